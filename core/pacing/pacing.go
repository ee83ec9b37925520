// Package pacing says when to dial. It is pure arithmetic: no clock, no messages, no engine. The engine tells a policy what
// happened to the calls it launched, and asks it, whenever something changed and at least every second, how many more to launch.
package pacing

import (
	"fmt"
	"time"
)

// Policy decides how many calls of one campaign to launch. It learns from what it is told.
type Policy interface {
	// Decide says how many calls to launch now, and why. It changes nothing: asking twice gives the same answer.
	Decide(s Situation) Decision
	// Observe tells what became of a call.
	Observe(e Event)
	// Retarget sets the abandon target, in percent of calls answered.
	Retarget(percent float64)
	// Forget drops what was learnt; the target stays.
	Forget()
}

// Situation is what the campaign looks like at one instant.
type Situation struct {
	Now      time.Time
	Free     int // agents waiting for a call who are not leaving
	Busy     int // agents talking or in wrap who are not leaving
	InFlight int // calls launched whose outcome is open
	Waiting  int // calls answered that wait for an agent
}

// Decision is what to do and why.
type Decision struct {
	Launch    int       // calls to launch now, never negative
	Overdial  float64   // calls per free agent that the policy aims at
	Want      int       // calls that should be in flight
	Situation Situation // that was decided on
}

// Why gives the reason in words, for people.
func (d Decision) Why() string {
	s := d.Situation
	if s.Free <= s.Waiting {
		return fmt.Sprintf("no agent is free for a further call: %d wait, and %d calls are answered and wait", s.Free, s.Waiting)
	}
	return fmt.Sprintf("%d free agents at %.2f calls each is %d calls; %d are in flight", s.Free-s.Waiting, d.Overdial, d.Want, s.InFlight)
}

// Outcome is what became of a call, as far as pacing cares.
type Outcome uint8

// Outcomes of a call.
const (
	Failed    Outcome = iota + 1 // nobody answered
	Served                       // answered and connected to an agent
	Abandoned                    // answered, and no agent was free in time
	HungUp                       // answered, and the called party hung up before an agent was free
)

// Event is the outcome of one call.
type Event struct {
	Outcome  Outcome
	Launched time.Time // when it was dialled
	At       time.Time // when the outcome was known
}
