package engine

import (
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Outcomes [RE] of inbound calls that no agent took. The documents name their categories, 15 and 16, and no number.
const (
	inboundDropped   = 33
	inboundAbandoned = 34
)

// endInbound counts how an inbound call ended, once: for its tenant and for the campaign it was in.
func (e *Engine) endInbound(n *call, how inboundEnd) {
	ib := n.inbound
	if ib == nil || ib.end != notEnded {
		return
	}
	ib.end = how
	c := n.campaign
	for _, t := range [2]*InboundTotals{&c.tenant.inbound.totals, &c.inbound} {
		switch how {
		case endConnected:
			t.Connected++
		case endOverflowed:
			t.Overflowed++
		case endAbandoned:
			t.Abandoned++
		case endDropped:
			t.Dropped++
		}
	}
}

// hungUpAs is how an inbound call ended whose far end is gone: the caller's doing, or that of a switch that is lost.
func hungUpAs(reason int) inboundEnd {
	if reason == interrupted {
		return endDropped
	}
	return endAbandoned
}

// outcome is the dialling outcome of a call that is over: an inbound one that no agent took has its own.
func (n *call) outcome(otherwise int) int {
	if n.inbound != nil {
		switch n.inbound.end {
		case endAbandoned:
			return inboundAbandoned
		case endDropped, endOverflowed:
			return inboundDropped
		}
	}
	return otherwise
}

// reachedAgent notes that an agent took an inbound call.
func (e *Engine) reachedAgent(n *call) {
	ib := n.inbound
	e.quiet(n)
	ib.taken, ib.timed, ib.overdue = e.now, false, false
	ib.tried = nil
	if ib.queue != nil {
		ib.queue.totals.Connected++
	}
	e.endInbound(n, endConnected)
	e.queueEvent(n, callTaken)
}

// reportInbound ends a call that no agent has: it is told to the campaign's owner where all are wanted [RO].
func (e *Engine) reportInbound(n *call, reason int) {
	if n.campaign.returnAll {
		e.result(n, reason, nil)
	}
	e.conclude(n, reason, nil)
	n.reported = true
	e.forget(n)
	e.touch(n.campaign)
}

// callerLeft ends an inbound call whose caller hung up before an agent took it.
func (e *Engine) callerLeft(n *call) {
	if n.inbound.queued {
		n.inbound.queue.totals.Abandoned++
		e.queueEvent(n, callAbandoned)
	}
	e.takeFromQueue(n)
	e.quiet(n)
	e.stop(n.transfer)
	e.endInbound(n, endAbandoned)
	e.freeTrunk(n)
	e.setCallState(n, ended)
	e.reportInbound(n, n.outcome(liveCall))
}

// dropInbound disconnects a call that nothing takes [CD].
func (e *Engine) dropInbound(n *call) {
	e.takeFromQueue(n)
	e.quiet(n)
	n.inbound.outside = false
	e.endInbound(n, endDropped)
	e.hangUp(n, false)
	e.reportInbound(n, n.outcome(liveCall))
}

// inboundLost ends a call that waits when its switch is lost.
func (e *Engine) inboundLost(n *call) {
	e.takeFromQueue(n)
	e.quiet(n)
	e.stop(n.transfer)
	n.inbound.outside = false
	e.endInbound(n, endDropped)
	e.freeTrunk(n)
	e.setCallState(n, ended)
	e.reportInbound(n, n.outcome(liveCall))
}

// dropFromAgent disconnects a call that an agent has: the talk ends as if the agent had ended it. One whose station only rings has
// nothing to complete.
func (e *Engine) dropFromAgent(n *call) {
	a := n.agent
	e.quiet(n)
	if a.state != Offered {
		e.count(n)
		e.hangUp(n, false)
		e.endTalk(a)
		return
	}
	e.endInbound(n, endDropped)
	e.hangUp(n, false)
	e.occupyStation(a)
	e.toAgent(a, a.ended(n))
	e.part(a, n)
	e.reportInbound(n, n.outcome(liveCall))
	e.ready(a)
}

// withdraw takes a call back from an agent to whom it is only offered.
func (e *Engine) withdraw(n *call) {
	a := n.agent
	e.stop(n.transfer)
	e.dropLeg(n, a)
	e.toAgent(a, a.ended(n))
	e.part(a, n)
	e.backToQueue(n)
}

// sendOutside passes a call on to an external address [CT with A2]; the switch tells how it went [TS].
func (e *Engine) sendOutside(n *call, address string) {
	switch address {
	case outsideRecorded, outsidePlain:
		address = n.inbound.dialled
	default:
		if address[:1] == outsidePlain {
			address = address[1:]
		}
	}
	if address == "" || e.links[e.reg.Owner(n.sw.resource())] == nil { // nowhere, or nobody to tell
		e.dropInbound(n)
		return
	}
	n.inbound.outside = true
	e.setCallState(n, Waiting)
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTICT).Str(sdmp.A2, address).Str(sdmp.AE, address).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TI, n.trunk))
	if !n.sw.ts {
		e.handedOver(n)
		return
	}
	n.transfer = e.after(limits.TransferAnswer, func() { e.dropInbound(n) })
}

// handedOver ends a call, for the dialer, that an external address took. Its trunk is free when the switch says so.
func (e *Engine) handedOver(n *call) {
	e.stop(n.transfer)
	e.quiet(n)
	n.inbound.outside = false
	e.endInbound(n, endOverflowed)
	e.leaveOutside(n)
	e.reportInbound(n, n.outcome(liveCall))
}
