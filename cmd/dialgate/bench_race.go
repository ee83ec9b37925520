package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// side is one of those that are compared. run works for about so long and gives how much it did in how long.
type side struct {
	name string
	run  func(ctx context.Context, d time.Duration) (n int64, took time.Duration, err error)
}

// race measures the sides in turns. Who goes first changes from round to round; a first round warms both up and does not count.
func race(ctx context.Context, o *benchOptions, sides []side) (*benchResult, error) {
	r := &benchResult{Rounds: o.rounds, Seconds: o.time.Seconds(), Callers: o.callers, Connections: o.connections}
	rates, costs := map[string][]float64{}, map[string][]float64{}
	for round := -1; round < o.rounds; round++ {
		d := o.time
		if round < 0 {
			d = min(d, time.Second)
		}
		for _, s := range sides {
			if o.only != "" && o.only != s.name {
				continue
			}
			used := processorTime()
			n, took, err := s.run(ctx, d)
			used = processorTime() - used
			if err != nil {
				return nil, fmt.Errorf("%s: %w", s.name, err)
			}
			if round >= 0 {
				rates[s.name] = append(rates[s.name], float64(n)/took.Seconds())
				costs[s.name] = append(costs[s.name], float64(used.Microseconds())/float64(n))
			}
		}
		slices.Reverse(sides)
	}
	r.Ours, r.Bare = median(rates[sideOurs]), median(rates[sideBare])
	r.OursCost, r.BareCost = median(costs[sideOurs]), median(costs[sideBare])
	if o.only == "" {
		r.CostRatio = r.BareCost / r.OursCost
		for i := range rates[sideOurs] {
			r.Ratios = append(r.Ratios, rates[sideOurs][i]/rates[sideBare][i])
		}
		r.Ratio = median(r.Ratios)
	}
	return r, nil
}

// hammer has callers call, each one call after the other, for so long. The first error ends it.
func hammer(ctx context.Context, d time.Duration, callers int, call func(ctx context.Context, caller int) error) (int64, time.Duration, error) {
	var n atomic.Int64
	var over atomic.Bool
	var failure error
	var once sync.Once
	var all sync.WaitGroup
	begun := time.Now()
	timer := time.AfterFunc(d, func() { over.Store(true) })
	defer timer.Stop()
	for i := range callers {
		all.Go(func() {
			for !over.Load() {
				if err := call(ctx, i); err != nil {
					once.Do(func() { failure = err })
					over.Store(true)
					return
				}
				n.Add(1)
			}
		})
	}
	all.Wait()
	return n.Load(), time.Since(begun), failure
}

func median(v []float64) float64 {
	if len(v) == 0 {
		return 0
	}
	v = slices.Sorted(slices.Values(v))
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

func bounds64(v []float64) (low, high float64) { return slices.Min(v), slices.Max(v) }
