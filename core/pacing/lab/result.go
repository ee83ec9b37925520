package lab

import (
	"time"

	"github.com/dialgate/dialgate/core/pacing"
)

// Result is what came of one shift.
type Result struct {
	Seed      uint64
	Launched  int
	Served    int
	Abandoned int
	Wait      time.Duration // of agents, all of it
	Talk      time.Duration
	Hold      time.Duration // of called parties who waited for an agent and got one

	Campaigns [2]Tally // where two campaigns share the agents
	Waits     [waitBins]int
	series    []Minute
	minutes   bool
}

// Tally counts the calls of a campaign.
type Tally struct{ Served, Abandoned int }

// waitBins are the seconds that waits are counted by; the last one has all longer ones.
const waitBins = 301

// Minute is what one minute of a shift was like.
type Minute struct {
	Served, Abandoned  int
	Wait               time.Duration
	Free, InFlight     float64 // mean of the moments of decision
	Live, Risk, Budget float64 // what the policy believed at its end
	looks              int
}

func (r *Result) served(wait, hold time.Duration, campaign int) {
	r.Served++
	r.Wait += wait
	r.Hold += hold
	r.Campaigns[campaign].Served++
	r.Waits[min(int(wait/time.Second), waitBins-1)]++
}

func (r *Result) abandoned(campaign int) {
	r.Abandoned++
	r.Campaigns[campaign].Abandoned++
}

// Share is the share of abandoned calls among those answered, in percent: of the worse campaign where two share the agents.
func (r *Result) Share() float64 {
	return max(r.Campaigns[0].share(), r.Campaigns[1].share())
}

func (t Tally) share() float64 {
	if n := t.Served + t.Abandoned; n > 0 {
		return 100 * float64(t.Abandoned) / float64(n)
	}
	return 0
}

// left is how many more calls may be abandoned without the share of a campaign passing a limit in percent.
func (r *Result) left(limit float64, two bool) float64 {
	left := r.Campaigns[0].left(limit)
	if two {
		left = min(left, r.Campaigns[1].left(limit))
	}
	return left
}

func (t Tally) left(limit float64) float64 {
	return limit/100*float64(t.Served+t.Abandoned) - float64(t.Abandoned)
}

// MeanWait is how long an agent waits for a call, in seconds.
func (r *Result) MeanWait() float64 {
	if r.Served == 0 {
		return 0
	}
	return r.Wait.Seconds() / float64(r.Served)
}

// Series has the result keep what each minute was like.
func Series() Option { return func(s *shift) { s.result.minutes = true } }

// Minutes gives what each minute was like, if Series was asked for.
func (r *Result) Minutes() []Minute { return r.series }

// look notes what a moment of decision was like.
func (r *Result) look(s *shift, d pacing.Decision) {
	if !r.minutes {
		return
	}
	m := int(s.now / time.Minute)
	for len(r.series) <= m {
		r.series = append(r.series, Minute{Served: -r.Served, Abandoned: -r.Abandoned, Wait: -r.Wait})
		if n := len(r.series) - 2; n >= 0 {
			p := &r.series[n]
			p.Served += r.Served
			p.Abandoned += r.Abandoned
			p.Wait += r.Wait
		}
	}
	v := &r.series[m]
	v.looks++
	v.Free += (float64(len(s.waiting)) - v.Free) / float64(v.looks)
	v.InFlight += (float64(s.flying) - v.InFlight) / float64(v.looks)
	v.Live, v.Risk, v.Budget = d.Estimates.Live, d.Estimates.Accepted, d.Estimates.Left
}
