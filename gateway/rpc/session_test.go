package rpc

import (
	"context"
	"errors"
	"io"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestSessionIDsAreNotGuessable(t *testing.T) {
	c := newCentre(t)
	a, b := c.open(), c.open()
	if len(a.GetSession()) < 32 || a.GetSession() == b.GetSession() || a.GetLink() == b.GetLink() {
		t.Errorf("%v, %v", a, b)
	}
	if want := c.clock.Now().Add(limits.SessionLease); !a.GetExpireTime().AsTime().Equal(want) {
		t.Errorf("runs out at %v, want %v", a.GetExpireTime().AsTime(), want)
	}
}

func TestLeaseBounds(t *testing.T) {
	c := newCentre(t)
	for ttl, ok := range map[time.Duration]bool{
		time.Second: true, time.Hour: true, time.Second - 1: false, time.Hour + 1: false, 0: false, -time.Second: false,
	} {
		_, err := c.sessions.CreateSession(c.context(), &dialgatev1.CreateSessionRequest{Ttl: durationpb.New(ttl)})
		if ok && err != nil {
			t.Errorf("%s: %v", ttl, err)
		}
		if !ok {
			wantStatus(t, err, codes.InvalidArgument, reasonLease)
		}
	}
}

func TestTenantOfASessionMustFitAMessage(t *testing.T) {
	c := newCentre(t)
	_, err := c.sessions.CreateSession(c.context(), &dialgatev1.CreateSessionRequest{Tenant: `a\CNb`})
	wantStatus(t, err, codes.InvalidArgument, "INVALID_CHARACTER")
}

func TestUnknownSession(t *testing.T) {
	c := newCentre(t)
	_, err := c.campaign.OpenCampaign(c.context(), &dialgatev1.OpenCampaignRequest{Campaign: "A"})
	wantStatus(t, err, codes.InvalidArgument, reasonSessionMissing)
	_, err = c.campaign.OpenCampaign(c.in("nonsense"), &dialgatev1.OpenCampaignRequest{Campaign: "A"})
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
	_, err = c.sessions.KeepSession(c.context(), &dialgatev1.KeepSessionRequest{Session: "nonsense"})
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
	_, err = c.events(c.context(), "nonsense", 0).Recv()
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
	if _, err = c.sessions.DeleteSession(c.context(), &dialgatev1.DeleteSessionRequest{Session: "nonsense"}); err != nil {
		t.Errorf("closing what is closed: %v", err)
	}
}

// A lease that runs out closes the link like a socket, and any use renews it.
func TestLeaseRunsOut(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	for range 3 {
		c.clock.Advance(limits.SessionLease - time.Second)
		if err := c.send(s, "VS"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := c.campaign.OpenCampaign(c.in(s), &dialgatev1.OpenCampaignRequest{Campaign: "A"}); err != nil {
		t.Fatal(err)
	}
	sess, _ := c.server.sessions.find(s)
	c.clock.Advance(limits.SessionLease)
	<-sess.link.Done()
	err := c.send(s, "VS")
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
	if err := c.exchange.Query(c.context(), func() {
		if len(c.machine.closed) != 1 || c.machine.closed[0] != "A lease expired" {
			t.Errorf("cleaned up: %q", c.machine.closed)
		}
	}); err != nil {
		t.Fatal(err)
	}
}

func TestReaderHoldsTheLease(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	c.clock.Await(t, limits.SessionLease, 1) // the lease at the start
	ctx, cancel := context.WithCancel(c.context())
	stream := c.events(ctx, s, 0)
	wantNext(t, stream, "0 mark")
	sess, _ := c.server.sessions.find(s)
	for i := range 10 {
		c.clock.Await(t, limits.EventHeartbeat, 2+i)
		c.clock.Advance(limits.EventHeartbeat)
		wantNext(t, stream, "0 mark")
	}
	if err := c.send(s, "VS"); err != nil {
		t.Fatalf("the lease ran out under a reader: %v", err)
	}
	cancel()
	c.clock.Await(t, limits.SessionLease, 2) // and again when the server has noticed that the reader is gone
	c.clock.Advance(limits.SessionLease)
	<-sess.link.Done()
}

func TestDeletedSessionEndsItsStreams(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	stream := c.events(c.context(), s, 0)
	wantNext(t, stream, "0 mark")
	if _, err := c.campaign.OpenCampaign(c.in(s), &dialgatev1.OpenCampaignRequest{Campaign: "A"}); err != nil {
		t.Fatal(err)
	}
	if _, err := c.sessions.DeleteSession(c.context(), &dialgatev1.DeleteSessionRequest{Session: s}); err != nil {
		t.Fatal(err)
	}
	wantNext(t, stream, `1 CO\CNA`)
	if _, err := stream.Recv(); !errors.Is(err, io.EOF) {
		t.Errorf("the stream ends with %v", err)
	}
	if _, err := c.view.GetCampaign(c.context(), &dialgatev1.GetCampaignRequest{Tenant: "default", Campaign: "A"}); status.Code(err) != codes.NotFound {
		t.Errorf("the campaign of a closed session: %v", err)
	}
}

func TestShutdownEndsStreams(t *testing.T) {
	c := newCentre(t)
	stream := c.events(c.context(), c.open().GetSession(), 0)
	wantNext(t, stream, "0 mark")
	two, err := c.sessions.Exchange(c.context())
	if err != nil {
		t.Fatal(err)
	}
	if err := two.Send(&dialgatev1.ExchangeRequest{}); err != nil {
		t.Fatal(err)
	}
	wantNext(t, two, "0 mark")
	if err := c.server.Shutdown(c.context()); err != nil {
		t.Fatal(err)
	}
	for _, s := range []receiver{stream, two} {
		_, err := s.Recv()
		wantStatus(t, err, codes.Unavailable, reasonLinkClosed)
	}
}

// The exchange may end first: its links are closed then, and the server has only to notice.
func TestShutdownAfterTheExchange(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	stream := c.events(c.context(), s, 0)
	wantNext(t, stream, "0 mark")
	if err := c.exchange.Shutdown(c.context()); err != nil {
		t.Fatal(err)
	}
	_, err := stream.Recv()
	wantStatus(t, err, codes.Unavailable, reasonLinkClosed)
	wantStatus(t, c.send(s, "VS"), codes.Unavailable, reasonLinkClosed)
	_, err = c.sessions.CreateSession(c.context(), &dialgatev1.CreateSessionRequest{})
	wantStatus(t, err, codes.Unavailable, reasonLinkClosed)
	_, err = c.view.ListLinks(c.context(), &dialgatev1.ListLinksRequest{})
	wantStatus(t, err, codes.Unavailable, reasonLinkClosed)
	if err := c.server.Shutdown(c.context()); err != nil {
		t.Fatal(err)
	}
}

// Many sessions and readers at once, sessions ending under them.
func TestSessionsAreIndependent(t *testing.T) {
	c := newCentre(t)
	var work sync.WaitGroup
	for range 20 {
		work.Go(func() {
			s := c.open().GetSession()
			streams := []receiver{c.events(c.context(), s, 0), c.events(c.context(), s, 0)}
			for range 20 {
				if err := c.send(s, "VS"); err != nil {
					t.Error(err)
				}
			}
			for _, st := range streams {
				last := int64(0)
				for last < 20 {
					ev, err := st.Recv()
					if err != nil {
						t.Error(err)
						return
					}
					if ev.GetText() != "" && ev.GetSequence() != last+1 {
						t.Errorf("%d after %d", ev.GetSequence(), last)
					}
					last = ev.GetSequence()
				}
			}
			if _, err := c.sessions.DeleteSession(c.context(), &dialgatev1.DeleteSessionRequest{Session: s}); err != nil {
				t.Error(err)
			}
		})
	}
	work.Wait()
}
