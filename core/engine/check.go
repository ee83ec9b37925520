package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/registry"
)

// Check looks for states that must not be: it is for tests and for auditors, and costs as much as the call centre is large. A nil
// error means that none was found.
func (e *Engine) Check() error {
	for _, name := range e.provisionedTenants() {
		t := e.tenants[name]
		if err := t.checkTenant(); err != nil {
			return err
		}
		for _, c := range t.open {
			if err := e.checkCampaign(c); err != nil {
				return err
			}
		}
		for _, a := range t.agents {
			if err := e.checkAgent(a); err != nil {
				return err
			}
		}
		if err := e.checkCalls(t); err != nil {
			return err
		}
		if err := e.checkInbound(t); err != nil {
			return err
		}
	}
	for _, s := range e.order {
		if err := e.checkSwitch(s); err != nil {
			return fmt.Errorf("switch %s: %w", s.name, err)
		}
	}
	if err := e.checkWatchers(); err != nil {
		return err
	}
	return e.checkTransactions()
}

func (e *Engine) checkCampaign(c *campaign) error {
	states := [OnHold + 1]int{}
	going, leaving := 0, 0
	for _, a := range c.agentList() {
		states[a.state]++
		if a.leave != nil && a.state != Unavailable {
			going++
		}
		if a.leave != nil && a.waits != nil {
			leaving++
		}
	}
	if states != c.byState {
		return fmt.Errorf("campaign %s: agents by state %v, counted %v", c.name, states, c.byState)
	}
	if going != c.going || leaving != c.leaving {
		return fmt.Errorf("campaign %s: %d going and %d leaving agents, counted %d and %d", c.name, going, leaving, c.going, c.leaving)
	}
	inFlight := 0
	for _, n := range c.live {
		if n.state == held || n.state == ended && n.agent == nil {
			return fmt.Errorf("campaign %s: call %s is %s, and is among those under way", c.name, n.id, n.state)
		}
		if !n.bound && n.state.open() {
			inFlight++
		}
	}
	if err := c.checkNumbers(); err != nil {
		return err
	}
	if inFlight != c.inFlight {
		return fmt.Errorf("campaign %s: %d calls in flight, counted %d", c.name, inFlight, c.inFlight)
	}
	if o := e.reg.Owner(c.resource()); o != registry.None && e.links[o] == nil {
		return fmt.Errorf("campaign %s: owned by the closed link %s", c.name, o)
	}
	return nil
}

// checkAgent checks that an agent's state fits its call, and that something ends the state.
func (e *Engine) checkAgent(a *agent) error {
	n := a.call
	if n != nil && n.agent != a && (a.transfer == nil || a.transfer.to != a) {
		return fmt.Errorf("agent %s: its call %s has another agent", a.name, n.id)
	}
	if (a.waits != nil) != (a.state == WaitingForCall && a.station == nil && a.granting == nil) {
		return fmt.Errorf("agent %s: %s, station %v, in the list of those who wait: %v", a.name, a.state, a.station != nil, a.waits != nil)
	}
	if o := e.reg.Owner(a.resource()); o != registry.None && e.links[o] == nil {
		return fmt.Errorf("agent %s: owned by the closed link %s", a.name, o)
	}
	if err := checkMonitoring(a); err != nil {
		return err
	}
	if err := a.checkPool(); err != nil {
		return err
	}
	if err := checkTransfer(a); err != nil {
		return err
	}
	if !a.fits(n) {
		return fmt.Errorf("agent %s is %s, which does not fit its call (%v)", a.name, a.state, n != nil)
	}
	return nil
}

// fits tells whether an agent may be in its state with this call, and whether something will end the state.
func (a *agent) fits(n *call) bool {
	switch a.state {
	case AwaitingStation:
		return n == nil && a.station != nil
	case Unavailable, WaitingForCall:
		return n == nil
	case FollowUp:
		if n == nil {
			return a.directing()
		}
	case Monitoring:
		return n == nil && a.monitoring != nil && a.monitoring.begun
	}
	if n == nil {
		return false
	}
	if a.transfer != nil {
		return a.inTransfer()
	}
	return n.fits(a.state)
}

// fits tells whether the agent of a call may be in a state.
func (n *call) fits(s AgentState) bool {
	switch s {
	case Breather:
		return n.state == assigned && n.wait.index >= 0
	case Previewing, FollowUp:
		return n.undialled() || n.state.open()
	case Reserved:
		return n.state == assigned || n.state == queued
	case Offered:
		return n.state == Connecting
	case Talking:
		return n.state == Connecting || n.state == Connected
	case OnHold:
		return n.state == Connected
	case Wrap:
		return n.state == Clearing || n.state == ended || n.passing != nil && n.passing.from == nil
	}
	return false
}

func (e *Engine) checkCalls(t *tenant) error {
	for _, n := range t.everyCall() {
		for _, check := range []func(*call) error{checkMedia, checkBooks, checkProgress} {
			if err := check(n); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkBooks checks a call against what is kept of it elsewhere.
func checkBooks(n *call) error {
	t, live := n.campaign.tenant, n.state >= Dialing && n.state <= Clearing
	if live != n.holdsTrunk {
		return fmt.Errorf("call %s is %s, holds a trunk: %v", n.id, n.state, n.holdsTrunk)
	}
	if key := t.calls[n.id] == n; key == (n.reported && n.agent == nil && n.passing == nil) {
		return fmt.Errorf("call %s is %s, reported %v, and has its key: %v", n.id, n.state, n.reported, key)
	}
	if n.campaign.state == 0 && n.state != Clearing && n.campaign != t.inbound.lobby {
		return fmt.Errorf("call %s is %s, its campaign is closed", n.id, n.state)
	}
	if n.agent != nil && n.agent.call != n {
		return fmt.Errorf("call %s: its agent %s has another call", n.id, n.agent.name)
	}
	return nil
}

// checkProgress checks that a call has what its state needs, and that something will end the state.
func checkProgress(n *call) error {
	if n.late && (n.state != Clearing || n.reported) {
		return fmt.Errorf("call %s is %s, its result waits for the end of it", n.id, n.state)
	}
	if (n.state == Connected || n.state == Connecting) && n.agent == nil && n.passing == nil {
		return fmt.Errorf("call %s is %s without an agent", n.id, n.state)
	}
	if n.state == ended && n.agent == nil {
		return fmt.Errorf("call %s is over and not forgotten", n.id)
	}
	if n.state.open() && n.silence.index < 0 {
		return fmt.Errorf("call %s is %s and nothing would end it", n.id, n.state)
	}
	return nil
}

// checkSwitch counts what calls take of a switch and compares it with the books.
func (e *Engine) checkSwitch(s *telephony) error {
	use, used, waiting := usage{ports: len(s.ending)}, map[quotaKey]int{}, 0
	for _, t := range e.tenants {
		for _, n := range t.everyCall() {
			if n.sw != s {
				continue
			}
			if n.countsTrunk() {
				use.trunks++
				for _, k := range n.campaign.quotaKeys() {
					used[k]++
				}
			}
			if n.holdsPort {
				use.ports++
			}
			if n.state == queued {
				waiting++
			}
		}
	}
	if use != s.use {
		return fmt.Errorf("calls take %+v, counted %+v", use, s.use)
	}
	for k, u := range s.used {
		if u.trunks != used[k] {
			return fmt.Errorf("calls of %v hold %d trunks, counted %d", k, used[k], u.trunks)
		}
	}
	for ti, n := range s.byTrunk {
		if n.trunk != ti || !n.holdsTrunk {
			return fmt.Errorf("trunk %s is said to carry call %s", ti, n.id)
		}
	}
	if waiting != len(s.queue) {
		return fmt.Errorf("%d calls wait for a trunk, %d are in the queue", waiting, len(s.queue))
	}
	if o := e.reg.Owner(s.resource()); s.connected != (o != registry.None) || o != registry.None && e.links[o] == nil {
		return fmt.Errorf("connected %v, owned by %s", s.connected, o)
	}
	return nil
}

// checkTransactions checks that each TX in use is that of a subscription or of a KA that waits.
func (e *Engine) checkTransactions() error {
	n := len(e.subs)
	for _, s := range e.subs {
		if !e.transactions[s.tx] || e.subByTX[s.tx] != s {
			return fmt.Errorf("subscription %s is not among the transactions", s.tx)
		}
	}
	for _, t := range e.tenants {
		for _, a := range t.agents {
			if a.leave == nil || a.leave.tx == "" {
				continue
			}
			n++
			if !e.transactions[a.leave.tx] {
				return fmt.Errorf("agent %s: the KA %s is not among the transactions", a.name, a.leave.tx)
			}
		}
	}
	if n != len(e.transactions) {
		return fmt.Errorf("%d subscriptions and KAs, %d transactions", n, len(e.transactions))
	}
	return nil
}
