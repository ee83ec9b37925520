package access

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/permission"
)

// fakeIssuer is an OIDC issuer on this machine.
type fakeIssuer struct {
	server *httptest.Server
	asked  atomic.Int64 // for keys
	broken atomic.Bool

	mu   sync.Mutex // guards keys
	keys []jose.JSONWebKey
}

func newFakeIssuer(t *testing.T) *fakeIssuer {
	t.Helper()
	f := &fakeIssuer{}
	mux := http.NewServeMux()
	mux.HandleFunc("/.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		if f.broken.Load() {
			http.Error(w, "down", http.StatusBadGateway)
			return
		}
		// An issuer that says it signs with anything must not be believed.
		_, _ = fmt.Fprintf(w, `{"issuer":%q,"jwks_uri":%q,"id_token_signing_alg_values_supported":["RS256","HS256","none"]}`, f.server.URL, f.server.URL+"/keys")
	})
	mux.HandleFunc("/keys", func(w http.ResponseWriter, _ *http.Request) {
		f.asked.Add(1)
		f.mu.Lock()
		defer f.mu.Unlock()
		_ = json.NewEncoder(w).Encode(jose.JSONWebKeySet{Keys: f.keys})
	})
	f.server = httptest.NewServer(mux)
	t.Cleanup(f.server.Close)
	return f
}

// rsaKey makes a key, k1, and has the issuer show its public half.
func (f *fakeIssuer) rsaKey(t *testing.T) *rsa.PrivateKey {
	t.Helper()
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	f.show(k.Public(), "k1", "RS256")
	return k
}

func (f *fakeIssuer) show(k crypto.PublicKey, kid, alg string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.keys = append(f.keys, jose.JSONWebKey{Key: k, KeyID: kid, Algorithm: alg, Use: "sig"})
}

// jwt signs claims.
func jwt(t *testing.T, alg jose.SignatureAlgorithm, key any, kid string, claims map[string]any) string {
	t.Helper()
	s, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: jose.JSONWebKey{Key: key, KeyID: kid}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(claims)
	if err != nil {
		t.Fatal(err)
	}
	j, err := s.Sign(b)
	if err != nil {
		t.Fatal(err)
	}
	out, err := j.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// with gives claims that are good, with some of them changed; a nil takes one away.
func (f *fakeIssuer) with(s *gateStage, changed map[string]any) map[string]any {
	c := map[string]any{
		"iss": f.server.URL, "aud": "dialgate", "sub": "agnes", "exp": s.now.Add(time.Hour).Unix(), "iat": s.now.Unix(),
		"roles": []string{"supervisor"}, "tenants": []string{"acme"},
	}
	for k, v := range changed {
		if v == nil {
			delete(c, k)
		} else {
			c[k] = v
		}
	}
	return c
}

func (f *fakeIssuer) gate(t *testing.T) *gateStage {
	t.Helper()
	return newGate(t, Config{OIDC: OIDC{Issuer: f.server.URL, Audience: "dialgate"}})
}

func TestJWTs(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	key := f.rsaKey(t)
	s := f.gate(t)
	id, err := s.as("Bearer "+jwt(t, jose.RS256, key, "k1", f.with(s, nil)), here)
	if err != nil {
		t.Fatal(err)
	}
	if id.String() != "oidc:agnes" || id.set != permission.Supervisor|permission.Look || !id.MaySpeakFor("acme") || id.MaySpeakFor("default") || !id.Expires().Equal(s.now.Add(time.Hour)) {
		t.Errorf("got %+v", id)
	}
	if !strings.Contains(s.log.String(), `"who":"oidc:agnes"`) {
		t.Errorf("audit log:\n%s", s.log.String())
	}
}

// TestForgedJWTs tries what is in the books about attacks on JWTs.
func TestForgedJWTs(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	key := f.rsaKey(t)
	other, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	s := f.gate(t)
	good := jwt(t, jose.RS256, key, "k1", f.with(s, nil))
	part := strings.Split(good, ".")
	b64 := base64.RawURLEncoding.EncodeToString
	none := b64([]byte(`{"alg":"none","kid":"k1"}`)) + "." + part[1] + "."
	// The public key, which everybody knows, as the secret of a symmetric signature.
	public, err := jose.JSONWebKey{Key: key.Public(), KeyID: "k1"}.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	embedded := func() string {
		s, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: other}, &jose.SignerOptions{EmbedJWK: true})
		if err != nil {
			t.Fatal(err)
		}
		j, err := s.Sign([]byte(`{"iss":"` + f.server.URL + `","aud":"dialgate","sub":"eve","exp":9999999999,"roles":["admin"],"tenants":["*"]}`))
		if err != nil {
			t.Fatal(err)
		}
		out, _ := j.CompactSerialize()
		return out
	}
	raised := b64([]byte(strings.Replace(mustDecode(t, part[1]), `"supervisor"`, `"admin"`, 1)))
	for name, c := range map[string]struct{ token, reason string }{
		"alg none":              {none, TokenInvalid},
		"alg None":              {b64([]byte(`{"alg":"None"}`)) + "." + part[1] + ".", TokenInvalid},
		"no signature":          {part[0] + "." + part[1] + ".", TokenInvalid},
		"claims changed":        {part[0] + "." + raised + "." + part[2], TokenInvalid},
		"HS256 with public key": {jwt(t, jose.HS256, public, "k1", f.with(s, map[string]any{"roles": "admin"})), TokenInvalid},
		"key of somebody else":  {jwt(t, jose.RS256, other, "k1", f.with(s, nil)), TokenInvalid},
		"unknown kid":           {jwt(t, jose.RS256, other, "k9", f.with(s, nil)), TokenInvalid},
		"key in the header":     {embedded(), TokenInvalid},
		"another audience":      {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"aud": "wiki"})), TokenInvalid},
		"no audience":           {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"aud": nil})), TokenInvalid},
		"audience in part":      {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"aud": "dialgate-test"})), TokenInvalid},
		"another issuer":        {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"iss": "https://evil.example.com"})), TokenInvalid},
		"expired":               {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"exp": s.now.Add(-time.Second).Unix()})), TokenExpired},
		"never expires":         {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"exp": nil})), TokenExpired},
		"not yet":               {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"nbf": s.now.Add(time.Hour).Unix()})), TokenInvalid},
		"of nobody":             {jwt(t, jose.RS256, key, "k1", f.with(s, map[string]any{"sub": nil})), TokenInvalid},
		"no JWT":                {"a.b.c", TokenInvalid},
		"JSON form":             {`{"payload":"` + part[1] + `","protected":"` + part[0] + `","signature":"` + part[2] + `"}`, TokenInvalid},
	} {
		s.gate.attempts = newAttempts(s.gate.now)
		s.gate.current.Load().issuer.client.Transport.(*sparing).limiter.SetBurst(1000)
		s.gate.current.Load().issuer.client.Transport.(*sparing).limiter.SetLimit(1000)
		if id, err := s.as("Bearer "+c.token, here); err == nil {
			t.Errorf("%s: taken as %s", name, id)
		} else {
			t.Log(name)
			_ = wantRefusal(t, err, c.reason)
		}
	}
	if _, err := s.as("Bearer "+good, here); err != nil {
		t.Errorf("the good one: %v", err)
	}
	if strings.Contains(s.log.String(), part[2]) || strings.Contains(s.log.String(), part[1]) {
		t.Error("a token is in the audit log")
	}
}

func mustDecode(t *testing.T, s string) string {
	t.Helper()
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestAVerifiedJWTExpires(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	key := f.rsaKey(t)
	s := f.gate(t)
	token := jwt(t, jose.RS256, key, "k1", f.with(s, nil))
	for range 3 {
		if _, err := s.as("Bearer "+token, here); err != nil {
			t.Fatal(err)
		}
	}
	if n := f.asked.Load(); n != 1 {
		t.Errorf("the issuer was asked for its keys %d times", n)
	}
	s.now = s.now.Add(time.Hour)
	_, err := s.as("Bearer "+token, here)
	_ = wantRefusal(t, err, TokenExpired)
}

func TestKeysRotate(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	f.rsaKey(t)
	s := f.gate(t)
	next, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	f.show(next.Public(), "k2", "ES256")
	if _, err := s.as("Bearer "+jwt(t, jose.ES256, next, "k2", f.with(s, nil)), here); err != nil {
		t.Fatal(err)
	}
}

// TestMadeUpKeysDoNotFloodTheIssuer holds that nobody can have the issuer asked without bounds.
func TestMadeUpKeysDoNotFloodTheIssuer(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	f.rsaKey(t)
	mine, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	s := f.gate(t)
	from := here
	for n := range 50 {
		from = from.Next() // of many addresses
		if _, err := s.as("Bearer "+jwt(t, jose.RS256, mine, fmt.Sprint("made-up-", n), f.with(s, nil)), from); err == nil {
			t.Fatal("taken")
		}
	}
	if n := f.asked.Load(); n > limits.IssuerBurst {
		t.Errorf("the issuer was asked %d times", n)
	}
}

func TestAnIssuerThatIsDown(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	key := f.rsaKey(t)
	f.broken.Store(true)
	s := f.gate(t) // starts all the same
	token := jwt(t, jose.RS256, key, "k1", f.with(s, nil))
	for range 2 * limits.FailedSignIns {
		_, err := s.as("Bearer "+token, here)
		if why := wantRefusal(t, err, IssuerUnavailable); why.Retry <= 0 { // is not counted as a wrong token
			t.Error("nothing says when to try again")
		}
	}
	f.broken.Store(false)
	s.now = s.now.Add(limits.IssuerInterval)
	if _, err := s.as("Bearer "+token, here); err != nil {
		t.Errorf("the issuer is back: %v", err)
	}
}

func TestClaims(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	key := f.rsaKey(t)
	for name, c := range map[string]struct {
		config     OIDC
		claims     map[string]any
		set        permission.Set
		ours, acme bool
	}{
		"words":          {OIDC{}, map[string]any{"roles": "viewer agent wizard"}, permission.Look | permission.Agent, false, true},
		"no roles":       {OIDC{}, map[string]any{"roles": nil}, 0, false, true},
		"other type":     {OIDC{}, map[string]any{"roles": 7, "tenants": map[string]any{"acme": true}}, 0, false, false},
		"no tenants":     {OIDC{}, map[string]any{"tenants": nil}, permission.Supervisor | permission.Look, false, false},
		"tenants of all": {OIDC{Tenants: []string{"default"}}, map[string]any{"tenants": nil}, permission.Supervisor | permission.Look, true, false},
		"all tenants":    {OIDC{}, map[string]any{"tenants": []string{"*"}}, permission.Supervisor | permission.Look, true, true},
		"nested": {OIDC{RolesClaim: "realm_access.roles", TenantsClaim: "https://dialgate.example.com/tenants"}, map[string]any{
			"realm_access": map[string]any{"roles": []string{"host"}}, "https://dialgate.example.com/tenants": []string{"default"},
		}, permission.JobControl | permission.Look, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.config.Issuer, c.config.Audience = f.server.URL, "dialgate"
			s := newGate(t, Config{OIDC: c.config})
			id, err := s.as("Bearer "+jwt(t, jose.RS256, key, "k1", f.with(s, c.claims)), here)
			if err != nil {
				t.Fatal(err)
			}
			if id.set != c.set || id.MaySpeakFor("default") != c.ours || id.MaySpeakFor("acme") != c.acme {
				t.Errorf("got %+v", id)
			}
		})
	}
}

func TestACallThatGoesAwayLeavesTheIssuerUsable(t *testing.T) {
	t.Parallel()
	f := newFakeIssuer(t)
	key := f.rsaKey(t)
	s := f.gate(t)
	token := jwt(t, jose.RS256, key, "k1", f.with(s, nil))
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	_, _ = s.gate.Identify(gone, &Credentials{Authorization: "Bearer " + token, Address: here})
	s.now = s.now.Add(limits.IssuerInterval)
	if _, err := s.as("Bearer "+token, here); err != nil {
		t.Error(err)
	}
}
