package pacing

import (
	"math/rand/v2"
	"testing"
)

func TestLearnerStartsWithOneCallPerFreeAgent(t *testing.T) {
	l := NewLearner(3)
	if d := l.Decide(Situation{Free: 7}); d.Launch != 7 || d.Overdial != 1 {
		t.Errorf("7 free agents: launch %d at %.2f, want 7 at 1", d.Launch, d.Overdial)
	}
	if d := l.Decide(Situation{Free: 7, InFlight: 5}); d.Launch != 2 {
		t.Errorf("5 of 7 in flight: launch %d, want 2", d.Launch)
	}
	if d := l.Decide(Situation{Free: 2, Waiting: 2}); d.Launch != 0 {
		t.Errorf("answered calls take the free agents: launch %d, want 0", d.Launch)
	}
}

func TestLearnerNeverOverdialsAtTargetZero(t *testing.T) {
	l := NewLearner(0)
	for range 1000 {
		l.Observe(Event{Outcome: Served})
	}
	if d := l.Decide(Situation{Free: 10}); d.Launch != 10 {
		t.Errorf("launch %d, want 10", d.Launch)
	}
}

// A world in which a call is abandoned the likelier the higher the overdial: the share of abandons must settle at the target.
func TestLearnerSettlesAtTheTarget(t *testing.T) {
	for seed := range uint64(5) {
		r := rand.New(rand.NewPCG(seed, 1))
		l := NewLearner(3)
		abandoned, n := 0, 20000
		for range n {
			over := l.Decide(Situation{Free: 1}).Overdial
			if r.Float64() < 0.02*(over-1) {
				abandoned++
				l.Observe(Event{Outcome: Abandoned})
			} else {
				l.Observe(Event{Outcome: Served})
			}
		}
		if share := 100 * float64(abandoned) / float64(n); share < 2 || share > 3.1 {
			t.Errorf("seed %d: %.2f %% abandoned, want 2 to 3.1", seed, share)
		}
	}
}

func TestLearnerFallsBackWhileOverTheTarget(t *testing.T) {
	l := NewLearner(3)
	for range 2000 {
		l.Observe(Event{Outcome: Served})
	}
	before := l.Decide(Situation{Free: 10}).Launch
	for range 100 {
		l.Observe(Event{Outcome: Abandoned})
	}
	if after := l.Decide(Situation{Free: 10}).Launch; before <= 10 || after != 10 {
		t.Errorf("launch %d before and %d after a run of abandons, want more than 10 and 10", before, after)
	}
	l.Forget()
	if d := l.Decide(Situation{Free: 1}); d.Overdial != 1 {
		t.Errorf("overdial %.2f after Forget, want 1", d.Overdial)
	}
}

func TestDecisionsSayWhy(t *testing.T) {
	l := NewLearner(3)
	for _, c := range []struct {
		s    Situation
		want string
	}{
		{Situation{Free: 4, InFlight: 1}, "4 free agents at 1.00 calls each is 4 calls; 1 are in flight"},
		{Situation{Free: 1, Waiting: 2}, "no agent is free for a further call: 1 wait, and 2 calls are answered and wait"},
	} {
		if got := l.Decide(c.s).Why(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.s, got, c.want)
		}
	}
}
