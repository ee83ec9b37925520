package exchange

import (
	"testing"
	"time"
)

func TestNoTwoReadingsOfTheSystemClockAreTheSame(t *testing.T) {
	for _, c := range []Clock{SystemClock(), ScaledClock(0.001)} {
		last := c.Now()
		for range 10_000 {
			now := c.Now()
			if !now.After(last) || now.Truncate(time.Microsecond) != now || now.Location() != time.UTC {
				t.Fatalf("%s after %s", now, last)
			}
			last = now
		}
	}
}

func TestATimerThatHasFiredFindsItsTimeCome(t *testing.T) {
	c := ScaledClock(50)
	for range 20 {
		d := 10*time.Millisecond + 300*time.Nanosecond
		due := c.Now().Add(d)
		timer := c.NewTimer(due.Sub(c.Now()))
		<-timer.C()
		if now := c.Now(); now.Before(due) {
			t.Fatalf("fired at %s, due %s", now, due)
		}
	}
}

func TestManualClockFiresTimersInTheirOrder(t *testing.T) {
	c := NewManualClock(noon)
	late, early, never := c.NewTimer(2*time.Second), c.NewTimer(time.Second), c.NewTimer(time.Hour)
	stopped, now := c.NewTimer(time.Second), c.NewTimer(0)
	if !stopped.Stop() || stopped.Stop() {
		t.Error("a timer can be stopped once")
	}
	c.Advance(3 * time.Second)
	if at := <-early.C(); !at.Equal(noon.Add(time.Second)) {
		t.Errorf("early fired at %s", at)
	}
	if at := <-late.C(); !at.Equal(noon.Add(2 * time.Second)) {
		t.Errorf("late fired at %s", at)
	}
	if at := <-now.C(); !at.Equal(noon) {
		t.Errorf("a timer of no time fired at %s", at)
	}
	select {
	case <-never.C():
		t.Error("a timer fired before its time")
	case <-stopped.C():
		t.Error("a stopped timer fired")
	default:
	}
}
