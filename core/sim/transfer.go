package sim

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// passing is a call on its way to a second party, or a conference with it.
type passing struct {
	asker, target, station string // the agents' names; the second party's station or number
	blind, confer          bool   // the first agent is out; all are to talk
	there                  bool   // the second party has answered
	next                   *item
}

// States of a transfer (RS of TA).
const (
	secondConnected   = 0
	secondNotReached  = 2
	transferAccepted  = 3
	partiesConferring = 4
)

// transfer brings a second party into a call: it is accepted at once, and told when the party answers, when all talk, or when it
// is not reached. A number outside goes by the script that its last digits name. A second order about a party that is there makes a
// conference of the three.
func (t *Telephony) transfer(now time.Time, m reading) {
	l := t.find(m)
	if l == nil || l.stage != talking {
		return
	}
	if p := l.passing; p != nil {
		if p.there {
			t.report(l, transferAccepted)
			p.next = t.agenda.at(now.Add(t.cfg.Connect(t.rng)), func(time.Time) { t.report(l, partiesConferring) })
		}
		return
	}
	p := &passing{
		asker: m.str(sdmp.AN), target: m.str(sdmp.A2), station: m.str(sdmp.AE),
		blind: m.has(sdmp.BL), confer: m.has(sdmp.C3) || m.has(sdmp.C5),
	}
	l.passing = p
	t.report(l, transferAccepted)
	answer := t.cfg.Connect(t.rng)
	if p.target == p.station { // no agent
		s, scripted := scriptFor(p.target)
		if scripted {
			answer = s.answer
		}
		ring := time.Duration(m.number(sdmp.RI, int(defaultRing/time.Second))) * time.Second
		if scripted && s.outcome != Live {
			p.next = t.agenda.at(now.Add(ring), func(time.Time) { t.notReached(l) })
			return
		}
	}
	p.next = t.agenda.at(now.Add(answer), func(now time.Time) { t.secondAnswers(now, l) })
}

// secondAnswers tells that the second party is there, and that all talk where that is wanted.
func (t *Telephony) secondAnswers(now time.Time, l *line) {
	p := l.passing
	p.there = true
	t.report(l, secondConnected)
	switch {
	case p.blind:
		t.stationFree(now, l)
		t.takeOver(l)
	case p.confer:
		p.next = t.agenda.at(now.Add(t.cfg.Connect(t.rng)), func(time.Time) { t.report(l, partiesConferring) })
	}
}

func (t *Telephony) notReached(l *line) {
	t.report(l, secondNotReached)
	l.passing = nil
}

// takeOver leaves the call to the second party.
func (t *Telephony) takeOver(l *line) {
	l.agent, l.station = l.passing.target, l.passing.station
	t.byStation[l.station] = l
	l.passing = nil
}

// dropParty takes an agent off a call that is being passed on or a conference [CD with AN].
func (t *Telephony) dropParty(now time.Time, l *line, m reading) {
	p, station := l.passing, m.str(sdmp.AE)
	switch {
	case m.str(sdmp.AN) == p.target:
		t.dropSecond(l)
		t.released(now, l, station)
	case p.there:
		t.stationFree(now, l)
		t.takeOver(l)
	default: // the first agent leaves while the second rings
		p.blind = true
		t.stationFree(now, l)
	}
}

// dropSecond ends what was to bring the second party in.
func (t *Telephony) dropSecond(l *line) {
	l.passing.next.drop()
	l.passing = nil
}

// report tells how a transfer goes.
func (t *Telephony) report(l *line, rs int) {
	t.send(t.about(sdmp.CTITA, l).Str(sdmp.AN, l.passing.asker).Str(sdmp.A2, l.passing.target).Int(sdmp.RS, rs))
}
