package sim

import (
	"fmt"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
)

// leave breaks the link of an actor and checks that nothing is left of it.
func (c *callCentre) leave(t *testing.T, a Actor) {
	t.Helper()
	for _, m := range c.members {
		if m.actor == a {
			l := m.link
			if err := c.Leave(l, "peer reset"); err != nil {
				t.Fatal(err)
			}
			if left := c.engine.Owned(l); len(left) > 0 {
				t.Errorf("the closed link still owns %v", left)
			}
			return
		}
	}
	t.Fatal("the actor has no link")
}

func (c *callCentre) join(t *testing.T, a Actor) registry.Link {
	t.Helper()
	l, err := c.Join(a)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// busy is a call centre in the middle of its work; each step is checked.
func busy(t *testing.T, seed uint64) *callCentre {
	t.Helper()
	phone, team := DefaultTelephony(30), DefaultTeam("c", 10)
	phone.Seed, team.Seed = seed, seed
	c := newCallCentre(t, phone, HostConfig{Campaign: "c", Seed: seed}, team)
	watch := c.Watch
	c.Watch = func(now time.Time, in engine.Input, out []engine.Output) error {
		if err := c.engine.Check(); err != nil {
			return fmt.Errorf("at %s after %+v: %w", now.Sub(start), in, err)
		}
		return watch(now, in, out)
	}
	c.run(t, 10*time.Minute+time.Duration(seed)*time.Second)
	return c
}

func TestTheTelephonyLayerBreaksAndComesBack(t *testing.T) {
	for seed := range uint64(10) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			c := busy(t, seed)
			c.leave(t, c.phone)
			c.run(t, 5*time.Minute)
			if v := c.view(t); v.CallsDialing+v.CallsWaiting+v.CallsConnected != 0 || v.Agents.LoggedIn != 10 {
				t.Errorf("without a switch: %+v", v)
			}
			before := c.view(t).Totals.Connected
			c.phone = NewTelephony(DefaultTelephony(30))
			c.join(t, c.phone)
			c.run(t, 20*time.Minute)
			if after := c.view(t).Totals.Connected; after < before+20 {
				t.Errorf("%d calls connected before, %d after the switch came back", before, after)
			}
			c.Say(c.members[0].link, c.host.Stop(c.Now()))
			c.everyNumberCameBack(t)
		})
	}
}

func TestTheTeamBreaksAndOthersCome(t *testing.T) {
	for seed := range uint64(10) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			c := busy(t, seed)
			c.leave(t, c.team)
			c.run(t, 5*time.Minute)
			if v := c.view(t); v.CallsConnected != 0 || v.Agents.LoggedIn != 0 {
				t.Errorf("without agents: %+v", v)
			}
			before := c.view(t).Totals.Connected
			c.join(t, NewTeam(DefaultTeam("c", 10))) // the same names
			c.run(t, 20*time.Minute)
			if after := c.view(t).Totals.Connected; after < before+20 {
				t.Errorf("%d calls connected before, %d after the team came back", before, after)
			}
			c.Say(c.members[1].link, c.host.Stop(c.Now()))
			c.everyNumberCameBack(t)
			c.run(t, time.Minute)
			if n := c.phone.Lines(); n != 0 {
				t.Errorf("%d trunks are still in use", n)
			}
		})
	}
}

func TestTheHostBreaks(t *testing.T) {
	for seed := range uint64(10) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			c := busy(t, seed)
			c.leave(t, c.host)
			c.run(t, 5*time.Minute)
			if _, there := c.engine.Campaign(engine.DefaultTenant, "c"); there {
				t.Error("the campaign outlived its link")
			}
			if n := len(c.engine.Agents(engine.DefaultTenant, "")); n != 0 {
				t.Errorf("%d agents are still logged in", n)
			}
			if n := c.phone.Lines(); n != 0 {
				t.Errorf("%d trunks are still in use", n)
			}
		})
	}
}
