package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// startWrap ends the talk of an agent [SW]: the call is disconnected [CD], its end confirmed [CE], and wrap begins. An SW that
// crosses the far end's hang-up finds wrap begun already and changes nothing.
func (e *Engine) startWrap(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if a.transfer != nil {
		return e.wrapFromTransfer(a, m)
	}
	if a.state != Talking && a.state != OnHold && a.state != Wrap {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not talking", a.name, a.state))
	}
	if m.Has(sdmp.EX) && (a.state == Wrap || a.call.state != Connected) {
		return m.Fault(sdmp.ErrWrongState, sdmp.EX, fmt.Sprintf("agent %q has no connected call to pass on", a.name))
	}
	s, f := e.sound(m, sdmp.PM)
	if f != nil {
		return f
	}
	if f := e.checkOutcome(m, sdmp.AO, true); f != nil {
		return f
	}
	e.accept(m)
	a.call.rate(m)
	if a.state == Wrap {
		return nil
	}
	e.count(a.call)
	if m.Has(sdmp.EX) {
		e.sendAway(a, m.Str(sdmp.EX))
		return nil
	}
	a.call.last = s
	e.hangUp(a.call, false)
	e.endTalk(a)
	return nil
}

// endTalk begins wrap [CE]: limited where the agent has a limit, over at once where the dialer ends transactions itself.
func (e *Engine) endTalk(a *agent) {
	n := a.call
	e.occupyStation(a)
	e.toAgent(a, a.ended(n))
	e.setAgentState(a, Wrap)
	e.touch(a.campaign)
	switch {
	case a.autoWrap && a.campaign.method == predictive:
		e.self(a.tenant().name, a.out(sdmp.AgentTC))
	case n.wrapLimit() > 0:
		a.wrap = e.after(n.wrapLimit(), func() {
			e.self(a.tenant().name, a.out(sdmp.AgentTC).Int(sdmp.AO, a.limit.outcome).Str(sdmp.DT, n.inbound.set.wrapData))
		})
	case a.limit.after > 0:
		a.wrap = e.after(a.limit.after, func() {
			o := a.out(sdmp.AgentTC)
			if !n.rated {
				o.Int(sdmp.AO, a.limit.outcome)
			}
			e.self(a.tenant().name, o.Str(sdmp.DT, a.limit.data))
		})
	}
}

// adjustWrap sets the wrap limit of an agent [AW] from the next wrap on: MW0 for none, -1 for the default, which is none.
func (e *Engine) adjustWrap(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if f := e.checkOutcome(m, sdmp.WO, true); f != nil {
		return f
	}
	e.accept(m)
	if m.Has(sdmp.MW) {
		a.limit.after = time.Duration(max(m.Int(sdmp.MW, 0), 0)) * time.Second
	}
	if m.Has(sdmp.WO) {
		a.limit.outcome = max(m.Int(sdmp.WO, 0), 0)
	}
	if m.Has(sdmp.DW) {
		a.limit.data = m.Str(sdmp.DW)
	}
	return nil
}

// transactionComplete ends all phases of a call [TC]. Without an SW before, it also ends the call [CD, CE]. The agent is ready for
// the next [AR], or free where an AU waits [AF].
func (e *Engine) transactionComplete(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if a.transfer != nil {
		return e.completeFromTransfer(a, m)
	}
	n := a.call
	if n == nil || a.state != Talking && a.state != OnHold && a.state != Wrap && a.state != Previewing && a.state != FollowUp && a.state != Reserved {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s and has no call to complete", a.name, a.state))
	}
	launched := !n.undialled()
	if f := e.checkOutcome(m, sdmp.AO, launched); f != nil {
		return f
	}
	e.accept(m)
	n.learn(m.Str(sdmp.DT))
	n.rate(m)
	switch {
	case !launched:
		e.refuse(a, m)
	case n.state.open():
		e.hangUp(n, false)
		e.failed(n, noAnswer)
		return nil
	default:
		if a.state != Wrap && (n.state == Connected || n.state == Connecting) {
			e.count(n)
			e.hangUp(n, false)
			e.occupyStation(a)
			e.toAgent(a, a.ended(n))
		}
		e.finish(a, n, m)
	}
	e.ready(a)
	return nil
}

// finish separates an agent and a call that is over, and reports it where the campaign wants every number back [RO] or the agent
// asked for a callback.
func (e *Engine) finish(a *agent, n *call, tc *sdmp.Message) {
	if n.campaign.returnAll || tc != nil && tc.Has(sdmp.BT) {
		e.result(n, n.outcome(e.dialOutcome(n)), tc)
	}
	if n.counted && n.inbound == nil && e.outcomes.isMachine(e.dialOutcome(n)) {
		n.campaign.totals.Machines++
		n.campaign.share.Add(e.now, machineCall)
	}
	e.conclude(n, n.outcome(e.dialOutcome(n)), tc)
	n.reported = true
	e.part(a, n)
	e.forget(n)
}
