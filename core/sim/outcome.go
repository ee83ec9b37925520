package sim

import (
	"math/rand/v2"
	"strings"
	"time"
)

// Outcome is what comes of dialling a number.
type Outcome uint8

// Outcomes.
const (
	Live       Outcome = iota // a person answers
	Busy                      // CF with cause 1
	NoAnswer                  // rings until the ring time-out: cause 2
	Fax                       // cause 3
	Machine                   // an answering machine: cause 5, or LC with MA where the dialer wants machines
	Failure                   // cause 6
	TrunkError                // interrupted by the telephony layer: cause 8
	Silent                    // the telephony layer never says anything about the call
)

// Causes of CF.
const (
	causeBusy        = 1
	causeNoAnswer    = 2
	causeFax         = 3
	causeMachine     = 5
	causeFailure     = 6
	causeInterrupted = 8
)

// Mix weighs what comes of numbers that script nothing. The weights need not add up to 1.
type Mix struct {
	Live, Busy, NoAnswer, Fax, Machine, Failure float64
}

// DefaultMix is an ordinary consumer list by day.
var DefaultMix = Mix{Live: 0.30, Busy: 0.08, NoAnswer: 0.36, Fax: 0.01, Machine: 0.20, Failure: 0.05}

// LiveOnly is a list on which everybody answers.
var LiveOnly = Mix{Live: 1}

// draw picks an outcome.
func (x Mix) draw(r *rand.Rand) Outcome {
	weights := [...]struct {
		weight  float64
		outcome Outcome
	}{{x.Live, Live}, {x.Busy, Busy}, {x.NoAnswer, NoAnswer}, {x.Fax, Fax}, {x.Machine, Machine}, {x.Failure, Failure}}
	total := 0.0
	for _, w := range weights {
		total += w.weight
	}
	at := r.Float64() * total
	for _, w := range weights {
		if at < w.weight {
			return w.outcome
		}
		at -= w.weight
	}
	return NoAnswer
}

// answered tells whether somebody or something picks the call up.
func (o Outcome) answered() bool { return o == Live || o == Machine || o == Fax }

// script is how one call will go. Times follow each other: proceed after the launch, alert after proceed, answer after alert,
// detect after answer.
type script struct {
	outcome                        Outcome
	proceed, alert, answer, detect time.Duration
	hangUp                         time.Duration // the called party hangs up so long after LC whatever happens; 0: by patience
	late                           bool          // answers just before the ring time-out
	faithful                       bool          // stays on the line until the dialer disconnects
}

// Times of scripted calls, so that a test and a person with a stop-watch can rely on them.
const (
	scriptedProceed = 100 * time.Millisecond
	scriptedAlert   = 900 * time.Millisecond
	scriptedAnswer  = 3 * time.Second
	scriptedDetect  = time.Second
	scriptedHangUp  = 2 * time.Second
	lateMargin      = 500 * time.Millisecond // ...08 answers so long before the ring time-out
)

// scriptFor gives the script that a number's last two digits name; see the table in the package documentation.
func scriptFor(number string) (script, bool) {
	s := script{proceed: scriptedProceed, alert: scriptedAlert, answer: scriptedAnswer, detect: scriptedDetect}
	n := digits(number)
	if len(n) < 2 {
		return s, false
	}
	switch n[len(n)-2:] {
	case "01":
		s.outcome, s.faithful = Live, true
	case "02":
		s.outcome = Busy
	case "03":
		s.outcome = NoAnswer
	case "04":
		s.outcome = Fax
	case "05":
		s.outcome = Machine
	case "06":
		s.outcome = Failure
	case "07":
		s.outcome, s.hangUp = Live, scriptedHangUp
	case "08":
		s.outcome, s.late, s.faithful = Live, true, true
	case "09":
		s.outcome = TrunkError
	case "10":
		s.outcome = Silent
	default:
		return s, false
	}
	return s, true
}

// digits gives what is dialled of a number: a key that makes it unique (/001) is not.
func digits(number string) string {
	n, _, _ := strings.Cut(number, "/")
	return n
}
