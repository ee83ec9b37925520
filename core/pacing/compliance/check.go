package compliance

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// maxWindow is the longest window or hold-off that makes sense, and keeps arithmetic far from overflow.
const maxWindow = 10 * 366 * 24 * time.Hour

// Validate names the first key of a rule whose value cannot be. at is the path of the rule in the configuration.
func (r *Rule) Validate(at string) error {
	if r.Name == "" {
		return fmt.Errorf("%s.name is empty; records name the rule they follow", at)
	}
	if r.Date != "" {
		if _, err := time.Parse(time.DateOnly, r.Date); err != nil {
			return fmt.Errorf("%s.date: %q is no date; write it as 2012-11-15", at, r.Date)
		}
	}
	if a := r.Abandon; a != nil {
		if err := a.validate(at + ".abandon"); err != nil {
			return err
		}
	}
	if c := r.Connect; c != nil {
		if c.Within < 0 || c.Within > time.Minute {
			return fmt.Errorf("%s.connect.within: %s is not from 0s to 1m", at, c.Within)
		}
		if c.From != FromAnswer && c.From != FromGreeting {
			return fmt.Errorf("%s.connect.from: %q is neither %q nor %q", at, c.From, FromAnswer, FromGreeting)
		}
	}
	if r.MinRing < 0 || r.MinRing > time.Minute {
		return fmt.Errorf("%s.min-ring: %s is not from 0s to 1m", at, r.MinRing)
	}
	if r.HoldOff < 0 || r.HoldOff > maxWindow {
		return fmt.Errorf("%s.hold-off: %s is not from 0h to %s", at, r.HoldOff, maxWindow)
	}
	if r.MachineHoldOff < 0 || r.MachineHoldOff > maxWindow {
		return fmt.Errorf("%s.machine-hold-off: %s is not from 0h to %s", at, r.MachineHoldOff, maxWindow)
	}
	_, err := compileWeek(r.Hours, at+".hours")
	return err
}

func (a *Abandon) validate(at string) error {
	if !(a.Limit >= 0 && a.Limit < 100) {
		return fmt.Errorf("%s.limit: %v is no share from 0 to under 100 percent", at, a.Limit)
	}
	if !slices.Contains([]Numerator{Abandoned, AbandonedAndFalsePositives}, a.Numerator) {
		return fmt.Errorf("%s.numerator: %q is neither %q nor %q", at, a.Numerator, Abandoned, AbandonedAndFalsePositives)
	}
	of := []Denominator{Answered, Connected, AnsweredAndFalsePositives, ConnectedAndFalsePositives}
	if !slices.Contains(of, a.Denominator) {
		return fmt.Errorf("%s.denominator: %q is none of %q", at, a.Denominator, of)
	}
	if !(a.FalsePositives >= 0 && a.FalsePositives <= 100) {
		return fmt.Errorf("%s.false-positives: %v is no share from 0 to 100 percent", at, a.FalsePositives)
	}
	if a.Numerator == AbandonedAndFalsePositives && !a.Denominator.falsePositives() {
		return fmt.Errorf("%s.denominator: %q leaves out the false positives that the numerator %q counts", at, a.Denominator, a.Numerator)
	}
	return a.Window.validate(at + ".window")
}

func (w *Window) validate(at string) error {
	switch w.Kind {
	case Rolling, Period:
		if w.Length < time.Hour || w.Length > maxWindow || w.Length%time.Minute != 0 {
			return fmt.Errorf("%s.length: %s is not whole minutes from 1h to %s", at, w.Length, maxWindow)
		}
		if w.Zone != "" {
			return fmt.Errorf("%s.zone: %q has no meaning for a window of kind %q", at, w.Zone, w.Kind)
		}
	case Day, Life:
		if w.Length != 0 {
			return fmt.Errorf("%s.length: %s has no meaning for a window of kind %q", at, w.Length, w.Kind)
		}
		if w.Kind == Life && w.Zone != "" {
			return fmt.Errorf("%s.zone: %q has no meaning for a window of kind %q", at, w.Zone, w.Kind)
		}
		if _, err := loadZone(w.Zone); w.Kind == Day && err != nil {
			return fmt.Errorf("%s.zone: %q is no time zone; a calendar day needs one, as Europe/London", at, w.Zone)
		}
	default:
		return fmt.Errorf("%s.kind: %q is none of %q", at, w.Kind, []WindowKind{Rolling, Day, Period, Life})
	}
	return nil
}

// loadZone finds a time zone by its IANA name. No name is none: not the machine's own.
func loadZone(name string) (*time.Location, error) {
	if name == "" || name == "Local" {
		return nil, fmt.Errorf("%q names no time zone", name)
	}
	return time.LoadLocation(name)
}

var dayNames = [7]string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// span is a time of day, in minutes since midnight.
type span struct{ from, to int }

// week has the spans of each day, by time.Weekday, in order and apart from each other.
type week [7][]span

// compileWeek reads hours. at is their path in the configuration.
func compileWeek(hours []Hours, at string) (*week, error) {
	if len(hours) == 0 {
		return nil, nil //nolint:nilnil // no hours are asked for
	}
	w := &week{}
	for i, h := range hours {
		at := fmt.Sprintf("%s[%d]", at, i)
		from, ok := minuteOf(h.From)
		if !ok {
			return nil, fmt.Errorf("%s.from: %q is no time of day; write it as 08:00", at, h.From)
		}
		to, ok := minuteOf(h.To)
		if !ok {
			return nil, fmt.Errorf("%s.to: %q is no time of day; write it as 21:00, midnight as 24:00", at, h.To)
		}
		if from >= to {
			return nil, fmt.Errorf("%s.to: %q is not after %q; hours past midnight are two entries", at, h.To, h.From)
		}
		days := h.Days
		if len(days) == 0 {
			days = dayNames[:]
		}
		for _, d := range days {
			n := slices.Index(dayNames[:], strings.ToLower(d))
			if n < 0 {
				return nil, fmt.Errorf("%s.days: %q is none of %q", at, d, dayNames)
			}
			w[n] = append(w[n], span{from, to})
		}
	}
	for d := range w {
		slices.SortFunc(w[d], func(a, b span) int { return a.from - b.from })
		for i := 1; i < len(w[d]); i++ {
			if w[d][i].from < w[d][i-1].to {
				return nil, fmt.Errorf("%s: two entries overlap on %s", at, dayNames[d])
			}
		}
	}
	return w, nil
}

// minuteOf reads HH:MM up to 24:00.
func minuteOf(s string) (int, bool) {
	if len(s) != 5 || s[2] != ':' {
		return 0, false
	}
	h, err := strconv.ParseUint(s[:2], 10, 8)
	if err != nil || h > 24 {
		return 0, false
	}
	m, err := strconv.ParseUint(s[3:], 10, 8)
	if err != nil || m > 59 || h == 24 && m > 0 {
		return 0, false
	}
	return int(h*60 + m), true
}

func (d Denominator) falsePositives() bool {
	return d == AnsweredAndFalsePositives || d == ConnectedAndFalsePositives
}
