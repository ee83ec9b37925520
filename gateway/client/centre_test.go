package client

import (
	"context"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/grpc"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/gateway/rpc"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// centre is a whole call centre with a client in memory. Leases run on clock.
type centre struct {
	t      testing.TB
	clock  *exchange.ManualClock
	client *Client
	conn   *grpc.ClientConn
}

func newCentre(t testing.TB) *centre {
	t.Helper()
	clock := exchange.NewManualClock(time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC))
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e})
	server := rpc.NewServer(rpc.Config{Exchange: x, Engine: e, Clock: clock})
	conn, err := server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			t.Errorf("rpc: %v", err)
		}
		_ = conn.Close()
		if err := x.Shutdown(ctx); err != nil {
			t.Errorf("exchange: %v", err)
		}
	})
	return &centre{t: t, clock: clock, client: New(conn), conn: conn}
}

func (c *centre) context() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	c.t.Cleanup(cancel)
	return ctx
}

// party is a session with its events.
type party struct {
	*Session
	t    testing.TB
	next func() (*dialgatev1.Event, error, bool)
}

func (c *centre) party() *party {
	c.t.Helper()
	s, err := c.client.Open(c.context(), SessionOptions{})
	if err != nil {
		c.t.Fatal(err)
	}
	next, stop := pull(s.Events(c.context(), 0))
	c.t.Cleanup(func() {
		stop()
		_ = s.Close(c.context())
	})
	return &party{Session: s, t: c.t, next: next}
}

// await gives the next event with this code, passing over others.
func (p *party) await(code string) *dialgatev1.Event {
	p.t.Helper()
	for {
		ev, err, ok := p.next()
		if err != nil || !ok {
			p.t.Fatalf("no %s: %v", code, err)
		}
		if ev.GetErrorReport() != nil && code != "ER" {
			p.t.Fatalf("no %s but %s", code, ev.GetText())
		}
		if ev.GetText()[:2] == code {
			return ev
		}
	}
}
