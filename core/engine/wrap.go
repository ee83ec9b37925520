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
	if a.state != Talking && a.state != Wrap {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not talking", a.name, a.state))
	}
	if m.Has(sdmp.EX) {
		return m.Fault(sdmp.ErrNotSupported, sdmp.EX, "transfer at the end of a call [EX] is not supported by this version")
	}
	if f := checkSound(m); f != nil {
		return f
	}
	if f := checkOutcome(m, sdmp.AO); f != nil {
		return f
	}
	e.accept(m)
	if a.state == Wrap {
		return nil
	}
	e.count(a.call)
	e.hangUp(a.call, false)
	e.endTalk(a)
	return nil
}

// endTalk begins wrap [CE]: limited where the agent has a limit, over at once where the dialer ends transactions itself.
func (e *Engine) endTalk(a *agent) {
	n := a.call
	e.occupyStation(a)
	e.toAgent(a, a.out(sdmp.AgentCE).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number))
	e.setAgentState(a, Wrap)
	e.touch(a.campaign)
	switch {
	case a.autoWrap && a.campaign.method == predictive:
		e.self(a.tenant().name, a.out(sdmp.AgentTC))
	case a.limit.after > 0:
		a.wrap = e.after(a.limit.after, func() {
			e.self(a.tenant().name, a.out(sdmp.AgentTC).Int(sdmp.AO, a.limit.outcome).Str(sdmp.DT, a.limit.data))
		})
	}
}

// adjustWrap sets the wrap limit of an agent [AW] from the next wrap on: MW0 for none, -1 for the default, which is none.
func (e *Engine) adjustWrap(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if f := checkOutcome(m, sdmp.WO); f != nil {
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
	n := a.call
	if n == nil || a.state != Talking && a.state != Wrap && a.state != Previewing {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s and has no call to complete", a.name, a.state))
	}
	launched := n.state != assigned && n.state != queued
	if launched {
		f = checkOutcome(m, sdmp.AO)
	} else {
		f = checkPreviewOutcome(m)
	}
	if f != nil {
		return f
	}
	e.accept(m)
	switch {
	case !launched:
		e.refuse(a, m)
	case n.state.open():
		e.hangUp(n, false)
		e.failed(n, noAnswer)
		return nil
	default:
		if n.state == Connected || n.state == Connecting {
			e.count(n)
			e.hangUp(n, false)
			e.occupyStation(a)
			e.toAgent(a, a.out(sdmp.AgentCE).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number))
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
		e.result(n, dialOutcome(tc), tc)
	}
	if n.counted && dialOutcome(tc) == machine {
		n.campaign.totals.Machines++
		n.campaign.share.Add(e.now, machineCall)
	}
	n.reported = true
	e.part(a, n)
	e.forget(n)
}

// Agent outcomes [AO] with a meaning of their own.
const (
	maxLiveOutcome = 4   // 0 live, 1 machine, 2 attendant, 3 fax, 4 modem
	noCallOutcome  = 200 // "not made": a preview that was not dialled
)

// dialOutcome is the dialling outcome [RE] that an agent outcome stands for, by the documented defaults: what is not listed is a
// live call.
func dialOutcome(tc *sdmp.Message) int {
	if tc == nil {
		return liveCall
	}
	switch tc.Int(sdmp.AO, 0) {
	case 1:
		return machine
	case 2:
		return 30
	case 3:
		return 3
	case 4:
		return 4
	}
	return liveCall
}

// checkOutcome refuses, for a call that was launched, an outcome that stands for one only the dialer makes.
func checkOutcome(m *sdmp.Message, p sdmp.Code) *sdmp.Fault {
	if m.Int(p, 0) == noCallOutcome {
		return m.Fault(sdmp.ErrInvalidCause, p, fmt.Sprintf("agent outcome %d means that no call was made, and one was", noCallOutcome))
	}
	return nil
}

// checkPreviewOutcome refuses, for a preview that was not dialled, an outcome that says somebody or something answered.
func checkPreviewOutcome(m *sdmp.Message) *sdmp.Fault {
	if ao := m.Int(sdmp.AO, noCallOutcome); ao <= maxLiveOutcome {
		return m.Fault(sdmp.ErrInvalidCause, sdmp.AO, fmt.Sprintf("agent outcome %d means that a call was made, and none was", ao))
	}
	return nil
}
