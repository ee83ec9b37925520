package rest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

const documentURL = "https://dialgate.test/openapi.json"

// document gives the served OpenAPI document, and a compiler that knows it.
func (s *service) document() (map[string]any, *jsonschema.Compiler) {
	s.t.Helper()
	answer := s.ok(http.MethodGet, "/openapi.json", "")
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(answer.body))
	if err != nil {
		s.t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(documentURL, v); err != nil {
		s.t.Fatal(err)
	}
	doc, ok := v.(map[string]any)
	if !ok {
		s.t.Fatalf("%T", v)
	}
	return doc, c
}

// The document is one of OpenAPI 3.1, by the schema of that specification, and each of its schemas is one of JSON Schema, with no
// reference into nowhere.
func TestDocumentIsOpenAPI31(t *testing.T) {
	s := newService(t)
	doc, c := s.document()
	if doc["openapi"] != "3.1.0" {
		t.Errorf("openapi: %v", doc["openapi"])
	}
	b, err := os.ReadFile("testdata/openapi-3.1.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	rules, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	const rulesURL = "https://dialgate.test/openapi-3.1.schema.json"
	if err := c.AddResource(rulesURL, rules); err != nil {
		t.Fatal(err)
	}
	whole, err := c.Compile(rulesURL)
	if err != nil {
		t.Fatal(err)
	}
	if err := whole.Validate(doc); err != nil {
		t.Errorf("%v", err)
	}
	if err := whole.Validate(map[string]any{"openapi": "3.1.0"}); err == nil {
		t.Error("the rules accept anything")
	}
	checked := 0
	var walk func(v any, at string)
	walk = func(v any, at string) {
		switch v := v.(type) {
		case map[string]any:
			for key, inner := range v {
				place := at + "/" + strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D").Replace(key)
				if ref, ok := inner.(string); ok && key == "$ref" {
					if !resolves(doc, ref) {
						t.Errorf("%s: nothing is at %s", at, ref)
					}
				}
				if key == "schema" || at == "#/components/schemas" {
					checked++
					if _, err := c.Compile(documentURL + place); err != nil {
						t.Errorf("%s: %v", place, err)
					}
				}
				walk(inner, place)
			}
		case []any:
			for i, inner := range v {
				walk(inner, fmt.Sprintf("%s/%d", at, i))
			}
		}
	}
	walk(doc, "#")
	if checked < 300 {
		t.Errorf("only %d schemas were checked", checked)
	}
}

func resolves(doc map[string]any, ref string) bool {
	var at any = doc
	for key := range strings.SplitSeq(strings.TrimPrefix(ref, "#/"), "/") {
		o, ok := at.(map[string]any)
		if !ok {
			return false
		}
		if at, ok = o[strings.NewReplacer("~1", "/", "~0", "~").Replace(key)]; !ok {
			return false
		}
	}
	return true
}

// Every message to the dialer has its operation, whose body or parameters have what the message cannot do without.
func TestEveryMessageIsInTheDocument(t *testing.T) {
	s := newService(t)
	doc, _ := s.document()
	operations := map[string]bool{}
	paths, _ := doc["paths"].(map[string]any)
	for path, item := range paths {
		methods, _ := item.(map[string]any)
		for _, m := range methods {
			op, _ := m.(map[string]any)
			id, _ := op["operationId"].(string)
			if operations[id] {
				t.Errorf("%s: the operation %s is there twice", path, id)
			}
			operations[id] = true
			if summary, _ := op["summary"].(string); summary == "" || strings.Contains(summary, "\n") {
				t.Errorf("%s: summary %q", id, summary)
			}
			responses, _ := op["responses"].(map[string]any)
			if id != "SessionService_WebSocket" && responses["default"] == nil {
				t.Errorf("%s does not say how it fails", id)
			}
		}
	}
	for _, f := range []protoreflect.FileDescriptor{
		dialgatev1.File_dialgate_v1_agent_service_proto, dialgatev1.File_dialgate_v1_campaign_service_proto, dialgatev1.File_dialgate_v1_telephony_service_proto,
		dialgatev1.File_dialgate_v1_management_service_proto, dialgatev1.File_dialgate_v1_session_service_proto, dialgatev1.File_dialgate_v1_view_service_proto,
	} {
		service := f.Services().Get(0)
		for i := range service.Methods().Len() {
			m := service.Methods().Get(i)
			if id := fmt.Sprintf("%s_%s", service.Name(), m.Name()); !operations[id] && m.Name() != "Exchange" {
				t.Errorf("%s has no operation", id)
			}
		}
	}
	if n := len(operations); n < len(sdmp.Specs)/2 {
		t.Errorf("%d operations", n)
	}
}

// What is served is what the document says: answers, problems and events are valid by its schemas.
func TestAnswersAreAsTheDocumentSays(t *testing.T) {
	s := newService(t)
	_, c := s.document()
	session, header := s.session()
	s.ok(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"A"}`, header)
	s.ok(http.MethodPost, "/v1/tenants/default/agents", `{"campaign":"A","agent":"2","agentExtensionIdentifier":"1522"}`, header)
	for path, schema := range map[string]string{
		"/v1/tenants/default/campaigns":   "dialgate.v1.ListCampaignsResponse",
		"/v1/tenants/default/campaigns/A": "dialgate.v1.Campaign",
		"/v1/tenants/default/agents":      "dialgate.v1.ListAgentsResponse",
		"/v1/tenants/default/agents/2":    "dialgate.v1.Agent",
		"/v1/tenants/default/trunks":      "dialgate.v1.ListTrunksResponse",
		"/v1/links":                       "dialgate.v1.ListLinksResponse",
		"/v1/sessions":                    "dialgate.v1.ListSessionsResponse",
		"/v1/sessions/" + session:         "dialgate.v1.Session",
		"/v1/tenants/nobody/agents":       "problem",
		"/v1/links?filter=x":              "problem",
	} {
		valid, err := c.Compile(documentURL + "#/components/schemas/" + schema)
		if err != nil {
			t.Fatal(err)
		}
		answer := s.do(http.MethodGet, path, "").body
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(answer))
		if err != nil {
			t.Fatalf("%s: %v", answer, err)
		}
		if err := valid.Validate(v); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		var fields map[string]any
		if err := json.Unmarshal([]byte(answer), &fields); err != nil || len(fields) == 0 {
			t.Errorf("%s: %s", path, answer)
		}
	}
}

// The page and what it loads are served from here, under a policy that lets nothing else in.
func TestDocsPage(t *testing.T) {
	s := newService(t)
	for path, contentType := range map[string]string{
		"/docs": "text/html", "/docs/": "text/html", "/docs/start.js": "text/javascript", "/docs/swagger-ui.css": "text/css", "/docs/swagger-ui-bundle.js": "text/javascript",
	} {
		a := s.ok(http.MethodGet, path, "")
		if !strings.HasPrefix(a.header.Get("Content-Type"), contentType) || a.body == "" {
			t.Errorf("%s: %q", path, a.header.Get("Content-Type"))
		}
		if p := a.header.Get("Content-Security-Policy"); !strings.Contains(p, "default-src 'none'") || !strings.Contains(p, "script-src 'self';") {
			t.Errorf("%s: policy %q", path, p)
		}
		if contentType == "text/html" && strings.Contains(a.body, "://") {
			t.Errorf("the page loads something from elsewhere: %s", a.body)
		}
	}
	for _, path := range []string{"/docs/LICENSE", "/docs/../openapi.go", "/docs/nothing"} {
		if a := s.do(http.MethodGet, path, ""); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
}
