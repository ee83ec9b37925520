package access

import (
	"context"
	"crypto/x509"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Options are what a gate works with beside its configuration.
type Options struct {
	// Audit gets sign-ins and refusals; nil keeps none.
	Audit *Audit
	// Logger gets what the operator should know; nil is silent.
	Logger *slog.Logger
	// Now tells the time; nil is the time of day.
	Now func() time.Time
	// HTTP reaches the OIDC issuer; nil is a client of its own with the time-outs of core/limits.
	HTTP *http.Client
}

// Gate makes identities of what callers show. Its methods may be called from any goroutine.
type Gate struct {
	audit    *Audit
	log      *slog.Logger
	now      func() time.Time
	http     *http.Client
	attempts *attempts
	seen     *signIns

	reloading sync.Mutex // one Reload at a time
	current   atomic.Pointer[state]
}

// state is what a gate goes by between two reloads.
type state struct {
	roster *roster
	anyone *Identity
	issuer *issuer // nil for none
}

// NewGate makes a gate. The OIDC issuer is not asked before the first JWT comes, so that the service starts without it.
func NewGate(c Config, o Options) (*Gate, error) {
	g := &Gate{audit: o.Audit, log: o.Logger, now: o.Now, http: o.HTTP}
	if g.log == nil {
		g.log = slog.New(slog.DiscardHandler)
	}
	if g.now == nil {
		g.now = time.Now
	}
	if g.http == nil {
		g.http = &http.Client{Timeout: limits.IssuerTimeout}
	}
	g.attempts = newAttempts(g.now)
	g.seen = newSignIns(g.now)
	r, err := c.compile()
	if err != nil {
		return nil, err
	}
	g.use(r, nil)
	return g, nil
}

// OpenGate is a gate through which everybody comes.
func OpenGate() *Gate {
	g, err := NewGate(Config{}, Options{})
	if err != nil {
		panic(err) // cannot be: nothing is configured
	}
	return g
}

// errWouldOpen keeps a file that lost its tokens from opening the service to everybody.
var errWouldOpen = errors.New("no tokens, issuer or certificates are left, which would let everybody in; start the service anew for that")

// Reload goes over to another configuration. Streams of those whom it knows no longer, or not as they were, end. An error changes
// nothing.
func (g *Gate) Reload(c Config) error {
	r, err := c.compile()
	if err != nil {
		return err
	}
	g.reloading.Lock()
	defer g.reloading.Unlock()
	old := g.current.Load()
	if r.open && !old.roster.open {
		return errWouldOpen
	}
	g.use(r, old)
	return nil
}

// use goes over to a roster. Who is the same in the old one stays who they are.
func (g *Gate) use(r *roster, old *state) {
	s := &state{roster: r}
	if r.open {
		s.anyone = &Identity{kind: Anyone, set: anyone.set, tenants: anyone.tenants, revoked: r.revocation(anyoneKey)}
	}
	if r.oidc.Issuer != "" {
		s.issuer = newIssuer(r, g)
	}
	if old == nil {
		g.current.Store(s)
		return
	}
	if old.issuer != nil && s.issuer != nil && old.issuer.same(s.issuer) {
		s.issuer = old.issuer // with the keys that it knows
	}
	r.inherit(old.roster)
	if r.open {
		s.anyone.revoked = r.revocable[anyoneKey].gone
	}
	g.current.Store(s)
	for key, v := range old.roster.revocable {
		if r.revocable[key] == nil {
			v.revoke()
		}
	}
}

// inherit takes over the identities that have not changed, so that what goes on under them is ended by a later reload too.
func (r *roster) inherit(old *roster) {
	for key, v := range old.revocable {
		mine := r.revocable[key]
		if mine == nil {
			continue
		}
		for _, e := range r.tokens.byLock {
			if e.identity.revoked == mine.gone {
				e.identity.revoked = v.gone
			}
		}
		for i := range r.certificates {
			if id := r.certificates[i].identity; id.revoked == mine.gone {
				id.revoked = v.gone
			}
		}
		r.revocable[key] = v
	}
}

// Anyone is who comes through an open gate; nobody where the gate is not open.
func (g *Gate) Anyone() *Identity {
	if id := g.current.Load().anyone; id != nil {
		return id
	}
	return nobody
}

// Open tells whether everybody comes in.
func (g *Gate) Open() bool { return g.current.Load().roster.open }

// Credentials are what a caller shows.
type Credentials struct {
	// Authorization is the header of that name, empty for none.
	Authorization string
	// Certificate is the client's, verified when the connection was made; nil for none.
	Certificate *x509.Certificate
	// Address is where the call comes from; failed sign-ins are counted by it. The zero value is unknown.
	Address netip.Addr
	// Door is what it came through, for the audit log: grpc, http.
	Door string
	// Method is what it asks for, for the audit log.
	Method string
}

// Identify tells who a caller is. The error is a *Refusal.
func (g *Gate) Identify(ctx context.Context, c *Credentials) (*Identity, error) {
	s := g.current.Load()
	if s.roster.open {
		return s.anyone, nil
	}
	id, why, detail := g.recognise(ctx, s, c)
	if why == nil && !id.expires.IsZero() && !g.now().Before(id.expires) {
		why = &Refusal{Reason: TokenExpired, Words: "the token has expired"}
		detail = "expired " + id.expires.Format(time.RFC3339)
	}
	if why == nil {
		if g.seen.first(id, c.Address) {
			g.audit.signIn(id, c)
		}
		return id, nil
	}
	if why.Reason != TooManyAttempts && why.Reason != IssuerUnavailable {
		g.attempts.failed(c.Address)
	}
	g.audit.refused(id, c, why.Reason, detail)
	return nil, why
}

// recognise finds out who shows a token or a certificate. The detail is for the audit log only. Somebody may be named with a refusal,
// where it is known whose token was refused.
func (g *Gate) recognise(ctx context.Context, s *state, c *Credentials) (id *Identity, why *Refusal, detail string) {
	if c.Authorization == "" {
		return g.recogniseCertificate(s, c)
	}
	scheme, token, _ := strings.Cut(c.Authorization, " ")
	token = strings.TrimSpace(token)
	if !strings.EqualFold(scheme, "Bearer") || token == "" || len(token) > limits.TokenBytes {
		if why := g.attempts.held(c.Address); why != nil {
			return nil, why, ""
		}
		return nil, &Refusal{Reason: TokenInvalid, Words: "the authorization is no bearer token: send Authorization: Bearer <token>"}, "no bearer token"
	}
	if id := s.roster.tokens.find(token); id != nil {
		return id, nil, ""
	}
	if s.issuer != nil {
		if id := s.issuer.known(token); id != nil {
			return id, nil, ""
		}
	}
	// What comes now costs more, or was wrong: those who were wrong too often have to wait.
	if why := g.attempts.held(c.Address); why != nil {
		return nil, why, ""
	}
	if s.issuer != nil && strings.Count(token, ".") == 2 {
		return s.issuer.verify(ctx, token)
	}
	return nil, &Refusal{Reason: TokenInvalid, Words: "the token is not known"}, "unknown token"
}

func (g *Gate) recogniseCertificate(s *state, c *Credentials) (*Identity, *Refusal, string) {
	if c.Certificate == nil {
		if why := g.attempts.held(c.Address); why != nil {
			return nil, why, ""
		}
		return nil, &Refusal{Reason: TokenMissing, Words: "the call shows no token: send Authorization: Bearer <token>"}, ""
	}
	if g.now().After(c.Certificate.NotAfter) { // a connection may outlive the certificate that it was made with
		return nil, &Refusal{Reason: CertificateUnknown, Words: "the client certificate has expired"}, c.Certificate.Subject.String()
	}
	id := s.roster.byCertificate(c.Certificate)
	if id == nil {
		return nil, &Refusal{Reason: CertificateUnknown, Words: "the client certificate is of nobody who is known here"}, c.Certificate.Subject.String()
	}
	return id, nil, ""
}
