package engine

import (
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// touch marks a campaign to be looked at before the step ends: whether to dial, to ask for numbers, to end.
func (e *Engine) touch(c *campaign) {
	e.noteCampaign(c)
	if !c.dirty {
		c.dirty = true
		e.dirty = append(e.dirty, c)
	}
}

// settle looks at all campaigns that were touched until none is left.
func (e *Engine) settle() {
	for i := 0; i < len(e.dirty); i++ { //nolint:intrange // it grows meanwhile
		c := e.dirty[i]
		c.dirty = false
		if c.state == 0 {
			continue
		}
		e.serveWaiting(c)
		e.serveQueues(c.tenant)
		e.launchQueued(c.sw)
		e.dial(c)
		e.callRequest(c)
		e.releaseLeaving(c)
		e.advance(c)
		e.keepTicking(c)
	}
	clear(e.dirty)
	e.dirty = e.dirty[:0]
	e.tellMetrics()
}

// keepTicking has a campaign that dials looked at every second, since pacing depends on time as well as on events.
func (e *Engine) keepTicking(c *campaign) {
	if c.tick != nil || c.state != Open || c.takesCalls() || c.availableAgents() == 0 && c.method != agentless {
		return
	}
	c.tick = e.after(limits.PacingInterval, func() {
		c.tick = nil
		e.touch(c)
	})
}

// dial launches what the campaign's method calls for.
func (e *Engine) dial(c *campaign) {
	if c.state != Open || e.draining || !c.sw.connected || c.takesCalls() {
		return
	}
	c.turn.starving = false
	e.giveCallbacks(c)
	switch c.method {
	case manualOutbound:
		e.dialManual(c)
	case agentless:
		e.dialAgentless(c)
	default:
		e.giveNumbers(c)
		if c.method == predictive {
			e.dialPredictive(c)
		}
	}
	e.passTurn(c)
}

// dialPredictive launches as many calls as pacing says, with no tie between agents and numbers.
func (e *Engine) dialPredictive(c *campaign) {
	if c.agents.Len() >= limits.PacingLargeTeam && e.now.Sub(c.sight.at) < limits.PacingPause {
		return // the next event or tick comes soon enough
	}
	c.sight.at = e.now
	d := c.policy.Decide(e.situation(c))
	c.overdial = d.Overdial
	for range d.Launch {
		if c.available() == 0 {
			e.starve(c)
			return
		}
		if !e.claim(c) {
			return
		}
		n := c.next()
		if n == nil {
			return
		}
		e.launch(n)
	}
}

// giveNumbers gives waiting agents, longest-waiting first, a number each: their own, and in progressive and preview campaigns the
// next of all.
func (e *Engine) giveNumbers(c *campaign) {
	if len(c.forAgent) == 0 && c.careful.Len() == 0 && c.method == predictive {
		return
	}
	for el := c.waiting.Front(); el != nil; {
		a, ok := el.Value.(*agent)
		el = el.Next()
		if !ok || a.leave != nil {
			continue
		}
		previews := c.method == preview
		if !previews && !e.claim(c) {
			return
		}
		n := c.nextFor(a)
		if n == nil && c.method != predictive {
			if n = c.next(); n == nil {
				e.starve(c)
				if len(c.forAgent) == 0 {
					return
				}
			}
		}
		if n == nil {
			continue
		}
		if previews {
			e.breathe(a, n)
		} else {
			e.dialFor(a, n)
		}
	}
}

// dialFor dials a number for one agent, who sees the record as the call is launched [BP with CI].
func (e *Engine) dialFor(a *agent, n *call) {
	e.assign(a, n)
	e.setAgentState(a, Previewing)
	e.toAgent(a, a.previewOut(n).Str(sdmp.TN, n.number).Str(sdmp.AS, n.data).Str(sdmp.DT, n.session))
	e.launch(n)
}

// assign ties a number to an agent.
func (e *Engine) assign(a *agent, n *call) {
	e.unlist(a)
	e.stop(n.wait)
	e.stop(n.notice)
	a.call, n.agent, n.bound = n, a, true
	e.setCallState(n, assigned)
	n.campaign.live = append(n.campaign.live, n)
}

// launch dials a number [CI].
func (e *Engine) launch(n *call) {
	c := n.campaign
	e.stop(n.wait)
	if a := n.agent; a != nil {
		e.show(a, n)
	}
	if e.screen(n) {
		return
	}
	e.take(n)
	n.sw.serve(c)
	e.setCallState(n, Dialing)
	n.launched, n.picked = e.now, time.Time{}
	if !n.bound {
		c.live = append(c.live, n)
	}
	c.totals.Attempts++
	c.launches.Add(e.now, launchedCall)
	ring := c.ringTimeout(n)
	o := n.out(sdmp.CTICI).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TN, n.dialTo())
	if a := n.agent; a != nil {
		o.Str(sdmp.AN, a.name).Str(sdmp.AE, a.extension).Str(sdmp.YA, a.uuid)
	}
	o.Int(sdmp.RI, int(ring/time.Second)).Int(sdmp.DE, int(c.tuning.delay/time.Second)).Int(sdmp.DO, c.detection())
	o.Str(sdmp.CL, n.shownCLI()).Str(sdmp.AS, n.data)
	e.toSwitch(n.sw, c.tenant.name, o)
	e.listen(n, ring)
}

// detectMachines asks for machine and SIT detection [DO2], as the documented CI does.
const detectMachines = 2

// ringTimeout is how long the called party may ring: as tuned, capped by what is sensible for the method.
func (c *campaign) ringTimeout(n *call) time.Duration {
	if n.bound {
		return min(c.tuning.ring, limits.MaxPreviewRing)
	}
	return min(c.tuning.ring, limits.MaxPredictiveRing)
}

// listen sets the timers of a launched call: the hint that ringing should end, where the telephony layer wants it, and the safety
// net for a call of which nothing is heard.
func (e *Engine) listen(n *call, ring time.Duration) {
	if n.sw.dh {
		n.hint = e.after(ring, func() {
			if n.state == Dialing || n.state == Ringing {
				e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIDH).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TN, n.number))
			}
		})
	}
	n.silence = e.after(max(ring+limits.RingGrace, n.campaign.patience), func() { e.giveUp(n) })
}

// giveUp ends a call of which telephony told no outcome.
func (e *Engine) giveUp(n *call) {
	reason := timedOut
	if n.rang {
		reason = noAnswer
	}
	e.hangUp(n, false)
	e.failed(n, reason)
}

// launchQueued dials previewed numbers that waited for a trunk, oldest first; one whose campaign is at its quota holds up no other's.
func (e *Engine) launchQueued(s *telephony) {
	for i := 0; i < len(s.queue) && s.room(); {
		n := s.queue[i]
		if !e.free(n.campaign) {
			i++
			continue
		}
		s.queue = slices.Delete(s.queue, i, i+1)
		e.launch(n)
	}
}
