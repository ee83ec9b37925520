package engine

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// router is an application that has a say in what is dialled and where it goes [RX].
type router struct {
	campaign string // "" for all
	priority int    // of several, the lowest is asked first [CP]
	queue    string // "" for all [GA]
	roles    []role
}

// role is what a router decides.
type role uint8

const (
	screens      role = iota // whether and how numbers are dialled: neither IB nor OB
	picksLive                // the agents of dialled calls that are live [OB]
	picksInbound             // the agents of inbound calls [IB]
)

// roles reads what a router wants to decide.
func roles(m *sdmp.Message) []role {
	var out []role
	if m.Has(sdmp.OB) {
		out = append(out, picksLive)
	}
	if m.Has(sdmp.IB) {
		out = append(out, picksInbound)
	}
	if len(out) == 0 {
		out = append(out, screens)
	}
	return out
}

// Verdicts of a router [XR RS].
const (
	verdictStop  = 0 // do not dial, ask nobody further
	verdictPass  = 1 // others may change the addresses further
	verdictFinal = 2 // nobody else may change them
	verdictNone  = -1
	defaultOrder = 10_000 // between those who change addresses and those who screen
)

// vetting is where a number is on its way through the routers.
type vetting struct {
	asked *subscription // whose answer is awaited
	done  []string      // the TX of those who have been asked
	final bool          // addresses may not be changed any more
	until time.Time     // the verdict is good for so long
	timer *timer        // ends the time to pick an agent
	dial  string        // the number to dial instead of the one handed in, "" for that
}

// registerRouter registers an external router [RX]. It is a subscription: EE or the end of its link ends it, and what it has been
// asked counts as passed.
func (e *Engine) registerRouter(m *sdmp.Message) *sdmp.Fault {
	switch {
	case m.Has(sdmp.IO) || m.Has(sdmp.RX):
		return m.Fault(sdmp.ErrNotSupported, 0, "routing of newly queued calls [IO] and [RX] are not supported, since what they mean is not documented; IB picks agents, MR routes")
	case !m.Has(sdmp.OB) && !m.Has(sdmp.IB) && !m.Has(sdmp.FS):
		return m.Fault(sdmp.ErrNotSupported, sdmp.FS, "screening of marked numbers only is not supported, since the mark is not documented; register with FS to screen all")
	}
	s, f := e.register(m)
	if f != nil {
		return f
	}
	s.router = &router{campaign: m.Str(sdmp.CN), queue: m.Str(sdmp.GA), priority: m.Int(sdmp.CP, defaultOrder), roles: roles(m)}
	return nil
}

// routersOf lists the routers that have a say in a call, in the order in which they are asked.
func (e *Engine) routersOf(n *call, as role) []*subscription {
	c, queue := n.campaign, n.queueName()
	var out []*subscription
	for _, s := range e.registered(sdmp.ManagementRX) {
		if s.router != nil && slices.Contains(s.router.roles, as) && s.tenant == c.tenant.name && (s.router.campaign == "" || s.router.campaign == c.name) &&
			(s.router.queue == "" || s.router.queue == queue) {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b *subscription) int { return cmp.Compare(a.router.priority, b.router.priority) })
	return out
}

// nextRouter finds the router that is to be asked next about a number, or nil.
func (e *Engine) nextRouter(n *call, as role) *subscription {
	for _, s := range e.routersOf(n, as) {
		if !slices.Contains(n.routers.done, s.tx) {
			return s
		}
	}
	return nil
}

// screen asks the routers about a number before it is dialled [XL], and tells whether one has to be waited for.
func (e *Engine) screen(n *call) bool {
	if e.now.Before(n.routers.until) || len(e.registered(sdmp.ManagementRX)) == 0 {
		return false
	}
	n.routers.done, n.routers.final = nil, false
	if e.nextRouter(n, screens) == nil {
		return false
	}
	c := n.campaign
	if !n.bound {
		c.screening++
		c.live = append(c.live, n)
	}
	e.setCallState(n, screening)
	e.askScreener(n)
	return true
}

// askScreener asks the next router, or lets the number pass.
func (e *Engine) askScreener(n *call) {
	s := e.nextRouter(n, screens)
	if s == nil {
		e.letPass(n)
		return
	}
	n.routers.done = append(n.routers.done, s.tx)
	n.routers.asked = s
	o := n.out(sdmp.ManagementXL)
	if a := n.agent; a != nil {
		o.Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid)
	}
	o.Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TX, s.tx).Str(sdmp.CL, n.shownCLI()).Str(sdmp.TN, n.dialTo()).Int(sdmp.TV, int(limits.ScreeningAnswer/time.Second))
	e.send(s.link, n.campaign.tenant.name, o)
	n.wait = e.after(limits.ScreeningAnswer, func() { e.askScreener(n) })
}

// checkScreening counts the numbers that wait for a verdict. Something must end the waiting of each.
func (c *campaign) checkScreening() error {
	unbound := 0
	for _, n := range c.live {
		if n.state != screening {
			continue
		}
		if !n.bound {
			unbound++
		}
		if n.routers.asked == nil || n.wait.index < 0 {
			return fmt.Errorf("number %s is with a router, and nothing would end it", n.id)
		}
	}
	if unbound != c.screening {
		return fmt.Errorf("campaign %s: %d numbers are with routers, counted %d", c.name, unbound, c.screening)
	}
	return nil
}

// dialTo is the number that is dialled.
func (n *call) dialTo() string {
	if n.routers.dial != "" {
		return n.routers.dial
	}
	return n.number
}

// shownCLI is the calling line identity that the called party is shown: the number's own, else the campaign's, else the tenant's.
func (n *call) shownCLI() string {
	if n.cli != "" {
		return n.cli
	}
	if cli := n.campaign.tuning.cli; cli != "" {
		return cli
	}
	return n.campaign.tenant.limits.cli
}

// leaveScreening takes a number out of screening, for whatever comes next.
func (e *Engine) leaveScreening(n *call) {
	e.stop(n.wait)
	n.routers.asked = nil
	if !n.bound {
		n.campaign.screening--
		n.campaign.live = remove(n.campaign.live, n)
	}
	e.setCallState(n, assigned)
}

// letPass dials a number that all routers let pass. One for no particular agent goes back to the front of the queue: by now pacing
// may want it later.
func (e *Engine) letPass(n *call) {
	c := n.campaign
	e.leaveScreening(n)
	n.routers.until = e.now.Add(limits.ScreeningValid)
	switch {
	case n.bound:
		e.dialPreviewed(n)
	case c.state == Closing:
		e.numberBack(n, notMade)
	default:
		e.putBack(n)
		e.touch(c)
	}
}

// stopDialling gives a number back that a router does not want dialled.
func (e *Engine) stopDialling(n *call) {
	e.leaveScreening(n)
	e.giveNumberBack(n, notMade)
}

// routerDecision takes a router's verdict or choice [XR].
func (e *Engine) routerDecision(m *sdmp.Message) *sdmp.Fault {
	if asked, f := e.routeDecision(m); asked {
		return f
	}
	tx := m.Str(sdmp.TX)
	s := e.subByTX[tx]
	if s == nil || s.router == nil {
		return m.Fault(sdmp.ErrUnknownSubscription, sdmp.TX, fmt.Sprintf("no router is registered under %q", tx))
	}
	n, f := e.asked(m)
	if f != nil {
		return f
	}
	if n.routers.asked != s {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("router %q is not asked about call %q, or the time it had is over", tx, n.id))
	}
	e.accept(m)
	if n.state != screening {
		e.choose(n, m.Int(sdmp.RS, verdictPass), m.Str(sdmp.AN))
		return nil
	}
	e.stop(n.wait)
	n.routers.asked = nil
	rs := m.Int(sdmp.RS, verdictPass)
	if rs == verdictStop {
		e.stopDialling(n)
		return nil
	}
	if !n.routers.final {
		e.readdress(n, m)
	}
	n.routers.final = n.routers.final || rs == verdictFinal
	e.askScreener(n)
	return nil
}

// asked finds the call of an XR. Its TN is the number to dial instead, so SI or YS alone names the call.
func (e *Engine) asked(m *sdmp.Message) (*call, *sdmp.Fault) {
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	n := t.calls[m.Str(sdmp.SI)]
	if n == nil && !m.Has(sdmp.SI) {
		n = t.byUUID(m.Str(sdmp.YS))
	}
	if n == nil || m.Has(sdmp.CN) && m.Str(sdmp.CN) != n.campaign.name {
		return nil, m.Fault(sdmp.ErrUnknownCall, sdmp.SI, fmt.Sprintf("no such call in tenant %q; it may be over", t.name))
	}
	return n, nil
}

// readdress changes what is dialled and shown, as a router wants it. The number stays findable under the one handed in, too.
func (e *Engine) readdress(n *call, m *sdmp.Message) {
	if cl := m.Str(sdmp.CL); cl != "" {
		n.cli = cl
	}
	tn := m.Str(sdmp.TN)
	if tn == "" || tn == n.dialTo() {
		return
	}
	e.unindex(n, n.routers.dial)
	n.routers.dial = ""
	if tn != n.number {
		n.routers.dial = tn
		t := n.campaign.tenant
		t.byNumber[tn] = append(t.byNumber[tn], n)
	}
}

// unindex takes a call from those that are found by a number.
func (e *Engine) unindex(n *call, number string) {
	t := n.campaign.tenant
	rest := remove(t.byNumber[number], n)
	if len(rest) == 0 {
		delete(t.byNumber, number)
		return
	}
	t.byNumber[number] = rest
}

// routerGone lets everything pass that a router which is gone was asked about, in the order handed in.
func (e *Engine) routerGone(s *subscription) {
	if s.router == nil {
		return
	}
	t := e.tenants[s.tenant]
	if t == nil {
		return
	}
	for _, c := range append([]*campaign{t.inbound.lobby}, t.open...) {
		for _, n := range slices.Clone(c.live) {
			if n.routers.asked != s {
				continue
			}
			if n.state != screening {
				e.choose(n, verdictNone, "")
				continue
			}
			e.stop(n.wait)
			e.askScreener(n)
		}
	}
}
