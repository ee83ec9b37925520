package lab

import (
	"flag"
	"fmt"
	"testing"

	"github.com/dialgate/dialgate/core/pacing"
)

// The gates hold our policy to what was reached. A short version runs with all tests; the long one is
//
//	make pacing      (go test ./core/pacing/lab -run TestGates -lab.long -timeout 2h -v)
var long = flag.Bool("lab.long", false, "run the gates on enough shifts to say what share of them keeps to the limit")

// gate is what a cell must keep to. The reference is the wait of the hindsight constant, in seconds, as bench pacing finds it on 30
// shifts (10 for teams above 50 agents); the ratio is the one reached and some 3 % for chance.
type gate struct {
	agents    int
	live      float64 // percent; 0 for drifting
	reference float64
	ratio     float64
	over      int // shifts that may pass the limit: none for teams of 20 and more, but for one that did
	short     int // shifts in the short version
}

var gates = []gate{
	{5, 10, 57.01, 0.868, 1, 0},
	{5, 20, 46.48, 0.844, 1, 0},
	{5, 30, 36.65, 0.853, 1, 8},
	{5, 50, 25.64, 0.821, 1, 0},
	{5, 0, 55.67, 0.662, 1, 4},
	{10, 10, 35.41, 0.898, 1, 0},
	{10, 20, 31.55, 0.884, 1, 0},
	{10, 30, 28.23, 0.859, 1, 0},
	{10, 50, 22.10, 0.838, 1, 0},
	{10, 0, 45.45, 0.595, 2, 0},
	{20, 10, 23.02, 0.885, 0, 0},
	{20, 20, 20.96, 0.874, 0, 0},
	{20, 30, 19.03, 0.899, 0, 4},
	{20, 50, 15.75, 0.900, 0, 0},
	{20, 0, 32.70, 0.556, 0, 2},
	{50, 10, 14.04, 0.765, 0, 0},
	{50, 20, 13.00, 0.784, 0, 0},
	{50, 30, 12.10, 0.792, 0, 2},
	{50, 50, 10.30, 0.822, 0, 0},
	{50, 0, 23.11, 0.436, 1, 0},
	{100, 10, 10.41, 0.608, 0, 0},
	{100, 20, 9.74, 0.618, 0, 0},
	{100, 30, 9.10, 0.630, 0, 1},
	{100, 50, 7.87, 0.647, 0, 0},
	{100, 0, 18.58, 0.320, 0, 1},
	{300, 10, 7.07, 0.332, 0, 0},
	{300, 20, 6.80, 0.328, 0, 0},
	{300, 30, 6.48, 0.327, 0, 0},
	{300, 50, 5.77, 0.317, 0, 0},
	{300, 0, 14.57, 0.150, 0, 0},
}

// target of all gates, in percent.
const target = 3

func (g gate) conditions() Conditions {
	if g.live == 0 {
		return Drifting(g.agents)
	}
	return Reference(g.agents, g.live/100)
}

func (g gate) shifts() int {
	switch {
	case !*long:
		return g.short
	case g.agents > manyAgents:
		return 10
	}
	return 30
}

func TestGates(t *testing.T) {
	t.Parallel()
	for _, g := range gates {
		c := g.conditions()
		n := g.shifts()
		if n == 0 {
			continue
		}
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			t.Parallel()
			cell := RunCell(c, Ours, Seeds(n), func(uint64) pacing.Policy { return pacing.NewPredictive(target) })
			ratio, over := cell.Wait()/g.reference, cell.Over(target)
			t.Logf("wait %.2f s, ratio %.3f, %.2f %% abandoned, worst shift %.2f %%, %d of %d shifts over", cell.Wait(), ratio, cell.Share(), cell.Worst(), over, n)
			if allowance := 1 + 0.06*float64(30-min(n, 30))/30; ratio > g.ratio*allowance {
				t.Errorf("agents wait %.2f s for a call, %.3f of the hindsight reference; %.3f was reached before", cell.Wait(), ratio, g.ratio)
			}
			if over > g.over {
				t.Errorf("%d of %d shifts abandon more than %d %%, the worst %.2f %%; %d may", over, n, target, cell.Worst(), g.over)
			}
			if share := cell.Share(); n >= 10 && (share < 2.6 || share > target) {
				t.Errorf("%.2f %% are abandoned in the long run; between 2.6 and %d are wanted", share, target)
			}
		})
	}
}
