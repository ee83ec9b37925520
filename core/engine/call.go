package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing"
	"github.com/dialgate/dialgate/core/sdmp"
)

// delayNotification tells how far the set-up of a call is [DN]; DR2 means that it rings. After the outcome of the call it is an
// error.
func (e *Engine) delayNotification(m *sdmp.Message) *sdmp.Fault {
	n, f := e.call(m)
	if f != nil {
		return f
	}
	if n.state != Dialing && n.state != Ringing {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s; DN must come before its outcome", n.id, n.state))
	}
	e.accept(m)
	if m.Int(sdmp.DR, 0) == 2 {
		n.rang = true
		e.setCallState(n, Ringing)
	}
	return nil
}

// pendingRoute tells that the called party's line was answered and is being examined [PR].
func (e *Engine) pendingRoute(m *sdmp.Message) *sdmp.Fault {
	n, f := e.call(m)
	if f != nil {
		return f
	}
	if n.state != Dialing && n.state != Ringing {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, not ringing", n.id, n.state))
	}
	e.accept(m)
	n.picked = e.now
	e.setCallState(n, Answered)
	return nil
}

// lineConnected tells that a dialled call is live [LC]. It goes to an agent at once, or waits for one until the abandon delay is
// over, counted from the called party's answer [OD].
func (e *Engine) lineConnected(m *sdmp.Message) *sdmp.Fault {
	n, f := e.call(m)
	if f != nil {
		return f
	}
	if !n.state.open() {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, not dialled", n.id, n.state))
	}
	if f := e.checkChosen(m, n); f != nil {
		return f
	}
	if ti := m.Str(sdmp.TI); n.sw.byTrunk[ti] != nil && n.sw.byTrunk[ti] != n {
		return m.Fault(sdmp.ErrInUse, sdmp.TI, carries(ti, n.sw.byTrunk[ti], n.campaign.tenant))
	}
	e.accept(m)
	n.trunk = m.Str(sdmp.TI)
	n.sw.byTrunk[n.trunk] = n
	n.answered = e.now.Add(-duration(m.Float(sdmp.OD, 0)))
	n.campaign.totals.Answered++
	e.stop(n.silence)
	e.stop(n.hint)
	e.freePort(n)
	switch {
	case n.campaign.routing.bySwitch:
		e.pickedBySwitch(n, n.campaign.tenant.agents[m.Str(sdmp.AN)])
	case n.campaign.method == agentless:
		e.playMessage(n, m.Has(sdmp.MA))
	case !n.bound:
		e.await(n)
	case n.heard() && n.agent.nailed:
		e.connected(n) // the agent has heard the line since it was dialled: no CT
		e.pop(n)
	default:
		e.connect(n, n.agent)
	}
	return nil
}

// await has a live call wait for an agent, until the abandon delay is over.
func (e *Engine) await(n *call) {
	e.setCallState(n, Waiting)
	n.campaign.answered = append(n.campaign.answered, n)
	e.serveWaiting(n.campaign)
	if n.state != Waiting {
		return
	}
	deadline := n.answered.Add(n.campaign.tuning.delay)
	if !deadline.After(e.now) {
		e.abandon(n)
		return
	}
	n.patience = e.at(deadline, func() { e.abandon(n) })
}

// serveWaiting connects calls that wait to agents that wait.
func (e *Engine) serveWaiting(c *campaign) {
	for c.waiting.Len() > 0 {
		n := c.unasked()
		if n == nil {
			return
		}
		if e.consult(n) {
			continue
		}
		if a, ok := c.waiting.Front().Value.(*agent); ok {
			e.serve(n, a)
		}
	}
}

// abandon drops a live call for which no agent was free in time [CD\DA].
func (e *Engine) abandon(n *call) {
	c := n.campaign
	c.answered = remove(c.answered, n)
	c.totals.Abandoned++
	c.share.Add(e.now, abandonedCall)
	c.policy.Observe(e.outcome(n, pacing.Abandoned))
	c.jilted.add(n.number)
	n.last = n.farewell()
	e.hangUp(n, true)
	if n.late = n.state == Clearing && n.last.takesDigit(); !n.late {
		e.numberBack(n, abandoned)
	}
	e.touch(c)
}

// callFailed tells that a dialled call did not become live, and why [CF].
func (e *Engine) callFailed(m *sdmp.Message) *sdmp.Fault {
	cause := m.Int(sdmp.CA, 0)
	if !e.outcomes.mayFail(cause) && !fromSwitchOnly(cause) {
		return m.Fault(sdmp.ErrInvalidCause, sdmp.CA, fmt.Sprintf("%d is not a cause that a telephony layer may give", cause))
	}
	n, f := e.call(m)
	if f != nil || !n.state.open() {
		if old := e.clearingCall(m); old != nil && old.trunk == "" { // it crosses the CD of a call that was never answered
			e.accept(m)
			e.cleared(old)
			return nil
		}
	}
	if f != nil {
		return f
	}
	if fromSwitchOnly(cause) && !n.campaign.routing.bySwitch {
		return m.Fault(sdmp.ErrInvalidCause, sdmp.CA, fmt.Sprintf("cause %d is a switch's to give under switch-determined routing [OC RX] only", cause))
	}
	if !n.state.open() {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, not dialled", n.id, n.state))
	}
	e.accept(m)
	if a := n.agent; a != nil && cause == busyCause && a.nailed && n.heard() {
		// The agent listens to the line and would hear nothing.
		e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIPB).Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension))
	}
	n.rawCause = m.Str(sdmp.IR)
	e.freeTrunk(n)
	if fromSwitchOnly(cause) {
		e.droppedBySwitch(n, cause)
		return nil
	}
	e.failed(n, cause)
	return nil
}

const busyCause = 1

// failed ends a call that did not become live: the number goes back, and the agent it was dialled for is free again.
func (e *Engine) failed(n *call, reason int) {
	c := n.campaign
	c.totals.Failed++
	c.policy.Observe(e.outcome(n, pacing.Failed))
	e.stop(n.silence)
	e.stop(n.hint)
	e.giveNumberBack(n, reason)
}

// giveNumberBack returns a number [NB]; the agent it was dialled for is told [CE] and is ready again.
func (e *Engine) giveNumberBack(n *call, reason int) {
	e.result(n, reason, nil)
	if a := n.agent; a != nil {
		e.toAgent(a, a.ended(n))
		e.part(a, n)
		e.ready(a)
	}
	e.forget(n)
	e.touch(n.campaign)
}

// hangUp disconnects a call [CD]. Its trunk is free at once, or when the telephony layer says so where it announced ND.
func (e *Engine) hangUp(n *call, abandoned bool) {
	o := n.out(sdmp.CTICD).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TI, n.trunk).Flag(sdmp.DA, abandoned).Str(sdmp.PM, n.last.path)
	e.toSwitch(n.sw, n.campaign.tenant.name, o)
	for _, t := range []*timer{n.silence, n.hint, n.patience, n.transfer} {
		e.stop(t)
	}
	e.freePort(n)
	if !n.sw.nd || !n.sw.connected {
		e.freeTrunk(n)
		e.setCallState(n, ended)
		return
	}
	e.setCallState(n, Clearing)
	release := limits.TrunkRelease
	if n.last.path != "" {
		release += limits.SoundLength
	}
	n.clearing = e.after(release, func() { e.cleared(n) })
}

// leaveOutside lets go of a call that goes on without the dialer, with an external address: its trunk is free at once, or when the
// telephony layer says so where it announced ND.
func (e *Engine) leaveOutside(n *call) {
	if !n.sw.nd || !n.sw.connected {
		e.freeTrunk(n)
		e.setCallState(n, ended)
		return
	}
	e.setCallState(n, Clearing)
	n.clearing = e.after(limits.OverflowedCall, func() { e.cleared(n) })
}

// cleared ends a call whose trunk is free.
func (e *Engine) cleared(n *call) {
	e.freeTrunk(n)
	e.setCallState(n, ended)
	if n.late {
		n.late = false
		e.result(n, n.overruled(abandoned), nil)
	}
	e.forget(n)
	e.touch(n.campaign)
}

// nowDisconnected tells that a trunk is free [ND]: after a CD, or because the far end hung up.
func (e *Engine) nowDisconnected(m *sdmp.Message) *sdmp.Fault {
	if old := e.clearingCall(m); old != nil {
		e.accept(m)
		e.cleared(old)
		return nil
	}
	n, f := e.call(m)
	if f != nil {
		return f
	}
	switch n.state {
	case Clearing, Waiting, Connecting, Connected:
	case ended: // it crosses the agent's hang-up, and the trunk counts as free already
		e.accept(m)
		return nil
	default:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, not live", n.id, n.state))
	}
	if f := e.checkOverrule(m); f != nil {
		return f
	}
	e.accept(m)
	e.overrule(n, m)
	if m.Has(sdmp.IR) {
		n.rawCause = m.Str(sdmp.IR)
	}
	switch n.state {
	case Clearing:
		e.cleared(n)
	case Waiting:
		if n.inbound != nil {
			e.callerLeft(n)
			return nil
		}
		e.leftWaiting(n)
	default:
		e.farEndHungUp(n, calledPartyHangs)
	}
	return nil
}

// clearingCall finds a call whose trunk is clearing, if the message can mean one.
func (e *Engine) clearingCall(m *sdmp.Message) *call {
	if t := e.tenants[tenantOf(m)]; t != nil {
		return t.clearingCall(m)
	}
	return nil
}

// leftWaiting ends a live call whose called party hung up before an agent was free.
func (e *Engine) leftWaiting(n *call) {
	c := n.campaign
	c.answered = remove(c.answered, n)
	c.policy.Observe(e.outcome(n, pacing.HungUp))
	e.freeTrunk(n)
	e.setCallState(n, ended)
	e.numberBack(n, n.overruled(calledPartyHangs))
	e.touch(c)
}

// farEndHungUp ends the talk of an agent: wrap begins [CE]. An agent whose station still rang has talked to nobody and is ready again,
// and the number comes back with the reason.
func (e *Engine) farEndHungUp(n *call, reason int) {
	a := n.agent
	if n.passing != nil {
		e.respondentLeft(n.passing)
		return
	}
	e.stop(n.transfer)
	e.quiet(n)
	if a.state == Offered {
		e.endInbound(n, hungUpAs(reason))
	}
	e.freeTrunk(n)
	e.setCallState(n, ended)
	if a.state != Offered {
		e.count(n)
		e.endTalk(a)
		return
	}
	e.occupyStation(a)
	e.toAgent(a, a.ended(n))
	if n.inbound != nil {
		e.part(a, n)
		e.reportInbound(n, n.outcome(reason))
		e.ready(a)
		return
	}
	n.campaign.policy.Observe(e.outcome(n, pacing.HungUp))
	e.result(n, reason, nil)
	e.part(a, n)
	e.forget(n)
	e.ready(a)
}

// callLost ends a call whose telephony layer is gone: as failed with cause 8 where it was not connected; an agent goes to wrap.
func (e *Engine) callLost(n *call) {
	switch {
	case n.state == Clearing:
		e.cleared(n)
	case n.state == Connected || n.state == Connecting:
		e.farEndHungUp(n, interrupted)
	case n.state == Waiting && n.inbound != nil:
		e.inboundLost(n)
	case n.state == Waiting:
		n.campaign.answered = remove(n.campaign.answered, n)
		e.freeTrunk(n)
		e.failed(n, interrupted)
	case n.state.open():
		e.freeTrunk(n)
		e.failed(n, interrupted)
	}
}

// String gives the state in words.
func (s CallState) String() string {
	switch s {
	case held:
		return "held"
	case assigned:
		return "previewed"
	case queued:
		return "waiting for a trunk"
	case Dialing:
		return "dialled"
	case Ringing:
		return "ringing"
	case Answered:
		return "answered"
	case Waiting:
		return "waiting for an agent"
	case Connecting:
		return "being connected"
	case Connected:
		return "connected"
	case Clearing:
		return "clearing"
	}
	return "ended"
}
