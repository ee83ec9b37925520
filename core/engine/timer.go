package engine

import (
	"container/heap"
	"time"
)

// timer is something that will happen unless stopped.
type timer struct {
	at    time.Time
	seq   uint64 // of setting: timers due at the same instant fire in the order they were set
	index int    // place in the heap, -1 when not set
	fire  func()
}

// timers is a heap by due time.
type timers struct {
	heap timerHeap
	seq  uint64
}

func (t *timers) next() (time.Time, bool) {
	if len(t.heap) == 0 {
		return time.Time{}, false
	}
	return t.heap[0].at, true
}

// after sets a timer; at once, where d is not positive, means: before the step ends.
func (e *Engine) after(d time.Duration, fire func()) *timer { return e.at(e.now.Add(d), fire) }

// at sets a timer for an instant.
func (e *Engine) at(at time.Time, fire func()) *timer {
	if at.Before(e.now) {
		at = e.now
	}
	e.timers.seq++
	t := &timer{at: at, seq: e.timers.seq, fire: fire}
	heap.Push(&e.timers.heap, t)
	return t
}

// stop unsets a timer; nil and timers that fired are no harm.
func (e *Engine) stop(t *timer) {
	if t != nil && t.index >= 0 {
		heap.Remove(&e.timers.heap, t.index)
	}
}

// fire runs the timers due up to now, each at its due time.
func (e *Engine) fire(now time.Time) {
	for len(e.timers.heap) > 0 && !e.timers.heap[0].at.After(now) {
		t, ok := heap.Pop(&e.timers.heap).(*timer)
		if !ok {
			return
		}
		e.now = t.at
		t.fire()
		e.settle()
	}
}

type timerHeap []*timer //nolint:recvcheck // heap.Interface wants it so

func (h timerHeap) Len() int { return len(h) }

func (h timerHeap) Less(i, j int) bool {
	if !h[i].at.Equal(h[j].at) {
		return h[i].at.Before(h[j].at)
	}
	return h[i].seq < h[j].seq
}

func (h timerHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

// Push implements heap.Interface.
func (h *timerHeap) Push(x any) {
	if t, ok := x.(*timer); ok {
		t.index = len(*h)
		*h = append(*h, t)
	}
}

// Pop implements heap.Interface.
func (h *timerHeap) Pop() any {
	old := *h
	t := old[len(old)-1]
	old[len(old)-1] = nil
	*h = old[:len(old)-1]
	t.index = -1
	return t
}
