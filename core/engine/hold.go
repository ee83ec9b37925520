package engine

import (
	"fmt"
	"strconv"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Whom to hold [WH], as bits.
const (
	holdCompatible = 0  // as before there was WH: the respondent
	holdAll        = 15 // primary, secondary, main, invert
)

// requestHold puts the respondent on hold or takes him back [RH]: the switch is asked, and its answer is the agent's [HA]. The agent is
// on hold while the respondent is.
func (e *Engine) requestHold(m *sdmp.Message) *sdmp.Fault {
	a, n, f := e.talkCall(m)
	if f != nil {
		return f
	}
	who := holdCompatible
	if s := m.Str(sdmp.WH); s != "" {
		var err error
		if who, err = strconv.Atoi(s); err != nil || who < holdCompatible || who > holdAll {
			return m.Fault(sdmp.ErrOutOfRange, sdmp.WH, fmt.Sprintf("%q is not whom to hold: 1 primary, 2 secondary, 4 main connection, 8 with ON to invert, or their sum", s))
		}
	}
	if n.state != Connected {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, not connected", n.id, n.state))
	}
	if f := n.checkAsked(m, toHold, ""); f != nil {
		return f
	}
	on := m.Has(sdmp.ON)
	switch {
	case who != holdCompatible: // which of the connections are held is the switch's to know
	case on && a.state == OnHold:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("the call of agent %q is on hold already", a.name))
	case !on && a.state == Talking:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("the call of agent %q is not on hold", a.name))
	}
	e.accept(m)
	e.ask(n, &task{what: toHold, agent: a, on: on, who: m.Str(sdmp.WH)}, limits.MediaAnswer)
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIRH).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.YS, n.uuid).Flag(sdmp.ON, on).Str(sdmp.WH, m.Str(sdmp.WH)))
	return nil
}

// holdAcknowledge tells that a call is on hold, or is not any more [HA].
func (e *Engine) holdAcknowledge(m *sdmp.Message) *sdmp.Fault {
	n, r, f := e.answer(m, toHold, "")
	if f != nil {
		return f
	}
	e.accept(m)
	rs := m.Int(sdmp.RS, done)
	r.who = m.StrOr(sdmp.WH, r.who)
	if rs == done {
		r.on = m.Has(sdmp.ON)
	}
	e.answered(n, r, rs)
	if a := n.agent; rs == done && a != nil && a == r.agent && n.state == Connected {
		switch {
		case r.on && a.state == Talking:
			e.setAgentState(a, OnHold)
		case !r.on && a.state == OnHold:
			e.setAgentState(a, Talking)
		}
	}
	e.tell(n, r, r.outcome(n, rs))
	return nil
}

// requestMute mutes the agent or, with RC, what the recording hears of him [RM].
func (e *Engine) requestMute(m *sdmp.Message) *sdmp.Fault {
	a, n, f := e.talkCall(m)
	if f != nil {
		return f
	}
	input := m.Has(sdmp.RC)
	key := muteKey(input)
	if f := n.checkAsked(m, toMute, key); f != nil {
		return f
	}
	e.accept(m)
	on := m.Has(sdmp.ON)
	e.ask(n, &task{what: toMute, agent: a, on: on, input: input, key: key}, limits.MediaAnswer)
	e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIRM).Str(sdmp.AN, a.name).Str(sdmp.AE, a.extension).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).
		Flag(sdmp.ON, on).Flag(sdmp.RC, input))
	return nil
}

// muteKey tells the two things apart that may be muted.
func muteKey(input bool) string {
	if input {
		return "input"
	}
	return ""
}

// muteAcknowledge tells that an agent is muted, or is not any more [MK].
func (e *Engine) muteAcknowledge(m *sdmp.Message) *sdmp.Fault {
	n, r, f := e.answer(m, toMute, muteKey(m.Has(sdmp.RC)))
	if f != nil {
		return f
	}
	e.accept(m)
	rs := m.Int(sdmp.RS, done)
	if rs == done {
		r.on = m.Has(sdmp.ON)
	}
	e.answered(n, r, rs)
	e.tell(n, r, r.outcome(n, rs))
	return nil
}
