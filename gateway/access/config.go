package access

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/permission"
)

// Config says who may come in. Its zero value is an open gate.
type Config struct {
	// Tokens are bearer tokens known by their hashes.
	Tokens []Token `koanf:"tokens" yaml:"tokens"`
	// OIDC is the issuer whose JWTs are taken; the zero value is none.
	OIDC OIDC `koanf:"oidc" yaml:"oidc"`
	// Certificates are client certificates that identify their holders.
	Certificates []Certificate `koanf:"certificates" yaml:"certificates"`
}

// Token is a bearer token that somebody was given.
type Token struct {
	// Name says whose it is, in the audit log and in the list of links.
	Name string `koanf:"name" yaml:"name"`
	// Hash is sha256: and 64 hexadecimal digits, as "dialgate token" prints it.
	Hash string `koanf:"hash" yaml:"hash"`
	// Roles are viewer, agent, supervisor, host, telephony, admin; one at least.
	Roles []string `koanf:"roles" yaml:"roles"`
	// Tenants are those that the holder may see and speak for; none means "default" alone, "*" all.
	Tenants []string `koanf:"tenants" yaml:"tenants"`
	// Expires is the instant from which the token is good no more, as 2027-01-31 (its first moment in UTC) or 2027-01-31T18:00:00Z;
	// empty for never.
	Expires string `koanf:"expires" yaml:"expires"`
}

// OIDC is an OpenID Connect issuer.
type OIDC struct {
	// Issuer is its address, as in the claim iss; keys are found under it. Empty for none.
	Issuer string `koanf:"issuer" yaml:"issuer"`
	// Audience is what the claim aud of a token must have: the name that the issuer knows this service by.
	Audience string `koanf:"audience" yaml:"audience"`
	// RolesClaim has the roles, a list or words with spaces; dots lead into objects (realm_access.roles). Default roles. Words that
	// are no role are ignored.
	RolesClaim string `koanf:"roles-claim" yaml:"roles-claim"`
	// TenantsClaim has the tenants, likewise. Default tenants.
	TenantsClaim string `koanf:"tenants-claim" yaml:"tenants-claim"`
	// Tenants are those of a token without that claim; none by default, so that such a token sees nothing.
	Tenants []string `koanf:"tenants" yaml:"tenants"`
}

// Certificate is a client certificate, or several with a name in common.
type Certificate struct {
	// Name is the subject's common name, or one of its DNS names, e-mail addresses or URIs.
	Name string `koanf:"name" yaml:"name"`
	// Roles and Tenants are as for tokens.
	Roles   []string `koanf:"roles"   yaml:"roles"`
	Tenants []string `koanf:"tenants" yaml:"tenants"`
}

// Defaults of the configuration.
const (
	defaultTenant       = "default"
	allTenants          = "*"
	defaultRolesClaim   = "roles"
	defaultTenantsClaim = "tenants"
)

// Open tells whether nobody is asked who they are.
func (c *Config) Open() bool {
	return len(c.Tokens) == 0 && c.OIDC.Issuer == "" && len(c.Certificates) == 0
}

// Check tells what is wrong with the configuration: the first error begins with its key, such as tokens[2].hash.
func (c *Config) Check() error {
	_, err := c.compile()
	return err
}

func (c *OIDC) check() error {
	if c.Issuer == "" {
		if c.Audience != "" {
			return errors.New("oidc.issuer: is empty, and oidc.audience is not")
		}
		return nil
	}
	u, err := url.Parse(c.Issuer)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http":
		return fmt.Errorf("oidc.issuer: %q is no address such as https://id.example.com/realms/sales", c.Issuer)
	case u.Scheme == "http" && !loopbackHost(u.Hostname()):
		return fmt.Errorf("oidc.issuer: %q must be https: whoever can change what it answers can make tokens", c.Issuer)
	case c.Audience == "":
		return errors.New("oidc.audience: is empty; without it a token made for another service of the issuer would be taken")
	}
	return nil
}

// tenantSet is the tenants that somebody may see and speak for.
type tenantSet struct {
	all   bool
	names map[string]bool
}

func (t tenantSet) has(name string) bool { return t.all || t.names[name] }

// makeTenants reads a list of tenants.
func makeTenants(list []string) (tenantSet, error) {
	t := tenantSet{names: map[string]bool{}}
	for _, n := range list {
		switch {
		case n == allTenants:
			t.all = true
		case n == "" || len(n) > 80 || strings.ContainsAny(n, "\\\x00\r\n"):
			return t, fmt.Errorf("tenant %q: a name has 1 to 80 characters and no backslash; %q is all", n, allTenants)
		default:
			t.names[n] = true
		}
	}
	return t, nil
}

// rights reads roles and tenants as tokens and certificates have them.
func rights(roles, tenants []string) (permission.Set, tenantSet, error) {
	if len(roles) == 0 {
		return 0, tenantSet{}, fmt.Errorf("roles: is empty; one of %v", permission.Roles())
	}
	set, err := permission.ParseRoles(roles)
	if err != nil {
		return 0, tenantSet{}, fmt.Errorf("roles: %w", err)
	}
	if len(tenants) == 0 {
		tenants = []string{defaultTenant}
	}
	t, err := makeTenants(tenants)
	if err != nil {
		return 0, tenantSet{}, fmt.Errorf("tenants: %w", err)
	}
	return set, t, nil
}

// readInstant reads a date or an instant; empty is none.
func readInstant(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	for _, form := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(form, s); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no instant such as 2027-01-31 or 2027-01-31T18:00:00Z", s)
}
