package compliance

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// Campaign follows the rules that hold for one campaign. It is not safe for concurrent use.
type Campaign struct {
	rules    []rule
	measures []*measure
	duties   Duties
	deadline []Connect
}

// rule is a rule in the form in which it is evaluated.
type rule struct {
	Rule
	measure *measure // what its share is counted by, nil for none
	week    *week
	open    map[*zoneSet]*spells
}

// measure is one way to count calls. Rules that count alike share it.
type measure struct {
	key     string
	connect Connect
	counter *counter
}

// New has a campaign follow rules. opened is when it began: for the first time, if it is one that comes back each day. Time zones of
// rules are read from the machine; Law does so once for all campaigns.
func New(rules []Rule, opened time.Time) (*Campaign, error) {
	zones := map[string]*time.Location{}
	for i := range rules {
		if err := rules[i].Validate(fmt.Sprintf("rules[%d]", i)); err != nil {
			return nil, err
		}
		if slices.ContainsFunc(rules[:i], func(o Rule) bool { return o.Name == rules[i].Name }) {
			return nil, fmt.Errorf("rules[%d].name: %q is the name of two rules", i, rules[i].Name)
		}
		if err := rules[i].readZone(zones); err != nil {
			return nil, err
		}
	}
	return follow(rules, opened, zones), nil
}

// readZone reads the time zone of a rule's window.
func (r *Rule) readZone(zones map[string]*time.Location) error {
	if r.Abandon == nil || r.Abandon.Window.Kind != Day || zones[r.Abandon.Window.Zone] != nil {
		return nil
	}
	zone, err := loadZone(r.Abandon.Window.Zone)
	zones[r.Abandon.Window.Zone] = zone
	return err
}

// follow has a campaign follow rules that are valid.
func follow(rules []Rule, opened time.Time, zones map[string]*time.Location) *Campaign {
	c := &Campaign{rules: make([]rule, 0, len(rules))}
	for i := range rules {
		r := rule{Rule: rules[i]}
		r.week, _ = compileWeek(r.Hours, "") // it is valid
		if r.week != nil {
			r.open = map[*zoneSet]*spells{}
		}
		if r.Abandon != nil {
			r.measure = c.measure(&r.Rule, opened, zones)
		}
		c.rules = append(c.rules, r)
		c.oblige(&r.Rule)
	}
	return c
}

// measure finds the way of counting that a rule asks for, or begins it.
func (c *Campaign) measure(r *Rule, opened time.Time, zones map[string]*time.Location) *measure {
	var connect Connect
	if r.Connect != nil {
		connect = *r.Connect
	}
	w := r.Abandon.Window
	key := fmt.Sprintf("%s/%s/%s/%s/%s", w.Kind, w.Length, w.Zone, connect.Within, connect.From)
	for _, m := range c.measures {
		if m.key == key {
			return m
		}
	}
	m := &measure{key: key, connect: connect, counter: newCounter(w, opened, zones[w.Zone])}
	c.measures = append(c.measures, m)
	return m
}

// Duties are what all rules together ask of every call.
type Duties struct {
	MinRing time.Duration // how long a call that nobody answers must ring; 0 for no matter
	Message bool          // whoever is abandoned must hear a recorded message
}

// Duties tells what the rules ask of every call.
func (c *Campaign) Duties() Duties { return c.duties }

func (c *Campaign) oblige(r *Rule) {
	c.duties.MinRing = max(c.duties.MinRing, r.MinRing)
	c.duties.Message = c.duties.Message || r.Message
	if r.Connect != nil && !slices.Contains(c.deadline, *r.Connect) {
		c.deadline = append(c.deadline, *r.Connect)
	}
}

// Rules gives the rules that hold, in the order of the configuration.
func (c *Campaign) Rules() []Rule {
	out := make([]Rule, len(c.rules))
	for i, r := range c.rules {
		out[i] = r.Rule
	}
	return out
}

// Outcome says how an answered call ended, or got on.
type Outcome uint8

// Outcomes. Calls that nobody answered, that failed, or that telephony ended as fax and the like are none of the law's business here.
const (
	ToAgent   Outcome = iota + 1 // an agent has it
	Dropped                      // the dialer dropped it for want of an agent
	Left                         // the called party hung up before an agent had it
	ByMachine                    // taken for a machine and dropped
)

// Event is what became of an answered call.
type Event struct {
	Outcome  Outcome
	At       time.Time // when it did
	Answered time.Time // when the line was answered
	Greeting time.Time // when the called person had greeted; zero where telephony does not tell
}

// start is the moment from which a connect time counts.
func (v Event) start(from Start) time.Time {
	if from == FromGreeting && !v.Greeting.IsZero() {
		return v.Greeting
	}
	return v.Answered
}

// counts says what a call counts as where a person must have an agent by a time; a limit without start is none.
func (v Event) counts(c Connect) kind {
	late := c.From != "" && v.At.Sub(v.start(c.From)) > c.Within
	switch {
	case v.Outcome == ByMachine:
		return machineCall
	case v.Outcome == Dropped || late:
		return abandonedCall
	case v.Outcome == Left:
		return hungUpCall
	default:
		return connectedCall
	}
}

// Finding is what an event means.
type Finding struct {
	Abandoned bool   // the call counts as abandoned under some rule: it needs a record, its number a hold-off
	Rule      string // the first such rule; empty where the dialer dropped a call and no rule counts calls
}

// Observe counts an answered call. Events come in the order of their times, but for corrections.
func (c *Campaign) Observe(v Event) Finding { return c.count(v, 1) }

// Retract takes back an event that was observed, where its window is not over: an agent found a machine on a call that had counted as
// connected to a person.
func (c *Campaign) Retract(v Event) { c.count(v, -1) }

func (c *Campaign) count(v Event, by int) Finding {
	for _, m := range c.measures {
		m.counter.add(v.At, v.counts(m.connect), by)
	}
	found := Finding{Abandoned: v.Outcome == Dropped}
	for i := range c.rules {
		if r := &c.rules[i]; r.abandoned(v) {
			return Finding{Abandoned: true, Rule: r.Name}
		}
	}
	return found
}

// abandoned tells whether the rule takes a call for abandoned. One that says nothing of agents takes none.
func (r *Rule) abandoned(v Event) bool {
	switch {
	case r.Connect != nil:
		return v.counts(*r.Connect) == abandonedCall
	case r.Abandon != nil:
		return v.counts(Connect{}) == abandonedCall
	default:
		return false
	}
}

// Deadline gives the moment by which a person who answered must have an agent; zero where no rule says.
func (c *Campaign) Deadline(answered, greeting time.Time) time.Time {
	var first time.Time
	v := Event{Answered: answered, Greeting: greeting}
	for _, l := range c.deadline {
		if t := v.start(l.From).Add(l.Within); first.IsZero() || t.Before(first) {
			first = t
		}
	}
	return first
}

// Cell is a part of a window that outlives the process: a store keeps cells by measure and slot, and gives them back at a restart.
type Cell struct {
	Measure string // the way of counting
	Slot    int64  // the part of its window
	Counts  Counts
	Until   time.Time // when the cell no longer matters; zero for never
}

// Changes appends the cells that have changed since it was last called, in the order of measures and of change.
func (c *Campaign) Changes(to []Cell) []Cell {
	for _, m := range c.measures {
		to = m.counter.fetch(m.key, to)
	}
	return to
}

// Restore puts cells back, in any order. now is the present. Those of ways of counting that no rule asks for any more are left out.
func (c *Campaign) Restore(cells []Cell, now time.Time) {
	for _, cell := range slices.SortedFunc(slices.Values(cells), func(a, b Cell) int { return cmp.Compare(a.Slot, b.Slot) }) {
		for _, m := range c.measures {
			if m.key == cell.Measure {
				m.counter.restore(cell.Slot, cell.Counts, now)
			}
		}
	}
}
