package engine

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Methods [DM] of campaigns that take calls and dial none.
const (
	inboundOffHook = 5
	inboundOnHook  = 7 // agents may be on or off hook [NU on AL]; an offer may fail
	system         = 101
)

// takesCalls tells whether a campaign is one for inbound calls.
func (c *campaign) takesCalls() bool {
	return c.method == inboundOffHook || c.method == inboundOnHook || c.method == system
}

// inboundCall is what a call has more that came in, or that an agent sent to a queue.
type inboundCall struct {
	dialled   string // [DN]
	fallback  int    // what happens to a hinted call that finds no agent free [DF]
	hinted    bool   // the telephony layer named its queue [HE]
	arrivedIn *tenant
	campaigns []string // it was in, or was said to be in: reports that cross a CA name the one before

	queue     *queue        // it waits in, or was given to an agent from
	set       queueSettings // of that queue when it entered
	queued    bool          // it waits in the queue
	outside   bool          // CT to an external address is out
	overflows int           // from queues
	tried     []string      // addresses that did not take it since it last waited
	overdue   bool          // its time in the queue was over while it was offered
	timed     bool          // TQ is out for this queue

	entered, offered, lastOffer, taken, expired time.Time // in the present queue

	net       *timer // no QT
	threshold *timer // ES
	greetings greetings
	routing   *routeRequest
	lookUp    *lookUp

	end inboundEnd
}

// inboundEnd is how an inbound call ended: once.
type inboundEnd uint8

const (
	notEnded inboundEnd = iota
	endConnected
	endOverflowed // to an external address
	endAbandoned  // by the caller
	endDropped
)

// inboundConnect takes an inbound call [IC] and routes it: to a queue, an agent, an external address, or nowhere.
func (e *Engine) inboundConnect(m *sdmp.Message) *sdmp.Fault {
	arrived, f := e.tenant(m)
	if f != nil {
		return f
	}
	s, f := e.callingSwitch(m)
	if f != nil {
		return f
	}
	t := e.landlordOf(arrived, m)
	id := m.Str(sdmp.SI)
	for _, u := range [2]*tenant{t, arrived} {
		if n, _, _ := e.lookUpSession(u, id); n != nil {
			return m.Fault(sdmp.ErrInUse, sdmp.SI, fmt.Sprintf("%q is held or in a call already; each inbound call needs a session identifier [SI] of its own", id))
		}
	}
	if ti := m.Str(sdmp.TI); ti != "" && s.byTrunk[ti] != nil {
		return m.Fault(sdmp.ErrInUse, sdmp.TI, carries(ti, s.byTrunk[ti], t))
	}
	e.accept(m)
	e.seq++
	n := &call{
		id: id, number: m.Str(sdmp.TN), uuid: m.StrOr(sdmp.YS, e.uuid()), campaign: t.inbound.lobby, sw: s, seq: e.seq, session: m.Str(sdmp.DT),
		preview: unlimited, breathe: unlimited, state: Waiting, since: e.now, answered: e.now, trunk: m.Str(sdmp.TI), holdsTrunk: true,
		inbound: &inboundCall{dialled: m.Str(sdmp.DN), arrivedIn: arrived, fallback: m.Int(sdmp.DF, rejectCall), campaigns: []string{systemCampaign, m.Str(sdmp.CN)}},
	}
	t.calls[n.id] = n
	t.byNumber[n.number] = append(t.byNumber[n.number], n)
	if n.trunk != "" {
		s.byTrunk[n.trunk] = n
	}
	if arrived != t {
		e.strays[n.id] = n
	}
	n.campaign.live = append(n.campaign.live, n)
	t.inbound.totals.Arrived++
	e.noteCall(n)
	e.cameIn(n)
	e.route(n, e.destination(n, m))
	return nil
}

// What becomes of a hinted call that finds no agent free [DF].
const (
	rejectCall   = 0
	queueCall    = 1
	overflowCall = 2
)

// callingSwitch is the switch on which an inbound call arrived: the one named, or that of the link.
func (e *Engine) callingSwitch(m *sdmp.Message) (*telephony, *sdmp.Fault) {
	name := m.Str(sdmp.IC)
	if name == "" {
		for _, r := range e.reg.Owned(e.from) {
			if r.Kind == registry.Switch {
				return e.switches[r.Name], nil
			}
		}
		name = DefaultSwitch
	}
	if s := e.switches[name]; s != nil && s.connected {
		return s, nil
	}
	return nil, m.Fault(sdmp.ErrUnknownSwitch, sdmp.IC, fmt.Sprintf("switch %q is not connected; its telephony layer must send TO first", name))
}

// landlordOf is the tenant whose calls those with these numbers are: as a landlord route says, else the one that the message names.
func (e *Engine) landlordOf(arrived *tenant, m *sdmp.Message) *tenant {
	if arrived.name != DefaultTenant {
		return arrived
	}
	if r, ok := e.landlord.Match(m.Str(sdmp.TN), m.Str(sdmp.DN)); ok {
		if t := e.tenants[r.Tenant]; t != nil && t.serves() {
			return t
		}
	}
	return arrived
}

// lookUpSession finds a call by SI, also one that a landlord route has given to another tenant.
func (e *Engine) lookUpSession(t *tenant, si string) (*call, sdmp.Code, string) {
	if n := t.calls[si]; n != nil {
		return n, sdmp.SI, si
	}
	if n := e.strays[si]; n != nil && n.inbound.arrivedIn == t {
		return n, sdmp.SI, si
	}
	return nil, sdmp.SI, si
}

// knownAs tells whether a report about a call may name a campaign: its own, or for an inbound call one that it was in before.
func (n *call) knownAs(cn string) bool {
	return cn == n.campaign.name || n.inbound != nil && slices.Contains(n.inbound.campaigns, cn)
}

// destination is the address that an inbound call is for, by the documented order: a dialled number that is an extension, the hint
// of the telephony layer, the routes, the queue of the campaign that IC names, the tenant's default.
func (e *Engine) destination(n *call, m *sdmp.Message) string {
	t := n.campaign.tenant
	if t.byExt[n.inbound.dialled] != nil {
		return n.inbound.dialled
	}
	if he := m.Str(sdmp.HE); t.inbound.queues[he] != nil {
		n.inbound.hinted = true
		return he
	}
	if r, ok := t.inbound.routes.Match(n.number, n.inbound.dialled); ok {
		return r.Address
	}
	if c := t.campaigns[m.Str(sdmp.CN)]; c != nil {
		for _, q := range c.queuesOf() {
			if q.accepts(n) {
				return q.address
			}
		}
	}
	return t.inbound.overflow
}

// deliver brings a call to an address: a queue, the extension or name of an agent, or an external address. What does not take it
// passes it on to its overflow address, and in the end to the tenant's default; a call that nothing takes is dropped.
func (e *Engine) deliver(n *call, address string) {
	t, ib := n.campaign.tenant, n.inbound
	for {
		if address == "" || slices.Contains(ib.tried, address) {
			address = t.inbound.overflow
			if address == "" || slices.Contains(ib.tried, address) {
				e.dropInbound(n)
				return
			}
		}
		ib.tried = append(ib.tried, address)
		switch q := t.inbound.queues[address]; {
		case q != nil && q.accepts(n):
			e.enter(n, q)
			return
		case q != nil:
			address = q.set.overflow
		case t.agentAt(address) != nil:
			if e.deliverToAgent(n, t.agentAt(address)) {
				return
			}
			address = ""
		case external(address):
			e.sendOutside(n, address)
			return
		default:
			address = ""
		}
	}
}

// agentAt finds an agent by extension or name.
func (t *tenant) agentAt(address string) *agent {
	if a := t.byExt[address]; a != nil {
		return a
	}
	return t.agents[address]
}

// deliverToAgent gives a call to one agent, where it waits for a call on the same switch.
func (e *Engine) deliverToAgent(n *call, a *agent) bool {
	if !a.free(n.sw) {
		return false
	}
	e.assignTo(n, a.campaign)
	n.inbound.queue = nil
	n.inbound.set = queueSettings{}
	e.offer(n, a)
	return true
}

// Addresses that mean: outside, to the dialled number.
const (
	outsideRecorded = "0"
	outsidePlain    = "#"
)

// external tells whether an address that names nothing inside is one outside: a number as it is dialled, with 0, + or # in front, or an
// address of another network. Others may be queues that are not there, and are not dialled.
func external(address string) bool {
	if strings.Contains(address, "@") {
		return true
	}
	return address != "" && strings.ContainsAny(address[:1], "0+"+outsidePlain) && strings.Trim(address[1:], "+0123456789*#") == ""
}

// assignTo makes a call one of a campaign, and tells the switch of a call that came in [CA].
func (e *Engine) assignTo(n *call, c *campaign) {
	if n.campaign == c {
		return
	}
	from := n.campaign
	n.inbound.campaigns = append(n.inbound.campaigns, from.name)
	e.moveUsage(n, c)
	from.live = remove(from.live, n)
	n.campaign = c
	c.live = append(c.live, n)
	e.noteCall(n)
	e.touch(from)
	e.touch(c)
	e.toSwitch(n.sw, c.tenant.name, n.out(sdmp.CTICA).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid))
	if from == c.tenant.inbound.lobby {
		c.inbound.Arrived++
		e.askForData(n)
	}
}

// moveUsage books the trunk of a call that was dialled on another campaign.
func (e *Engine) moveUsage(n *call, to *campaign) {
	if !n.countsTrunk() {
		return
	}
	for _, k := range n.campaign.quotaKeys() {
		n.sw.used[k].trunks--
	}
	for _, k := range to.quotaKeys() {
		u := n.sw.used[k]
		if u == nil {
			u = &usage{}
			n.sw.used[k] = u
		}
		u.trunks++
	}
}

// countsTrunk tells whether a call takes one of the trunks that TO announced, which are for dialling out: an inbound call holds a
// trunk, but none of these.
func (n *call) countsTrunk() bool { return n.holdsTrunk && !n.cameIn() }

// cameIn tells whether a call came in, rather than being dialled.
func (n *call) cameIn() bool { return n.inbound != nil && n.inbound.arrivedIn != nil }

// letGo takes a call out of a campaign that is killed while the call is on its way outside: it goes on without.
func (e *Engine) letGo(n *call) {
	from, lobby := n.campaign, n.campaign.tenant.inbound.lobby
	n.inbound.campaigns = append(n.inbound.campaigns, from.name)
	e.moveUsage(n, lobby)
	from.live = remove(from.live, n)
	n.campaign = lobby
	lobby.live = append(lobby.live, n)
	e.noteCampaign(from)
	e.noteCall(n)
}

// unroutedOn lists the inbound calls on a switch that have no campaign yet, in the order they came.
func (e *Engine) unroutedOn(s *telephony) []*call {
	var out []*call
	for _, name := range e.Tenants() {
		for _, n := range e.tenants[name].inbound.lobby.live {
			if n.sw == s && n.state == Waiting {
				out = append(out, n)
			}
		}
	}
	return out
}

// offHook tells whether the agents of a campaign are off hook where their AL says nothing [NU].
func (c *campaign) offHook() bool {
	return c.method == predictive || c.method == progressive || c.method == inboundOffHook
}

// wrapLimit is the longest wrap after a call, where its queue sets one [MW].
func (n *call) wrapLimit() time.Duration {
	if n.inbound == nil {
		return 0
	}
	return n.inbound.set.wrap
}
