package storm

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// watch subscribes to something, at times with a token that outlives the link, so that it can be taken up again.
func (s *Storm) watch() (uint32, *sdmp.Out) {
	kind := pick(s, []sdmp.Kind{
		sdmp.ManagementEA, sdmp.ManagementEC, sdmp.ManagementES, sdmp.ManagementEI, sdmp.ManagementEV, sdmp.ManagementEQ, sdmp.ManagementEG, sdmp.ManagementEX,
		sdmp.ManagementEM, sdmp.ManagementEO, sdmp.ManagementEN, sdmp.ManagementET, sdmp.ManagementQE, sdmp.ManagementE1, sdmp.ManagementQC,
	})
	o := sdmp.New(kind)
	persists := s.chance(0.4) && kind != sdmp.ManagementQE
	if persists { // a name of its own per kind, so that a later one is likely to be the same again
		tx := "P" + kind.Spec().Code.String()
		o.Str(sdmp.TX, tx).Str(sdmp.PS, "token")
	} else {
		o.Str(sdmp.TX, s.transaction())
	}
	if persists && s.chance(0.3) && kind != sdmp.ManagementQC {
		o.Int(sdmp.CS, 1+s.r.IntN(5))
	}
	switch kind {
	case sdmp.ManagementEI, sdmp.ManagementEV, sdmp.ManagementEN:
		if s.chance(0.3) {
			o.Str(sdmp.TS, s.ole(s.now.Add(-time.Duration(s.r.IntN(100))*time.Minute)))
		}
	}
	switch kind {
	case sdmp.ManagementEO:
		o.Flag(sdmp.FO, true).Flag(sdmp.SO, persists || s.chance(0.5)).Flag(sdmp.MO, persists || s.chance(0.5))
	case sdmp.ManagementEN:
		o.Int(sdmp.SE, 4)
	case sdmp.ManagementEM:
		if persists || s.chance(0.5) {
			o.Flag(sdmp.EV, true)
		} else {
			o.Int(sdmp.TV, 10+s.r.IntN(600))
		}
	case sdmp.ManagementET:
		o.Flag(sdmp.CI, true).Flag(sdmp.LC, true).Flag(sdmp.CD, persists || s.chance(0.5)).Flag(sdmp.CT, persists || s.chance(0.5)).Flag(sdmp.ND, persists)
	}
	return s.anyLink(), o
}

// tell says something that watchers hear.
func (s *Storm) tell() (uint32, *sdmp.Out) {
	switch p := s.r.Float64(); {
	case p < 0.3:
		return s.anyLink(), sdmp.New(sdmp.ManagementNE).Str(sdmp.FA, "Scripter").Int(sdmp.SE, 1+s.r.IntN(4)).Str(sdmp.MS, "something happened")
	case p < 0.5:
		return s.anyLink(), sdmp.New(sdmp.ManagementSP).Int(sdmp.RS, s.r.IntN(4))
	}
	c, ok := some(s, s.campaigns())
	if !ok {
		return 0, nil
	}
	if s.chance(0.5) {
		return s.anyLink(), sdmp.New(sdmp.CampaignOM).Str(sdmp.CN, c.Name).Int(sdmp.UC, s.r.IntN(5000)).Int(sdmp.D1, s.r.IntN(500))
	}
	o := sdmp.New(sdmp.ManagementUO).Str(sdmp.CN, c.Name)
	if id, ok := some(s, s.handedIn); ok {
		o.Str(sdmp.SI, id)
	}
	return s.anyLink(), o.Int(sdmp.RE, s.r.IntN(32))
}
