package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// killAgent removes an agent without further intervention [KA]: the dialer makes it unavailable [AU] and logs it out [LO] itself,
// as soon as the priority allows. The messages show in the log.
func (e *Engine) killAgent(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.GA) {
		return e.killGroup(m)
	}
	if t := e.tenants[tenantOf(m)]; m.Has(sdmp.QI) && t != nil && (m.Has(sdmp.AN) || len(t.byUser[m.Str(sdmp.QI)]) > 1) {
		return e.killUser(m)
	}
	if !m.Has(sdmp.AN) && !m.Has(sdmp.QI) {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.AN, "KA needs an agent [AN] or user [QI]")
	}
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	tx := m.Str(sdmp.TX)
	if f := e.newTransaction(m, tx); f != nil {
		return f
	}
	e.accept(m)
	tenant := a.tenant().name
	e.stopMonitoring(a)
	if a.state == Unavailable || a.state == AwaitingStation {
		e.self(tenant, a.out(sdmp.AgentLO))
		return nil
	}
	if a.leave == nil {
		a.leave = &leave{}
		e.noteAgent(a)
		if a.waits != nil {
			a.campaign.leaving++
		}
		a.campaign.going++
	}
	a.leave.kill = true
	if e.from != registry.None { // the dialer's own are over at once; a host may have a subscription under the same TX
		delete(e.transactions, a.leave.tx)
		a.leave.tx = tx
		e.transactions[tx] = true
	}
	e.self(tenant, a.out(sdmp.AgentAU).Int(sdmp.PR, m.Int(sdmp.PR, normal)))
	return nil
}

// newTransaction checks that a TX is not in use. The dialer's own are unique as they are made.
func (e *Engine) newTransaction(m *sdmp.Message, tx string) *sdmp.Fault {
	if e.from != registry.None && e.transactions[tx] {
		return m.Fault(sdmp.ErrDuplicateTransaction, sdmp.TX, fmt.Sprintf("transaction %q is in use", tx))
	}
	return nil
}

// killCampaign closes a campaign at once [KC]: each agent is killed with a KA whose TX is the KC's with a number, live calls end,
// and all numbers come back.
func (e *Engine) killCampaign(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	tx := m.Str(sdmp.TX)
	if f := e.newTransaction(m, tx); f != nil {
		return f
	}
	e.accept(m)
	if c.state != Closing {
		e.setCampaignState(c, Closing)
	}
	for i, a := range c.agentList() {
		if c.tenant.agents[a.name] != a {
			continue // gone with one killed before
		}
		e.self(c.tenant.name, a.out(sdmp.ManagementKA).Int(sdmp.PR, immediate).Str(sdmp.TX, suffixed(tx, i)))
	}
	e.closeQueues(c)
	e.returnNumbers(c)
	for _, n := range append([]*call(nil), c.live...) {
		e.killCall(n)
	}
	e.advance(c)
	return nil
}

// killCall ends a call that has no agent: a person who answered is abandoned, another number was not made.
func (e *Engine) killCall(n *call) {
	switch {
	case n.followUp && n.agent != nil:
		a := n.agent
		e.interrupt(a)
		e.ready(a)
	case n.message:
		e.messageOver(n, interrupted)
	case n.state == screening:
		e.leaveScreening(n)
		e.numberBack(n, notMade)
	case n.state == Waiting && n.inbound != nil && n.inbound.outside:
		e.letGo(n)
	case n.state == Waiting && n.inbound != nil:
		e.dropInbound(n)
	case n.state == Waiting:
		e.abandon(n)
	case n.late:
		n.late = false
		e.numberBack(n, abandoned)
	case n.state.open():
		n.campaign.totals.Failed++
		e.hangUp(n, false)
		e.numberBack(n, notMade)
	}
}
