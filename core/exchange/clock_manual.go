package exchange

import (
	"slices"
	"sync"
	"time"
)

// ManualClock stands still until it is advanced; for tests. One exchange uses it.
type ManualClock struct {
	advancing sync.Mutex // one Advance at a time

	mu     sync.Mutex // guards what follows; not held while the exchange works
	now    time.Time
	timers []*manualTimer
	settle func() (next time.Time, ok bool) // has the exchange do what is due and tells when it has something to do again
}

// NewManualClock makes a clock that stands at an instant.
func NewManualClock(start time.Time) *ManualClock {
	return &ManualClock{now: start.UTC().Truncate(time.Microsecond)}
}

// Now gives the time.
func (c *ManualClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// NewTimer makes a timer, which Advance fires.
func (c *ManualClock) NewTimer(d time.Duration) Timer {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := &manualTimer{clock: c, due: c.now.Add(d), c: make(chan time.Time, 1)}
	if d <= 0 {
		t.c <- c.now
		return t
	}
	c.timers = append(c.timers, t)
	return t
}

// Advance moves the time forward, stopping at each instant at which the exchange or a timer has something to do. It returns when
// the exchange has carried out everything that is due, and everything handed to it before. What others do when their timers fire
// (simulated agents) is theirs to wait for.
func (c *ManualClock) Advance(d time.Duration) {
	c.advancing.Lock()
	defer c.advancing.Unlock()
	target := c.Now().Add(d.Truncate(time.Microsecond))
	for {
		next, ok := c.settled()
		at := c.fire(target, next, ok)
		if at.Equal(target) {
			c.settled()
			return
		}
	}
}

// attach makes the exchange known.
func (c *ManualClock) attach(settle func() (time.Time, bool)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.settle = settle
}

func (c *ManualClock) settled() (time.Time, bool) {
	c.mu.Lock()
	f := c.settle
	c.mu.Unlock()
	if f == nil {
		return time.Time{}, false
	}
	return f()
}

// fire moves to the first instant at which something is due, target at the latest, and fires the timers that are due there.
func (c *ManualClock) fire(target, next time.Time, ok bool) time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := target
	if ok && next.After(c.now) && next.Before(at) {
		at = next
	}
	for _, t := range c.timers {
		if t.due.Before(at) {
			at = t.due
		}
	}
	// Up to a whole microsecond, as Now promises: a little earlier, the timer would not be due yet.
	if up := at.Truncate(time.Microsecond); up.Before(at) {
		at = up.Add(time.Microsecond)
	}
	if at.After(target) {
		at = target
	}
	if at.After(c.now) {
		c.now = at
	}
	c.timers = slices.DeleteFunc(c.timers, func(t *manualTimer) bool {
		if t.due.After(c.now) {
			return false
		}
		t.c <- c.now
		return true
	})
	return at
}

type manualTimer struct {
	clock *ManualClock
	due   time.Time
	c     chan time.Time
}

// C has a value when the timer has fired.
func (t *manualTimer) C() <-chan time.Time { return t.c }

// Stop takes the timer off the clock.
func (t *manualTimer) Stop() bool {
	t.clock.mu.Lock()
	defer t.clock.mu.Unlock()
	i := slices.Index(t.clock.timers, t)
	if i < 0 {
		return false
	}
	t.clock.timers = slices.Delete(t.clock.timers, i, i+1)
	return true
}
