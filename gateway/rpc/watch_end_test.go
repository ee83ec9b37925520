package rpc

import (
	"context"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// rejects opens a stream and gives how it ends at once.
func (h *house) rejects(ctx context.Context, r *dialgatev1.WatchRequest) error {
	h.t.Helper()
	_, err := h.open(ctx, r).stream.Recv()
	if err == nil {
		h.t.Fatal("it is watched")
	}
	return err
}

func TestWatchRequestsThatAreWrong(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	for _, c := range []struct {
		r     *dialgatev1.WatchRequest
		field string
	}{
		{&dialgatev1.WatchRequest{Kinds: []dialgatev1.WatchKind{0}}, "kinds"},
		{&dialgatev1.WatchRequest{Kinds: []dialgatev1.WatchKind{dialgatev1.WatchKind_WATCH_KIND_AGENT, 99}}, "kinds"},
		{&dialgatev1.WatchRequest{MinInterval: durationpb.New(limits.WatchInterval - 1)}, "min_interval"},
		{&dialgatev1.WatchRequest{MinInterval: durationpb.New(limits.WatchIntervalMax + 1)}, "min_interval"},
		{&dialgatev1.WatchRequest{MinInterval: &durationpb.Duration{Seconds: 1, Nanos: -1}}, "min_interval"},
	} {
		if md := wantStatus(t, h.rejects(h.context(), c.r), codes.InvalidArgument, reasonRequest); md[MetadataField] != c.field {
			t.Errorf("%v: field %s", c.r, md[MetadataField])
		}
	}
	wantStatus(t, h.rejects(h.context(), &dialgatev1.WatchRequest{Tenant: "nobody"}), codes.NotFound, "UNKNOWN_TENANT")
}

func TestWatchOfSomeKinds(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`, `OC\CNA`, `AL\CNA\AN1\AE1`)
	w := h.open(h.context(), &dialgatev1.WatchRequest{Kinds: []dialgatev1.WatchKind{dialgatev1.WatchKind_WATCH_KIND_TRUNKS, dialgatev1.WatchKind_WATCH_KIND_AGENT}})
	wantBatch(t, w.next(), "trunks __singlecti, agent 1")
}

// A reader that hears nothing for a while is told that this is because nothing happens.
func TestWatchMarksProgress(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	w := h.open(h.context(), &dialgatev1.WatchRequest{MinInterval: every7s})
	w.next()
	h.centre.Advance(time.Hour)
	h.later(long, 1)
	h.later(limits.EventHeartbeat-long, 1)
	if r := w.next(); len(r.GetChanges()) != 0 || !r.GetSynced() || !r.GetTime().AsTime().Equal(h.centre.Now()) {
		t.Errorf("%v", r)
	}
}

func TestWatchEndsWithItsTenant(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`, `A1\TDacme`, `C1\TDacme`)
	w := h.open(h.context(), &dialgatev1.WatchRequest{Tenant: "acme"})
	w.next()
	h.clock.Await(t, limits.WatchInterval, 2)
	h.say(`D1\TDacme`)
	h.clock.Advance(limits.WatchInterval)
	_, err := w.stream.Recv()
	wantStatus(t, err, codes.NotFound, "UNKNOWN_TENANT")
	h.say(`C1\TDacme`)
	h.open(h.context(), &dialgatev1.WatchRequest{Tenant: "acme"}).next() // and begins anew with it
}

// Who watches in a session holds its lease, and stops when it ends.
func TestWatchHoldsAndEndsWithItsSession(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	s, err := h.sessions.CreateSession(h.context(), &dialgatev1.CreateSessionRequest{})
	if err != nil {
		t.Fatal(err)
	}
	w := h.open(metadata.AppendToOutgoingContext(h.context(), SessionKey, s.GetSession()), &dialgatev1.WatchRequest{})
	w.next()
	h.clock.Advance(2 * limits.SessionLease)
	if _, err := h.sessions.KeepSession(h.context(), &dialgatev1.KeepSessionRequest{Session: s.GetSession()}); err != nil {
		t.Errorf("while somebody watches: %v", err)
	}
	if _, err := h.sessions.DeleteSession(h.context(), &dialgatev1.DeleteSessionRequest{Session: s.GetSession()}); err != nil {
		t.Fatal(err)
	}
	for err == nil {
		_, err = w.stream.Recv() // marks, first
	}
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
}

func TestWatchEndsWithTheServer(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	w := h.open(h.context(), &dialgatev1.WatchRequest{})
	w.next()
	if err := h.server.Shutdown(h.context()); err != nil {
		t.Fatal(err)
	}
	_, err := w.stream.Recv()
	wantStatus(t, err, codes.Unavailable, reasonLinkClosed)
	if _, err := h.server.boards.enter("default"); err == nil {
		t.Error("a server that is shut down has boards")
	}
}

// The picture of a tenant is kept while somebody watches it, and no longer.
func TestNobodyWatchesWhenTheLastHasLeft(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	ctx, cancel := context.WithCancel(h.context())
	one, two := h.open(ctx, &dialgatev1.WatchRequest{}), h.open(ctx, &dialgatev1.WatchRequest{})
	one.next()
	two.next()
	b, err := h.server.boards.enter("default")
	if err != nil || b.users != 3 || len(h.server.boards.tenant) != 1 {
		t.Fatalf("%v, %v", b, err)
	}
	cancel()
	for _, w := range []*seen{one, two} {
		if _, err := w.stream.Recv(); err == nil {
			t.Error("a stream that was cancelled goes on")
		}
	}
	h.server.boards.leave(b)
	select {
	case <-b.over:
	case <-h.context().Done():
		t.Error("the picture is kept for nobody")
	}
}

func TestWatchersAreBounded(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.server.boards.mu.Lock()
	h.server.boards.users = limits.Watchers
	h.server.boards.mu.Unlock()
	wantStatus(t, h.rejects(h.context(), &dialgatev1.WatchRequest{}), codes.ResourceExhausted, reasonWatchers)
}

// A reader that takes nothing is cut, and keeps nobody else from what is new.
func TestWatchersThatAreSlowAreCut(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{})
	h.say(`TO\NT5`)
	b, err := h.server.boards.enter("default")
	if err != nil {
		t.Fatal(err)
	}
	defer h.server.boards.leave(b)
	kinds, _ := watchKinds(nil)
	stuck := newWatcher(kinds, "")
	if err := b.join(h.context(), stuck); err != nil {
		t.Fatal(err)
	}
	defer b.part(stuck)
	taken, release, end := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		f := &follower{server: h.server, interval: time.Second, allowed: func() error { return nil }}
		end <- f.follow(h.context(), b, stuck, func(r *dialgatev1.WatchResponse) error {
			taken <- struct{}{}
			if r.GetSequence() > 1 {
				<-release
			}
			return nil
		})
	}()
	<-taken
	h.clock.Await(t, time.Second, 1)
	w := h.open(h.context(), &dialgatev1.WatchRequest{MinInterval: every7s})
	w.next()
	h.clock.Await(t, long, 1)
	h.say(`TO\NT6`)
	h.later(limits.WatchInterval, 1)
	h.clock.Await(t, limits.WatchInterval, 2) // the board knows
	h.clock.Advance(time.Second)
	<-taken // and is kept from then on
	h.clock.Await(t, limits.ReaderStall, 3)
	h.clock.Advance(long)
	wantBatch(t, w.next(), "trunks __singlecti")
	h.clock.Advance(limits.ReaderStall)
	wantStatus(t, <-end, codes.ResourceExhausted, reasonSlowReader)
	close(release)
}

// Whether somebody may look is asked before anything is shown, and now and then from then on.
func TestWhoMayWatch(t *testing.T) {
	t.Parallel()
	h := newHouse(t, engine.Config{Authenticate: true})
	wantStatus(t, h.rejects(h.context(), &dialgatev1.WatchRequest{}), codes.InvalidArgument, reasonSessionMissing)

	b, err := h.server.boards.enter("default")
	if err != nil {
		t.Fatal(err)
	}
	defer h.server.boards.leave(b)
	kinds, _ := watchKinds(nil)
	w := newWatcher(kinds, "")
	if err := b.join(h.context(), w); err != nil {
		t.Fatal(err)
	}
	defer b.part(w)
	end := make(chan error, 1)
	go func() {
		f := &follower{server: h.server, interval: long, allowed: func() error { return absent(sdmp.ErrUnknownTenant, sdmp.TD, "may not any more") }}
		end <- f.follow(h.context(), b, w, func(*dialgatev1.WatchResponse) error { return nil })
	}()
	h.later(long, 1)
	h.later(limits.EventHeartbeat-long, 1)
	wantStatus(t, <-end, codes.NotFound, "UNKNOWN_TENANT")
}
