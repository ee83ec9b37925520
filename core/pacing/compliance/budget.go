package compliance

import (
	"math"
	"time"
)

// Standing is where a campaign stands under one rule. Shares are in percent.
type Standing struct {
	Rule    string
	Counts  Counts  // in the window
	Part    float64 // numerator: abandoned calls as the rule counts them
	Whole   float64 // denominator
	Share   float64 // Part of Whole; 0 where nothing was answered
	Limit   float64 // the highest share that the rule allows
	Allowed float64 // the share that the next calls may have; see Budget
	Left    float64 // abandoned calls that still fit, if all else stayed; below 0 by how many are too many
	Ends    time.Time
}

// Within tells whether the rule is kept now.
func (s Standing) Within() bool { return s.Left >= -tolerance }

// tolerance keeps a share that is exactly the limit from being a hair above it.
const tolerance = 1e-9

// Budget is what all rules together leave for pacing.
type Budget struct {
	// Limited tells whether any rule limits abandoned calls. If not, the rest says nothing.
	Limited bool

	// Allowed is the share in percent that the next calls may have at most: the limit of the strictest rule while it is kept with
	// nothing to make good, less in proportion to what is to be made good, down to 0, where no call may be dialled without an agent
	// for it. It falls and rises gradually: what is too much is made good over as many calls as the window has had, at least 200.
	Allowed float64

	// Left is how many abandoned calls still fit now under the rule that leaves least; below 0 by how many are too many.
	Left float64

	// Rule is the rule that Allowed comes from, LeftRule that of Left.
	Rule, LeftRule string
}

// Fits is Left in whole calls, at least 0.
func (b Budget) Fits() int {
	if !b.Limited {
		return math.MaxInt32
	}
	return int(math.Max(0, math.Floor(b.Left+tolerance)))
}

// recoveryCalls is over how many calls, at least, an excess is made good. At a limit of 3 % one abandoned call of the first ten
// leaves 2.6 % to the next, rather than none.
const recoveryCalls = 200

// Budget gives what the rules leave for pacing at a moment.
func (c *Campaign) Budget(now time.Time) Budget {
	var b Budget
	for i := range c.rules {
		r := &c.rules[i]
		if r.measure == nil {
			continue
		}
		s := r.standing(now)
		if !b.Limited || s.Allowed < b.Allowed {
			b.Allowed, b.Rule = s.Allowed, r.Name
		}
		if !b.Limited || s.Left < b.Left {
			b.Left, b.LeftRule = s.Left, r.Name
		}
		b.Limited = true
	}
	return b
}

// Standings appends where the campaign stands under each rule that limits abandoned calls.
func (c *Campaign) Standings(now time.Time, to []Standing) []Standing {
	for i := range c.rules {
		if r := &c.rules[i]; r.measure != nil {
			s := r.standing(now)
			s.Ends = r.measure.counter.ends(now)
			to = append(to, s)
		}
	}
	return to
}

func (r *rule) standing(now time.Time) Standing {
	a := r.Abandon
	s := Standing{Rule: r.Name, Counts: r.measure.counter.total(now), Limit: a.Limit}
	mistaken := a.FalsePositives / 100 * float64(s.Counts.Machines)
	s.Part = float64(s.Counts.Abandoned)
	s.Whole = s.Part + float64(s.Counts.Connected)
	if a.Denominator == Answered || a.Denominator == AnsweredAndFalsePositives {
		s.Whole += float64(s.Counts.HungUp)
	}
	if a.Denominator.falsePositives() {
		s.Whole += mistaken
	}
	if a.Numerator == AbandonedAndFalsePositives {
		s.Part += mistaken
	}
	if s.Whole > 0 {
		s.Share = 100 * s.Part / s.Whole
	}
	limit := a.Limit / 100
	s.Left = (limit*s.Whole - s.Part) / (1 - limit) // one more abandoned call is one more on both sides
	ahead := math.Max(s.Whole, recoveryCalls)
	s.Allowed = 100 * min(limit, max(0, (limit*(s.Whole+ahead)-s.Part)/ahead))
	return s
}
