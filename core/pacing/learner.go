package pacing

import "math"

// Bounds and gain of the learner. The gain is high at first, to get near the best overdial within some dozens of calls, and falls to
// one that keeps abandons steady.
const (
	firstGain   = 1.0
	gainCalls   = 20.0 // calls after which the first gain has halved
	steadyGain  = 0.08
	aim         = 0.85 // of the target: chance must not take the share over it
	reserve     = 2    // abandons there must be room for: one, and one more among the calls in flight
	minOverdial = 1.0
	maxOverdial = 20.0 // above it even a live rate of 5 % keeps agents busy
)

// Learner is a policy that learns how many calls to launch per free agent. On each answer that is served the number rises by
// gain x aim, on each abandoned one it falls by gain x (1 - aim): where the share of abandons equals the aim, rises and falls cancel
// out, whatever the live rate, the answer times or the size of the team. It starts at one call per free agent, where nobody is
// abandoned, and goes back there whenever two more abandoned calls would take the share over the target. At target 0 it stays there.
type Learner struct {
	target    float64 // share, 0 to 1
	overdial  float64
	served    int
	abandoned int
}

// NewLearner makes a learner with an abandon target in percent.
func NewLearner(percent float64) *Learner {
	return &Learner{target: percent / 100, overdial: minOverdial}
}

// Decide implements Policy.
func (l *Learner) Decide(s Situation) Decision {
	d := Decision{Overdial: l.current(), Situation: s}
	if free := s.Free - s.Waiting; free > 0 {
		d.Want = int(math.Floor(d.Overdial*float64(free) + 0.5))
		d.Launch = max(d.Want-s.InFlight, 0)
	}
	return d
}

// current is the overdial in force: the learnt one, or one call per agent while the target leaves no room for abandons.
func (l *Learner) current() float64 {
	if float64(l.abandoned+reserve) > l.target*float64(l.served+l.abandoned+reserve) {
		return minOverdial
	}
	return l.overdial
}

// Observe implements Policy.
func (l *Learner) Observe(e Event) {
	gain := max(steadyGain, firstGain/(1+float64(l.served+l.abandoned)/gainCalls))
	switch e.Outcome {
	case Served:
		l.served++
		l.overdial += gain * aim * l.target
	case Abandoned:
		l.abandoned++
		l.overdial -= gain * (1 - aim*l.target)
	}
	l.overdial = min(max(l.overdial, minOverdial), maxOverdial)
}

// Retarget implements Policy.
func (l *Learner) Retarget(percent float64) { l.target = percent / 100 }

// Forget implements Policy.
func (l *Learner) Forget() {
	l.overdial, l.served, l.abandoned = minOverdial, 0, 0
}
