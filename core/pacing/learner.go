package pacing

import (
	"fmt"
	"math"
)

// Bounds and gain of the learner. The gain is a compromise: higher reaches the best overdial sooner, lower keeps abandons steadier.
const (
	learnerGain = 0.08
	minOverdial = 1.0
	maxOverdial = 20.0 // above it even a live rate of 5 % keeps agents busy
	startGrace  = 30   // answers before the share of abandons itself is judged
)

// Learner is a policy that learns how many calls to launch per free agent. On each answer that is served the number rises by
// gain x target, on each abandoned one it falls by gain x (1 - target): where the share of abandons equals the target, rises and
// falls cancel out, whatever the live rate, the answer times or the size of the team. It starts at one call per free agent, where
// nobody is abandoned, and falls back there while the share of abandons is over the target. At target 0 it stays there.
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
	over := l.current()
	free := s.Free - s.Waiting
	if free <= 0 {
		return Decision{Overdial: over, Reason: fmt.Sprintf("no agent is free for a further call (%d waiting, %d calls answered and waiting)", s.Free, s.Waiting)}
	}
	want := int(math.Floor(over*float64(free) + 0.5))
	launch := max(want-s.InFlight, 0)
	return Decision{Launch: launch, Overdial: over, Reason: fmt.Sprintf("%d free agents at %.2f calls each is %d calls; %d in flight", free, over, want, s.InFlight)}
}

// current is the overdial in force: the learnt one, or one call per agent while too many were abandoned.
func (l *Learner) current() float64 {
	n := l.served + l.abandoned
	if l.target <= 0 || float64(l.abandoned) > l.target*float64(max(n, startGrace)) {
		return minOverdial
	}
	return l.overdial
}

// Observe implements Policy.
func (l *Learner) Observe(e Event) {
	switch e.Outcome {
	case Served:
		l.served++
		l.overdial += learnerGain * l.target
	case Abandoned:
		l.abandoned++
		l.overdial -= learnerGain * (1 - l.target)
	}
	l.overdial = min(max(l.overdial, minOverdial), maxOverdial)
}

// Retarget implements Policy.
func (l *Learner) Retarget(percent float64) { l.target = percent / 100 }

// Forget implements Policy.
func (l *Learner) Forget() {
	l.overdial, l.served, l.abandoned = minOverdial, 0, 0
}
