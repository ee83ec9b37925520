package rest_test

import (
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/limits"
)

// open opens a campaign, which makes one event.
func open(s *service, header, name string) {
	s.t.Helper()
	s.ok(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"`+name+`"}`, header)
}

func TestEventsAsLines(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	st := s.events(id, "")
	if got := st.resp.Header.Get("Content-Type"); got != "application/x-ndjson" {
		t.Errorf("type %s", got)
	}
	if mark := st.object(); mark["sequence"] != "0" || mark["time"] == nil || mark["text"] != nil {
		t.Errorf("first: %v", mark)
	}
	open(s, header, "A")
	ev := st.object()
	co, _ := ev["campaignOpen"].(map[string]any)
	text, _ := ev["text"].(string)
	if ev["sequence"] != "1" || ev["result"] != nil || co["campaign"] != "A" || !strings.HasPrefix(text, `CO\`) {
		t.Errorf("event: %v", ev)
	}
	for i := range 3 {
		open(s, header, fmt.Sprintf("B%d", i))
		if ev := st.object(); ev["sequence"] != fmt.Sprint(2+i) {
			t.Errorf("event: %v", ev)
		}
	}
	later := s.events(id, "?after=3")
	if ev := later.object(); ev["sequence"] != "4" {
		t.Errorf("after 3: %v", ev)
	}
	a := s.do(http.MethodGet, "/v1/sessions/"+id+"/events?after=99", "")
	if a.status != http.StatusBadRequest || a.json["code"] != "OUT_OF_RANGE" {
		t.Errorf("after 99: %d %s", a.status, a.body)
	}
}

func TestServerSentEvents(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	sse := "Accept: text/event-stream"
	st := s.events(id, "", sse)
	if got := st.resp.Header.Get("Content-Type"); got != "text/event-stream" {
		t.Errorf("type %s", got)
	}
	if l := st.line(); !strings.HasPrefix(l, `data: {"sequence":"0","time":"`) || st.line() != "" {
		t.Errorf("first: %s", l)
	}
	open(s, header, "A")
	open(s, header, "B")
	for i := range 2 {
		id, data, end := st.line(), st.line(), st.line()
		if id != fmt.Sprintf("id: %d", i+1) || !strings.HasPrefix(data, fmt.Sprintf(`data: {"sequence":"%d",`, i+1)) || end != "" {
			t.Errorf("%q %q %q", id, data, end)
		}
	}
	// A browser that reconnects sends the header with the address as it was.
	again := s.events(id, "?after=0", sse, "Last-Event-ID: 1")
	if l := again.line(); l != "id: 2" {
		t.Errorf("resumed with %q", l)
	}
	s.ok(http.MethodDelete, "/v1/sessions/"+id, "")
	for again.lines.Scan() {
		if strings.HasPrefix(again.lines.Text(), "event: problem") {
			t.Error("the end of a deleted session is a problem")
		}
	}
}

func TestHeartbeatOfAStream(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	open(s, header, "A")
	st := s.events(id, "")
	timers := 2 // one at the start, one after what came first
	for st.object()["sequence"] != "1" {
		timers++ // a mark: the reader was there before the event
	}
	s.clock.Await(t, limits.EventHeartbeat, timers)
	s.clock.Advance(limits.EventHeartbeat)
	if ev := st.object(); ev["sequence"] != "1" || ev["text"] != nil {
		t.Errorf("heartbeat: %v", ev)
	}
}

// A client that goes away lets go of the lease.
func TestReaderThatGoesAway(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	open(s, header, "A")
	st := s.events(id, "")
	st.object()
	s.clock.Advance(2 * limits.SessionLease) // the reader holds the lease
	if a := s.do(http.MethodGet, "/v1/tenants/default/campaigns/A", ""); a.status != http.StatusOK {
		t.Fatalf("%d %s while a reader is there", a.status, a.body)
	}
	st.close()
	for s.do(http.MethodGet, "/v1/tenants/default/campaigns/A", "").status == http.StatusOK {
		s.clock.Advance(limits.SessionLease) // it runs again once the server has noticed
	}
}

// A session that nobody uses is cleaned up as a socket that closes.
func TestLeaseThatRunsOut(t *testing.T) {
	s := newService(t)
	_, header := s.session()
	open(s, header, "A")
	s.clock.Advance(limits.SessionLease)
	for s.do(http.MethodGet, "/v1/tenants/default/campaigns/A", "").status == http.StatusOK {
		runtime.Gosched() // the lessor is about to notice
	}
	a := s.do(http.MethodPost, "/v1/tenants/default/campaigns", `{"campaign":"A"}`, header)
	if a.status != http.StatusNotFound || a.json["reason"] != "UNKNOWN_SESSION" {
		t.Errorf("%d %s", a.status, a.body)
	}
}
