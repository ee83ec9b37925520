package engine_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
)

// drain takes all that a feed has noted, and gives what it is about.
func drain(f *floor, feed *engine.Feed) []string {
	f.tb.Helper()
	var out []string
	for more := true; more; {
		var changes []engine.Change
		changes, more = f.e.Changes(feed, 10)
		for _, c := range changes {
			s := fmt.Sprintf("%d %s", c.Kind, c.Name)
			if c.Campaign == nil && c.Queue == nil && c.Trunks == nil && c.Agent == nil && c.Call == nil {
				s += " gone"
			}
			out = append(out, s)
		}
	}
	return out
}

func TestAFeedBeginsWithAllThatIsThere(t *testing.T) {
	t.Parallel()
	f := newFloor(t, 0, 2, 0, 0)
	feed := f.e.Watch(engine.DefaultTenant, nil)
	if got, want := fmt.Sprint(drain(f, feed)), fmt.Sprint([]string{"1 Bench", "3 __singlecti", "4 a0", "4 a1"}); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := drain(f, feed); got != nil {
		t.Errorf("and then %v", got)
	}
	if f.e.Watch("nobody", nil) != nil {
		t.Error("a tenant that is not there has a feed")
	}
}

func TestAFeedTellsOnceWhatChangedOften(t *testing.T) {
	t.Parallel()
	f := newFloor(t, 0, 2, 0, 0)
	feed := f.e.Watch(engine.DefaultTenant, nil)
	drain(f, feed)
	f.say(`AA\ANa1`)
	f.say(`AU\ANa1`)
	f.now = f.now.Add(time.Second)
	f.say(`AA\ANa1`)
	changes, more := f.e.Changes(feed, 100)
	if more || len(changes) != 2 || changes[0].Kind != engine.AgentChange || changes[1].Kind != engine.CampaignChange {
		t.Fatalf("%+v, more %v", changes, more)
	}
	if a := changes[0].Agent; a.Name != "a1" || a.State != engine.WaitingForCall || !a.Since.Equal(f.now) {
		t.Errorf("%+v", a)
	}
	if c := changes[1].Campaign; c.Agents.Waiting != 1 || c.Agents.Unavailable != 1 {
		t.Errorf("%+v", c)
	}
	// Who was not seen to come is told to be gone: whoever reads the feed knows what it was told before.
	f.say(`AL\CNBench\ANx\AEx`)
	f.say(`LO\ANx`)
	if got, want := fmt.Sprint(drain(f, feed)), fmt.Sprint([]string{"4 x gone", "1 Bench"}); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestALookAtAFeedIsBounded(t *testing.T) {
	t.Parallel()
	f := newFloor(t, 0, 100, 100, 0)
	feed := f.e.Watch(engine.DefaultTenant, nil)
	looks, seen := 0, map[string]bool{}
	for more := true; more; looks++ {
		var changes []engine.Change
		if changes, more = f.e.Changes(feed, 10); len(changes) > 10 {
			t.Fatalf("%d changes in one look", len(changes))
		}
		for _, c := range changes {
			if seen[c.Name] {
				t.Errorf("%s came twice", c.Name)
			}
			seen[c.Name] = true
		}
	}
	if looks < 10 || len(seen) != 102 {
		t.Errorf("%d in %d looks", len(seen), looks)
	}
}

// Whoever reads a feed is woken when there is something again, and once.
func TestAFeedWakesItsReader(t *testing.T) {
	t.Parallel()
	f := newFloor(t, 0, 1, 0, 0)
	woken := 0
	feed := f.e.Watch(engine.DefaultTenant, func() { woken++ })
	f.say(`AA\ANa0`)
	if woken != 1 {
		t.Errorf("woken %d times before the first look", woken)
	}
	drain(f, feed)
	if f.say(`AU\ANa0`); woken != 2 {
		t.Errorf("woken %d times after a change", woken)
	}
	f.say(`A1\TDother`)
	f.say(`C1\TDother`)
	other := f.e.Watch("other", func() { woken++ })
	drain(f, feed)
	drain(f, other)
	woken = 0
	if f.say(`AA\ANa0`); woken != 1 {
		t.Errorf("%d readers were woken by what is one tenant's", woken)
	}
	drain(f, feed)
	woken = 0
	if f.say(`D1\TDother`); woken != 1 {
		t.Errorf("%d readers were woken by the end of a tenant", woken)
	}
	f.e.Unwatch(feed)
	f.e.Unwatch(other)
	woken = 0
	f.say(`AU\ANa0`)
	f.say(`TO\NT7`)
	if woken != 0 {
		t.Error("somebody was woken who watches no more")
	}
}

// What a step costs while nobody watches, and while somebody does.
func BenchmarkWatched(b *testing.B) {
	for _, watchers := range []int{0, 1} {
		b.Run(fmt.Sprint(watchers, " feeds"), func(b *testing.B) {
			f := newFloor(b, 4, 1000, 0, 0)
			var feed *engine.Feed
			for range watchers {
				feed = f.e.Watch(engine.DefaultTenant, func() {})
				drain(f, feed)
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				name := fmt.Sprint("a", i%1000)
				f.say(`AA\AN` + name)
				f.say(`AU\AN` + name)
				if feed != nil && i%1000 == 999 {
					for more := true; more; {
						_, more = f.e.Changes(feed, 512)
					}
				}
			}
		})
	}
}
