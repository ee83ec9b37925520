package sim

import "time"

// Actor is a client of the dialer as a pure state machine: what it is told and what time it is decide what it sends. The strings are
// messages in plain framing without terminator; they are sent in their order.
//
// now never goes back from one call to the next. A returned slice is valid until the next call.
type Actor interface {
	// Start begins: the link is open.
	Start(now time.Time) []string
	// Receive takes a message from the dialer.
	Receive(now time.Time, text string) []string
	// Wake does what is due. Waking early or for nothing does no harm.
	Wake(now time.Time) []string
	// NextWake gives the time when Wake has something to do; ok is false where only a message can bring that about.
	NextWake() (t time.Time, ok bool)
}
