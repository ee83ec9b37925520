package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// agentless is the dialling method that leaves a message with whoever answers [DM6]. Nothing but trunks limits it.
const agentless = 6

// machinesPass asks that answering machines are passed on as live calls [DO4]: a message can be left on them, too.
const machinesPass = 4

// detection is what the telephony layer is asked to find out about who answers [DO].
func (c *campaign) detection() int {
	if c.method == agentless {
		return machinesPass
	}
	return detectMachines
}

// checkMessage refuses a number of an agentless campaign that is for an agent, or for which there is nothing to say.
func checkMessage(m *sdmp.Message, c *campaign, own sound) *sdmp.Fault {
	switch {
	case c.method != agentless:
	case m.Str(sdmp.AN) != "":
		return m.Fault(sdmp.ErrWrongState, sdmp.AN, fmt.Sprintf("campaign %q is agentless [DM6]", c.name))
	case (&call{campaign: c, sound: own}).farewell().path == "":
		return m.Fault(sdmp.ErrParameterMissing, sdmp.PM, fmt.Sprintf("campaign %q is agentless [DM6] and needs a message: PM here, on OT or on P1", c.name))
	}
	return nil
}

// dialAgentless dials as many numbers as there are trunks.
func (e *Engine) dialAgentless(c *campaign) {
	for c.available() > 0 && e.claim(c) {
		n := c.next()
		if n == nil {
			return
		}
		e.launch(n)
	}
}

// trunkShare is how many calls an agentless campaign can have under way: all the trunks that it may take.
func (c *campaign) trunkShare() int {
	room := c.sw.trunks
	for _, k := range c.quotaKeys() {
		if q, limited := c.sw.quotas[k]; limited {
			room = min(room, q.trunks)
		}
	}
	return room
}

// playMessage leaves the message with a called party [PM]; the call ends when the switch says that it has been played [PS].
func (e *Engine) playMessage(n *call, machine bool) {
	n.message, n.toMachine = true, machine
	e.setCallState(n, Waiting)
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIPM).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.SN, n.farewell().path))
	n.silence = e.after(limits.MessagePlay, func() { e.messageOver(n, timedOut) })
}

// playing tells whether the called party is listening to the message.
func (n *call) playing() bool { return n.message && n.state == Waiting }

// shown is the state of a call as views have it: one that hears a message is connected.
func (n *call) shown() CallState {
	if n.playing() {
		return Connected
	}
	return n.state
}

// told is the number that a state of the call has for those who watch sessions.
func (n *call) told(s CallState) int {
	if n.message && s == Waiting {
		return sessionConnected
	}
	return sessionState(s)
}

// messageStatus tells how the playing of a message goes [PS]: begun, done, or failed.
func (e *Engine) messageStatus(n *call, rs int) {
	switch rs {
	case 0:
	case 1:
		reason := liveCall
		if n.toMachine {
			reason = machine
		}
		e.messageOver(n, reason)
	default:
		e.messageOver(n, interrupted)
	}
}

// messageOver ends a call of an agentless campaign and gives its outcome back.
func (e *Engine) messageOver(n *call, reason int) {
	c := n.campaign
	if reason == liveCall || reason == machine {
		n.counted = true // heard: it is not dialled again
		c.totals.Connected++
	} else {
		c.totals.Failed++
	}
	e.hangUp(n, false)
	e.numberBack(n, reason)
	e.touch(c)
}
