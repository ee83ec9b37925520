package sim

import (
	"fmt"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Callers are people who call the call centre. The zero value is nobody.
type Callers struct {
	Every    Span     // from one caller to the next; nil for none
	Dialled  []string // the numbers they call, at random [DN]
	Patience Span     // how long one waits for an agent before hanging up
}

// defaultCallerPatience is how long callers wait who were not told otherwise.
var defaultCallerPatience = LogNormal(90*time.Second, 0.7)

// Connect results [TS RS].
const (
	transferDone   = 0
	transferFailed = 2
)

// expectCaller notes the next one.
func (t *Telephony) expectCaller(now time.Time) {
	if t.cfg.Callers.Every == nil {
		return
	}
	t.agenda.at(now.Add(t.cfg.Callers.Every(t.rng)), func(now time.Time) {
		t.ring(now)
		t.expectCaller(now)
	})
}

// ring reports a caller [IC]; where all trunks are busy, so is the caller's line.
func (t *Telephony) ring(now time.Time) {
	t.callers++
	l := &line{session: "inbound-" + strconv.Itoa(t.callers), number: fmt.Sprintf("07%08d", t.rng.IntN(100_000_000)), campaign: "system", inbound: true, stage: waiting}
	if !t.take(l) {
		return
	}
	dialled := ""
	if n := len(t.cfg.Callers.Dialled); n > 0 {
		dialled = t.cfg.Callers.Dialled[t.rng.IntN(n)]
	}
	t.send(sdmp.New(sdmp.CTIIC).Str(sdmp.CN, l.campaign).Str(sdmp.SI, l.session).Str(sdmp.TN, l.number).Str(sdmp.TI, strconv.Itoa(l.trunk)).
		Str(sdmp.DN, dialled).Str(sdmp.IC, t.cfg.Switch))
	t.admit(l)
	t.hangUpAfter(now, l, t.cfg.Callers.Patience.or(defaultCallerPatience)(t.rng))
}

func (t *Telephony) admit(l *line) {
	t.bySession[l.session] = l
	t.byNumber[l.number] = l
}

// Overhear takes a message that somebody else sent to the dialer in the name of this switch, as a person does who tries it: a caller
// who rings [IC], or one who hangs up [ND].
func (t *Telephony) Overhear(now time.Time, text string) []string {
	t.out = t.out[:0]
	t.agenda.run(now)
	switch m := read(text); m.code {
	case "IC":
		if t.bySession[m.str(sdmp.SI)] == nil {
			t.admit(&line{tenant: m.str(sdmp.TD), campaign: m.str(sdmp.CN), session: m.str(sdmp.SI), number: m.str(sdmp.TN), inbound: true, stage: waiting})
		}
	case "ND":
		if l := t.find(m); l != nil {
			t.free(now, l, false)
			t.stationFree(now, l)
		}
	}
	return t.out
}

// assign takes note of whose call a caller's is [CA].
func (t *Telephony) assign(m reading) {
	if l := t.find(m); l != nil {
		l.tenant, l.campaign = m.str(sdmp.TD), m.str(sdmp.CN)
	}
}

// timeQueue starts a caller's time in a queue, or starts it anew [TQ].
func (t *Telephony) timeQueue(now time.Time, m reading) {
	l := t.find(m)
	if l == nil || l.stage == clearing {
		return
	}
	queue := m.str(sdmp.GA)
	l.queue.drop()
	l.queue = t.agenda.at(now.Add(time.Duration(m.number(sdmp.QT, 0))*time.Second), func(time.Time) {
		switch l.stage {
		case waiting:
			t.send(t.about(sdmp.CTIQT, l).Str(sdmp.GA, queue))
		case connecting: // the transfer under way fails
			l.next.drop()
			l.stage = waiting
			forget(t.byStation, l.station, l)
			t.send(t.about(sdmp.CTITS, l).Str(sdmp.AN, l.agent).Str(sdmp.AE, l.station).Int(sdmp.RS, transferFailed).Flag(sdmp.TQ, true))
		}
	})
}

// passOutside connects a call to an address outside [CT with A2 and no agent]; the two talk on by themselves.
func (t *Telephony) passOutside(now time.Time, m reading) {
	l := t.find(m)
	if l == nil || l.stage == clearing {
		return
	}
	l.queue.drop()
	l.hangUp.drop()
	l.stage = connecting
	l.next.drop()
	l.next = t.agenda.at(now.Add(t.cfg.Connect(t.rng)), func(now time.Time) {
		l.stage = talking
		if t.cfg.TS {
			t.send(t.about(sdmp.CTITS, l).Int(sdmp.RS, transferDone))
		}
		t.hangUpAfter(now, l, t.cfg.Patience(t.rng))
	})
}

// dropLeg takes an agent out of a call that goes on [CD with AN].
func (t *Telephony) dropLeg(now time.Time, m reading) {
	l := t.find(m)
	if l == nil || l.stage == clearing {
		return
	}
	if l.passing != nil {
		t.dropParty(now, l, m)
		return
	}
	if station := m.str(sdmp.AE); station != l.station {
		t.released(now, l, station)
		return
	}
	t.stationFree(now, l)
	if l.inbound || l.stage == talking {
		l.next.drop()
		l.stage = waiting
	}
}

// released tells that a station is free that was in a call beside another.
func (t *Telephony) released(now time.Time, l *line, station string) {
	if station == "" || !t.cfg.SD {
		return
	}
	t.agenda.at(now.Add(t.cfg.StationClear(t.rng)), func(time.Time) {
		t.send(sdmp.New(sdmp.CTISD).Str(sdmp.TD, l.tenant).Str(sdmp.CN, l.campaign).Str(sdmp.AE, station))
	})
}
