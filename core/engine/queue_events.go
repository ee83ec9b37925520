package engine

import "github.com/dialgate/dialgate/core/sdmp"

// Where a call in a queue is, and how a queue is [GZ RS]. 16 is documented, and the example has 5 for a call that is queued; the others
// are ours.
const (
	groupOffered      = 1 // an agent is offered it
	groupTaken        = 2 // an agent took it
	groupQueued       = 5 // it waits
	groupExpired      = 6 // it left the queue unserved
	groupAbandoned    = 7 // the caller hung up
	groupWaitsLong    = 8 // longer than the queue's threshold
	groupInService    = 15
	groupOutOfService = 16
	groupDeleted      = 17
)

var groupStates = map[queueEvent]int{
	callQueued: groupQueued, callOffered: groupOffered, callTaken: groupTaken, callExpired: groupExpired, callAbandoned: groupAbandoned, callWaitsLong: groupWaitsLong,
}

// queueEvent tells what happened to a call in its queue: those who watch groups [GZ], and when it has left, those who watch queues
// [QZ]. A call that waits longer than the threshold of its queue is also an alert [NE].
func (e *Engine) queueEvent(n *call, what queueEvent) {
	q := n.inbound.queue
	if q == nil {
		return
	}
	e.noteQueue(q)
	switch what {
	case callQueued:
		n.journey.mark(atLaunch, e.now)
	case callOffered:
		n.journey.times[atRing] = n.inbound.offered
		n.journey.times[atResult] = n.inbound.lastOffer
	}
	e.countQueue(q, n, what)
	for _, s := range e.watchers(sdmp.ManagementEG) {
		if s.wantsQueue(q) {
			e.emit(s, e.groupData(s, q, n, groupStates[what]))
		}
	}
	how := queueServed
	switch what {
	case callTaken:
	case callExpired:
		how = queueExpired
	case callAbandoned:
		how = queueGivenUp
	case callWaitsLong:
		e.notice(q.campaign.tenant, notice{facility: facilityQueues, severity: warning, words: cut("CN="+q.campaign.name+";GA="+q.address+";SI="+n.id+";State=waiting", 255)})
		return
	default:
		return
	}
	ib, loc := n.inbound, e.cfg.Location
	expired := ib.expired
	if what == callExpired {
		expired = e.now
	}
	for _, s := range e.watchers(sdmp.ManagementEQ) {
		if !s.wantsQueue(q) {
			continue
		}
		e.emit(s, s.out(sdmp.ManagementQZ).Str(sdmp.CN, q.campaign.name).Str(sdmp.GA, q.address).Str(sdmp.SI, n.id).Int(sdmp.RS, how).
			Date(sdmp.TS, e.now, loc).Date(sdmp.Z0, ib.entered, loc).Date(sdmp.Z1, ib.offered, loc).Date(sdmp.Z2, ib.lastOffer, loc).
			Date(sdmp.Z3, ib.taken, loc).Date(sdmp.Z4, expired, loc))
	}
}

func (s *subscription) wantsQueue(q *queue) bool {
	return s.wants(q.campaign.tenant, q.campaign.name) && (s.queue == "" || s.queue == q.address)
}

// queueState tells those who watch groups that a queue went in or out of service, its members changed, or it is gone [GZ].
func (e *Engine) queueState(q *queue) {
	e.noteQueue(q)
	q.campaign.tenant.noteQueues() // it may be a member of others
	for _, s := range e.watchers(sdmp.ManagementEG) {
		if s.wantsQueue(q) {
			e.emit(s, e.groupData(s, q, nil, e.queueService(q)))
		}
	}
	if e.queueService(q) == groupDeleted {
		e.queueGone(q)
		return
	}
	e.measure(q.campaign)
}

// queueService is how a queue is, as GZ tells it.
func (*Engine) queueService(q *queue) int {
	switch {
	case q.campaign.tenant.inbound.queues[q.address] != q:
		return groupDeleted
	case !q.inService:
		return groupOutOfService
	}
	return groupInService
}

// groupData tells the state of a call in a queue, or where n is nil of the queue.
func (e *Engine) groupData(s *subscription, q *queue, n *call, state int) *sdmp.Out {
	o := s.out(sdmp.ManagementGZ).Str(sdmp.CN, q.campaign.name).Str(sdmp.GA, q.address)
	if n != nil {
		o.Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.DN, n.inbound.dialled)
		if a := n.agent; a != nil {
			o.Str(sdmp.AN, a.name).Str(sdmp.AE, a.extension)
		}
	}
	active := 0
	for _, a := range q.agents() {
		if a.state > Unavailable && a.leave == nil {
			active++
		}
	}
	return o.Int(sdmp.NA, active).Int(sdmp.RS, state).Date(sdmp.TS, e.now, e.cfg.Location)
}

// How a call left a queue [QZ RS].
const (
	queueServed  = 0 // to an agent
	queueExpired = 1 // nobody took it in time
	queueGivenUp = 2 // the caller hung up
)

// enumerateQueue subscribes to calls that leave queues [EQ].
func (e *Engine) enumerateQueue(m *sdmp.Message) *sdmp.Fault {
	if f := e.checkSelection(m); f != nil {
		return f
	}
	return e.watch(m, selected(m), nil, nil)
}

// enumerateGroups subscribes to calls in queues [EG]: first each queue and the calls that wait in it, then each change.
func (e *Engine) enumerateGroups(m *sdmp.Message) *sdmp.Fault {
	if f := e.checkSelection(m); f != nil {
		return f
	}
	return e.watch(m, selected(m), e.drawGroups, nil)
}

func (e *Engine) drawGroups(s *subscription) {
	for _, q := range e.tenants[s.tenant].inbound.order {
		if !s.wantsQueue(q) {
			continue
		}
		e.emit(s, e.groupData(s, q, nil, e.queueService(q)))
		for _, n := range q.calls {
			e.emit(s, e.groupData(s, q, n, groupQueued))
		}
	}
}
