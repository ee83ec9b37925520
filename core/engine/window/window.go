// Package window counts events over a window of time that moves with it.
package window

import "time"

// Kinds is how many kinds of events a counter tells apart.
const Kinds = 3

// Counter counts events of a few kinds per slot over a rolling window, in memory that depends on the number of slots alone.
type Counter struct {
	slot  time.Duration
	slots [][Kinds]uint32
	last  int64 // number of the newest slot since the epoch
	sum   [Kinds]int
}

// New makes a counter over n slots of the given length.
func New(slot time.Duration, n int) *Counter {
	return &Counter{slot: slot, slots: make([][Kinds]uint32, n)}
}

// Add counts one event of a kind from 0 at t, which never goes back by more than the window.
func (c *Counter) Add(t time.Time, kind int) {
	c.advance(t)
	c.slots[c.last%int64(len(c.slots))][kind]++
	c.sum[kind]++
}

// Sum gives the counts of each kind in the window that ends at t.
func (c *Counter) Sum(t time.Time) [Kinds]int {
	c.advance(t)
	return c.sum
}

func (c *Counter) advance(t time.Time) {
	now := t.UnixNano() / int64(c.slot)
	if now <= c.last {
		return
	}
	n := int64(len(c.slots))
	for k := max(c.last+1, now-n+1); k <= now; k++ {
		s := &c.slots[k%n]
		for i, n := range s {
			c.sum[i] -= int(n)
		}
		*s = [Kinds]uint32{}
	}
	c.last = now
}
