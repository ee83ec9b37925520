package exchange

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
)

var noon = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

func openVirtual(t testing.TB, x *Exchange) *link.Virtual {
	t.Helper()
	v, err := x.OpenVirtual("test")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// received gives what a virtual link has received, with the times.
func received(t testing.TB, v *link.Virtual) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), atMost)
	defer cancel()
	all, err := v.Receive(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, d := range all {
		texts = append(texts, d.At.Format("05.000 ")+d.Text)
	}
	return texts
}

func reason(t testing.TB, err error) link.CloseReason {
	t.Helper()
	var c *link.Closed
	if !errors.As(err, &c) {
		t.Fatalf("error %v, want *link.Closed", err)
	}
	return c.Reason
}

func TestSendTellsWhatBecameOfTheMessage(t *testing.T) {
	h := newHouse(t, NewManualClock(noon))
	v := openVirtual(t, h.Exchange)
	tests := []struct {
		text string
		code sdmp.ErrorCode
	}{
		{"VS", 0},
		{"VS\x00", 0},
		{"VS\r\n", 0},
		{"", sdmp.ErrMalformed},
		{"XX", sdmp.ErrUnknownMessage},
		{"OC\\CNa\x00VS", sdmp.ErrInvalidCharacter},
		{"OC\\CN\xff", sdmp.ErrMalformed},
		{strings.Repeat("x", limits.MessageBytes+1), sdmp.ErrMessageTooLarge},
	}
	for _, tt := range tests {
		f, err := v.Send(context.Background(), tt.text)
		if err != nil {
			t.Fatal(err)
		}
		if f == nil && tt.code != 0 || f != nil && f.Code != tt.code {
			t.Errorf("%.20q: fault %v, want %v", tt.text, f, tt.code)
		}
	}
	if got := received(t, v); len(got) != len(tests) {
		t.Errorf("%d answers to %d messages: %.300q", len(got), len(tests), got)
	}
}

func TestWhatWasPostedBeforeCloseIsCarriedOut(t *testing.T) {
	h := newHouse(t, NewManualClock(noon))
	v := openVirtual(t, h.Exchange)
	for i := range 3 {
		if err := v.Post(fmt.Sprintf(`OC\CN%d`, i)); err != nil {
			t.Fatal(err)
		}
	}
	v.Close(link.Deleted)
	v.Close(link.LeaseExpired)
	<-v.Done()
	same(t, "inputs", h.inputs(), []string{"v1 opened", `v1 OC\CN0`, `v1 OC\CN1`, `v1 OC\CN2`, "v1 closed: deleted"})
	same(t, "received", received(t, v), []string{`00.000 OC\CN0`, `00.000 OC\CN1`, `00.000 OC\CN2`})
	_, err := v.Receive(context.Background())
	if r := reason(t, err); r != link.Deleted {
		t.Errorf("reason %q", r)
	}
	if r := reason(t, v.Post("VS")); r != link.Deleted {
		t.Errorf("reason %q", r)
	}
	_, err = v.Send(context.Background(), "VS")
	if r := reason(t, err); r != link.Deleted {
		t.Errorf("reason %q", r)
	}
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	h := newHouse(t, NewManualClock(noon))
	v := openVirtual(t, h.Exchange)
	over, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := v.Receive(over); !errors.Is(err, context.Canceled) {
		t.Errorf("Receive: %v", err)
	}
	entered, release := make(chan struct{}), make(chan struct{})
	go func() {
		_ = h.Query(context.Background(), func() { close(entered); <-release }) // holds the loop
	}()
	<-entered
	if _, err := v.Send(over, "VS"); !errors.Is(err, context.Canceled) {
		t.Errorf("Send: %v", err)
	}
	called := false
	if err := h.Query(over, func() { called = true }); !errors.Is(err, context.Canceled) {
		t.Errorf("Query: %v", err)
	}
	close(release)
	h.inputs()
	if called {
		t.Error("a query was carried out after its caller had gone")
	}
}

func TestAVirtualLinkThatReceivesNothingIsASlowConsumer(t *testing.T) {
	h := newHouse(t, nil)
	h.silence()
	v, other := openVirtual(t, h.Exchange), openVirtual(t, h.Exchange)
	var err error
	for n := 0; err == nil && n < 2*limits.OutboundMessages; n++ {
		err = v.Post("VS")
	}
	<-v.Done()
	if err == nil {
		_, err = v.Send(context.Background(), "VS")
	}
	if r := reason(t, err); r != link.SlowConsumer {
		t.Errorf("reason %q", r)
	}
	if _, err := other.Send(context.Background(), "VS"); err != nil {
		t.Error(err)
	}
}

func TestTooManyVirtualLinksAreRefused(t *testing.T) {
	h := newHouse(t, nil)
	h.silence()
	links := make([]*link.Virtual, limits.VirtualLinks)
	for i := range links {
		links[i] = openVirtual(t, h.Exchange)
	}
	if _, err := h.OpenVirtual("one more"); !errors.Is(err, ErrTooManyLinks) {
		t.Errorf("error %v", err)
	}
	links[0].Close(link.Finished)
	h.ended(1)
	for h.Stats().Virtuals == limits.VirtualLinks { // counted by a goroutine that saw the end
		<-links[0].Done()
	}
	openVirtual(t, h.Exchange)
}

func TestTimersFireAtTheirTime(t *testing.T) {
	clock := NewManualClock(noon)
	h := newHouse(t, clock)
	v := openVirtual(t, h.Exchange)
	if _, err := v.Send(context.Background(), `VS\VI2`); err != nil {
		t.Fatal(err)
	}
	clock.Advance(1999 * time.Millisecond)
	if n := v.Queued(); n != 0 {
		t.Fatalf("%d messages before their time", n)
	}
	clock.Advance(5 * time.Second)
	same(t, "received", received(t, v), []string{"02.000 DA", "04.000 DA", "06.000 DA"})
	if now := clock.Now(); !now.Equal(noon.Add(6999 * time.Millisecond)) {
		t.Errorf("the clock stands at %s", now)
	}
}

func TestTimersFireByTheSystemClock(t *testing.T) {
	h := newHouse(t, ScaledClock(1000))
	v := openVirtual(t, h.Exchange)
	if _, err := v.Send(context.Background(), `VS\VI2`); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		received(t, v)
	}
}

func TestShutdownEndsEveryLinkInOrder(t *testing.T) {
	h := newHouse(t, NewManualClock(noon))
	addr := h.listen(link.ASCII)
	v := openVirtual(t, h.Exchange)
	c := dial(t, addr, link.ASCII)
	c.send(`OC\CNa`)
	c.want(`OC\CNa`)
	d := dial(t, addr, link.ASCII)
	d.send("VS", "VS")
	d.want("DA")
	ctx, cancel := context.WithTimeout(context.Background(), atMost)
	defer cancel()
	for range 2 { // the second finds nothing to do
		if err := h.Shutdown(ctx); err != nil {
			t.Fatal(err)
		}
	}
	c.want("")
	d.want("DA", "")
	_, err := v.Receive(ctx)
	if r := reason(t, err); r != link.Shutdown {
		t.Errorf("reason %q", r)
	}
	got := h.machine.inputs
	same(t, "last inputs", got[len(got)-3:], []string{"s1 closed: shutdown", "s2 closed: shutdown", "v1 closed: shutdown"})
	if !h.machine.drained {
		t.Error("the engine was not told to dial nothing new")
	}
	log := h.lines("default")
	same(t, "last lines", log[len(log)-4:], []string{"s1 - shutdown", `self < KC\CNa`, "s2 - shutdown", "v1 - shutdown"})
	if conn, err := net.Dial("tcp", addr); err == nil {
		_ = conn.Close()
		t.Error("a connection was accepted after the shutdown")
	}
	if _, err := h.OpenVirtual("late"); !errors.Is(err, ErrShutdown) {
		t.Errorf("OpenVirtual: %v", err)
	}
	if err := h.Query(ctx, func() {}); !errors.Is(err, ErrShutdown) {
		t.Errorf("Query: %v", err)
	}
}

func TestAShutdownThatMayNotWaitKillsConnections(t *testing.T) {
	h := newHouse(t, nil)
	c := dial(t, h.listen(link.ASCII), link.ASCII)
	c.send("VS")
	c.want("DA")
	entered, release := make(chan struct{}), make(chan struct{})
	go func() {
		_ = h.Query(context.Background(), func() { close(entered); <-release })
	}()
	<-entered
	over, cancel := context.WithCancel(context.Background())
	cancel()
	if err := h.Shutdown(over); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	close(release)
}
