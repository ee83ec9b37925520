package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// transferProgress tells how a transfer goes [TA from the telephony layer]. That it is over [RS1] means, before the second party has
// the call alone, that this party has hung up; where it names the first agent alone [AN without A2], that he has.
func (e *Engine) transferProgress(m *sdmp.Message) *sdmp.Fault {
	rs := m.Int(sdmp.RS, 0)
	n, f := e.call(m)
	if f != nil {
		if old := e.clearingCall(m); old != nil && old.passed && rs == partyDisconnected {
			return nil // of a call that is no longer the dialer's
		}
		return f
	}
	t := n.passing
	if rs == partyDisconnected && n.echo && (t == nil || t.stage < ringing) {
		e.accept(m)
		n.echo = false
		return nil // whom the dialer has taken off the line
	}
	if t == nil {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, no transfer is under way", n.id, n.state))
	}
	if f := t.check(m, rs); f != nil {
		return f
	}
	e.accept(m)
	first := rs == partyDisconnected && m.Has(sdmp.AN) && !m.Has(sdmp.A2) && t.from != nil
	e.advanceTransfer(t, rs, first)
	return nil
}

// check refuses reports about another party, and those that do not belong to the stage.
func (t *transfer) check(m *sdmp.Message, rs int) *sdmp.Fault {
	if an := m.Str(sdmp.AN); an != "" && an != t.asker.name {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("call %q is transferred by agent %q, not by %q", t.call.id, t.asker.name, an))
	}
	if a2 := m.Str(sdmp.A2); a2 != "" && a2 != t.address && (t.to == nil || a2 != t.to.name) {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.A2, fmt.Sprintf("call %q is transferred to %q, not to %q", t.call.id, t.address, a2))
	}
	ok := false
	switch rs {
	case partyConnected:
		ok = t.stage == calling || t.stage == ringing
	case partyDisconnected:
		ok = t.called()
	case partyNotReached:
		ok = t.stage == calling || t.stage == ringing || t.joining
	case partyOffered:
		ok = t.stage == calling || t.joining
	case partyConferencing:
		ok = t.called() && t.stage != conferencing
	}
	if !ok {
		return m.Fault(sdmp.ErrWrongState, sdmp.RS, fmt.Sprintf("RS%d does not fit the transfer of call %q, which is %s", rs, t.call.id, t.stage))
	}
	return nil
}

// advanceTransfer takes a transfer to its next stage.
func (e *Engine) advanceTransfer(t *transfer, rs int, firstLeft bool) {
	switch {
	case rs == partyConnected:
		e.connectSecond(t)
	case rs == partyConferencing:
		e.confer(t)
	case rs == partyOffered && t.joining:
		// the conference is being made
	case rs == partyOffered:
		e.offered(t)
	case rs == partyNotReached && t.joining:
		e.joinFailed(t)
	case firstLeft:
		a := t.from
		e.leaveCall(t)
		if t.established() {
			e.handOver(t)
		}
		e.endTalk(a)
	case t.established():
		e.takeBackGone(t, partyDisconnected, t.result())
	default:
		e.takeBackGone(t, rs, transferNotMade)
	}
}

// takeBackGone is takeBack of a second party who is off the line already: there is nothing to disconnect.
func (e *Engine) takeBackGone(t *transfer, state, result int) {
	t.gone = true
	e.takeBack(t, state, result)
}

// offered notes that the switch does the transfer [TA RS3]: the second party rings. The first agent of a blind one is out.
func (e *Engine) offered(t *transfer) {
	t.stage = ringing
	if t.offered.IsZero() {
		t.offered = e.now
	}
	ring := t.ring
	if ring == 0 {
		ring = limits.TransferRing
	}
	e.waitFor(t, ring+limits.RingGrace)
	e.tellAsker(t, partyOffered)
	if t.kind == blind && t.from != nil {
		e.letAskerGo(t)
	}
}

// reportedAsConnect takes TS for a TA: a telephony layer may answer the CT of a transfer as that of a connect.
func (e *Engine) reportedAsConnect(m *sdmp.Message, t *transfer) *sdmp.Fault {
	rs := partyConnected
	if m.Int(sdmp.RS, 0) != 0 {
		rs = partyNotReached
	}
	if f := t.check(m, rs); f != nil {
		return f
	}
	e.accept(m)
	e.advanceTransfer(t, rs, false)
	return nil
}

// String gives the stage in words.
func (s transferStage) String() string {
	return [...]string{"offered to the second agent", "asked of the telephony layer", "ringing", "connected", "a conference"}[s]
}
