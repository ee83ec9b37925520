package engine

import (
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing"
)

// sight is what pacing was shown of a campaign last: its room is used again.
type sight struct {
	at     time.Time
	agents []pacing.Agent
	calls  []pacing.Call
}

// remembered is what pacing learnt of a campaign that is closed.
type remembered struct {
	campaign string
	policy   *pacing.Predictive
}

// remember keeps what pacing learnt of a campaign for the next one of that name.
func (t *tenant) remember(c *campaign) {
	if c.method != predictive {
		return
	}
	if len(t.paced) == limits.PacingRemembered {
		t.paced = slices.Delete(t.paced, 0, 1)
	}
	t.paced = append(t.paced, remembered{c.name, c.policy})
}

// recall gives the policy of a campaign that opens: that of an earlier one of its name, with what it learnt, or a new one.
func (t *tenant) recall(name string) *pacing.Predictive {
	for i, r := range t.paced {
		if r.campaign == name {
			t.paced = slices.Delete(t.paced, i, i+1)
			r.policy.Begin()
			r.policy.Retarget(defaultTuning.target)
			return r.policy
		}
	}
	return pacing.NewPredictive(defaultTuning.target)
}

// situation shows pacing all that is known of a campaign.
func (e *Engine) situation(c *campaign) pacing.Situation {
	v := &c.sight
	v.agents, v.calls = v.agents[:0], v.calls[:0]
	s := pacing.Situation{
		Now: e.now, Free: c.waiting.Len() - c.leaving, InFlight: c.inFlight + c.screening, Waiting: len(c.answered), Patience: c.tuning.delay,
	}
	for el := c.agents.Front(); el != nil; el = el.Next() {
		a, ok := el.Value.(*agent)
		if !ok || a.phase == 0 {
			continue
		}
		leaving := a.leave != nil
		if !leaving {
			s.Busy++
		}
		v.agents = append(v.agents, pacing.Agent{Phase: a.phase, Since: a.phaseSince, Leaving: leaving})
	}
	for _, n := range c.live {
		switch {
		case n.bound:
		case n.state == Dialing || n.state == Ringing:
			v.calls = append(v.calls, pacing.Call{Launched: n.launched})
		case n.state == Answered:
			v.calls = append(v.calls, pacing.Call{Launched: n.launched, Picked: n.picked})
		default:
		}
	}
	for range c.screening { // a router lets most of them go
		v.calls = append(v.calls, pacing.Call{Launched: e.now})
	}
	s.Agents, s.Calls = v.agents, v.calls
	if len(c.sw.campaigns) == 1 { // several take turns at what is left, and each has to say how many calls it would launch
		s.Trunks = c.sw.left()
	}
	if c.sw.rate < limits.DefaultCallsPerSecond {
		s.Rate = float64(c.sw.rate)
	}
	return s
}

// left is how many more calls the trunks and dialling ports of a switch take. Quotas of tenants and campaigns are looked at as each
// call is launched.
func (s *telephony) left() pacing.Limit {
	free := max(s.trunks-s.use.trunks, 0)
	if s.ports != unlimited {
		free = min(free, max(s.ports-s.use.ports, 0))
	}
	return pacing.Limit{Set: true, At: free}
}

// outcome tells pacing what became of a call.
func (e *Engine) outcome(n *call, o pacing.Outcome) pacing.Event {
	v := pacing.Event{Outcome: o, Launched: n.launched, Picked: n.picked, At: e.now}
	if o != pacing.Failed {
		v.Answered = n.answered
	}
	return v
}

// paced tells pacing that an agent's talk or wrap has begun or is over.
func (e *Engine) paced(a *agent) {
	phase := pacing.Phase(0)
	switch a.state {
	case Talking, OnHold, InTransfer, Offered:
		phase = pacing.Talking
	case Wrap:
		phase = pacing.Wrapping
	default:
	}
	if phase == a.phase {
		return
	}
	v := pacing.Event{Launched: a.phaseSince, At: e.now}
	switch a.phase {
	case pacing.Talking:
		v.Outcome = pacing.TalkEnded
	case pacing.Wrapping:
		v.Outcome = pacing.WrapEnded
	default:
	}
	if v.Outcome != 0 {
		a.campaign.policy.Observe(v)
	}
	a.phase, a.phaseSince = phase, e.now
}
