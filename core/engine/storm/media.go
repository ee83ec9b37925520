package storm

import (
	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// keys tell recordings apart.
var keys = []string{"", "", "k1", "k2"}

// ask has an agent ask something of the switch: hold, mute, a recording, a sound, digits, a prompt, another agent to listen to.
func (s *Storm) ask() (uint32, *sdmp.Out) {
	a, ok := some(s, s.agents())
	if !ok {
		return 0, nil
	}
	link := s.linkOf(a.Owner)
	switch a.State {
	case engine.Unavailable, engine.Monitoring:
		return link, s.listen(&a)
	case engine.Talking, engine.OnHold:
	default:
		return 0, nil
	}
	switch s.r.IntN(7) {
	case 0, 1:
		o := of(sdmp.AgentRH, &a).Flag(sdmp.ON, a.State == engine.Talking)
		if s.chance(0.2) {
			o.Int(sdmp.WH, s.r.IntN(10))
		}
		return link, o
	case 2:
		return link, of(sdmp.AgentRM, &a).Flag(sdmp.ON, s.chance(0.5)).Flag(sdmp.RC, s.chance(0.5))
	case 3:
		o := of(sdmp.AgentRR, &a).Str(sdmp.KY, pick(s, keys)).Flag(sdmp.ON, s.chance(0.6))
		if s.chance(0.3) {
			o.Str(sdmp.SI, a.Call)
		}
		return link, o
	case 4:
		o := of(sdmp.AgentPM, &a)
		if s.chance(0.7) {
			o.Str(sdmp.SN, "ThankYou")
		}
		return link, o
	case 5:
		return link, of(sdmp.AgentDP, &a).Str(sdmp.DN, "12#")
	}
	return link, of(sdmp.AgentPC, &a).Int(sdmp.DH, 1+s.r.IntN(4))
}

// listen has an agent listen to another, or stop.
func (s *Storm) listen(a *engine.AgentView) *sdmp.Out {
	other, ok := some(s, s.agents())
	if !ok || a.State == engine.Unavailable && s.chance(0.7) {
		return nil
	}
	return of(sdmp.AgentLR, a).Str(sdmp.A2, other.Name).Flag(sdmp.BL, s.chance(0.3)).Flag(sdmp.CH, s.chance(0.3)).Flag(sdmp.ON, a.State == engine.Unavailable)
}

// did tells what the switch did, or could not do, of what agents ask.
func (s *Storm) did() (uint32, *sdmp.Out) {
	rs := 0
	if s.chance(0.2) {
		rs = 1 + s.r.IntN(2)
	}
	if s.chance(0.3) {
		a, ok := some(s, s.agents())
		if !ok || a.State != engine.Unavailable && a.State != engine.Monitoring {
			return 0, nil
		}
		o := sdmp.New(sdmp.CTILK).Str(sdmp.CN, a.Campaign).Str(sdmp.AN, a.Name).Flag(sdmp.ON, s.chance(0.8)).Int(sdmp.RS, rs)
		return s.linkOf(s.switchOwner(s.switchOf(a.Campaign))), o
	}
	c, ok := some(s, s.e.Calls(tenant, ""))
	if !ok || c.State != engine.Connected || s.chance(s.w.lossy) {
		return 0, nil
	}
	link := s.linkOf(s.switchOwner(c.Switch))
	switch s.r.IntN(6) {
	case 0:
		return link, s.about(sdmp.CTIHA, &c).Flag(sdmp.ON, s.chance(0.6)).Int(sdmp.RS, rs)
	case 1:
		return link, s.about(sdmp.CTIMK, &c).Flag(sdmp.ON, s.chance(0.5)).Flag(sdmp.RC, s.chance(0.5)).Int(sdmp.RS, rs)
	case 2:
		return link, s.about(sdmp.CTIRA, &c).Str(sdmp.KY, pick(s, keys)).Flag(sdmp.ON, s.chance(0.6)).Int(sdmp.RS, rs)
	case 3:
		return link, s.about(sdmp.CTIPS, &c).Int(sdmp.RS, s.r.IntN(3))
	case 4:
		return link, s.about(sdmp.CTIDS, &c).Int(sdmp.RS, s.r.IntN(3))
	}
	return link, s.about(sdmp.CTIFC, &c).Int(sdmp.RS, s.r.IntN(3)).Str(sdmp.DZ, "9")
}

// configure gives an agent or a user a configuration, or takes it away.
func (s *Storm) configure() (uint32, *sdmp.Out) {
	name := pick(s, s.w.agents)
	if s.chance(0.3) {
		return s.anyLink(), sdmp.New(sdmp.ManagementWU).Str(sdmp.QI, "user of "+name).Str(sdmp.AE, "5"+name).Flag(sdmp.ON, s.chance(0.8))
	}
	return s.anyLink(), sdmp.New(sdmp.ManagementWA).Str(sdmp.AN, name).Flag(sdmp.CR, s.chance(0.5)).Flag(sdmp.AA, s.chance(0.5)).Flag(sdmp.ON, s.chance(0.8))
}
