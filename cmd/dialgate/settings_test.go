package main

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/password"
)

const hash = "$argon2id$v=19$m=8192,t=2,p=1$dHJhbnNjcmlwdHMgc2FsdA$C422qTv1DS7jWquVpuwi3U+S+yuH/p07X9/bKcmOC4o"

func TestTheFileHasUsersSoundsAndOutcomes(t *testing.T) {
	c, err := settled(t, nil, nil, `
authenticate: true
password-length: 8
users:
  - {name: sue, password: "`+hash+`", permissions: [agent, supervisor]}
  - {name: SYSTEM, tenant: landlord, password: "`+hash+`", permissions: everything, endpoints: ["1", "2"], locked: true}
  - {name: jobs, password: "`+hash+`", permissions: 512}
sounds: {ThankYou: /sounds/thanks.wav}
default-sound: ThankYou
outcomes:
  dialling: {40: other, 41: 14}
  agent: {110: 41}
retries:
  - {outcome: 1, interval: 10m, limit: 3}
  - {outcome: 2, interval: 2h, limit: 1, campaign: Sales, tenant: acme}
`)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.settings.check(c.telephony); err != nil {
		t.Fatal(err)
	}
	e := c.engine()
	if !e.Authenticate || e.PasswordLength != 8 || len(e.Users) != 3 || e.Sounds.Paths["ThankYou"] != "/sounds/thanks.wav" || e.Sounds.Default != "ThankYou" {
		t.Errorf("%+v", e)
	}
	if e.Outcomes.Dialling[40] != engine.OtherOutcome || e.Outcomes.Dialling[41] != engine.AgentMachine || e.Outcomes.Agent[110] != 41 {
		t.Errorf("%+v", e.Outcomes)
	}
	if len(e.Retries) != 2 || e.Retries[0] != (engine.Retry{Outcome: 1, Interval: 10 * time.Minute, Limit: 3}) || e.Retries[1].Campaign != "Sales" || e.Retries[1].Tenant != "acme" {
		t.Errorf("%+v", e.Retries)
	}
	sue, system, jobs := e.Users[0], e.Users[1], e.Users[2]
	if sue.Tenant != engine.DefaultTenant || sue.Permissions != 3 || !sue.Password.Matches("secret") || sue.Locked {
		t.Errorf("%+v", sue)
	}
	if system.Tenant != "landlord" || system.Permissions != engine.Everything || len(system.Endpoints) != 2 || !system.Locked || jobs.Permissions != engine.AsJobControl {
		t.Errorf("%+v, %+v", system, jobs)
	}
}

func TestWhatIsWrongWithTheTablesIsSaid(t *testing.T) {
	for _, c := range []struct{ name, file, words string }{
		{"a password in clear", "users: [{name: sue, password: secret}]", `line 1: users: user "sue": the password is no argon2id hash`},
		{"an unknown permission", "users: [{name: sue, password: '" + hash + "', permissions: [boss]}]", `permission "boss"`},
		{"an unknown key", "users: [{nane: sue}]", "nane"},
		{"no name", "users: [{password: '" + hash + "'}]", "1 to 80 characters"},
		{"a user twice", "users: [{name: sue, password: '" + hash + "'}, {name: sue, password: '" + hash + "'}]", "twice"},
		{"users that are none", "users: 7", "takes a list of users"},
		{"sounds that are none", "sounds: [a]", "takes symbolic names"},
		{"an unknown category", "outcomes: {dialling: {40: nice}}", `category "nice"`},
		{"retries that are none", "retries: {outcome: 1}", "takes a list of rules"},
		{"a retry interval without unit", "retries: [{outcome: 1, interval: often}]", "takes a list of rules"},
		{"outcomes that are none", "outcomes: 5", "takes dialling"},
	} {
		if _, err := settled(t, nil, nil, c.file); err == nil || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%s: %v, want words with %q", c.name, err, c.words)
		}
	}
	for _, c := range []struct{ name, file, words string }{
		{"a default that there is not", "default-sound: x", "has no path"},
		{"a sound with a backslash", `sounds: {a: 'c:\x.wav'}`, "backslash"},
		{"an outcome of the dialer's", "outcomes: {agent: {5: 7}}", "only the dialer makes"},
		{"an outcome that is not listed", "outcomes: {agent: {5: 77}}", "not in the table"},
		{"a retry at once", "retries: [{outcome: 1, limit: 1}]", "must be positive"},
		{"a retry of a call that reached somebody", "retries: [{outcome: 10, interval: 1h, limit: 1}]", "is not dialled again"},
		{"a negative limit", "retries: [{outcome: 1, interval: 1h, limit: -1}]", "cannot be negative"},
		{"authentication without users", "authenticate: true", "there are no users"},
		{"authentication of a simulated switch", "authenticate: true\ntelephony: sim\nusers: [{name: sue, password: '" + hash + "'}]", "simulated switch"},
	} {
		x, err := settled(t, nil, nil, c.file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if err := x.settings.check(x.telephony); err == nil || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%s: %v, want words with %q", c.name, err, c.words)
		}
	}
}

func TestTablesMayComeFromTheEnvironment(t *testing.T) {
	c, err := settled(t, nil, map[string]string{"DIALGATE_SOUNDS": "{ThankYou: /sounds/thanks.wav}"}, "sounds: {Other: /x.wav}")
	if err != nil || c.settings.sounds.Paths["ThankYou"] != "/sounds/thanks.wav" || len(c.settings.sounds.Paths) != 1 {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestPasswordPrintsAHash(t *testing.T) {
	var out bytes.Buffer
	if code := run(context.Background(), []string{"password"}, streams{strings.NewReader("secret\n"), &out, io.Discard}); code != exitOK {
		t.Fatalf("exit code %d", code)
	}
	h, err := password.Parse(strings.TrimSpace(out.String()))
	if err != nil || !h.Matches("secret") {
		t.Errorf("%s: %v", out.String(), err)
	}
	for _, in := range []string{"", "\n", `a\b` + "\n", strings.Repeat("x", 81) + "\n"} {
		if code := run(context.Background(), []string{"password"}, streams{strings.NewReader(in), &out, io.Discard}); code != exitFailed {
			t.Errorf("%q: exit code %d", in, code)
		}
	}
}
