package engine

import (
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// moveReason says why an agent goes to another campaign.
type moveReason uint8

const (
	userMove     moveReason = iota // a control application or the agent wants it [MA, AM, AS]
	blendMove                      // the demand of a campaign
	callbackMove                   // a callback that waits for this agent
	transferMove                   // a call of another campaign is passed to the agent
	chainMove                      // the campaign closes, another takes its agents over [CC C2]
)

// move is a change of campaign that is wanted or under way.
type move struct {
	to        *campaign
	keepHome  bool
	why       moveReason
	available bool // take calls there
	from      string
}

// Results of a move [MS RS].
const (
	moved            = 0
	notMoved         = 1
	telephonyFailure = 2
)

// running tells whether a campaign takes agents.
func (c *campaign) running() bool {
	return c != nil && (c.state == Open || c.state == Suspending || c.state == Suspended)
}

// moveAgent moves an agent to another campaign. One who does nothing that must be finished goes at once, others when their call
// and wrap are over. keepHome leaves the home campaign as it is: moves for blending, callbacks and transfers keep it, chaining and
// a user's move change it. An agent who is not available stays so, unless a user moves it.
func (e *Engine) moveAgent(a *agent, to *campaign, keepHome bool, why moveReason) {
	mv := &move{to: to, keepHome: keepHome, why: why, available: why == userMove || a.state != Unavailable}
	switch {
	case a.state == AwaitingStation:
		// It is asked again when the login is done.
	case why != userMove && a.call == nil && a.leave == nil && a.pooledBySwitch():
		e.pendingLeave(a).move = mv
		a.leave.priority = raised
		e.requestUnavailable(a, a.leave)
		e.setFree(a)
	case why != userMove && a.call == nil && a.leave == nil:
		e.relocate(a, mv)
	default:
		e.planMove(a, mv, normal)
	}
}

// pooledBySwitch tells whether a switch that picks the agents itself has to let the agent go first.
func (a *agent) pooledBySwitch() bool { return a.campaign.routing.bySwitch && a.state != Unavailable }

// planMove has an agent moved as soon as the priority allows, as KA has it removed. The steps show in the log.
func (e *Engine) planMove(a *agent, mv *move, priority int) {
	l := a.leave
	switch {
	case l != nil && l.kill:
		e.moveStatus(a, a.campaign.name, mv.to.name, notMoved) // it is on its way out
		return
	case l == nil && mv.to == a.campaign && a.state != Unavailable:
		e.settleHome(a, mv)
		e.moveStatus(a, a.campaign.name, mv.to.name, moved)
		return
	case a.state == Unavailable:
		e.relocate(a, mv)
		return
	case !mv.to.running() && a.campaign.running():
		e.moveStatus(a, a.campaign.name, mv.to.name, notMoved)
		return
	}
	if l = e.pendingLeave(a); l.move != nil {
		e.moveStatus(a, a.campaign.name, l.move.to.name, notMoved) // the later request counts
	}
	l.move = mv
	e.self(a.tenant().name, a.out(sdmp.AgentAU).Int(sdmp.PR, priority).Flag(sdmp.BM, mv.why == blendMove))
}

// pendingLeave gives the pending leave of an agent, made where there is none.
func (e *Engine) pendingLeave(a *agent) *leave {
	if a.leave == nil {
		a.leave = &leave{}
		e.noteAgent(a)
		if a.waits != nil {
			a.campaign.leaving++
		}
		a.campaign.going++
	}
	return a.leave
}

// release carries out the move of an agent that the pool has let go. One who has asked to be unavailable stays so there, and is
// told that it is [AF].
func (e *Engine) release(a *agent, l *leave) {
	e.endLeave(a)
	if l.wanted {
		l.move.available = false
		e.setAgentState(a, Unavailable)
		e.toAgent(a, a.freed(l))
	}
	e.relocate(a, l.move)
}

// relocate moves an agent who does nothing. Where the destination is not running, or its switch is not connected, nothing happens.
func (e *Engine) relocate(a *agent, mv *move) {
	e.stopMonitoring(a)
	from := a.campaign
	mv.from = from.name
	a.lender = nil
	switch {
	case from == mv.to:
		e.settleHome(a, mv)
		e.moveStatus(a, from.name, from.name, moved)
		e.afterMove(a, mv)
	case !mv.to.running():
		e.stay(a, mv, notMoved)
	case mv.to.sw != from.sw && !mv.to.sw.connected:
		e.stay(a, mv, telephonyFailure)
	default:
		e.logOutOf(a, mv)
		e.transplant(a, mv.to)
		e.toAgent(a, a.out(sdmp.AgentCU))
		if mv.to.sw != from.sw {
			e.reconnect(a, mv)
			return
		}
		e.arrive(a, mv)
	}
}

// stay leaves an agent where it is who cannot be moved. Where its own campaign closes it is logged out: it would be sent away again and
// again.
func (e *Engine) stay(a *agent, mv *move, result int) {
	e.moveStatus(a, a.campaign.name, mv.to.name, result)
	if !a.campaign.running() {
		e.logOutNow(a)
		return
	}
	mv.available = mv.available && a.state != Unavailable
	e.afterMove(a, mv)
}

// logOutOf tells that an agent leaves its campaign. For a user's move it is as if the agent logged out there and in again; the
// dialer's own moves are told with CU and MS alone. A switch that the new campaign does not use is told that the station is free.
func (e *Engine) logOutOf(a *agent, mv *move) {
	if mv.why == userMove {
		e.logStep(a.tenant().name, a.out(sdmp.AgentLO))
		e.toAgent(a, a.out(sdmp.AgentNO).Str(sdmp.YA, a.uuid))
	}
	if sw := a.campaign.sw; mv.to.sw != sw && a.state != AwaitingStation {
		e.toSwitch(sw, a.tenant().name, a.out(sdmp.CTISO).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension))
	}
}

// logStep logs a step of the dialer's own as the message that would ask for it.
func (e *Engine) logStep(tenant string, o *sdmp.Out) {
	e.out = append(e.out, Output{Kind: SelfSent, Tenant: tenant, At: e.now, Message: o.Kind, Text: o.Text()})
}

// transplant puts an agent who has no call and no pending leave into another campaign: out of the one, as seen by those who watch
// agents, and into the other, unavailable.
func (e *Engine) transplant(a *agent, to *campaign) {
	from := a.campaign
	e.stop(a.wrap)
	e.setAgentState(a, NotLoggedIn)
	from.byState[NotLoggedIn]--
	from.agents.Remove(a.listed)
	a.campaign = to
	a.listed = to.agents.PushBack(a)
	to.byState[NotLoggedIn]++
	e.setAgentState(a, Unavailable)
	e.touch(from)
	e.touch(to)
}

// reconnect has the switch of the new campaign reach the station of an agent who comes from a campaign on another switch [SL, LS].
func (e *Engine) reconnect(a *agent, mv *move) {
	if !mv.to.sw.connected {
		e.arrivalFailed(a, mv)
		return
	}
	e.stop(a.station)
	a.arriving = mv
	e.setAgentState(a, AwaitingStation)
	e.toSwitch(mv.to.sw, a.tenant().name, a.out(sdmp.CTISL).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension).Flag(sdmp.NU, a.nailed).Str(sdmp.NX, node))
	a.station = e.after(limits.StationAnswer, func() { e.loginFailed(a, "the telephony layer did not answer SL with LS in time") })
}

// arrivalFailed logs an agent out whose station the other switch cannot reach.
func (e *Engine) arrivalFailed(a *agent, mv *move) {
	a.arriving = nil
	e.moveStatus(a, mv.from, mv.to.name, telephonyFailure)
	e.logOutNow(a)
}

// arrive ends a move [MS].
func (e *Engine) arrive(a *agent, mv *move) {
	a.arriving = nil
	e.settleHome(a, mv)
	if mv.why == userMove {
		e.logStep(a.tenant().name, a.out(sdmp.AgentAL).Str(sdmp.AE, a.extension))
		e.toAgent(a, a.out(sdmp.AgentLI).Str(sdmp.YA, a.uuid))
	}
	e.moveStatus(a, mv.from, mv.to.name, moved)
	if a.campaign.state == Closing {
		e.dismiss(a)
		return
	}
	e.afterMove(a, mv)
}

// afterMove makes an agent available where it is now, as far as the move wants it.
func (e *Engine) afterMove(a *agent, mv *move) {
	if !mv.available {
		return
	}
	if a.state != Unavailable {
		e.setReady(a)
		return
	}
	a.available = e.now
	if mv.why == userMove {
		e.logStep(a.tenant().name, a.out(sdmp.AgentAA))
		e.toAgent(a, a.out(sdmp.AgentNA))
	}
	e.setReady(a)
}

func (e *Engine) settleHome(a *agent, mv *move) {
	if !mv.keepHome {
		a.home = a.campaign
	}
}

// moveStatus tells an agent how a move went [MS].
func (e *Engine) moveStatus(a *agent, from, to string, result int) {
	e.toAgent(a, sdmp.New(sdmp.AgentMS).Str(sdmp.TD, a.tenant().name).Str(sdmp.CN, from).Str(sdmp.AN, a.name).Str(sdmp.C2, to).Int(sdmp.RS, result))
}

// rehome gives agents whose home campaign has closed the one they are in.
func (e *Engine) rehome(c *campaign) {
	for _, a := range c.tenant.agents {
		if a.home == c {
			a.home = a.campaign
		}
	}
}
