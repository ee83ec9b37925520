package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/sdmp"
)

// moveRequested moves agents to another campaign [MA]: one [AN], those of a user [QI], the members of a queue [GA], or all of a
// campaign [MC]. Each is told how it went [MS].
func (e *Engine) moveRequested(m *sdmp.Message) *sdmp.Fault {
	agents, f := e.movable(m)
	if f != nil {
		return f
	}
	if f := e.newTransaction(m, m.Str(sdmp.TX)); f != nil {
		return f
	}
	e.accept(m)
	for _, a := range agents {
		e.planMove(a, e.requestedMove(m), m.Int(sdmp.PR, normal))
	}
	return nil
}

// agentMoving is the same from the agent's side [AM].
func (e *Engine) agentMoving(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if f := checkMovable(m, a); f != nil {
		return f
	}
	e.accept(m)
	e.planMove(a, e.requestedMove(m), normal)
	return nil
}

// requestedMove is the move that MA or AM wants. A blending move [BM] keeps the home campaign as KH does. The destination may be a
// campaign that is not open.
func (e *Engine) requestedMove(m *sdmp.Message) *move {
	to := e.tenants[tenantOf(m)].campaigns[m.Str(sdmp.C2)]
	if to == nil {
		to = &campaign{name: m.Str(sdmp.C2)}
	}
	return &move{to: to, keepHome: m.Has(sdmp.KH) || m.Has(sdmp.BM), why: userMove, available: true}
}

// movable lists the agents that MA means.
func (e *Engine) movable(m *sdmp.Message) ([]*agent, *sdmp.Fault) {
	ways := 0
	for _, c := range []sdmp.Code{sdmp.AN, sdmp.QI, sdmp.GA, sdmp.MC} {
		if m.Has(c) {
			ways++
		}
	}
	switch {
	case ways == 0:
		return nil, m.Fault(sdmp.ErrParameterMissing, sdmp.AN, "MA needs an agent [AN], a user [QI], a group [GA] or the flag MC for all agents of CN")
	case ways > 1:
		return nil, m.Fault(sdmp.ErrUnknownParameter, sdmp.AN, "MA takes only one of AN, QI, GA and MC")
	case m.Has(sdmp.MC):
		c, f := e.campaign(m)
		if f != nil {
			return nil, f
		}
		return loggedInOf(c.agentList()), nil
	case m.Has(sdmp.GA):
		t, f := e.tenant(m)
		if f != nil {
			return nil, f
		}
		q := t.inbound.queues[m.Str(sdmp.GA)]
		if q == nil {
			return nil, m.Fault(sdmp.ErrUnknownQueue, sdmp.GA, fmt.Sprintf("tenant %q has no queue %q", t.name, m.Str(sdmp.GA)))
		}
		return loggedInOf(q.agents()), nil
	}
	a, f := e.agent(m)
	if f != nil {
		return nil, f
	}
	if f := checkMovable(m, a); f != nil {
		return nil, f
	}
	return []*agent{a}, nil
}

// loggedInOf leaves out those whose station is being reached: they cannot be moved yet.
func loggedInOf(agents []*agent) []*agent {
	out := agents[:0]
	for _, a := range agents {
		if a.state != AwaitingStation {
			out = append(out, a)
		}
	}
	return out
}

func checkMovable(m *sdmp.Message, a *agent) *sdmp.Fault {
	if a.state == AwaitingStation {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is logging in; move it after its LI", a.name))
	}
	return nil
}

// swapAgents has two agents who wait for calls change places [AS]: both or none. As many wait in each campaign as before, so it
// happens at once.
func (e *Engine) swapAgents(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if !m.Has(sdmp.A2) {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.A2, "AS needs SecondAgent [A2]")
	}
	b := a.tenant().agents[m.Str(sdmp.A2)]
	if b == nil {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.A2, fmt.Sprintf("agent %q is not logged in to tenant %q", m.Str(sdmp.A2), a.tenant().name))
	}
	if b.campaign.name != m.Str(sdmp.C2) {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.C2, fmt.Sprintf("agent %q is logged in to campaign %q, not to %q", b.name, b.campaign.name, m.Str(sdmp.C2)))
	}
	if f := e.newTransaction(m, m.Str(sdmp.TX)); f != nil {
		return f
	}
	if f := checkSwap(m, a, b); f != nil {
		return f
	}
	e.accept(m)
	one, two := a.campaign, b.campaign
	e.relocate(a, &move{to: two, why: userMove, available: true})
	e.relocate(b, &move{to: one, why: userMove, available: true})
	return nil
}

func checkSwap(m *sdmp.Message, a, b *agent) *sdmp.Fault {
	for _, x := range []*agent{a, b} {
		switch {
		case x.waits == nil || x.leave != nil:
			return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s; both must be waiting for a call and not about to leave", x.name, x.state))
		case x.pooledBySwitch():
			return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("in campaign %q the switch picks the agents, and has to let %q go first; use MA", x.campaign.name, x.name))
		case !x.campaign.running():
			return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is %s", x.campaign.name, x.campaign.state))
		}
	}
	switch {
	case a.campaign == b.campaign:
		return m.Fault(sdmp.ErrWrongState, sdmp.C2, fmt.Sprintf("agents %q and %q are in the same campaign", a.name, b.name))
	case a.campaign.sw != b.campaign.sw:
		return m.Fault(sdmp.ErrWrongState, sdmp.C2, "the campaigns use different switches, so that one of the moves might fail; use MA")
	}
	return nil
}
