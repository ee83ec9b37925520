package sim

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// told is a host that says when its campaign is closed.
type told struct {
	*Host
	closed func()
}

func (h *told) Receive(now time.Time, text string) []string {
	out := h.Host.Receive(now, text)
	if h.Closed() {
		h.closed()
	}
	return out
}

func TestActorsRunOverLinks(t *testing.T) {
	clock := exchange.ScaledClock(500)
	x := exchange.New(exchange.Config{Engine: engine.New(engine.Config{}), Clock: clock})
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	host := &told{Host: NewHost(HostConfig{Campaign: "c", Numbers: 20}), closed: cancel}
	phone := NewTelephony(DefaultTelephony(20))
	team := NewTeam(DefaultTeam("c", 5))
	var acting sync.WaitGroup
	ends := make(chan error, 3)
	for _, a := range []Actor{phone, host, team} {
		v, err := x.OpenVirtual("actor")
		if err != nil {
			t.Fatal(err)
		}
		acting.Go(func() { ends <- Run(ctx, a, v, clock) })
	}
	acting.Wait()
	for range 3 {
		if err := <-ends; !errors.Is(err, context.Canceled) {
			t.Errorf("an actor ended with %v", err)
		}
	}
	if !host.Closed() || host.Outstanding() != 0 || host.Handed() != 20 {
		t.Errorf("closed %t, %d of %d numbers outstanding", host.Closed(), host.Outstanding(), host.Handed())
	}
	if err := x.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestRunEndsWithItsLink(t *testing.T) {
	x := exchange.New(exchange.Config{Engine: engine.New(engine.Config{})})
	v, err := x.OpenVirtual("actor")
	if err != nil {
		t.Fatal(err)
	}
	end := make(chan error, 1)
	go func() { end <- Run(t.Context(), NewTelephony(DefaultTelephony(1)), v, exchange.SystemClock()) }()
	if err := x.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	var closed *link.Closed
	if err := <-end; !errors.As(err, &closed) || closed.Reason != link.Shutdown {
		t.Errorf("ended with %v", err)
	}
}
