package main

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	return fetch(t, url, "")
}

func TestServeOpensItsDoorsAndEndsInOrder(t *testing.T) {
	args := append([]string{"serve", "--telephony", "sim", "--ascii-addr", "127.0.0.1:0"}, free(t)...)
	s := start(t, args...)
	if len(s.addrs["ascii"]) != 2 || len(s.addrs["unicode"]) != 1 || len(s.addrs["grpc"]) != 1 || len(s.addrs["http"]) != 1 {
		t.Fatalf("doors %v", s.addrs)
	}
	for _, a := range s.addrs["ascii"] {
		if code, out, errs := converse(t, []said{{"VS\n", []string{"DA\n"}}}, "--addr", a, "--wait", "100ms"); code != exitOK || out != "DA\n" {
			t.Errorf("exit %d, %q, %s", code, out, errs)
		}
	}
	if code, body := get(t, "http://"+s.addrs["http"][0]+"/healthz"); code != http.StatusOK {
		t.Errorf("health %d %s", code, body)
	}
	if code, body := get(t, "http://"+s.addrs["http"][0]+"/v1/links"); code != http.StatusOK || !strings.Contains(body, "simulated switch") {
		t.Errorf("links %d %s", code, body)
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
	logs, _ := filepath.Glob(filepath.Join(args[len(args)-1], "msglog", "*.MsgLog"))
	if len(logs) != 1 {
		t.Fatalf("logs %v", logs)
	}
	text, err := os.ReadFile(logs[0])
	if err != nil || !strings.HasSuffix(string(text), "\tv1\t-\tshutdown\n") {
		t.Errorf("%v: the log ends %q", err, text)
	}
}

func TestServeEndsWhileStreamsAreOpen(t *testing.T) {
	s := start(t, append([]string{"serve"}, free(t)...)...)
	base := "http://" + s.addrs["http"][0]
	c := http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	post, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/v1/sessions", strings.NewReader(`{"ttl":"60s"}`))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := c.Do(post)
	if err != nil {
		t.Fatal(err)
	}
	var made struct {
		Session string `json:"session"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&made); err != nil || made.Session == "" {
		t.Fatalf("%v, %+v", err, made)
	}
	_ = resp.Body.Close()
	events, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/v1/sessions/"+made.Session+"/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	stream, err := c.Do(events)
	if err != nil || stream.StatusCode != http.StatusOK {
		t.Fatalf("%v %v", stream, err)
	}
	watching, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/v1/tenants/default/watch", nil)
	if err != nil {
		t.Fatal(err)
	}
	watch, err := c.Do(watching)
	if err != nil || watch.StatusCode != http.StatusOK {
		t.Fatalf("%v %v", watch, err)
	}
	ws, _, err := websocket.Dial(t.Context(), "ws://"+s.addrs["http"][0]+"/v1/sessions/"+made.Session+"/websocket", &websocket.DialOptions{Subprotocols: []string{"dialgate.v1"}}) //nolint:bodyclose // is the connection
	if err != nil {
		t.Fatal(err)
	}
	socket := dial(t, s.addrs["ascii"][0], link.ASCII)
	socket.send("VS\x00")
	socket.expect("DA")
	asked := time.Now()
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
	if took := time.Since(asked); took >= limits.ShutdownTimeout {
		t.Errorf("took %s to end", took)
	}
	_, _ = io.Copy(io.Discard, stream.Body)
	_ = stream.Body.Close()
	_, _ = io.Copy(io.Discard, watch.Body)
	_ = watch.Body.Close()
	for err == nil {
		_, _, err = ws.Read(t.Context())
	}
	_ = ws.CloseNow()
	_ = socket.conn.Close()
}

func TestAPortInUseIsOneLine(t *testing.T) {
	s := start(t, append([]string{"serve"}, free(t)...)...)
	for _, door := range []string{"ascii", "unicode", "grpc", "http"} {
		for _, cmd := range []string{"serve", "demo"} {
			code, out, errs := command(t, "", append(append([]string{cmd}, free(t)...), "--"+door+"-addr", s.addrs[door][0])...)
			if code != exitRefused || out != "" || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, "--"+door+"-addr") || !strings.Contains(errs, "in use") {
				t.Errorf("%s: exit %d, %q, %q", cmd, code, out, errs)
			}
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

func TestServeTakesItsConfigurationFromEverywhere(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "dialgate.yaml")
	if err := os.WriteFile(file, []byte("ascii-addr: [\"127.0.0.1:0\", \"127.0.0.1:0\"]\nunicode-addr: \"127.0.0.1:0\"\nerror-text: false\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("DIALGATE_CONFIG", file)
	t.Setenv("DIALGATE_GRPC_ADDR", "127.0.0.1:0")
	t.Setenv("DIALGATE_UNICODE_ADDR", "")
	s := start(t, "serve", "--http-addr", "", "--data-dir", dir)
	if len(s.addrs["ascii"]) != 2 || len(s.addrs["unicode"]) != 0 || len(s.addrs["grpc"]) != 1 || len(s.addrs["http"]) != 0 {
		t.Errorf("doors %v", s.addrs)
	}
	if code, out, errs := converse(t, []said{{"XX\n", []string{"\n"}}}, "--addr", s.addrs["ascii"][0], "--wait", "100ms"); code != exitOK || out != "ER\\EC9000\\FM\"XX\"\n" {
		t.Errorf("exit %d, %q, %s", code, out, errs)
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}
