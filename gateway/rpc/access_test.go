package rpc

import (
	"context"
	"crypto/tls"
	"net"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/access/accesstest"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestNobodyComesInWithoutToken(t *testing.T) {
	t.Parallel()
	for name, ctx := range map[string]context.Context{
		access.TokenMissing: t.Context(),
		access.TokenInvalid: metadata.AppendToOutgoingContext(t.Context(), "authorization", "Bearer dgt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
	} {
		g := newGuarded(t, guardedOptions{}) // of its own: who fails too often has to wait
		_, err := g.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
		wantStatus(t, err, codes.Unauthenticated, name)
		_, err = g.view.ListAgents(ctx, &dialgatev1.ListAgentsRequest{})
		wantStatus(t, err, codes.Unauthenticated, name)
		_, err = g.campaign.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "x"})
		wantStatus(t, err, codes.Unauthenticated, name)
		watch, err := g.view.Watch(ctx, &dialgatev1.WatchRequest{})
		if err == nil {
			_, err = watch.Recv()
		}
		wantStatus(t, err, codes.Unauthenticated, name)
		exchanged, err := g.sessions.Exchange(ctx)
		if err == nil {
			_, err = exchanged.Recv()
		}
		wantStatus(t, err, codes.Unauthenticated, name)
		events, err := g.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: "x"})
		if err == nil {
			_, err = events.Recv()
		}
		wantStatus(t, err, codes.Unauthenticated, name)
	}
}

func TestTwoAuthorizationsAreNone(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	ctx := metadata.AppendToOutgoingContext(g.as("admin"), "authorization", "Bearer wrong")
	_, err := g.view.ListAgents(ctx, &dialgatev1.ListAgentsRequest{})
	wantStatus(t, err, codes.Unauthenticated, access.TokenInvalid)
}

// A certificate that a caller writes into the metadata himself is no certificate: only REST, inside the process, is believed.
func TestForwardedIdentitiesAreNotBelieved(t *testing.T) {
	t.Parallel()
	ca := accesstest.NewAuthority(t)
	leaf := ca.Client(t, "root")
	g := newGuarded(t, guardedOptions{config: access.Config{Certificates: []access.Certificate{{Name: "root", Roles: []string{"admin"}, Tenants: []string{"*"}}}}})
	ctx := metadata.AppendToOutgoingContext(t.Context(), access.CertificateKey, string(leaf.Leaf.Raw), "x-forwarded-for", "127.0.0.1")
	_, err := g.view.ListAgents(ctx, &dialgatev1.ListAgentsRequest{})
	wantStatus(t, err, codes.Unauthenticated, access.TokenMissing)
}

func TestHealthIsForEverybody(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	conn, err := grpc.NewClient(g.addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	r, err := healthv1.NewHealthClient(conn).Check(t.Context(), &healthv1.HealthCheckRequest{})
	if err != nil || r.GetStatus() != healthv1.HealthCheckResponse_SERVING {
		t.Errorf("got %v, %v", r, err)
	}
}

// Where sockets have to authenticate, a token is enough for the facade: it is judged by the same table.
func TestATokenStandsForUA(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{engine: engine.Config{Authenticate: true}})
	g.provision()
	ctx, s := g.open("host", "")
	if err := g.raw(ctx, s, `OC\CNmine\DM0`); err != nil {
		t.Error(err)
	}
	if _, err := g.view.ListCampaigns(g.as("viewer"), &dialgatev1.ListCampaignsRequest{}); err != nil {
		t.Error(err)
	}
}

// TestTLSDoor tries a door with mutual TLS: certificates, tokens, and what is neither.
func TestTLSDoor(t *testing.T) {
	t.Parallel()
	ca, stranger := accesstest.NewAuthority(t), accesstest.NewAuthority(t)
	box := ca.Door(t)
	for name, c := range map[string]struct {
		client tls.Certificate
		token  string
		code   codes.Code
	}{
		"a known certificate":       {client: ca.Client(t, "switch"), code: codes.OK},
		"an unknown name":           {client: ca.Client(t, "nobody"), code: codes.Unauthenticated},
		"of another authority":      {client: stranger.Client(t, "switch"), code: codes.Unavailable},
		"no certificate":            {code: codes.Unauthenticated},
		"no certificate, a token":   {token: "viewer", code: codes.OK},
		"a certificate and a token": {client: ca.Client(t, "nobody"), token: "viewer", code: codes.OK},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			client := &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12, ServerName: "localhost"}
			if c.client.Certificate != nil {
				client.Certificates = []tls.Certificate{c.client}
			}
			g := newGuarded(t, guardedOptions{
				config: access.Config{Certificates: []access.Certificate{{Name: "switch", Roles: []string{"telephony"}}}},
				wrap:   func(l net.Listener) net.Listener { return box.Listen(l, access.CertificateIfAny, "h2") },
				dial:   []grpc.DialOption{grpc.WithTransportCredentials(credentials.NewTLS(client))},
			})
			ctx := t.Context()
			if c.token != "" {
				ctx = g.as(c.token)
			}
			_, err := g.view.ListAgents(ctx, &dialgatev1.ListAgentsRequest{})
			if status.Code(err) != c.code {
				t.Errorf("got %v, want %s", err, c.code)
			}
		})
	}
}

// TestEveryMethodAsks goes through all methods of all services, those to come included.
func TestEveryMethodAsks(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	conn, err := grpc.NewClient(g.addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	asked := 0
	for service, info := range g.server.grpc.GetServiceInfo() {
		for _, m := range info.Methods {
			name := "/" + service + "/" + m.Name
			if name == freeMethod {
				continue
			}
			asked++
			stream, err := conn.NewStream(t.Context(), &grpc.StreamDesc{ClientStreams: true, ServerStreams: true}, name)
			if err == nil {
				_ = stream.SendMsg(&emptypb.Empty{}) // fails where the answer is there already
				_ = stream.CloseSend()
				err = stream.RecvMsg(&emptypb.Empty{})
			}
			if r := reason(err); r != access.TokenMissing && r != access.TooManyAttempts {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if asked < 90 {
		t.Errorf("%d methods were tried", asked)
	}
}
