package rpc

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/gateway/access"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// guarded is a whole call centre with a gate, reached over a network as from outside.
type guarded struct {
	t      *testing.T
	gate   *access.Gate
	config access.Config
	tokens map[string]string // by name
	server *Server
	addr   string
	logDir string
	audit  *lockedBuffer
	end    func()

	sessions dialgatev1.SessionServiceClient
	campaign dialgatev1.CampaignServiceClient
	agents   dialgatev1.AgentServiceClient
	manage   dialgatev1.ManagementServiceClient
	trunks   dialgatev1.TelephonyServiceClient
	view     dialgatev1.ViewServiceClient
}

// lockedBuffer is written and read by different goroutines.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

type guardedOptions struct {
	throttle *link.Throttle
	engine   engine.Config
	wrap     func(net.Listener) net.Listener
	dial     []grpc.DialOption
	config   access.Config // beside the tokens
}

// newGuarded starts a call centre with a token for each role, named after it, and some for the tenant acme.
func newGuarded(t *testing.T, o guardedOptions) *guarded {
	t.Helper()
	g := &guarded{t: t, tokens: map[string]string{}, audit: &lockedBuffer{}, logDir: t.TempDir(), config: o.config}
	for name, tenants := range map[string][]string{
		"viewer": nil, "agent": nil, "supervisor": nil, "host": nil, "telephony": nil, "admin": nil,
		"acme host": {"acme"}, "acme admin": {"acme"}, "all telephony": {"*"}, "all admin": {"*"}, "all viewer": {"*"},
	} {
		token, hash := access.NewToken()
		g.tokens[name] = token
		role := name[strings.LastIndexByte(name, ' ')+1:]
		g.config.Tokens = append(g.config.Tokens, access.Token{Name: name, Hash: hash, Roles: []string{role}, Tenants: tenants})
	}
	audit := access.NewAudit(slog.NewJSONHandler(g.audit, nil))
	gate, err := access.NewGate(g.config, access.Options{Audit: audit})
	if err != nil {
		t.Fatal(err)
	}
	g.gate = gate
	log, err := msglog.Open(filepath.Join(g.logDir, "msglog"), msglog.Options{})
	if err != nil {
		t.Fatal(err)
	}
	e := engine.New(o.engine)
	x := exchange.New(exchange.Config{Engine: e, Log: log, Logger: slog.New(slog.DiscardHandler), Witness: audit.Witness(e)})
	g.server = NewServer(Config{Exchange: x, Engine: e, Gate: gate, Audit: audit, Throttle: o.throttle})
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g.addr = l.Addr().String()
	if o.wrap != nil {
		l = o.wrap(l)
	} else {
		o.dial = append(o.dial, grpc.WithTransportCredentials(insecure.NewCredentials()))
	}
	var serving sync.WaitGroup
	serving.Go(func() { _ = g.server.Serve(l) })
	conn, err := grpc.NewClient(g.addr, o.dial...)
	if err != nil {
		t.Fatal(err)
	}
	g.sessions, g.campaign, g.agents = dialgatev1.NewSessionServiceClient(conn), dialgatev1.NewCampaignServiceClient(conn), dialgatev1.NewAgentServiceClient(conn)
	g.manage, g.trunks = dialgatev1.NewManagementServiceClient(conn), dialgatev1.NewTelephonyServiceClient(conn)
	g.view = dialgatev1.NewViewServiceClient(conn)
	g.end = sync.OnceFunc(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := errors.Join(conn.Close(), g.server.Shutdown(ctx), x.Shutdown(ctx), log.Close()); err != nil {
			t.Errorf("closing down: %v", err)
		}
		serving.Wait()
	})
	t.Cleanup(g.end)
	return g
}

// as gives a context for calls with a token.
func (g *guarded) as(name string) context.Context {
	g.t.Helper()
	token, ok := g.tokens[name]
	if !ok {
		g.t.Fatalf("no token %q", name)
	}
	ctx, cancel := context.WithTimeout(g.t.Context(), time.Minute)
	g.t.Cleanup(cancel)
	return metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+token)
}

// open opens a session; the context names it.
func (g *guarded) open(name, tenant string) (ctx context.Context, session string) {
	g.t.Helper()
	ctx = g.as(name)
	r, err := g.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{Tenant: tenant})
	if err != nil {
		g.t.Fatalf("%s: %v", name, err)
	}
	return metadata.AppendToOutgoingContext(ctx, SessionKey, r.GetSession()), r.GetSession()
}

func (g *guarded) raw(ctx context.Context, session, text string) error {
	_, err := g.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: session, Text: text})
	return err
}

// provision puts tenant acme into service, with a switch and a campaign in each tenant.
func (g *guarded) provision() {
	g.t.Helper()
	ctx, s := g.open("all admin", "")
	for _, text := range []string{`TO\NT50`, `A1\TDacme\TZEurope/London`, `C1\TDacme`, `OC\CNsales\DM0`, `OC\TDacme\CNsales\DM0`} {
		if err := g.raw(ctx, s, text); err != nil {
			g.t.Fatalf("%s: %v", text, err)
		}
	}
}

const refusedReason = "NOT_ALLOWED"

// exchanged sends a message on a stream of its own and tells whether it was allowed.
func (g *guarded) exchanged(name string, texts ...string) bool {
	g.t.Helper()
	stream, err := g.sessions.Exchange(g.as(name))
	if err != nil {
		g.t.Fatal(err)
	}
	for _, text := range texts {
		if err := stream.Send(&dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: text}}); err != nil {
			g.t.Fatal(err)
		}
	}
	_ = stream.CloseSend()
	for {
		ev, err := stream.Recv()
		if err != nil {
			return true
		}
		if strings.Contains(ev.GetText(), `ER\EC`) && strings.Contains(ev.GetText(), "may not") {
			return false
		}
	}
}

func reason(err error) string {
	for _, d := range status.Convert(err).Details() {
		if i, ok := d.(*errdetails.ErrorInfo); ok {
			return i.GetReason()
		}
	}
	return ""
}

// eventually waits for what another goroutine is about to do.
func eventually(t *testing.T, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !ok(); {
		if time.Now().After(deadline) {
			t.Fatal("it never happened")
		}
	}
}

// readAll reads every file under a directory.
func readAll(t *testing.T, dir string) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		all.Write(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if all.Len() == 0 {
		t.Fatal("nothing was written")
	}
	return all.String()
}
