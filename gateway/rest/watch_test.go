package rest_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// watch opens the stream of changes of the default tenant.
func (s *service) watch(query string, headers ...string) *stream {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	resp := s.start(ctx, http.MethodGet, "/v1/tenants/default/watch"+query, "", headers...) //nolint:bodyclose // close does
	st := &stream{t: s.t, resp: resp, lines: bufio.NewScanner(resp.Body), cancel: cancel}
	s.t.Cleanup(st.close)
	if resp.StatusCode != http.StatusOK {
		s.t.Fatalf("watch: %d", resp.StatusCode)
	}
	return st
}

func TestWatchAsLines(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	open(s, header, "A")
	st := s.watch("?kinds=WATCH_KIND_CAMPAIGN&kinds=WATCH_KIND_AGENT")
	if got := st.resp.Header.Get("Content-Type"); got != "application/x-ndjson" {
		t.Errorf("type %s", got)
	}
	first := st.object()
	changes, _ := first["changes"].([]any)
	if first["sequence"] != "1" || first["synced"] != true || first["time"] == nil || len(changes) != 1 {
		t.Fatalf("first: %v", first)
	}
	change, _ := changes[0].(map[string]any)
	campaign, _ := change["campaign"].(map[string]any)
	if campaign["campaign"] != "A" || campaign["state"] != "CAMPAIGN_STATE_OPEN" {
		t.Errorf("change: %v", change)
	}
	s.clock.Await(t, limits.WatchInterval, 2) // of the picture, and of the reader
	open(s, header, "B")
	s.clock.Advance(limits.WatchInterval)
	if second := st.object(); second["sequence"] != "2" {
		t.Errorf("second: %v", second)
	}
}

func TestWatchAsServerSentEvents(t *testing.T) {
	s := newService(t)
	st := s.watch("?kinds=WATCH_KIND_TRUNKS&min_interval=0.5s&campaign=none", "Accept: text/event-stream")
	if got := st.resp.Header.Get("Content-Type"); got != "text/event-stream" {
		t.Errorf("type %s", got)
	}
	data, ok := strings.CutPrefix(st.line(), "data: ")
	var m map[string]any
	if err := json.Unmarshal([]byte(data), &m); !ok || err != nil || m["synced"] != true || st.line() != "" {
		t.Errorf("%s: %v", data, err)
	}
	if !strings.Contains(data, `"trunks":{"switch":"__singlecti"`) {
		t.Errorf("%s", data)
	}
}

func TestWatchRequestsThatCannotBeServed(t *testing.T) {
	s := newService(t)
	for path, want := range map[string]struct {
		status int
		words  string
	}{
		"/v1/tenants/nobody/watch":                           {http.StatusNotFound, "nobody"},
		"/v1/tenants/default/watch?kind=WATCH_KIND_AGENT":    {http.StatusBadRequest, `no query parameter \"kind\"`},
		"/v1/tenants/default/watch?kinds=AGENTS":             {http.StatusBadRequest, "AGENTS"},
		"/v1/tenants/default/watch?tenant=other":             {http.StatusBadRequest, "path"},
		"/v1/tenants/default/watch?minInterval=1m":           {http.StatusBadRequest, "1m"},
		"/v1/tenants/default/watch?minInterval=60s":          {http.StatusBadRequest, "min_interval"},
		"/v1/tenants/default/watch?kinds=WATCH_KIND_QUEUE&x": {http.StatusBadRequest, `\"x\"`},
	} {
		if a := s.do(http.MethodGet, path, ""); a.status != want.status || !strings.Contains(a.body, want.words) {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	if a := s.do(http.MethodGet, "/v1/tenants/default/watch", "", "Accept: image/png"); a.status != http.StatusNotAcceptable {
		t.Errorf("as a picture: %d %s", a.status, a.body)
	}
	if a := s.do(http.MethodPost, "/v1/tenants/default/watch", "{}"); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "GET" {
		t.Errorf("POST: %d, allowed %q", a.status, a.header.Get("Allow"))
	}
}
