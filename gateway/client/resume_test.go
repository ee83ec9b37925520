package client

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// A connection that breaks costs a session over gRPC nothing: no event is lost or comes twice, and what it owns stays.
func TestASessionOutlivesItsConnection(t *testing.T) {
	c := newCentre(t, "grpc")
	var setups atomic.Int32
	s := c.open(SessionOptions{Setup: func(ctx context.Context, s *Session) error {
		setups.Add(1)
		return open(ctx, s)
	}})
	r := c.reader(s)
	r.await("CO")
	link := s.Link()
	for range 5 {
		c.line.cut()
		for { // a message that opens nothing is not sent again by itself
			err := s.Management.VerifyStatus(c.ctx, &dialgatev1.VerifyStatusRequest{})
			if err == nil {
				break
			}
			if status.Code(err) != codes.Unavailable {
				t.Fatal(err)
			}
		}
		r.await("DA")
	}
	if s.Link() != link || setups.Load() != 1 {
		t.Errorf("link %s became %s, %d setups", link, s.Link(), setups.Load())
	}
	if err := s.Campaigns.CloseCampaign(c.ctx, &dialgatev1.CloseCampaignRequest{Campaign: "CustCare"}); err != nil {
		t.Error(err)
	}
}

// lose makes the dialer end the link of a session.
func (c *centre) lose(s *Session) {
	c.t.Helper()
	s.mu.Lock()
	w, ok := s.ready.(*rpcWire)
	s.mu.Unlock()
	if !ok {
		c.line.cut()
		return
	}
	if _, err := c.client.Sessions.DeleteSession(c.ctx, &dialgatev1.DeleteSessionRequest{Session: w.id}); err != nil {
		c.t.Fatal(err)
	}
}

// A lost link is declared and replaced, and what the program needs is opened anew.
func TestALostLinkIsReplaced(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		var setups atomic.Int32
		ready := make(chan struct{}, 10)
		s := c.open(SessionOptions{Setup: func(ctx context.Context, s *Session) error {
			if setups.Add(1) == 2 {
				return errors.New("not yet")
			}
			after := s.Last()
			if err := open(ctx, s); err != nil {
				return err
			}
			_, err := Await(ctx, s, after, func(m *dialgatev1.CampaignOpen) bool { return m.GetCampaign() == "CustCare" })
			ready <- struct{}{}
			return err
		}})
		r := c.reader(s)
		<-ready
		r.await("CO")
		for i := range 3 {
			c.lose(s)
			if g := r.gap(); g.GetReason() != dialgatev1.GapReason_GAP_REASON_SESSION_LOST || g.GetSnapshot() != nil {
				t.Fatalf("%v", g)
			}
			<-ready
			r.await("CO")
			if got, want := int(setups.Load()), i+3; got != want {
				t.Errorf("%d setups, want %d", got, want)
			}
			c.whenReady(s)
			r.await("DA")
		}
		if s.Err() != nil {
			t.Error(s.Err())
		}
	})
}

// whenReady waits until calls go through again.
func (c *centre) whenReady(s *Session) {
	c.t.Helper()
	for {
		err := s.Send(c.ctx, "VS")
		if err == nil {
			return
		}
		if status.Code(err) != codes.Unavailable {
			c.t.Fatal(err)
		}
	}
}

// Without a Setup there is nothing to go on with.
func TestALostLinkEndsASessionWithoutSetup(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		s := c.open(SessionOptions{})
		if err := s.Send(c.ctx, "VS"); err != nil {
			t.Fatal(err)
		}
		c.reader(s).await("DA")
		c.lose(s)
		<-s.Done()
		if s.Err() == nil || !isLost(s.Err()) {
			t.Error(s.Err())
		}
		if err := s.Run(c.ctx); !errors.Is(err, s.Err()) {
			t.Errorf("Run: %v", err)
		}
		if err := s.Send(c.ctx, "VS"); status.Code(err) != codes.Unavailable {
			t.Error(err)
		}
		if _, err := Await[*dialgatev1.CampaignOpen](c.ctx, s, 0, nil); !errors.Is(err, s.Err()) {
			t.Error(err)
		}
	})
}

func TestOpenFailsWithItsSetup(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		_, err := c.client.Open(c.ctx, SessionOptions{Setup: func(ctx context.Context, s *Session) error {
			if err := open(ctx, s); err != nil {
				return err
			}
			return s.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"})
		}})
		if r, _ := AsRejection(err); r.Reason != "ALREADY_EXISTS" {
			t.Fatal(err)
		}
		s := c.open(SessionOptions{}) // what it had opened is cleaned up
		if err := open(c.ctx, s); err != nil {
			t.Error(err)
		}
	})
}

// A session whose Setup fails from some time on can be closed.
func TestASessionBetweenLinksCanBeClosed(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		var setups atomic.Int32
		again := make(chan struct{}, 100)
		s := c.open(SessionOptions{Setup: func(context.Context, *Session) error {
			if setups.Add(1) == 1 {
				return nil
			}
			again <- struct{}{}
			return errors.New("no")
		}})
		c.whenReady(s) // the connection has been taken, and can be cut
		c.lose(s)
		<-again
		if err := s.Send(c.ctx, "VS"); status.Code(err) != codes.Unavailable {
			t.Error(err)
		}
		<-again
		if err := s.Close(c.ctx); err != nil || s.Err() != nil {
			t.Error(err, s.Err())
		}
		<-s.Done()
	})
}

// A reader that is further behind than the client keeps is told what it has missed.
func TestASlowReaderIsToldOfAGap(t *testing.T) {
	h := newHistory()
	for n := int64(1); n <= 10_000; n++ {
		h.append(&dialgatev1.Event{Sequence: n, Text: "DA"})
	}
	s := &Session{history: h}
	h.end(nil)
	var seen []*dialgatev1.Event
	for ev, err := range s.Events(context.Background(), 5) {
		if err != nil {
			t.Fatal(err)
		}
		seen = append(seen, ev)
	}
	ev := seen[0]
	g := ev.GetGap()
	if g.GetFirst() != 6 || g.GetReason() != dialgatev1.GapReason_GAP_REASON_NOT_KEPT || ev.GetSequence() != g.GetLast() {
		t.Fatalf("%v", ev)
	}
	if ev = seen[1]; ev.GetSequence() != g.GetLast()+1 || ev.GetText() != "DA" {
		t.Errorf("%v", ev)
	}
	if got, want := int64(len(seen)), 10_000-g.GetLast()+1; got != want {
		t.Errorf("%d events, want %d", got, want)
	}
}

// The numbers of a second link go on after those of the first, in its gaps and snapshots too.
func TestNumbersGoOnOverLinks(t *testing.T) {
	s := &Session{history: newHistory()}
	l := &leg{session: s}
	l.take(&dialgatev1.Event{Sequence: 1, Text: "DA"})
	l.take(&dialgatev1.Event{Sequence: 1}) // a mark
	l.take(&dialgatev1.Event{Sequence: 1, Text: "DA"})
	l.take(&dialgatev1.Event{Sequence: 3, Text: "DA"}) // 2 is missing, and nobody said so
	s.declare()
	l = &leg{session: s, base: s.history.newest()}
	l.take(&dialgatev1.Event{Sequence: 1, Text: "DA"})
	missed := &dialgatev1.Event{Sequence: 7, Message: &dialgatev1.Event_Gap{Gap: &dialgatev1.Gap{
		First: 2, Last: 7, Snapshot: &dialgatev1.Snapshot{Sequence: 8},
	}}}
	l.take(missed)
	l.take(&dialgatev1.Event{Sequence: 8, Text: "DA"})
	s.history.end(nil)
	var got []int64
	for ev, err := range s.Events(context.Background(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, ev.GetSequence())
		if g := ev.GetGap(); g.GetSnapshot() != nil && (g.GetFirst() != 6 || g.GetLast() != 11 || g.GetSnapshot().GetSequence() != 12) {
			t.Errorf("%v", g)
		}
	}
	want := []int64{1, 2, 3, 4, 5, 11, 12}
	if len(got) != len(want) {
		t.Fatalf("%v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("%v, want %v", got, want)
		}
	}
	if !proto.Equal(missed.GetGap().GetSnapshot(), &dialgatev1.Snapshot{Sequence: 8}) {
		t.Error("the event of the link was changed")
	}
}
