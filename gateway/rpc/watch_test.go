package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/exchange/exchangetest"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// The machine that stands in for an engine has nothing to watch.

func (m *machine) Watch(string, func()) *engine.Feed { return nil }

func (m *machine) Changes(*engine.Feed, int) ([]engine.Change, bool) { return nil, false }

func (m *machine) Unwatch(*engine.Feed) {}

// house is a whole call centre that is watched. Intervals run on clock, the call centre on its own.
type house struct {
	t        testing.TB
	engine   *engine.Engine
	exchange *exchange.Exchange
	centre   *exchangetest.Clock
	clock    *exchangetest.Clock
	server   *Server
	sessions dialgatev1.SessionServiceClient
	view     dialgatev1.ViewServiceClient
	host     *link.Virtual
}

func newHouse(t testing.TB, cfg engine.Config) *house {
	t.Helper()
	h := &house{t: t, engine: engine.New(cfg), centre: exchangetest.NewClock(), clock: exchangetest.NewClock()}
	h.exchange = exchange.New(exchange.Config{Engine: h.engine, Clock: h.centre})
	h.server = NewServer(Config{Exchange: h.exchange, Engine: h.engine, Clock: h.clock})
	conn, err := h.server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	h.view, h.sessions = dialgatev1.NewViewServiceClient(conn), dialgatev1.NewSessionServiceClient(conn)
	if h.host, err = h.exchange.OpenVirtual("host"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := errors.Join(h.server.Shutdown(ctx), h.exchange.Shutdown(ctx)); err != nil {
			t.Error(err)
		}
		_ = conn.Close()
	})
	return h
}

// say sends messages that must be accepted.
func (h *house) say(texts ...string) {
	h.t.Helper()
	for _, text := range texts {
		if fault, err := h.host.Send(h.context(), text); fault != nil || err != nil {
			h.t.Fatalf("%s: %v, %v", text, fault, err)
		}
	}
}

func (h *house) context() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	h.t.Cleanup(cancel)
	return ctx
}

// open watches.
func (h *house) open(ctx context.Context, r *dialgatev1.WatchRequest) *seen {
	h.t.Helper()
	s, err := h.view.Watch(ctx, r)
	if err != nil {
		h.t.Fatal(err)
	}
	return &seen{h: h, stream: s, picture: map[watchKey]proto.Message{}}
}

// seen is what a reader makes of its stream.
type seen struct {
	h       *house
	stream  grpc.ServerStreamingClient[dialgatev1.WatchResponse]
	last    *dialgatev1.WatchResponse
	picture map[watchKey]proto.Message
	marks   int // batches without changes
}

// next takes one batch and draws it.
func (s *seen) next() *dialgatev1.WatchResponse {
	s.h.t.Helper()
	r, err := s.stream.Recv()
	if err != nil {
		s.h.t.Fatal(err)
	}
	if err := s.draw(r); err != nil {
		s.h.t.Fatal(err)
	}
	return r
}

// draw checks a batch and adds it to the picture.
func (s *seen) draw(r *dialgatev1.WatchResponse) error {
	switch {
	case r.GetSequence() != s.last.GetSequence()+1:
		return fmt.Errorf("batch %d after %d", r.GetSequence(), s.last.GetSequence())
	case s.last.GetSynced() && !r.GetSynced():
		return fmt.Errorf("batch %d is not synced any more", r.GetSequence())
	case s.last != nil && r.GetTime().AsTime().Before(s.last.GetTime().AsTime()):
		return fmt.Errorf("batch %d is older than the one before", r.GetSequence())
	}
	s.last = r
	told := map[watchKey]bool{}
	if len(r.GetChanges()) == 0 {
		s.marks++
	}
	for _, c := range r.GetChanges() {
		k, m := drawn(c)
		_, known := s.picture[k]
		switch {
		case told[k]:
			return fmt.Errorf("batch %d tells of %v twice", r.GetSequence(), k)
		case m == nil && !known:
			return fmt.Errorf("batch %d tells that %v is gone, of which the reader never heard", r.GetSequence(), k)
		case m != nil && known && proto.Equal(m, s.picture[k]):
			return fmt.Errorf("batch %d tells of %v what the reader knows", r.GetSequence(), k)
		case m == nil:
			delete(s.picture, k)
		default:
			s.picture[k] = m
		}
		told[k] = true
	}
	return nil
}

// drawn gives what a change is about, and what it shows; nil where it is gone.
func drawn(c *dialgatev1.WatchChange) (watchKey, proto.Message) {
	switch c := c.GetChange().(type) {
	case *dialgatev1.WatchChange_Campaign:
		return watchKey{dialgatev1.WatchKind_WATCH_KIND_CAMPAIGN, c.Campaign.GetCampaign(), ""}, c.Campaign
	case *dialgatev1.WatchChange_Queue:
		return watchKey{dialgatev1.WatchKind_WATCH_KIND_QUEUE, c.Queue.GetQueue(), ""}, c.Queue
	case *dialgatev1.WatchChange_Trunks:
		return watchKey{dialgatev1.WatchKind_WATCH_KIND_TRUNKS, c.Trunks.GetSwitch(), ""}, c.Trunks
	case *dialgatev1.WatchChange_Agent:
		return watchKey{dialgatev1.WatchKind_WATCH_KIND_AGENT, c.Agent.GetAgent(), ""}, c.Agent
	case *dialgatev1.WatchChange_Call:
		return watchKey{dialgatev1.WatchKind_WATCH_KIND_CALL, c.Call.GetCall(), c.Call.GetSessionUuid()}, c.Call
	case *dialgatev1.WatchChange_Gone:
		return watchKey{c.Gone.GetKind(), c.Gone.GetName(), c.Gone.GetUniqueId()}, nil
	}
	return watchKey{}, nil
}

// names lists what a batch tells of: "agent 1", "agent 1 gone".
func names(r *dialgatev1.WatchResponse) string {
	var out []string
	for _, c := range r.GetChanges() {
		k, m := drawn(c)
		s := strings.ToLower(strings.TrimPrefix(k.kind.String(), "WATCH_KIND_")) + " " + k.name
		if m == nil {
			s += " gone"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func wantBatch(t testing.TB, r *dialgatev1.WatchResponse, want string) {
	t.Helper()
	if got := names(r); got != want {
		t.Errorf("batch %d has %q, want %q", r.GetSequence(), got, want)
	}
}

// later lets the nth interval pass, once somebody has begun it.
func (h *house) later(interval time.Duration, nth int) {
	h.t.Helper()
	h.clock.Await(h.t, interval, nth)
	h.clock.Advance(interval)
}

// long is an interval that is no other timer's.
const long = 7 * time.Second

var every7s = durationpb.New(long)

func TestWatchBeginsWithASnapshot(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`, `OC\CNA`, `OC\CNB`, `AG\CNA\GA200`, `AL\CNA\AN2\AE2`, `AL\CNB\AN1\AE1`)
	w := h.open(h.context(), &dialgatev1.WatchRequest{})
	first := w.next()
	wantBatch(t, first, "campaign A, campaign B, queue 200, trunks __singlecti, agent 1, agent 2")
	if !first.GetSynced() || !first.GetTime().AsTime().Equal(h.centre.Now()) {
		t.Errorf("synced %v, at %s", first.GetSynced(), first.GetTime().AsTime())
	}
	list, err := h.view.ListAgents(h.context(), &dialgatev1.ListAgentsRequest{})
	if err != nil || !proto.Equal(list.GetAgents()[0], w.picture[watchKey{dialgatev1.WatchKind_WATCH_KIND_AGENT, "1", ""}]) {
		t.Errorf("%v, %v", list, err)
	}
}

func TestWatchOfAnEmptyTenantIsSynced(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	if r := h.open(h.context(), &dialgatev1.WatchRequest{Tenant: "default"}).next(); len(r.GetChanges()) != 0 || !r.GetSynced() || r.GetSequence() != 1 {
		t.Errorf("%v", r)
	}
}

// What changes within the interval comes as one batch, each resource once and as it is then; what comes and goes is not told at all.
func TestWatchTellsOnceWhatChangedOften(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`, `OC\CNA`, `AL\CNA\AN1\AE1`, `LS\CNA\AN1\AE1\RS0`)
	w := h.open(h.context(), &dialgatev1.WatchRequest{MinInterval: every7s})
	w.next()
	h.clock.Await(t, long, 1)
	for i := range 5 {
		h.say(`AA\AN1`, `AL\CNA\ANx\AEx`)
		h.later(limits.WatchInterval, 1+i)
		h.clock.Await(t, limits.WatchInterval, 2+i) // the board has looked
		h.centre.Advance(time.Millisecond)
		h.say(`AU\AN1`, `LO\ANx`)
	}
	h.say(`AA\AN1`, `TO\NT6`)
	h.later(limits.WatchInterval, 6)
	h.clock.Await(t, limits.WatchInterval, 7)
	h.clock.Advance(long)
	r := w.next()
	got := strings.Split(names(r), ", ")
	slices.Sort(got)
	if want := []string{"agent 1", "campaign A", "trunks __singlecti"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	a, _ := w.picture[watchKey{dialgatev1.WatchKind_WATCH_KIND_AGENT, "1", ""}].(*dialgatev1.Agent)
	if a.GetState() != dialgatev1.AgentState_AGENT_STATE_WAITING {
		t.Errorf("%v", a)
	}
}

func TestWatchOfOneCampaign(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`, `OC\CNA`, `OC\CNB`, `AL\CNA\AN1\AE1`, `LS\CNA\AN1\AE1\RS0`, `AL\CNB\AN2\AE2`, `LS\CNB\AN2\AE2\RS0`)
	w := h.open(h.context(), &dialgatev1.WatchRequest{Campaign: "A", MinInterval: every7s})
	wantBatch(t, w.next(), "campaign A, trunks __singlecti, agent 1")
	h.say(`AM\AN1\C2B`, `AA\AN2`)
	h.later(long, 1)
	for len(w.picture) > 2 {
		if r := w.next(); strings.Contains(names(r), "agent 2") || strings.Contains(names(r), "campaign B") {
			t.Errorf("%v", r)
		}
	}
	if _, still := w.picture[watchKey{dialgatev1.WatchKind_WATCH_KIND_AGENT, "1", ""}]; still {
		t.Error("an agent who has left the campaign is shown still")
	}
}

// What changes with time alone is looked at now and then: no event tells that abandoned calls are longer ago than the rate goes back.
func TestWatchTellsWhatTimeChanges(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`, `OC\CNA`, `OT\CNA\DE0`, `AL\CNA\AN1\AE1`, `LS\CNA\AN1\AE1\RS0`, `AA\AN1`, `MC\CNA\TN1`, `AU\AN1\PR2`, `LC\CNA\TN1\TI1`)
	w := h.open(h.context(), &dialgatev1.WatchRequest{Kinds: []dialgatev1.WatchKind{dialgatev1.WatchKind_WATCH_KIND_CAMPAIGN}, MinInterval: every7s})
	w.next()
	rate := func() float64 {
		c, _ := w.picture[watchKey{dialgatev1.WatchKind_WATCH_KIND_CAMPAIGN, "A", ""}].(*dialgatev1.Campaign)
		return c.GetAbandonRate()
	}
	if rate() != 100 {
		t.Fatalf("%v", w.picture)
	}
	h.centre.Advance(2 * limits.PacingInterval) // from here on nothing happens
	h.later(limits.WatchInterval, 1)
	h.clock.Await(t, limits.WatchInterval, 2)
	h.centre.Advance(limits.AbandonWindow + time.Minute)
	h.later(limits.WatchRefresh, 1)
	for rate() != 0 {
		w.next()
	}
}
