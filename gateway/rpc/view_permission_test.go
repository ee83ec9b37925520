package rpc

import (
	"context"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/password"
	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// TestWhoMayLook holds that where links have to authenticate, the views show no more than an enumeration would.
func TestWhoMayLook(t *testing.T) {
	secret := password.New("secret", []byte("0123456789abcdef"))
	user := func(tenant, name string, p engine.Permission) engine.User {
		return engine.User{Tenant: tenant, Name: name, Password: secret, Permissions: p}
	}
	s := newSessionStage(t, engine.Config{Authenticate: true, Users: []engine.User{
		user("default", "host", engine.AsJobControl), user("default", "agent", engine.AsAgent),
		user("acme", "host", engine.AsJobControl), user("landlord", "system", engine.AsSystem),
	}})
	const notAllowed = "NOT_ALLOWED"
	for _, c := range []struct {
		name, tenant, user string
		session            bool
		agents, links      codes.Code
		reason             string
	}{
		{name: "no session", agents: codes.InvalidArgument, links: codes.InvalidArgument, reason: reasonSessionMissing},
		{name: "nobody", session: true, agents: codes.PermissionDenied, links: codes.PermissionDenied, reason: notAllowed},
		{name: "host", session: true, tenant: "default", user: "host", links: codes.PermissionDenied, reason: notAllowed},
		{name: "agent", session: true, tenant: "default", user: "agent", agents: codes.PermissionDenied, links: codes.PermissionDenied, reason: notAllowed},
		{name: "another tenant's host", session: true, tenant: "acme", user: "host", agents: codes.PermissionDenied, links: codes.PermissionDenied, reason: notAllowed},
		{name: "system", session: true, tenant: "landlord", user: "system"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := t.Context()
			if c.session {
				ctx = s.asUser(t, c.tenant, c.user)
			}
			_, err := s.view.ListAgents(ctx, &dialgatev1.ListAgentsRequest{})
			wantAllowed(t, err, c.agents, c.reason)
			_, err = s.view.GetAgent(ctx, &dialgatev1.GetAgentRequest{Agent: "2"})
			if c.agents == codes.OK {
				wantStatus(t, err, codes.NotFound, sdmp.ErrUnknownAgent.String())
			} else {
				wantStatus(t, err, c.agents, c.reason)
			}
			_, err = s.view.ListLinks(ctx, &dialgatev1.ListLinksRequest{})
			wantAllowed(t, err, c.links, c.reason)
		})
	}
}

// asUser opens a session and authenticates it, unless there is no user.
func (s *sessionStage) asUser(t *testing.T, tenant, user string) context.Context {
	t.Helper()
	r, err := s.sessions.CreateSession(t.Context(), &dialgatev1.CreateSessionRequest{})
	if err != nil {
		t.Fatal(err)
	}
	ctx := metadata.AppendToOutgoingContext(t.Context(), SessionKey, r.GetSession())
	if user != "" {
		_, err = s.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: r.GetSession(), Text: `UA\TD` + tenant + `\QI` + user + `\PWsecret`})
		if err != nil {
			t.Fatal(err)
		}
	}
	return ctx
}

// wantAllowed takes no error for OK.
func wantAllowed(t *testing.T, err error, code codes.Code, reason string) {
	t.Helper()
	if code != codes.OK || err != nil {
		wantStatus(t, err, code, reason)
	}
}
