package sim

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
)

// callCentre is a world with a switch, a host and a team.
type callCentre struct {
	*World
	engine *engine.Engine
	phone  *Telephony
	host   *Host
	team   *Team
	// history sums up every output that went out.
	history hash.Hash
	steps   int
	errors  []string // error reports
}

func newCallCentre(t *testing.T, phone TelephonyConfig, host HostConfig, team TeamConfig) *callCentre {
	t.Helper()
	e := engine.New(engine.Config{Seed: 1})
	c := &callCentre{World: NewWorld(e, start), engine: e, phone: NewTelephony(phone), host: NewHost(host), team: NewTeam(team), history: sha256.New()}
	c.Watch = func(now time.Time, _ engine.Input, out []engine.Output) error {
		for _, o := range out {
			_, _ = fmt.Fprintf(c.history, "%d %d %s %s\n", o.At.UnixNano(), o.Kind, o.Link, o.Text)
			if o.Fault != nil {
				c.errors = append(c.errors, fmt.Sprintf("%s %s %s", now.Sub(start), o.Link, o.Text))
			}
		}
		if c.steps++; c.steps%50 == 0 {
			return e.Check()
		}
		return nil
	}
	for _, a := range []Actor{c.phone, c.host, c.team} {
		if _, err := c.Join(a); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// run lets time pass and fails the test where a step does.
func (c *callCentre) run(t *testing.T, d time.Duration) {
	t.Helper()
	if err := c.RunFor(d); err != nil {
		t.Fatal(err)
	}
}

func (c *callCentre) view(t *testing.T) engine.CampaignView {
	t.Helper()
	v, ok := c.engine.Campaign(engine.DefaultTenant, "c")
	if !ok {
		t.Fatal("the campaign is not there")
	}
	return v
}

func (c *callCentre) digest() string { return hex.EncodeToString(c.history.Sum(nil)) }

// everyNumberCameBack checks that the host has each number back once the campaign is closed.
func (c *callCentre) everyNumberCameBack(t *testing.T) {
	t.Helper()
	if err := c.RunUntil(c.host.Closed, time.Hour); err != nil {
		t.Fatalf("%v; %d numbers outstanding", err, c.host.Outstanding())
	}
	total := 0
	for _, n := range c.host.Returned() {
		total += n
	}
	if c.host.Outstanding() != 0 || total != c.host.Handed() {
		t.Errorf("%d numbers handed over, %d came back %v, %d outstanding", c.host.Handed(), total, c.host.Returned(), c.host.Outstanding())
	}
}

func (c *callCentre) noErrors(t *testing.T) {
	t.Helper()
	for i, e := range c.errors {
		if i == 5 {
			t.Errorf("and %d more", len(c.errors)-i)
			break
		}
		t.Errorf("error report: %s", e)
	}
}

func TestAPredictiveHour(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3} {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			phone := DefaultTelephony(60)
			phone.Seed = seed
			team := DefaultTeam("c", 20)
			team.Seed = seed
			c := newCallCentre(t, phone, HostConfig{Campaign: "c", Seed: seed, AbandonTarget: 3}, team)
			c.run(t, time.Hour)
			v, s := c.view(t), c.team.Stats(c.Now())
			t.Logf("totals %+v, rate %.2f %%, wait %s, talk %s per hour", v.Totals, v.AbandonRate, s.MeanWait(), s.TalkPerHour())
			if v.Totals.Connected < 200 || s.Calls < 200 {
				t.Errorf("%d calls connected, agents had %d: expected 200 and more", v.Totals.Connected, s.Calls)
			}
			if rate := 100 * float64(v.Totals.Abandoned) / float64(v.Totals.Abandoned+v.Totals.Connected); rate > 4 {
				t.Errorf("%.2f %% abandoned, the target is 3", rate)
			}
			c.noErrors(t)
			c.Say(c.members[1].link, c.host.Stop(c.Now()))
			c.everyNumberCameBack(t)
		})
	}
}

func TestTheSameSeedIsTheSameHour(t *testing.T) {
	hour := func(seed uint64) string {
		phone, team := DefaultTelephony(30), DefaultTeam("c", 8)
		phone.Seed, team.Seed = seed, seed
		c := newCallCentre(t, phone, HostConfig{Campaign: "c", Seed: seed}, team)
		c.run(t, time.Hour)
		return c.digest()
	}
	a, b, other := hour(7), hour(7), hour(8)
	if a != b {
		t.Error("two hours with seed 7 differ")
	}
	if a == other {
		t.Error("seeds 7 and 8 give the same hour")
	}
}

func TestOtherDialingMethods(t *testing.T) {
	for name, method := range map[string]int{"progressive": Progressive, "preview": Preview} {
		t.Run(name, func(t *testing.T) {
			team := DefaultTeam("c", 10)
			team.BreakEvery = Exponential(20 * time.Minute)
			phone := DefaultTelephony(40)
			phone.Seed = 1
			c := newCallCentre(t, phone, HostConfig{Campaign: "c", Method: method, Numbers: 400}, team)
			c.run(t, 2*time.Hour)
			s := c.team.Stats(c.Now())
			t.Logf("returned %v, %+v", c.host.Returned(), s)
			if s.Calls < 80 { // of 400 numbers, three in ten are answered by a person
				t.Errorf("%d calls in two hours", s.Calls)
			}
			c.noErrors(t)
			if !c.host.Closed() {
				c.everyNumberCameBack(t)
			}
		})
	}
}

// Each announcement of TO changes what the dialer waits for.
func TestEveryKindOfSwitch(t *testing.T) {
	for i := range 32 {
		phone := DefaultTelephony(15)
		phone.ND, phone.SD, phone.TS, phone.SL, phone.DH = i&1 != 0, i&2 != 0, i&4 != 0, i&8 != 0, i&16 != 0
		t.Run(fmt.Sprintf("ND %t SD %t TS %t SL %t DH %t", phone.ND, phone.SD, phone.TS, phone.SL, phone.DH), func(t *testing.T) {
			c := newCallCentre(t, phone, HostConfig{Campaign: "c", Numbers: 150}, DefaultTeam("c", 5))
			if err := c.RunUntil(c.host.Closed, 5*time.Hour); err != nil {
				t.Fatalf("%v: %+v, returned %v", err, c.view(t), c.host.Returned())
			}
			c.noErrors(t)
			if n := c.phone.Lines(); n != 0 {
				c.run(t, time.Minute)
				if n = c.phone.Lines(); n != 0 {
					t.Errorf("%d trunks are still in use", n)
				}
			}
		})
	}
}

// Scripted numbers reach every ending of a call.
func TestScriptedNumbersComeBackWithTheirReason(t *testing.T) {
	number := func(i int, _ *rand.Rand) string { return fmt.Sprintf("0163%06d%02d", i/10, i%10+1) }
	c := newCallCentre(t, DefaultTelephony(20), HostConfig{Campaign: "c", Numbers: 100, Number: number}, DefaultTeam("c", 10))
	if err := c.RunUntil(c.host.Closed, 3*time.Hour); err != nil {
		t.Fatalf("%v: %+v, returned %v", err, c.view(t), c.host.Returned())
	}
	t.Logf("returned %v", c.host.Returned())
	for _, reason := range []int{1, 2, 3, 5, 6, 8, 9} {
		if c.host.Returned()[reason] != 10 {
			t.Errorf("%d numbers came back with reason %d, expected 10", c.host.Returned()[reason], reason)
		}
	}
}
