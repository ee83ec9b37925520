package access

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/time/rate"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/permission"
)

// signatures are the algorithms that are taken, whatever the issuer says: those with a public key. A symmetric one would make the
// public key a secret that everybody knows.
var signatures = []string{
	oidc.RS256, oidc.RS384, oidc.RS512, oidc.PS256, oidc.PS384, oidc.PS512, oidc.ES256, oidc.ES384, oidc.ES512, oidc.EdDSA,
}

// issuer verifies the JWTs of an OIDC issuer.
type issuer struct {
	config  OIDC
	gone    <-chan struct{}
	tenants tenantSet // of tokens without the claim
	now     func() time.Time
	client  *http.Client

	finding  sync.Mutex // one discovery at a time
	verifier *oidc.IDTokenVerifier
	next     time.Time // when discovery may be tried again

	mu   sync.Mutex // guards good
	good map[digest]*Identity
}

// errHeld is the error of a request to the issuer that is not made, because others were made just before.
var errHeld = errors.New("the issuer was asked for its keys just before")

// sparing makes requests at a bounded rate: any token with an unknown key has the library ask for keys, and anybody can send one.
type sparing struct {
	next    http.RoundTripper
	limiter *rate.Limiter
}

// RoundTrip makes a request or refuses to.
func (s *sparing) RoundTrip(r *http.Request) (*http.Response, error) {
	if !s.limiter.Allow() {
		return nil, errHeld
	}
	return s.next.RoundTrip(r)
}

func newIssuer(r *roster, g *Gate) *issuer {
	tenants, _ := makeTenants(r.oidc.Tenants) // was checked
	base := g.http.Transport
	if base == nil {
		base = http.DefaultTransport
	}
	client := *g.http
	client.Transport = &sparing{next: base, limiter: rate.NewLimiter(rate.Every(limits.IssuerInterval), limits.IssuerBurst)}
	return &issuer{
		config: r.oidc, gone: r.revocation(fmt.Sprintf("%s %+v", oidcKey, r.oidc)), tenants: tenants, now: g.now, client: &client,
		good: map[digest]*Identity{},
	}
}

// same tells whether two issuers are configured alike.
func (i *issuer) same(o *issuer) bool {
	return fmt.Sprintf("%+v", i.config) == fmt.Sprintf("%+v", o.config)
}

// known gives whose token it is, where it was verified before and is still good.
func (i *issuer) known(token string) *Identity {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.good[sha256.Sum256([]byte(token))]
}

// remember keeps a verified token, so that its signature is not computed with every call.
func (i *issuer) remember(token string, id *Identity) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if len(i.good) >= limits.VerifiedTokens {
		now := i.now()
		for k, v := range i.good {
			if !now.Before(v.expires) {
				delete(i.good, k)
			}
		}
		if len(i.good) >= limits.VerifiedTokens {
			clear(i.good) // all are verified anew
		}
	}
	i.good[sha256.Sum256([]byte(token))] = id
}

// verify makes an identity of a JWT.
func (i *issuer) verify(ctx context.Context, token string) (*Identity, *Refusal, string) {
	v, err := i.find(ctx)
	if err != nil {
		return nil, unavailable(), err.Error()
	}
	t, err := v.Verify(ctx, token)
	var expired *oidc.TokenExpiredError
	switch {
	case errors.As(err, &expired):
		return nil, &Refusal{Reason: TokenExpired, Words: "the token has expired"}, "expired " + expired.Expiry.UTC().Format(time.RFC3339)
	case err != nil && (errors.Is(err, errHeld) || strings.Contains(err.Error(), "fetching keys")):
		return nil, unavailable(), err.Error()
	case err != nil:
		return nil, &Refusal{Reason: TokenInvalid, Words: "the token is not valid: its signature, issuer, audience or time is wrong"}, err.Error()
	case t.Subject == "":
		return nil, &Refusal{Reason: TokenInvalid, Words: "the token names nobody: it has no claim sub"}, "no subject"
	}
	var claims map[string]any
	if err := t.Claims(&claims); err != nil {
		return nil, &Refusal{Reason: TokenInvalid, Words: "the claims of the token cannot be read"}, err.Error()
	}
	id := i.identity(t, claims)
	i.remember(token, id)
	return id, nil, ""
}

// identity reads who somebody is from claims. Roles and tenants that are none are left out: the issuer has words for others too.
func (i *issuer) identity(t *oidc.IDToken, claims map[string]any) *Identity {
	id := &Identity{kind: ByOIDC, name: printable(t.Subject), issuer: i.config.Issuer, expires: t.Expiry, revoked: i.gone, tenants: i.tenants}
	for _, w := range list(claim(claims, i.config.RolesClaim)) {
		if set, ok := permission.Of(permission.Role(w)); ok {
			id.set |= set
		}
	}
	if c := claim(claims, i.config.TenantsClaim); c != nil {
		var names []string
		for _, w := range list(c) {
			if _, err := makeTenants([]string{w}); err == nil {
				names = append(names, w)
			}
		}
		id.tenants, _ = makeTenants(names)
	}
	return id
}

// find asks the issuer where its keys are, once.
func (i *issuer) find(ctx context.Context) (*oidc.IDTokenVerifier, error) {
	i.finding.Lock()
	defer i.finding.Unlock()
	if i.verifier != nil {
		return i.verifier, nil
	}
	if now := i.now(); now.Before(i.next) {
		return nil, errHeld
	}
	// The keys outlive the call that needed them first.
	own := oidc.ClientContext(context.WithoutCancel(ctx), i.client)
	p, err := oidc.NewProvider(own, i.config.Issuer)
	if err != nil {
		i.next = i.now().Add(limits.IssuerInterval)
		return nil, fmt.Errorf("the issuer %s cannot be used: %w", i.config.Issuer, err)
	}
	i.verifier = p.VerifierContext(own, &oidc.Config{ClientID: i.config.Audience, SupportedSigningAlgs: signatures, Now: i.now})
	return i.verifier, nil
}

func unavailable() *Refusal {
	return &Refusal{Reason: IssuerUnavailable, Words: "the token cannot be verified now: its issuer gives no keys; try again", Retry: limits.IssuerInterval}
}

// claim finds a claim by a path with dots. A claim that has the whole path as its name goes first, as namespaced claims are addresses.
func claim(claims map[string]any, path string) any {
	if v, ok := claims[path]; ok {
		return v
	}
	var at any = claims
	for name := range strings.SplitSeq(path, ".") {
		m, ok := at.(map[string]any)
		if !ok {
			return nil
		}
		at = m[name]
	}
	return at
}

// list reads words from a claim: a list, or words with spaces between.
func list(v any) []string {
	switch v := v.(type) {
	case string:
		return strings.Fields(v)
	case []any:
		var out []string
		for _, x := range v {
			if s, ok := x.(string); ok {
				out = append(out, s)
			}
		}
		return out
	case json.Number, float64, bool, nil:
	}
	return nil
}

// printable makes a text from outside fit for lists and logs.
func printable(s string) string {
	s = strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' {
			return '?'
		}
		return c
	}, strings.ToValidUTF8(s, "?"))
	if r := []rune(s); len(r) > 200 {
		s = string(r[:200])
	}
	return s
}
