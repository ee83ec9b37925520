package engine

import (
	"fmt"
	"slices"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// requestRecording starts or ends a recording of a call [RR]: of the agent's, or of one that SI or TN names, whoever is in it. Several
// recordings of a call are told apart by KY; the one without is the main one.
func (e *Engine) requestRecording(m *sdmp.Message) *sdmp.Fault {
	a, n, f := e.recordedCall(m)
	if f != nil {
		return f
	}
	key, on := m.Str(sdmp.KY), m.Has(sdmp.ON)
	if f := n.checkAsked(m, toRecord, key); f != nil {
		return f
	}
	switch runs := n.records(key); {
	case on && runs:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q has a recording %q already; tell recordings apart by KY", n.id, key))
	case !on && !runs:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q has no recording %q", n.id, key))
	case on && n.media != nil && len(n.media.recordings) >= limits.Recordings:
		return m.Fault(sdmp.ErrQuotaReached, 0, fmt.Sprintf("call %q has %d recordings, which is the most", n.id, limits.Recordings))
	}
	e.accept(m)
	r := &task{what: toRecord, agent: a, on: on, key: key}
	if !m.Has(sdmp.AN) && !m.Has(sdmp.QI) {
		r.link = e.from
	}
	e.record(n, r, m)
	return nil
}

// recordedCall is the call that is to be recorded, and the agent who is in it or asks for it.
func (e *Engine) recordedCall(m *sdmp.Message) (*agent, *call, *sdmp.Fault) {
	if !m.Has(sdmp.SI) && !m.Has(sdmp.TN) {
		return e.talkCall(m)
	}
	n, f := e.call(m)
	if f != nil {
		return nil, nil, f
	}
	a := n.agent
	if m.Has(sdmp.AN) || m.Has(sdmp.QI) {
		if a, f = e.agent(m); f != nil {
			return nil, nil, f
		}
	}
	if n.state != Waiting && n.state != Connecting && n.state != Connected {
		return nil, nil, m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is %s, not live", n.id, n.state))
	}
	return a, n, nil
}

// records tells whether a call has a recording of the key.
func (n *call) records(key string) bool {
	return n.media != nil && slices.Contains(n.media.recordings, key)
}

// record asks the switch to start or end a recording. m is the task of it, or nil for the dialer's own.
func (e *Engine) record(n *call, r *task, m *sdmp.Message) {
	e.ask(n, r, limits.MediaAnswer)
	o := n.out(sdmp.CTIRR).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.YS, n.uuid).Str(sdmp.KY, r.key)
	if m != nil {
		o.Str(sdmp.MF, m.Str(sdmp.MF))
	}
	o.Flag(sdmp.ON, r.on)
	if m != nil {
		o.Str(sdmp.RF, m.Str(sdmp.RF))
	}
	if r.key == "" {
		if n.media.mainID == "" {
			n.media.mainID = e.uuid()
		}
		o.Str(sdmp.YR, n.media.mainID)
	}
	if r.on {
		n.media.recordings = append(n.media.recordings, r.key)
	}
	e.toSwitch(n.sw, n.campaign.tenant.name, o)
}

// recordAll records a call that has reached an agent where all calls of the campaign, the agent or the tenant are recorded. A recording
// that the agent ended does not begin again before another agent has the call.
func (e *Engine) recordAll(n *call) {
	a := n.agent
	if n.recordedFor == a {
		return
	}
	n.recordedFor = a
	if (n.campaign.record || n.campaign.tenant.record || a.record) && !n.records("") {
		e.record(n, &task{what: toRecord, agent: a, on: true}, nil)
	}
}

// recordingAcknowledge tells that a recording began or ended [RA], also unasked.
func (e *Engine) recordingAcknowledge(m *sdmp.Message) *sdmp.Fault {
	key := m.Str(sdmp.KY)
	n, r, f := e.answer(m, toRecord, key)
	if f != nil {
		return f
	}
	e.accept(m)
	rs := m.Int(sdmp.RS, done)
	asked := r.timeout != nil
	if !asked || rs == done && m.Has(sdmp.ON) {
		r.on = m.Has(sdmp.ON)
	}
	e.answered(n, r, rs)
	if n.state == Waiting || n.state == Connecting || n.state == Connected {
		e.noteRecording(n, r, asked, rs == done)
	}
	o := r.outcome(n, rs).Str(sdmp.RF, m.Str(sdmp.RF))
	if yr := m.Str(sdmp.YR); yr != "" && (key != "" || n.media == nil || n.media.mainID == "") {
		o.Str(sdmp.YR, yr)
	}
	e.tell(n, r, o)
	return nil
}

// noteRecording keeps which recordings run.
func (e *Engine) noteRecording(n *call, r *task, asked, ok bool) {
	if n.media == nil {
		n.media = &media{}
	}
	runs := n.records(r.key)
	switch {
	case ok && r.on && !runs && len(n.media.recordings) < limits.Recordings:
		n.media.recordings = append(n.media.recordings, r.key)
	case ok && !r.on && runs, !ok && r.on && runs && asked:
		n.media.recordings = remove(n.media.recordings, r.key)
	}
}
