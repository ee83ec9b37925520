package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// previewOut starts a BP that shows a record.
func (a *agent) previewOut(n *call) *sdmp.Out {
	return a.out(sdmp.AgentBP).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid)
}

// breathe gives an agent a number to preview, after the breathing space where there is one [BP with PN and P2].
func (e *Engine) breathe(a *agent, n *call) {
	e.assign(a, n)
	pause := n.campaign.tuning.breathe
	if n.breathe != unlimited {
		pause = time.Duration(n.breathe) * time.Second
	}
	if pause <= 0 {
		e.preview(a, n)
		return
	}
	e.setAgentState(a, Breather)
	e.toAgent(a, a.out(sdmp.AgentBP).Flag(sdmp.PN, true).Int(sdmp.P2, int(pause/time.Second)))
	n.wait = e.after(pause, func() { e.preview(a, n) })
}

// preview shows the record [BP]. The agent dials with BD; with P1 the call is dialled by force after so many seconds.
func (e *Engine) preview(a *agent, n *call) {
	e.stop(n.wait)
	e.setAgentState(a, Previewing)
	limit := n.campaign.tuning.preview
	if n.preview != unlimited {
		limit = time.Duration(n.preview) * time.Second
	}
	o := a.previewOut(n).Str(sdmp.AS, n.data).Str(sdmp.DT, n.session).Flag(sdmp.BD, true)
	if limit > 0 {
		o.Int(sdmp.P1, int(limit/time.Second))
		n.wait = e.after(limit, func() { e.dialPreviewed(n) })
	}
	e.toAgent(a, o)
}

// previewNow ends the breathing space [PN].
func (e *Engine) previewNow(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if a.state != Breather {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not between previews", a.name, a.state))
	}
	e.accept(m)
	e.preview(a, a.call)
	return nil
}

// beginDial dials the previewed number, or with DD refuses to [BD].
func (e *Engine) beginDial(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if a.campaign.method != preview {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q does not preview [DM4]; its numbers are dialled as they are shown", a.campaign.name))
	}
	if a.state != Previewing || a.call.state != assigned {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q has no previewed number that is not dialled", a.name))
	}
	if m.Has(sdmp.DD) {
		if f := e.checkOutcome(m, sdmp.AO, false); f != nil {
			return f
		}
	}
	e.accept(m)
	if !m.Has(sdmp.DD) {
		e.dialPreviewed(a.call)
		return nil
	}
	e.refuse(a, m)
	e.afterPreview(a)
	return nil
}

// dialPreviewed launches a previewed number, or has it wait for a trunk.
func (e *Engine) dialPreviewed(n *call) {
	e.stop(n.wait)
	if e.free(n.campaign) {
		e.launch(n)
		return
	}
	e.setCallState(n, queued)
	n.sw.queue = append(n.sw.queue, n)
}

// refuse gives a previewed number back undialled, with the outcome that the agent gave or else 200, not made.
func (e *Engine) refuse(a *agent, m *sdmp.Message) {
	n := a.call
	n.rate(m)
	n.sw.queue = remove(n.sw.queue, n)
	if n.state == screening {
		e.leaveScreening(n)
	}
	e.result(n, notMade, m)
	e.part(a, n)
	e.forget(n)
}

// afterPreview has the agent wait for the next record. There is no AR: the agent was ready all the time.
func (e *Engine) afterPreview(a *agent) {
	if a.leave != nil || a.campaign.state == Closing {
		e.ready(a)
		return
	}
	e.setAgentState(a, WaitingForCall)
	if a.station == nil {
		e.enlist(a)
	}
	e.touch(a.campaign)
}

// endBreathers takes back the numbers that their agents have not seen yet.
func (e *Engine) endBreathers(c *campaign) {
	for _, a := range c.agentList() {
		switch a.state {
		case Breather:
			e.returnPreview(a)
			e.afterPreview(a)
		case Reserved:
			e.returnPreview(a)
			e.ready(a)
		}
	}
}

// returnPreview puts a number that its agent has not had dialled back in front of the queue.
func (e *Engine) returnPreview(a *agent) {
	n := a.call
	e.stop(n.wait)
	if n.state == screening {
		e.leaveScreening(n)
	}
	n.sw.queue = remove(n.sw.queue, n)
	n.campaign.live = remove(n.campaign.live, n)
	a.call = nil
	if n.campaign.state == Open || n.campaign.state == Suspending || n.campaign.state == Suspended {
		e.putBack(n)
		return
	}
	n.agent = nil
	e.numberBack(n, notMade)
}
