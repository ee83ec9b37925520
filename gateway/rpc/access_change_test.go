package rpc

import (
	"strings"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// TestRevocation holds that a reload ends what goes on under a token that is gone, and that another role counts at once.
func TestRevocation(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	ctx, id := g.open("host", "")
	other, otherID := g.open("supervisor", "")
	events, err := g.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: id})
	if err != nil {
		t.Fatal(err)
	}
	next(t, events)
	stream, err := g.sessions.Exchange(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := stream.Send(&dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: `OC\CNstream\DM0`}}); err != nil {
		t.Fatal(err)
	}
	next(t, stream)
	watch, err := g.view.Watch(ctx, &dialgatev1.WatchRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := watch.Recv(); err != nil {
		t.Fatal(err)
	}
	kept := g.config
	kept.Tokens = nil
	for _, token := range g.config.Tokens {
		if token.Name == "supervisor" {
			token.Roles = []string{"viewer"}
		}
		if token.Name != "host" {
			kept.Tokens = append(kept.Tokens, token)
		}
	}
	if err := g.gate.Reload(kept); err != nil {
		t.Fatal(err)
	}
	for err == nil {
		_, err = events.Recv()
	}
	wantStatus(t, err, codes.Unauthenticated, access.TokenRevoked)
	for err = nil; err == nil; {
		_, err = stream.Recv()
	}
	wantStatus(t, err, codes.Unauthenticated, access.TokenRevoked)
	for err = nil; err == nil; {
		_, err = watch.Recv()
	}
	wantStatus(t, err, codes.Unauthenticated, access.TokenRevoked)
	wantStatus(t, g.raw(ctx, id, "VS"), codes.Unauthenticated, access.TokenInvalid)
	wantStatus(t, g.raw(other, otherID, `KC\CNx\TXk`), codes.PermissionDenied, refusedReason)
}

// An expired token ends a stream.
func TestExpiryEndsStreams(t *testing.T) {
	t.Parallel()
	token, hash := access.NewToken()
	soon := time.Now().Add(1500 * time.Millisecond).UTC()
	g := newGuarded(t, guardedOptions{config: access.Config{Tokens: []access.Token{{Name: "brief", Hash: hash, Roles: []string{"viewer"}, Expires: soon.Format(time.RFC3339Nano)}}}})
	g.tokens["brief"] = token
	watch, err := g.view.Watch(g.as("brief"), &dialgatev1.WatchRequest{})
	for err == nil {
		_, err = watch.Recv()
	}
	wantStatus(t, err, codes.Unauthenticated, access.TokenExpired)
	if time.Now().Before(soon) {
		t.Error("ended before its time")
	}
}

// TestNoSecretIsKept looks for tokens and sessions in what is written down, and for the kills that must be there.
func TestNoSecretIsKept(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	g.provision()
	ctx, id := g.open("host", "")
	for _, text := range []string{`OC\CNmine\DM0`, `UA\TDdefault\QIeve\PWhunter2`} {
		if err := g.raw(ctx, id, text); err != nil {
			t.Fatal(err)
		}
	}
	wantStatus(t, g.raw(ctx, id, `WU\QIeve\AE1\PWhunter3\ON`), codes.PermissionDenied, refusedReason)
	if _, err := g.campaign.KillCampaign(ctx, &dialgatev1.KillCampaignRequest{Campaign: "mine"}); err != nil {
		t.Fatal(err)
	}
	g.end()
	log := g.audit.String() + readAll(t, g.logDir)
	for name, secret := range map[string]string{"token": g.tokens["host"], "session": id, "password": "hunter2", "password in a refused message": "hunter3"} {
		if strings.Contains(log, secret) {
			t.Errorf("a %s is written down", name)
		}
	}
	for _, line := range []string{
		`"msg":"kill","who":"token:host"`, `"message":"MA:KC","about":"CNmine"`, `"msg":"sign-in","who":"token:host"`,
		`"message":"MA:WU","reason":"token:host may not send MA:WU`, `"who":"token:host","link":"v2"`, `authentication failed with RS1`,
	} {
		if !strings.Contains(g.audit.String(), line) {
			t.Errorf("the audit log lacks %s:\n%s", line, g.audit.String())
		}
	}
}

// One caller cannot use up the links of all.
func TestSessionsOfOneCallerAreBounded(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	id, err := g.gate.Identify(t.Context(), &access.Credentials{Authorization: "Bearer " + g.tokens["viewer"]})
	if err != nil {
		t.Fatal(err)
	}
	ctx := g.as("viewer")
	r, err := g.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
	if err != nil {
		t.Fatal(err)
	}
	for range limits.SessionsPerCaller - 1 {
		g.server.claim(id)
	}
	_, err = g.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
	wantStatus(t, err, codes.ResourceExhausted, reasonLinkLimit)
	g.open("host", "") // others go on
	if _, err := g.sessions.DeleteSession(ctx, &dialgatev1.DeleteSessionRequest{Session: r.GetSession()}); err != nil {
		t.Fatal(err)
	}
	eventually(t, func() bool {
		_, err = g.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
		return err == nil
	})
}

// Messages that come too fast over a virtual link are refused with the time to wait, and nothing of them is sent.
func TestMessagesTooFast(t *testing.T) {
	t.Parallel()
	for name, throttle := range map[string]*link.Throttle{
		"link":   link.NewThrottle(link.Rate{PerSecond: 0.01, Burst: 3}, link.Rate{}),
		"tenant": link.NewThrottle(link.Rate{}, link.Rate{PerSecond: 0.01, Burst: 3}),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := newGuarded(t, guardedOptions{throttle: throttle})
			ctx, s := g.open("host", "")
			for range 3 {
				if err := g.raw(ctx, s, `VS`); err != nil {
					t.Fatal(err)
				}
			}
			err := g.raw(ctx, s, `VS`)
			wantStatus(t, err, codes.ResourceExhausted, reasonTooFast)
			wait := time.Duration(0)
			for _, d := range status.Convert(err).Details() {
				if r, ok := d.(*errdetails.RetryInfo); ok {
					wait = r.GetRetryDelay().AsDuration()
				}
			}
			if wait < time.Minute || wait > 100*time.Second {
				t.Errorf("retry after %s", wait)
			}
			ctx, s = g.open("host", "")
			if err := g.raw(ctx, s, `VS`); (err == nil) != (name == "link") {
				t.Errorf("another link of the tenant: %v", err)
			}
		})
	}
}
