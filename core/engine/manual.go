package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/sdmp"
)

// manualOutbound is the dialling method in which only what an agent asks for is dialled [DM2].
const manualOutbound = 2

// outbound tells whether agents of campaigns with a dialling method get calls that are dialled.
func outbound(method int) bool {
	switch method {
	case predictive, progressive, preview, manualOutbound:
		return true
	}
	return false
}

// heard tells whether the agents of a campaign hear the line from the moment it is dialled, where their stations are nailed up: then
// no CT follows LC.
func (c *campaign) heard() bool { return c.method == preview || c.method == manualOutbound }

// directing tells whether an agent is in a manual cycle and has not had anything dialled yet.
func (a *agent) directing() bool {
	return a.state == FollowUp && a.call == nil && a.campaign.method == manualOutbound
}

// checkManual refuses a number that no agent asks for: in a manual campaign the dialer picks nothing to dial.
func checkManual(m *sdmp.Message, c *campaign) *sdmp.Fault {
	if c.method == manualOutbound && m.Str(sdmp.AN) == "" {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.AN, fmt.Sprintf("campaign %q is dialled by hand [DM2]; MC needs the agent [AN] who asks for the number", c.name))
	}
	return nil
}

// dialManual begins the manual cycle of each agent who waits [BM], and dials what agents in the cycle have asked for.
func (e *Engine) dialManual(c *campaign) {
	for el := c.waiting.Front(); el != nil; {
		a, ok := el.Value.(*agent)
		el = el.Next()
		if ok && a.leave == nil {
			e.beginManual(a)
		}
	}
	if len(c.forAgent) == 0 {
		return
	}
	for _, a := range c.agentList() {
		if !a.directing() || a.leave != nil {
			continue
		}
		if n := c.nextFor(a); n != nil {
			e.assign(a, n)
			e.dialPreviewed(n)
		}
	}
}

// beginManual begins an agent's manual cycle [BM].
func (e *Engine) beginManual(a *agent) {
	e.setAgentState(a, FollowUp)
	e.toAgent(a, a.out(sdmp.AgentBM))
}
