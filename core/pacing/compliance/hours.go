package compliance

import "time"

// spell is a stretch of time over which a set of zones is inside calling hours, or some zone of it is not.
type spell struct {
	from, until int64 // Unix seconds; until is not in it
	open        bool
	opens       time.Time      // when all zones are inside again; zero for at no time within two weeks
	zone        *time.Location // one that is outside
}

// searchAhead is how far ahead a moment is looked for at which all zones are inside calling hours: hours repeat by the week, and
// clocks change once in the second.
const searchAhead = 15 * 24 * time.Hour

// spells are the few that are asked for again and again: the one that is now, and the one in which a number may be dialled next.
type spells [4]spell

func (s *spells) find(t int64) (spell, bool) {
	for i := range s {
		if s[i].from <= t && t < s[i].until {
			return s[i], true
		}
	}
	return spell{}, false
}

// keep has a spell take the place of the one that is over first.
func (s *spells) keep(n spell) {
	first := 0
	for i := range s {
		if s[i].until < s[first].until {
			first = i
		}
	}
	s[first] = n
}

// spellAt tells whether all zones of a set are inside the rule's hours at a moment, and remembers it as long as it holds.
func (r *rule) spellAt(set *zoneSet, now time.Time) spell {
	t := now.Unix()
	known := r.open[set]
	if known == nil {
		known = &spells{}
		r.open[set] = known
	}
	if s, ok := known.find(t); ok {
		return s
	}
	s := spell{from: t, open: true}
	var next time.Time
	for _, z := range set.zones {
		open, change := r.week.at(now, z)
		if !open && s.open {
			s.open, s.zone = false, z
		}
		if next.IsZero() || change.Before(next) {
			next = change
		}
	}
	s.until = next.Unix()
	if !s.open {
		s.opens = r.week.opens(now, set)
	}
	known.keep(s)
	return s
}

// opens gives the first moment from now at which all zones are inside.
func (w *week) opens(now time.Time, set *zoneSet) time.Time {
	for t := now; t.Sub(now) < searchAhead; {
		latest := t
		for _, z := range set.zones {
			if open, change := w.at(t, z); !open && change.After(latest) {
				latest = change
			}
		}
		if latest.Equal(t) {
			return t
		}
		t = latest
	}
	return time.Time{}
}

// at tells whether a moment is inside the hours of a zone, and when that changes; after two weeks without a change, then.
func (w *week) at(t time.Time, zone *time.Location) (open bool, change time.Time) {
	y, m, d := t.In(zone).Date()
	for day := 0; day <= int(searchAhead/(24*time.Hour)); day++ {
		for _, s := range w[time.Date(y, m, d+day, 12, 0, 0, 0, zone).Weekday()] {
			from, to := moment(y, m, d+day, s.from, zone), moment(y, m, d+day, s.to, zone)
			switch {
			case t.Before(from) && open && from.After(change): // a gap after the spell in which t is
				return true, change
			case t.Before(from) && !open:
				return false, from
			case t.Before(to): // in it, or it goes on where the one before ended
				open, change = true, to
			}
		}
		if open && change.Before(moment(y, m, d+day, 24*60, zone)) {
			return true, change
		}
	}
	if !open {
		change = t.Add(searchAhead)
	}
	return open, change
}

func moment(y int, m time.Month, d, minute int, zone *time.Location) time.Time {
	return time.Date(y, m, d, minute/60, minute%60, 0, 0, zone)
}
