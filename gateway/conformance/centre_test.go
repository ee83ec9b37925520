package conformance

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http/httptest"
	"testing"
	"time"

	"google.golang.org/grpc"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/transcript"
	"github.com/dialgate/dialgate/gateway/rest"
	"github.com/dialgate/dialgate/gateway/rpc"
)

// patience is how long a play waits for what must come. Nothing waits for time to pass.
const patience = 30 * time.Second

// centre is a call centre with all its doors and a clock that stands still; a transcript plays in it.
type centre struct {
	transcript.Remote
	t          testing.TB
	engine     *engine.Engine // look at it through the exchange's Query
	exchange   *exchange.Exchange
	clock      *exchange.ManualClock
	connection *grpc.ClientConn
	web        *httptest.Server // nil where nobody asked for it
	tally      *tally
}

// tally counts the messages that a door has sent.
type tally struct{ typed, raw int }

func newCentre(t testing.TB, cfg engine.Config, count *tally) *centre {
	t.Helper()
	c := &centre{t: t, clock: exchange.NewManualClock(transcript.Start), engine: engine.New(cfg), tally: count}
	c.exchange = exchange.New(exchange.Config{Engine: c.engine, Logger: slog.New(slog.DiscardHandler), Clock: c.clock})
	// Leases and heartbeats have a clock of their own, which stands still: a conversation may take longer than a lease.
	server := rpc.NewServer(rpc.Config{Exchange: c.exchange, Engine: c.engine, Location: transcript.Location, Clock: exchange.NewManualClock(transcript.Start)})
	conn, err := server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	c.connection = conn
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		err := errors.Join(c.CloseAll(), server.Shutdown(ctx), c.exchange.Shutdown(ctx))
		if c.web != nil {
			c.web.Close()
		}
		if err := errors.Join(err, conn.Close()); err != nil {
			t.Errorf("closing down: %v", err)
		}
	})
	return c
}

// Advance moves the clock of the call centre.
func (c *centre) Advance(by time.Duration) error {
	c.clock.Advance(by)
	return nil
}

// Hidden says that a client does not see what is for others.
func (*centre) Hidden() (self, dropped []string, ok bool, err error) { return nil, nil, false, nil }

// serveREST serves REST and event streams.
func (c *centre) serveREST() {
	handler, err := rest.NewHandler(rest.Config{Connection: c.connection})
	if err != nil {
		c.t.Fatal(err)
	}
	c.web = httptest.NewUnstartedServer(nil)
	c.web.Config = rest.NewServer(handler)
	c.web.Start()
}

// listen serves sockets of one charset and gives their address.
func (c *centre) listen(cs link.Charset) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		c.t.Fatal(err)
	}
	go func() { _ = c.exchange.Serve(l, cs) }() // ends with the exchange
	return l.Addr().String()
}
