package window

import (
	"testing"
	"time"
)

func TestCounterForgetsWhatLeavesTheWindow(t *testing.T) {
	c := New(time.Minute, 60)
	t0 := time.Date(2026, 1, 1, 9, 0, 0, 0, time.UTC)
	for m := range 90 {
		c.Add(t0.Add(time.Duration(m)*time.Minute), m%2)
	}
	a, b := c.Sum(t0.Add(89 * time.Minute))
	if a != 30 || b != 30 {
		t.Errorf("sums %d and %d over the last hour, want 30 and 30", a, b)
	}
	if a, b = c.Sum(t0.Add(48 * time.Hour)); a != 0 || b != 0 {
		t.Errorf("sums %d and %d two days later, want none", a, b)
	}
}
