package engine

import "github.com/dialgate/dialgate/core/sdmp"

// queueMetrics gives the metrics of an inbound queue [MZ with IB]. The meanings of Z0 to Z9 and Y0 to Y9 are ours, and not those that
// they have for an outbound campaign.
func (e *Engine) queueMetrics(s *subscription, q *queue) *sdmp.Out {
	loc := e.cfg.Location
	w := q.measures.over(e.now, s.window)
	var byState [OnHold + 1]int
	loggedIn := 0
	for _, a := range q.agents() {
		byState[a.state]++
		loggedIn++
	}
	longest := 0.0
	if len(q.calls) > 0 {
		longest = e.now.Sub(q.calls[0].inbound.entered).Seconds()
	}
	t := q.totals
	return s.out(sdmp.ManagementMZ).Str(sdmp.CN, q.campaign.name).Str(sdmp.GA, q.address).Int(sdmp.SQ, e.queueStateCode(q)).Flag(sdmp.IB, true).
		Date(sdmp.TS, e.now, loc).Date(sdmp.T2, s.last, loc).
		Int(sdmp.Z0, loggedIn).Int(sdmp.Z1, byState[Talking]+byState[OnHold]).Int(sdmp.Z2, byState[Wrap]).
		Int(sdmp.Z3, int(w[callsLaunched])).Int(sdmp.Z4, int(w[callsConnected])).Int(sdmp.Z5, int(w[callsAbandoned])).
		Int(sdmp.Z6, len(q.calls)).Int(sdmp.Z7, byState[WaitingForCall]).
		Float(sdmp.Z8, ratio(w[waitTime], w[callsConnected])/1000, 1).Float(sdmp.Z9, share(w[callsConnected], w[callsConnected]+w[callsAbandoned], 100), 1).
		Float(sdmp.Y0, longest, 1).Float(sdmp.Y1, share(int64(t.Connected), int64(t.Connected+t.Abandoned), 100), 1).
		Int(sdmp.Y2, byState[Offered]).Int(sdmp.Y3, byState[Reserved]).Int(sdmp.Y4, byState[Unavailable]).
		Int(sdmp.Y5, t.Entered).Int(sdmp.Y6, t.Connected).Int(sdmp.Y7, t.Overflowed).Int(sdmp.Y8, t.Abandoned).Int(sdmp.Y9, 0)
}

// queueStateCode is what SQ says of a queue.
func (*Engine) queueStateCode(q *queue) int {
	switch {
	case q.campaign.tenant.inbound.queues[q.address] != q:
		return queueDeleted
	case q.doomed || q.campaign.state == Closing:
		return queueClosing
	case !q.inService || q.campaign.state != Open:
		return queueOut
	}
	return queueInService
}

// countQueue counts what happens to a call in a queue.
func (e *Engine) countQueue(q *queue, n *call, what queueEvent) {
	switch what {
	case callQueued:
		q.measures.count(e.now, callsLaunched, 1)
	case callTaken:
		q.measures.count(e.now, callsConnected, 1)
		q.measures.count(e.now, waitTime, n.inbound.taken.Sub(n.inbound.entered).Milliseconds())
	case callAbandoned:
		q.measures.count(e.now, callsAbandoned, 1)
	}
	e.measure(q.campaign)
}

// queueGone tells those who watch metrics that a queue is deleted [MZ SQ0].
func (e *Engine) queueGone(q *queue) {
	for _, s := range e.watchers(sdmp.ManagementEM) {
		if s.wantsQueue(q) {
			e.emit(s, e.queueMetrics(s, q))
		}
	}
}
