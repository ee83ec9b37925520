package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/pacing"
	"github.com/dialgate/dialgate/core/sdmp"
)

// routing says who picks the agent of a live call: the dialer, or the switch [OC RX].
type routing struct {
	bySwitch  bool
	inhibitRU bool // RU is not sent, UG alone [IU]
}

// switchReady tells the switch that an agent is in its pool, for the first time or again [AR]. The first one also logs the agent on.
func (e *Engine) switchReady(a *agent) {
	c := a.campaign
	if !c.routing.bySwitch || !c.sw.connected {
		return
	}
	e.toSwitch(c.sw, c.tenant.name, a.out(sdmp.CTIAR).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension))
}

// requestUnavailable tells the switch that an agent wants to leave, once per priority [RU].
func (e *Engine) requestUnavailable(a *agent, l *leave) {
	c := a.campaign
	if !c.routing.bySwitch || c.routing.inhibitRU || !c.sw.connected || a.followUp || a.state == Unavailable || a.state == Monitoring || l.asked && l.priority <= l.askedWith {
		return
	}
	l.asked, l.askedWith = true, l.priority
	e.toSwitch(c.sw, c.tenant.name, a.out(sdmp.CTIRU).Str(sdmp.YA, a.uuid).Int(sdmp.PR, l.priority))
}

// grant takes an agent out of the pool [UG] and tells whether the switch has to do so, too, before the agent is free. It has the
// time UT of OC; past it comes error 650, and the agent is free all the same.
func (e *Engine) grant(a *agent) bool {
	c := a.campaign
	if !c.routing.bySwitch || !c.sw.connected || a.granted || a.followUp || a.state == Unavailable || a.state == AwaitingStation || a.state == Monitoring {
		return false
	}
	if a.granting != nil {
		return true
	}
	e.unlist(a)
	o := a.out(sdmp.CTIUG).Str(sdmp.YA, a.uuid)
	if l := a.leave; l != nil {
		o.Str(sdmp.TX, l.tx)
	}
	e.toSwitch(c.sw, c.tenant.name, o)
	a.granting = e.after(c.unavailable, func() { e.grantTimedOut(a, o.Text()) })
	e.setAgentState(a, WaitingForCall) // not in the pool any more, and not free yet
	e.touch(c)
	return true
}

// grantTimedOut reports to the switch that it did not act on a UG [650], and frees the agent: he must not be kept by a switch that
// does not answer.
func (e *Engine) grantTimedOut(a *agent, ug string) {
	c := a.campaign
	f := &sdmp.Fault{
		Code: sdmp.ErrUnavailableTimedOut, Param: sdmp.AN, Text: ug, Interface: sdmp.CTI,
		Words: fmt.Sprintf("agent %q: no NU came within %s of UG", a.name, c.unavailable),
	}
	e.sendFault(e.reg.Owner(c.sw.resource()), c.tenant.name, f)
	e.released(a)
}

// released frees an agent whom the switch has let go, or need not any more.
func (e *Engine) released(a *agent) {
	e.stopGranting(a)
	a.granted = true
	e.setFree(a)
	a.granted = false
}

func (e *Engine) stopGranting(a *agent) {
	e.stop(a.granting)
	a.granting = nil
}

// nowUnavailableGranted tells that the switch has taken an agent out of its pool [NU]: as the answer to UG, or by itself.
func (e *Engine) nowUnavailableGranted(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	switch {
	case !a.campaign.routing.bySwitch:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q has no switch-determined routing [OC RX], so NU is not for it", a.campaign.name))
	case a.granting == nil && (a.state != WaitingForCall || a.call != nil):
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not in the pool", a.name, a.state))
	}
	e.accept(m)
	e.released(a)
	return nil
}

// checkChosen refuses an LC that does not name an agent who can have the call, where the switch picks them; and one that names an
// agent, where it does not.
func (e *Engine) checkChosen(m *sdmp.Message, n *call) *sdmp.Fault {
	name := m.Str(sdmp.AN)
	if !n.campaign.routing.bySwitch {
		if name != "" {
			return m.Fault(sdmp.ErrUnknownParameter, sdmp.AN, "LC carries AN under switch-determined routing only")
		}
		return nil
	}
	if name == "" {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.AN, "under switch-determined routing LC says in AN which agent the switch has picked")
	}
	a := n.campaign.tenant.agents[name]
	switch {
	case a == nil || a.campaign != n.campaign:
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("agent %q is not in campaign %q", name, n.campaign.name))
	case n.agent != nil && n.agent != a:
		return m.Fault(sdmp.ErrWrongState, sdmp.AN, fmt.Sprintf("call %q was dialled for agent %q", n.id, n.agent.name))
	case n.agent == nil && (a.state != WaitingForCall || a.call != nil):
		return m.Fault(sdmp.ErrWrongState, sdmp.AN, fmt.Sprintf("agent %q is %s, not waiting for a call", name, a.state))
	}
	return nil
}

// pickedBySwitch puts a live call with the agent whom the switch has picked. It has connected them: no CT. A UG that the call
// crossed is void; the agent leaves after the call.
func (e *Engine) pickedBySwitch(n *call, a *agent) {
	if n.agent == nil {
		e.stopGranting(a)
		e.unlist(a)
		a.call, n.agent = n, a
	}
	e.connected(n)
	e.pop(n)
}

// fromSwitchOnly tells whether a cause is one that a switch gives where it picks the agents, and the dialer makes elsewhere.
func fromSwitchOnly(cause int) bool { return cause == abandoned || cause == calledPartyHangs }

// droppedBySwitch ends a call that was live, and that the switch got no agent for [CF CA7], or whose called party hung up before
// [CF CA31].
func (e *Engine) droppedBySwitch(n *call, cause int) {
	c := n.campaign
	outcome := pacing.HungUp
	c.totals.Answered++
	if cause == abandoned {
		outcome = pacing.Abandoned
		c.totals.Abandoned++
		c.share.Add(e.now, abandonedCall)
	}
	c.policy.Observe(e.outcome(n, outcome))
	e.stop(n.silence)
	e.stop(n.hint)
	e.giveNumberBack(n, cause)
}

// loggedOn tells that an agent is logged in [LI].
func (e *Engine) loggedOn(a *agent) {
	e.stop(a.station)
	a.station = nil
	e.setAgentState(a, Unavailable)
	e.toAgent(a, a.out(sdmp.AgentLI).Str(sdmp.YA, a.uuid))
}

// announceAgents tells a switch that has come back who is in the pools that it routes to.
func (e *Engine) announceAgents(s *telephony) {
	for _, c := range s.campaigns {
		for el := c.waiting.Front(); el != nil; el = el.Next() {
			if a, ok := el.Value.(*agent); ok {
				e.switchReady(a)
			}
		}
	}
}
