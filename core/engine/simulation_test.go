package engine_test

import (
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/engine/storm"
	"github.com/dialgate/dialgate/core/transcript"
)

// The simulation lets storms loose on bare engines in virtual time and checks after each step what must always hold. More of it:
//
//	go test ./core/engine -run TestSimulation -sim.seeds 5000      (or SIM_SEEDS=5000)
//	go test ./core/engine -run TestSimulation -sim.seed 17 -sim.trace -v
var (
	simSeeds = flag.Int("sim.seeds", seedsWanted(), "how many storms the simulation runs")
	simSeed  = flag.Uint64("sim.seed", 0, "run this storm alone")
	simSteps = flag.Int("sim.steps", 500, "operations in a storm")
	simTrace = flag.Bool("sim.trace", false, "print each operation and each output")
)

func seedsWanted() int {
	if n, err := strconv.Atoi(os.Getenv("SIM_SEEDS")); err == nil {
		return n
	}
	if raced {
		return 150
	}
	return 500
}

func TestSimulation(t *testing.T) { //nolint:tparallel // the group ends when all its seeds have
	t.Parallel()
	first, last := uint64(1), uint64(max(*simSeeds, 0))
	if testing.Short() {
		last = min(last, 30)
	}
	if *simSeed != 0 {
		first, last = *simSeed, *simSeed
	}
	var steps, inputs, failed atomic.Int64
	var hours atomic.Uint64
	t.Run("seeds", func(t *testing.T) {
		for seed := first; seed <= last; seed++ {
			t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
				t.Parallel()
				if failed.Load() >= 5 {
					t.Skip("enough have failed")
				}
				r := newReferee(seed)
				err := r.simulate(*simSteps)
				if *simTrace {
					t.Log("\n" + strings.Join(r.lines, "\n"))
				}
				if err != nil {
					failed.Add(1)
					t.Errorf("seed %d, step %d, at %s: %v\nthe last of what went on:\n%s\nto see it alone: go test ./core/engine -run TestSimulation -sim.seed %d -sim.steps %d -sim.trace -v",
						seed, len(r.ops), r.now.Format("15:04:05.000"), err, strings.Join(r.lines[max(0, len(r.lines)-40):], "\n"), seed, *simSteps)
					return
				}
				steps.Add(int64(r.steps))
				inputs.Add(int64(len(r.ops)))
				hours.Add(uint64(r.now.Sub(transcript.Start) / time.Hour))
				if err := replay(r); err != nil {
					t.Errorf("seed %d, played again: %v", seed, err)
				}
			})
		}
	})
	t.Logf("%d operations, %d steps checked, %d hours of virtual time", inputs.Load(), steps.Load(), hours.Load())
}

// simulate lets a storm of so many operations rage, ends it in one of several ways, and checks that nothing is left.
func (r *referee) simulate(operations int) error {
	for range operations {
		if err := r.do(r.storm.Next()); err != nil {
			return err
		}
	}
	if r.seed%3 != 0 { // peers fall silent, but stay
		if err := r.do(storm.Op{Kind: storm.Wait, By: 3 * time.Hour}); err != nil {
			return err
		}
		if err := r.quiet(); err != nil {
			return fmt.Errorf("three hours after everybody fell silent: %w", err)
		}
	}
	if r.seed%4 == 0 { // the program ends in order
		r.drained = len(r.ops)
		r.e.Drain()
	}
	for _, l := range r.storm.Links() {
		if err := r.do(storm.Op{Kind: storm.Close, Link: l}); err != nil {
			return err
		}
	}
	if err := r.do(storm.Op{Kind: storm.Wait, By: 3 * time.Hour}); err != nil {
		return err
	}
	if err := r.e.Leftovers(); err != nil {
		return fmt.Errorf("three hours after the last link closed there is left: %w", err)
	}
	return nil
}

// quiet checks that nobody waits for ever for peers that say nothing.
func (r *referee) quiet() error {
	for _, c := range r.e.Calls(engine.DefaultTenant, "") {
		if c.State != engine.Connected {
			return fmt.Errorf("call %s is in state %d still", c.ID, c.State)
		}
	}
	for _, c := range r.e.Campaigns(engine.DefaultTenant) {
		if c.State == engine.Closing || c.State == engine.Suspending && c.DialingMethod != 101 && c.Agents.Previewing+c.Agents.Talking == 0 { // agents of any campaign have calls of 101
			return fmt.Errorf("campaign %s is in state %d still", c.Name, c.State)
		}
	}
	for _, a := range r.e.Agents(engine.DefaultTenant, "") {
		switch a.State {
		case engine.AwaitingStation, engine.Offered, engine.Breather:
			return fmt.Errorf("agent %s is in state %d still", a.Name, a.State)
		case engine.WaitingForCall:
			if a.Leaving {
				return fmt.Errorf("agent %s waits for a call, and for its AF", a.Name)
			}
		}
		if r.e.StationBusy(engine.DefaultTenant, a.Name) {
			return fmt.Errorf("the station of agent %s is busy still", a.Name)
		}
	}
	return nil
}

// replay carries out the same operations on another engine: the outputs must be the same, byte for byte.
func replay(r *referee) error {
	e := engine.New(transcript.Config())
	now, sum := transcript.Start, fnv.New64a()
	step := func(in engine.Input) {
		for _, o := range e.Step(now, in) {
			note(sum, o)
		}
	}
	for i, op := range r.ops {
		if i == r.drained {
			e.Drain()
		}
		if op.Kind == storm.Wait { // in one go: how time is cut into steps makes no difference
			now = now.Add(op.By)
		}
		step(op.Input())
		if sum.Sum64() != r.sums[i] {
			return fmt.Errorf("after operation %d, %s, what went out so far is not what went out the first time", i+1, op)
		}
	}
	return nil
}
