package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/sdmp"
)

// groupMembership makes an agent a member of a queue, or with no ON ends that [GM]. It takes effect at once and ends when the agent
// logs out. A member may be a queue itself [GM]: then all of its agents are meant.
func (e *Engine) groupMembership(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	q := t.inbound.queues[m.Str(sdmp.GA)]
	if q == nil {
		return m.Fault(sdmp.ErrUnknownQueue, sdmp.GA, fmt.Sprintf("tenant %q has no queue %q", t.name, m.Str(sdmp.GA)))
	}
	if g := t.inbound.queues[m.Str(sdmp.GM)]; g != nil && !m.Has(sdmp.FE) {
		return e.groupInGroup(m, q, g)
	}
	a, f := e.memberNamed(m, t, q)
	if f != nil {
		return f
	}
	if !m.Has(sdmp.ON) && q.member(a) == nil {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is no member of queue %q", a.name, q.address))
	}
	e.accept(m)
	old := q.member(a)
	switch {
	case !m.Has(sdmp.ON):
		q.leave(func(m *member) bool { return m.agent == a })
	case old != nil:
		old.order = m.Int(sdmp.GO, 0)
	default:
		q.members = append(q.members, &member{agent: a, order: m.Int(sdmp.GO, 0)})
	}
	e.touch(a.campaign)
	e.queueState(q)
	return nil
}

// memberNamed finds the agent of a GM. Its CN may be the agent's campaign, which the agent layer names, or the queue's, which the
// campaign layer does.
func (e *Engine) memberNamed(m *sdmp.Message, t *tenant, q *queue) (*agent, *sdmp.Fault) {
	name := m.Str(sdmp.AN)
	for _, p := range [2]sdmp.Code{sdmp.GM, sdmp.QI} {
		if name == "" {
			name = m.Str(p)
		}
	}
	if name == "" {
		return nil, m.Fault(sdmp.ErrCampaignParameter, sdmp.AN, "agent identifier [AN] missing")
	}
	a := t.agents[name]
	if a == nil || a.state == AwaitingStation {
		return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("agent %q is not logged in to tenant %q", name, t.name))
	}
	cn := m.Str(sdmp.CN)
	if cn != "" && cn != a.campaign.name && cn != a.homeCampaign().name && cn != q.campaign.name {
		return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.CN, fmt.Sprintf("agent %q is logged in to campaign %q, and queue %q belongs to %q: neither is %q", name, a.campaign.name, q.address, q.campaign.name, cn))
	}
	return a, nil
}

// groupInGroup has the agents of one queue serve another one too.
func (e *Engine) groupInGroup(m *sdmp.Message, q, g *queue) *sdmp.Fault {
	switch {
	case q == g || g.holds(q):
		return m.Fault(sdmp.ErrWrongState, sdmp.GM, fmt.Sprintf("queue %q has %q among its members, and cannot be one of it", g.address, q.address))
	case !m.Has(sdmp.ON) && q.groupMember(g) == nil:
		return m.Fault(sdmp.ErrWrongState, sdmp.GM, fmt.Sprintf("queue %q is no member of queue %q", g.address, q.address))
	}
	e.accept(m)
	q.leave(func(m *member) bool { return m.group == g })
	if m.Has(sdmp.ON) {
		q.members = append(q.members, &member{group: g, order: m.Int(sdmp.GO, 0)})
	}
	e.touch(q.campaign)
	e.queueState(q)
	return nil
}

func (q *queue) member(a *agent) *member {
	for _, m := range q.members {
		if m.agent == a {
			return m
		}
	}
	return nil
}

func (q *queue) groupMember(g *queue) *member {
	for _, m := range q.members {
		if m.group == g {
			return m
		}
	}
	return nil
}

// holds tells whether another queue is a member, or a member of one.
func (q *queue) holds(other *queue) bool {
	for _, m := range q.members {
		if m.group != nil && (m.group == other || m.group.holds(other)) {
			return true
		}
	}
	return false
}

// leave ends memberships.
func (q *queue) leave(who func(*member) bool) {
	rest := q.members[:0]
	for _, m := range q.members {
		if !who(m) {
			rest = append(rest, m)
		}
	}
	clear(q.members[len(rest):])
	q.members = rest
}

// leaveQueues ends all memberships of an agent who logs out.
func (e *Engine) leaveQueues(a *agent) {
	for _, q := range a.tenant().inbound.order {
		if q.member(a) != nil {
			q.leave(func(m *member) bool { return m.agent == a })
			e.queueState(q)
		}
	}
}

// each gives the agents of a queue and of those that are its members, with their order: that of the group in this queue.
func (q *queue) each(f func(a *agent, order int)) {
	for _, m := range q.members {
		if m.group == nil {
			f(m.agent, m.order)
			continue
		}
		m.group.each(func(a *agent, _ int) { f(a, m.order) })
	}
}

// agents lists the agents of a queue once each, in the order they joined.
func (q *queue) agents() []*agent {
	var out []*agent
	seen := map[*agent]bool{}
	q.each(func(a *agent, _ int) {
		if !seen[a] {
			seen[a] = true
			out = append(out, a)
		}
	})
	return out
}
