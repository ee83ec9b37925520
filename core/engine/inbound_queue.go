package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// enter puts a call at the end of a queue. An agent who is free gets it at once; else the switch is told how long it may wait [TQ].
func (e *Engine) enter(n *call, q *queue) {
	ib := n.inbound
	hinted := ib.hinted
	ib.hinted = false
	e.assignTo(n, q.campaign)
	ib.queue, ib.set, ib.timed, ib.overdue = q, q.set, false, false
	ib.entered, ib.offered, ib.lastOffer, ib.taken, ib.expired = e.now, time.Time{}, time.Time{}, time.Time{}, time.Time{}
	e.setCallState(n, Waiting)
	q.totals.Entered++
	q.calls = append(q.calls, n)
	ib.queued = true
	n.campaign.tenant.inbound.queued++
	e.queueEvent(n, callQueued)
	e.greet(n, greetEntry)
	e.serveQueues(q.campaign.tenant)
	if n.state != Waiting || ib.queue != q || !ib.queued {
		return
	}
	switch {
	case hinted && ib.fallback == rejectCall:
		e.takeFromQueue(n)
		e.dropInbound(n)
	case hinted && ib.fallback == overflowCall:
		e.overflow(n)
	default:
		e.timeQueue(n)
		e.greetWaiting(n)
	}
}

// timeQueue starts the time that a call may wait in its queue [TQ]. The switch keeps it; the dialer keeps a longer one, lest a QT is
// lost.
func (e *Engine) timeQueue(n *call) {
	ib := n.inbound
	ib.tried = nil
	if ib.timed {
		return
	}
	ib.timed = true
	limit := ib.set.timeout
	if limit <= 0 {
		limit = limits.QueueTimeout
	}
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTITQ).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.GA, ib.queue.address).Int(sdmp.QT, int(limit/time.Second)))
	q := ib.queue
	ib.net = e.after(limit+limits.QueueTimeoutGrace, func() {
		switch {
		case ib.queue != q:
		case ib.queued:
			e.overflow(n)
		default:
			ib.overdue = true
		}
	})
	if ib.set.threshold > 0 {
		ib.threshold = e.after(ib.set.threshold, func() { e.queueEvent(n, callWaitsLong) })
	}
}

// takeFromQueue takes a call out of its queue.
func (e *Engine) takeFromQueue(n *call) {
	ib := n.inbound
	if ib == nil || !ib.queued {
		return
	}
	ib.queued = false
	ib.queue.calls = remove(ib.queue.calls, n)
	e.noteQueue(ib.queue)
	n.campaign.tenant.inbound.queued--
	e.reap(ib.queue)
}

// quiet ends the timers of a call's waiting.
func (e *Engine) quiet(n *call) {
	ib := n.inbound
	if ib == nil {
		return
	}
	e.stop(ib.net)
	e.stop(ib.threshold)
	ib.stopGreeting(e)
	ib.stopAsking(e)
}

// serveQueues gives calls that wait in queues of a tenant to agents that wait. Of all calls first in their queue and agents free for
// them, the pair is taken with the lowest order of membership [GO]; then agents of the queue's own campaign go before those of
// others, but where the queue is fair [BF1]; then the call that has waited longest, and the agent that has.
func (e *Engine) serveQueues(t *tenant) {
	for t.inbound.queued > 0 {
		n, a := t.inbound.nextPair()
		if n == nil {
			return
		}
		if e.consultForQueue(n) {
			continue
		}
		e.takeFromQueue(n)
		e.fetch(a, n.campaign)
		e.offer(n, a)
	}
}

// nextPair chooses the next call and its agent.
func (in *inboundTenant) nextPair() (*call, *agent) {
	var best pair
	for _, q := range in.order {
		first := unaskedOf(q.calls)
		if first == nil {
			continue
		}
		q.each(func(a *agent, order int) {
			if !q.mayTake(a) {
				return
			}
			p := pair{first, a, order, !q.set.fair && a.campaign != q.campaign}
			if best.call == nil || p.before(best) {
				best = p
			}
		})
	}
	return best.call, best.agent
}

// pair is a call and an agent who may take it.
type pair struct {
	call    *call
	agent   *agent
	order   int
	foreign bool
}

func (p pair) before(o pair) bool {
	switch {
	case p.order != o.order:
		return p.order < o.order
	case p.foreign != o.foreign:
		return !p.foreign
	case p.call != o.call:
		if !p.call.inbound.entered.Equal(o.call.inbound.entered) {
			return p.call.inbound.entered.Before(o.call.inbound.entered)
		}
		return p.call.seq < o.call.seq
	}
	return p.agent.waitsSince < o.agent.waitsSince
}

// mayTake tells whether an agent may be given a call of the queue now. One of another campaign is taken from it where that causes
// no abandon, or where the queue says so [BP1].
func (q *queue) mayTake(a *agent) bool {
	if !a.free(q.campaign.sw) {
		return false
	}
	return a.campaign == q.campaign || a.campaign.method != predictive || q.set.force || a.campaign.spareOne()
}

// free tells whether the dialer may give an agent a call on a switch: one whose agents the switch picks itself gives none away.
func (a *agent) free(s *telephony) bool {
	return a.waits != nil && a.leave == nil && a.campaign.sw == s && !a.campaign.routing.bySwitch
}

// offer connects a call to an agent: at once where the agent's line is open, else the station rings.
func (e *Engine) offer(n *call, a *agent) {
	ib := n.inbound
	if ib.offered.IsZero() {
		ib.offered = e.now
	}
	ib.lastOffer = e.now
	ib.stopGreeting(e)
	e.stop(ib.threshold)
	e.unlist(a)
	a.call, n.agent = n, a
	e.queueEvent(n, callOffered)
	e.connect(n, a)
}

// offerTime is how long the switch may take to connect a call: a queue may have its own ring time [RN].
func (n *call) offerTime() time.Duration {
	if n.inbound != nil && n.inbound.set.ring > 0 {
		return n.inbound.set.ring
	}
	return limits.TransferAnswer
}

// offerExpired ends an offer that the switch did not answer in time. It is told to leave the agent alone.
func (e *Engine) offerExpired(n *call) {
	if n.inbound != nil {
		e.dropLeg(n, n.agent)
	}
	e.transferFailed(n)
}

// dropLeg has the switch take an agent out of a call that goes on [CD with AN].
func (e *Engine) dropLeg(n *call, a *agent) {
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTICD).Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension).
		Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TI, n.trunk))
	e.occupyStation(a)
}

// backToQueue has a call wait again whose offer failed, at its old place and with its old time. One that was for an agent alone
// goes where such calls overflow.
func (e *Engine) backToQueue(n *call) {
	ib := n.inbound
	e.setCallState(n, Waiting)
	q := ib.queue
	if q == nil || q.campaign.tenant.inbound.queues[q.address] != q {
		e.deliver(n, "")
		return
	}
	if ib.overdue || !q.inService && q.doomed {
		e.overflowFrom(n, q)
		return
	}
	ib.queued = true
	n.campaign.tenant.inbound.queued++
	at := 0
	for at < len(q.calls) && q.calls[at].seq < n.seq && !q.calls[at].inbound.entered.After(ib.entered) {
		at++
	}
	q.calls = append(q.calls, nil)
	copy(q.calls[at+1:], q.calls[at:])
	q.calls[at] = n
	e.queueEvent(n, callQueued)
	e.timeQueue(n)
	e.greet(n, greetMusic)
	e.remind(n)
	e.touch(q.campaign)
}

// queueTimeout tells that a call has waited as long as its queue allows [QT]. One that names a queue which the call has left is without
// effect; one that crosses a CT has effect only if that fails.
func (e *Engine) queueTimeout(m *sdmp.Message) *sdmp.Fault {
	n, f := e.call(m)
	if f != nil {
		return f
	}
	ib := n.inbound
	if ib == nil || n.state != Waiting && n.state != Connecting {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s and waits in no queue", n.id, n.state))
	}
	e.accept(m)
	switch ga := m.Str(sdmp.GA); {
	case ib.queue == nil || ga != "" && ga != ib.queue.address:
	case ib.queued:
		e.overflow(n)
	default:
		ib.overdue = true
	}
	return nil
}

// overflow takes a call out of its queue unserved, to where the queue overflows.
func (e *Engine) overflow(n *call) {
	q := n.inbound.queue
	e.takeFromQueue(n)
	e.overflowFrom(n, q)
}

func (e *Engine) overflowFrom(n *call, q *queue) {
	ib := n.inbound
	ib.expired = e.now
	q.totals.Overflowed++
	e.queueEvent(n, callExpired)
	e.quiet(n)
	ib.queue = nil
	if ib.overflows++; ib.overflows > limits.QueueOverflows {
		e.dropInbound(n)
		return
	}
	if ib.set.overflow != q.address {
		ib.tried = append(ib.tried, q.address)
	}
	e.deliver(n, ib.set.overflow)
}

// expiredInOffer ends an offer because the queue's time was over [TS with TQ]: no fault of the agent, who takes the next call.
func (e *Engine) expiredInOffer(n *call) {
	a, q := n.agent, n.inbound.queue
	e.stop(n.transfer)
	e.toAgent(a, a.ended(n))
	e.occupyStation(a)
	e.part(a, n)
	e.setCallState(n, Waiting)
	if q == nil {
		e.deliver(n, "")
	} else {
		e.overflowFrom(n, q)
	}
	e.ready(a)
}
