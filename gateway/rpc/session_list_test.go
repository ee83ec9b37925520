package rpc

import (
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func (c *centre) list(filter string) []*dialgatev1.Session {
	c.t.Helper()
	r, err := c.sessions.ListSessions(c.context(), &dialgatev1.ListSessionsRequest{Filter: filter})
	if err != nil {
		c.t.Fatal(err)
	}
	return r.GetSessions()
}

func (c *centre) info(session string) *dialgatev1.Session {
	c.t.Helper()
	r, err := c.sessions.GetSession(c.context(), &dialgatev1.GetSessionRequest{Session: session})
	if err != nil {
		c.t.Fatal(err)
	}
	return r.GetSession()
}

// A list shows what a session is, has and owns, and never what opens it.
func TestSessionsAreListed(t *testing.T) {
	c := newCentre(t)
	start := c.clock.Now()
	a := c.open()
	c.clock.Advance(time.Second)
	b := c.open()
	c.clock.Advance(time.Second)
	if _, err := c.openCampaign(c.in(a.GetSession()), "A", ""); err != nil {
		t.Fatal(err)
	}
	sess, _ := c.server.sessions.find(a.GetSession())
	sess.history.await(1) // its last sequence changes no more
	two, err := c.sessions.Exchange(c.context())
	if err != nil {
		t.Fatal(err)
	}
	if err := two.Send(&dialgatev1.ExchangeRequest{Tenant: "default"}); err != nil {
		t.Fatal(err)
	}
	wantNext(t, two, "0 mark")

	all := c.list("")
	if len(all) != 3 || all[0].GetLink() != a.GetLink() || all[1].GetLink() != b.GetLink() {
		t.Fatalf("%v", all)
	}
	x := all[0]
	if !x.GetCreateTime().AsTime().Equal(start) || !x.GetLastUseTime().AsTime().Equal(start.Add(2*time.Second)) || x.GetExchange() ||
		!x.GetExpireTime().AsTime().Equal(start.Add(2*time.Second+limits.SessionLease)) || x.GetTtl().AsDuration() != limits.SessionLease ||
		x.GetReaders() != 0 || strings.Join(x.GetOwns(), " ") != "campaign default/A" || x.GetPeer() == "" || x.GetCaller() != "" {
		t.Errorf("%v", x)
	}
	if x = all[1]; !x.GetLastUseTime().AsTime().Equal(start.Add(time.Second)) || len(x.GetOwns()) != 0 {
		t.Errorf("%v", x)
	}
	if x = all[2]; !x.GetExchange() || x.GetTenant() != "default" || x.GetTtl() != nil || x.GetExpireTime() != nil || x.GetReaders() != 1 {
		t.Errorf("%v", x)
	}
	for _, s := range all {
		if strings.Contains(s.String(), a.GetSession()) || strings.Contains(s.String(), b.GetSession()) {
			t.Errorf("the list tells the id of a session: %v", s)
		}
	}
	if got := c.list(`owns:"campaign *"`); len(got) != 1 || got[0].GetLink() != a.GetLink() {
		t.Errorf("%v", got)
	}
	if got := c.list(`exchange = true`); len(got) != 1 || got[0].GetLink() != all[2].GetLink() {
		t.Errorf("%v", got)
	}
	if byID, byLink := c.info(a.GetSession()), c.info(a.GetLink()); byID.String() != byLink.String() || byID.GetLastSequence() != all[0].GetLastSequence() {
		t.Errorf("%v and %v", byID, byLink)
	}
	if err := two.CloseSend(); err != nil {
		t.Fatal(err)
	}
	if _, err := two.Recv(); err == nil {
		t.Error("the stream goes on")
	}
	if got := c.list(""); len(got) != 2 {
		t.Errorf("an Exchange stream that has ended is listed: %v", got)
	}
	_, err = c.sessions.GetSession(c.context(), &dialgatev1.GetSessionRequest{Session: "nonsense"})
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
	_, err = c.sessions.GetSession(c.context(), &dialgatev1.GetSessionRequest{})
	wantStatus(t, err, codes.InvalidArgument, reasonSessionMissing)
}

func TestSessionPages(t *testing.T) {
	c := newCentre(t)
	var links []string
	for range 5 {
		links = append(links, c.open().GetLink())
	}
	var got []string
	r := &dialgatev1.ListSessionsRequest{PageSize: 2}
	for {
		page, err := c.sessions.ListSessions(c.context(), r)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range page.GetSessions() {
			got = append(got, s.GetLink())
		}
		if r.PageToken = page.GetNextPageToken(); r.GetPageToken() == "" {
			break
		}
	}
	if strings.Join(got, " ") != strings.Join(links, " ") {
		t.Errorf("%q, want %q", got, links)
	}
}

// Whatever names the session is a use of it and renews the lease. To look at it is none.
func TestAnyUseRenewsTheLease(t *testing.T) {
	for name, use := range map[string]func(c *centre, s string) error{
		"typed": func(c *centre, s string) error {
			_, err := c.manage.VerifyStatus(c.in(s), &dialgatev1.VerifyStatusRequest{})
			return err
		},
		"rejected": func(c *centre, s string) error {
			if err := c.send(s, `RC\CNUNKNOWN_CAMPAIGN`); err == nil {
				c.t.Error("not rejected")
			}
			return nil
		},
		"raw": func(c *centre, s string) error { return c.send(s, "VS") },
		"keep": func(c *centre, s string) error {
			_, err := c.sessions.KeepSession(c.context(), &dialgatev1.KeepSessionRequest{Session: s})
			return err
		},
		"look": func(c *centre, s string) error {
			_, err := c.view.ListCampaigns(c.in(s), &dialgatev1.ListCampaignsRequest{})
			return err
		},
		"repetition": func(c *centre, _ string) error {
			_, err := c.create("", "key", limits.SessionLease)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCentre(t)
			s, err := c.create("", "key", limits.SessionLease)
			if err != nil {
				t.Fatal(err)
			}
			c.clock.Advance(limits.SessionLease - time.Second)
			if err := use(c, s.GetSession()); err != nil {
				t.Fatal(err)
			}
			x := c.info(s.GetSession())
			if now := c.clock.Now(); !x.GetExpireTime().AsTime().Equal(now.Add(limits.SessionLease)) || !x.GetLastUseTime().AsTime().Equal(now) {
				t.Errorf("at %s: %v", now, x)
			}
			c.clock.Advance(time.Second)
			if y := c.info(s.GetSession()); !y.GetExpireTime().AsTime().Equal(x.GetExpireTime().AsTime()) || !y.GetLastUseTime().AsTime().Equal(x.GetLastUseTime().AsTime()) {
				t.Errorf("a look is a use: %v, before %v", y, x)
			}
		})
	}
}

// A session has any number of readers, and each gets everything.
func TestManyReaders(t *testing.T) {
	const readers = 50
	c := newCentre(t)
	s := c.open().GetSession()
	streams := make([]receiver, readers)
	for i := range streams {
		streams[i] = c.events(c.context(), s, 0)
		wantNext(t, streams[i], "0 mark")
	}
	if n := c.info(s).GetReaders(); n != readers {
		t.Errorf("%d readers are counted", n)
	}
	if err := c.send(s, `VS\VI3`); err != nil {
		t.Fatal(err)
	}
	for _, st := range streams {
		wantNext(t, st, "1 DA")
		wantNext(t, st, "2 DA")
		wantNext(t, st, "3 DA")
	}
}

// Deleting is idempotent, also for a session whose lease ran out, and returns when the clean-up is over.
func TestDeletedTwice(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	if _, err := c.openCampaign(c.in(s), "A", ""); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if _, err := c.sessions.DeleteSession(c.context(), &dialgatev1.DeleteSessionRequest{Session: s}); err != nil {
			t.Fatal(err)
		}
		if n := len(c.list("")); n != 0 {
			t.Errorf("%d sessions", n)
		}
		if err := c.exchange.Query(c.context(), func() {
			if len(c.machine.closed) != 1 {
				t.Errorf("cleaned up: %q", c.machine.closed)
			}
		}); err != nil {
			t.Fatal(err)
		}
	}
}

// Whoever has a name sees their own sessions, and those of the tenants that they may look at; nobody gets a session by the request id
// of somebody else.
func TestWhoSeesWhichSessions(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	g.provision() // a session of "all admin" without a tenant
	ids := map[string]string{}
	for _, who := range []string{"host", "agent"} {
		r, err := g.sessions.CreateSession(g.as(who), &dialgatev1.CreateSessionRequest{Tenant: "default", RequestId: "key"})
		if err != nil {
			t.Fatal(err)
		}
		ids[who] = r.GetSession()
	}
	_, ids["acme host"] = g.open("acme host", "acme")
	if ids["host"] == ids["agent"] {
		t.Error("a request id gave the session of somebody else")
	}
	for who, want := range map[string]string{
		"agent": "token:agent", "host": "token:agent token:host", "viewer": "token:agent token:host", "acme host": "token:acme host",
		"all viewer": "token:acme host token:agent token:all admin token:host",
	} {
		r, err := g.sessions.ListSessions(g.as(who), &dialgatev1.ListSessionsRequest{})
		if err != nil {
			t.Errorf("%s: %v", who, err)
			continue
		}
		var callers []string
		for _, s := range r.GetSessions() {
			callers = append(callers, s.GetCaller())
		}
		slices.Sort(callers)
		if got := strings.Join(callers, " "); got != want {
			t.Errorf("%s sees %q, want %q", who, got, want)
		}
	}
	all, err := g.sessions.ListSessions(g.as("agent"), &dialgatev1.ListSessionsRequest{})
	if err != nil {
		t.Fatal(err)
	}
	link := all.GetSessions()[0].GetLink()
	for who, ok := range map[string]bool{"agent": true, "viewer": true, "acme host": false} {
		_, err := g.sessions.GetSession(g.as(who), &dialgatev1.GetSessionRequest{Session: link})
		if ok && err != nil {
			t.Errorf("%s: %v", who, err)
		}
		if !ok {
			wantStatus(t, err, codes.NotFound, reasonUnknownSession)
		}
	}
	_, err = g.sessions.GetSession(g.as("acme host"), &dialgatev1.GetSessionRequest{Session: ids["host"]})
	wantStatus(t, err, codes.NotFound, reasonUnknownSession)
}
