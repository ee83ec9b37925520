package history

import (
	"slices"
	"testing"
	"time"
)

var start = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

func at(minutes int) time.Time { return start.Add(time.Duration(minutes) * time.Minute) }

func TestSinceGivesWhatHappenedInOrder(t *testing.T) {
	l := New[int](time.Hour, 1000)
	for m := range 90 {
		l.Add(at(m), m)
	}
	got, complete := l.Since(at(87), at(89))
	if !complete || !slices.Equal(got, []int{87, 88, 89}) {
		t.Errorf("got %v, complete %v", got, complete)
	}
	if got, complete := l.Since(at(29), at(89)); !complete || len(got) != 61 {
		t.Errorf("of the last hour it has %d, complete %v", len(got), complete)
	}
	if got, complete := l.Since(at(0), at(89)); complete || len(got) != 61 {
		t.Errorf("from before the last hour it has %d, complete %v", len(got), complete)
	}
	if got, complete := l.Since(at(200), at(200)); !complete || got != nil || l.Len() != 0 {
		t.Errorf("hours later it has %v, complete %v, remembers %d", got, complete, l.Len())
	}
}

func TestWhatIsTooMuchIsForgottenAndKnownToBe(t *testing.T) {
	l := New[int](time.Hour, 10)
	for m := range 30 {
		l.Add(at(m), m)
	}
	got, complete := l.Since(at(10), at(29))
	if complete || len(got) != 10 || got[0] != 20 {
		t.Errorf("got %v, complete %v", got, complete)
	}
	if got, complete := l.Since(at(20), at(29)); !complete || len(got) != 10 {
		t.Errorf("got %v, complete %v", got, complete)
	}
}

func TestMemoryIsGivenBack(t *testing.T) {
	l := New[int](time.Minute, 100)
	for m := range 100_000 {
		l.Add(at(m), m)
	}
	if cap(l.entries) > 1000 || l.Len() > 2 {
		t.Errorf("it remembers %d, with room for %d", l.Len(), cap(l.entries))
	}
}
