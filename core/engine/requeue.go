package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// requeue sends an agent's call to a queue of the same or another campaign [RQ]: as with a blind transfer, whoever takes it there
// completes it, and the agent is ready for the next at once.
func (e *Engine) requeue(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	n := a.call
	if n == nil || n.state != Connected || a.state != Talking && a.state != OnHold {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s and has no connected call to requeue", a.name, a.state))
	}
	if a.transfer != nil || n.passing != nil {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is being passed on; end that first", n.id))
	}
	q := a.tenant().inbound.queues[m.Str(sdmp.GA)]
	if q == nil {
		return m.Fault(sdmp.ErrUnknownQueue, sdmp.GA, fmt.Sprintf("tenant %q has no queue %q", a.tenant().name, m.Str(sdmp.GA)))
	}
	if !q.accepts(n) {
		return m.Fault(sdmp.ErrWrongState, sdmp.GA, fmt.Sprintf("queue %q is out of service, or on another switch", q.address))
	}
	e.accept(m)
	n.session = m.StrOr(sdmp.DT, n.session)
	e.toQueue(n, a, q)
	return nil
}

// sentOutside takes the result of a CT to an external address [TS].
func (e *Engine) sentOutside(n *call, m *sdmp.Message) {
	if m.Int(sdmp.RS, 0) != 0 {
		e.dropInbound(n)
		return
	}
	e.handedOver(n)
}

// killGroup removes all agents of a queue [KA with GA], each with a KA of the dialer's own.
func (e *Engine) killGroup(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.AN) || m.Has(sdmp.QI) {
		return m.Fault(sdmp.ErrUnknownParameter, sdmp.GA, "KA takes one of AN, QI and GA")
	}
	q, f := e.queueOf(m)
	if f != nil {
		return f
	}
	tx := m.Str(sdmp.TX)
	if f := e.newTransaction(m, tx); f != nil {
		return f
	}
	e.accept(m)
	for i, a := range q.agents() {
		e.self(a.tenant().name, a.out(sdmp.ManagementKA).Int(sdmp.PR, m.Int(sdmp.PR, normal)).Str(sdmp.TX, suffixed(tx, i)))
	}
	return nil
}

// suffixed is the TX of the dialer's own KA for one of several agents.
func suffixed(tx string, i int) string {
	return fmt.Sprintf("%s-%06d", cut(tx, limits.MaxHostTransaction), i+1)
}
