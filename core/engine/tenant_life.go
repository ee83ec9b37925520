package engine

import (
	"fmt"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// ServiceState is where a tenant is in its life, with the numbers that SS has.
type ServiceState uint8

// States of a tenant.
const (
	Decommissioned ServiceState = iota // provisioned, not in service
	Commissioning
	Active
	Decommissioning // its campaigns close
)

// String gives the state in words.
func (s ServiceState) String() string {
	return [...]string{"not in service", "being commissioned", "in service", "being decommissioned"}[s]
}

// tenantLimits is what P1 sets: limits and defaults. Each P1 sets all of it.
type tenantLimits struct {
	trunks, ports, agents int // unlimited where not given
	cli                   string
	locale                int           // kept: the rules of the countries are not public
	ring                  time.Duration // 0 for the program's own
}

var noLimits = tenantLimits{trunks: unlimited, ports: unlimited, agents: unlimited}

// provisioned finds the tenant of a message, in service or not.
func (e *Engine) provisioned(m *sdmp.Message) (*tenant, *sdmp.Fault) {
	name := tenantOf(m)
	t := e.tenants[name]
	if t == nil {
		return nil, m.Fault(sdmp.ErrUnknownTenant, sdmp.TD, fmt.Sprintf("there is no tenant %q; A1 provisions one", name))
	}
	return t, nil
}

// provisionedTenants lists all tenants by name.
func (e *Engine) provisionedTenants() []string {
	out := make([]string, 0, len(e.tenants))
	for name := range e.tenants {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// serves tells whether the tenant is in service, or its campaigns are closing.
func (t *tenant) serves() bool { return t.state == Active || t.state == Decommissioning }

// provisionTenant sets a tenant up [A1]. It takes no part in anything until it is commissioned.
func (e *Engine) provisionTenant(m *sdmp.Message) *sdmp.Fault {
	name := m.Str(sdmp.TD)
	switch {
	case e.tenants[name] != nil:
		return m.Fault(sdmp.ErrAlreadyExists, sdmp.TD, fmt.Sprintf("tenant %q is provisioned already", name))
	case len(e.tenants) >= limits.Tenants:
		return m.Fault(sdmp.ErrQuotaReached, sdmp.TD, fmt.Sprintf("there are %d tenants, which is the limit", len(e.tenants)))
	}
	e.accept(m)
	t := newTenant(name)
	t.state, t.zone = Decommissioned, m.Str(sdmp.TZ)
	e.tenants[name] = t
	e.setTenantState(t, Decommissioned, nil)
	return nil
}

// commissionTenant brings a tenant into service on a telephony layer [C1]: the asker is told each state [S1].
func (e *Engine) commissionTenant(m *sdmp.Message) *sdmp.Fault {
	t, f := e.provisioned(m)
	if f != nil {
		return f
	}
	if t.state != Decommissioned {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("tenant %q is %s", t.name, t.state))
	}
	ic := m.StrOr(sdmp.IC, DefaultSwitch)
	if sw := e.switches[ic]; sw == nil || !sw.connected {
		return m.Fault(sdmp.ErrUnknownSwitch, sdmp.IC, fmt.Sprintf("switch %q is not connected; its telephony layer must send TO first", ic))
	}
	e.accept(m)
	t.sw = ic
	e.setTenantState(t, Commissioning, []registry.Link{e.from})
	e.setTenantState(t, Active, []registry.Link{e.from})
	return nil
}

// decommissionTenant takes a tenant out of service [D1]: its campaigns close as with CC, or with PR2 as with KC. It is done when the
// last is closed. While it goes on, a D1 with PR2 hurries it.
func (e *Engine) decommissionTenant(m *sdmp.Message) *sdmp.Fault {
	t, f := e.provisioned(m)
	if f != nil {
		return f
	}
	kill := m.Int(sdmp.PR, normal) == immediate
	switch {
	case t.name == DefaultTenant:
		return m.Fault(sdmp.ErrNotAllowed, sdmp.TD, fmt.Sprintf("tenant %q is always in service", t.name))
	case t.state == Decommissioning && !kill, !t.serves():
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("tenant %q is %s", t.name, t.state))
	}
	e.accept(m)
	t.askers = append(remove(t.askers, e.from), e.from)
	if t.state == Active {
		e.setTenantState(t, Decommissioning, t.askers)
	} else {
		e.reply(t.name, sdmp.New(sdmp.ManagementS1).Str(sdmp.TD, t.name).Int(sdmp.SS, int(t.state)))
	}
	for i, c := range slices.Clone(t.open) {
		switch {
		case t.campaigns[c.name] != c: // gone with another
		case kill:
			e.self(t.name, c.out(sdmp.ManagementKC).Str(sdmp.TX, fmt.Sprintf("decommission-%06d", i+1)))
		case c.state != Closing:
			e.self(t.name, c.out(sdmp.CampaignCC))
		}
	}
	e.decommissioned(t)
	return nil
}

// decommissioned ends the service of a tenant that is to end it, once nothing is open.
func (e *Engine) decommissioned(t *tenant) {
	if t.state != Decommissioning || len(t.open) > 0 {
		return
	}
	askers := t.askers
	t.askers = nil
	e.setTenantState(t, Decommissioned, askers)
}

// tenantParameters sets limits and defaults of a tenant [P1]; what is left out has none.
func (e *Engine) tenantParameters(m *sdmp.Message) *sdmp.Fault {
	t, f := e.provisioned(m)
	if f != nil {
		return f
	}
	sound, f := e.sound(m, sdmp.PM)
	if f != nil {
		return f
	}
	e.accept(m)
	trunks := m.Int(sdmp.NT, 0)
	t.limits = tenantLimits{
		trunks: trunks, ports: m.Int(sdmp.DP, trunks), agents: m.Int(sdmp.NA, unlimited), cli: m.Str(sdmp.CL),
		locale: m.Int(sdmp.LL, 0), ring: seconds(m, sdmp.RI, 0),
	}
	t.sound, t.record, t.noCallbackMoves, t.inbound.overflow = sound, m.Has(sdmp.CR), m.Has(sdmp.NM), m.Str(sdmp.LF)
	for _, s := range e.order {
		e.wake(s)
	}
	return nil
}

// tuning is what a campaign of the tenant starts with, and what OT falls back to.
func (t *tenant) tuning() tuning {
	d := defaultTuning
	if t.limits.ring > 0 {
		d.ring = t.limits.ring
	}
	return d
}

// withinTenant tells whether a tenant's limits allow one more call, on whatever switch.
func (e *Engine) withinTenant(t *tenant) bool {
	if t.limits.trunks == unlimited {
		return true
	}
	use := e.tenantUse(t)
	return use.trunks < t.limits.trunks && use.ports < t.limits.ports
}

// tenantUse counts what the calls of a tenant take.
func (e *Engine) tenantUse(t *tenant) usage {
	var sum usage
	for _, s := range e.order {
		if u := s.used[quotaKey{t.name, ""}]; u != nil {
			sum.trunks += u.trunks
			sum.ports += u.ports
		}
	}
	return sum
}

// wakeTenant has the other switches looked at where a limit of the tenant may have kept calls of it from them.
func (e *Engine) wakeTenant(t *tenant, but *telephony) {
	if t.limits.trunks == unlimited {
		return
	}
	for _, s := range e.order {
		if s != but {
			e.wake(s)
		}
	}
}

// checkLogin refuses an agent beyond the tenant's limit.
func (t *tenant) checkLogin(m *sdmp.Message) *sdmp.Fault {
	if n := t.limits.agents; n != unlimited && len(t.agents) >= n {
		return m.Fault(sdmp.ErrQuotaReached, 0, fmt.Sprintf("tenant %q has %d agents logged in, which is its limit", t.name, n))
	}
	return nil
}

// carries says what is on a trunk that somebody else wants. A call of another tenant is not named.
func carries(trunk string, n *call, asking *tenant) string {
	if n.campaign.tenant != asking {
		return fmt.Sprintf("trunk %q carries another tenant's call", trunk)
	}
	return fmt.Sprintf("trunk %q carries call %q", trunk, n.id)
}
