// Package window counts events over a window of time that moves with it.
package window

import "time"

// Counter counts pairs of events per slot over a rolling window, in memory that depends on the number of slots alone.
type Counter struct {
	slot  time.Duration
	slots [][2]uint32
	last  int64 // number of the newest slot since the epoch
	sum   [2]int
}

// New makes a counter over n slots of the given length.
func New(slot time.Duration, n int) *Counter {
	return &Counter{slot: slot, slots: make([][2]uint32, n)}
}

// Add counts one event of kind 0 or 1 at t, which never goes back by more than the window.
func (c *Counter) Add(t time.Time, kind int) {
	c.advance(t)
	c.slots[c.last%int64(len(c.slots))][kind]++
	c.sum[kind]++
}

// Sum gives the counts of both kinds in the window that ends at t.
func (c *Counter) Sum(t time.Time) (kind0, kind1 int) {
	c.advance(t)
	return c.sum[0], c.sum[1]
}

func (c *Counter) advance(t time.Time) {
	now := t.UnixNano() / int64(c.slot)
	if now <= c.last {
		return
	}
	n := int64(len(c.slots))
	for k := max(c.last+1, now-n+1); k <= now; k++ {
		s := &c.slots[k%n]
		c.sum[0] -= int(s[0])
		c.sum[1] -= int(s[1])
		*s = [2]uint32{}
	}
	c.last = now
}
