package lab_test

import (
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/pacing"
	"github.com/dialgate/dialgate/core/pacing/lab"
	"github.com/dialgate/dialgate/core/sim"
)

// wholeEngine runs the engine with a simulated switch, host and team whose times are those of the lab's reference conditions.
func wholeEngine(t *testing.T, c lab.Conditions, seed uint64) (wait, share float64) {
	t.Helper()
	phone := sim.DefaultTelephony(20 * c.Agents)
	phone.ND, phone.SD, phone.TS = false, false, false
	phone.Seed = seed
	phone.Mix = sim.Mix{Live: c.Live[0], NoAnswer: (1 - c.Live[0]) * c.RingOuts, Failure: (1 - c.Live[0]) * (1 - c.RingOuts)}
	phone.Proceed, phone.Alert = sim.Constantly(0), sim.Constantly(c.Fail)
	phone.Answer = sim.Between(c.Answer[0]-c.Fail, c.Answer[1]-c.Fail)
	phone.Detect, phone.Connect = sim.Constantly(0), sim.Constantly(0)
	phone.Silence, phone.Patience = sim.Constantly(time.Hour), sim.Constantly(24*time.Hour)
	phone.TrunkClear, phone.StationClear = sim.Constantly(0), sim.Constantly(0)
	team := sim.DefaultTeam("c", c.Agents)
	team.Seed, team.Talk, team.Wrap = seed, sim.LogNormal(c.Talk, c.TalkCV), sim.Exponential(c.Wrap)
	host := sim.HostConfig{Campaign: "c", Seed: seed, AbandonTarget: 3, RingTime: c.RingOut, Delay: c.Patience}
	e := engine.New(engine.Config{Seed: seed})
	w := sim.NewWorld(e, time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC))
	people := sim.NewTeam(team)
	for _, a := range []sim.Actor{sim.NewTelephony(phone), sim.NewHost(host), people} {
		if _, err := w.Join(a); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.RunFor(c.Length); err != nil {
		t.Fatal(err)
	}
	s := people.Stats(w.Now())
	totals := e.Campaigns(engine.DefaultTenant)[0].Totals
	return s.MeanWait().Seconds(), 100 * float64(totals.Abandoned) / float64(totals.Abandoned+totals.Connected)
}

// The lab drives the policy as the engine does: the same team waits as long in both, within chance, and as few are abandoned.
func TestTheWholeEngineAgreesWithTheLab(t *testing.T) {
	t.Parallel()
	c := lab.Reference(20, 0.3)
	c.Length = 4 * time.Hour
	const shifts = 3
	var wait, share, labWait, labShare float64
	for seed := uint64(1); seed <= shifts; seed++ {
		w, s := wholeEngine(t, c, seed)
		r := lab.Run(c, pacing.NewPredictive(3), seed)
		t.Logf("shift %d: engine %.2f s and %.2f %%, lab %.2f s and %.2f %%", seed, w, s, r.MeanWait(), r.Share())
		wait, share = wait+w/shifts, share+s/shifts
		labWait, labShare = labWait+r.MeanWait()/shifts, labShare+r.Share()/shifts
	}
	if d := wait/labWait - 1; d < -0.08 || d > 0.08 {
		t.Errorf("the engine's agents wait %.2f s for a call, the lab's %.2f s: they differ by %.1f %%, and chance is worth 8", wait, labWait, 100*d)
	}
	if d := share - labShare; d < -0.4 || d > 0.4 {
		t.Errorf("the engine abandons %.2f %%, the lab %.2f %%", share, labShare)
	}
}
