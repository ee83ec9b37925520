package sim

import (
	"math"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// stage is where a call is on the network.
type stage uint8

const (
	heldUp     stage = iota // no trunk yet
	launched                // handed to the network
	ringing                 // the far end rings
	detecting               // answered, who or what is being found out
	waiting                 // live, no agent on it
	connecting              // told to connect, not done yet
	talking                 // with an agent
	clearing                // told to disconnect
)

// line is one call as the telephony layer sees it.
type line struct {
	tenant, campaign, session, number string

	script    script
	stage     stage
	trunk     int // 0: none yet
	ring      time.Duration
	detection int           // DO
	delay     time.Duration // DE: how long it may wait for an agent
	agent     string
	station   string
	bound     bool // dialled for this agent, who hears it ring: no CT follows

	answeredAt time.Time
	next       *item // what comes next on the line by itself
	hangUp     *item // the called party loses patience
	queue      *item // the time of its queue is over
	inbound    bool  // the other party called
	sound      *item // the end of what is played to it
	passing    *passing
}

// Detection options (DO of CI).
const (
	detectMachines   = 2
	machinesAreLive  = 4
	defaultDetection = detectMachines
)

// dial starts a call, or holds it up until a trunk is free.
func (t *Telephony) dial(now time.Time, m reading) {
	l := &line{
		tenant: m.str(sdmp.TD), campaign: m.str(sdmp.CN), session: m.str(sdmp.SI), number: m.str(sdmp.TN),
		ring:      time.Duration(m.number(sdmp.RI, int(defaultRing/time.Second))) * time.Second,
		detection: m.number(sdmp.DO, defaultDetection),
		delay:     time.Duration(m.number(sdmp.DE, defaultAbandonDelay)) * time.Second,
		agent:     m.str(sdmp.AN), station: m.str(sdmp.AE),
	}
	l.bound = l.agent != ""
	l.script = t.plan(l)
	t.bySession[l.session] = l
	t.byNumber[l.number] = l
	if l.script.outcome == Silent {
		t.take(l)
		return
	}
	if !t.take(l) {
		t.progress(l, 0)
		t.held = append(t.held, l)
		return
	}
	t.launch(now, l)
}

// plan draws how a call will go.
func (t *Telephony) plan(l *line) script {
	if s, ok := scriptFor(l.number); ok {
		return s
	}
	s := script{
		outcome: t.cfg.Mix.draw(t.rng),
		proceed: t.cfg.Proceed(t.rng),
		alert:   t.cfg.Alert(t.rng),
		answer:  t.cfg.Answer(t.rng),
		detect:  t.cfg.Detect(t.rng),
	}
	if s.outcome == Machine || s.outcome == Fax {
		s.detect = t.cfg.DetectTone(t.rng)
	}
	return s
}

// take gives the call the lowest free trunk.
func (t *Telephony) take(l *line) bool {
	for i := range t.trunks[:t.cfg.Trunks] {
		if t.trunks[i] == nil {
			t.trunks[i] = l
			l.trunk = i + 1
			return true
		}
	}
	return false
}

// resume launches calls that waited for a trunk.
func (t *Telephony) resume(now time.Time) {
	for len(t.held) > 0 {
		l := t.held[0]
		if l.stage == heldUp && t.bySession[l.session] == l {
			if !t.take(l) {
				return
			}
			t.launch(now, l)
		}
		t.held = t.held[1:]
	}
}

// launch hands the call to the network.
func (t *Telephony) launch(now time.Time, l *line) {
	l.stage = launched
	l.next = t.agenda.at(now.Add(l.script.proceed), func(now time.Time) {
		t.progress(l, 1)
		l.next = t.agenda.at(now.Add(l.script.alert), func(now time.Time) { t.alert(now, l) })
	})
}

// alert begins the ringing, or ends the call where the network gives up.
func (t *Telephony) alert(now time.Time, l *line) {
	switch l.script.outcome {
	case Busy:
		t.fail(now, l, causeBusy)
		return
	case Failure:
		t.fail(now, l, causeFailure)
		return
	case TrunkError:
		t.fail(now, l, causeInterrupted)
		return
	}
	l.stage = ringing
	t.progress(l, 2)
	answer := l.script.answer
	if l.script.late {
		answer = l.ring - lateMargin
	}
	if l.script.outcome.answered() && answer < l.ring {
		l.next = t.agenda.at(now.Add(answer), func(now time.Time) { t.answer(now, l) })
		return
	}
	limit := l.ring
	if t.cfg.DH {
		limit += hintGrace // the dialer decides; this is only a net
	}
	l.next = t.agenda.at(now.Add(limit), func(now time.Time) { t.fail(now, l, causeNoAnswer) })
}

// answer reports the far end's answer and finds out who it is.
func (t *Telephony) answer(now time.Time, l *line) {
	l.stage, l.answeredAt = detecting, now
	t.send(t.about(sdmp.CTIPR, l))
	detect := l.script.detect
	if l.detection < detectMachines {
		detect = 0
	}
	if detect == 0 {
		t.detected(now, l)
		return
	}
	l.next = t.agenda.at(now.Add(detect), func(now time.Time) { t.detected(now, l) })
}

// detected reports who answered.
func (t *Telephony) detected(now time.Time, l *line) {
	machine := l.script.outcome == Machine
	switch {
	case l.script.outcome == Fax:
		t.fail(now, l, causeFax)
		return
	case machine && l.detection >= detectMachines && l.detection < machinesAreLive:
		t.fail(now, l, causeMachine)
		return
	}
	if t.route(now, l) {
		return
	}
	l.stage = waiting
	t.send(t.live(now, l).Flag(sdmp.MA, machine && l.detection >= machinesAreLive))
	switch {
	case l.script.hangUp > 0:
		t.hangUpAfter(now, l, l.script.hangUp)
	case l.script.faithful:
	case l.bound:
		l.stage = talking
		t.hangUpAfter(now, l, t.cfg.Patience(t.rng))
	default:
		t.hangUpAfter(now, l, t.cfg.Silence(t.rng))
	}
	if l.bound {
		l.stage = talking
		t.byStation[l.station] = l
	}
}

// live starts the report that a call is live [LC].
func (t *Telephony) live(now time.Time, l *line) *sdmp.Out {
	o := t.about(sdmp.CTILC, l).Str(sdmp.TI, strconv.Itoa(l.trunk))
	if since := now.Sub(l.answeredAt); since > 0 {
		o.Float(sdmp.OD, math.Floor(min(since, longestDetect).Seconds()*100)/100, 2)
	}
	return o
}

// connect puts an agent on a live call.
func (t *Telephony) connect(now time.Time, m reading) {
	l := t.find(m)
	if l == nil || l.stage < waiting || l.stage == clearing {
		return // the called party hung up meanwhile, which ND has told
	}
	l.stage = connecting
	l.agent, l.station = m.str(sdmp.AN), m.str(sdmp.AE)
	t.byStation[l.station] = l
	l.next.drop()
	l.next = t.agenda.at(now.Add(t.cfg.Connect(t.rng)), func(now time.Time) {
		l.stage = talking
		l.queue.drop()
		if t.cfg.TS {
			t.transferred(m)
		}
		if l.script.hangUp == 0 && !l.script.faithful {
			t.hangUpAfter(now, l, t.cfg.Patience(t.rng))
		}
	})
}

// transferred answers a CT.
func (t *Telephony) transferred(m reading) {
	t.send(sdmp.New(sdmp.CTITS).Str(sdmp.TD, m.str(sdmp.TD)).Str(sdmp.CN, m.str(sdmp.CN)).Str(sdmp.AN, m.str(sdmp.AN)).
		Str(sdmp.SI, m.str(sdmp.SI)).Str(sdmp.AE, m.str(sdmp.AE)).Str(sdmp.TI, m.str(sdmp.TI)).Int(sdmp.RS, 0))
}

// hangUpAfter lets the called party hang up by itself after a while.
func (t *Telephony) hangUpAfter(now time.Time, l *line, d time.Duration) {
	l.hangUp.drop()
	l.hangUp = t.agenda.at(now.Add(d), func(now time.Time) {
		t.free(now, l, true)
		t.stationFree(now, l)
	})
}

// disconnect clears a call. The trunk and the station are free a moment later.
func (t *Telephony) disconnect(now time.Time, m reading) {
	l := t.find(m)
	if l == nil || l.stage == clearing {
		return
	}
	if l.passing != nil && m.has(sdmp.EX) {
		t.dropSecond(l)
		return
	}
	l.stage = clearing
	l.next.drop()
	l.hangUp.drop()
	l.queue.drop()
	release := t.cfg.TrunkClear(t.rng)
	if m.str(sdmp.PM) != "" { // a sound goes first
		release += soundLength
	}
	l.next = t.agenda.at(now.Add(release), func(now time.Time) { t.free(now, l, t.cfg.ND) })
	t.stationFree(now, l)
}

// fail ends a call that did not come about. CF says that its trunk is free as well.
func (t *Telephony) fail(now time.Time, l *line, cause int) {
	t.send(t.about(sdmp.CTICF, l).Int(sdmp.CA, cause))
	t.free(now, l, false)
}

// free gives the trunk back and forgets the call.
func (t *Telephony) free(now time.Time, l *line, tell bool) {
	l.next.drop()
	l.hangUp.drop()
	l.queue.drop()
	l.stage = clearing
	if tell {
		o := t.about(sdmp.CTIND, l)
		if l.trunk > 0 {
			o.Str(sdmp.TI, strconv.Itoa(l.trunk))
		}
		t.send(o)
	}
	if l.trunk > 0 {
		t.trunks[l.trunk-1] = nil
	}
	forget(t.bySession, l.session, l)
	forget(t.byNumber, l.number, l)
	t.resume(now)
}

// stationFree tells that the agent's station is out of the call.
func (t *Telephony) stationFree(now time.Time, l *line) {
	if t.byStation[l.station] != l {
		return
	}
	station := l.station // the call may go to another
	forget(t.byStation, station, l)
	if !t.cfg.SD {
		return
	}
	t.agenda.at(now.Add(t.cfg.StationClear(t.rng)), func(time.Time) {
		t.send(sdmp.New(sdmp.CTISD).Str(sdmp.TD, l.tenant).Str(sdmp.CN, l.campaign).Str(sdmp.AE, station))
	})
}

// forget removes a call from an index, unless another has taken its place.
func forget(index map[string]*line, key string, l *line) {
	if index[key] == l {
		delete(index, key)
	}
}

// progress reports how far a launch has come.
func (t *Telephony) progress(l *line, reason int) {
	t.send(t.about(sdmp.CTIDN, l).Int(sdmp.DR, reason))
}

// about starts a message about a call.
func (t *Telephony) about(k sdmp.Kind, l *line) *sdmp.Out {
	return sdmp.New(k).Str(sdmp.TD, l.tenant).Str(sdmp.CN, l.campaign).Str(sdmp.SI, l.session).Str(sdmp.TN, l.number)
}
