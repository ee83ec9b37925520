package rpc

import (
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// TestRoles tries a message of each interface, and a look, in each role, by every way a message can go: they must all agree.
func TestRoles(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	g.provision()
	messages := []struct {
		text string
		may  string // roles
	}{
		{`VS`, "viewer agent supervisor host telephony admin"},
		{`SP`, "agent supervisor host telephony admin"},
		{`AL\AN1\CNnone`, "agent supervisor admin"},
		{`CG:AG:AL\AN1\CNnone`, "agent supervisor admin"},
		{`OT\CNnone`, "host admin"},
		{`CG:CA:OT\CNnone`, "host admin"},
		{`KC\CNnone\TXk`, "supervisor host admin"},
		{`KA\ANnone\TXk`, "supervisor host admin"},
		{`EA\TXrole`, "supervisor host admin"},
		{`LC\SInone\CNnone\TI1`, "telephony admin"},
		{`CG:CT:LC\SInone\CNnone\TI1`, "telephony admin"},
		{`TO\CNnone\NT5`, "telephony admin"},
		{`WU\QIeve\AE1\PWsecret\PG65535\ON`, "admin"},
		{`AI\YIfirst\GA200`, "admin"},
	}
	for role := range strings.FieldsSeq("viewer agent supervisor host telephony admin") {
		ctx, s := g.open(role, "")
		for _, m := range messages {
			allowed := strings.Contains(m.may, role)
			err := g.raw(ctx, s, m.text)
			if got := reason(err) != refusedReason; got != allowed {
				t.Errorf("%s sends %s: %v", role, m.text, err)
			}
			if got := g.exchanged(role, m.text); got != allowed {
				t.Errorf("%s sends %s on a stream: allowed %t", role, m.text, got)
			}
		}
		_, err := g.view.ListAgents(ctx, &dialgatev1.ListAgentsRequest{})
		if got := err == nil; got != (role != "agent") {
			t.Errorf("%s looks: %v", role, err)
		}
		_, err = g.view.ListLinks(ctx, &dialgatev1.ListLinksRequest{})
		wantStatus(t, err, codes.PermissionDenied, refusedReason) // of all tenants
	}
}

// TestTenants tries to reach one tenant with the token of another.
func TestTenants(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	g.provision()
	_, err := g.sessions.CreateSession(g.as("host"), &dialgatev1.CreateSessionRequest{Tenant: "acme"})
	wantStatus(t, err, codes.PermissionDenied, refusedReason)
	_, err = g.sessions.CreateSession(g.as("acme host"), &dialgatev1.CreateSessionRequest{})
	wantStatus(t, err, codes.PermissionDenied, refusedReason) // without one it is default

	ctx, s := g.open("host", "")
	for _, text := range []string{
		`OT\TDacme\CNsales`, `CG:CA:OT\TDacme\CNsales`, `CG:CA:OT\CNsales\TDacme`, `KC\TDacme\CNsales\TXk`, `CG:MA:KC\CNsales\TDacme\TXk`, `EA\TDacme\TX1`, `EC\TXq\TDacme`,
		"OT\\TDacme\\CNsales\n", "OT\\TDacme\\CNsales\x00",
	} {
		wantStatus(t, g.raw(ctx, s, text), codes.PermissionDenied, refusedReason)
		if g.exchanged("host", text) {
			t.Errorf("%q goes through on a stream", text)
		}
	}
	for _, text := range []string{`OT\CNsales`, `EA\TDdefault\TX2`} {
		if err := g.raw(ctx, s, text); err != nil {
			t.Errorf("%s of his own tenant: %v", text, err)
		}
	}
	_, err = g.campaign.KillCampaign(ctx, &dialgatev1.KillCampaignRequest{Tenant: "acme", Campaign: "sales"})
	wantStatus(t, err, codes.PermissionDenied, refusedReason)
	typed, err := g.sessions.Exchange(g.as("host"))
	if err != nil {
		t.Fatal(err)
	}
	if err := typed.Send(&dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_KillCampaign{KillCampaign: &dialgatev1.KillCampaignRequest{Tenant: "acme", Campaign: "sales"}}}); err != nil {
		t.Fatal(err)
	}
	ev := next(t, typed)
	if ev.GetText() == "" { // a progress mark may come first
		ev = next(t, typed)
	}
	if !strings.Contains(ev.GetText(), "may not speak for tenant") || ev.GetErrorReport() == nil {
		t.Errorf("a typed message on a stream: %v", ev)
	}
	_ = typed.CloseSend()

	for _, tenant := range []string{"acme", "nowhere"} { // whether it exists is not told
		_, err = g.view.ListCampaigns(g.as("host"), &dialgatev1.ListCampaignsRequest{Tenant: tenant})
		wantStatus(t, err, codes.PermissionDenied, refusedReason)
		_, err = g.view.GetCampaign(g.as("host"), &dialgatev1.GetCampaignRequest{Tenant: tenant, Campaign: "sales"})
		wantStatus(t, err, codes.PermissionDenied, refusedReason)
		w, err := g.view.Watch(g.as("host"), &dialgatev1.WatchRequest{Tenant: tenant})
		if err == nil {
			_, err = w.Recv()
		}
		wantStatus(t, err, codes.PermissionDenied, refusedReason)
	}
	r, err := g.view.ListCampaigns(g.as("all admin"), &dialgatev1.ListCampaignsRequest{Tenant: "acme"})
	if err != nil || len(r.GetCampaigns()) != 1 {
		t.Errorf("the campaign of acme is gone: %v, %v", r, err)
	}
}

// What all tenants share needs a token of all tenants, whatever the role.
func TestWhatAllTenantsShare(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	g.provision()
	for name, texts := range map[string][]string{
		"telephony":  {`TO\NT5`, `CG:CT:TO\NT5`, `TO\ICother\NT5`},
		"admin":      {`A1\TDother`, `D1\TDacme`, `C1\TDdefault`, `E1\TX1`, `ES\TX2`, `P1\TDdefault\NT1\NA1`},
		"acme admin": {`D1\TDacme`, `TO\NT1`},
	} {
		tenant := ""
		if strings.HasPrefix(name, "acme") {
			tenant = "acme"
		}
		ctx, s := g.open(name, tenant)
		for _, text := range texts {
			wantStatus(t, g.raw(ctx, s, text), codes.PermissionDenied, refusedReason)
		}
	}
	ctx, s := g.open("all telephony", "")
	if err := g.raw(ctx, s, `TO\ICother\NT5`); err != nil {
		t.Errorf("a telephony layer of all tenants: %v", err)
	}
	if _, err := g.view.ListLinks(g.as("all viewer"), &dialgatev1.ListLinksRequest{}); err != nil {
		t.Errorf("a viewer of all tenants: %v", err)
	}
}

// TestSessionsOfOthers tries what somebody could do who has learnt the id of a session.
func TestSessionsOfOthers(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	g.provision()
	mine, id := g.open("host", "")
	if err := g.raw(mine, id, `OC\CNmine\DM0`); err != nil {
		t.Fatal(err)
	}
	for _, thief := range []string{"all admin", "viewer", "acme host"} {
		ctx := metadata.AppendToOutgoingContext(g.as(thief), SessionKey, id)
		wantStatus(t, g.raw(ctx, id, "VS"), codes.NotFound, reasonUnknownSession)
		_, err := g.sessions.KeepSession(ctx, &dialgatev1.KeepSessionRequest{Session: id})
		wantStatus(t, err, codes.NotFound, reasonUnknownSession)
		_, err = g.campaign.CloseCampaign(ctx, &dialgatev1.CloseCampaignRequest{Campaign: "mine"})
		wantStatus(t, err, codes.NotFound, reasonUnknownSession)
		events, err := g.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: id})
		if err == nil {
			_, err = events.Recv()
		}
		wantStatus(t, err, codes.NotFound, reasonUnknownSession)
		if _, err := g.sessions.DeleteSession(ctx, &dialgatev1.DeleteSessionRequest{Session: id}); err != nil {
			t.Errorf("deleting is idempotent and tells nothing: %v", err)
		}
	}
	if err := g.raw(mine, id, `OT\CNmine`); err != nil {
		t.Errorf("somebody has deleted the session: %v", err)
	}
}

// TestListedSessionsShowNoOtherTenant lists a session that owns things of two tenants to somebody of one.
func TestListedSessionsShowNoOtherTenant(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, guardedOptions{})
	ctx, s := g.open("all admin", "default")
	for _, text := range []string{`TO\NT50`, `A1\TDacme\TZEurope/London`, `C1\TDacme`, `OC\CNsales\DM0`, `OC\TDacme\CNsecret\DM0`} {
		if err := g.raw(ctx, s, text); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
	for name, want := range map[string]string{
		"viewer": "campaign default/sales", "all viewer": "switch", "acme host": "", "agent": "", "all admin": "campaign acme/secret",
	} {
		r, err := g.sessions.ListSessions(g.as(name), &dialgatev1.ListSessionsRequest{})
		if err != nil {
			t.Fatal(err)
		}
		all := ""
		for _, listed := range r.GetSessions() {
			all += strings.Join(listed.GetOwns(), " ") + "\n"
		}
		one := !strings.HasPrefix(name, "all")
		if !strings.Contains(all, want) || want == "" && all != "" || one && (strings.Contains(all, "acme") || strings.Contains(all, "switch")) || strings.Contains(r.String(), s) {
			t.Errorf("%s sees %q: %v", name, all, r)
		}
	}
}
