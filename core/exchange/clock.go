package exchange

import (
	"sync/atomic"
	"time"
)

// Clock is where the exchange, and whoever works beside it, takes its time from.
type Clock interface {
	// Now gives the time, never earlier than before and cut to the microseconds that the message log keeps.
	Now() time.Time
	// NewTimer makes a timer that fires once, d from now.
	NewTimer(d time.Duration) Timer
}

// Timer fires once.
type Timer interface {
	// C has a value when the timer has fired.
	C() <-chan time.Time
	// Stop keeps the timer from firing and says whether it was in time.
	Stop() bool
}

// Now gives the time of the call centre, which may run faster than the time of day.
func (x *Exchange) Now() time.Time { return x.clock.Now() }

// SystemClock is the time of day, read once and then counted by the machine's steady clock: a time of day that is set back or
// forward while the program runs neither stops timers nor fires them early.
//
// No two calls of Now give the same instant: each input of the engine has its own time stamp in the message log, and the logs of
// several tenants can be put into one order again.
func SystemClock() Clock { return ScaledClock(1) }

// ScaledClock is a SystemClock that runs speed times as fast.
func ScaledClock(speed float64) Clock {
	now := time.Now()
	return &steadyClock{start: now, base: now.UTC().Truncate(time.Microsecond), speed: speed}
}

type steadyClock struct {
	start time.Time // with the steady clock's reading
	base  time.Time // the same as a time of day
	speed float64
	last  atomic.Int64 // microseconds since start that were given out last
}

// Now gives the time.
func (c *steadyClock) Now() time.Time {
	us := int64(float64(time.Since(c.start)) * c.speed / float64(time.Microsecond))
	for {
		last := c.last.Load()
		if us <= last {
			us = last + 1
		}
		if c.last.CompareAndSwap(last, us) {
			return c.base.Add(time.Duration(us) * time.Microsecond)
		}
	}
}

// NewTimer makes a timer.
func (c *steadyClock) NewTimer(d time.Duration) Timer {
	// A timer that fired a little early would find nothing due: round up to the next microsecond of the clock.
	return steadyTimer{time.NewTimer(time.Duration(float64(d+time.Microsecond)/c.speed) + 1)}
}

type steadyTimer struct{ *time.Timer }

// C has a value when the timer has fired.
func (t steadyTimer) C() <-chan time.Time { return t.Timer.C }
