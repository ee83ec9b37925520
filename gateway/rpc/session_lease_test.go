package rpc

import (
	"context"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/exchange"
)

func TestLeases(t *testing.T) {
	clock := exchange.NewManualClock(time.Unix(0, 0))
	r := newLessor(clock)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	done := make(chan struct{})
	go func() {
		r.run(ctx)
		close(done)
	}()
	over := make(chan string, 10)
	grant := func(name string, ttl time.Duration) *lease { return r.grant(ttl, func() { over <- name }) }

	long := grant("long", time.Minute)
	short := grant("short", 10*time.Second)
	held := grant("held", 10*time.Second)
	gone := grant("gone", 10*time.Second)
	for range 2 {
		if !r.hold(held) {
			t.Fatal("a lease that runs cannot be held")
		}
	}
	if !r.revoke(gone) || r.revoke(gone) {
		t.Fatal("a lease is revoked once")
	}
	clock.Advance(9 * time.Second)
	if at, ok := r.renew(long); !ok || !at.Equal(time.Unix(69, 0)) {
		t.Fatal(at, ok)
	}
	clock.Advance(time.Second)
	if got := <-over; got != "short" {
		t.Fatalf("%s ran out first", got)
	}
	if _, ok := r.renew(short); ok || r.hold(short) {
		t.Fatal("a lease that is over comes back")
	}
	r.release(held)
	clock.Advance(30 * time.Second) // one holder is left
	if _, ok := r.renew(held); !ok {
		t.Fatal("a held lease ran out")
	}
	r.release(held) // runs from 40 s on
	clock.Advance(10 * time.Second)
	if got := <-over; got != "held" {
		t.Fatalf("%s ran out second", got)
	}
	clock.Advance(19 * time.Second)
	if got := <-over; got != "long" {
		t.Fatalf("%s ran out last", got)
	}
	cancel()
	<-done
	if len(over) != 0 {
		t.Fatalf("%s ran out too", <-over)
	}
}
