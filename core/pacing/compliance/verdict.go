package compliance

import (
	"fmt"
	"time"
)

// Reason says why a number may not be dialled now.
type Reason uint8

// Reasons. Their names are what records have.
const (
	Allowed      Reason = iota
	OutsideHours        // somewhere where the number may be it is too early or too late
	HeldOff             // it was abandoned lately and needs an agent reserved for it
	MachineHeld         // the same, after a call that was taken for a machine
	UnknownPlace        // it cannot be told what time it is where the number is
)

// String gives the reason as records name it.
func (r Reason) String() string {
	return [...]string{"allowed", "outside-hours", "hold-off", "machine-hold-off", "unknown-place"}[r]
}

// Call is a number that may be dialled.
type Call struct {
	Place    Place
	Past     Past // what HoldOffs know of the number
	Reserved bool // an agent is reserved for it: nobody can be abandoned
}

// Verdict tells whether a number may be dialled now.
type Verdict struct {
	Reason Reason
	Rule   string    // the rule that forbids it
	Until  time.Time // the first moment at which no rule does any more; zero where none is known
	Zone   string    // for OutsideHours, a time zone of the number that is outside

	local *time.Location // the same
}

// OK tells whether it may be dialled.
func (v Verdict) OK() bool { return v.Reason == Allowed }

// Why gives the verdict in words, for people. now is when it was given.
func (v Verdict) Why(now time.Time) string {
	until := "no time is known at which it may be called"
	if !v.Until.IsZero() {
		until = "it may be called from " + v.Until.UTC().Format(time.RFC3339)
	}
	switch v.Reason {
	case OutsideHours:
		return fmt.Sprintf("rule %s: it is %s in %s, where the number may be; %s", v.Rule, now.In(v.local).Format("Mon 15:04"), v.Zone, until)
	case HeldOff:
		return fmt.Sprintf("rule %s: a call to the number was abandoned; without an agent reserved for it, %s", v.Rule, until)
	case MachineHeld:
		return fmt.Sprintf("rule %s: a call to the number was dropped as a machine's; without an agent reserved for it, %s", v.Rule, until)
	case UnknownPlace:
		return fmt.Sprintf("rule %s has calling hours, and the time zone of the number is not known", v.Rule)
	default:
		return "no rule forbids it"
	}
}

// Verdict judges a call. All rules are asked; of those that forbid it, the one that does so for longest is named.
func (c *Campaign) Verdict(now time.Time, call Call) Verdict {
	v := c.ask(now, call)
	if v.OK() || v.Until.IsZero() {
		return v
	}
	for range 4 * len(c.rules) { // what one rule allows then, another may still forbid
		later := c.ask(v.Until, call)
		if later.OK() {
			return v
		}
		if v.Until = later.Until; v.Until.IsZero() {
			return v
		}
	}
	v.Until = time.Time{}
	return v
}

// ask gives the verdict of the rule that forbids a call for longest, by itself.
func (c *Campaign) ask(now time.Time, call Call) Verdict {
	var worst Verdict
	for i := range c.rules {
		v := c.rules[i].ask(now, call)
		if !v.OK() && (worst.OK() || !worst.Until.IsZero() && (v.Until.IsZero() || v.Until.After(worst.Until))) {
			worst = v
		}
	}
	return worst
}

func (r *rule) ask(now time.Time, call Call) Verdict {
	if r.week != nil {
		if call.Place.zones == nil {
			return Verdict{Reason: UnknownPlace, Rule: r.Name}
		}
		if s := r.spellAt(call.Place.zones, now); !s.open {
			return Verdict{Reason: OutsideHours, Rule: r.Name, Until: s.opens, Zone: s.zone.String(), local: s.zone}
		}
	}
	if call.Reserved {
		return Verdict{}
	}
	if at := call.Past.Abandoned; r.HoldOff > 0 && !at.IsZero() && now.Before(at.Add(r.HoldOff)) {
		return Verdict{Reason: HeldOff, Rule: r.Name, Until: at.Add(r.HoldOff)}
	}
	if at := call.Past.Machine; r.MachineHoldOff > 0 && !at.IsZero() && now.Before(at.Add(r.MachineHoldOff)) {
		return Verdict{Reason: MachineHeld, Rule: r.Name, Until: at.Add(r.MachineHoldOff)}
	}
	return Verdict{}
}
