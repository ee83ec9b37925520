package rpc

import (
	"fmt"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// await waits until a session has had n events.
func (h *history) await(n int64) {
	for v := h.after(n, 1); v.last < n; v = h.after(n, 1) {
		<-v.changed
	}
}

// A reader who begins before what is kept is told what he lost and what the session owns, and goes on without a gap.
func TestAGapIsDeclared(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	if err := c.send(s, `OC\CNA`); err != nil {
		t.Fatal(err)
	}
	for range 9 {
		if err := c.send(s, `VS\VI1000`); err != nil {
			t.Fatal(err)
		}
	}
	sess, _ := c.server.sessions.find(s)
	sess.history.await(9001)
	const dropped = 9001 - limits.SessionEvents
	for _, after := range []int64{0, 5, dropped - 1} {
		stream := c.events(c.context(), s, after)
		ev := next(t, stream)
		g := ev.GetGap()
		if ev.GetSequence() != dropped || ev.GetText() != "" || ev.GetTime() == nil || g.GetFirst() != after+1 || g.GetLast() != dropped ||
			g.GetReason() != dialgatev1.GapReason_GAP_REASON_NOT_KEPT || g.GetSnapshot().GetSequence() != 9001 {
			t.Errorf("after %d: %v", after, ev)
		}
		if own := g.GetSnapshot().GetCampaigns(); len(own) != 1 || own[0].GetCampaign() != "A" || g.GetSnapshot().GetTruncated() {
			t.Errorf("after %d the session owns %v", after, g.GetSnapshot())
		}
		for n := int64(dropped + 1); n <= dropped+3; n++ {
			wantNext(t, stream, fmt.Sprintf("%d DA", n))
		}
	}
	wantNext(t, c.events(c.context(), s, dropped), fmt.Sprintf("%d DA", dropped+1)) // a reader who was cut just after the gap
}

// A stream that is a session of its own cannot be taken up again: it is cut where there would be a gap.
func TestAnExchangeHasNoGap(t *testing.T) {
	c := newCentre(t)
	sess := &session{history: newHistory()}
	for range limits.SessionEvents + 1 {
		sess.history.append([]*dialgatev1.Event{{Text: "DA"}})
	}
	err := c.server.follow(c.context(), sess, 0, func(*dialgatev1.Event) error { return nil })
	wantStatus(t, err, codes.ResourceExhausted, reasonSlowReader)
}

// What does not fit into a snapshot is left out, and said to be.
func TestASnapshotIsBounded(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	sess, _ := c.server.sessions.find(s)
	shot := snapshot{out: &dialgatev1.Snapshot{}, engine: c.machine}
	if err := c.exchange.Query(c.context(), func() {
		for i := range 1000 {
			c.machine.campaigns[fmt.Sprintf("%d%s", i, strings.Repeat("x", 4000))] = sess.link.ID()
		}
		c.machine.campaigns["another's"] = registry.None
		shot.take(sess.link)
	}); err != nil {
		t.Fatal(err)
	}
	if size := proto.Size(shot.out); size > limits.SnapshotBytes+100 || size < limits.SnapshotBytes-8000 || !shot.out.GetTruncated() {
		t.Errorf("%d bytes, truncated %t", size, shot.out.GetTruncated())
	}
}

// Each link sees what it owns and what belongs to that, as far as the messages that it has been sent.
func TestASnapshotShowsWhatALinkOwns(t *testing.T) {
	stage := newSessionStage(t, transcript.Config())
	e, x := stage.engine, stage.exchange
	server := NewServer(Config{Exchange: x, Engine: e})
	t.Cleanup(func() { _ = server.Shutdown(t.Context()) })
	links := map[string]*session{}
	for _, name := range []string{"cti", "host", "agents", "watcher"} {
		sess, err := server.open(withIdentity(t.Context(), server.gate.Anyone()), "")
		if err != nil {
			t.Fatal(err)
		}
		defer sess.link.Close(link.Deleted)
		links[name] = sess
	}
	send := func(name, text string) {
		t.Helper()
		if fault, err := links[name].link.Send(t.Context(), text); fault != nil || err != nil {
			t.Fatalf("%s: %v, %v", text, fault, err)
		}
	}
	send("cti", `TO\NT50`)
	send("host", `OC\CNA\DM0`)
	send("host", `AG\CNA\GA200`)
	send("host", `OC\CNB\DM0`)
	send("agents", `AL\CNA\AN2\ADTom\AE1522`)
	send("cti", `LS\CNA\AN2\AE1522\RS0`)
	send("host", `MC\CNA\SI1\TN01296381200`)
	send("agents", `AA\AN2`)
	send("cti", `LC\CNA\SI1\TI26`)
	send("watcher", `EC\TXlook`)
	for name, want := range map[string]string{
		"cti":     "1 trunks; calls 1",
		"host":    "campaigns A B; calls 1; queues 200",
		"agents":  "agents 2; calls 1",
		"watcher": "subscriptions look",
	} {
		shot := snapshot{out: &dialgatev1.Snapshot{}, engine: e}
		if err := x.Query(t.Context(), func() { shot.take(links[name].link) }); err != nil {
			t.Fatal(err)
		}
		if got := owns(shot.out); got != want {
			t.Errorf("%s owns %q, want %q", name, got, want)
		}
		h := links[name].history
		h.await(shot.out.GetSequence())
		if v := h.after(0, 0); v.last != shot.out.GetSequence() {
			t.Errorf("%s has had %d events, the snapshot says %d", name, v.last, shot.out.GetSequence())
		}
	}
}

// owns says in a line what a snapshot shows.
func owns(s *dialgatev1.Snapshot) string {
	var parts []string
	list := func(kind string, n int, name func(int) string) {
		if n == 0 {
			return
		}
		for i := range n {
			kind += " " + name(i)
		}
		parts = append(parts, kind)
	}
	if n := len(s.GetTrunks()); n > 0 {
		parts = append(parts, fmt.Sprintf("%d trunks", n))
	}
	list("campaigns", len(s.GetCampaigns()), func(i int) string { return s.GetCampaigns()[i].GetCampaign() })
	list("agents", len(s.GetAgents()), func(i int) string { return s.GetAgents()[i].GetAgent() })
	list("calls", len(s.GetCalls()), func(i int) string { return s.GetCalls()[i].GetCall() })
	list("queues", len(s.GetQueues()), func(i int) string { return s.GetQueues()[i].GetQueue() })
	list("subscriptions", len(s.GetSubscriptions()), func(i int) string { return s.GetSubscriptions()[i] })
	return strings.Join(parts, "; ")
}
