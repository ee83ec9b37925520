package lab

import (
	"math"
	"time"

	"github.com/dialgate/dialgate/core/pacing"
)

// reference is what the policies that others are compared with have in common: they look at counts and make no estimates.
type reference struct{}

func (reference) CountsOnly()          {}
func (reference) Observe(pacing.Event) {}
func (reference) Retarget(float64)     {}
func (reference) Forget()              {}

// want launches what is missing to a number of calls in flight.
func want(s pacing.Situation, overdial float64, calls int) pacing.Decision {
	return pacing.Decision{Situation: s, Overdial: overdial, Want: calls, Launch: max(calls-s.InFlight, 0), Bound: pacing.ByOverdial}
}

// Progressive dials one call per free agent.
type Progressive struct{ reference }

// Decide implements pacing.Policy.
func (Progressive) Decide(s pacing.Situation) pacing.Decision {
	return want(s, 1, max(s.Free-s.Waiting, 0))
}

// Constant keeps a constant number of calls in flight per free agent, rounded down, or up or down by chance. The chance is drawn
// anew when the number of free agents changes.
type Constant struct {
	reference

	Lines  float64
	Random bool

	chance chance
	free   int
	drawn  uint64
}

// Decide implements pacing.Policy.
func (c *Constant) Decide(s pacing.Situation) pacing.Decision {
	free := max(s.Free-s.Waiting, 0)
	if free != c.free {
		c.free = free
		c.drawn++
	}
	calls := c.Lines * float64(free)
	if c.Random {
		calls += c.chance.draw(drawRounding, c.drawn)
	}
	return want(s, c.Lines, int(math.Floor(calls)))
}

// Multiplicative is what open-source diallers do: every 15 s the level of calls per free agent, 1 to 3, rises where agents wait and
// falls where none does; while the share of abandoned calls since midnight is over the limit, it is 1.
type Multiplicative struct {
	reference

	Target float64 // percent

	level             float64
	looked            time.Time
	served, abandoned int
}

const (
	levelEvery = 15 * time.Second
	levelMost  = 3
	levelStep  = 1.1
)

// Observe implements pacing.Policy.
func (m *Multiplicative) Observe(e pacing.Event) {
	switch e.Outcome {
	case pacing.Served:
		m.served++
	case pacing.Abandoned:
		m.abandoned++
	default:
	}
}

// Decide implements pacing.Policy.
func (m *Multiplicative) Decide(s pacing.Situation) pacing.Decision {
	free := max(s.Free-s.Waiting, 0)
	if m.level == 0 {
		m.level, m.looked = 1, s.Now
	}
	if s.Now.Sub(m.looked) >= levelEvery {
		m.looked = s.Now
		switch {
		case 100*float64(m.abandoned) > m.Target*float64(m.served+m.abandoned):
			m.level = 1
		case free > 0:
			m.level = min(m.level*levelStep, levelMost)
		default:
			m.level = max(m.level/levelStep, 1)
		}
	}
	return want(s, m.level, int(m.level*float64(free)))
}

// Learner learns the number of calls per free agent: it rises by gain x target on each answer that is served, and falls by
// gain x (1 - target) on each abandoned call.
type Learner struct {
	reference

	Target float64 // percent
	lines  float64
}

const (
	learnerGain = 0.08
	learnerMost = 30
)

// Observe implements pacing.Policy.
func (l *Learner) Observe(e pacing.Event) {
	switch e.Outcome {
	case pacing.Served:
		l.lines += learnerGain * l.Target / 100
	case pacing.Abandoned:
		l.lines -= learnerGain * (1 - l.Target/100)
	default:
	}
	l.lines = min(max(l.lines, 1), learnerMost)
}

// Decide implements pacing.Policy.
func (l *Learner) Decide(s pacing.Situation) pacing.Decision {
	l.lines = max(l.lines, 1)
	return want(s, l.lines, int(l.lines*float64(max(s.Free-s.Waiting, 0))))
}
