package storm

import (
	"strconv"

	"github.com/dialgate/dialgate/core/sdmp"
)

// supervise watches agents and campaigns, stops watching, asks for signs of life.
func (s *Storm) supervise() (uint32, *sdmp.Out) {
	link := s.anyLink()
	switch p := s.r.Float64(); {
	case p < 0.3:
		o := sdmp.New(sdmp.ManagementEA).Str(sdmp.TX, s.transaction()).Int(sdmp.LD, 1+s.r.IntN(4))
		if c, ok := some(s, s.campaigns()); ok && s.chance(0.4) {
			o.Str(sdmp.CN, c.Name)
		}
		return link, o
	case p < 0.6:
		o := sdmp.New(sdmp.ManagementEC).Str(sdmp.TX, s.transaction())
		if s.chance(0.2) {
			o.Int(sdmp.TW, 1+s.r.IntN(60))
		}
		return link, o
	case p < 0.9:
		return link, sdmp.New(sdmp.ManagementEE).Str(sdmp.TX, s.transaction())
	}
	o := sdmp.New(sdmp.ManagementVS)
	if s.chance(0.5) {
		o.Int(sdmp.VI, 60*s.r.IntN(60))
	}
	return link, o
}

// transaction is one of few, so that some are in use; at times one that the dialer makes itself.
func (s *Storm) transaction() string {
	if s.chance(0.05) {
		return "close-s" + strconv.Itoa(int(pick(s, s.open))) + "-00000" + strconv.Itoa(1+s.r.IntN(3))
	}
	if s.chance(0.05) {
		return "X" + strconv.Itoa(s.r.IntN(12)) + "-000001"
	}
	return "X" + strconv.Itoa(s.r.IntN(12))
}

// kill kills an agent, or seldom a campaign.
func (s *Storm) kill() (uint32, *sdmp.Out) {
	if s.chance(0.1) {
		c, ok := some(s, s.campaigns())
		if !ok {
			return 0, nil
		}
		return s.anyLink(), sdmp.New(sdmp.ManagementKC).Str(sdmp.CN, c.Name).Str(sdmp.TX, s.transaction())
	}
	a, ok := some(s, s.agents())
	if !ok {
		return 0, nil
	}
	return s.anyLink(), of(sdmp.ManagementKA, &a).Int(sdmp.PR, s.r.IntN(3)).Str(sdmp.TX, s.transaction())
}
