package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// transfer is a call on its way from one agent to another party, or a conference with that party [TR].
type transfer struct {
	call    *call
	asker   *agent // who wants it
	from    *agent // that agent; nil once he has left the call
	before  AgentState
	to      *agent // the second agent; nil for an address outside
	address string // of the second party: the agent's extension, or what to dial
	kind    transferKind
	stage   transferStage
	ring    time.Duration // how long the second party may ring [RI], 0 where not given
	told    bool          // the asker knows that it is offered
	joining bool          // a consultation is to become a conference
	gone    bool          // the second party is off the line already
	queue   bool          // the address is a queue's
	timer   *timer

	requested, offered, joined time.Time
}

// transferKind is how the three parties come together.
type transferKind uint8

const (
	screened    transferKind = iota // the agents talk, then the first leaves
	blind                           // the first leaves at once [BL]
	conference3                     // all three at once [C3]
	conference4                     // the agents talk, then all three [C4]
	conference5                     // the called party is on hold, then all three [C5]
)

// transferStage is how far a transfer is.
type transferStage uint8

const (
	offering     transferStage = iota // the second agent is asked [AC], TA is awaited
	calling                           // the switch has CT
	ringing                           // the switch does it [TA RS3]
	consulting                        // the second party is there [TA RS0]
	conferencing                      // all talk [TA RS4]
)

// States of a transfer [TA RS from the switch and to the asker].
const (
	partyConnected    = 0
	partyDisconnected = 1
	partyNotReached   = 2
	partyOffered      = 3
	partyConferencing = 4
)

// established tells whether the second party is on the line.
func (t *transfer) established() bool { return t.stage >= consulting }

// called tells whether the switch has been asked for the second party.
func (t *transfer) called() bool { return t.stage > offering }

// begin starts a transfer: the second agent joins the campaign of the call and is asked whether he takes it; the switch is asked at
// once where nobody need be.
func (e *Engine) begin(t *transfer) {
	n, a, b := t.call, t.from, t.to
	t.before = a.state
	n.passing, n.passed, a.transfer = t, true, t
	e.setAgentState(a, InTransfer)
	if b == nil {
		e.callOut(t)
		return
	}
	if !b.accepts {
		e.tellAsker(t, partyOffered)
	}
	e.lend(b, n.campaign)
	b.transfer, b.call = t, n
	t.offered = e.now
	e.setAgentState(b, Offered)
	if b.accepts {
		e.callOut(t)
	} else {
		t.timer = e.after(limits.TransferOffer, func() { e.takeBack(t, partyNotReached, transferRejected) })
	}
	e.popTransfer(t)
}

// lend brings a second agent to the campaign of the call that is passed to him, for as long as he has it.
func (e *Engine) lend(b *agent, to *campaign) {
	from := b.campaign
	if from != to {
		e.transplant(b, to)
		e.toAgent(b, b.out(sdmp.AgentCU))
		e.moveStatus(b, from.name, to.name, moved)
	}
	b.lender = from
}

// giveBack brings an agent back to where he was lent from. Where that campaign does not run any more he stays.
func (e *Engine) giveBack(b *agent) {
	to := b.lender
	b.lender = nil
	switch {
	case b.campaign != to && to.running():
		e.relocate(b, &move{to: to, keepHome: true, why: transferMove})
	case b.campaign.state == Closing:
		e.dismiss(b)
	}
}

// callOut has the switch bring in the second party [CT].
func (e *Engine) callOut(t *transfer) {
	n, target := t.call, t.address
	if t.to != nil {
		target = t.to.name
	}
	o := n.out(sdmp.CTICT).Str(sdmp.AN, t.asker.name).Str(sdmp.YA, t.asker.uuid).Str(sdmp.A2, target).Str(sdmp.AE, t.address).
		Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TI, n.trunk).Str(sdmp.AS, n.data)
	t.flags(o).Flag(sdmp.C5, t.kind == conference5)
	if t.ring > 0 {
		o.Int(sdmp.RI, int(t.ring/time.Second))
	}
	e.toSwitch(n.sw, n.campaign.tenant.name, o)
	t.stage = calling
	e.waitFor(t, limits.TransferAnswer)
}

// waitFor gives a transfer up that does not come to its next stage in time.
func (e *Engine) waitFor(t *transfer, d time.Duration) {
	e.stop(t.timer)
	t.timer = e.after(d, func() { e.takeBack(t, partyNotReached, transferNotMade) })
}

// flags says what kind of transfer it is, as AC and CT do.
func (t *transfer) flags(o *sdmp.Out) *sdmp.Out {
	return o.Flag(sdmp.BL, t.kind == blind).Flag(sdmp.C3, t.kind == conference3).Flag(sdmp.C4, t.kind == conference4)
}

// popTransfer tells the second agent of the call: when it is offered and when it is connected [AC].
func (e *Engine) popTransfer(t *transfer) {
	n, b := t.call, t.to
	o := b.out(sdmp.AgentAC).Str(sdmp.YA, b.uuid).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.YS, n.uuid).Str(sdmp.AS, n.data).Str(sdmp.DT, n.session)
	e.toAgent(b, t.flags(o))
}

// tellAsker tells the first agent how his transfer goes [TA], while he is in it; that it is offered once.
func (e *Engine) tellAsker(t *transfer, state int) {
	if t.from == nil || state == partyOffered && t.told {
		return
	}
	t.told = true
	e.toAgent(t.from, t.from.out(sdmp.AgentTAFrom).Int(sdmp.RS, state))
}

// connectSecond brings the second party in [TA RS0].
func (e *Engine) connectSecond(t *transfer) {
	e.stop(t.timer)
	t.stage = consulting
	e.tellAsker(t, partyConnected)
	if t.kind == blind && t.from != nil {
		e.letAskerGo(t)
	}
	if b := t.to; b != nil {
		e.setAgentState(b, Talking)
		e.popTransfer(t)
	}
	if t.from == nil {
		e.handOver(t)
	}
}

// confer notes that all parties talk [TA RS4].
func (e *Engine) confer(t *transfer) {
	if !t.established() {
		e.connectSecond(t)
		if t.call.passing != t {
			return // it was for one party to leave, and is over
		}
	}
	e.stop(t.timer)
	t.joining = false
	t.stage, t.joined = conferencing, e.now
	e.tellAsker(t, partyConferencing)
	e.setAgentState(t.from, Talking)
}

// letAskerGo frees the first agent of a blind transfer: back to the pool, without wrap.
func (e *Engine) letAskerGo(t *transfer) {
	a := t.from
	e.leaveCall(t)
	n := a.call
	e.occupyStation(a)
	e.toAgent(a, a.ended(n))
	e.finish(a, n, nil)
	e.ready(a)
}

// leaveCall takes the first agent out of the call, which goes on. What he has of it then is over: a copy where another agent is to
// report the call, else the call itself.
func (e *Engine) leaveCall(t *transfer) {
	n, a := t.call, t.from
	t.from, a.transfer = nil, nil
	if t.to != nil {
		e.leaveMedia(a, n)
		n.agent = nil
		a.call = n.copyFor(a)
		e.noteCall(n)
	}
}

// copyFor is what an agent has in wrap of a call that another goes on with, who reports it.
func (n *call) copyFor(a *agent) *call {
	return &call{
		id: n.id, number: n.number, uuid: n.uuid, campaign: n.campaign, sw: n.sw, seq: n.seq, data: n.data, session: n.session, since: n.since,
		launched: n.launched, answered: n.answered, state: ended, agent: a, reported: true, journey: journey{concluded: true, over: true},
	}
}

// handOver ends a transfer whose second party has the call alone. One outside has it for good: the dialer waits for the trunk alone.
func (e *Engine) handOver(t *transfer) {
	n := t.call
	e.dissolve(t, transferDone)
	if t.to != nil {
		n.agent = t.to
		e.noteCall(n)
		e.recordAll(n)
		return
	}
	e.leaveOutside(n)
	e.forget(n)
	e.touch(n.campaign)
}

// dissolve takes a transfer off its parties and reports how it ended.
func (e *Engine) dissolve(t *transfer, result int) {
	e.stop(t.timer)
	t.call.passing = nil
	if t.from != nil {
		t.from.transfer = nil
	}
	if t.to != nil {
		t.to.transfer = nil
	}
	e.reportTransfer(t, result)
}
