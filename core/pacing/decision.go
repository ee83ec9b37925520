package pacing

import "fmt"

// Decision is what to do and why. It is plain data, so that making one costs no allocation.
type Decision struct {
	Launch    int     // calls to launch now, never negative
	Overdial  float64 // calls per agent who is free or about to be that the policy aims at, at least 1
	Want      int     // calls that should be in flight
	Bound     Bound   // what kept the policy from launching more
	Situation Situation
	Estimates Estimates
}

// Bound says what kept a policy from launching more.
type Bound uint8

// Bounds of a decision.
const (
	ByAgents   Bound = iota // no agent is free, or about to be, for a further call
	ByOverdial              // the policy's calls per free agent are in flight
	ByRisk                  // a further call would too likely find no agent
	ByTrunks                // there is no trunk for a further call
	ByRate                  // the switch takes no more calls this second
	ByTarget                // the target is 0: one call per free agent, and none ahead
)

// Estimates is what a policy believes, for people who want to follow a decision. Times are in seconds, shares from 0 to 1.
type Estimates struct {
	Live       float64 // share of calls that are answered by somebody
	LiveSpread float64 // standard deviation of Live
	Answer     float64 // mean time from launch to a live answer
	Talk       float64 // mean talk time
	Wrap       float64 // mean wrap time
	Answers    float64 // live answers expected from the calls in flight
	Returns    float64 // busy agents expected to be free when a call launched now is answered
	Risk       float64 // chance that one more call costs an abandoned call, once answered
	Accepted   float64 // the risk that is accepted now
	Share      float64 // abandoned calls of those answered, in the window
	Left       float64 // abandoned calls that the target leaves room for
}

// Why gives the reason in words, for people.
func (d Decision) Why() string {
	s, e := d.Situation, d.Estimates
	switch d.Bound {
	case ByOverdial:
		return fmt.Sprintf("%d free agents at %.2f calls each is %d calls; %d are in flight", s.Free-s.Waiting, d.Overdial, d.Want, s.InFlight)
	case ByTarget:
		return fmt.Sprintf("no call may be abandoned: one call for each of %d free agents; %d are in flight", max(s.Free-s.Waiting, 0), s.InFlight)
	case ByRisk:
		return fmt.Sprintf("one more call would cost an abandoned call with a chance of %.1f %%, and %.1f %% is accepted: %.1f answers are expected of the calls in flight, %d agents are free for them and %.1f more will be",
			100*e.Risk, 100*e.Accepted, e.Answers, max(s.Free-s.Waiting, 0), e.Returns)
	case ByTrunks:
		return fmt.Sprintf("there are trunks for %d further calls; a chance of %.1f %% to cost an abandoned call would be accepted, and that of one more is %.1f %%", s.Trunks.At, 100*e.Accepted, 100*e.Risk)
	case ByRate:
		return fmt.Sprintf("the switch takes %.1f calls per second", s.Rate)
	default:
		return fmt.Sprintf("no agent is free for a further call: %d wait, and %d calls are answered and wait", s.Free, s.Waiting)
	}
}
