package telemetry_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"go.uber.org/goleak"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/rest"
	"github.com/dialgate/dialgate/gateway/rpc"
	"github.com/dialgate/dialgate/gateway/telemetry"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// callCentre is one with all its doors, watched.
type callCentre struct {
	t        *testing.T
	exchange *exchange.Exchange
	engine   *engine.Engine
	centre   *telemetry.Centre
	metrics  *telemetry.Metrics
	rpc      *rpc.Server
	conn     *grpc.ClientConn
	http     *httptest.Server

	telephony *link.Virtual // owns the switch once it is connected
}

func newCallCentre(t *testing.T, tracing *telemetry.Tracing) *callCentre {
	t.Helper()
	c := &callCentre{t: t, engine: engine.New(engine.Config{}), metrics: telemetry.NewMetrics("test")}
	c.exchange = exchange.New(exchange.Config{Engine: c.engine, Observers: []exchange.Observer{c.metrics.Observer()}})
	c.centre = telemetry.NewCentre(c.exchange, c.engine)
	c.metrics.Watch(c.centre)
	c.rpc = rpc.NewServer(rpc.Config{Exchange: c.exchange, Engine: c.engine, Tracing: tracing, Metrics: c.metrics})
	c.metrics.Sessions(c.rpc.Sessions)
	var err error
	if c.conn, err = c.rpc.Connect(); err != nil {
		t.Fatal(err)
	}
	h, err := rest.NewHandler(rest.Config{Connection: c.conn, Version: "test", Metrics: c.metrics.Handler(nil)})
	if err != nil {
		t.Fatal(err)
	}
	c.metrics.SlowReaders("http", h.SlowReaders)
	c.http = httptest.NewServer(h)
	t.Cleanup(func() {
		ctx := context.Background()
		c.http.Close()
		_ = c.conn.Close()
		_ = c.rpc.Shutdown(ctx)
		_ = c.exchange.Shutdown(ctx)
		_ = tracing.Close(ctx)
	})
	return c
}

// connectTelephony brings a telephony layer with 50 trunks.
func (c *callCentre) connectTelephony() {
	c.t.Helper()
	c.telephony = c.open("telephony")
	c.send(c.telephony, `TO\NT50`)
}

func (c *callCentre) open(peer string) *link.Virtual {
	c.t.Helper()
	v, err := c.exchange.OpenVirtual(peer)
	if err != nil {
		c.t.Fatal(err)
	}
	return v
}

// send sends a message that has to be accepted.
func (c *callCentre) send(v *link.Virtual, text string) {
	c.t.Helper()
	if fault, err := v.Send(c.t.Context(), text); fault != nil || err != nil {
		c.t.Fatalf("%s: %v %v", text, fault, err)
	}
}

// session opens a session and gives the context of its calls.
func (c *callCentre) session() context.Context {
	c.t.Helper()
	s, err := dialgatev1.NewSessionServiceClient(c.conn).CreateSession(c.t.Context(), &dialgatev1.CreateSessionRequest{})
	if err != nil {
		c.t.Fatal(err)
	}
	return metadata.AppendToOutgoingContext(c.t.Context(), "dialgate-session", s.GetSession())
}

// get gets a page.
func (c *callCentre) get(path string) (status int, body string) {
	c.t.Helper()
	req, err := http.NewRequestWithContext(c.t.Context(), http.MethodGet, c.http.URL+path, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	resp, err := c.http.Client().Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}
