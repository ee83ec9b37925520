package access

import (
	"bytes"
	"context"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"log/slog"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

var (
	here  = netip.MustParseAddr("192.0.2.1")
	there = netip.MustParseAddr("192.0.2.2")
)

// door is a gate with a clock that is set by hand and an audit log in memory.
type gateStage struct {
	gate *Gate
	now  time.Time
	log  bytes.Buffer
}

func newGate(t *testing.T, c Config) *gateStage {
	t.Helper()
	s := &gateStage{now: time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)}
	audit := NewAudit(slog.NewJSONHandler(&s.log, &slog.HandlerOptions{ReplaceAttr: auditAttr}))
	audit.now = func() time.Time { return s.now }
	var err error
	if s.gate, err = NewGate(c, Options{Audit: audit, Now: func() time.Time { return s.now }}); err != nil {
		t.Fatal(err)
	}
	return s
}

// as shows an authorization from an address.
func (s *gateStage) as(authorization string, from netip.Addr) (*Identity, error) {
	return s.gate.Identify(context.Background(), &Credentials{Authorization: authorization, Address: from, Door: "grpc", Method: "/x"})
}

func wantRefusal(t *testing.T, err error, reason string) *Refusal {
	t.Helper()
	why, ok := errors.AsType[*Refusal](err)
	if !ok || why.Reason != reason {
		t.Fatalf("got %v, want a refusal with %s", err, reason)
	}
	return why
}

func TestTokens(t *testing.T) {
	t.Parallel()
	crm, crmHash := NewToken()
	old, oldHash := NewToken()
	stranger, _ := NewToken()
	s := newGate(t, Config{Tokens: []Token{
		{Name: "crm", Hash: crmHash, Roles: []string{"host"}, Tenants: []string{"acme"}},
		{Name: "old", Hash: oldHash, Roles: []string{"viewer"}, Expires: "2026-11-25"},
	}})
	id, err := s.as("Bearer "+crm, here)
	if err != nil || id.String() != "token:crm" || !id.MaySpeakFor("acme") || id.MaySpeakFor("") || id.MaySpeakFor("default") {
		t.Fatalf("got %v, %v", id, err)
	}
	if id, err := s.as("bearer   "+crm, here); err != nil || id.Name() != "crm" {
		t.Errorf("the scheme in lower case: %v", err) // RFC 9110: schemes have no case
	}
	for reason, list := range map[string][]string{
		TokenMissing: {""},
		TokenExpired: {"Bearer " + old},
		TokenInvalid: {
			"Bearer " + stranger, "Bearer", "Bearer ", "Basic " + crm, crm, "Bearer " + crm[:len(crm)-1], "Bearer " + crm + "A", "Bearer " + crmHash,
			"Bearer " + strings.TrimPrefix(crmHash, "sha256:"), "Bearer " + strings.Repeat("x", limits.TokenBytes+1), "Bearer " + strings.ToUpper(crm),
		},
	} {
		for i, a := range list {
			s.gate.attempts = newAttempts(s.gate.now)
			_, err := s.as(a, here)
			if why := wantRefusal(t, err, reason); strings.Contains(why.Error(), "dgt_") {
				t.Errorf("%s %d: the words repeat the token: %s", reason, i, why)
			}
		}
	}
	for _, secret := range []string{crm, old, stranger, crmHash, "dgt_"} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("a token is in the audit log:\n%s", s.log.String())
		}
	}
	if !strings.Contains(s.log.String(), `"event":"sign-in","who":"token:crm"`) || !strings.Contains(s.log.String(), `"who":"token:old","reason":"TOKEN_EXPIRED"`) {
		t.Errorf("the audit log lacks a sign-in or a refusal:\n%s", s.log.String())
	}
}

func TestAnOpenGateAsksNobody(t *testing.T) {
	t.Parallel()
	s := newGate(t, Config{})
	id, err := s.as("Bearer nonsense", here)
	if err != nil || id.Kind() != Anyone || !id.MaySpeakFor("acme") || id.MayLook("") != "" {
		t.Fatalf("got %v, %v", id, err)
	}
}

func TestFailedSignInsAreHeld(t *testing.T) {
	t.Parallel()
	good, hash := NewToken()
	s := newGate(t, Config{Tokens: []Token{{Name: "crm", Hash: hash, Roles: []string{"host"}}}})
	for range limits.FailedSignIns {
		_, err := s.as("Bearer wrong", here)
		_ = wantRefusal(t, err, TokenInvalid)
	}
	_, err := s.as("Bearer wrong", here)
	why := wantRefusal(t, err, TooManyAttempts)
	if why.Retry <= 0 || why.Retry > limits.FailedSignInInterval {
		t.Errorf("retry after %s", why.Retry)
	}
	for i, a := range []string{"", "Basic x"} {
		_, err = s.as(a, here)
		_ = wantRefusal(t, err, TooManyAttempts)
		_ = i
	}
	if _, err := s.as("Bearer wrong", there); err == nil {
		t.Error("a wrong token is good from elsewhere")
	} else {
		_ = wantRefusal(t, err, TokenInvalid)
	}
	if _, err := s.as("Bearer "+good, here); err != nil {
		t.Errorf("somebody with a good token is kept out by others behind his address: %v", err)
	}
	s.now = s.now.Add(why.Retry)
	_, err = s.as("Bearer wrong", here)
	_ = wantRefusal(t, err, TokenInvalid)
	_, err = s.as("Bearer wrong", here)
	_ = wantRefusal(t, err, TooManyAttempts)
}

func TestAnIPv6NetworkIsOneAddress(t *testing.T) {
	t.Parallel()
	_, hash := NewToken()
	s := newGate(t, Config{Tokens: []Token{{Name: "crm", Hash: hash, Roles: []string{"host"}}}})
	a := netip.MustParseAddr("2001:db8::1")
	for range limits.FailedSignIns {
		_, err := s.as("Bearer wrong", a)
		_ = wantRefusal(t, err, TokenInvalid)
		a = a.Next()
	}
	_, err := s.as("Bearer wrong", a)
	_ = wantRefusal(t, err, TooManyAttempts)
}

func TestFailedAddressesAreBounded(t *testing.T) {
	t.Parallel()
	now := time.Unix(0, 0)
	a := newAttempts(func() time.Time { return now })
	addr := netip.MustParseAddr("10.0.0.0")
	for range limits.FailedAddresses + 100 {
		a.failed(addr)
		addr = addr.Next()
	}
	if len(a.by) > limits.FailedAddresses {
		t.Errorf("%d addresses are kept", len(a.by))
	}
}

func TestReload(t *testing.T) {
	t.Parallel()
	one, oneHash := NewToken()
	two, twoHash := NewToken()
	c := Config{Tokens: []Token{
		{Name: "one", Hash: oneHash, Roles: []string{"host"}},
		{Name: "two", Hash: twoHash, Roles: []string{"host"}},
	}}
	s := newGate(t, c)
	stays, _ := s.as("Bearer "+one, here)
	goes, _ := s.as("Bearer "+two, here)

	bad := Config{Tokens: []Token{{Name: "one", Hash: "nonsense", Roles: []string{"host"}}}}
	if err := s.gate.Reload(bad); err == nil {
		t.Error("a bad configuration was taken")
	}
	if err := s.gate.Reload(Config{}); err == nil {
		t.Error("a configuration without tokens opened the gate")
	}
	if _, err := s.as("Bearer "+two, here); err != nil {
		t.Errorf("a configuration that was not taken has changed something: %v", err)
	}
	c.Tokens[1].Roles = []string{"viewer"}
	if err := s.gate.Reload(c); err != nil {
		t.Fatal(err)
	}
	select {
	case <-goes.Revoked():
	default:
		t.Error("who has other roles now is not revoked")
	}
	select {
	case <-stays.Revoked():
		t.Error("who is the same is revoked")
	default:
	}
	if again, err := s.as("Bearer "+two, here); err != nil || again.set == goes.set || !again.Same(goes) {
		t.Errorf("got %v, %v", again, err)
	}
	c.Tokens = c.Tokens[1:]
	if err := s.gate.Reload(c); err != nil {
		t.Fatal(err)
	}
	<-stays.Revoked() // also when it lived through a reload before
	_, err := s.as("Bearer "+one, here)
	_ = wantRefusal(t, err, TokenInvalid)
}

func TestTheGateClosesOnReload(t *testing.T) {
	t.Parallel()
	s := newGate(t, Config{})
	id, _ := s.as("", here)
	if err := s.gate.Reload(Config{}); err != nil {
		t.Fatal(err)
	}
	_, hash := NewToken()
	if err := s.gate.Reload(Config{Tokens: []Token{{Name: "one", Hash: hash, Roles: []string{"host"}}}}); err != nil {
		t.Fatal(err)
	}
	<-id.Revoked()
	_, err := s.as("", here)
	_ = wantRefusal(t, err, TokenMissing)
}

func TestCertificates(t *testing.T) {
	t.Parallel()
	_, hash := NewToken()
	s := newGate(t, Config{
		Tokens:       []Token{{Name: "crm", Hash: hash, Roles: []string{"host"}}},
		Certificates: []Certificate{{Name: "switch.example.com", Roles: []string{"telephony"}, Tenants: []string{"*"}}, {Name: "Wall Board", Roles: []string{"viewer"}}},
	})
	cert := func(cn string, dns ...string) *x509.Certificate {
		return &x509.Certificate{Subject: pkix.Name{CommonName: cn}, DNSNames: dns, NotAfter: s.now.Add(time.Hour)}
	}
	try := func(c *x509.Certificate, authorization string) (*Identity, error) {
		return s.gate.Identify(context.Background(), &Credentials{Certificate: c, Authorization: authorization, Address: here})
	}
	for _, c := range []*x509.Certificate{cert("switch.example.com"), cert("x", "y.example.com", "switch.example.com")} {
		if id, err := try(c, ""); err != nil || id.String() != "certificate:switch.example.com" || !id.OfAllTenants() {
			t.Errorf("got %v, %v", id, err)
		}
	}
	for _, c := range []*x509.Certificate{cert("switch.example.com.evil.org"), cert(""), cert("SWITCH.example.com"), cert("x", "*.example.com")} {
		_, err := try(c, "")
		_ = wantRefusal(t, err, CertificateUnknown)
	}
	_, err := try(cert("Wall Board"), "Bearer wrong")
	_ = wantRefusal(t, err, TokenInvalid) // a token that is shown counts: the certificate must not make up for a wrong one
	expired := cert("Wall Board")
	expired.NotAfter = s.now.Add(-time.Second)
	_, err = try(expired, "")
	_ = wantRefusal(t, err, CertificateUnknown)
}

func TestConfigurationsThatAreWrong(t *testing.T) {
	t.Parallel()
	token, hash := NewToken()
	for words, c := range map[string]Config{
		"tokens[0].name: has 1":              {Tokens: []Token{{Hash: hash, Roles: []string{"host"}}}},
		`tokens[1].name: "a" is there twice`: {Tokens: []Token{{Name: "a", Hash: hash, Roles: []string{"host"}}, {Name: "a", Hash: hash, Roles: []string{"host"}}}},
		"tokens[0].hash:":                    {Tokens: []Token{{Name: "a", Hash: token, Roles: []string{"host"}}}},
		`is the hash of token "a" too`:       {Tokens: []Token{{Name: "a", Hash: hash, Roles: []string{"host"}}, {Name: "b", Hash: hash, Roles: []string{"host"}}}},
		"tokens[0].roles: is empty":          {Tokens: []Token{{Name: "a", Hash: hash}}},
		`tokens[0].roles: role "root"`:       {Tokens: []Token{{Name: "a", Hash: hash, Roles: []string{"root"}}}},
		"tokens[0].tenants:":                 {Tokens: []Token{{Name: "a", Hash: hash, Roles: []string{"host"}, Tenants: []string{""}}}},
		"tokens[0].expires:":                 {Tokens: []Token{{Name: "a", Hash: hash, Roles: []string{"host"}, Expires: "tomorrow"}}},
		"certificates[0].roles: is empty":    {Certificates: []Certificate{{Name: "a"}}},
		"oidc.issuer: \"id.example.com\"":    {OIDC: OIDC{Issuer: "id.example.com", Audience: "dialgate"}},
		"must be https":                      {OIDC: OIDC{Issuer: "http://id.example.com", Audience: "dialgate"}},
		"oidc.audience: is empty":            {OIDC: OIDC{Issuer: "https://id.example.com"}},
		"oidc.issuer: is empty":              {OIDC: OIDC{Audience: "dialgate"}},
		"oidc.tenants: tenant":               {OIDC: OIDC{Issuer: "https://id.example.com", Audience: "x", Tenants: []string{`a\b`}}},
	} {
		err := c.Check()
		if err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("got %v, want words with %q", err, words)
		}
		if err != nil && strings.Contains(err.Error(), token) {
			t.Errorf("the error repeats a token: %v", err)
		}
	}
}
