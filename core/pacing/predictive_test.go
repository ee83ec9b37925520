package pacing

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
)

var noon = time.Date(2026, 1, 5, 12, 0, 0, 0, time.UTC)

// random makes a situation of a team somewhere in a shift.
func random(r *rand.Rand, now time.Time) Situation {
	s := Situation{Now: now, Free: r.IntN(12), Patience: 2 * time.Second}
	for range r.IntN(60) {
		a := Agent{Phase: Talking, Since: now.Add(-time.Duration(r.IntN(300)) * time.Second), Leaving: r.IntN(10) == 0}
		if r.IntN(6) == 0 {
			a.Phase = Wrapping
		}
		s.Agents = append(s.Agents, a)
		if !a.Leaving {
			s.Busy++
		}
	}
	age := time.Duration(r.IntN(25)) * time.Second
	for range r.IntN(40) {
		s.Calls = append(s.Calls, Call{Launched: now.Add(-age)})
		age -= time.Duration(r.Int64N(int64(age/8) + 1))
	}
	s.InFlight = len(s.Calls)
	if s.Free == 0 {
		s.Waiting = r.IntN(3)
	}
	if r.IntN(3) == 0 {
		s.Trunks = Limit{Set: true, At: r.IntN(20)}
	}
	if r.IntN(3) == 0 {
		s.Patience = time.Duration(r.IntN(3600)) * time.Second
	}
	if r.IntN(4) == 0 {
		s.Rate = float64(1 + r.IntN(10))
	}
	return s
}

// seen gives a policy that has seen so many calls of a live rate.
func seen(r *rand.Rand, target float64, calls int, live float64) *Predictive {
	p := NewPredictive(target)
	p.Decide(Situation{Now: noon.Add(-time.Hour), Free: 1})
	now := noon.Add(-time.Hour)
	for range calls {
		now = now.Add(time.Second)
		e := Event{Launched: now, At: now.Add(22 * time.Second), Outcome: Failed}
		if r.Float64() < live {
			e.Outcome, e.At = Served, now.Add(time.Duration((5+10*r.Float64())*float64(time.Second)))
			e.Answered = e.At
		}
		p.Observe(e)
		p.Observe(Event{Outcome: TalkEnded, Launched: now, At: now.Add(time.Duration(r.ExpFloat64() * 120 * float64(time.Second)))})
		p.Observe(Event{Outcome: WrapEnded, Launched: now, At: now.Add(time.Duration(r.ExpFloat64() * 15 * float64(time.Second)))})
	}
	p.Decide(Situation{Now: noon, Free: 1})
	return p
}

// everySituation calls a test with policies that have seen much or nothing, in many situations.
func everySituation(t *testing.T, check func(p *Predictive, s Situation) error) {
	t.Helper()
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		p := seen(r, 0.5+5*r.Float64(), r.IntN(3)*400, 0.05+0.6*r.Float64())
		for i := range 10 {
			s := random(r, noon.Add(time.Duration(i)*time.Second))
			if err := check(p, s); err != nil {
				t.Fatalf("seed %d, situation %d: %v", seed, i, err)
			}
		}
	}
}

func TestNeverMoreCallsThanAllowed(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		d := p.Decide(s)
		switch {
		case d.Launch < 0:
			return fmt.Errorf("launch %d", d.Launch)
		case s.Trunks.Set && d.Launch > s.Trunks.At:
			return fmt.Errorf("launch %d with %d trunks", d.Launch, s.Trunks.At)
		case s.Rate > 0 && float64(d.Launch) > s.Rate:
			return fmt.Errorf("launch %d at once, and the switch takes %g per second", d.Launch, s.Rate)
		}
		return nil
	})
}

func TestNoCallWithoutAnAgentToJustifyIt(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		s.Free, s.Busy = 0, 0
		for i := range s.Agents {
			s.Agents[i].Leaving = true
		}
		if d := p.Decide(s); d.Launch != 0 {
			return fmt.Errorf("launch %d, and all %d agents are leaving", d.Launch, len(s.Agents))
		}
		return nil
	})
}

func TestTargetZeroMeansOneCallPerFreeAgent(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		p.Retarget(0)
		d := p.Decide(s)
		if d.Launch > 0 && s.InFlight+s.Waiting+d.Launch > s.Free {
			return fmt.Errorf("launch %d with %d free, %d in flight and %d waiting", d.Launch, s.Free, s.InFlight, s.Waiting)
		}
		return nil
	})
}

func TestMoreBudgetNeverMeansFewerCalls(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		before := -1
		for left := -4.0; left < 40; left++ {
			s.Budget = Budget{Set: true, Left: left}
			d := p.Decide(s)
			if d.Launch < before {
				return fmt.Errorf("launch %d with room for %g abandoned calls, %d with one less", d.Launch, left, before)
			}
			before = d.Launch
		}
		return nil
	})
}

func TestMoreAgentsNeverMeanFewerCalls(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		if s.Free+s.Busy == exactTeam {
			return nil // the next larger team is computed in another way, and may want a call less
		}
		before := p.Decide(s).Want
		s.Free++
		if d := p.Decide(s); d.Want < before {
			return fmt.Errorf("want %d calls with %d free agents and %d busy, %d with one less", d.Want, s.Free, s.Busy, before)
		}
		return nil
	})
}

func TestAskingTwiceGivesTheSameAnswer(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		a, b := p.Decide(s), p.Decide(s)
		if a.Launch != b.Launch || a.Estimates != b.Estimates {
			return fmt.Errorf("%+v, then %+v", a.Estimates, b.Estimates)
		}
		return nil
	})
}

func TestAnAgentWhoIsLeavingJustifiesNothing(t *testing.T) {
	t.Parallel()
	everySituation(t, func(p *Predictive, s Situation) error {
		with := p.Decide(s)
		kept := s.Agents[:0:0]
		for _, a := range s.Agents {
			if !a.Leaving {
				kept = append(kept, a)
			}
		}
		s.Agents = kept
		if without := p.Decide(s); with.Launch != without.Launch {
			return fmt.Errorf("launch %d with those who leave, %d without", with.Launch, without.Launch)
		}
		return nil
	})
}

func TestADecisionSaysWhy(t *testing.T) {
	t.Parallel()
	p := seen(rand.New(rand.NewPCG(1, 1)), 3, 400, 0.3)
	for _, c := range []struct {
		s    Situation
		want Bound
	}{
		{Situation{}, ByAgents},
		{Situation{Free: 3}, ByRisk},
		{Situation{Free: 3, Trunks: Limit{Set: true, At: 1}}, ByTrunks},
		{Situation{Free: 3, Rate: 1}, ByRate},
	} {
		c.s.Now = noon.Add(time.Minute)
		if d := p.Decide(c.s); d.Bound != c.want || d.Why() == "" {
			t.Errorf("%+v: bound %d, %q; want bound %d", c.s, d.Bound, d.Why(), c.want)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	for _, agents := range []int{5, 20, 50, 100, 300} {
		b.Run(fmt.Sprintf("%d agents", agents), func(b *testing.B) {
			r := rand.New(rand.NewPCG(1, 1))
			p := seen(r, 3, 3000, 0.1)
			s := Situation{Now: noon, Free: agents / 30, Patience: 2 * time.Second}
			for range agents - s.Free {
				s.Agents = append(s.Agents, Agent{Phase: Talking, Since: noon.Add(-time.Duration(r.IntN(240)) * time.Second)})
			}
			s.Busy = len(s.Agents)
			for i := range agents * 2 {
				s.Calls = append(s.Calls, Call{Launched: noon.Add(-22 * time.Second * time.Duration(2*agents-i) / time.Duration(2*agents))})
			}
			s.InFlight = len(s.Calls)
			b.ReportAllocs()
			for b.Loop() {
				s.Now = s.Now.Add(time.Millisecond)
				p.Decide(s)
			}
		})
	}
}

func TestTheNextShiftStartsWithWhatWasLearnt(t *testing.T) {
	t.Parallel()
	p := seen(rand.New(rand.NewPCG(3, 1)), 3, 2000, 0.12)
	p.Begin()
	d := p.Decide(Situation{Now: noon.Add(20 * time.Hour), Free: 4})
	if e := d.Estimates; e.Live < 0.1 || e.Live > 0.14 || e.Share != 0 || e.Left != 0 {
		t.Errorf("live %.3f, share %.3f, left %.1f; want 0.12, and nothing spent or saved", e.Live, e.Share, e.Left)
	}
	p.Forget()
	if e := p.Decide(Situation{Now: noon.Add(20 * time.Hour), Free: 4}).Estimates; e.Live < 0.2 || e.LiveSpread < 0.1 {
		t.Errorf("live %.3f and %.3f either way after Forget, want what is assumed at first", e.Live, e.LiveSpread)
	}
}

func TestTalkIsTakenFromThePresetUntilItWasSeen(t *testing.T) {
	t.Parallel()
	p := NewPredictive(3)
	p.Expect(4 * time.Minute)
	if e := p.Decide(Situation{Now: noon, Free: 1}).Estimates; e.Talk < 239 || e.Talk > 241 {
		t.Errorf("talk %.0f s, want 240", e.Talk)
	}
}

// A called party may wait for much longer than the forecast looks ahead [DE].
func TestPatienceMayBeLong(t *testing.T) {
	s := Situation{Now: noon, Free: 1, Busy: 1, Patience: time.Hour, Agents: []Agent{{Phase: Talking, Since: noon.Add(-time.Minute)}}}
	if d := NewPredictive(3).Decide(s); d.Launch < 1 {
		t.Errorf("an agent is free: %+v", d)
	}
}
