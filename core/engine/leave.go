package engine

import (
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Priorities of AU and KA [PR]: how hard to force.
const (
	normal    = 0 // when it causes no abandon; further calls may come first
	raised    = 1 // when waiting, or as soon as talk and wrap end
	immediate = 2 // at once, a live call ends
)

// leave is a request to go unavailable that waits for its AF.
type leave struct {
	priority  int
	reason    *int   // [FR]
	words     string // [FD]
	kill      bool   // a KA wants the agent out
	tx        string // of that KA, "" where it is the dialer's own
	timeout   *timer
	asked     bool // the switch has been told [RU]
	askedWith int  // with this priority
	wanted    bool // an AU of somebody's waits for its AF
	move      *move
}

// agentUnavailable asks to make an agent unavailable [AU]; it is confirmed when it is so [AF]. A further AU replaces the pending
// one.
func (e *Engine) agentUnavailable(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if a.state == AwaitingStation {
		return m.Fault(sdmp.ErrWrongState, 0, "agent "+a.name+" is logging in; LO ends that")
	}
	e.accept(m)
	l := &leave{priority: m.Int(sdmp.PR, normal), words: m.Str(sdmp.FD)}
	if m.Has(sdmp.FR) {
		fr := m.Int(sdmp.FR, 0)
		l.reason = &fr
	}
	l.wanted = e.from != registry.None
	if had := a.leave; had != nil {
		l.kill, l.tx, l.move = had.kill, had.tx, had.move
		if !l.wanted {
			l.wanted, l.reason, l.words = had.wanted, had.reason, had.words
		}
	}
	e.beginLeave(a, l)
	return nil
}

// beginLeave frees an agent now where the priority and what it does allow it, else as soon as they do.
func (e *Engine) beginLeave(a *agent, l *leave) {
	e.stopMonitoring(a)
	had := a.leave
	if had != nil {
		e.stop(had.timeout)
	}
	c := a.campaign
	a.leave = l
	e.noteAgent(a)
	if had == nil {
		if a.waits != nil {
			c.leaving++
		}
		if a.state != Unavailable {
			c.going++
		}
	}
	if had != nil {
		l.asked, l.askedWith = had.asked, had.askedWith
	}
	e.requestUnavailable(a, l)
	switch {
	case a.state == Unavailable:
		e.setFree(a)
	case l.priority == immediate:
		e.interrupt(a)
		e.setFree(a)
	case a.directing():
		e.setFree(a)
	case a.state == Breather, a.state == Reserved, l.priority == raised && a.state == Previewing && (a.call.state == assigned || a.call.state == queued):
		e.returnPreview(a)
		e.setFree(a)
	case a.state == WaitingForCall && (l.priority == raised || c.spare()):
		e.setFree(a)
	case a.state == WaitingForCall:
		l.timeout = e.after(c.unavailable, func() {
			if a.state == WaitingForCall {
				e.setFree(a)
			}
		})
	}
}

// spare tells whether the agents who wait and do not leave are enough for the calls that may still be answered: then one who
// leaves causes no abandon.
func (c *campaign) spare() bool {
	return c.inFlight+len(c.answered) <= c.waiting.Len()-c.leaving
}

// spareOne tells whether one more of the agents who wait may go without causing an abandon.
func (c *campaign) spareOne() bool {
	return c.inFlight+len(c.answered) < c.waiting.Len()-c.leaving
}

// releaseLeaving frees the agents who wait with an AU once they are not needed.
func (e *Engine) releaseLeaving(c *campaign) {
	if c.leaving == 0 || !c.spare() {
		return
	}
	for el := c.waiting.Front(); el != nil; {
		a, ok := el.Value.(*agent)
		el = el.Next()
		if ok && a.leave != nil {
			e.setFree(a)
		}
	}
}

// setFree makes an agent unavailable and says so [AF]. One that is to be killed is logged out.
func (e *Engine) setFree(a *agent) {
	if e.grant(a) {
		return
	}
	a.followUp = false
	l := a.leave
	if l != nil && l.move != nil {
		if !l.kill {
			e.release(a, l)
			return
		}
		e.moveStatus(a, a.campaign.name, l.move.to.name, notMoved)
	}
	e.unlist(a)
	o := a.freed(l)
	e.endLeave(a)
	e.setAgentState(a, Unavailable)
	e.toAgent(a, o)
	e.touch(a.campaign)
	switch {
	case l != nil && l.kill:
		e.self(a.tenant().name, a.out(sdmp.AgentLO))
	case a.lender != nil:
		e.giveBack(a)
	case e.comeHome(a):
	case a.campaign.state == Closing:
		e.dismiss(a)
	}
}

// freed starts the message that tells an agent that it is unavailable [AF], with the reason that the AU gave.
func (a *agent) freed(l *leave) *sdmp.Out {
	o := a.out(sdmp.AgentAF).Int(sdmp.UR, 0)
	if l != nil {
		if l.reason != nil {
			o.Int(sdmp.FR, *l.reason)
		}
		o.Str(sdmp.FD, l.words)
	}
	return o
}

// endLeave forgets a pending AU or KA.
func (e *Engine) endLeave(a *agent) {
	l := a.leave
	if l == nil {
		return
	}
	e.stop(l.timeout)
	if a.waits != nil {
		a.campaign.leaving--
	}
	if a.state != Unavailable {
		a.campaign.going--
	}
	delete(e.transactions, l.tx)
	a.leave = nil
	e.noteAgent(a)
}

// interrupt ends whatever an agent does, at once: a live call is disconnected, a dialled number goes back.
func (e *Engine) interrupt(a *agent) {
	e.stop(a.wrap)
	if a.transfer != nil && e.interruptTransfer(a) {
		return
	}
	n := a.call
	if n == nil {
		return
	}
	switch {
	case n.undialled():
		e.returnPreview(a)
	case n.state.open():
		e.hangUp(n, false)
		e.toAgent(a, a.ended(n))
		n.campaign.totals.Failed++
		e.result(n, notMade, nil)
		e.part(a, n)
		e.forget(n)
	case n.inbound != nil && n.state == Connecting:
		e.withdraw(n)
	default:
		if a.state != Wrap && (n.state == Connecting || n.state == Connected) {
			e.hangUp(n, false)
			e.occupyStation(a)
			e.toAgent(a, a.ended(n))
		}
		e.finish(a, n, nil)
	}
}
