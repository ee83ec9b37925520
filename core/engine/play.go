package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// playSound plays a sound, a recording or a spoken text to all parties of a call, or without any stops what is played [PM].
func (e *Engine) playSound(m *sdmp.Message) *sdmp.Fault {
	a, n, f := e.talkCall(m)
	if f != nil {
		return f
	}
	s, f := e.sound(m, sdmp.SN)
	if f != nil {
		return f
	}
	from := s.path
	for _, p := range []sdmp.Code{sdmp.RF, sdmp.SP} {
		if v := m.Str(p); v != "" && from != "" {
			return m.Fault(sdmp.ErrUnknownParameter, p, fmt.Sprintf("PM plays one thing at a time: %s is redundant", p))
		} else if v != "" {
			from = v
		}
	}
	if f := n.checkAsked(m, toPlay, ""); f != nil {
		return f
	}
	e.accept(m)
	e.ask(n, &task{what: toPlay, agent: a, stops: from == ""}, limits.MediaAnswer)
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIPM).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).
		Flag(sdmp.MI, m.Has(sdmp.MI)).Str(sdmp.SN, s.path).Str(sdmp.SN, m.Str(sdmp.RF)).Str(sdmp.SP, m.Str(sdmp.SP)))
	return nil
}

// playStatus tells how far a sound is: begun, finished, or not played [PS].
func (e *Engine) playStatus(m *sdmp.Message) *sdmp.Fault {
	if n, f := e.call(m); f == nil && n.playing() {
		e.accept(m)
		e.messageStatus(n, m.Int(sdmp.RS, done))
		return nil
	}
	if n, f := e.call(m); f == nil && e.greetingStatus(n, m) {
		return nil
	}
	return e.progress(m, toPlay)
}

// playDigits plays DTMF digits to the called party [DP].
func (e *Engine) playDigits(m *sdmp.Message) *sdmp.Fault {
	a, n, f := e.talkCall(m)
	if f != nil {
		return f
	}
	if m.Str(sdmp.DN) == "" {
		return m.Fault(sdmp.ErrTooShort, sdmp.DN, "DP has no digits [DN] to play")
	}
	if f := n.checkAsked(m, toDial, ""); f != nil {
		return f
	}
	e.accept(m)
	e.ask(n, &task{what: toDial, agent: a}, limits.MediaAnswer)
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIDP).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.DN, m.Str(sdmp.DN)))
	return nil
}

// digitStatus tells how far the digits are: begun, played, or failed [DS].
func (e *Engine) digitStatus(m *sdmp.Message) *sdmp.Fault { return e.progress(m, toDial) }

func (e *Engine) progress(m *sdmp.Message, what asking) *sdmp.Fault {
	n, r, f := e.answer(m, what, "")
	if f != nil {
		return f
	}
	e.accept(m)
	rs := m.Int(sdmp.RS, done)
	e.answered(n, r, rs)
	e.tell(n, r, r.outcome(n, rs))
	return nil
}

// playCapture plays a prompt and takes the digits that the called party presses, or the words he says [PC].
func (e *Engine) playCapture(m *sdmp.Message) *sdmp.Fault {
	a, n, f := e.talkCall(m)
	if f != nil {
		return f
	}
	s, f := e.sound(m, sdmp.SN)
	if f != nil {
		return f
	}
	if s.path != "" && m.Str(sdmp.SP) != "" {
		return m.Fault(sdmp.ErrUnknownParameter, sdmp.SP, "PC has one prompt: SP is redundant beside SN")
	}
	if f := n.checkAsked(m, toListen, ""); f != nil {
		return f
	}
	e.accept(m)
	perDigit := time.Duration(m.Int(sdmp.CX, int(limits.DefaultCaptureTimeout/time.Second))) * time.Second
	digits := m.Int(sdmp.DH, 1)
	e.ask(n, &task{what: toListen, agent: a}, limits.SoundLength+time.Duration(digits+1)*perDigit)
	o := n.out(sdmp.CTIPC).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid)
	for _, p := range []sdmp.Code{sdmp.CC, sdmp.CX, sdmp.DH, sdmp.ED, sdmp.MP} {
		o.Str(p, m.Str(p))
	}
	e.toSwitch(n.sw, n.campaign.tenant.name, o.Str(sdmp.SN, s.path).Str(sdmp.SP, m.Str(sdmp.SP)).Str(sdmp.VD, m.Str(sdmp.VD)))
	return nil
}

// finishedCapture tells what was captured [FC].
func (e *Engine) finishedCapture(m *sdmp.Message) *sdmp.Fault {
	n, r, f := e.answer(m, toListen, "")
	if f != nil {
		return f
	}
	e.accept(m)
	rs := m.Int(sdmp.RS, done)
	e.answered(n, r, rs)
	e.tell(n, r, r.outcome(n, rs).Str(sdmp.DZ, m.Str(sdmp.DZ)).Str(sdmp.SZ, m.Str(sdmp.SZ)))
	return nil
}
