package storm

import (
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

var agentNames = []string{"ann", "bob", "cid", "dee", "eve", "fay", "gus", "hal", "ida", "jim"}

// login logs an agent in who is not.
func (s *Storm) login() (uint32, *sdmp.Out) {
	name := pick(s, s.w.agents)
	c, ok := some(s, s.campaigns())
	if _, in := s.e.Agent(tenant, name); in || !ok || c.State == engine.Closing {
		return 0, nil
	}
	o := sdmp.New(sdmp.AgentAL).Str(sdmp.CN, c.Name).Str(sdmp.AN, name).Str(sdmp.AE, "4"+name)
	if s.chance(0.3) {
		o.Str(sdmp.AD, strings.ToUpper(pick(s, []string{name, name, name, pick(s, agentNames)})))
	}
	return s.anyLink(), o.Flag(sdmp.NU, s.chance(0.4)).Flag(sdmp.AW, s.chance(0.15)).Flag(sdmp.AA, s.chance(0.4))
}

// agent does what an agent in that state would do next.
func (s *Storm) agent() (uint32, *sdmp.Out) {
	a, ok := some(s, s.agents())
	if !ok {
		return 0, nil
	}
	link := s.linkOf(a.Owner)
	if s.chance(0.04) {
		return link, s.unavailable(&a)
	}
	switch a.State {
	case engine.AwaitingStation:
		if s.chance(0.02) {
			return link, of(sdmp.AgentLO, &a)
		}
	case engine.Unavailable:
		if s.chance(0.15) {
			return link, of(sdmp.AgentLO, &a)
		}
		return link, of(sdmp.AgentAA, &a)
	case engine.Breather:
		if s.chance(0.5) {
			return link, of(sdmp.AgentPN, &a)
		}
	case engine.Previewing, engine.FollowUp, engine.Reserved:
		return link, s.previewed(&a)
	case engine.Talking, engine.OnHold:
		return link, s.talking(&a)
	case engine.Wrap:
		if s.chance(0.05) {
			return link, of(sdmp.AgentSW, &a)
		}
		return link, s.complete(&a)
	}
	return 0, nil
}

func of(k sdmp.Kind, a *engine.AgentView) *sdmp.Out {
	return sdmp.New(k).Str(sdmp.CN, a.Campaign).Str(sdmp.AN, a.Name)
}

func (s *Storm) unavailable(a *engine.AgentView) *sdmp.Out {
	o := of(sdmp.AgentAU, a)
	if s.chance(0.7) {
		o.Int(sdmp.PR, s.r.IntN(3))
	}
	if s.chance(0.3) {
		o.Int(sdmp.FR, s.r.IntN(9)).Str(sdmp.FD, "lunch")
	}
	return o
}

// leaveEarly has an agent go while a call is dialled that was meant for whoever waits.
func (s *Storm) leaveEarly() (uint32, *sdmp.Out) {
	a, ok := some(s, s.agents())
	if c, _ := s.e.Campaign(tenant, a.Campaign); !ok || a.State != engine.WaitingForCall || c.CallsDialing == 0 {
		return 0, nil
	}
	return s.linkOf(a.Owner), of(sdmp.AgentAU, &a).Int(sdmp.PR, 1+s.r.IntN(2))
}

// previewed is what an agent does who has a number on the screen: dial it, refuse it, or wait for what is dialled.
func (s *Storm) previewed(a *engine.AgentView) *sdmp.Out {
	for _, c := range s.e.Calls(tenant, a.Campaign) {
		if c.ID == a.Call {
			if s.chance(0.03) {
				return s.complete(a)
			}
			return nil
		}
	}
	switch p := s.r.Float64(); {
	case p < 0.6:
		return of(sdmp.AgentBD, a)
	case p < 0.75:
		return of(sdmp.AgentBD, a).Flag(sdmp.DD, true)
	case p < 0.8:
		return of(sdmp.AgentTC, a)
	}
	return nil
}

func (s *Storm) talking(a *engine.AgentView) *sdmp.Out {
	switch p := s.r.Float64(); {
	case p < 0.4:
		return of(sdmp.AgentSW, a)
	case p < 0.6:
		return s.complete(a)
	}
	return nil
}

// complete ends a transaction, at times with a callback.
func (s *Storm) complete(a *engine.AgentView) *sdmp.Out {
	o := of(sdmp.AgentTC, a)
	if s.chance(0.6) {
		o.Int(sdmp.AO, pick(s, []int{0, 0, 0, 1, 2, 3, 4, 101, 255}))
	}
	if s.chance(0.1) {
		o.Str(sdmp.BT, s.ole(s.now.Add(time.Hour))).Str(sdmp.BN, "0999").Str(sdmp.BA, a.Name)
	}
	return o
}

// wrapLimit sets how long an agent may take after a call.
func (s *Storm) wrapLimit() (uint32, *sdmp.Out) {
	a, ok := some(s, s.agents())
	if !ok {
		return 0, nil
	}
	o := of(sdmp.AgentAW, &a).Int(sdmp.MW, s.r.IntN(60)-1)
	if s.chance(0.5) {
		o.Int(sdmp.WO, s.r.IntN(256)-1).Str(sdmp.DW, "by the clock")
	}
	return s.linkOf(a.Owner), o
}
