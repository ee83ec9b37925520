package compliance

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

var begin = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

// seeded gives a source of chance whose seed a failure prints.
func seeded(t *testing.T) *rand.Rand {
	t.Helper()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

func newCampaign(t testing.TB, rules ...Rule) *Campaign {
	t.Helper()
	c, err := New(rules, begin)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func counting(name string, limit float64, w Window) Rule {
	return Rule{Name: name, Abandon: &Abandon{Limit: limit, Numerator: Abandoned, Denominator: Answered, Window: w}}
}

var windows = []Window{
	{Kind: Rolling, Length: 24 * time.Hour},
	{Kind: Rolling, Length: time.Hour},
	{Kind: Day, Zone: "America/New_York"},
	{Kind: Day, Zone: "Australia/Lord_Howe"}, // changes its clocks by half an hour
	{Kind: Period, Length: 30 * 24 * time.Hour},
	{Kind: Life},
}

// inWindow says by the definition of each window whether an event of an earlier time is in the one of now.
func inWindow(w Window, zone *time.Location, at, now time.Time) bool {
	switch w.Kind {
	case Rolling:
		slot := w.Length / rollingSlots
		return now.UnixNano()/int64(slot)-at.UnixNano()/int64(slot) < rollingSlots
	case Day:
		return at.In(zone).Format(time.DateOnly) == now.In(zone).Format(time.DateOnly)
	case Period:
		return at.Sub(begin)/w.Length == now.Sub(begin)/w.Length
	default:
		return true
	}
}

// A window counts what a list of all events would, also across gaps, changes of clocks, corrections and a restart at any moment.
func TestWindowsAgainstANaiveList(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	for _, w := range windows {
		r := rand.New(rand.NewPCG(r.Uint64(), 2))
		zone, _ := loadZone(w.Zone)
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			t.Parallel()
			rule := counting("r", 3, w)
			c := newCampaign(t, rule)
			var list []Event
			var disk []Cell
			now := begin
			for range 800 {
				now = now.Add(time.Duration(r.ExpFloat64() * float64([]time.Duration{time.Second, time.Minute, time.Hour, 8 * time.Hour}[r.IntN(4)])))
				switch n := r.IntN(10); {
				case n < 8:
					v := Event{Outcome: Outcome(1 + r.IntN(4)), At: now, Answered: now}
					list = append(list, v)
					c.Observe(v)
				case n == 8 && len(list) > 0:
					i := len(list) - 1 - r.IntN(min(len(list), 50))
					c.Retract(list[i])
					list = slices.Delete(list, i, i+1)
				default:
					disk = c.Changes(disk)
					c = newCampaign(t, rule)
					c.Restore(latest(disk), now)
				}
				var want Counts
				for _, v := range list {
					if inWindow(w, zone, v.At, now) {
						*want.of(v.counts(Connect{}))++
					}
				}
				if have := c.Standings(now, nil)[0].Counts; have != want {
					t.Fatalf("at %s: %+v, want %+v", now, have, want)
				}
			}
		})
	}
}

// latest keeps the last state of each cell, as a store does.
func latest(cells []Cell) []Cell {
	last := map[int64]Cell{}
	for _, c := range cells {
		last[c.Slot] = c
	}
	var out []Cell
	for _, c := range last {
		out = append(out, c)
	}
	return out
}

// A cell that the store may forget is in no window any more.
func TestCellsMatterUntilTheirWindowIsOver(t *testing.T) {
	t.Parallel()
	for _, w := range windows {
		c := newCampaign(t, counting("r", 3, w))
		c.Observe(Event{Outcome: Dropped, At: begin, Answered: begin})
		cell := c.Changes(nil)[0]
		if len(c.Changes(nil)) != 0 {
			t.Errorf("%v: a cell that has not changed is told again", w)
		}
		if cell.Until.IsZero() {
			if w.Kind != Life {
				t.Errorf("%v: a cell for ever", w)
			}
			continue
		}
		if n := c.Standings(cell.Until, nil)[0].Counts.Abandoned; n != 0 {
			t.Errorf("%v: the cell may go at %s, and still counts then", w, cell.Until)
		}
	}
}

// One more call that is connected never leaves less, one more abandoned call always leaves one less, of whatever rules hold.
func TestBudgetIsMonotone(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	for range 500 {
		var rules []Rule
		for i := range 1 + r.IntN(3) {
			rules = append(rules, counting(fmt.Sprint(i), float64(r.IntN(10)), windows[r.IntN(len(windows))]))
			rules[i].Abandon.Denominator = []Denominator{Answered, Connected}[r.IntN(2)]
		}
		c := newCampaign(t, rules...)
		now := begin.Add(time.Hour)
		for range r.IntN(400) {
			o := ToAgent
			if r.IntN(20) == 0 {
				o = Dropped
			}
			c.Observe(Event{Outcome: o, At: now, Answered: now})
		}
		before := c.Budget(now)
		c.Observe(Event{Outcome: ToAgent, At: now, Answered: now})
		served := c.Budget(now)
		c.Observe(Event{Outcome: Dropped, At: now, Answered: now})
		lost := c.Budget(now)
		if served.Allowed < before.Allowed-tolerance || served.Left < before.Left-tolerance {
			t.Fatalf("a connected call took from the budget: %+v, then %+v", before, served)
		}
		if lost.Allowed > served.Allowed || math.Abs(lost.Left-served.Left+1) > 1e-6 {
			t.Fatalf("an abandoned call: %+v, then %+v; want one less left", served, lost)
		}
		for _, rule := range rules {
			if lost.Allowed > rule.Abandon.Limit+tolerance {
				t.Fatalf("%.3f %% allowed under a limit of %.0f", lost.Allowed, rule.Abandon.Limit)
			}
		}
	}
}

// What several rules allow together is what the strictest of them allows alone.
func TestTheStrictestGoverns(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	atlas := newAtlas(t, "US", "")
	numbers := []string{"212-555-0123", "310-555-0123", "208-555-0123", "+442079460000", "+18005550123", "+61291234567"}
	for range 100 {
		var rules []Rule
		var alone []*Campaign
		for i := range 1 + r.IntN(4) {
			rule := counting(fmt.Sprint(i), float64(r.IntN(6)), windows[r.IntN(len(windows))])
			rule.Connect = &Connect{Within: time.Duration(r.IntN(4)) * time.Second, From: []Start{FromAnswer, FromGreeting}[r.IntN(2)]}
			rule.HoldOff = time.Duration(r.IntN(100)) * time.Hour
			if from := r.IntN(12); r.IntN(2) == 0 {
				rule.Hours = []Hours{{Days: []string{"mon", "tue", "thu", "sat"}, From: fmt.Sprintf("%02d:00", from), To: fmt.Sprintf("%02d:30", from+4+r.IntN(7))}}
			}
			rules = append(rules, rule)
			alone = append(alone, newCampaign(t, rule))
		}
		together := newCampaign(t, rules...)
		now := begin
		for range 30 {
			now = now.Add(time.Duration(r.IntN(7200)) * time.Second)
			answered := now.Add(-time.Duration(r.IntN(5000)) * time.Millisecond)
			v := Event{Outcome: Outcome(1 + r.IntN(4)), At: now, Answered: answered, Greeting: answered.Add(time.Second)}
			found := together.Observe(v)
			budget := together.Budget(now)
			deadline := together.Deadline(v.Answered, v.Greeting)
			anyAbandoned, allowed, left, first := false, math.Inf(1), math.Inf(1), deadline.Add(time.Hour)
			for _, c := range alone {
				anyAbandoned = c.Observe(v).Abandoned || anyAbandoned
				b := c.Budget(now)
				allowed, left = min(allowed, b.Allowed), min(left, b.Left)
				if d := c.Deadline(v.Answered, v.Greeting); d.Before(first) {
					first = d
				}
			}
			if found.Abandoned != anyAbandoned || budget.Allowed != allowed || budget.Left != left || !deadline.Equal(first) {
				t.Fatalf("together %+v %+v until %s; alone %t %v %v until %s", found, budget, deadline, anyAbandoned, allowed, left, first)
			}
			call := Call{Place: atlas.Place(numbers[r.IntN(len(numbers))]), Past: Past{Abandoned: now.Add(-time.Duration(r.IntN(100)) * time.Hour)}, Reserved: r.IntN(3) == 0}
			allow := func(at time.Time) bool {
				return !slices.ContainsFunc(alone, func(c *Campaign) bool { return !c.Verdict(at, call).OK() })
			}
			verdict := together.Verdict(now, call)
			if verdict.OK() != allow(now) {
				t.Fatalf("together %+v at %s, alone %t", verdict, now, allow(now))
			}
			if verdict.OK() || verdict.Until.IsZero() {
				continue
			}
			if !allow(verdict.Until) || allow(verdict.Until.Add(-time.Second)) {
				t.Fatalf("%+v at %s: the moment named is not the first that all rules allow", verdict, now)
			}
		}
	}
}

// A number is remembered exactly as long as any rule may hold it off, whatever comes in between, and no longer.
func TestHoldOffsAgainstANaiveList(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	const keep = 72 * time.Hour
	h := NewHoldOffs(keep)
	naive := map[string]Past{}
	now := begin
	for range 5000 {
		now = now.Add(time.Duration(r.IntN(600)) * time.Second)
		for m, p := range naive {
			if !now.Before(p.last().Add(keep)) {
				delete(naive, m)
			}
		}
		n := fmt.Sprint(r.IntN(500))
		p := naive[n]
		if r.IntN(2) == 0 {
			h.Abandoned(n, now)
			p.Abandoned = now
		} else {
			h.Machine(n, now)
			p.Machine = now
		}
		naive[n] = p
		for m, p := range naive {
			if h.Past(m) != p {
				t.Fatalf("of %s %+v, want %+v", m, h.Past(m), p)
			}
		}
		if h.Len() != len(naive) {
			t.Fatalf("%d numbers are remembered, want %d", h.Len(), len(naive))
		}
	}
}
