package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

func duration(seconds float64) time.Duration { return time.Duration(seconds * float64(time.Second)) }

// connect puts a live call through to its agent: CT to the switch, AC to the agent. A nailed-up agent talks from then on. Another's
// station rings first: the agent is offered the call, and talks when the switch says that the transfer is done [TS]. Where the
// telephony layer did not announce TS, the transfer counts as done at once.
func (e *Engine) connect(n *call, a *agent) {
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTICT).Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension).
		Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TI, n.trunk).Str(sdmp.AS, n.data))
	if !n.sw.ts {
		e.connected(n)
		e.pop(n)
		return
	}
	e.setCallState(n, Connecting)
	n.transfer = e.after(n.offerTime(), func() { e.offerExpired(n) })
	if a.nailed {
		e.setAgentState(a, Talking)
	} else {
		e.setAgentState(a, Offered)
	}
	e.pop(n)
}

// connected counts a call that has reached its agent.
func (e *Engine) connected(n *call) {
	e.stop(n.transfer)
	e.setCallState(n, Connected)
	e.setAgentState(n.agent, Talking)
	if n.inbound != nil {
		e.reachedAgent(n)
	}
	e.count(n)
	e.recordAll(n)
}

// count counts a call as connected, once. A nailed-up agent talks before TS says so: what ends meanwhile has reached an agent.
func (e *Engine) count(n *call) {
	c := n.campaign
	if n.counted {
		return
	}
	n.counted = true
	c.count(e.now, callsConnected, 1)
	n.journey.times[atAccept] = e.now
	if n.inbound != nil {
		e.endInbound(n, endConnected)
		return
	}
	c.totals.Connected++
	c.share.Add(e.now, connectedCall)
	c.policy.Observe(e.outcome(n, pacing.Served))
}

// pop tells the agent of the call [AC].
func (e *Engine) pop(n *call) {
	a := n.agent
	n.journey.mark(atAccept, e.now)
	e.toAgent(a, a.out(sdmp.AgentAC).Str(sdmp.YA, a.uuid).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.YS, n.uuid).Str(sdmp.AS, n.data).Str(sdmp.DT, n.session).Flag(sdmp.AR, n.campaign.jilted.has(n.number)).Flag(sdmp.FC, n.followUp))
	e.tellData(n)
}

// transferStatus tells how a CT went [TS].
func (e *Engine) transferStatus(m *sdmp.Message) *sdmp.Fault {
	n, f := e.call(m)
	if f != nil {
		return f
	}
	if n.inbound != nil && n.inbound.outside {
		e.accept(m)
		e.sentOutside(n, m)
		return nil
	}
	if n.passing != nil {
		return e.reportedAsConnect(m, n.passing)
	}
	if n.state != Connecting {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, no transfer is awaited", n.id, n.state))
	}
	e.accept(m)
	if m.Int(sdmp.RS, 0) != 0 {
		if n.inbound != nil && m.Has(sdmp.TQ) {
			e.expiredInOffer(n)
			return nil
		}
		e.transferFailed(n)
		return nil
	}
	offered := n.agent.state == Offered
	e.connected(n)
	if offered {
		e.pop(n)
	}
	return nil
}

// transferFailed handles a station that did not take its call: the agent is made unavailable, so that calls do not fall on a
// station that is not there, and the call goes to another agent while the abandon delay lasts. A call that is bound to its agent
// is abandoned.
func (e *Engine) transferFailed(n *call) {
	a, c := n.agent, n.campaign
	e.stop(n.transfer)
	e.toAgent(a, a.ended(n))
	e.part(a, n)
	e.setFree(a)
	if n.passed {
		e.strand(n, false)
		return
	}
	if n.inbound != nil {
		e.backToQueue(n)
		return
	}
	if n.bound {
		e.abandon(n)
		return
	}
	e.await(n)
	e.touch(c)
}

// part separates an agent and a call.
func (e *Engine) part(a *agent, n *call) {
	e.leaveMedia(a, n)
	a.call, n.agent = nil, nil
	e.noteAgent(a)
	e.noteCall(n)
	a.lastCall, a.lastUUID = n.id, n.uuid
}

// stationDisconnect tells that an agent's station is free again [SD].
func (e *Engine) stationDisconnect(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	ae := m.Str(sdmp.AE)
	a := t.byExt[ae]
	if a == nil {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.AE, fmt.Sprintf("no agent has the extension %q in tenant %q", ae, t.name))
	}
	if cn := m.Str(sdmp.CN); cn != "" && cn != a.campaign.name {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.CN, fmt.Sprintf("extension %q is in campaign %q, not in %q", ae, a.campaign.name, cn))
	}
	e.accept(m)
	if a.state != AwaitingStation { // else it is about an earlier agent there, and this one's login goes on
		e.stationFree(a)
	}
	return nil
}

// occupyStation has an agent get no call until the station is free, where the telephony layer announced that it will say so.
func (e *Engine) occupyStation(a *agent) {
	s := a.campaign.sw
	if !s.sd || !s.connected {
		return
	}
	e.stop(a.station)
	a.station = e.after(limits.StationRelease, func() { e.stationFree(a) })
}

func (e *Engine) stationFree(a *agent) {
	e.stop(a.station)
	a.station = nil
	if a.state == WaitingForCall && a.granting == nil {
		e.enlist(a)
	}
}

// stationLost handles the loss of the telephony layer: an agent whose station was being reached is not logged in; others stay.
func (e *Engine) stationLost(a *agent) {
	if a.state == AwaitingStation {
		e.loginFailed(a, "the telephony layer was lost")
		return
	}
	if a.granting != nil {
		e.released(a)
		return
	}
	e.endMonitoring(a, switchFailed)
	e.stationFree(a)
}

// loginStatus tells whether the station of an agent that logs in was reached [LS].
func (e *Engine) loginStatus(m *sdmp.Message) *sdmp.Fault {
	a, f := e.stationAgent(m)
	if f != nil {
		return f
	}
	if a.state != AwaitingStation {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is not logging in", a.name))
	}
	e.accept(m)
	if rs := m.Int(sdmp.RS, 0); rs != 0 {
		e.loginFailed(a, fmt.Sprintf("the telephony layer answered LS with RS%d", rs))
		return nil
	}
	e.stop(a.station)
	a.station = nil
	e.setAgentState(a, Unavailable)
	if mv := a.arriving; mv != nil {
		e.arrive(a, mv)
		return nil
	}
	e.toAgent(a, a.out(sdmp.AgentLI).Str(sdmp.YA, a.uuid))
	if a.campaign.state == Closing {
		e.dismiss(a)
	}
	return nil
}

// stationAgent finds the agent of a station message by AN or AE.
func (e *Engine) stationAgent(m *sdmp.Message) (*agent, *sdmp.Fault) {
	if m.Has(sdmp.AN) {
		return e.agent(m)
	}
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	if a := t.byExt[m.Str(sdmp.AE)]; a != nil {
		return a, nil
	}
	return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.AE, fmt.Sprintf("no agent has the extension %q in tenant %q", m.Str(sdmp.AE), t.name))
}

// loginFailed takes an agent out that could not be reached, and tells the owner which AL failed [ER].
func (e *Engine) loginFailed(a *agent, why string) {
	if mv := a.arriving; mv != nil {
		e.arrivalFailed(a, mv)
		return
	}
	owner := e.reg.Owner(a.resource())
	f := a.login
	f.Words = fmt.Sprintf("station %q of agent %q is not available: %s", a.extension, a.name, why)
	e.removeAgent(a)
	if owner == registry.None {
		e.drop(a.tenant().name, f.ER(!e.cfg.NoErrorText))
		return
	}
	e.sendFault(owner, a.tenant().name, &f)
}
