package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/permission"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Permission is a set of permissions, of those that PG has.
type Permission = permission.Set

// Permissions.
const (
	AsAgent         = permission.Agent
	AsSupervisor    = permission.Supervisor
	AsConfiguration = permission.Configuration
	AsSystem        = permission.System
	AsSuperUser     = permission.SuperUser
	AsJobControl    = permission.JobControl
	Everything      = permission.Everything
)

// landlord is the tenant whose users may act on every tenant.
const landlord = "landlord"

// session is what a link has authenticated as.
type session struct {
	tenant, user string
	permissions  Permission
}

// authorize refuses what the sender has not authenticated for. Where authentication is off, and for the dialer itself, everything
// may be sent.
func (e *Engine) authorize(from registry.Link, m *sdmp.Message) *sdmp.Fault {
	if !e.cfg.Authenticate || from == registry.None {
		return nil
	}
	p := permission.Need(m.Kind)
	l := e.links[from]
	if p == 0 || l != nil && l.vouched {
		return nil
	}
	if l == nil || l.session == nil {
		return m.Fault(sdmp.ErrNotAllowed, 0, "authenticate first [UA]")
	}
	s := l.session
	if !s.permissions.Has(p) {
		return m.Fault(sdmp.ErrNotAllowed, 0, fmt.Sprintf("user %q has the permissions %d [PG]; %s needs one of %d", s.user, s.permissions.PG(), m.Spec().Code, p.PG()))
	}
	if m.Spec().Param(sdmp.TD) == nil {
		return nil // of no tenant
	}
	if t := tenantOf(m); !s.speaksFor(t) {
		return m.Fault(sdmp.ErrNotAllowed, sdmp.TD, fmt.Sprintf("user %q is of tenant %q, and may not speak for %q", s.user, s.tenant, t))
	}
	return nil
}

// speaksFor tells whether a user may act on a tenant.
func (s *session) speaksFor(tenant string) bool {
	return s.tenant == landlord || tenant == s.tenant || s.permissions&AsSystem != 0
}

// MayLook tells why a link may not look at a tenant with the views, and is empty when it may. Without a tenant it is about what belongs
// to all of them.
func (e *Engine) MayLook(from registry.Link, tenant string) string {
	if !e.cfg.Authenticate {
		return ""
	}
	l := e.links[from]
	if l != nil && l.vouched {
		return ""
	}
	if l == nil || l.session == nil {
		return "authenticate first [UA]"
	}
	s, p := l.session, permission.Views
	if tenant == "" {
		p = permission.Need(sdmp.ManagementE1)
	}
	switch {
	case !s.permissions.Has(p):
		return fmt.Sprintf("user %q has the permissions %d [PG]; to look at this needs one of %d", s.user, s.permissions.PG(), p.PG())
	case tenant != "" && !s.speaksFor(tenant):
		return fmt.Sprintf("user %q is of tenant %q, and may not look at %q", s.user, s.tenant, tenant)
	}
	return ""
}
