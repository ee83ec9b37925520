package rest_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/exchange/exchangetest"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/gateway/rest"
	"github.com/dialgate/dialgate/gateway/rpc"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// service is a whole call centre behind HTTP. Leases and heartbeats run on clock.
type service struct {
	t     testing.TB
	url   string
	http  *http.Client
	clock *exchangetest.Clock
	rpc   *rpc.Server

	telephony *link.Virtual // owns the switch
}

func newService(t testing.TB) *service {
	t.Helper()
	return newLoggedService(t, nil)
}

// newLoggedService is one with a message log, which the caller closes.
func newLoggedService(t testing.TB, log *msglog.Log) *service {
	t.Helper()
	clock := exchangetest.NewClock()
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e, Log: log})
	telephony, err := x.OpenVirtual("telephony")
	if err != nil {
		t.Fatal(err)
	}
	if fault, err := telephony.Send(t.Context(), `TO\NT50`); fault != nil || err != nil {
		t.Fatal(fault, err)
	}
	server := rpc.NewServer(rpc.Config{Exchange: x, Engine: e, Clock: clock})
	conn, err := server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	h, err := rest.NewHandler(rest.Config{Connection: conn, Version: "1.2.3", Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewUnstartedServer(nil)
	web.Config = rest.NewServer(h)
	web.Start()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			t.Errorf("rpc: %v", err)
		}
		web.Close()
		_ = conn.Close()
		if err := x.Shutdown(ctx); err != nil {
			t.Errorf("exchange: %v", err)
		}
	})
	return &service{t: t, url: web.URL, http: web.Client(), clock: clock, rpc: server, telephony: telephony}
}

// answer is an answer with its JSON.
type answer struct {
	status int
	header http.Header
	body   string
	json   map[string]any
}

// do sends a request; headers are given as "Name: value".
func (s *service) do(method, path, body string, headers ...string) answer {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	resp := s.start(ctx, method, path, body, headers...)
	defer func() { _ = resp.Body.Close() }()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	a := answer{status: resp.StatusCode, header: resp.Header, body: string(b)}
	if strings.Contains(resp.Header.Get("Content-Type"), "json") {
		if err := json.Unmarshal(b, &a.json); err != nil {
			s.t.Fatalf("%s %s: %v in %q", method, path, err, b)
		}
	}
	return a
}

// start sends a request and gives the answer when its header has come.
func (s *service) start(ctx context.Context, method, path, body string, headers ...string) *http.Response {
	s.t.Helper()
	var r io.Reader
	if body != "" {
		r = strings.NewReader(body)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.url+path, r)
	if err != nil {
		s.t.Fatal(err)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		req.Header.Set(name, value)
	}
	resp, err := s.http.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	return resp
}

// ok sends a request that must succeed.
func (s *service) ok(method, path, body string, headers ...string) answer {
	s.t.Helper()
	a := s.do(method, path, body, headers...)
	if a.status != http.StatusOK {
		s.t.Fatalf("%s %s: %d %s", method, path, a.status, a.body)
	}
	return a
}

// session opens a session and gives its id and the header that names it.
func (s *service) session() (id, header string) {
	s.t.Helper()
	a := s.ok(http.MethodPost, "/v1/sessions", "")
	id, _ = a.json["session"].(string)
	if id == "" {
		s.t.Fatalf("no session in %s", a.body)
	}
	return id, "Dialgate-Session: " + id
}

// stream is an open event stream.
type stream struct {
	t      testing.TB
	resp   *http.Response
	lines  *bufio.Scanner
	cancel context.CancelFunc
}

func (s *service) events(id, query string, headers ...string) *stream {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	resp := s.start(ctx, http.MethodGet, "/v1/sessions/"+id+"/events"+query, "", headers...) //nolint:bodyclose // close does
	st := &stream{t: s.t, resp: resp, lines: bufio.NewScanner(resp.Body), cancel: cancel}
	s.t.Cleanup(st.close)
	if resp.StatusCode != http.StatusOK {
		s.t.Fatalf("events: %d", resp.StatusCode)
	}
	return st
}

func (st *stream) close() {
	st.cancel()
	_ = st.resp.Body.Close()
}

// line gives the next line.
func (st *stream) line() string {
	st.t.Helper()
	if !st.lines.Scan() {
		st.t.Fatalf("the stream ended: %v", st.lines.Err())
	}
	return st.lines.Text()
}

// object gives the next line as JSON.
func (st *stream) object() map[string]any {
	st.t.Helper()
	l := st.line()
	var v map[string]any
	if err := json.Unmarshal([]byte(l), &v); err != nil {
		st.t.Fatalf("%q: %v", l, err)
	}
	return v
}
