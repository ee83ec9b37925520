package storm

import (
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

var campaignNames = []string{"Alpha", "Beta", switchRouted, "Persistent", systemCampaign, "Gamma"}

// campaign opens campaigns, and now and then tunes, suspends, resumes or closes one.
func (s *Storm) campaign() (uint32, *sdmp.Out) {
	name := pick(s, s.w.campaigns)
	c, open := s.e.Campaign(tenant, name)
	if !open {
		return s.anyLink(), s.openCampaign(name)
	}
	link := s.linkOf(c.Owner)
	switch p := s.r.Float64(); {
	case c.State == engine.Suspended && p < 0.6, c.State == engine.Suspending && p < 0.2:
		return link, sdmp.New(sdmp.CampaignRC).Str(sdmp.CN, name).Flag(sdmp.PI, s.chance(0.5))
	case c.State == engine.Closing:
		return 0, nil
	case p < 0.15:
		return link, s.tuning(name)
	case p < 0.3 && c.State == engine.Open:
		return link, sdmp.New(sdmp.CampaignSC).Str(sdmp.CN, name).Flag(sdmp.SB, s.chance(0.4))
	case p < 0.38:
		o := sdmp.New(sdmp.CampaignCC).Str(sdmp.CN, name)
		if s.chance(0.5) {
			o.Int(sdmp.TV, 1+s.r.IntN(60))
		}
		if s.chance(0.2) {
			o.Str(sdmp.C2, pick(s, s.w.campaigns))
		}
		return link, o.Flag(sdmp.WC, s.chance(0.3))
	}
	return 0, nil
}

func (s *Storm) openCampaign(name string) *sdmp.Out {
	o := sdmp.New(sdmp.CampaignOC).Str(sdmp.CN, name)
	if name == systemCampaign {
		return o.Int(sdmp.DM, 101)
	}
	if s.w.method != 0 || s.chance(0.3) {
		method := s.w.method
		if s.chance(0.3) {
			method = pick(s, []int{0, 1, 2, 3, 4, 6})
		}
		o.Int(sdmp.DM, method)
	}
	if name == switchRouted {
		o.Flag(sdmp.RX, s.chance(0.8)).Flag(sdmp.IU, s.chance(0.3))
	}
	o.Str(sdmp.IC, pick(s, switches)).Flag(sdmp.RO, s.chance(0.3)).Flag(sdmp.TT, s.chance(0.2))
	if s.chance(0.2) {
		o.Int(sdmp.UT, 1+s.r.IntN(60))
	}
	if s.chance(0.2) {
		o.Str(sdmp.TZ, "GMT").Str(sdmp.L1, "first").Str(sdmp.L6, "last")
	}
	return o
}

func (s *Storm) tuning(name string) *sdmp.Out {
	o := sdmp.New(sdmp.CampaignOT).Str(sdmp.CN, name)
	if s.chance(0.7) {
		o.Float(sdmp.AT, 20*s.r.Float64(), 1)
	}
	if s.chance(0.5) {
		o.Int(sdmp.DE, s.r.IntN(20))
	}
	if s.chance(0.3) {
		o.Int(sdmp.RI, 12+s.r.IntN(60))
	}
	if s.chance(0.4) {
		o.Int(sdmp.P1, s.r.IntN(40))
	}
	if s.chance(0.4) {
		o.Int(sdmp.P2, s.r.IntN(20))
	}
	if s.chance(0.2) {
		o.Str(sdmp.CL, "0700")
	}
	return o
}

// number hands a number in, of any kind; often while a campaign has few.
func (s *Storm) number() (uint32, *sdmp.Out) {
	c, ok := some(s, s.campaigns())
	if !ok || c.State == engine.Closing || c.Numbers > 12 && s.chance(0.9) {
		return 0, nil
	}
	tn := s.telephoneNumber()
	o := sdmp.New(sdmp.CampaignMC).Str(sdmp.CN, c.Name).Str(sdmp.TN, tn)
	id := tn
	if s.chance(0.7) {
		id = s.fresh("S")
		o.Str(sdmp.SI, id)
	}
	s.handedIn = append(s.handedIn, id)
	if len(s.handedIn) > 40 {
		s.handedIn = s.handedIn[20:]
	}
	if c.DialingMethod != 6 && (c.DialingMethod == 2 || s.chance(0.15)) {
		o.Str(sdmp.AN, pick(s, s.w.agents))
	}
	if c.DialingMethod == 6 && s.chance(0.9) {
		o.Str(sdmp.PM, "reminder")
	}
	if s.chance(0.12) {
		o.Str(sdmp.PT, s.ole(s.now.Add(time.Duration(s.r.IntN(7200)-600)*time.Second)))
	}
	if s.chance(0.12) {
		o.Str(sdmp.CE, s.ole(s.now.Add(time.Duration(s.r.IntN(600)-30)*time.Second)))
	}
	if s.chance(0.2) {
		o.Int(sdmp.P1, s.r.IntN(30)).Int(sdmp.P2, s.r.IntN(10))
	}
	if s.chance(0.2) {
		o.Str(sdmp.AS, "tag é").Str(sdmp.DT, "name~c~Ann").Str(sdmp.CL, "0800")
	}
	return s.linkOf(c.Owner), o
}

// telephoneNumber is one of few, so that some are held twice.
func (s *Storm) telephoneNumber() string {
	if s.chance(0.1) {
		return pick(s, []string{"0100/1", "0100/2", "0101/1"})
	}
	return strconv.Itoa(1000 + s.r.IntN(150))
}

// removal takes a number out.
func (s *Storm) removal() (uint32, *sdmp.Out) {
	c, ok := some(s, s.campaigns())
	if !ok || len(s.handedIn) == 0 {
		return 0, nil
	}
	o := sdmp.New(sdmp.CampaignRN).Str(sdmp.CN, c.Name)
	if s.chance(0.3) {
		return s.linkOf(c.Owner), o.Str(sdmp.DN, s.telephoneNumber())
	}
	return s.linkOf(c.Owner), o.Str(sdmp.SI, pick(s, s.handedIn))
}
