package rest_test

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/base64"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/access/accesstest"
	"github.com/dialgate/dialgate/gateway/rest"
	"github.com/dialgate/dialgate/gateway/rpc"
)

// newGuardedService is a service with a token for the host and one for a viewer, and what else the configuration has.
func newGuardedService(t *testing.T, c access.Config, box *access.TLS) (s *service, host, viewer string) {
	t.Helper()
	var hash [2]string
	host, hash[0] = access.NewToken()
	viewer, hash[1] = access.NewToken()
	c.Tokens = append(c.Tokens, access.Token{Name: "host", Hash: hash[0], Roles: []string{"host"}}, access.Token{Name: "viewer", Hash: hash[1], Roles: []string{"viewer"}, Tenants: []string{"*"}})
	now := time.Now() // no failed sign-in is forgotten, however long the test takes
	gate, err := access.NewGate(c, access.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	return newServiceBehind(t, gate, rest.Config{}, box), host, viewer
}

func newServiceBehind(t *testing.T, gate *access.Gate, c rest.Config, box *access.TLS) *service {
	t.Helper()
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e})
	server := rpc.NewServer(rpc.Config{Exchange: x, Engine: e, Gate: gate})
	conn, err := server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	c.Connection, c.Gate = conn, gate
	h, err := rest.NewHandler(c)
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewUnstartedServer(nil)
	web.Config = rest.NewServer(h)
	if box != nil {
		web.Listener = box.Listen(web.Listener, access.CertificateIfAny, "h2", "http/1.1")
	}
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
	return &service{t: t, url: web.URL, http: web.Client(), rpc: server}
}

// wantProblem checks status and reason of an answer.
func (a *answer) wantProblem(t *testing.T, what string, status int, reason string) {
	t.Helper()
	if a.status != status || a.json["reason"] != reason {
		t.Errorf("%s: %d %s, want %d %s", what, a.status, a.body, status, reason)
	}
}

func TestRESTAsksForAToken(t *testing.T) {
	s, host, viewer := newGuardedService(t, access.Config{}, nil)
	a := s.do("POST", "/v1/sessions", `{}`)
	a.wantProblem(t, "no token", 401, access.TokenMissing)
	if got := a.header.Get("WWW-Authenticate"); !strings.HasPrefix(got, "Bearer") {
		t.Errorf("WWW-Authenticate: %q", got)
	}
	for _, path := range []string{"/v1/tenants/default/campaigns", "/v1/links", "/v1/sessions/x/events", "/v1/tenants/default/watch"} {
		a = s.do("GET", path, "")
		a.wantProblem(t, path, 401, access.TokenMissing)
	}
	for _, path := range []string{"/healthz", "/readyz", "/openapi.json", "/"} {
		if a := s.do("GET", path, ""); a.status != 200 {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	a = s.do("POST", "/v1/sessions", `{}`, "Authorization: Bearer "+host)
	if a.status != 200 {
		t.Fatalf("%d %s", a.status, a.body)
	}
	session := fmt.Sprint(a.json["session"])
	a = s.do("POST", "/v1/sessions/"+session+"/messages", `{"text":"VS"}`, "Authorization: Bearer "+host)
	if a.status != 200 {
		t.Errorf("%d %s", a.status, a.body)
	}
	a = s.do("POST", "/v1/sessions/"+session+"/messages", `{"text":"VS"}`, "Authorization: Bearer "+viewer)
	a.wantProblem(t, "a session of somebody else", 404, "UNKNOWN_SESSION")
	a = s.do("GET", "/v1/tenants/acme/campaigns", "", "Authorization: Bearer "+host)
	a.wantProblem(t, "another tenant", 403, "NOT_ALLOWED")
	a = s.do("GET", "/v1/links", "", "Authorization: Bearer "+viewer)
	if a.status != 200 || !strings.Contains(a.body, "rest 127.0.0.1 token:host") {
		t.Errorf("%d %s", a.status, a.body)
	}
}

// TestHeadersDoNotSmuggle tries to have REST pass on what it should not.
func TestHeadersDoNotSmuggle(t *testing.T) {
	ca := accesstest.NewAuthority(t)
	c := access.Config{Certificates: []access.Certificate{{Name: "root", Roles: []string{"admin"}, Tenants: []string{"*"}}}}
	s, host, _ := newGuardedService(t, c, nil)
	der := base64.StdEncoding.EncodeToString(ca.Client(t, "root").Leaf.Raw)
	for name, headers := range map[string][]string{
		"authorization as metadata": {"Grpc-Metadata-Authorization: Bearer " + host},
		"certificate":               {"Dialgate-Client-Certificate-Bin: " + der},
		"certificate as metadata":   {"Grpc-Metadata-Dialgate-Client-Certificate-Bin: " + der},
		"proxies' certificates":     {"X-Forwarded-Client-Cert: " + der, "X-Ssl-Client-Cert: " + der},
		"proxies' users":            {"X-Forwarded-User: root", "X-Remote-User: root"},
	} {
		a := s.do("GET", "/v1/links", "", headers...)
		a.wantProblem(t, name, 401, access.TokenMissing)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/v1/tenants/default/campaigns", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header["Authorization"] = []string{"Bearer " + host, "Bearer " + host}
	resp, err := s.http.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("two authorizations: %d", resp.StatusCode)
	}
	a := s.do("GET", "/v1/tenants/default/campaigns?access_token="+host, "")
	if a.status == 200 || strings.Contains(a.body, host) {
		t.Errorf("a token in the address: %d %s", a.status, a.body)
	}
}

// Failed sign-ins are counted by the address that the service sees, whatever a client says about others.
func TestForwardedAddressesDoNotHelpGuessing(t *testing.T) {
	s, host, _ := newGuardedService(t, access.Config{}, nil)
	for n := range limits.FailedSignIns {
		a := s.do("GET", "/v1/links", "", "Authorization: Bearer wrong", fmt.Sprintf("X-Forwarded-For: 198.51.100.%d", n))
		a.wantProblem(t, "a wrong token", 401, access.TokenInvalid)
	}
	a := s.do("GET", "/v1/links", "", "Authorization: Bearer wrong", "X-Forwarded-For: 198.51.100.200")
	a.wantProblem(t, "too many", 429, access.TooManyAttempts)
	if a.header.Get("Retry-After") == "" {
		t.Error("nothing says when to try again")
	}
	if a := s.do("GET", "/v1/tenants/default/campaigns", "", "Authorization: Bearer "+host); a.status != 200 {
		t.Errorf("a good token: %d %s", a.status, a.body)
	}
}

func TestOversizedHeaders(t *testing.T) {
	s, _, _ := newGuardedService(t, access.Config{}, nil)
	a := s.do("GET", "/v1/links", "", "Authorization: Bearer "+strings.Repeat("x", limits.TokenBytes+1))
	a.wantProblem(t, "a long token", 401, access.TokenInvalid)
	resp := s.start(t.Context(), "GET", "/v1/links", "", "X-Long: "+strings.Repeat("x", 2*limits.HTTPHeaderBytes))
	_, _ = io.Copy(io.Discard, resp.Body)
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("got %d", resp.StatusCode)
	}
}

// TestHosts holds that a page which has its own name point at this machine (DNS rebinding) gets nothing, where a browser on this
// machine would need no token.
func TestHosts(t *testing.T) {
	open := access.OpenGate()
	token, hash := access.NewToken()
	closed, err := access.NewGate(access.Config{Tokens: []access.Token{{Name: "x", Hash: hash, Roles: []string{"viewer"}, Tenants: []string{"*"}}}}, access.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_ = token
	for name, c := range map[string]struct {
		gate   *access.Gate
		config rest.Config
		host   string
		want   int
	}{
		"rebound":                {open, rest.Config{}, "evil.example.com", 421},
		"rebound with port":      {open, rest.Config{}, "evil.example.com:8080", 421},
		"looks like localhost":   {open, rest.Config{}, "localhost.evil.com", 421},
		"looks like an address":  {open, rest.Config{}, "127.0.0.1.evil.com", 421},
		"localhost":              {open, rest.Config{}, "localhost:8080", 200},
		"localhost in full":      {open, rest.Config{}, "LOCALHOST.:8080", 200},
		"an address":             {open, rest.Config{}, "127.0.0.1", 200},
		"an IPv6 address":        {open, rest.Config{}, "[::1]:8080", 200},
		"a name that is listed":  {open, rest.Config{Hosts: []string{"Dialgate.example.com"}}, "dialgate.example.com:443", 200},
		"all are allowed":        {open, rest.Config{AnyHost: true}, "evil.example.com", 200},
		"where tokens are asked": {closed, rest.Config{}, "dialgate.example.com", 401},
	} {
		t.Run(name, func(t *testing.T) {
			s := newServiceBehind(t, c.gate, c.config, nil)
			conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", strings.TrimPrefix(s.url, "http://"))
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = conn.Close() }()
			_, _ = fmt.Fprintf(conn, "GET /v1/links HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n", c.host)
			line, err := textproto.NewReader(bufio.NewReader(conn)).ReadLine()
			if err != nil || !strings.HasPrefix(line, fmt.Sprintf("HTTP/1.1 %d ", c.want)) {
				t.Errorf("got %q, %v, want %d", line, err, c.want)
			}
		})
	}
}

// A browser shows its token as a subprotocol; it is judged as any other, and no answer repeats it.
func TestWebSocketToken(t *testing.T) {
	s, host, viewer := newGuardedService(t, access.Config{}, nil)
	a := s.do("POST", "/v1/sessions", `{}`, "Authorization: Bearer "+host)
	session := fmt.Sprint(a.json["session"])
	dial := func(token string) (*websocket.Conn, *http.Response, error) {
		return websocket.Dial(t.Context(), s.url+"/v1/sessions/"+session+"/websocket", &websocket.DialOptions{
			HTTPClient:   s.http,
			Subprotocols: []string{rest.WebSocketProtocol, rest.WebSocketBearer + base64.RawURLEncoding.EncodeToString([]byte(token))},
		})
	}
	conn, resp, err := dial(host) //nolint:bodyclose // there is none: see websocket.Dial
	if err != nil {
		t.Fatal(err)
	}
	if got := resp.Header.Get("Sec-WebSocket-Protocol"); got != rest.WebSocketProtocol {
		t.Errorf("subprotocol %q", got)
	}
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(`{"id":1,"text":"KA\\AN1\\TXk\\TDacme"}`)); err != nil {
		t.Fatal(err)
	}
	for refused := false; !refused; {
		_, b, err := conn.Read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		refused = strings.Contains(string(b), "NOT_ALLOWED")
	}
	_ = conn.Close(websocket.StatusNormalClosure, "")
	for token, want := range map[string]websocket.StatusCode{"dgt_wrong": 4401, viewer: 4404} {
		conn, _, err := dial(token) //nolint:bodyclose // likewise
		for err == nil {
			var b []byte
			if _, b, err = conn.Read(t.Context()); strings.Contains(string(b), `"event"`) {
				t.Errorf("a wrong token reads %s", b)
			}
		}
		if got := websocket.CloseStatus(err); got != want {
			t.Errorf("closed with %d (%v), want %d", got, err, want)
		}
	}
}

// TestRESTOverTLS holds that the certificate of a client counts over HTTP too, and over HTTP/2.
func TestRESTOverTLS(t *testing.T) {
	ca := accesstest.NewAuthority(t)
	c := access.Config{Certificates: []access.Certificate{{Name: "wall", Roles: []string{"viewer"}, Tenants: []string{"*"}}}}
	s, _, _ := newGuardedService(t, c, ca.Door(t))
	s.url = strings.Replace(s.url, "http:", "https:", 1)
	for name, want := range map[string]int{"wall": 200, "nobody": 401, "": 401} {
		config := &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12}
		if name != "" {
			config.Certificates = []tls.Certificate{ca.Client(t, name)}
		}
		transport := &http.Transport{TLSClientConfig: config, ForceAttemptHTTP2: true}
		s.http = &http.Client{Transport: transport}
		resp := s.start(t.Context(), "GET", "/v1/links", "")
		_, _ = io.Copy(io.Discard, resp.Body)
		_ = resp.Body.Close()
		if resp.StatusCode != want || resp.ProtoMajor != 2 {
			t.Errorf("certificate %q: %d over %s, want %d", name, resp.StatusCode, resp.Proto, want)
		}
		transport.CloseIdleConnections()
	}
}

func TestSecuredPages(t *testing.T) {
	token, hash := access.NewToken()
	tenant, tenantHash := access.NewToken()
	gate, err := access.NewGate(access.Config{Tokens: []access.Token{
		{Name: "prometheus", Hash: hash, Roles: []string{"viewer"}, Tenants: []string{"*"}}, {Name: "tenant", Hash: tenantHash, Roles: []string{"viewer"}},
	}}, access.Options{})
	if err != nil {
		t.Fatal(err)
	}
	page := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "metrics") })
	for name, c := range map[string]struct {
		gate  *access.Gate
		token string
		want  int
	}{
		"an open gate": {access.OpenGate(), "", 200}, "no gate": {nil, "", 200},
		"no token": {gate, "", 401}, "wrong": {gate, "wrong", 401}, "one tenant": {gate, tenant, 403}, "all tenants": {gate, token, 200},
	} {
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil)
		if c.token != "" {
			r.Header.Set("Authorization", "Bearer "+c.token)
		}
		rest.Secured(c.gate, (*access.Identity).MayLookAtAll, page).ServeHTTP(w, r)
		if w.Code != c.want {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
}

// TestEveryRouteAsks goes through all routes of the OpenAPI document, those to come included.
func TestEveryRouteAsks(t *testing.T) {
	s, _, _ := newGuardedService(t, access.Config{}, nil)
	paths, ok := s.do("GET", "/openapi.json", "").json["paths"].(map[string]any)
	if !ok || len(paths) < 60 {
		t.Fatalf("%d paths", len(paths))
	}
	parameter := regexp.MustCompile(`\{[^}]*\}`)
	for path, item := range paths {
		methods, _ := item.(map[string]any)
		for method := range methods {
			if !slices.Contains([]string{"get", "post", "put", "patch", "delete"}, method) || !strings.HasPrefix(path, "/v1/") {
				continue
			}
			body := ""
			if method != "get" && method != "delete" {
				body = "{}"
			}
			a := s.do(strings.ToUpper(method), parameter.ReplaceAllString(path, "x"), body)
			if a.status == 426 {
				continue // a WebSocket: TestWebSocketToken
			}
			if r := a.json["reason"]; r != access.TokenMissing && r != access.TooManyAttempts {
				t.Errorf("%s %s: %d %s", method, path, a.status, a.body)
			}
		}
	}
}
