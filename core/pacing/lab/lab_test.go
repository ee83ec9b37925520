package lab

import (
	"reflect"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/pacing"
)

func short(agents int, live float64) Conditions {
	c := Reference(agents, live)
	c.Length = time.Hour
	return c
}

func TestTheSameSeedIsTheSameShift(t *testing.T) {
	t.Parallel()
	for _, c := range append(Further(12), Reference(12, 0.3), Drifting(12)) {
		c.Length = 2 * time.Hour
		for _, name := range []string{progressive, multiplicator, learner, Ours, foretold} {
			a, b := Run(c, New(name, 3), 5), Run(c, New(name, 3), 5)
			if !reflect.DeepEqual(a, b) {
				t.Errorf("%s, %s: %d served and %d abandoned, then %d and %d", c, name, a.Served, a.Abandoned, b.Served, b.Abandoned)
			}
		}
	}
}

func TestPoliciesMeetTheSameNumbers(t *testing.T) {
	t.Parallel()
	a := Run(short(10, 0.3), Progressive{}, 3)
	b := Run(short(10, 0.3), &Constant{Lines: 1}, 3)
	if !reflect.DeepEqual(a, b) {
		t.Errorf("one line per free agent: %d served as progressive, %d as a constant", a.Served, b.Served)
	}
}

// Two who dial alike up to a point differ in nothing until then.
func TestTheNthCallIsTheSameWhoeverDials(t *testing.T) {
	t.Parallel()
	outcomes := func(p pacing.Policy) []uint8 {
		s := &shift{Conditions: short(10, 0.3), chance: chance(mix(9)), policy: p}
		out := make([]uint8, 500)
		for n := range out {
			s.now = time.Duration(n) * time.Second // whenever it is dialled
			if n%3 == 0 {
				s.now *= 2
			}
			s.launch()
			h := s.agenda[0]
			for _, x := range s.agenda {
				if int(x.who) == n {
					h = x
				}
			}
			out[n] = uint8(h.kind)
		}
		return out
	}
	one, other := outcomes(Progressive{}), outcomes(&Learner{Target: 3})
	for n := range one {
		if one[n] != other[n] {
			t.Fatalf("call %d ends in %d and in %d", n, one[n], other[n])
		}
	}
}

func TestProgressiveAbandonsNobody(t *testing.T) {
	t.Parallel()
	for _, p := range []pacing.Policy{Progressive{}, pacing.NewPredictive(0)} {
		r := Run(short(20, 0.5), p, 1)
		if r.Abandoned > 0 || r.Served == 0 {
			t.Errorf("%T: %d served, %d abandoned; want nobody abandoned", p, r.Served, r.Abandoned)
		}
	}
}

// The mean of what is drawn must be what the conditions say.
func TestLengthsHaveTheirMeans(t *testing.T) {
	t.Parallel()
	c := chance(mix(1))
	var talk, wrap time.Duration
	const n = 200000
	for i := range uint64(n) {
		talk += logNormal(c.draw(1, i), 2*time.Minute, 0.8) / n
		wrap += exponential(c.draw(2, i), 15*time.Second) / n
	}
	if talk < 118*time.Second || talk > 122*time.Second || wrap < 14800*time.Millisecond || wrap > 15200*time.Millisecond {
		t.Errorf("talk %s and wrap %s on average, want 2m0s and 15s", talk, wrap)
	}
}

func TestTrunksAndRateAreKept(t *testing.T) {
	t.Parallel()
	for _, c := range Further(15) {
		c.Length = time.Hour
		lines, perSecond, second := 0, 0, time.Duration(-1)
		Run(c, pacing.NewPredictive(3), 2, Watch(func(at time.Duration, d pacing.Decision) {
			if c.TrunksPerAgent > 0 && d.Situation.Trunks.Set && d.Launch > d.Situation.Trunks.At {
				t.Fatalf("%s: launch %d with %d trunks", c, d.Launch, d.Situation.Trunks.At)
			}
			lines = max(lines, d.Launch)
			if s := at.Truncate(time.Second); s != second {
				second, perSecond = s, 0
			}
			if perSecond += d.Launch; c.Rate > 0 && d.Launch > c.Rate {
				t.Fatalf("%s: launch %d at once", c, d.Launch)
			}
		}))
		if lines == 0 {
			t.Errorf("%s: nothing was dialled", c)
		}
	}
}

func TestHindsightKeepsToTheTarget(t *testing.T) {
	t.Parallel()
	c := short(8, 0.3)
	h := FindHindsight(c, Seeds(4), 3)
	if h.Cell.Share() > 3 || h.Lines < 1 {
		t.Errorf("%.2f lines, %.2f %% abandoned", h.Lines, h.Cell.Share())
	}
	progressive := RunCell(c, progressive, Seeds(4), func(uint64) pacing.Policy { return Progressive{} })
	if h.Cell.Wait() > progressive.Wait() {
		t.Errorf("the hindsight reference waits %.1f s, progressive %.1f s", h.Cell.Wait(), progressive.Wait())
	}
}
