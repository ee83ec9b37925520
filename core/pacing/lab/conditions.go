package lab

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Conditions are what a shift is like. The zero value is no shift: start from Reference.
type Conditions struct {
	Name     string // of what differs from the reference conditions; empty for none
	Agents   int
	Length   time.Duration
	Live     []float64     // share of calls that are answered by somebody, in parts of the shift of equal length
	Talk     time.Duration // mean of a log-normal distribution
	TalkCV   float64       // its standard deviation over its mean
	Wrap     time.Duration // mean of an exponential distribution
	Answer   [2]time.Duration
	RingOut  time.Duration // when a call that nobody answers ends
	Fail     time.Duration // when a call that fails ends
	RingOuts float64       // share of the calls not live that ring out; the others fail
	Patience time.Duration // how long an answered call waits for an agent

	Breaks         bool          // agents go on breaks in waves: a third of them at a time, 15 minutes, every two hours
	TrunksPerAgent int           // 0 for any number
	Detection      time.Duration // that machine detection adds to an answered call
	FalsePositives float64       // share of live calls that detection takes for machines
	Rate           int           // calls per second that the switch takes; 0 for any number
	Law            float64       // percent of calls that each campaign may abandon, told to the policy as a budget; 0 for none
	Second         []float64     // live rates of a second campaign that shares the agents, dialled in turn; empty for none
}

// Reference gives the conditions that results are compared under.
func Reference(agents int, live ...float64) Conditions {
	return Conditions{
		Agents: agents, Live: live, Length: 8 * time.Hour, Talk: 120 * time.Second, TalkCV: 0.8, Wrap: 15 * time.Second,
		Answer: [2]time.Duration{5 * time.Second, 15 * time.Second}, RingOut: 22 * time.Second, Fail: 3 * time.Second, RingOuts: 0.8,
		Patience: 2 * time.Second,
	}
}

// drifting is the live rate that jumps every two hours.
var drifting = []float64{0.30, 0.15, 0.40, 0.10}

// Drifting gives the reference conditions with a live rate that jumps every two hours.
func Drifting(agents int) Conditions { return Reference(agents, drifting...) }

// Further gives the conditions beside the reference ones, at a live rate of 30 %.
func Further(agents int) []Conditions {
	named := func(name string, change func(*Conditions)) Conditions {
		c := Reference(agents, 0.3)
		c.Name = name
		change(&c)
		return c
	}
	return []Conditions{
		named("breaks", func(c *Conditions) { c.Breaks = true }),
		named("trunks", func(c *Conditions) { c.TrunksPerAgent = 2 }),
		named("amd", func(c *Conditions) { c.Detection, c.FalsePositives = 3*time.Second, 0.05 }),
		named("short", func(c *Conditions) { c.Talk = 40 * time.Second }),
		named("long", func(c *Conditions) { c.Talk = 300 * time.Second }),
		named("rate", func(c *Conditions) { c.Rate = 5 }),
		named("shared", func(c *Conditions) { c.Second, c.Law = []float64{0.1}, 3 }),
	}
}

// LiveName gives the live rate in percent, or "drift".
func (c Conditions) LiveName() string {
	if slices.Equal(c.Live, drifting) {
		return "drift"
	}
	parts := make([]string, len(c.Live))
	for i, l := range c.Live {
		parts[i] = strconv.FormatFloat(100*l, 'g', 4, 64)
	}
	return strings.Join(parts, "-")
}

// Kind names what differs from the reference conditions.
func (c Conditions) Kind() string {
	switch {
	case c.Name != "":
		return c.Name
	case len(c.Live) > 1:
		return "drift"
	}
	return "reference"
}

// String names the cell.
func (c Conditions) String() string {
	s := fmt.Sprintf("%d agents, live %s", c.Agents, c.LiveName())
	if c.Name != "" {
		s += ", " + c.Name
	}
	return s
}
