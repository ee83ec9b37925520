package access

import (
	"fmt"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/permission"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Kind says how somebody was recognised.
type Kind string

// The ways.
const (
	NoOne         Kind = "nobody" // may do nothing
	Anyone        Kind = "anyone" // the gate is open
	ByToken       Kind = "token"
	ByOIDC        Kind = "oidc"
	ByCertificate Kind = "certificate"
)

// Identity is who a call comes from, with what they may do. It never changes.
type Identity struct {
	kind    Kind
	name    string
	issuer  string // whose name it is, where that is not the configuration's
	set     permission.Set
	tenants tenantSet
	expires time.Time       // zero for never
	revoked <-chan struct{} // closed when the configuration knows them no more, or otherwise; nil for never
}

// anyone is who comes in through an open gate.
var anyone = &Identity{kind: Anyone, set: permission.Everything | permission.Look | permission.Telephony, tenants: tenantSet{all: true}}

// nobody has no rights at all.
var nobody = &Identity{kind: NoOne}

// Nobody is an identity that may do nothing.
func Nobody() *Identity { return nobody }

// Kind says how they were recognised.
func (i *Identity) Kind() Kind { return i.kind }

// Name is whose token or certificate it is, without the way they were recognised; empty for anyone.
func (i *Identity) Name() string { return i.name }

// String is the name for the audit log and for lists: token:wallboard, oidc:0a1b-..., certificate:gateway.example.com, anyone.
func (i *Identity) String() string {
	if i.kind == Anyone || i.kind == NoOne {
		return string(i.kind)
	}
	return string(i.kind) + ":" + i.name
}

// Same tells whether two identities are one: a session belongs to who made it.
func (i *Identity) Same(o *Identity) bool {
	return i.kind == o.kind && i.name == o.name && i.issuer == o.issuer
}

// Expires is the instant from which the identity is good no more; zero for never.
func (i *Identity) Expires() time.Time { return i.expires }

// Revoked is closed when the configuration no longer knows them as they are; nil for never. What goes on for long ends with it.
func (i *Identity) Revoked() <-chan struct{} { return i.revoked }

// MaySpeakFor tells whether they may see and speak for a tenant; an empty name is the default tenant.
func (i *Identity) MaySpeakFor(tenant string) bool {
	if tenant == "" {
		tenant = defaultTenant
	}
	return i.tenants.has(tenant)
}

// OfAllTenants tells whether they may see and speak for every tenant.
func (i *Identity) OfAllTenants() bool { return i.tenants.all }

// MaySend tells what keeps them from sending a message, which is nil where nothing does. It is asked about the message as it was
// parsed, the same that the engine carries out.
func (i *Identity) MaySend(m *sdmp.Message) *sdmp.Fault {
	if need := permission.Need(m.Kind); need != 0 && !i.set.Has(need) {
		return m.Fault(sdmp.ErrNotAllowed, 0, fmt.Sprintf("%s may not send %s, which needs the role %s", i, m.Kind, words(need)))
	}
	switch permission.ScopeOf(m) {
	case permission.NoTenant:
	case permission.AllTenants:
		if !i.tenants.all {
			return m.Fault(sdmp.ErrNotAllowed, 0, fmt.Sprintf("%s may not send %s, which concerns all tenants", i, m.Kind))
		}
	case permission.OneTenant:
		if t := m.StrOr(sdmp.TD, defaultTenant); !i.tenants.has(t) {
			return m.Fault(sdmp.ErrNotAllowed, sdmp.TD, fmt.Sprintf("%s may not speak for tenant %q", i, t))
		}
	}
	return nil
}

// MayLook tells why they may not look at a tenant, and is empty where they may. Without a tenant it is about what belongs to all.
func (i *Identity) MayLook(tenant string) string {
	switch {
	case !i.set.Has(permission.Look):
		return fmt.Sprintf("%s may not look at lists, which needs the role %s", i, words(permission.Look))
	case tenant == "" && !i.tenants.all:
		return fmt.Sprintf("%s may not look at what belongs to all tenants", i)
	case tenant != "" && !i.tenants.has(tenant):
		return fmt.Sprintf("%s may not look at tenant %q", i, tenant)
	}
	return ""
}

// MayLookAtAll is MayLook for what belongs to all tenants.
func (i *Identity) MayLookAtAll() string { return i.MayLook("") }

// MayOperate tells why they may not look into the process, and is empty where they may. Profiles show what the process holds in
// memory, and cost it time.
func (i *Identity) MayOperate() string {
	if !i.set.Has(permission.SuperUser) {
		return fmt.Sprintf("%s may not look into the process, which needs the role %s", i, words(permission.SuperUser))
	}
	return i.MayLookAtAll()
}

// words names the roles that have one of several permissions.
func words(oneOf permission.Set) string {
	roles := permission.With(oneOf)
	names := make([]string, len(roles))
	for k, r := range roles {
		names[k] = string(r)
	}
	return strings.Join(names, " or ")
}
