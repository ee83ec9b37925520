package storm

import (
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// switchRouted is the campaign that is mostly opened with switch-determined routing.
const switchRouted = "Delta"

// pickAgent picks the agent for a call as a switch does: the one it was dialled for, else one who waits.
func (s *Storm) pickAgent(c *engine.CallView) string {
	if c.Agent != "" {
		return c.Agent
	}
	var waiting []string
	for _, a := range s.e.Agents(tenant, c.Campaign) {
		if a.State == engine.WaitingForCall {
			waiting = append(waiting, a.Name)
		}
	}
	if len(waiting) == 0 {
		return pick(s, s.w.agents)
	}
	return pick(s, waiting)
}

// letGo has the switch take an agent out of its pool: mostly one who wants to leave.
func (s *Storm) letGo() (uint32, *sdmp.Out) {
	for _, a := range s.e.Agents(tenant, switchRouted) {
		if a.State == engine.WaitingForCall && (a.Leaving || s.chance(0.05)) && !s.chance(s.w.lossy) {
			return s.linkOf(s.switchOwner(s.switchOf(a.Campaign))), of(sdmp.CTINU, &a)
		}
	}
	return 0, nil
}

// played has a message begin, or be over.
func (s *Storm) played() (uint32, *sdmp.Out) {
	for _, c := range s.e.Calls(tenant, "") {
		if c.State == engine.Connected && c.Agent == "" && !s.chance(s.w.lossy) {
			return s.linkOf(s.switchOwner(c.Switch)), s.about(sdmp.CTIPS, &c).Int(sdmp.RS, pick(s, []int{0, 1, 1, 2}))
		}
	}
	return 0, nil
}

var routers = []string{"r1", "r2", "r3"}

// router registers or signs off a router.
func (s *Storm) router() (uint32, *sdmp.Out) {
	tx := pick(s, routers)
	if s.chance(0.3) {
		return s.anyLink(), sdmp.New(sdmp.ManagementEE).Str(sdmp.TX, tx)
	}
	o := sdmp.New(sdmp.ManagementRX).Str(sdmp.TX, tx).Int(sdmp.CP, s.r.IntN(3))
	if s.chance(0.5) {
		o.Str(sdmp.CN, pick(s, s.w.campaigns))
	}
	return s.anyLink(), o.Flag(sdmp.FS, s.chance(0.8)).Flag(sdmp.OB, s.chance(0.4)).Flag(sdmp.IB, s.chance(0.3))
}

// verdict is a router's, often about a number that it is not asked about.
func (s *Storm) verdict() (uint32, *sdmp.Out) {
	if len(s.handedIn) == 0 {
		return 0, nil
	}
	o := sdmp.New(sdmp.ManagementXR).Str(sdmp.SI, s.handedIn[len(s.handedIn)-1-s.r.IntN(min(8, len(s.handedIn)))]).Str(sdmp.TX, pick(s, routers)).
		Int(sdmp.RS, pick(s, []int{0, 1, 1, 2}))
	if s.chance(0.3) {
		o.Str(sdmp.CL, "0900")
	}
	if s.chance(0.4) {
		o.Str(sdmp.AN, pick(s, s.w.agents))
	}
	return s.anyLink(), o
}

// handshake registers for callbacks, or sets how long they wait.
func (s *Storm) handshake() (uint32, *sdmp.Out) {
	if s.chance(0.5) {
		o := sdmp.New(sdmp.ManagementCP).Str(sdmp.CN, pick(s, s.w.campaigns))
		if s.chance(0.8) {
			o.Int(sdmp.TV, 1+s.r.IntN(int(time.Hour/time.Second)))
		}
		return s.anyLink(), o
	}
	tx := pick(s, []string{"c1", "c2"})
	if s.chance(0.3) {
		return s.anyLink(), sdmp.New(sdmp.ManagementEE).Str(sdmp.TX, tx)
	}
	o := sdmp.New(sdmp.ManagementCH).Str(sdmp.TX, tx).Str(sdmp.IC, pick(s, switches))
	if s.chance(0.5) {
		o.Int(sdmp.TV, 1+s.r.IntN(600))
	}
	return s.anyLink(), o
}

// systemCampaign is the campaign of calls that agents make of their own.
const systemCampaign = "system"

// followUp has an agent who is unavailable make a call of his own.
func (s *Storm) followUp() (uint32, *sdmp.Out) {
	if _, open := s.e.Campaign(tenant, systemCampaign); !open {
		return 0, nil
	}
	for _, a := range s.e.Agents(tenant, "") {
		if a.State == engine.Unavailable && s.chance(0.7) {
			id := s.fresh("S")
			s.handedIn = append(s.handedIn, id)
			return s.linkOf(a.Owner), sdmp.New(sdmp.CampaignMC).Str(sdmp.CN, systemCampaign).Str(sdmp.TN, s.telephoneNumber()).Str(sdmp.SI, id).Str(sdmp.AN, a.Name)
		}
	}
	return 0, nil
}
