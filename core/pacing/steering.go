package pacing

import (
	"math"
	"time"
)

// steering sets the risk that is accepted, so that the share of abandoned calls comes to the target from below, and is hardly ever
// over it. What it watches is the budget: how many more calls could be abandoned now without the share passing the target. The
// logarithm of the risk follows the budget in proportion: no cliff, no correction that comes late, and no more than a correction is
// worth, since a risk that swings costs waiting time.
type steering struct {
	target    float64 // share, 0 to 1
	served    float64
	abandoned float64
	level     float64 // logarithm of the risk accepted when the budget is where it should be
	team      float64 // agents, smoothed
	looked    time.Time
	law       Budget // as last told
}

const (
	leastRisk = 0.0005
	mostRisk  = 0.3

	// The gain is gainOfAll over the size of the team, which spends its budget the faster and in the larger bursts the larger it is.
	// A gain of twice that has the risk swing so far that 1 to 3 % of waiting time are lost; half of it takes a larger reserve.
	gainOfAll    = 2.0
	gainSmall    = 1.5 // is added to the size: the smallest teams gain nothing from more
	reserveOfOne = 1.0
	reserveGrows = 0.65
	reserveFills = 1.5 // times the reserve have to be earned until most of it is put aside
	lowest       = 2.5 // by how much the logarithm of the risk falls at most
	highest      = 1.0 // and rises
	settling     = 0.2 // speed at which the level follows, of the gain
	settlingMost = 0.7
)

// reset starts anew, with the target for the risk: that is about right where every call is launched at the risk accepted.
func (s *steering) reset() {
	s.served, s.abandoned, s.team = 0, 0, 0
	s.level = math.Log(max(s.target, leastRisk))
}

// retarget sets the target. The level moves along.
func (s *steering) retarget(share float64) {
	s.level += math.Log(max(share, leastRisk) / max(s.target, leastRisk))
	s.level = min(max(s.level, math.Log(leastRisk)), math.Log(mostRisk/2))
	s.target = share
}

// smoothing is over what time the size of the team is averaged.
const smoothing = 10 * time.Minute

// of tells how large the team is now, and what the law leaves room for.
func (s *steering) of(team int, law Budget, now time.Time) {
	s.law = law
	if s.team == 0 {
		s.team, s.looked = float64(team), now
	}
	if past := now.Sub(s.looked); past > 0 {
		s.team += (float64(team) - s.team) * min(past.Seconds()/smoothing.Seconds(), 1)
		s.looked = now
	}
}

// gain is how much one call abandoned lowers the logarithm of the risk.
func (s *steering) gain() float64 { return gainOfAll / (max(s.team, 1) + gainSmall) }

// reserve is where the budget should be, in calls: so far above nothing that chance does not use it up. It is put aside little by
// little, as calls are answered.
func (s *steering) reserve() float64 {
	full := reserveOfOne * math.Pow(max(s.team, 1), reserveGrows)
	return full * (1 - math.Exp(-s.target*(s.served+s.abandoned)/(reserveFills*full)))
}

// left is how many more calls may be abandoned now: by the target, or by what the law leaves room for where that is less.
func (s *steering) left() float64 {
	left := s.target*(s.served+s.abandoned) - s.abandoned
	if s.law.Set {
		left = min(left, s.law.Left)
	}
	return left
}

// share is the share of abandoned calls of those answered.
func (s *steering) share() float64 {
	if n := s.served + s.abandoned; n > 0 {
		return s.abandoned / n
	}
	return 0
}

// observe counts an answered call. The level follows where the budget stays off its place: what risk leads to what share differs
// with the live rate and the team.
func (s *steering) observe(abandoned bool) {
	if abandoned {
		s.abandoned++
	} else {
		s.served++
	}
	g := s.gain()
	off := min(max(g*(s.left()-s.reserve()), -settlingMost), settlingMost)
	s.level = min(max(s.level+settling*g*s.target*off, math.Log(leastRisk)), math.Log(mostRisk/2))
}

// accepted is the risk that is accepted now.
func (s *steering) accepted() float64 {
	off := s.gain() * (s.left() - s.reserve())
	return min(math.Exp(s.level+min(max(off, -lowest), highest)), mostRisk)
}
