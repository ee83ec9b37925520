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
	if sum := c.Sum(t0.Add(89 * time.Minute)); sum != [Kinds]int{30, 30, 0} {
		t.Errorf("sums %v over the last hour, want 30, 30 and none", sum)
	}
	if sum := c.Sum(t0.Add(48 * time.Hour)); sum != [Kinds]int{} {
		t.Errorf("sums %v two days later, want none", sum)
	}
}
