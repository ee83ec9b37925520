package storm

import (
	"slices"
	"strconv"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

var switches = []string{"", "", "", "second"} // "" is the default one

// trunks declares a switch or sets a quota; often while there is no switch, seldom once there is one.
func (s *Storm) trunks() (uint32, *sdmp.Out) {
	ic := pick(s, switches)
	owner := s.switchOwner(ic)
	if owner != registry.None && s.chance(0.7) {
		return 0, nil
	}
	if s.chance(0.8) {
		return s.declare(ic)
	}
	o := s.size(ic)
	if s.chance(0.7) {
		o.Str(sdmp.CN, pick(s, s.w.campaigns))
	} else {
		o.Str(sdmp.TD, tenant)
	}
	return s.linkOf(owner), o
}

// size says how much there is of a switch, or how much of it may be taken.
func (s *Storm) size(ic string) *sdmp.Out {
	o := sdmp.New(sdmp.CTITO).Int(sdmp.NT, s.r.IntN(9)).Str(sdmp.IC, ic)
	if s.chance(0.2) {
		o.Int(sdmp.DP, s.r.IntN(9))
	}
	return o
}

// declare declares a switch.
func (s *Storm) declare(ic string) (uint32, *sdmp.Out) {
	o := s.size(ic)
	if s.chance(0.2) {
		o.Int(sdmp.CS, 1+s.r.IntN(5))
	}
	second := s.chance(0.5) // resource schema 2
	for _, f := range []sdmp.Code{sdmp.ND, sdmp.SD, sdmp.PF} {
		o.Flag(f, second && s.chance(0.8))
	}
	o.Flag(sdmp.TS, s.chance(0.5)).Flag(sdmp.DH, s.chance(0.3)).Flag(sdmp.SL, s.chance(0.5))
	return s.linkOf(s.switchOwner(ic)), o
}

func (s *Storm) switchOwner(ic string) registry.Link {
	if ic == "" {
		ic = engine.DefaultSwitch
	}
	for _, v := range s.e.Trunks(tenant) {
		if v.Switch == ic {
			return v.Owner
		}
	}
	return registry.None
}

// causes are what CF tells.
var causes = []int{1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 4, 5, 6, 8, 20, 21, 22, 23, 24, 25, 26, 27, 30, 32}

// progress tells what became of a call.
func (s *Storm) progress() (uint32, *sdmp.Out) {
	c, ok := some(s, s.e.Calls(tenant, ""))
	if !ok || s.chance(s.w.lossy) {
		return 0, nil
	}
	link := s.linkOf(s.switchOwner(c.Switch))
	switch c.State {
	case engine.Dialing, engine.Ringing, engine.Answered:
		return link, s.outcome(&c)
	case engine.Connecting:
		if s.chance(0.9) {
			rs := 0
			if s.chance(0.2) {
				rs = 1 + s.r.IntN(4)
			}
			return link, s.about(sdmp.CTITS, &c).Int(sdmp.RS, rs)
		}
	case engine.Waiting:
		if s.chance(0.5) {
			return 0, nil
		}
	case engine.Connected:
		if s.chance(0.9) {
			return 0, nil
		}
	}
	o := s.about(sdmp.CTIND, &c)
	if s.chance(0.1) {
		o.Int(sdmp.IR, s.r.IntN(999))
	}
	return link, o
}

// outcome tells how a call goes that is being set up.
func (s *Storm) outcome(c *engine.CallView) *sdmp.Out {
	switch p := s.r.Float64(); {
	case p < 0.2 && c.State != engine.Answered:
		return s.about(sdmp.CTIDN, c).Int(sdmp.DR, s.r.IntN(3))
	case p < 0.3 && c.State != engine.Answered:
		return s.about(sdmp.CTIPR, c)
	case p < 0.7:
		o := s.about(sdmp.CTILC, c).Str(sdmp.TI, "t"+strconv.Itoa(s.r.IntN(pick(s, []int{20, 500}))))
		if s.chance(0.3) {
			o.Float(sdmp.OD, 9*s.r.Float64(), 2)
		}
		if c.Campaign == switchRouted {
			o.Str(sdmp.AN, s.pickAgent(c))
		}
		return o.Flag(sdmp.MA, s.chance(0.05))
	}
	cause := pick(s, causes)
	if c.Campaign == switchRouted && s.chance(0.3) {
		cause = pick(s, []int{7, 31})
	}
	o := s.about(sdmp.CTICF, c).Int(sdmp.CA, cause)
	if s.chance(0.2) {
		o.Int(sdmp.IR, s.r.IntN(999))
	}
	return o
}

// about names a call in one of the ways there are.
func (s *Storm) about(k sdmp.Kind, c *engine.CallView) *sdmp.Out {
	o := sdmp.New(k).Str(sdmp.CN, c.Campaign)
	switch p := s.r.Float64(); {
	case p < 0.5:
		o.Str(sdmp.SI, c.ID)
	case p < 0.8:
		o.Str(sdmp.SI, c.ID).Str(sdmp.TN, c.Number)
	case p < 0.9:
		o.Str(sdmp.TN, c.Number)
	case p < 0.95 && c.Trunk != "" && (k == sdmp.CTIND || k == sdmp.CTITS):
		o.Str(sdmp.TI, c.Trunk)
	default:
		o.Str(sdmp.YS, c.UniqueID)
	}
	return o
}

// station tells of stations and ports: reached, free again.
func (s *Storm) station() (uint32, *sdmp.Out) {
	agents := s.agents()
	a, ok := some(s, agents)
	if !ok || s.chance(s.w.lossy) {
		return 0, nil
	}
	if i := slices.IndexFunc(agents, func(a engine.AgentView) bool { return a.State == engine.AwaitingStation }); i >= 0 && s.chance(0.8) {
		a = agents[i]
	}
	link := s.linkOf(s.switchOwner(s.switchOf(a.Campaign)))
	switch {
	case a.State == engine.AwaitingStation:
		rs := 0
		if s.chance(0.1) {
			rs = 1 + s.r.IntN(4)
		}
		o := sdmp.New(sdmp.CTILS).Str(sdmp.CN, a.Campaign).Str(sdmp.AE, a.Extension).Int(sdmp.RS, rs)
		if s.chance(0.8) {
			o.Str(sdmp.AN, a.Name)
		}
		return link, o
	case s.chance(0.6):
		return link, sdmp.New(sdmp.CTISD).Str(sdmp.CN, a.Campaign).Str(sdmp.AE, a.Extension)
	}
	return link, sdmp.New(sdmp.CTIPF).Str(sdmp.CN, a.Campaign).Str(sdmp.PO, "p1")
}

func (s *Storm) switchOf(campaign string) string {
	c, _ := s.e.Campaign(tenant, campaign)
	return c.Switch
}
