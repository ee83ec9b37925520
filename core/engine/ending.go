package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/sdmp"
)

// ending is how a campaign closes.
type ending struct {
	heir    string // the campaign that takes its agents over [CC C2], "" for none
	workOff bool   // it dials what it holds before it closes [CC WC]
}

// checkHeir refuses a campaign that cannot take agents over [CC C2].
func checkHeir(m *sdmp.Message, c *campaign) *sdmp.Fault {
	name := m.Str(sdmp.C2)
	if name == "" {
		return nil
	}
	to := c.tenant.campaigns[name]
	switch {
	case to == nil:
		return m.Fault(sdmp.ErrUnknownCampaign, sdmp.C2, fmt.Sprintf("campaign %q is not open in tenant %q", name, c.tenant.name))
	case to == c:
		return m.Fault(sdmp.ErrWrongState, sdmp.C2, fmt.Sprintf("campaign %q cannot take over its own agents", name))
	case !to.running():
		return m.Fault(sdmp.ErrWrongState, sdmp.C2, fmt.Sprintf("campaign %q is %s and takes no agents", name, to.state))
	case to.method == agentless:
		return m.Fault(sdmp.ErrWrongState, sdmp.C2, fmt.Sprintf("campaign %q is agentless [DM6]", name))
	}
	return nil
}

// workOff has a campaign dial what it holds before it closes [CC WC]. Numbers whose planned time has not come go back at once.
func (e *Engine) workOff(c *campaign) {
	c.ending.workOff = true
	for _, n := range c.heldAndLive() {
		if n.state == held && n.in == inTimed {
			e.takeOut(n)
			e.handBack(n)
		}
	}
}

// workedOff tells whether a campaign that works off what it holds has nothing left that it can dial: what is for agents who are not
// there does not keep it open.
func (c *campaign) workedOff() bool {
	if !c.ending.workOff {
		return false
	}
	if c.method != agentless && c.availableAgents() == 0 {
		return true
	}
	if c.available() > 0 || c.careful.Len() > 0 || c.screening > 0 {
		return false
	}
	for name, q := range c.forAgent {
		if a := c.tenant.agents[name]; q.Len() > 0 && a != nil && a.campaign == c && a.state > Unavailable {
			return false
		}
	}
	return true
}

// dismiss sends an agent away who is free and whose campaign closes: to where a move that waits takes it, to the campaign that takes
// over, else out.
func (e *Engine) dismiss(a *agent) {
	c := a.campaign
	if l := a.leave; l != nil && l.move != nil && !l.kill && l.move.to.running() {
		e.setFree(a) // as soon as the switch lets go, where it picks the agents
		return
	}
	if to := c.tenant.campaigns[c.ending.heir]; to != nil && to != c && to.running() && a.leave == nil {
		e.moveAgent(a, to, false, chainMove)
		return
	}
	if !c.routing.bySwitch || a.state == Unavailable || a.state == AwaitingStation {
		e.logOutNow(a)
		return
	}
	if a.leave == nil {
		a.leave = &leave{priority: raised}
		e.noteAgent(a)
		if a.waits != nil {
			c.leaving++
		}
		c.going++
		e.requestUnavailable(a, a.leave)
	}
	a.leave.kill = true
	e.setFree(a)
}
