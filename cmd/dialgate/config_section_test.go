package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/gateway/access"
)

func TestSectionsOfTheFileAreFlagsAndVariablesToo(t *testing.T) {
	file := `
tls: {cert: /file/cert.pem, key: /file/key.pem}
access:
  oidc: {issuer: "https://id.example.com", audience: dialgate, tenants: [a, b]}
  tokens:
    - name: wallboard
      hash: ` + access.HashToken("x") + `
      roles: [viewer, agent]
      tenants: ["*"]
      expires: 2027-01-31
networks:
  ascii: [10.1.0.0/16, 192.0.2.7]
  unicode: 10.2.0.0/16
limits: {messages-per-second: 12.5, burst: 7, connections-per-address: 3}
tracing: {endpoint: "collector:4317", sample: 0.25, insecure: true}
`
	env := map[string]string{"DIALGATE_TLS_KEY": "/env/key.pem", "DIALGATE_LIMITS_BURST": "8", "DIALGATE_NETWORKS_UNICODE": "10.3.0.0/16, 10.4.0.0/16", "DIALGATE_TRACING_PROTOCOL": "http"}
	c, err := settled(t, []string{"--limits-connections-per-address", "4", "--access-oidc-audience", "flag"}, env, file)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.check(); err != nil {
		t.Fatal(err)
	}
	if c.tls != (access.TLSConfig{Cert: "/file/cert.pem", Key: "/env/key.pem"}) {
		t.Errorf("%+v", c.tls)
	}
	if o := c.access.OIDC; o.Issuer != "https://id.example.com" || o.Audience != "flag" || o.RolesClaim != "roles" || !slices.Equal(o.Tenants, []string{"a", "b"}) {
		t.Errorf("%+v", o)
	}
	if len(c.access.Tokens) != 1 || c.access.Tokens[0].Name != "wallboard" || c.access.Tokens[0].Expires != "2027-01-31" || !slices.Equal(c.access.Tokens[0].Roles, []string{"viewer", "agent"}) {
		t.Errorf("%+v", c.access.Tokens)
	}
	if !slices.Equal(c.networks.ascii, []string{"10.1.0.0/16", "192.0.2.7"}) || !slices.Equal(c.networks.unicode, []string{"10.3.0.0/16", "10.4.0.0/16"}) {
		t.Errorf("%+v", c.networks)
	}
	if c.limits != (bounds{messagesPerSecond: 12.5, burst: 8, connectionsPerAddress: 4}) {
		t.Errorf("%+v", c.limits)
	}
	if c.tracing != (tracing{endpoint: "collector:4317", protocol: "http", sample: 0.25, insecure: true}) {
		t.Errorf("%+v", c.tracing)
	}
}

func TestWhatIsWrongInASectionHasItsKeyAndLine(t *testing.T) {
	hash := access.HashToken("x")
	for _, c := range []struct{ file, words string }{
		{"tls: {certt: x}\n", `line 1: unknown key "tls.certt"`},
		{"tls: yes\n", "line 1: tls: is a section; tls has cert, client-ca, key"},
		{"access:\n  oidc:\n    isuer: x\n", `line 3: unknown key "access.oidc.isuer"`},
		{"access:\n  roles: x\n", "access has certificates, oidc, tokens"},
		{"tls:\n  cert: a\n  cert: b\n", `line 3: key "tls.cert" is there twice`},
		{"networks:\n  ascii:\n    - 10.0.0.0/8\n    - 10.0.0.1/8\n", `networks.ascii: "10.0.0.1/8" has bits beyond its length`},
		{"networks: {ascii: [[10.0.0.0/8]]}\n", "networks.ascii: takes a list of networks"},
		{"limits: {burst: many}\n", `limits.burst: "many" is no whole number`},
		{"limits: {messages-per-second: fast}\n", `limits.messages-per-second: "fast" is no number`},
		{"limits: {burst: -1}\n", "line 1: limits.burst: -1 is negative"},
		{"limits: {messages-per-second: .inf}\n", `limits.messages-per-second`},
		{"limits: {messages-per-second: -2}\n", `limits.messages-per-second: -2 is no rate`},
		{"tracing: {sample: 2}\n", "line 1: tracing.sample: 2 is no share"},
		{"tracing: {protocol: tcp}\n", "line 1: tracing.protocol: must be one of grpc, http"},
		{"tracing: {endpoint: collector}\n", "line 1: tracing.endpoint: \"collector\" is no host:port"},
		{"access:\n  tokens:\n    - {name: a, hash: \"" + hash + "\", roles: [viewer]}\n    - name: b\n      hash: secret\n      roles: [viewer]\n", "line 5: access.tokens[1].hash"},
		{"access:\n  tokens:\n    - name: a\n      hsh: x\n", "line 4: access.tokens: [0].hsh is no key"},
		{"access: {tokens: {name: a}}\n", "line 1: access.tokens: takes a list"},
		{"access:\n  tokens:\n    - name: a\n      roles: viewer\n", "line 4: access.tokens: [0].roles: takes a list"},
		{"access:\n  tokens:\n    - name: [a]\n", "line 3: access.tokens: [0].name: takes one value"},
		{"access:\n  tokens: [a]\n", "line 2: access.tokens: [0]: takes keys with values"},
		{"access: {certificates: [{name: a, roles: [viewer]}]}\n", "line 1: access.certificates: nobody can show one"},
		{"access: {oidc: {issuer: \"ftp://x\", audience: y}}\n", "line 1: access.oidc.issuer"},
		{"tls: {cert: a}\n", "line 1: tls.cert: there is no tls.key"},
		{"tls: {client-ca: a}\n", "line 1: tls.client-ca: clients can show certificates only"},
		{"ascii-tls-addr: 127.0.0.1:0\n", "line 1: ascii-tls-addr: needs tls.cert and tls.key"},
		{"retries:\n  - {outcome: 1, interval: 1m, limit: 1}\n  - {outcome: 2, interval: 0s, limit: 1}\n", "line 3: retries[1]"},
		{"telephony: none\n---\ntelephony: sim\n", "second document"},
		{"a: &a [*a]\n", "dialgate.yaml"},
		{"sounds: &a {x: *a}\n", "nested more than"},
	} {
		x, err := settled(t, nil, nil, c.file)
		if err == nil {
			err = x.check()
		}
		if err == nil || !strings.Contains(err.Error(), c.words) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v, expected %s", c.file, err, c.words)
		}
	}
}

func TestWhatIsWrongSaysWhereElseItComesFrom(t *testing.T) {
	c, err := settled(t, []string{"--limits-burst", "-1"}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := c.check(); err == nil || !strings.HasPrefix(err.Error(), "--limits-burst: limits.burst") {
		t.Error(err)
	}
	c, err = settled(t, nil, map[string]string{"DIALGATE_ACCESS_TOKENS": "[{name: a, hash: secret, roles: [viewer]}]"}, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := c.check(); err == nil || !strings.HasPrefix(err.Error(), "environment DIALGATE_ACCESS_TOKENS: access.tokens[0].hash") || strings.Contains(err.Error(), "secret") {
		t.Error(err)
	}
}

func TestAnchorsStandForWhatTheyName(t *testing.T) {
	c, err := settled(t, nil, nil, "networks:\n  ascii: &office [10.1.0.0/16]\n  unicode: *office\n")
	if err != nil || !slices.Equal(c.networks.unicode, []string{"10.1.0.0/16"}) {
		t.Errorf("%+v, %v", c.networks, err)
	}
}

func TestThePrintedConfigurationIsAFileWithoutSecrets(t *testing.T) {
	file := `
data-dir: "007"
unicode-addr: []
access: {oidc: {issuer: "https://id.example.com", audience: dialgate}}
sounds: {thank.you: /x.wav, "no": /no.wav}
outcomes: {dialling: {40: other}, agent: {110: 5}}
retries: [{outcome: 1, interval: 10m, limit: 3}]
timezone: Europe/London
limits: {messages-per-second: 0.5}
`
	env := map[string]string{"DIALGATE_NETWORKS_ASCII": "10.1.0.0/16,10.2.0.0/16"}
	c, err := settled(t, []string{"--log-level", "warn"}, env, file)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := c.print(&out); err != nil {
		t.Fatal(err)
	}
	printed := out.String()
	for _, words := range []string{
		`data-dir: "007" # `, "dialgate.yaml line 2", "log-level: warn # --log-level", "ascii: [10.1.0.0/16, 10.2.0.0/16] # environment DIALGATE_NETWORKS_ASCII",
		"grpc-addr: 127.0.0.1:9090 # default", "retries: # ", "users: [] # default",
	} {
		if !strings.Contains(printed, words) {
			t.Errorf("no %q in\n%s", words, printed)
		}
	}
	again, err := settled(t, nil, nil, printed)
	if err != nil {
		t.Fatalf("%v in\n%s", err, printed)
	}
	printedOf := func(c *config) string {
		s := c.sources
		s.layers = nil // where it comes from differs
		var out bytes.Buffer
		if err := s.print(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	if a, b := printedOf(c), printedOf(again); a != b {
		t.Errorf("printed, read and printed again it is another:\n%s\n%s", a, b)
	}

	secret := access.HashToken("x")
	c, err = settled(t, nil, nil, "users: [{name: sue, password: '"+hash+"', permissions: everything}]\naccess: {tokens: [{name: a, hash: '"+secret+"', roles: [viewer]}]}\n")
	if err != nil {
		t.Fatal(err)
	}
	out.Reset()
	if err := c.print(&out); err != nil {
		t.Fatal(err)
	}
	if s := out.String(); strings.Contains(s, hash) || strings.Contains(s, secret) || strings.Count(s, "'***'") != 2 || !strings.Contains(s, "name: sue") {
		t.Errorf("secrets in\n%s", s)
	}
}

func TestPrintConfigEndsAtOnce(t *testing.T) {
	code, out, errs := command(t, "", append([]string{"serve", "--print-config"}, free(t)...)...)
	if code != exitOK || errs != "" || !strings.Contains(out, "grpc-addr: 127.0.0.1:0 # --grpc-addr\n") {
		t.Errorf("exit %d, %s %s", code, out, errs)
	}
	code, out, errs = command(t, "", "serve", "--print-config", "--limits-burst", "-1")
	if code != exitRefused || out != "" || !strings.Contains(errs, "limits.burst") {
		t.Errorf("exit %d, %s %s", code, out, errs)
	}
	if _, err := settled(t, nil, nil, "print-config: true\n"); err == nil {
		t.Error("print-config is a key of the file")
	}
}
