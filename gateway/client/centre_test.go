package client

import (
	"context"
	"errors"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/rpc"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// ways are all the ways to a call centre.
var ways = []string{"grpc", "ascii", "unicode"}

// eachWay runs a test over each.
func eachWay(t *testing.T, test func(t *testing.T, c *centre)) {
	for _, way := range ways {
		t.Run(way, func(t *testing.T) { test(t, newCentre(t, way)) })
	}
}

// centre is a whole call centre behind ports, with a client that comes in one way. Leases run on clock.
type centre struct {
	t      testing.TB
	clock  *exchange.ManualClock
	client *Client
	line   *cutter
	ctx    context.Context // of the whole test
}

func newCentre(t testing.TB, way string) *centre {
	t.Helper()
	clock := exchange.NewManualClock(time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC))
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e})
	server := rpc.NewServer(rpc.Config{Exchange: x, Engine: e, Clock: clock})
	line := listen(t)
	serving := make(chan error, 1)
	go func() {
		switch way {
		case "ascii":
			serving <- x.Serve(line, link.ASCII)
		case "unicode":
			serving <- x.Serve(line, link.UTF16LE)
		default:
			serving <- server.Serve(line)
		}
	}()
	c, err := Dial(way + "://" + line.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	t.Cleanup(func() {
		defer cancel()
		if err := c.Close(); err != nil {
			t.Errorf("client: %v", err)
		}
		if err := server.Shutdown(ctx); err != nil {
			t.Errorf("rpc: %v", err)
		}
		if err := x.Shutdown(ctx); err != nil {
			t.Errorf("exchange: %v", err)
		}
		if err := <-serving; err != nil && !errors.Is(err, exchange.ErrShutdown) {
			t.Errorf("serve: %v", err)
		}
	})
	return &centre{t: t, clock: clock, client: c, line: line, ctx: ctx}
}

// open opens a session that ends with the test.
func (c *centre) open(o SessionOptions) *Session {
	c.t.Helper()
	o.Location = time.UTC
	s, err := c.client.Open(c.ctx, o)
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { _ = s.Close(c.ctx) })
	return s
}

// reader reads the events of a session one by one.
type reader struct {
	t    testing.TB
	s    *Session
	ctx  context.Context // of the whole test
	seen int64
}

func (c *centre) reader(s *Session) *reader { return &reader{t: c.t, s: s, ctx: c.ctx} }

// next gives the next event.
func (r *reader) next() *dialgatev1.Event {
	r.t.Helper()
	for ev, err := range r.s.Events(r.ctx, r.seen) {
		if err != nil {
			r.t.Fatal(err)
		}
		if g := ev.GetGap(); ev.GetSequence() != r.seen+1 && (g == nil || g.GetFirst() != r.seen+1 || g.GetLast() != ev.GetSequence()) {
			r.t.Fatalf("after %d comes %v", r.seen, ev)
		}
		r.seen = ev.GetSequence()
		return ev
	}
	r.t.Fatal("the events are over")
	return nil
}

// await gives the next event with this code, passing over others.
func (r *reader) await(code string) *dialgatev1.Event {
	r.t.Helper()
	for {
		ev := r.next()
		if strings.HasPrefix(ev.GetText(), code) {
			return ev
		}
		if ev.GetErrorReport() != nil || ev.GetGap() != nil {
			r.t.Fatalf("no %s but %v", code, ev)
		}
	}
}

// gap gives the next event, which has to be a gap.
func (r *reader) gap() *dialgatev1.Gap {
	r.t.Helper()
	ev := r.next()
	if ev.GetGap() == nil {
		r.t.Fatalf("no gap but %v", ev)
	}
	return ev.GetGap()
}

// cutter is a listener whose connections a test can cut.
type cutter struct {
	net.Listener
	mu    sync.Mutex // guards conns
	conns []net.Conn
	came  chan struct{} // has a token for each connection
}

func listen(t testing.TB) *cutter {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return &cutter{Listener: l, came: make(chan struct{}, 1000)}
}

func (l *cutter) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	l.conns = append(l.conns, conn)
	l.mu.Unlock()
	l.came <- struct{}{}
	return conn, nil
}

// cut ends all connections at once, as a network does that fails.
func (l *cutter) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.conns {
		if tcp, ok := c.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
		}
		_ = c.Close()
	}
	l.conns = nil
}

// open is a Setup that opens a campaign, and the trunks for it.
func open(ctx context.Context, s *Session) error {
	if err := s.Telephony.OpenTrunks(ctx, &dialgatev1.OpenTrunksRequest{NumberOfTrunks: proto.Int32(5)}); err != nil {
		return err
	}
	return s.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"})
}
