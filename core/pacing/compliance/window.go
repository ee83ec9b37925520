package compliance

import (
	"slices"
	"time"
)

// Counts are calls that ended in one way or another.
type Counts struct {
	Connected uint32 // to an agent in time
	Abandoned uint32 // no agent in time
	HungUp    uint32 // by the called party, before the time for an agent was over
	Machines  uint32 // taken for a machine, and dropped
}

func (c *Counts) of(k kind) *uint32 {
	return [...]*uint32{&c.Connected, &c.Abandoned, &c.HungUp, &c.Machines}[k]
}

// kind is what a call counts as under a rule.
type kind uint8

const (
	connectedCall kind = iota
	abandonedCall
	hungUpCall
	machineCall
)

// rollingSlots is how finely a rolling window moves: by the minute for 24 hours.
const rollingSlots = 1440

// counter counts calls over a window, in memory that depends on its number of slots alone.
type counter struct {
	window Window
	zone   *time.Location // of a calendar day
	opened time.Time      // when the campaign began

	slots []Counts // number n is at n modulo their count
	last  int64    // number of the newest slot
	begun bool     // last is one
	sum   Counts

	today   int64 // number of the calendar day that was looked up last
	from    time.Time
	to      time.Time
	mark    []bool  // slots that have changed since they were last fetched
	changed []int64 // their numbers
}

// newCounter makes a counter. zone is that of a calendar day.
func newCounter(w Window, opened time.Time, zone *time.Location) *counter {
	n := 1
	if w.Kind == Rolling {
		n = rollingSlots
	}
	return &counter{window: w, opened: opened, zone: zone, slots: make([]Counts, n), mark: make([]bool, n)}
}

// number gives the slot of a moment.
func (c *counter) number(t time.Time) int64 {
	switch c.window.Kind {
	case Rolling:
		return floorDiv(t.UnixNano(), int64(c.window.Length)/rollingSlots)
	case Period:
		return floorDiv(int64(t.Sub(c.opened)), int64(c.window.Length))
	case Day:
		if c.from.IsZero() || t.Before(c.from) || !t.Before(c.to) {
			c.lookUp(t)
		}
		return c.today
	default:
		return 0
	}
}

// lookUp finds the calendar day of a moment. Days have 23 or 25 hours where clocks change.
func (c *counter) lookUp(t time.Time) {
	y, m, d := t.In(c.zone).Date()
	c.today = time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60)
	c.from, c.to = time.Date(y, m, d, 0, 0, 0, 0, c.zone), time.Date(y, m, d+1, 0, 0, 0, 0, c.zone)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// add counts a call, or takes it back with by -1. What lies before the window changes nothing.
func (c *counter) add(t time.Time, k kind, by int) {
	n := c.number(t)
	c.advance(n)
	if n <= c.last-int64(len(c.slots)) {
		return
	}
	i := c.at(n)
	in := c.slots[i].of(k)
	if by < 0 && *in == 0 {
		return
	}
	*in = uint32(int64(*in) + int64(by)) //nolint:gosec // it was looked at that it stays positive
	sum := c.sum.of(k)
	*sum = uint32(int64(*sum) + int64(by)) //nolint:gosec // likewise
	if !c.mark[i] {
		c.mark[i] = true
		c.changed = append(c.changed, n)
	}
}

func (c *counter) at(n int64) int {
	l := int64(len(c.slots))
	return int(((n % l) + l) % l)
}

// total gives the counts of the window that ends at t, or has t in it.
func (c *counter) total(t time.Time) Counts {
	c.advance(c.number(t))
	return c.sum
}

// advance lets go of what leaves the window as slot n becomes the newest. Time that goes back is no newer slot.
func (c *counter) advance(n int64) {
	if !c.begun {
		c.begun, c.last = true, n
		return
	}
	if n <= c.last {
		return
	}
	l := int64(len(c.slots))
	for k := max(c.last+1, n-l+1); k <= n; k++ {
		i := c.at(k)
		s := &c.slots[i]
		c.sum.Connected -= s.Connected
		c.sum.Abandoned -= s.Abandoned
		c.sum.HungUp -= s.HungUp
		c.sum.Machines -= s.Machines
		*s = Counts{}
		if c.mark[i] {
			c.mark[i] = false
			c.changed = slices.DeleteFunc(c.changed, func(old int64) bool { return c.at(old) == i })
		}
	}
	c.last = n
}

// ends tells when the window that has t in it is over, and a new one begins from nothing; zero for one that moves or never ends.
func (c *counter) ends(t time.Time) time.Time {
	switch n := c.number(t); c.window.Kind {
	case Day:
		return c.to
	case Period:
		return c.opened.Add(time.Duration(n+1) * c.window.Length)
	default:
		return time.Time{}
	}
}

// until tells when slot n no longer matters; zero for never.
func (c *counter) until(n int64) time.Time {
	switch c.window.Kind {
	case Rolling:
		return time.Unix(0, (n+rollingSlots)*(int64(c.window.Length)/rollingSlots))
	case Day:
		return time.Unix((n+3)*24*60*60, 0) // the day is over everywhere
	case Period:
		return c.opened.Add(time.Duration(n+1) * c.window.Length)
	default:
		return time.Time{}
	}
}

// fetch gives the slots that have changed since it was last called.
func (c *counter) fetch(measure string, to []Cell) []Cell {
	for _, n := range c.changed {
		i := c.at(n)
		c.mark[i] = false
		to = append(to, Cell{Measure: measure, Slot: n, Counts: c.slots[i], Until: c.until(n)})
	}
	c.changed = c.changed[:0]
	return to
}

// restore sets a slot to what it was. now is the present: what has left the window stays away.
func (c *counter) restore(n int64, counts Counts, now time.Time) {
	c.advance(c.number(now))
	if n > c.last || n <= c.last-int64(len(c.slots)) {
		return
	}
	s := &c.slots[c.at(n)]
	for k := connectedCall; k <= machineCall; k++ {
		*c.sum.of(k) += *counts.of(k) - *s.of(k)
	}
	*s = counts
}
