package storm

import (
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// wrong makes a message that a careless, late or broken client would send.
func (s *Storm) wrong() string {
	switch p := s.r.Float64(); {
	case p < 0.4 && len(s.said) > 0:
		return pick(s, s.said) // again, late
	case p < 0.7:
		_, text := s.proper()
		return s.break1(text)
	case p < 0.85:
		return s.outOfPlace()
	}
	return s.clean(pick(s, broken))
}

// broken texts, beside those that are made.
var broken = []string{
	"", "X", "XX", `ZZ\CNAlpha`, `CZ\CNAlpha\ZC0`, `CO\CNAlpha`, `NB\TX1\CNAlpha`, `TR\ANann\AE42`, `OC`, `OC\CN`, `OC\CNAlpha\CNBeta`,
	`OC\CNAl"pha`, `OC\CNAlpha\DM2`, `OC\CNAlpha\DM50`, `OC\CNEpsilon\RX`, `OC\CNEpsilon\ICnowhere`, `CC\CNAlpha\C2Beta`, `TO\NT`, `TO\NT-1`, `TO\NT5\CS0`,
	`LC\CNAlpha\TI1`, `CF\CNAlpha\SIS1\CA7`, `CF\CNAlpha\SIS1\CA999`, `AL\CNAlpha\ANann`, `AL\CNAlpha\AE42`, `AU\TDnone\ANann`, `SW\ANann\EX1`,
	`EA\CNAlpha`, `EC\TXp1\PSp`, `KA\TXk1`, `KA\TXk1\GAg`, `VS\VI-3`, "VS\x01", "OC\\CNA\x07", `CG:XX:OC\CNAlpha`, `CM:DE:SR\TX1`, `CG:AG:OC\CNAlpha`,
	`MC\CNAlpha`, `MC\CNAlpha\TN0100\PMsound`, `TC\ANann\AO200`, `AW\ANann\WO200\MW5`, `LC\CNAlpha\SIS1\TI1\ANann`, "OC\\CNAlpha\nVS",
}

func (s *Storm) clean(text string) string {
	if !s.w.wire {
		return text
	}
	text = strings.Map(func(r rune) rune {
		if r < ' ' {
			return '!'
		}
		return r
	}, text)
	if text == "" { // no message at all on a wire
		return "?"
	}
	return text
}

// break1 breaks a message in one place.
func (s *Storm) break1(text string) string {
	parts := strings.Split(text, `\`)
	i := s.r.IntN(len(parts))
	switch s.r.IntN(6) {
	case 0: // a parameter is lost
		if i > 0 {
			parts = append(parts[:i], parts[i+1:]...)
		}
	case 1: // a parameter comes twice
		parts = append(parts, parts[i]+"9")
	case 2: // one has no value
		if len(parts[i]) > 2 {
			parts[i] = parts[i][:2]
		}
	case 3: // one is far too long
		parts[i] += strings.Repeat("9", 130)
	case 4: // one belongs elsewhere
		parts = append(parts, pick(s, []string{"ZZ9", "C2Beta", "GAg", "DMx", "RXx", "QIann", "PSp", "TDnone", "CNBeta", "ANann", "SIS1"}))
	default: // one is another value
		if len(parts[i]) > 2 {
			parts[i] = parts[i][:2] + pick(s, []string{"0", "-1", "1", "2", "7", "200", "1e9", "Beta", "bob", "S1", "é", "99999999999"})
		}
	}
	return s.clean(strings.Join(parts, `\`))
}

// outOfPlace makes a message that would be right at another time.
func (s *Storm) outOfPlace() string {
	kinds := []sdmp.Kind{
		sdmp.CTIDN, sdmp.CTIPR, sdmp.CTILC, sdmp.CTICF, sdmp.CTITS, sdmp.CTIND, sdmp.CTISD, sdmp.CTILS, sdmp.CTIPF, sdmp.CampaignSC, sdmp.CampaignRC, sdmp.AgentAA,
		sdmp.AgentLO, sdmp.AgentBD, sdmp.AgentPN, sdmp.AgentSW, sdmp.AgentTC, sdmp.AgentAU,
	}
	k := pick(s, kinds)
	name := pick(s, s.w.agents)
	o := sdmp.New(k).Str(sdmp.CN, pick(s, s.w.campaigns))
	if k.Spec().Param(sdmp.AN) != nil && k != sdmp.CTILC {
		o.Str(sdmp.AN, name)
	}
	if k.Spec().Param(sdmp.AE) != nil && s.chance(0.8) {
		o.Str(sdmp.AE, "4"+name)
	}
	if k.Spec().Param(sdmp.SI) != nil && s.chance(0.8) {
		id := "S1"
		if len(s.handedIn) > 0 {
			id = pick(s, s.handedIn)
		}
		o.Str(sdmp.SI, id)
	}
	switch k {
	case sdmp.CTILC:
		o.Str(sdmp.TI, "t1")
	case sdmp.CTICF:
		o.Int(sdmp.CA, 2)
	case sdmp.CTITS, sdmp.CTILS:
		o.Int(sdmp.RS, s.r.IntN(2))
	case sdmp.CTIPF:
		o.Str(sdmp.PO, "p")
	}
	return o.Text()
}
