package sim

import (
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Times of what agents ask of the switch during a call.
const (
	mediaDelay  = 100 * time.Millisecond // until the switch has done it
	soundLength = 3 * time.Second        // of every sound, spoken text and prompt
	digitLength = 200 * time.Millisecond
)

// Results: RS of HA, MK, RA, PS, DS, FC and LK.
const (
	mediaDone     = 0
	mediaFinished = 1 // PS, DS
	partyGone     = 1 // HA, MK, RA
	mediaFailed   = 2
)

// media carries out what an agent asks of the switch: hold, mute, record, play, capture, listen.
func (t *Telephony) media(now time.Time, m reading) {
	if m.code == "LR" {
		t.listen(now, m)
		return
	}
	l := t.find(m)
	live := l != nil && (l.stage == connecting || l.stage == talking)
	switch m.code {
	case "RH":
		t.soon(now, t.reply(sdmp.CTIHA, m).Flag(sdmp.ON, m.has(sdmp.ON)).Int(sdmp.RS, goneUnless(live)).Str(sdmp.WH, m.str(sdmp.WH)))
	case "RM":
		t.soon(now, t.reply(sdmp.CTIMK, m).Flag(sdmp.ON, m.has(sdmp.ON)).Flag(sdmp.RC, m.has(sdmp.RC)).Int(sdmp.RS, goneUnless(live)))
	case "RR":
		t.recording(now, m, live || l != nil && l.stage == waiting)
	case "PM":
		t.play(now, m, l, live)
	case "DP":
		length := time.Duration(len(m.str(sdmp.DN))) * digitLength
		t.run(now, m, sdmp.CTIDS, length, live)
	case "PC":
		t.capture(now, m, l, live)
	}
}

func goneUnless(live bool) int {
	if live {
		return mediaDone
	}
	return partyGone
}

// reply starts an answer about the session of an order.
func (t *Telephony) reply(k sdmp.Kind, m reading) *sdmp.Out {
	return sdmp.New(k).Str(sdmp.TD, m.str(sdmp.TD)).Str(sdmp.CN, m.str(sdmp.CN)).Str(sdmp.SI, m.str(sdmp.SI))
}

// soon sends an answer when the switch has done what was asked.
func (t *Telephony) soon(now time.Time, o *sdmp.Out) *item {
	return t.agenda.at(now.Add(mediaDelay), func(time.Time) { t.send(o) })
}

// recording starts or ends a recording.
func (t *Telephony) recording(now time.Time, m reading, live bool) {
	file := m.str(sdmp.RF)
	if file == "" {
		file = "/recordings/" + m.str(sdmp.SI) + m.str(sdmp.KY) + ".wav"
	}
	o := t.reply(sdmp.CTIRA, m).Str(sdmp.KY, m.str(sdmp.KY)).Flag(sdmp.ON, m.has(sdmp.ON))
	if live {
		o.Str(sdmp.RF, file)
	}
	t.soon(now, o.Int(sdmp.RS, goneUnless(live)).Str(sdmp.YR, m.str(sdmp.YR)))
}

// play plays a sound, or without one stops what is played.
func (t *Telephony) play(now time.Time, m reading, l *line, live bool) {
	if l != nil && l.stage == waiting && l.detection >= machinesAreLive { // nobody but the message is on the line
		l.stage, live = talking, true
		if l.script.hangUp == 0 && !l.script.faithful {
			t.hangUpAfter(now, l, t.cfg.Patience(t.rng))
		}
	}
	if live && l.sound != nil {
		l.sound.drop()
		l.sound = nil
	}
	if live && !m.has(sdmp.SN) && !m.has(sdmp.SP) {
		t.soon(now, t.reply(sdmp.CTIPS, m).Int(sdmp.RS, mediaFinished))
		return
	}
	last := t.run(now, m, sdmp.CTIPS, soundLength, live)
	if live {
		l.sound = last
	}
}

// run tells that something has begun, and when it is over; or that it cannot be.
func (t *Telephony) run(now time.Time, m reading, k sdmp.Kind, length time.Duration, live bool) *item {
	if !live {
		return t.soon(now, t.reply(k, m).Int(sdmp.RS, mediaFailed))
	}
	t.soon(now, t.reply(k, m).Int(sdmp.RS, mediaDone))
	l := t.find(m)
	return t.agenda.at(now.Add(mediaDelay+length), func(time.Time) {
		if l.stage == connecting || l.stage == talking { // else it ended with the call
			t.send(t.reply(k, m).Int(sdmp.RS, mediaFinished))
		}
	})
}

// capture plays a prompt, after which the called party presses as many digits as may be.
func (t *Telephony) capture(now time.Time, m reading, l *line, live bool) {
	if !live {
		t.soon(now, t.reply(sdmp.CTIFC, m).Int(sdmp.RS, mediaFailed))
		return
	}
	valid := m.str(sdmp.VD)
	if valid == "" {
		valid = "0123456789"
	}
	var digits strings.Builder
	for range m.number(sdmp.DH, 1) {
		digits.WriteByte(valid[t.rng.IntN(len(valid))])
	}
	length := soundLength + time.Duration(digits.Len())*digitLength
	t.agenda.at(now.Add(length), func(time.Time) {
		if l.stage == connecting || l.stage == talking {
			t.send(t.reply(sdmp.CTIFC, m).Int(sdmp.RS, mediaDone).Str(sdmp.DZ, digits.String()))
		}
	})
}

// listen connects an agent's station to another's, or takes it off.
func (t *Telephony) listen(now time.Time, m reading) {
	o := sdmp.New(sdmp.CTILK).Str(sdmp.TD, m.str(sdmp.TD)).Str(sdmp.CN, m.str(sdmp.CN)).Str(sdmp.AN, m.str(sdmp.AN)).Str(sdmp.A2, m.str(sdmp.A2))
	t.soon(now, o.Flag(sdmp.ON, m.has(sdmp.ON)).Int(sdmp.RS, mediaDone))
}
