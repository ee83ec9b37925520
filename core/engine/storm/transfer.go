package storm

import (
	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// pass has an agent who talks pass the call to another, or to an address outside.
func (s *Storm) pass() (uint32, *sdmp.Out) {
	agents := s.agents()
	a, ok := some(s, agents)
	if !ok || a.State != engine.Talking && a.State != engine.OnHold && a.State != engine.InTransfer {
		return 0, nil
	}
	b := pick(s, agents)
	for range 4 { // rather one who may take it
		if b.State != engine.Unavailable {
			b = pick(s, agents)
		}
	}
	o := of(sdmp.AgentTR, &a)
	switch p := s.r.Float64(); {
	case p < 0.5:
		o.Str(sdmp.A2, b.Name)
	case p < 0.65:
		o.Str(sdmp.AE, b.Extension)
	case p < 0.8:
		o.Str(sdmp.EX, pick(s, []string{b.Name, b.Extension, "200"}))
	default:
		o.Str(sdmp.EX, "00441296381200")
	}
	if s.chance(0.7) {
		o.Flag(pick(s, []sdmp.Code{sdmp.BL, sdmp.BL, sdmp.C3, sdmp.C3, sdmp.C4, sdmp.C5}), true)
	}
	if s.chance(0.2) {
		o.Int(sdmp.RI, 12+s.r.IntN(60))
	}
	return s.linkOf(a.Owner), o
}

// inTransfer does what an agent would do who passes a call or is passed one.
func (s *Storm) inTransfer() (uint32, *sdmp.Out) {
	a, ok := some(s, s.agents())
	if !ok || a.State != engine.InTransfer && a.State != engine.Offered {
		return 0, nil
	}
	link := s.linkOf(a.Owner)
	switch p := s.r.Float64(); {
	case a.State == engine.Offered && p < 0.8:
		return link, of(sdmp.AgentTA, &a).Int(sdmp.RS, 1)
	case p < 0.4:
		return link, of(sdmp.AgentTA, &a).Int(sdmp.RS, 0)
	case p < 0.7:
		return link, of(sdmp.AgentSW, &a)
	}
	return link, s.complete(&a)
}

// transferProgress tells how a transfer goes; at times of one that is over.
func (s *Storm) transferProgress() (uint32, *sdmp.Out) {
	a, ok := some(s, s.agents())
	if !ok || a.Call == "" || s.chance(s.w.lossy) || a.State != engine.InTransfer && a.State != engine.Offered && s.chance(0.9) {
		return 0, nil
	}
	for _, c := range s.e.Calls(tenant, "") {
		if c.ID != a.Call {
			continue
		}
		o := sdmp.New(sdmp.CTITA).Str(sdmp.CN, c.Campaign).Str(sdmp.SI, c.ID)
		if a.State == engine.InTransfer && s.chance(0.5) {
			o.Str(sdmp.AN, a.Name)
		}
		return s.linkOf(s.switchOwner(c.Switch)), o.Int(sdmp.RS, pick(s, []int{3, 3, 3, 0, 0, 0, 4, 4, 1, 2}))
	}
	return 0, nil
}

// move sends agents to other campaigns.
func (s *Storm) move() (uint32, *sdmp.Out) {
	agents := s.agents()
	a, ok := some(s, agents)
	if !ok {
		return 0, nil
	}
	to := pick(s, s.w.campaigns)
	switch p := s.r.Float64(); {
	case p < 0.4:
		o := sdmp.New(sdmp.ManagementMA).Str(sdmp.C2, to).Str(sdmp.AN, a.Name).Str(sdmp.TX, s.transaction()).Flag(sdmp.KH, s.chance(0.3)).Flag(sdmp.BM, s.chance(0.1))
		if s.chance(0.5) {
			o.Int(sdmp.PR, s.r.IntN(3))
		}
		return s.anyLink(), o
	case p < 0.5:
		return s.anyLink(), sdmp.New(sdmp.ManagementMA).Str(sdmp.CN, a.Campaign).Str(sdmp.C2, to).Flag(sdmp.MC, true).Str(sdmp.TX, s.transaction())
	case p < 0.75:
		return s.linkOf(a.Owner), of(sdmp.AgentAM, &a).Str(sdmp.C2, to).Flag(sdmp.KH, s.chance(0.3))
	}
	b := pick(s, agents)
	return s.anyLink(), sdmp.New(sdmp.ManagementAS).Str(sdmp.CN, a.Campaign).Str(sdmp.C2, b.Campaign).Str(sdmp.AN, a.Name).Str(sdmp.A2, b.Name).Str(sdmp.TX, s.transaction())
}
