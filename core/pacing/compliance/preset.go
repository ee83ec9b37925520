package compliance

import "time"

// Names of the rule sets that need no configuration.
const (
	None = "none" // no rules
	US   = "us"   // the Telemarketing Sales Rule of the FTC and the rules of the FCC under the TCPA
	UK   = "uk"   // Ofcom's policy on persistent misuse
)

// Preset gives the rules of a set that needs no configuration, and whether there is one of that name. docs/compliance.md tells what
// each says, where it is from, and what could not be verified.
func Preset(name string) ([]Rule, bool) {
	switch name {
	case None:
		return nil, true
	case US:
		return unitedStates(), true
	case UK:
		return unitedKingdom(), true
	default:
		return nil, false
	}
}

// PresetNames lists the sets that need no configuration.
func PresetNames() []string { return []string{None, UK, US} }

// unitedStates has the two federal rules apart, since they are enforced apart, though they say nearly the same.
func unitedStates() []Rule {
	rule := Rule{
		Abandon: &Abandon{
			Limit: 3, Numerator: Abandoned, Denominator: Answered,
			Window: Window{Kind: Period, Length: 30 * 24 * time.Hour},
		},
		Connect: &Connect{Within: 2 * time.Second, From: FromGreeting},
		MinRing: 15 * time.Second, // or four rings, which telephony does not count
		Hours:   []Hours{{From: "08:00", To: "21:00"}},
		Message: true,
	}
	tsr, fcc := rule, rule
	tsr.Name = "us-tsr"
	tsr.Source = "16 CFR 310.4(b)(1)(iv), (b)(4) and (c): FTC Telemarketing Sales Rule"
	tsr.Date = "2008-10-01"
	fcc.Name = "us-fcc"
	fcc.Source = "47 CFR 64.1200(a)(6), (a)(7) and (c)(1): FCC, Telephone Consumer Protection Act, FCC 12-21 (77 FR 34233)"
	fcc.Date = "2012-11-15"
	return []Rule{tsr, fcc}
}

// unitedKingdom keeps to what Ofcom's statements of 2006 to 2010 said in figures. Since 2017 no share is safe; see docs/compliance.md.
func unitedKingdom() []Rule {
	return []Rule{{
		Name:   "uk-ofcom",
		Source: "Ofcom, Persistent misuse: a statement of Ofcom's general policy on the exercise of its enforcement powers, 20 December 2016",
		Date:   "2017-03-01",
		Abandon: &Abandon{
			Limit: 3, Numerator: AbandonedAndFalsePositives, Denominator: ConnectedAndFalsePositives,
			Window: Window{Kind: Rolling, Length: 24 * time.Hour},
		},
		Connect:        &Connect{Within: 2 * time.Second, From: FromAnswer},
		MinRing:        15 * time.Second,
		HoldOff:        72 * time.Hour,
		MachineHoldOff: 24 * time.Hour,
		Message:        true,
	}}
}
