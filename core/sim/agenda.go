package sim

import (
	"container/heap"
	"time"
)

// agenda is what an actor means to do later, in order of time; what is due at the same time is done in the order it was noted.
type agenda struct {
	items items
	noted uint64
}

// item is one intention. It can be dropped.
type item struct {
	due     time.Time
	order   uint64
	do      func(now time.Time)
	dropped bool
}

// at notes an intention.
func (a *agenda) at(due time.Time, do func(now time.Time)) *item {
	a.noted++
	i := &item{due: due, order: a.noted, do: do}
	heap.Push(&a.items, i)
	return i
}

// drop gives an intention up; there may be none.
func (i *item) drop() {
	if i != nil {
		i.dropped = true
	}
}

// next gives the time of the next intention.
func (a *agenda) next() (time.Time, bool) {
	for len(a.items) > 0 && a.items[0].dropped {
		heap.Pop(&a.items)
	}
	if len(a.items) == 0 {
		return time.Time{}, false
	}
	return a.items[0].due, true
}

// run carries out what is due.
func (a *agenda) run(now time.Time) {
	for {
		due, ok := a.next()
		if !ok || due.After(now) {
			return
		}
		i := heap.Pop(&a.items).(*item) //nolint:forcetypeassert // the heap holds nothing else
		i.do(now)
	}
}

// items is the heap below an agenda.
type items []*item

func (s items) Len() int { return len(s) }
func (s items) Less(i, j int) bool {
	if s[i].due.Equal(s[j].due) {
		return s[i].order < s[j].order
	}
	return s[i].due.Before(s[j].due)
}
func (s items) Swap(i, j int) { s[i], s[j] = s[j], s[i] }
func (s *items) Push(x any)   { *s = append(*s, x.(*item)) } //nolint:forcetypeassert // only at pushes
func (s *items) Pop() any {
	old := *s
	last := old[len(old)-1]
	old[len(old)-1] = nil
	*s = old[:len(old)-1]
	return last
}
