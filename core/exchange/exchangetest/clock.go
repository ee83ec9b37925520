// Package exchangetest helps tests that run an exchange, or what stands on one, by a clock of their own.
package exchangetest

import (
	"sync"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/exchange"
)

// Clock is a clock by hand that tells when somebody has set a timer, so that a test advances it neither too early nor in
// vain.
type Clock struct {
	*exchange.ManualClock

	mu   sync.Mutex // guards what follows
	made map[time.Duration]int
	more chan struct{} // closed, and replaced, when a timer is set
}

// NewClock makes a clock that stands at a day in 2026.
func NewClock() *Clock {
	return &Clock{
		ManualClock: exchange.NewManualClock(time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)),
		made:        map[time.Duration]int{}, more: make(chan struct{}),
	}
}

// NewTimer makes a timer.
func (c *Clock) NewTimer(d time.Duration) exchange.Timer {
	t := c.ManualClock.NewTimer(d)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.made[d]++
	close(c.more)
	c.more = make(chan struct{})
	return t
}

// Await waits until n timers of a duration have been set since the start.
func (c *Clock) Await(t testing.TB, d time.Duration, n int) {
	t.Helper()
	late := time.After(time.Minute)
	for {
		c.mu.Lock()
		made, more := c.made[d], c.more
		c.mu.Unlock()
		if made >= n {
			return
		}
		select {
		case <-more:
		case <-late:
			t.Fatalf("%d timers of %s are set, want %d", made, d, n)
		}
	}
}
