package access

import (
	"errors"
	"fmt"
	"strings"
)

// roster is a configuration made ready for use. It never changes; the gate goes over to another one.
type roster struct {
	open         bool
	tokens       *tokenBook
	certificates []certificateEntry
	oidc         OIDC                  // with its defaults; no issuer where there is none
	revocable    map[string]*revocable // by what the configuration says of an identity, word for word
}

type certificateEntry struct {
	name     string
	identity *Identity
}

// revocable ends what goes on for long under an identity.
type revocable struct{ gone chan struct{} }

func (r *revocable) revoke() { close(r.gone) }

// oidcKey names all who came with a JWT, anyoneKey those who came through an open gate.
const (
	oidcKey   = "oidc"
	anyoneKey = "anyone"
)

// compile checks the configuration and makes a roster of it.
func (c *Config) compile() (*roster, error) {
	r := &roster{open: c.Open(), tokens: newTokenBook(), oidc: c.OIDC, revocable: map[string]*revocable{}}
	names := map[string]bool{}
	for i := range c.Tokens {
		if err := r.addToken(&c.Tokens[i], names); err != nil {
			return nil, fmt.Errorf("tokens[%d].%w", i, err)
		}
	}
	clear(names)
	for i := range c.Certificates {
		if err := r.addCertificate(&c.Certificates[i], names); err != nil {
			return nil, fmt.Errorf("certificates[%d].%w", i, err)
		}
	}
	if err := c.OIDC.check(); err != nil {
		return nil, err
	}
	if _, err := makeTenants(c.OIDC.Tenants); err != nil {
		return nil, fmt.Errorf("oidc.tenants: %w", err)
	}
	if r.oidc.RolesClaim == "" {
		r.oidc.RolesClaim = defaultRolesClaim
	}
	if r.oidc.TenantsClaim == "" {
		r.oidc.TenantsClaim = defaultTenantsClaim
	}
	if r.oidc.Issuer != "" {
		r.revocation(fmt.Sprintf("%s %+v", oidcKey, r.oidc))
	}
	if r.open {
		r.revocation(anyoneKey)
	}
	return r, nil
}

// revocation gives the channel that is closed when the configuration no longer says this.
func (r *roster) revocation(key string) <-chan struct{} {
	if r.revocable[key] == nil {
		r.revocable[key] = &revocable{gone: make(chan struct{})}
	}
	return r.revocable[key].gone
}

func (r *roster) addToken(t *Token, names map[string]bool) error {
	if err := checkName(t.Name, names); err != nil {
		return err
	}
	d, err := parseHash(t.Hash)
	if err != nil {
		return fmt.Errorf("hash: (of %q) %w", t.Name, err)
	}
	set, tenants, err := rights(t.Roles, t.Tenants)
	if err != nil {
		return err
	}
	expires, err := readInstant(t.Expires)
	if err != nil {
		return fmt.Errorf("expires: %w", err)
	}
	id := &Identity{
		kind: ByToken, name: t.Name, set: set, tenants: tenants, expires: expires,
		revoked: r.revocation(fmt.Sprintf("token %+v", *t)),
	}
	if err := r.tokens.add(d, id); err != nil {
		return fmt.Errorf("hash: (of %q) %w", t.Name, err)
	}
	return nil
}

func (r *roster) addCertificate(c *Certificate, names map[string]bool) error {
	if err := checkName(c.Name, names); err != nil {
		return err
	}
	set, tenants, err := rights(c.Roles, c.Tenants)
	if err != nil {
		return err
	}
	r.certificates = append(r.certificates, certificateEntry{name: c.Name, identity: &Identity{
		kind: ByCertificate, name: c.Name, set: set, tenants: tenants,
		revoked: r.revocation(fmt.Sprintf("certificate %+v", *c)),
	}})
	return nil
}

func checkName(name string, seen map[string]bool) error {
	switch {
	case name == "" || len(name) > 200 || strings.ContainsFunc(name, func(c rune) bool { return c < ' ' || c == 0x7f }):
		return errors.New("name: has 1 to 200 characters, none of them a control character")
	case seen[name]:
		return fmt.Errorf("name: %q is there twice", name)
	}
	seen[name] = true
	return nil
}
