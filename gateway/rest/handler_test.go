package rest_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/limits"
)

func TestACampaignOverREST(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	campaigns := "/v1/tenants/default/campaigns"
	a := s.ok(http.MethodPost, campaigns, `{"campaign":"CustCare","dialingMethod":"DIALING_METHOD_PREDICTIVE"}`, header)
	if a.body != `{"text":"OC\\TDdefault\\CNCustCare\\DM0"}` {
		t.Errorf("opened: %s", a.body)
	}
	if a := s.ok(http.MethodGet, campaigns, ""); !strings.Contains(a.body, `"campaign":"CustCare"`) || !strings.Contains(a.body, `"callsDialing":0`) {
		t.Errorf("list: %s", a.body)
	}
	one := s.ok(http.MethodGet, campaigns+"/CustCare", "")
	if one.json["campaign"] != "CustCare" || one.json["state"] != "CAMPAIGN_STATE_OPEN" || one.json["owner"] == "" {
		t.Errorf("campaign: %s", one.body)
	}
	s.ok(http.MethodPost, "/v1/sessions/"+id+":keep", "")
	if a := s.ok(http.MethodGet, "/v1/links", ""); !strings.Contains(a.body, `"campaign default/CustCare"`) || !strings.Contains(a.body, `"peer":"rest 127.0.0.1"`) {
		t.Errorf("links: %s", a.body)
	}
	s.ok(http.MethodDelete, "/v1/sessions/"+id, "")
	if a := s.do(http.MethodGet, campaigns+"/CustCare", ""); a.status != http.StatusNotFound || a.json["reason"] != "UNKNOWN_CAMPAIGN" {
		t.Errorf("after the session: %d %s", a.status, a.body)
	}
}

// Log-in, a wait for calls, and a kill: each step is answered on the event stream.
func TestAnAgentOverREST(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	st := s.events(id, "")
	await := func(want string) {
		t.Helper()
		for ev := st.object(); ev[want] == nil; ev = st.object() {
			if ev["errorReport"] != nil {
				t.Fatalf("no %s but %v", want, ev["text"])
			}
		}
	}
	agents := "/v1/tenants/default/agents"
	s.ok(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"A"}`, header)
	s.ok(http.MethodPost, agents, `{"campaign":"A","agent":"2","agentDescription":"Tom","agentExtensionIdentifier":"100"}`, header)
	if a := s.ok(http.MethodGet, agents+"/2", ""); a.json["state"] != "AGENT_STATE_AWAITING_STATION" {
		t.Errorf("before the station answers: %s", a.body)
	}
	if fault, err := s.telephony.Send(t.Context(), `LS\CNA\AN2\AE100\RS0`); fault != nil || err != nil {
		t.Fatal(fault, err)
	}
	await("loggedIn")
	s.ok(http.MethodPost, agents+"/2:available", `{"campaign":"A"}`, header)
	await("nowAvailable")
	if a := s.ok(http.MethodGet, agents+"/2", ""); a.json["state"] != "AGENT_STATE_WAITING" || a.json["agentDescription"] != "Tom" {
		t.Errorf("waiting: %s", a.body)
	}
	if a := s.ok(http.MethodGet, agents+"?campaign=A", ""); !strings.Contains(a.body, `"agent":"2"`) {
		t.Errorf("list: %s", a.body)
	}
	if a := s.ok(http.MethodGet, agents+"?campaign=B", ""); strings.Contains(a.body, `"agent":"2"`) {
		t.Errorf("list of another campaign: %s", a.body)
	}
	a := s.ok(http.MethodPost, agents+"/2:kill", `{"priority":2}`, header)
	if text, _ := a.json["text"].(string); !strings.Contains(text, `\TXrpc-v`) {
		t.Errorf("kill: %s", a.body)
	}
	await("nowLoggedOut")
	if a := s.do(http.MethodGet, agents+"/2", ""); a.status != http.StatusNotFound || a.json["reason"] != "UNKNOWN_AGENT" {
		t.Errorf("killed: %d %s", a.status, a.body)
	}
	if a := s.do(http.MethodPost, agents+"/2:logout", `{"campaign":"A"}`, header); a.status != http.StatusNotFound {
		t.Errorf("log-out of nobody: %d %s", a.status, a.body)
	}
}

func TestRejectionsAreProblems(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	s.ok(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"A"}`, header)
	for _, c := range []struct {
		path, body string
		status     int
		reason     string
		sdmp       float64
		parameter  string
	}{
		{"/v1/tenants/default/campaigns", `{"campaign":"A"}`, 409, "ALREADY_EXISTS", 9030, "CN"},
		{"/v1/tenants/default/campaigns", ``, 400, "CAMPAIGN_PARAMETER", 30, "CN"},
		{"/v1/tenants/default/campaigns/A:resume", ``, 400, "NOT_SUSPENDED", 36, ""},
		{"/v1/tenants/default/campaigns/B:close", ``, 404, "UNKNOWN_CAMPAIGN", 9022, "CN"},
		{"/v1/tenants/default/campaigns", `{"campaign":"B\\RO"}`, 400, "INVALID_CHARACTER", 9008, "CN"},
		{"/v1/tenants/default/campaigns", `{"campaign":"` + strings.Repeat("x", 81) + `"}`, 400, "TOO_LONG", 9006, "CN"},
		{"/v1/tenants/default/users:authenticate", `{"userIdentifier":"sue","password":"secret","authKey":"key"}`, 501, "NOT_SUPPORTED", 9037, "AK"},
	} {
		a := s.do(http.MethodPost, c.path, c.body, header)
		if a.status != c.status || a.json["reason"] != c.reason || a.json["sdmpCode"] != c.sdmp {
			t.Errorf("%s %s: %d %s; want %d %s %v", c.path, c.body, a.status, a.body, c.status, c.reason, c.sdmp)
			continue
		}
		if c.parameter != "" && a.json["parameter"] != c.parameter {
			t.Errorf("%s: parameter %v", c.reason, a.json["parameter"])
		}
		for _, k := range []string{"type", "title", "detail", "code"} {
			if v, _ := a.json[k].(string); v == "" {
				t.Errorf("%s: no %s in %s", c.reason, k, a.body)
			}
		}
		if a.header.Get("Content-Type") != "application/problem+json" || a.json["status"] != float64(c.status) {
			t.Errorf("%s: %v %s", c.reason, a.header, a.body)
		}
	}
	a := s.do(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"A","token":"secret"}`, header)
	if m, _ := a.json["faultyMessage"].(string); !strings.HasPrefix(m, `OC\TDdefault\CNA\TK`) || strings.Contains(a.body, "secret") {
		t.Errorf("faulty message: %s", a.body)
	}
}

func TestHTTPErrorsAreProblems(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	campaigns := "/v1/tenants/default/campaigns"
	for _, c := range []struct {
		method, path, body string
		headers            []string
		status             int
		code               string
	}{
		{"GET", "/nothing", "", nil, 404, "NOT_FOUND"},
		{"GET", "/v1/nothing", "", nil, 404, "NOT_FOUND"},
		{"GET", campaigns + "/A/B", "", nil, 404, "NOT_FOUND"},
		{"PUT", campaigns, "", nil, 405, "UNIMPLEMENTED"},
		{"POST", "/healthz", "", nil, 405, "UNIMPLEMENTED"},
		{"POST", "/v1/links", "", nil, 405, "UNIMPLEMENTED"},
		{"POST", campaigns, `{"campaign":"A"}`, nil, 400, "INVALID_ARGUMENT"}, // no session
		{"POST", campaigns, `<a/>`, []string{header, "Content-Type: application/xml"}, 415, "INVALID_ARGUMENT"},
		{"POST", campaigns, `{}`, []string{header, "Content-Type: text/plain"}, 415, "INVALID_ARGUMENT"},
		{"POST", campaigns, `{"campaign":`, []string{header}, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, `[]`, []string{header}, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, `{"name":"A"}`, []string{header}, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, `{"campaign":7}`, []string{header}, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, `{"dialingMethod":"FASTER"}`, []string{header}, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, `{"campaign":"` + strings.Repeat("x", limits.RequestBytes) + `"}`, []string{header}, 413, "RESOURCE_EXHAUSTED"},
		{"GET", "/v1/tenants/default/agents?campaignName=A", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", campaigns + "?pageSize=1001", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", campaigns + "?page_token=x", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", "/v1/tenants/nobody/campaigns", "", nil, 404, "NOT_FOUND"},
		{"GET", "/v1/sessions/nonsense/events", "", nil, 404, "NOT_FOUND"},
		{"GET", "/v1/sessions/nonsense/events?after=x", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", "/v1/sessions/nonsense/events?from=1", "", nil, 400, "INVALID_ARGUMENT"},
		{"POST", "/v1/sessions", `{"ttl":"2h"}`, nil, 400, "INVALID_ARGUMENT"},
		{"POST", "/v1/sessions", `{"ttl":"7200s"}`, nil, 400, "INVALID_ARGUMENT"},
		{"POST", "/v1/sessions", `{} {"ttl":"30s"}`, nil, 400, "INVALID_ARGUMENT"},
		{"POST", "/v1/sessions", `{}`, []string{"Sec-Fetch-Site: cross-site"}, 403, "PERMISSION_DENIED"},
		{"GET", "/v1/tenants/%FF/campaigns", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", "/v1/tenants/default/agents?campaign=%FF", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", "/v1/tenants/default/agents?campaign=%F", "", nil, 400, "INVALID_ARGUMENT"},
		{"GET", "/v1/sessions/%FF/events", "", nil, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, "{\"campaign\":\"\xff\"}", []string{header}, 400, "INVALID_ARGUMENT"},
		{"POST", campaigns, "{}", []string{"Dialgate-Session: ä"}, 400, "INVALID_ARGUMENT"},
	} {
		a := s.do(c.method, c.path, c.body, c.headers...)
		if a.status != c.status || a.json["code"] != c.code || a.json["status"] != float64(c.status) || a.json["detail"] == "" {
			t.Errorf("%s %.80s %.80s: %d %s; want %d %s", c.method, c.path, c.body, a.status, a.body, c.status, c.code)
		}
		if strings.Contains(a.body, "\u00a0") {
			t.Errorf("%s: no-break spaces in %s", c.path, a.body)
		}
	}
}

func TestAllowedMethods(t *testing.T) {
	s := newService(t)
	for path, want := range map[string]string{
		"/v1/tenants/default/campaigns": "GET, POST", "/v1/tenants/default/campaigns/A:close": "GET, POST", "/v1/links": "GET",
		"/v1/tenants/default/campaigns/A": "GET", "/healthz": "GET, HEAD",
	} {
		if a := s.do(http.MethodPut, path, ""); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != want {
			t.Errorf("%s: %d, allowed %q, want %q", path, a.status, a.header.Get("Allow"), want)
		}
	}
}

// curl -d sends this type unless told otherwise.
func TestBodiesOfCurl(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	s.ok(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"A"}`, header, "Content-Type: application/x-www-form-urlencoded")
	s.ok(http.MethodPost, "/v1/sessions", `{"tenant":"default","ttl":"30s"}`, "Content-Type: application/json; charset=utf-8")
}

// Names may have any character that a message may have.
func TestNamesInPaths(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	for _, name := range []string{
		"Kunden Pflege", "a/b", "//", "..", ".", "Äpfel", "100%", "%41", "a+b", "a:b", "x:close", "a?b#c", "ü/ö %2F", "日本", `"q"`, "a;b&c=d",
	} {
		s.ok(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":`+quote(name)+`}`, header)
		path := "/v1/tenants/default/campaigns/" + escape(name)
		if a := s.ok(http.MethodGet, path, ""); a.json["campaign"] != name {
			t.Errorf("%q: got %v", name, a.json["campaign"])
		}
		a := s.ok(http.MethodPost, path+":tune", `{"ringTimeout":18}`, header)
		if text, _ := a.json["text"].(string); !strings.Contains(text+`\`, `\CN`+name+`\`) {
			t.Errorf("%q: sent %q", name, text)
		}
	}
}

func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }

// escape encodes all but letters and digits.
func escape(s string) string {
	e := strings.ReplaceAll(url.QueryEscape(s), "+", "%20")
	return strings.ReplaceAll(e, ".", "%2E")
}

func TestPagesOfTheProgram(t *testing.T) {
	s := newService(t)
	for path, want := range map[string]string{"/healthz": "ok\n", "/readyz": "ready\n"} {
		if a := s.ok(http.MethodGet, path, ""); a.body != want {
			t.Errorf("%s: %q", path, a.body)
		}
	}
	doc := s.ok(http.MethodGet, "/openapi.json", "")
	info, _ := doc.json["info"].(map[string]any)
	paths, _ := doc.json["paths"].(map[string]any)
	if info["title"] != "dialgate" || info["version"] != "1.2.3" || len(paths) < 50 {
		t.Errorf("openapi: %v, %d paths", info, len(paths))
	}
	if a := s.ok(http.MethodGet, "/", ""); !strings.HasPrefix(a.header.Get("Content-Type"), "text/html") || !strings.Contains(a.body, "/openapi.json") {
		t.Errorf("index: %v", a)
	}
	if a := s.do(http.MethodGet, "/readyz", "", "Origin: https://example.org"); a.header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("other sites may read this")
	}
}

func TestNotReadyInAShutdown(t *testing.T) {
	s := newService(t)
	done := make(chan error, 1)
	id, _ := s.session()
	st := s.events(id, "")
	st.object()
	go func() { done <- s.rpc.Shutdown(t.Context()) }()
	if p, _ := st.object()["problem"].(map[string]any); p["code"] != "UNAVAILABLE" {
		t.Errorf("the stream ends with %v", p)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	if a := s.do(http.MethodGet, "/readyz", ""); a.status != http.StatusServiceUnavailable {
		t.Errorf("%d %s", a.status, a.body)
	}
}
