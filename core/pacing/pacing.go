// Package pacing says when to dial. It is pure arithmetic: no clock, no messages, no engine. The engine tells a policy what
// happened to the calls it launched and to the agents, and asks it, whenever something changed and at least every second, how many
// more calls to launch.
package pacing

import "time"

// Policy decides how many calls of one campaign to launch. It learns from what it is told. The same history gives the same answers.
type Policy interface {
	// Decide says how many calls to launch now, and why. Asking twice at the same instant gives the same answer.
	Decide(s Situation) Decision
	// Observe tells what became of a call, or that an agent's talk or wrap is over.
	Observe(e Event)
	// Retarget sets the abandon target, in percent of calls answered.
	Retarget(percent float64)
	// Forget drops what was learnt; the target stays.
	Forget()
}

// Situation is what the campaign looks like at one instant. A policy keeps none of its slices.
type Situation struct {
	Now      time.Time
	Free     int // agents waiting for a call who are not leaving
	Busy     int // agents talking or in wrap who are not leaving
	InFlight int // calls launched whose outcome is open
	Waiting  int // calls answered that wait for an agent

	Agents   []Agent       // busy ones in any order: those who are free are counted in Free alone
	Calls    []Call        // those in flight, oldest first
	Patience time.Duration // how long an answered call waits for an agent before it is abandoned
	Trunks   Limit         // further calls there are trunks for
	Rate     float64       // calls per second that the switch takes; 0 for any number
	Budget   Budget        // what the law leaves room for
}

// Agent is an agent who has a call or is in wrap.
type Agent struct {
	Phase   Phase
	Since   time.Time
	Leaving bool      // goes on a break, or home, when this is over
	Frees   time.Time // when it will be free, where that is known; zero otherwise
}

// Phase is what a busy agent does.
type Phase uint8

// Phases of a busy agent.
const (
	Talking Phase = iota + 1
	Wrapping
)

// Call is a call whose outcome is open.
type Call struct {
	Launched time.Time
	Picked   time.Time // when somebody or something answered that is being examined; zero while it rings
}

// Limit is an upper bound that may be absent.
type Limit struct {
	Set bool
	At  int
}

// Budget is how many more calls may be abandoned before the strictest rule that applies is broken, if there is one.
type Budget struct {
	Set  bool
	Left float64
}

// Outcome is what became of a call or of what an agent did, as far as pacing cares.
type Outcome uint8

// Outcomes of a call, and ends of what an agent does.
const (
	Failed    Outcome = iota + 1 // nobody answered
	Served                       // answered and connected to an agent
	Abandoned                    // answered, and no agent was free in time
	HungUp                       // answered, and the called party hung up before an agent was free
	TalkEnded                    // an agent's talk is over
	WrapEnded                    // an agent's wrap is over
)

// Event is the outcome of one call, or the end of an agent's talk or wrap.
type Event struct {
	Outcome  Outcome
	Launched time.Time // when the call was dialled, or talk or wrap began
	Picked   time.Time // when the call was answered by somebody or something that was then examined; zero otherwise
	Answered time.Time // when the call was live; zero if it never was
	At       time.Time // when the outcome was known
}
