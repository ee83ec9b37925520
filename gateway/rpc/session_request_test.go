package rpc

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func (c *centre) openCampaign(ctx context.Context, name, id string) (*dialgatev1.OpenCampaignResponse, error) {
	return c.campaign.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: name, RequestId: id})
}

// A request that is repeated is carried out once and answered alike, accepted or rejected, typed or raw.
func TestRepeatedRequestGetsTheFirstAnswer(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	first, err := c.openCampaign(c.in(s), "A", "1")
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		again, err := c.openCampaign(c.in(s), "A", "1")
		if err != nil || again.GetText() != first.GetText() {
			t.Fatalf("%v, %v", again, err)
		}
	}
	_, rejection := c.openCampaign(c.in(s), "A", "2")
	wantStatus(t, rejection, codes.AlreadyExists, "ALREADY_EXISTS")
	_ = c.exchange.Query(c.context(), func() { delete(c.machine.campaigns, "A") })
	if _, err := c.openCampaign(c.in(s), "A", "2"); err == nil || err.Error() != rejection.Error() {
		t.Errorf("again %v, first %v", err, rejection)
	}
	for range 2 {
		_, err := c.sessions.SendMessage(c.context(), &dialgatev1.SendMessageRequest{Session: s, Text: "VS", RequestId: "3"})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := c.send(s, `VS\VI2`); err != nil {
		t.Fatal(err)
	}
	sess, _ := c.server.sessions.find(s)
	sess.history.await(5) // the history is complete
	stream := c.events(c.context(), s, 0)
	wantNext(t, stream, `1 CO\CNA`)
	if ev := next(t, stream); !strings.HasPrefix(ev.GetText(), "ER") {
		t.Errorf("%v", ev)
	}
	for i := range 3 {
		wantNext(t, stream, fmt.Sprintf("%d DA", 3+i))
	}
}

func TestRequestIDOfAnotherRequest(t *testing.T) {
	c := newCentre(t)
	a, b := c.open().GetSession(), c.open().GetSession()
	if _, err := c.openCampaign(c.in(a), "A", "1"); err != nil {
		t.Fatal(err)
	}
	_, err := c.openCampaign(c.in(a), "B", "1")
	if md := wantStatus(t, err, codes.InvalidArgument, reasonReused); md[MetadataField] != "request_id" {
		t.Errorf("%v", md)
	}
	_, err = c.sessions.SendMessage(c.context(), &dialgatev1.SendMessageRequest{Session: a, Text: "VS", RequestId: "1"})
	wantStatus(t, err, codes.InvalidArgument, reasonReused)
	if _, err := c.openCampaign(c.in(b), "B", "1"); err != nil { // ids are those of the session
		t.Error(err)
	}
	_, err = c.openCampaign(c.in(a), "C", strings.Repeat("x", limits.RequestIDBytes+1))
	wantStatus(t, err, codes.InvalidArgument, reasonRequestID)
	if _, err := c.openCampaign(c.in(a), "C", strings.Repeat("x", limits.RequestIDBytes)); err != nil {
		t.Error(err)
	}
}

// A request without an id is a new one every time.
func TestRequestsWithoutAnID(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	if _, err := c.openCampaign(c.in(s), "A", ""); err != nil {
		t.Fatal(err)
	}
	_, err := c.openCampaign(c.in(s), "A", "")
	wantStatus(t, err, codes.AlreadyExists, "ALREADY_EXISTS")
}

// The client goes away while its request waits for the dialer: the repetition waits for the same answer.
func TestRepeatedWhileUnderWay(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	busy, free := make(chan struct{}), make(chan struct{})
	go func() { _ = c.exchange.Query(c.context(), func() { close(busy); <-free }) }()
	<-busy
	ctx, cancel := context.WithCancel(c.in(s))
	left := make(chan error, 1)
	go func() {
		_, err := c.openCampaign(ctx, "A", "1")
		left <- err
	}()
	sess, _ := c.server.sessions.find(s)
	for ctx := c.context(); sess.requests.count() == 0; runtime.Gosched() {
		if ctx.Err() != nil {
			t.Fatal("the request does not come")
		}
	}
	cancel()
	if err := <-left; status.Code(err) != codes.Canceled {
		t.Errorf("%v", err)
	}
	var again sync.WaitGroup
	for range 5 {
		again.Go(func() {
			if _, err := c.openCampaign(c.in(s), "A", "1"); err != nil {
				t.Errorf("again: %v", err)
			}
		})
	}
	close(free)
	again.Wait()
}

func (r *requests) count() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.byID)
}

// Only the latest requests are remembered, and what is under way is never forgotten.
func TestRequestsAreBounded(t *testing.T) {
	r := newRequests()
	first, _, err := r.begin("first", "VS")
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 * limits.SessionRequests {
		id := fmt.Sprint(i)
		q, isNew, err := r.begin(id, "VS")
		if err != nil || !isNew {
			t.Fatal(isNew, err)
		}
		r.end(id, q, true, nil)
	}
	if n := r.count(); n != limits.SessionRequests {
		t.Errorf("%d are remembered", n)
	}
	if q, isNew, _ := r.begin("first", "VS"); isNew || q != first {
		t.Error("what is under way was forgotten")
	}
	if _, isNew, _ := r.begin("0", "VS"); !isNew {
		t.Error("the oldest is remembered")
	}
	for i := range limits.SessionRequests - 2 {
		if _, isNew, err := r.begin(fmt.Sprintf("way%d", i), "VS"); err != nil || !isNew {
			t.Fatal(i, isNew, err)
		}
	}
	_, _, err = r.begin("one more", "VS")
	wantStatus(t, err, codes.ResourceExhausted, reasonRequestsAhead)
}

// A message that was held back was not sent: the next one with its id is a new one.
func TestUnansweredRequestIsNotKept(t *testing.T) {
	r := newRequests()
	q, _, _ := r.begin("1", "VS")
	r.end("1", q, false, context.Canceled)
	if <-q.done; q.err == nil {
		t.Error("no error for those who wait")
	}
	if _, isNew, err := r.begin("1", "other"); err != nil || !isNew {
		t.Error(isNew, err)
	}
}

func (c *centre) create(tenant, id string, ttl time.Duration) (*dialgatev1.CreateSessionResponse, error) {
	return c.sessions.CreateSession(c.context(), &dialgatev1.CreateSessionRequest{Tenant: tenant, RequestId: id, Ttl: durationpb.New(ttl)})
}

// The same request gives the same session while it lives, with its lease renewed, and another one afterwards.
func TestCreatedOnce(t *testing.T) {
	c := newCentre(t)
	a, err := c.create("default", "key", time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	c.clock.Advance(50 * time.Second)
	b, err := c.create("default", "key", time.Minute)
	if err != nil || b.GetSession() != a.GetSession() || b.GetLink() != a.GetLink() {
		t.Fatalf("%v, %v", b, err)
	}
	if want := c.clock.Now().Add(time.Minute); !b.GetExpireTime().AsTime().Equal(want) {
		t.Errorf("runs out at %s, want %s", b.GetExpireTime().AsTime(), want)
	}
	_, err = c.create("acme", "key", time.Minute)
	wantStatus(t, err, codes.InvalidArgument, reasonReused)
	_, err = c.create("default", "key", time.Hour)
	wantStatus(t, err, codes.InvalidArgument, reasonReused)
	other, err := c.create("default", "other", time.Minute)
	if err != nil || other.GetSession() == a.GetSession() {
		t.Fatalf("%v, %v", other, err)
	}
	for _, s := range []string{a.GetSession(), other.GetSession()} {
		if _, err := c.sessions.DeleteSession(c.context(), &dialgatev1.DeleteSessionRequest{Session: s}); err != nil {
			t.Fatal(err)
		}
	}
	d, err := c.create("acme", "key", time.Minute)
	if err != nil || d.GetSession() == a.GetSession() {
		t.Fatalf("after its end: %v, %v", d, err)
	}
	sess, _ := c.server.sessions.find(d.GetSession())
	c.clock.Advance(time.Minute)
	<-sess.link.Done()
	e, err := c.create("default", "key", time.Minute)
	if err != nil || e.GetSession() == d.GetSession() {
		t.Fatalf("after its lease: %v, %v", e, err)
	}
	c.server.creations.mu.Lock()
	n := len(c.server.creations.byKey)
	c.server.creations.mu.Unlock()
	if n != 1 {
		t.Errorf("%d requests are remembered for 1 session", n)
	}
}

func TestCreatedOnceByMany(t *testing.T) {
	c := newCentre(t)
	var mu sync.Mutex
	sessions := map[string]int{}
	var work sync.WaitGroup
	for range 20 {
		work.Go(func() {
			s, err := c.create("", "key", time.Minute)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			sessions[s.GetSession()]++
		})
	}
	work.Wait()
	if len(sessions) != 1 {
		t.Errorf("%d sessions", len(sessions))
	}
}

// A creation that fails is not kept: its caller may mend what was wrong and try again.
func TestFailedCreationIsNotKept(t *testing.T) {
	c := newCentre(t)
	_, err := c.create(`a\b`, "key", time.Minute)
	wantStatus(t, err, codes.InvalidArgument, "INVALID_CHARACTER")
	if _, err := c.create("ab", "key", time.Minute); err != nil {
		t.Error(err)
	}
	_, err = c.create("", strings.Repeat("x", limits.RequestIDBytes+1), time.Minute)
	wantStatus(t, err, codes.InvalidArgument, reasonRequestID)
}
