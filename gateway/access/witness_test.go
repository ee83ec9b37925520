package access_test

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/password"
	"github.com/dialgate/dialgate/gateway/access"
)

// TestTheAuditLogHasWhatIsDoneOverSockets holds that kills, changes, sign-ins and refusals are noted for links without token too.
func TestTheAuditLogHasWhatIsDoneOverSockets(t *testing.T) {
	t.Parallel()
	secret := password.New("secret", []byte("0123456789abcdef"))
	e := engine.New(engine.Config{Authenticate: true, Users: []engine.User{
		{Tenant: "default", Name: "boss", Password: secret, Permissions: engine.AsSupervisor},
		{Tenant: "default", Name: "jobs", Password: secret, Permissions: engine.AsJobControl | engine.AsSystem | engine.AsConfiguration},
	}})
	var out bytes.Buffer
	audit := access.NewAudit(slog.NewJSONHandler(&out, nil))
	x := exchange.New(exchange.Config{Engine: e, Logger: slog.New(slog.DiscardHandler), Witness: audit.Witness(e)})
	v, err := x.OpenVirtual("as a socket") // no guard is in front of it
	if err != nil {
		t.Fatal(err)
	}
	send := func(v *link.Virtual, text string) {
		t.Helper()
		if _, err := v.Send(t.Context(), text); err != nil {
			t.Fatal(err)
		}
	}
	for _, text := range []string{
		`KC\CNsales\TX1`, `UA\TDdefault\QIboss\PWwrong`, `UA\TDdefault\QIjobs\PWsecret`, `TO\NT50`, `OC\CNsales\DM0`, `AI\YIfirst\GA200`, `WU\QIeve\AE1\PWhunter2\ON`, `VS`,
		`UA\TDdefault\QIboss\PWsecret`, `KC\CNsales\TX2`, `KC\CNnone\TX3`, `OC\CNother\DM0`,
	} {
		send(v, text)
	}
	if err := x.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	want := []string{
		`"msg":"refused","who":"","link":"v1","peer":"as a socket","tenant":"default","message":"MA:KC","about":"CNsales","reason":"authenticate first`,
		`"msg":"refused","who":"user:default/boss",`,
		`"msg":"sign-in","who":"user:default/jobs",`,
		`"msg":"change","who":"user:default/jobs","link":"v1","peer":"as a socket","tenant":"default","message":"MA:AI"`,
		`"msg":"change","who":"user:default/jobs","link":"v1","peer":"as a socket","tenant":"default","message":"MA:WU","about":"QIeve"`,
		`"msg":"sign-in","who":"user:default/boss",`,
		`"msg":"kill","who":"user:default/boss","link":"v1","peer":"as a socket","tenant":"default","message":"MA:KC","about":"CNsales"`,
		`"msg":"refused","who":"user:default/boss","link":"v1","peer":"as a socket","tenant":"default","message":"CA:OC","about":"CNother"`,
	}
	for i := range max(len(lines), len(want)) {
		if i >= len(lines) || i >= len(want) || !strings.Contains(lines[i], want[i]) {
			t.Fatalf("line %d differs:\n%s\nwant\n%s", i+1, out.String(), strings.Join(want, "\n"))
		}
	}
	for _, s := range []string{"hunter2", "secret", "wrong"} {
		if strings.Contains(out.String(), s) {
			t.Errorf("%q is in the audit log:\n%s", s, out.String())
		}
	}
}
