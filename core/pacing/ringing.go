package pacing

import "math"

// Calls that ring are counted by age in bins of half a second, up to 40 s.
const (
	ageBin  = 0.5 // seconds
	ageBins = 80
)

// memory is after how many calls what was seen of one counts half.
const memory = 4000

// ringing is what was learnt of how long calls take from launch to a live answer, and to the other outcomes.
type ringing struct {
	live counts
	dead counts

	answered [ageBins + 1]float64    // share of live calls that are answered before the begin of a bin
	gone     [ageBins + 1]float64    // share of the others that are over by then
	trust    float64                 // how far the tables are believed, 0 to 1
	none     [ageBins][rates]float64 // logarithm of the chance that a call has had no outcome, by age and live rate
}

// counts are numbers of calls by age.
type counts struct {
	n     [ageBins]float64
	total float64
}

func (c *counts) add(age float64) {
	c.n[ageOf(age)]++
	c.total++
	if c.total > memory {
		for i := range c.n {
			c.n[i] /= 2
		}
		c.total /= 2
	}
}

// ageOf gives the bin of an age in seconds.
func ageOf(age float64) int { return min(max(int(age/ageBin), 0), ageBins-1) }

// The weight of what is assumed before calls were seen, in calls.
const (
	assumedLive = 4
	assumedDead = 4
)

// learn brings the tables up to what was counted.
func (r *ringing) learn(rate *[rates]float64) {
	r.trust = min(r.live.total/believedAnswers, 1)
	// Before calls were seen, answers are taken to come evenly within 3 to 18 s, other outcomes within 2 to 30 s.
	spread(&r.answered, &r.live, 3, 18, assumedLive)
	spread(&r.gone, &r.dead, 2, 30, assumedDead)
	for b := range ageBins {
		f := 1 - (r.answered[b]+r.answered[b+1])/2
		s := 1 - (r.gone[b]+r.gone[b+1])/2
		for i, p := range rate {
			r.none[b][i] = math.Log(max(p*f+(1-p)*s, 1e-9))
		}
	}
}

// spread makes a distribution function of counts and an even assumption.
func spread(to *[ageBins + 1]float64, c *counts, from, until, weight float64) {
	sum := 0.0
	to[0] = 0
	for b := range ageBins {
		t := float64(b) * ageBin
		sum += c.n[b]
		if t >= from && t < until {
			sum += weight * ageBin / (until - from)
		}
		to[b+1] = sum
	}
	for b := range to {
		to[b] /= sum
	}
}

// believedAnswers is how many answers it takes for their times to be believed.
const believedAnswers = 20

// mean is the mean time from launch to a live answer, in seconds.
func (r *ringing) mean() float64 {
	sum := 0.0
	for b := range ageBins {
		sum += (r.answered[b+1] - r.answered[b]) * (float64(b) + 0.5) * ageBin
	}
	return sum
}

// by gives the share of live calls that are answered before an age in seconds.
func (r *ringing) by(age float64) float64 {
	x := age / ageBin
	b := int(x)
	if b >= ageBins {
		return 1
	}
	return r.answered[b] + (x-float64(b))*(r.answered[b+1]-r.answered[b])
}

// quantile gives the age, in seconds, before which the share q of live calls is answered.
func (r *ringing) quantile(q float64) float64 {
	for b := range ageBins {
		if r.answered[b+1] >= q {
			width := r.answered[b+1] - r.answered[b]
			if width <= 0 {
				return float64(b) * ageBin
			}
			return (float64(b) + (q-r.answered[b])/width) * ageBin
		}
	}
	return ageBins * ageBin
}
