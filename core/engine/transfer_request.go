package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// transferRequest starts a transfer or a conference [TR]. A second agent who is not there for it, and an address that the switch does
// not reach, let it fail [TA RS2]. A further TR with C3 to the same party makes a consultation a conference.
func (e *Engine) transferRequest(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	kind, f := transferKindOf(m)
	if f != nil {
		return f
	}
	to, f := e.transferee(m, a)
	if f != nil {
		return f
	}
	if t := a.transfer; t != nil {
		return e.join(m, t, a, to, kind)
	}
	n := a.call
	if n == nil || n.state != Connected || a.state != Talking && a.state != OnHold {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s and has no call to transfer", a.name, a.state))
	}
	e.accept(m)
	t := &transfer{
		call: n, asker: a, from: a, to: to.agent, address: to.address, kind: kind, ring: seconds(m, sdmp.RI, 0), requested: e.now,
	}
	switch {
	case to.queue != nil:
		e.passToQueue(t, to.queue)
	case to.agent != nil && !to.agent.mayReceive(n):
		e.tellAsker(t, partyNotReached)
		e.reportTransfer(t, transferNotMade)
	default:
		e.begin(t)
	}
	return nil
}

// transferKindOf reads how the parties are to come together.
func transferKindOf(m *sdmp.Message) (transferKind, *sdmp.Fault) {
	kind := screened
	for i, c := range [4]sdmp.Code{sdmp.BL, sdmp.C3, sdmp.C4, sdmp.C5} {
		if !m.Has(c) {
			continue
		}
		if kind != screened {
			return 0, m.Fault(sdmp.ErrUnknownParameter, c, "TR takes only one of BL, C3, C4 and C5")
		}
		kind = [4]transferKind{blind, conference3, conference4, conference5}[i]
	}
	return kind, nil
}

// party is who a call is passed to: one of the three.
type party struct {
	agent   *agent
	queue   *queue
	address string
}

// transferee finds the party that TR names: an agent [A2], an agent's extension [AE], or any address [EX].
func (e *Engine) transferee(m *sdmp.Message, a *agent) (party, *sdmp.Fault) {
	t := a.tenant()
	var to party
	ways := 0
	for _, c := range [3]sdmp.Code{sdmp.A2, sdmp.AE, sdmp.EX} {
		v := m.Str(c)
		if v == "" {
			continue
		}
		ways++
		switch c {
		case sdmp.A2:
			to.agent = t.agents[v]
		case sdmp.AE:
			to.agent = t.byExt[v]
		default:
			to = t.partyAt(v)
		}
		if c != sdmp.EX && to.agent == nil {
			return to, m.Fault(sdmp.ErrUnknownAgent, c, fmt.Sprintf("no agent %q is logged in to tenant %q", v, t.name))
		}
	}
	switch {
	case ways == 0:
		return to, m.Fault(sdmp.ErrParameterMissing, sdmp.A2, "TR needs a second party: an agent [A2], an extension [AE] or an address [EX]")
	case ways > 1:
		return to, m.Fault(sdmp.ErrUnknownParameter, sdmp.A2, "TR takes only one of A2, AE and EX")
	case to.agent == a:
		return to, m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q cannot be passed his own call", a.name))
	case to.agent != nil:
		to.address = to.agent.extension
	case to.queue == nil && len([]rune(to.address)) > limits.OutsideAddress:
		return to, m.Fault(sdmp.ErrTooLong, sdmp.EX, fmt.Sprintf("EX names nothing inside, and an address outside has at most %d characters", limits.OutsideAddress))
	}
	return to, nil
}

// partyAt finds who has a universal address, in the documented order: a queue, an extension, an endpoint, a user; what none of them
// has is an address outside.
func (t *tenant) partyAt(address string) party {
	if q := t.inbound.queues[address]; q != nil {
		return party{queue: q}
	}
	for _, a := range [3]*agent{t.byExt[address], t.agents[address], t.byDesc[address]} {
		if a != nil {
			return party{agent: a}
		}
	}
	return party{address: address}
}

// mayReceive tells whether a call may be passed to an agent: one that is logged in and in no call. Those who wait for calls are kept
// for these.
func (a *agent) mayReceive(n *call) bool {
	return a.state == Unavailable && a.call == nil && a.station == nil && a.monitoring == nil && a.campaign.sw == n.sw
}

// join makes a consultation a conference [TR with C3 while the agents talk].
func (e *Engine) join(m *sdmp.Message, t *transfer, a *agent, to party, kind transferKind) *sdmp.Fault {
	if t.from != a || t.stage != consulting || t.joining || kind != conference3 || to.agent != t.to || to.queue != nil || to.address != t.address {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q has a transfer under way; C3 to the same party, once it is connected, makes a conference of it", a.name))
	}
	e.accept(m)
	t.kind, t.joining = conference3, true
	e.callOut(t)
	e.stop(t.timer)
	t.stage = consulting
	t.timer = e.after(limits.TransferAnswer, func() { e.joinFailed(t) })
	return nil
}

// joinFailed leaves a consultation as it is that the switch did not make a conference.
func (e *Engine) joinFailed(t *transfer) {
	t.joining = false
	e.stop(t.timer)
	e.tellAsker(t, partyNotReached)
}

// transferAnswered is the answer of an agent to a transfer [TA]: the second one accepts it or does not, the first one may take the call
// back.
func (e *Engine) transferAnswered(m *sdmp.Message) *sdmp.Fault {
	if f := e.notFromTelephony(m); f != nil {
		return f
	}
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	rs := m.Int(sdmp.RS, 0)
	if rs > 1 {
		return m.Fault(sdmp.ErrOutOfRange, sdmp.RS, fmt.Sprintf("RS of TA is 1 for yes or 0 for no, got %d", rs))
	}
	t := a.transfer
	switch {
	case t == nil:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s and has no transfer to answer", a.name, a.state))
	case t.from == a && rs == 1:
		return m.Fault(sdmp.ErrWrongState, sdmp.RS, fmt.Sprintf("agent %q has asked for the transfer; RS0 takes the call back, SW leaves it to the other", a.name))
	case t.to == a && t.established():
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q has taken the call already", a.name))
	}
	e.accept(m)
	switch {
	case t.from == a && t.established():
		e.takeBack(t, partyDisconnected, t.result())
	case t.from == a:
		e.takeBack(t, partyNotReached, transferNotMade)
	case rs == 0:
		e.takeBack(t, partyNotReached, transferRejected)
	case t.stage == offering:
		e.transferTaken(t)
	}
	return nil
}

// transferTaken goes on with a transfer that its second agent accepts. Where the first has left meanwhile, the call is the second's.
func (e *Engine) transferTaken(t *transfer) {
	e.stop(t.timer)
	if t.from != nil {
		e.callOut(t)
		return
	}
	n, b := t.call, t.to
	e.dissolve(t, transferDone)
	n.agent = b
	e.connect(n, b)
}

// notFromTelephony refuses a TA in plain framing that is the telephony layer's but names no call: it comes from a link that owns a
// switch, and no agent has the name it gives.
func (e *Engine) notFromTelephony(m *sdmp.Message) *sdmp.Fault {
	t := e.tenants[tenantOf(m)]
	if m.Framing != sdmp.Plain || t == nil || t.agents[m.StrOr(sdmp.AN, m.Str(sdmp.QI))] != nil {
		return nil
	}
	for _, r := range e.reg.Owned(e.from) {
		if r.Kind != registry.Switch {
			continue
		}
		if !m.Has(sdmp.CN) {
			return m.Fault(sdmp.ErrCampaignParameter, sdmp.CN, "campaign name [CN] missing")
		}
		return m.Fault(sdmp.ErrCallReferenceMissing, sdmp.SI, "TA of a telephony layer needs a session identifier [SI] or telephone number [TN]")
	}
	return nil
}

// passToQueue sends a call to a queue [TR with EX]: always blind, for nobody can be consulted there.
func (e *Engine) passToQueue(t *transfer, q *queue) {
	n, a := t.call, t.from
	t.queue, t.address = true, q.address
	if !q.accepts(n) {
		e.tellAsker(t, partyNotReached)
		e.reportTransfer(t, transferNotMade)
		return
	}
	e.tellAsker(t, partyConnected)
	e.reportTransfer(t, transferDone)
	e.toQueue(n, a, q)
}

// toQueue takes an agent's call to a queue; the agent is ready for the next at once.
func (e *Engine) toQueue(n *call, a *agent, q *queue) {
	e.dropLeg(n, a)
	e.tellEnded(a)
	e.part(a, n)
	if n.inbound == nil {
		n.inbound = &inboundCall{end: endConnected} // it was dialled, and has reached an agent
	}
	n.bound = false
	n.inbound.tried = nil
	e.deliver(n, q.address)
	e.ready(a)
}
