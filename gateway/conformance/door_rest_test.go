package conformance

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"google.golang.org/genproto/googleapis/api/annotations"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
	"github.com/dialgate/dialgate/gateway/rest"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func openREST(c *centre) {
	c.serveREST()
	c.Dial = func() (transcript.Wire, registry.Link, error) {
		ctx, cancel := context.WithCancel(context.Background())
		w := &web{ctx: ctx, cancel: cancel, base: c.web.URL, http: c.web.Client(), tally: c.tally}
		var made struct {
			Session string `json:"session"`
			Link    string `json:"link"`
		}
		if err := w.call(http.MethodPost, "/v1/sessions", []byte("{}"), &made); err != nil {
			cancel()
			return nil, registry.None, err
		}
		w.id = made.Session
		id, err := virtual(made.Link)
		if err != nil {
			cancel()
			return nil, registry.None, err
		}
		return w, id, w.follow()
	}
}

// web is a session over HTTP and JSON, with its event stream.
type web struct {
	ctx      context.Context // bounds the life of the event stream
	cancel   context.CancelFunc
	base, id string
	http     *http.Client
	stream   io.ReadCloser
	lines    *bufio.Reader
	tally    *tally
	answers  answers
}

// follow opens the event stream.
func (w *web) follow() error {
	req, err := http.NewRequestWithContext(w.ctx, http.MethodGet, w.base+"/v1/sessions/"+w.id+"/events", nil)
	if err != nil {
		return err
	}
	resp, err := w.http.Do(req)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		_ = resp.Body.Close()
		return fmt.Errorf("events: %s", resp.Status)
	}
	w.stream, w.lines = resp.Body, bufio.NewReader(resp.Body)
	return nil
}

func (w *web) Write(text string) error {
	if req, m, ok := typed(text); ok {
		if verb, path, body, ok := route(m.http, req); ok {
			w.tally.typed++
			w.answers.said(req, text)
			return w.send(verb, path, body)
		}
	}
	w.tally.raw++
	body, err := json.Marshal(map[string]string{"text": text})
	if err != nil {
		return err
	}
	return w.send(http.MethodPost, "/v1/sessions/"+w.id+"/messages", body)
}

// send sends a message; a rejection is kept.
func (w *web) send(verb, path string, body []byte) error {
	err := w.call(verb, path, body, nil)
	if p, ok := err.(*problem); ok && p.SDMPCode != 0 { //nolint:errorlint // call wraps none
		w.answers.codes = append(w.answers.codes, strconv.Itoa(p.SDMPCode))
		return nil
	}
	return err
}

// problem is an answer that says no.
type problem struct {
	Status   int    `json:"status"`
	Detail   string `json:"detail"`
	Code     string `json:"code"`
	Reason   string `json:"reason"`
	SDMPCode int    `json:"sdmpCode"`
}

func (p *problem) Error() string {
	return fmt.Sprintf("%d %s %s: %s", p.Status, p.Code, p.Reason, p.Detail)
}

// call does one request.
func (w *web) call(verb, path string, body []byte, into any) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, verb, w.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	if w.id != "" {
		req.Header.Set(rest.SessionHeader, w.id)
	}
	resp, err := w.http.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		p := &problem{}
		if err := json.Unmarshal(text, p); err != nil {
			return fmt.Errorf("%s: %q: %w", resp.Status, text, err)
		}
		return p
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(text, into)
}

func (w *web) Read() (string, error) {
	return w.answers.read(func() (*dialgatev1.Event, error) {
		line, err := w.lines.ReadBytes('\n')
		if err != nil {
			return nil, err
		}
		e := &dialgatev1.Event{}
		return e, protojson.Unmarshal(line, e)
	})
}

func (w *web) Close() error {
	defer w.cancel()
	err := w.call(http.MethodDelete, "/v1/sessions/"+w.id, nil, nil)
	_ = w.stream.Close()
	return err
}

// route makes the HTTP request of a typed request: fields of the path in the path, the others in the body or the query. It says
// false where a field of the path is empty. A tenant that is not named is the default one.
func route(rule *annotations.HttpRule, req proto.Message) (verb, path string, body []byte, ok bool) {
	text, err := protojson.Marshal(req)
	if err != nil {
		return "", "", nil, false
	}
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(text, &fields); err != nil {
		return "", "", nil, false
	}
	verb, template := pattern(rule)
	for template != "" {
		before, rest, found := strings.Cut(template, "{")
		path += before
		if !found {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		template = after
		f := req.ProtoReflect().Descriptor().Fields().ByTextName(name)
		value := req.ProtoReflect().Get(f).String()
		if name == "tenant" && value == "" {
			value = "default"
			req.ProtoReflect().Set(f, protoreflect.ValueOfString(value))
		}
		if value == "" || value == "." || value == ".." {
			return "", "", nil, false
		}
		path += strings.ReplaceAll(url.PathEscape(value), ":", "%3A")
		delete(fields, f.JSONName())
	}
	if rule.GetBody() == "" {
		return verb, path + query(fields), nil, true
	}
	body, err = json.Marshal(fields)
	return verb, path, body, err == nil
}

func query(fields map[string]json.RawMessage) string {
	q := url.Values{}
	for name, v := range fields {
		var s string
		if json.Unmarshal(v, &s) != nil {
			s = string(v)
		}
		q.Set(name, s)
	}
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}

func pattern(rule *annotations.HttpRule) (verb, path string) {
	switch p := rule.GetPattern().(type) {
	case *annotations.HttpRule_Post:
		return http.MethodPost, p.Post
	case *annotations.HttpRule_Delete:
		return http.MethodDelete, p.Delete
	case *annotations.HttpRule_Patch:
		return http.MethodPatch, p.Patch
	case *annotations.HttpRule_Put:
		return http.MethodPut, p.Put
	default:
		panic(fmt.Sprintf("no message is sent by %T", p))
	}
}
