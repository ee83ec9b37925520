package engine

import (
	"fmt"
	"slices"

	"github.com/dialgate/dialgate/core/sdmp"
)

// A follow-up call is one that an agent makes of his own, outside the statistics of the campaign he works for: its calls are those of
// the system campaign [FC on AC and CE].

// ended starts the message that a call of an agent is over [CE].
func (a *agent) ended(n *call) *sdmp.Out {
	return a.out(sdmp.AgentCE).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Flag(sdmp.FC, n.followUp)
}

// heard tells whether the agent of a call hears the line from the moment it is dialled, if his station is nailed up.
func (n *call) heard() bool { return n.followUp || n.campaign.heard() }

// followUpCall dials a number for an agent who is logged in and not available [MC of the system campaign with AN].
func (e *Engine) followUpCall(m *sdmp.Message, c *campaign, id string) *sdmp.Fault {
	name := m.Str(sdmp.AN)
	if name == "" {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.AN, fmt.Sprintf("campaign %q dials follow-up calls only; MC needs the agent [AN] who makes it", c.name))
	}
	if m.Has(sdmp.PT) {
		return m.Fault(sdmp.ErrUnknownParameter, sdmp.PT, "a follow-up call is dialled at once; PT is redundant")
	}
	a := c.tenant.agents[name]
	switch {
	case a == nil:
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("agent %q is not logged in to tenant %q", name, c.tenant.name))
	case a.state != Unavailable || a.leave != nil || a.transfer != nil || a.lender != nil:
		return m.Fault(sdmp.ErrWrongState, sdmp.AN, fmt.Sprintf("agent %q is %s; one who makes a follow-up call has to be unavailable and free", name, a.state))
	case a.campaign.sw != c.sw:
		return m.Fault(sdmp.ErrWrongState, sdmp.AN, fmt.Sprintf("agent %q is on switch %q, campaign %q on switch %q", name, a.campaign.sw.name, c.name, c.sw.name))
	}
	e.accept(m)
	e.seq++
	n := &call{
		id: id, number: m.Str(sdmp.TN), uuid: e.uuid(), campaign: c, sw: c.sw, seq: e.seq, data: m.Str(sdmp.AS), session: m.Str(sdmp.DT), cli: m.Str(sdmp.CL),
		preview: unlimited, breathe: unlimited, since: e.now, followUp: true,
	}
	e.hold(n)
	c.taken(n)
	e.assign(a, n)
	a.followUp = true
	e.setAgentState(a, FollowUp)
	e.dialPreviewed(n)
	e.touch(c)
	return nil
}

// inWrap tells whether agents of other campaigns have calls of this one to complete.
func (c *campaign) inWrap() bool {
	return slices.ContainsFunc(c.live, func(n *call) bool { return n.followUp && n.agent != nil })
}

// afterFollowUp makes an agent unavailable again who has made a follow-up call, and tells whether there was one.
func (e *Engine) afterFollowUp(a *agent) bool {
	if !a.followUp || a.leave != nil || a.lender != nil {
		return false
	}
	a.followUp = false
	e.setAgentState(a, Unavailable)
	e.touch(a.campaign)
	if a.campaign.state == Closing {
		e.dismiss(a)
	}
	return true
}
