package engine

import "fmt"

// checkInbound checks the queues of a tenant: their calls and members, that each inbound call is counted once, and that no call waits
// while an agent is free for it.
func (e *Engine) checkInbound(t *tenant) error {
	in := &t.inbound
	queued, underWay := 0, 0
	for _, q := range in.order {
		if in.queues[q.address] != q {
			return fmt.Errorf("queue %s is not found by its address", q.address)
		}
		if q.campaign.state == 0 {
			return fmt.Errorf("queue %s: its campaign %s is closed", q.address, q.campaign.name)
		}
		queued += len(q.calls)
		if err := q.check(); err != nil {
			return err
		}
	}
	if len(in.queues) != len(in.order) || queued != in.queued {
		return fmt.Errorf("%d queues with %d calls, counted %d with %d", len(in.order), queued, len(in.queues), in.queued)
	}
	if n, a := in.nextPair(); n != nil {
		return fmt.Errorf("call %s waits, and agent %s is free for it", n.id, a.name)
	}
	for _, n := range t.everyCall() {
		if n.inbound == nil {
			continue
		}
		if n.inbound.end == notEnded {
			underWay++
		}
		if err := n.checkWaiting(); err != nil {
			return err
		}
	}
	if s := in.totals; s.Arrived != s.Connected+s.Overflowed+s.Abandoned+s.Dropped+underWay {
		return fmt.Errorf("tenant %s: %+v inbound calls, and %d under way", t.name, s, underWay)
	}
	return nil
}

// check checks that a queue's calls wait in it for a time, and that its members are there.
func (q *queue) check() error {
	t := q.campaign.tenant
	for _, n := range q.calls {
		switch ib := n.inbound; {
		case !ib.queued || ib.queue != q || n.campaign != q.campaign:
			return fmt.Errorf("queue %s has call %s, which is not in it", q.address, n.id)
		case ib.net == nil || ib.net.index < 0:
			return fmt.Errorf("call %s waits in queue %s and nothing would end that", n.id, q.address)
		}
	}
	for _, m := range q.members {
		if m.agent != nil && t.agents[m.agent.name] != m.agent || m.group != nil && t.inbound.queues[m.group.address] != m.group {
			return fmt.Errorf("queue %s has a member that is gone", q.address)
		}
	}
	return nil
}

// checkWaiting checks that a call that waits does so for one thing.
func (n *call) checkWaiting() error {
	ib, waits := n.inbound, 0
	for _, w := range [3]bool{ib.queued, ib.outside, ib.routing != nil} {
		if w {
			waits++
		}
	}
	if waits > 1 || (waits == 1) != (n.state == Waiting) || waits == 1 && n.agent != nil {
		return fmt.Errorf("call %s is %s: in a queue %v, on its way outside %v, being routed %v", n.id, n.state, ib.queued, ib.outside, ib.routing != nil)
	}
	return nil
}
