package main

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

// fetch gets a page with a token, empty for none.
func fetch(t *testing.T, url, token string) (status int, body string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	resp, err := (&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

// Whoever runs the service sees what it does: on the HTTP door, and on one of their own.
func TestServeShowsItself(t *testing.T) {
	s := start(t, append([]string{"serve", "--telephony", "sim", "--admin-addr", "127.0.0.1:0"}, free(t)...)...)
	for _, door := range []string{doorHTTP, doorAdmin} {
		base := "http://" + s.addrs[door][0]
		status, body := fetch(t, base+"/readyz?strict", "")
		var r telemetry.Report
		if err := json.Unmarshal([]byte(body), &r); err != nil || status != http.StatusOK || len(r.Checks) != len(s.addrs)+3 {
			t.Errorf("%s: /readyz is %d %s (%v)", door, status, body, err)
		}
		status, body = fetch(t, base+"/metrics", "") // by now the engine has heard the switch
		for _, want := range []string{`dialgate_switch_connected{switch="__singlecti"} 1`, `dialgate_messages_total{code="TO",direction="in",interface="CT"} 1`, "go_goroutines "} {
			if status != http.StatusOK || !strings.Contains(body, want) {
				t.Errorf("%s: /metrics is %d without %s:\n%s", door, status, want, body)
			}
		}
	}
	if status, body := fetch(t, "http://"+s.addrs[doorAdmin][0]+"/debug/pprof/goroutine?debug=1", ""); status != http.StatusOK || !strings.Contains(body, "exchange.(*Exchange).run") {
		t.Errorf("profile: %d %s", status, body)
	}
	rebound, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+s.addrs[doorAdmin][0]+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	rebound.Host = "evil.example.com"
	if resp, err := http.DefaultTransport.RoundTrip(rebound); err != nil || resp.StatusCode != http.StatusMisdirectedRequest {
		t.Errorf("a name that points here: %v, %v", resp, err)
	} else {
		_ = resp.Body.Close()
	}
	if status, _ := fetch(t, "http://"+s.addrs[doorHTTP][0]+"/debug/pprof/", ""); status != http.StatusNotFound {
		t.Errorf("profiles on the HTTP door: %d", status)
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

// A service whose telephony layer dials in is ready without it, and says that it is not there.
func TestReadyBeforeTheTelephonyLayer(t *testing.T) {
	s := start(t, append([]string{"serve"}, free(t)...)...)
	base := "http://" + s.addrs[doorHTTP][0] + "/readyz"
	if status, body := fetch(t, base, ""); status != http.StatusOK || !strings.Contains(body, `"name":"telephony","ok":false`) {
		t.Errorf("%d %s", status, body)
	}
	if status, body := fetch(t, base+"?strict", ""); status != http.StatusServiceUnavailable {
		t.Errorf("strict: %d %s", status, body)
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

// Where there are tokens, metrics take one of somebody who may look at all tenants, profiles one of an admin of all; health takes everybody.
func TestObservabilityAsksForTokens(t *testing.T) {
	tokens := map[string]string{"all": `["*"]`, "one": "[acme]"}
	file := "access:\n  tokens:\n"
	for _, name := range []string{"all", "one"} {
		file += "    - {name: " + name + ", hash: " + access.HashToken(tokenOf(name)) + ", roles: [admin], tenants: " + tokens[name] + "}\n"
	}
	path := filepath.Join(t.TempDir(), "dialgate.yaml")
	if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, append([]string{"serve", "--config", path, "--admin-addr", "127.0.0.1:0"}, free(t)...)...)
	for _, page := range []struct {
		door, path, token string
		want              int
	}{
		{doorHTTP, "/metrics", "", http.StatusUnauthorized},
		{doorHTTP, "/metrics", tokenOf("one"), http.StatusForbidden},
		{doorHTTP, "/metrics", tokenOf("all"), http.StatusOK},
		{doorHTTP, "/readyz", "", http.StatusOK},
		{doorAdmin, "/metrics", "", http.StatusUnauthorized},
		{doorAdmin, "/debug/pprof/", "", http.StatusUnauthorized},
		{doorAdmin, "/debug/pprof/", tokenOf("all"), http.StatusOK},
		{doorAdmin, "/healthz", "", http.StatusOK},
		{doorAdmin, "/readyz", "", http.StatusOK},
	} {
		if status, body := fetch(t, "http://"+s.addrs[page.door][0]+page.path, page.token); status != page.want {
			t.Errorf("%s %s with %q: %d, want %d: %s", page.door, page.path, page.token, status, page.want, body)
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

// tokenOf is a token as dialgate token makes them.
func tokenOf(name string) string { return "dgt_" + strings.Repeat(name, 16)[:43] }

// A collector that is not there costs no call and no exit code.
func TestServeWithoutItsCollector(t *testing.T) {
	s := start(t, append([]string{"serve", "--tracing-endpoint", "127.0.0.1:1", "--tracing-insecure", "--log-format", "json"}, free(t)...)...)
	if code, out, errs := converse(t, []said{{"VS\n", []string{"DA\n"}}}, "--addr", s.addrs[doorASCII][0], "--wait", "100ms"); code != exitOK || out != "DA\n" {
		t.Errorf("exit %d, %q, %s", code, out, errs)
	}
	if status, _ := fetch(t, "http://"+s.addrs[doorHTTP][0]+"/v1/links", ""); status != http.StatusOK {
		t.Errorf("links: %d", status)
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
	for line := range strings.Lines(s.errs.String()) {
		if !json.Valid([]byte(line)) {
			t.Errorf("the log has %q", line)
		}
	}
}
