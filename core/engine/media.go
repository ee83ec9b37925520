package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// media is what is going on in a call beside the talk: what was asked of the switch and is not answered, and what it records.
type media struct {
	asked      []*task
	recordings []string // keys [KY] of those that run or are being started, "" is the main one
	mainID     string   // of the main recording [YR]
}

// asking says what was asked of the switch.
type asking uint8

const (
	toHold   asking = iota + 1 // RH, answered by HA
	toMute                     // RM, answered by MK
	toRecord                   // RR, answered by RA
	toPlay                     // PM, answered by PS twice
	toDial                     // DP, answered by DS twice
	toListen                   // PC, answered by FC
)

// task is something that was asked of the switch during a call.
type task struct {
	what    asking
	agent   *agent        // who is told the answer
	link    registry.Link // else the link that asked
	on      bool
	who     string // whom to hold [WH]
	key     string // which recording [KY]
	input   bool   // the input of the recording is muted, not the agent [RC]
	stops   bool   // a PM that stops the sound
	started bool   // the first of two answers is there
	timeout *timer
}

// Results of what was asked of the switch [RS].
const (
	done          = 0
	partyGone     = 1 // RH, RM, RR: the respondent went on hook
	finished      = 1 // PM, DP
	captureIsLate = 1 // PC
	switchFailed  = 2
)

// talkCall is the call of an agent who talks, or has the call on hold.
func (e *Engine) talkCall(m *sdmp.Message) (*agent, *call, *sdmp.Fault) {
	a, f := e.agent(m)
	if f != nil {
		return nil, nil, f
	}
	if ae := m.Str(sdmp.AE); ae != "" && ae != a.extension {
		return nil, nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.AE, fmt.Sprintf("agent %q has the extension %q, not %q", a.name, a.extension, ae))
	}
	n := a.call
	if n == nil || n.state != Connecting && n.state != Connected || a.state != Talking && a.state != OnHold && a.state != InTransfer {
		return nil, nil, m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not talking", a.name, a.state))
	}
	return a, n, nil
}

// pending finds what was asked and is not answered: for recordings by key.
func (n *call) pending(what asking, key string) *task {
	if n.media == nil {
		return nil
	}
	for _, r := range n.media.asked {
		if r.what == what && r.key == key {
			return r
		}
	}
	return nil
}

// checkAsked refuses what is under way already: the answer would not tell which is meant.
func (n *call) checkAsked(m *sdmp.Message, what asking, key string) *sdmp.Fault {
	if r := n.pending(what, key); r != nil && !r.started {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("an earlier %s for call %q is not answered yet", m.Spec().Code, n.id))
	}
	return nil
}

// ask notes what the switch is asked for, with the time that it may take.
func (e *Engine) ask(n *call, r *task, within time.Duration) {
	if n.media == nil {
		n.media = &media{}
	}
	if old := n.pending(r.what, r.key); old != nil {
		e.unask(n, old)
	}
	n.media.asked = append(n.media.asked, r)
	r.timeout = e.after(within, func() { e.giveUpAsking(n, r) })
}

// unask forgets what was asked.
func (e *Engine) unask(n *call, r *task) {
	e.stop(r.timeout)
	n.media.asked = remove(n.media.asked, r)
}

// giveUpAsking tells who asked that the switch did not do it in time.
func (e *Engine) giveUpAsking(n *call, r *task) {
	rs := switchFailed
	if r.what == toListen {
		rs = captureIsLate
	}
	if r.started {
		rs = finished
	}
	e.fail(n, r, rs)
}

// fail ends what was asked without an answer of the switch.
func (e *Engine) fail(n *call, r *task, rs int) {
	e.unask(n, r)
	if r.what == toRecord && r.on {
		n.media.recordings = remove(n.media.recordings, r.key)
	}
	e.tell(n, r, r.outcome(n, rs))
}

// outcome is the answer to who asked, without what only the switch knows.
func (r *task) outcome(n *call, rs int) *sdmp.Out {
	o := n.out(map[asking]sdmp.Kind{
		toHold: sdmp.AgentHA, toMute: sdmp.AgentMK, toRecord: sdmp.AgentRA, toPlay: sdmp.AgentPS, toDial: sdmp.AgentDS, toListen: sdmp.AgentFC,
	}[r.what])
	if a := r.whom(n); a != nil {
		o.Str(sdmp.AN, a.name)
	}
	switch r.what {
	case toHold:
		o.Flag(sdmp.ON, r.on).Int(sdmp.RS, rs).Str(sdmp.WH, r.who)
	case toMute:
		o.Flag(sdmp.ON, r.on).Flag(sdmp.RC, r.input).Int(sdmp.RS, rs)
	case toRecord:
		o.Str(sdmp.KY, r.key).Flag(sdmp.ON, r.on).Int(sdmp.RS, rs)
		if r.key == "" && n.media != nil {
			o.Str(sdmp.YR, n.media.mainID)
		}
	case toPlay:
		o.Int(sdmp.RS, rs)
	case toDial, toListen:
		o.Str(sdmp.SI, n.id).Int(sdmp.RS, rs)
	}
	return o
}

// whom is the agent whom an answer is for or about: the one who asked, else the one in the call.
func (r *task) whom(n *call) *agent {
	if r.agent != nil {
		return r.agent
	}
	return n.agent
}

// tell sends an answer to the agent whom it is for, if he is still there, or to the link that asked.
func (e *Engine) tell(n *call, r *task, o *sdmp.Out) {
	if r.link != registry.None {
		e.send(r.link, n.campaign.tenant.name, o)
	} else if a := r.whom(n); a != nil && a.tenant().agents[a.name] == a {
		e.toAgent(a, o)
	}
}

// answer finds the call and the task that a message of the telephony layer answers. One that comes late, or unasked, is for the
// agent of the call, as far as there is one: the switch knows best what is so.
func (e *Engine) answer(m *sdmp.Message, what asking, key string) (*call, *task, *sdmp.Fault) {
	n, f := e.call(m)
	if f != nil {
		return nil, nil, f
	}
	r := n.pending(what, key)
	if r != nil {
		return n, r, nil
	}
	if n.agent == nil || n.state.open() || n.state == assigned || n.state == queued || n.state == held {
		return nil, nil, m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, and %s answers nothing", n.id, n.state, m.Spec().Code))
	}
	return n, &task{what: what, agent: n.agent, key: key, on: m.Has(sdmp.ON), who: m.Str(sdmp.WH), input: m.Has(sdmp.RC)}, nil
}

// answered ends what was asked: at once, or with the second answer where there are two.
func (e *Engine) answered(n *call, r *task, rs int) {
	if r.timeout == nil {
		return // nobody asked
	}
	if (r.what == toPlay && !r.stops || r.what == toDial) && rs == done {
		r.started = true
		e.stop(r.timeout)
		r.timeout = e.after(limits.SoundLength, func() { e.giveUpAsking(n, r) })
		return
	}
	e.unask(n, r)
}

// leaveMedia ends what an agent asked of the switch in a call that he leaves. Recordings go on: they are of the call, and whoever is in it
// is told of them.
func (e *Engine) leaveMedia(a *agent, n *call) {
	if n.media == nil {
		return
	}
	for _, r := range append([]*task(nil), n.media.asked...) {
		switch {
		case r.agent != a:
		case r.what == toRecord:
			r.agent = nil
		default:
			e.fail(n, r, r.unanswered(n))
		}
	}
}

// unanswered is the result of what was asked in a call that is over.
func (r *task) unanswered(n *call) int {
	switch {
	case r.started:
		return finished
	case n.sw.connected && (r.what == toHold || r.what == toMute || r.what == toRecord):
		return partyGone
	}
	return switchFailed
}

// endMedia ends all that goes on in a call that is over. Who waits for an answer gets it.
func (e *Engine) endMedia(n *call) {
	if n.media == nil {
		return
	}
	for len(n.media.asked) > 0 {
		r := n.media.asked[0]
		e.fail(n, r, r.unanswered(n))
	}
	n.media = nil
}
