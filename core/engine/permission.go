package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Permission is a set of permissions, with the bits of PG.
type Permission uint16

// Permissions.
const (
	AsAgent         Permission = 1
	AsSupervisor    Permission = 2
	AsConfiguration Permission = 4
	AsSystem        Permission = 8
	AsSuperUser     Permission = 256
	AsJobControl    Permission = 512
	Everything      Permission = 65535
)

// landlord is the tenant whose users may act on every tenant.
const landlord = "landlord"

// session is what a link has authenticated as.
type session struct {
	tenant, user string
	permissions  Permission
}

// needs lists what messages need where it is not what others of their interface do. One of several is enough; 0 is nothing.
var needs = map[sdmp.Kind]Permission{
	sdmp.AgentUA: 0, sdmp.ManagementVS: 0, // before anybody is anybody
	sdmp.AgentLR: AsSupervisor,

	sdmp.CampaignAG: AsJobControl | AsConfiguration, sdmp.CampaignMG: AsJobControl | AsConfiguration, sdmp.CampaignDG: AsJobControl | AsConfiguration,
	sdmp.CampaignIG: AsJobControl | AsSupervisor, sdmp.CampaignOG: AsJobControl | AsSupervisor, sdmp.CampaignGM: AsAgent | AsSupervisor | AsJobControl,

	sdmp.ManagementA1: AsSystem, sdmp.ManagementC1: AsSystem, sdmp.ManagementD1: AsSystem, sdmp.ManagementE1: AsSystem, sdmp.ManagementP1: AsSystem,
	sdmp.ManagementAI: AsConfiguration, sdmp.ManagementUI: AsConfiguration, sdmp.ManagementDI: AsConfiguration,
	sdmp.ManagementWA: AsConfiguration, sdmp.ManagementWU: AsConfiguration,
	sdmp.ManagementMR: AsSystem, sdmp.ManagementRX: AsSystem, sdmp.ManagementXR: AsSystem,
	sdmp.ManagementCH: AsSystem | AsJobControl, sdmp.ManagementCP: AsSystem | AsJobControl, sdmp.ManagementUO: AsJobControl | AsSupervisor,
	sdmp.ManagementNE: AsAgent | AsSupervisor | AsSystem | AsJobControl, sdmp.ManagementSP: AsAgent | AsSupervisor | AsSystem | AsJobControl,
	sdmp.ManagementEE: AsAgent | AsSupervisor | AsSystem | AsJobControl,
}

// need is what a message needs.
func need(k sdmp.Kind) Permission {
	if p, ok := needs[k]; ok {
		return p
	}
	switch k.Spec().Interface() {
	case sdmp.Agent:
		return AsAgent | AsSupervisor
	case sdmp.Campaign:
		return AsJobControl
	case sdmp.CTI:
		return AsSystem
	}
	return AsSupervisor | AsJobControl
}

// authorize refuses what the sender has not authenticated for. Where authentication is off, and for the dialer itself, everything
// may be sent.
func (e *Engine) authorize(from registry.Link, m *sdmp.Message) *sdmp.Fault {
	if !e.cfg.Authenticate || from == registry.None {
		return nil
	}
	p := need(m.Kind)
	if p == 0 {
		return nil
	}
	l := e.links[from]
	if l == nil || l.session == nil {
		return m.Fault(sdmp.ErrNotAllowed, 0, "authenticate first [UA]")
	}
	s := l.session
	if s.permissions&(p|AsSuperUser) == 0 {
		return m.Fault(sdmp.ErrNotAllowed, 0, fmt.Sprintf("user %q has the permissions %d [PG]; %s needs one of %d", s.user, s.permissions, m.Spec().Code, p))
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
	if l == nil || l.session == nil {
		return "authenticate first [UA]"
	}
	s, p := l.session, need(sdmp.ManagementEA)|AsSystem
	if tenant == "" {
		p = need(sdmp.ManagementE1)
	}
	switch {
	case s.permissions&(p|AsSuperUser) == 0:
		return fmt.Sprintf("user %q has the permissions %d [PG]; to look at this needs one of %d", s.user, s.permissions, p)
	case tenant != "" && !s.speaksFor(tenant):
		return fmt.Sprintf("user %q is of tenant %q, and may not look at %q", s.user, s.tenant, tenant)
	}
	return ""
}
