package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/sdmp"
)

// result is how a transfer ended, for who watches, that ends when the second party is there: a conference has been one.
func (t *transfer) result() int {
	if t.stage == conferencing {
		return transferDone
	}
	return transferNotMade
}

// takeBack ends a transfer that did not come about, or whose second party has gone: the first agent has the call as before, and is
// told [TA]. Where he has left, it goes to another.
func (e *Engine) takeBack(t *transfer, state, result int) {
	e.giveUpTransfer(t, state, result)
	e.dropSecond(t)
	if t.from == nil {
		e.strand(t.call, t.to == nil)
	}
}

// giveUpTransfer does what takeBack does for the first agent.
func (e *Engine) giveUpTransfer(t *transfer, state, result int) {
	e.dissolve(t, result)
	if t.from == nil {
		return
	}
	if t.from.state == InTransfer {
		e.setAgentState(t.from, t.before)
	}
	e.toAgent(t.from, t.from.out(sdmp.AgentTAFrom).Int(sdmp.RS, state))
}

// dropSecond takes the second party off the call. An agent who has talked is in wrap then, one who has not is free.
func (e *Engine) dropSecond(t *transfer) {
	b := t.to
	e.cutSecond(t)
	switch {
	case b == nil:
	case t.established():
		e.endTalk(b)
	default:
		e.tellEnded(b)
		e.part(b, b.call)
		e.setFree(b)
	}
}

// cutSecond has the switch disconnect the second party [CD], where it was asked for it. The second agent keeps a copy of the call.
func (e *Engine) cutSecond(t *transfer) {
	n, b := t.call, t.to
	told := t.called() && !t.gone && n.sw.connected
	n.echo = n.echo || told
	switch {
	case b == nil && told:
		e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTICD).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TI, n.trunk).Str(sdmp.EX, t.address))
	case b == nil:
	default:
		e.leaveMedia(b, n)
		if told {
			e.dropLeg(n, b)
		}
		b.call = n.copyFor(b)
	}
}

// tellEnded tells an agent that his call is over [CE].
func (e *Engine) tellEnded(a *agent) {
	e.toAgent(a, a.ended(a.call))
}

// strand finds somebody for a call whose transfer failed after the first agent had left: it waits in its queue again, or goes to the
// agent of the campaign who has waited longest. Where there is none it is disconnected.
func (e *Engine) strand(n *call, outside bool) {
	c := n.campaign
	if n.inbound != nil && !outside {
		e.backToQueue(n)
		return
	}
	if el := c.waiting.Front(); el != nil && !outside {
		if a, ok := el.Value.(*agent); ok {
			e.unlist(a)
			a.call, n.agent = n, a
			e.connect(n, a)
			return
		}
	}
	e.hangUp(n, false)
	e.endUnattended(n)
}

// endUnattended ends a call that no agent has; one that an agent still has in wrap ends with that.
func (e *Engine) endUnattended(n *call) {
	if n.agent != nil {
		return
	}
	if n.campaign.returnAll {
		e.result(n, liveCall, nil)
	}
	n.reported = true
	e.forget(n)
	e.touch(n.campaign)
}

// respondentLeft ends a transfer whose called party has hung up: all agents who have talked are in wrap.
func (e *Engine) respondentLeft(t *transfer) {
	n, a := t.call, t.from
	e.freeTrunk(n)
	e.setCallState(n, ended)
	e.dissolve(t, t.result())
	if a != nil {
		e.toAgent(a, a.out(sdmp.AgentTAFrom).Int(sdmp.RS, partyDisconnected))
		e.endTalk(a)
	}
	e.dropSecond(t)
	e.endUnattended(n)
}

// wrapFromTransfer is SW of an agent in a transfer: he leaves the call, which goes on.
func (e *Engine) wrapFromTransfer(a *agent, m *sdmp.Message) *sdmp.Fault {
	t := a.transfer
	switch {
	case a.state == Offered:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s; TA with RS0 refuses it", a.name, a.state))
	case m.Has(sdmp.EX):
		return m.Fault(sdmp.ErrWrongState, sdmp.EX, fmt.Sprintf("agent %q is in a transfer already", a.name))
	}
	if f := e.checkOutcome(m, sdmp.AO, true); f != nil {
		return f
	}
	e.accept(m)
	if a == t.to {
		e.takeBack(t, partyDisconnected, t.result())
		return nil
	}
	e.quit(t)
	a.call.rate(m)
	e.endTalk(a)
	return nil
}

// completeFromTransfer is TC of an agent in a transfer: he leaves the call and is ready for the next.
func (e *Engine) completeFromTransfer(a *agent, m *sdmp.Message) *sdmp.Fault {
	t := a.transfer
	if a.state == Offered {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s; TA with RS0 refuses it", a.name, a.state))
	}
	if f := e.checkOutcome(m, sdmp.AO, true); f != nil {
		return f
	}
	e.accept(m)
	if a == t.to {
		e.giveUpTransfer(t, partyDisconnected, t.result())
		e.cutSecond(t)
	} else {
		e.quit(t)
	}
	a.call.rate(m)
	e.tellEnded(a)
	e.finish(a, a.call, m)
	e.ready(a)
	return nil
}

// quit takes the first agent out of a transfer; the call goes on to the second party.
func (e *Engine) quit(t *transfer) {
	e.dropLeg(t.call, t.from)
	t.call.echo = true
	e.leaveCall(t)
	if t.established() {
		e.handOver(t)
	}
}

// interruptTransfer takes an agent out of a transfer at once [AU PR2, KA PR2]. A call that is not with the second party yet is the
// agent's own, and ends with what he does: it tells whether the transfer was all there was to end.
func (e *Engine) interruptTransfer(a *agent) bool {
	t := a.transfer
	switch {
	case a == t.to && t.established():
		e.giveUpTransfer(t, partyDisconnected, t.result())
		e.cutSecond(t)
	case a == t.to:
		e.giveUpTransfer(t, partyNotReached, transferRejected)
		e.cutSecond(t)
		if t.from == nil {
			defer e.strand(t.call, false)
		}
	case t.established():
		e.quit(t)
	default:
		e.takeBack(t, partyNotReached, transferNotMade)
		return false
	}
	e.tellEnded(a)
	e.finish(a, a.call, nil)
	return true
}

// sendAway ends an agent's talk by passing the call to an address outside [SW with EX].
func (e *Engine) sendAway(a *agent, address string) {
	n := a.call
	t := &transfer{call: n, asker: a, from: a, address: address, kind: blind, requested: e.now}
	n.passing, n.passed = t, true
	e.leaveCall(t)
	e.callOut(t)
	e.endTalk(a)
}

// Kinds of second parties [XZ DY].
const (
	toAnAgent = 0
	toAQueue  = 1
	toOutside = 2
)

// reportTransfer has those who watch transfers told that one is over.
func (e *Engine) reportTransfer(t *transfer, how int) {
	r := transferRecord{
		call: t.call, from: t.asker, to: t.to, target: toOutside, address: t.address, how: how,
		requested: t.requested, offered: t.offered, conference: t.joined, ended: e.now,
	}
	switch {
	case t.to != nil:
		r.target = toAnAgent
	case t.queue:
		r.target = toAQueue
	}
	e.transferEnded(r)
}
