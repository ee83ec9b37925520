package rpc

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/exchange/exchangetest"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// machine stands in for the engine where a test is about the facade alone. OC opens a campaign of its link, VS answers with as many
// DA as VI says, RC of a campaign asks for the fault that the campaign is named after.
type machine struct {
	campaigns map[string]registry.Link // default tenant
	closed    []string                 // what was cleaned up
	rejected  *sdmp.Fault
}

func newMachine() *machine { return &machine{campaigns: map[string]registry.Link{}} }

func (m *machine) Step(now time.Time, in engine.Input) []engine.Output {
	m.rejected = nil
	switch in.Kind {
	case engine.LinkClosed:
		for name, l := range m.campaigns {
			if l == in.Link {
				delete(m.campaigns, name)
				m.closed = append(m.closed, name+" "+in.Reason)
			}
		}
		slices.Sort(m.closed)
	case engine.MessageReceived:
		return m.message(now, in)
	}
	return nil
}

func (m *machine) message(now time.Time, in engine.Input) []engine.Output {
	send := func(o *sdmp.Out) engine.Output {
		return engine.Output{Link: in.Link, Tenant: "default", At: now, Message: o.Kind, Text: o.Text()}
	}
	reject := func(f *sdmp.Fault) []engine.Output {
		m.rejected = f
		return []engine.Output{send(f.ER(true))}
	}
	if in.Fault != nil {
		return reject(in.Fault)
	}
	msg := in.Message
	name := msg.Str(sdmp.CN)
	switch msg.Kind {
	case sdmp.CampaignOC:
		if _, ok := m.campaigns[name]; ok {
			return reject(msg.Fault(sdmp.ErrAlreadyExists, sdmp.CN, fmt.Sprintf("campaign %q is open already", name)))
		}
		m.campaigns[name] = in.Link
		return []engine.Output{send(sdmp.New(sdmp.CampaignCO).Str(sdmp.CN, name))}
	case sdmp.CampaignRC:
		for _, e := range sdmp.Errors {
			if e.Name == name {
				return reject(msg.Fault(e.Code, sdmp.CN, e.Summary))
			}
		}
	case sdmp.ManagementVS:
		var out []engine.Output
		for range msg.Int(sdmp.VI, 1) {
			out = append(out, send(sdmp.New(sdmp.ManagementDA)))
		}
		return out
	}
	return nil
}

func (m *machine) NextTimer() (time.Time, bool) { return time.Time{}, false }
func (m *machine) Rejected() *sdmp.Fault        { return m.rejected }

func (m *machine) Owned(l registry.Link) []registry.Resource {
	var out []registry.Resource
	for _, n := range m.names() {
		if m.campaigns[n] == l {
			out = append(out, registry.Resource{Kind: registry.Campaign, Tenant: "default", Name: n})
		}
	}
	return out
}

func (m *machine) names() []string {
	var out []string
	for n := range m.campaigns {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

func (m *machine) MayLook(registry.Link, string) string { return "" }

func (m *machine) Tenants() []string { return []string{"default"} }

func (m *machine) Campaigns(string) []engine.CampaignView {
	var out []engine.CampaignView
	for _, n := range m.names() {
		out = append(out, engine.CampaignView{Tenant: "default", Name: n, State: engine.Open, Owner: m.campaigns[n]})
	}
	return out
}

func (m *machine) Campaign(_, name string) (engine.CampaignView, bool) {
	l, ok := m.campaigns[name]
	return engine.CampaignView{Tenant: "default", Name: name, State: engine.Open, Owner: l}, ok
}

func (m *machine) Agents(string, string) []engine.AgentView { return nil }

func (m *machine) Agent(string, string) (engine.AgentView, bool) { return engine.AgentView{}, false }

func (m *machine) Calls(string, string) []engine.CallView {
	return []engine.CallView{{Tenant: "default", ID: "1", State: engine.Connected, Since: time.Unix(1, 0)}}
}

func (m *machine) Queues(string, string) []engine.QueueView {
	return []engine.QueueView{{
		Tenant: defaultTenant, Campaign: "00", Address: "200", InService: true, Calls: 2, Oldest: time.Unix(1, 0), Agents: 3, Waiting: 1, OverflowAddress: "300", Timeout: time.Minute,
		Totals: engine.QueueTotals{Entered: 9, Connected: 4, Overflowed: 2, Abandoned: 1},
	}, {Tenant: defaultTenant, Campaign: "00", Address: "300", Deleting: true}}
}

func (m *machine) Trunks(string) []engine.TrunksView {
	return []engine.TrunksView{{Switch: "a", Trunks: 5, Ports: -1}, {Switch: "b", Trunks: 5, Ports: 3}}
}

// centre is a facade over an exchange with a machine. Leases and heartbeats run on clock, which tests advance.
type centre struct {
	t        testing.TB
	machine  *machine
	exchange *exchange.Exchange
	clock    *exchangetest.Clock
	server   *Server
	conn     *grpc.ClientConn
	sessions dialgatev1.SessionServiceClient
	campaign dialgatev1.CampaignServiceClient
	view     dialgatev1.ViewServiceClient
	manage   dialgatev1.ManagementServiceClient
}

func newCentre(t testing.TB) *centre {
	t.Helper()
	c := &centre{t: t, machine: newMachine(), clock: exchangetest.NewClock()}
	c.exchange = exchange.New(exchange.Config{Engine: c.machine})
	c.server = NewServer(Config{Exchange: c.exchange, Engine: c.machine, Clock: c.clock})
	conn, err := c.server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	c.conn = conn
	c.sessions = dialgatev1.NewSessionServiceClient(conn)
	c.campaign = dialgatev1.NewCampaignServiceClient(conn)
	c.view = dialgatev1.NewViewServiceClient(conn)
	c.manage = dialgatev1.NewManagementServiceClient(conn)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := c.server.Shutdown(ctx); err != nil {
			t.Errorf("server: %v", err)
		}
		if err := c.exchange.Shutdown(ctx); err != nil {
			t.Errorf("exchange: %v", err)
		}
		_ = conn.Close()
	})
	return c
}

// context bounds a test: what hangs fails.
func (c *centre) context() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	c.t.Cleanup(cancel)
	return ctx
}

// open opens a session.
func (c *centre) open() *dialgatev1.CreateSessionResponse {
	c.t.Helper()
	s, err := c.sessions.CreateSession(c.context(), &dialgatev1.CreateSessionRequest{})
	if err != nil {
		c.t.Fatal(err)
	}
	return s
}

// in gives a context for calls of a session.
func (c *centre) in(session string) context.Context {
	return metadata.AppendToOutgoingContext(c.context(), SessionKey, session)
}

// send sends a raw message.
func (c *centre) send(session, text string) error {
	_, err := c.sessions.SendMessage(c.context(), &dialgatev1.SendMessageRequest{Session: session, Text: text})
	return err
}

// events opens an event stream.
func (c *centre) events(ctx context.Context, session string, after int64) grpc.ServerStreamingClient[dialgatev1.Event] {
	c.t.Helper()
	s, err := c.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: session, After: after})
	if err != nil {
		c.t.Fatal(err)
	}
	return s
}

type receiver interface {
	Recv() (*dialgatev1.Event, error)
}

// next receives an event, which must be there.
func next(t testing.TB, s receiver) *dialgatev1.Event {
	t.Helper()
	ev, err := s.Recv()
	if err != nil {
		t.Fatal(err)
	}
	return ev
}

// text describes an event: "3 CO\CNx", or "3 mark".
func text(ev *dialgatev1.Event) string {
	s := ev.GetText()
	if s == "" {
		s = "mark"
	}
	return fmt.Sprintf("%d %s", ev.GetSequence(), s)
}

func wantNext(t testing.TB, s receiver, want string) {
	t.Helper()
	if got := text(next(t, s)); got != want {
		t.Fatalf("event %q, want %q", got, want)
	}
}

// wantStatus checks code and reason of an error and gives its metadata.
func wantStatus(t testing.TB, err error, code codes.Code, reason string) map[string]string {
	t.Helper()
	s := status.Convert(err)
	var info *errdetails.ErrorInfo
	for _, d := range s.Details() {
		if i, ok := d.(*errdetails.ErrorInfo); ok {
			info = i
		}
	}
	if s.Code() != code || info.GetReason() != reason {
		t.Fatalf("%v %s: %s; want %v %s", s.Code(), info.GetReason(), s.Message(), code, reason)
	}
	if reason != "" && info.GetDomain() != Domain {
		t.Errorf("domain %q", info.GetDomain())
	}
	if strings.TrimSpace(s.Message()) == "" {
		t.Error("no words")
	}
	return info.GetMetadata()
}
