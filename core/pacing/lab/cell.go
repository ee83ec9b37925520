package lab

import (
	"runtime"
	"sync"

	"github.com/dialgate/dialgate/core/pacing"
)

// Cell is what came of one policy under one set of conditions, over several shifts.
type Cell struct {
	Conditions Conditions
	Policy     string
	Shifts     []Result
}

// Share is the share of abandoned calls over all shifts, in percent.
func (c *Cell) Share() float64 {
	var t [2]Tally
	for i := range c.Shifts {
		for j, k := range c.Shifts[i].Campaigns {
			t[j].Served += k.Served
			t[j].Abandoned += k.Abandoned
		}
	}
	return max(t[0].share(), t[1].share())
}

// Wait is how long agents waited per call, in seconds.
func (c *Cell) Wait() float64 {
	wait, served := 0.0, 0
	for i := range c.Shifts {
		wait += c.Shifts[i].Wait.Seconds()
		served += c.Shifts[i].Served
	}
	return wait / float64(max(served, 1))
}

// Over counts the shifts in which more than limit percent were abandoned.
func (c *Cell) Over(limit float64) int {
	n := 0
	for i := range c.Shifts {
		if c.Shifts[i].Share() > limit {
			n++
		}
	}
	return n
}

// Worst is the highest share of abandoned calls of a shift, in percent.
func (c *Cell) Worst() float64 {
	worst := 0.0
	for i := range c.Shifts {
		worst = max(worst, c.Shifts[i].Share())
	}
	return worst
}

// Occupancy is the share of the agents' time that they talk, in percent.
func (c *Cell) Occupancy() float64 {
	talk, wait, served := 0.0, 0.0, 0
	for i := range c.Shifts {
		talk += c.Shifts[i].Talk.Seconds()
		wait += c.Shifts[i].Wait.Seconds()
		served += c.Shifts[i].Served
	}
	if served == 0 {
		return 0
	}
	return 100 * talk / (talk + wait + float64(served)*c.Conditions.Wrap.Seconds())
}

// WaitWithin is the wait that the share q of calls does not exceed, in seconds.
func (c *Cell) WaitWithin(q float64) float64 {
	var bins [waitBins]int
	total := 0
	for i := range c.Shifts {
		for b, n := range c.Shifts[i].Waits {
			bins[b] += n
			total += n
		}
	}
	sum := 0
	for b, n := range bins {
		if sum += n; float64(sum) >= q*float64(total) {
			return float64(b + 1)
		}
	}
	return waitBins
}

// RunCell simulates a shift per seed, as many at a time as there are processors. Each gets a policy of its own.
func RunCell(c Conditions, name string, seeds []uint64, policy func(seed uint64) pacing.Policy, options ...Option) Cell {
	cell := Cell{Conditions: c, Policy: name, Shifts: make([]Result, len(seeds))}
	var all sync.WaitGroup
	free := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, seed := range seeds {
		free <- struct{}{}
		all.Go(func() {
			cell.Shifts[i] = Run(c, policy(seed), seed, options...)
			<-free
		})
	}
	all.Wait()
	return cell
}

// Seeds gives the first n seeds.
func Seeds(n int) []uint64 {
	seeds := make([]uint64, n)
	for i := range seeds {
		seeds[i] = uint64(i + 1)
	}
	return seeds
}
