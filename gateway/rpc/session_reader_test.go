package rpc

import (
	"context"
	"fmt"
	"testing"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestReadersResume(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	for i := range 5 {
		if err := c.send(s, fmt.Sprintf(`OC\CN%d`, i)); err != nil {
			t.Fatal(err)
		}
	}
	first := c.events(c.context(), s, 0)
	for got := 0; got < 5; {
		ev := next(t, first)
		if ev.GetText() == "" {
			continue // a mark: the reader was there before the first event
		}
		if want := fmt.Sprintf(`%d CO\CN%d`, got+1, got); text(ev) != want {
			t.Errorf("%s, expected %s", text(ev), want)
		}
		got++
	}
	second := c.events(c.context(), s, 3)
	wantNext(t, second, `4 CO\CN3`)
	wantNext(t, second, `5 CO\CN4`)
	wantNext(t, c.events(c.context(), s, 5), "5 mark")
	if err := c.send(s, `OC\CN5`); err != nil {
		t.Fatal(err)
	}
	for _, r := range []receiver{first, second} {
		ev := next(t, r)
		if text(ev) != `6 CO\CN5` || ev.GetCampaignOpen().GetCampaign() != "5" || ev.GetTime() == nil {
			t.Errorf("%v", ev)
		}
	}
}

func TestPositionsThatCannotBe(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	_, err := c.events(c.context(), s, 1).Recv()
	wantStatus(t, err, codes.OutOfRange, reasonEventsAhead)
	_, err = c.events(c.context(), s, -1).Recv()
	wantStatus(t, err, codes.InvalidArgument, reasonRequest)
}

func TestHeartbeat(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	if err := c.send(s, "VS"); err != nil {
		t.Fatal(err)
	}
	sess, _ := c.server.sessions.find(s)
	for v := sess.history.after(0, 1); v.last < 1; v = sess.history.after(0, 1) {
		<-v.changed
	}
	stream := c.events(c.context(), s, 0)
	wantNext(t, stream, "1 DA")
	for i := range 3 {
		c.clock.Await(t, limits.EventHeartbeat, 2+i) // one at the start, one after each event
		c.clock.Advance(limits.EventHeartbeat)
		wantNext(t, stream, "1 mark")
	}
}

// A reader that takes nothing is cut after a while; others go on meanwhile.
func TestSlowReaderIsCut(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	if err := c.send(s, "VS"); err != nil {
		t.Fatal(err)
	}
	sess, _ := c.server.sessions.find(s)
	ctx, cancel := context.WithCancel(c.context())
	defer cancel()
	result := make(chan error, 1)
	go func() {
		result <- c.server.follow(ctx, sess, 0, func(*dialgatev1.Event) error {
			<-ctx.Done()
			return ctx.Err()
		})
	}()
	c.clock.Await(t, limits.ReaderStall, 1)
	other := c.events(c.context(), s, 0)
	for n := 1; n < 5; {
		if ev := next(t, other); ev.GetText() != "" {
			n++
			if err := c.send(s, "VS"); err != nil {
				t.Fatal(err)
			}
		}
	}
	c.clock.Advance(limits.ReaderStall)
	wantStatus(t, <-result, codes.ResourceExhausted, reasonSlowReader)
}

// A reader that takes events, but fewer than there come, is cut as soon as there would be a gap.
func TestReaderThatFallsBehindIsCut(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	sess, _ := c.server.sessions.find(s)
	if err := c.send(s, "VS"); err != nil {
		t.Fatal(err)
	}
	err := c.server.follow(c.context(), sess, 0, func(*dialgatev1.Event) error {
		for range 9 {
			if err := c.send(s, `VS\VI1000`); err != nil {
				return err
			}
		}
		sess.history.await(9001)
		return nil
	})
	wantStatus(t, err, codes.ResourceExhausted, reasonSlowReader)
	stream := c.events(c.context(), s, 1) // what he had
	if g := next(t, stream).GetGap(); g.GetFirst() != 2 || g.GetLast() < 2 {
		t.Errorf("who comes back is told %v", g)
	}
}
