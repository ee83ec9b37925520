package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// DefaultSwitch is the telephony layer of a message without IC.
const DefaultSwitch = "__singlecti"

// unlimited stands for a limit that was not given.
const unlimited = -1

// telephony is a switch: what it offers, what it announced, and what is in use.
type telephony struct {
	name      string
	connected bool // a link owns it
	trunks    int
	ports     int // unlimited where DP was not given
	rate      int // launches per second [CS]
	// Notifications it announced on TO: trunk idle, station idle, port free, result of a transfer, wants disconnect hints.
	nd, sd, pf, ts, dh bool

	use        usage // of the whole switch
	used       map[quotaKey]*usage
	quotas     map[quotaKey]quota
	byTrunk    map[string]*call // by TI
	campaigns  []*campaign      // open on it, in the order they were opened
	served     float64          // how much the campaign that launched last has had [turn]
	queue      []*call          // previewed numbers that wait for a trunk
	nextLaunch time.Time        // earliest, by rate
	retry      *timer
	ending     []*timer // ports that wait for PF, oldest first
	counter    *timer   // tells the use
}

// usage counts what is taken.
type usage struct{ trunks, ports int }

// quota limits what a tenant or a campaign may take of a switch.
type quota struct{ trunks, ports int }

// quotaKey names a tenant, or one of its campaigns.
type quotaKey struct{ tenant, campaign string }

func (s *telephony) resource() registry.Resource {
	return registry.Resource{Kind: registry.Switch, Name: s.name}
}

// findSwitch gives the switch of a name, making it where it is new.
func (e *Engine) findSwitch(name string) *telephony {
	s := e.switches[name]
	if s == nil {
		s = &telephony{name: name, ports: unlimited, used: map[quotaKey]*usage{}, quotas: map[quotaKey]quota{}, byTrunk: map[string]*call{}}
		e.switches[name] = s
		e.order = append(e.order, s)
		e.noteTrunks(s)
	}
	return s
}

// trunksOpen declares a switch [TO without CN and TD], or sets a quota of a campaign or tenant [TO with CN or TD]. The link that
// declares a switch owns it from then on.
func (e *Engine) trunksOpen(m *sdmp.Message) *sdmp.Fault {
	name := m.StrOr(sdmp.IC, DefaultSwitch)
	if m.Has(sdmp.CN) || m.Has(sdmp.TD) {
		return e.setQuota(m, name)
	}
	if e.from == registry.None {
		return m.Fault(sdmp.ErrNotAllowed, 0, "a switch needs a link that owns it")
	}
	e.accept(m)
	s := e.findSwitch(name)
	s.trunks = m.Int(sdmp.NT, 0)
	s.ports = m.Int(sdmp.DP, unlimited)
	s.rate = m.Int(sdmp.CS, limits.DefaultCallsPerSecond)
	s.nd, s.sd, s.pf, s.ts, s.dh = m.Has(sdmp.ND), m.Has(sdmp.SD), m.Has(sdmp.PF), m.Has(sdmp.TS), m.Has(sdmp.DH)
	back := !s.connected
	s.connected = true
	e.reg.Tie(s.resource(), e.from)
	e.switchChanged(s)
	if back {
		e.announceAgents(s)
	}
	e.wake(s)
	return nil
}

func (e *Engine) setQuota(m *sdmp.Message, name string) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	e.accept(m)
	s := e.findSwitch(name)
	s.quotas[quotaKey{t.name, m.Str(sdmp.CN)}] = quota{m.Int(sdmp.NT, 0), m.Int(sdmp.DP, unlimited)}
	e.wake(s)
	return nil
}

// wake has everything that may have waited for the switch looked at again.
func (e *Engine) wake(s *telephony) {
	for _, c := range s.campaigns {
		e.touch(c)
	}
}

// free tells whether the switch can take one more call of a campaign now. Where only the launch rate stands against it, the
// switch is looked at again when the rate allows.
func (e *Engine) free(c *campaign) bool {
	s := c.sw
	if e.draining || !s.room() || !s.withinQuota(c) {
		return false
	}
	if !e.withinTenant(c.tenant) {
		return false
	}
	if e.now.Before(s.nextLaunch) {
		if s.retry == nil {
			s.retry = e.at(s.nextLaunch, func() {
				s.retry = nil
				e.wake(s)
			})
		}
		return false
	}
	return true
}

// withinQuota tells whether a campaign and its tenant may take one more trunk and dialling port of the switch.
func (s *telephony) withinQuota(c *campaign) bool {
	for _, k := range c.quotaKeys() {
		q, limited := s.quotas[k]
		if !limited {
			continue
		}
		var u usage
		if p := s.used[k]; p != nil {
			u = *p
		}
		if u.trunks >= q.trunks || q.ports != unlimited && u.ports >= q.ports {
			return false
		}
	}
	return true
}

// room tells whether a trunk and a dialling port of the switch are left.
func (s *telephony) room() bool {
	return s.connected && s.use.trunks < s.trunks && (s.ports == unlimited || s.use.ports < s.ports)
}

func (c *campaign) quotaKeys() [2]quotaKey {
	return [2]quotaKey{{c.tenant.name, ""}, {c.tenant.name, c.name}}
}

// take marks a trunk and a dialling port of the switch as used by a call.
func (e *Engine) take(c *call) {
	s := c.sw
	c.holdsTrunk, c.holdsPort = true, true
	e.countTrunks(s)
	s.use.trunks++
	s.use.ports++
	for _, k := range c.campaign.quotaKeys() {
		u := s.used[k]
		if u == nil {
			u = &usage{}
			s.used[k] = u
		}
		u.trunks++
		u.ports++
	}
	if s.rate < limits.DefaultCallsPerSecond {
		s.nextLaunch = e.now.Add(time.Second / time.Duration(max(s.rate, 1)))
	}
}

// freePort gives the dialling port back: at once, or when the telephony layer says so where it announced PF.
func (e *Engine) freePort(c *call) {
	if !c.holdsPort {
		return
	}
	c.holdsPort = false
	s, keys := c.sw, c.campaign.quotaKeys()
	give := func() {
		s.use.ports--
		e.noteTrunks(s)
		for _, k := range keys {
			s.used[k].ports--
		}
		e.wake(s)
	}
	if !s.pf || !s.connected {
		give()
		return
	}
	var t *timer
	t = e.after(limits.PortRelease, func() {
		s.ending = remove(s.ending, t)
		give()
	})
	s.ending = append(s.ending, t)
}

// portFree says that a dialling port is free again [PF]. It names no call: the port that waits longest is meant.
func (e *Engine) portFree(m *sdmp.Message) *sdmp.Fault {
	s, f := e.ownSwitch(m)
	if f != nil {
		return f
	}
	e.accept(m)
	if len(s.ending) > 0 {
		t := s.ending[0]
		e.stop(t)
		t.fire()
	}
	return nil
}

// ownSwitch is the switch that a telephony layer speaks for where its message names no call: the one its link owns, or that of
// the campaign it names.
func (e *Engine) ownSwitch(m *sdmp.Message) (*telephony, *sdmp.Fault) {
	if m.Has(sdmp.CN) {
		if c, f := e.campaign(m); f == nil {
			return c.sw, nil
		}
	}
	for _, r := range e.reg.Owned(e.from) {
		if r.Kind == registry.Switch {
			return e.switches[r.Name], nil
		}
	}
	return nil, m.Fault(sdmp.ErrUnknownSwitch, 0, fmt.Sprintf("%s names no open campaign, and the link has no switch", m.Spec().Code))
}

// freeTrunk gives the trunk of a call back.
func (e *Engine) freeTrunk(c *call) {
	e.freePort(c)
	if !c.holdsTrunk {
		return
	}
	c.holdsTrunk = false
	c.journey.mark(atRelease, e.now)
	s := c.sw
	e.countTrunks(s)
	if !c.cameIn() {
		s.use.trunks--
		for _, k := range c.campaign.quotaKeys() {
			s.used[k].trunks--
		}
	}
	if c.trunk != "" && s.byTrunk[c.trunk] == c {
		delete(s.byTrunk, c.trunk)
	}
	e.stop(c.clearing)
	e.wake(s)
	e.wakeTenant(c.campaign.tenant, s)
}

// switchLost handles the end of a telephony layer: calls on it end as failed, agents stay, and nothing is launched until a TO
// comes back.
func (e *Engine) switchLost(s *telephony) {
	s.connected = false
	e.reg.Release(s.resource())
	e.switchChanged(s)
	for _, c := range e.callsOn(s) {
		e.callLost(c)
	}
	for len(s.ending) > 0 {
		t := s.ending[0]
		e.stop(t)
		t.fire() // takes it off the list
	}
	for _, c := range s.campaigns {
		for _, a := range c.agentList() {
			e.stationLost(a)
		}
		e.touch(c)
	}
}

// callsOn lists the calls that hold a trunk of a switch or wait for one, in the order they were launched; last those of closed
// campaigns, whose trunks are not free yet.
func (e *Engine) callsOn(s *telephony) []*call {
	var out []*call
	for _, c := range s.campaigns {
		out = append(out, c.live...)
	}
	out = append(out, e.unroutedOn(s)...)
	for _, name := range e.Tenants() {
		for _, n := range e.tenants[name].clearing {
			if n.sw == s && n.campaign.state == 0 {
				out = append(out, n)
			}
		}
	}
	return out
}

// remove takes the first v out of a slice.
func remove[T comparable](s []T, v T) []T {
	for i := range s {
		if s[i] == v {
			return append(s[:i], s[i+1:]...)
		}
	}
	return s
}
