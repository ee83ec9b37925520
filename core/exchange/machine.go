package exchange

import (
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Machine is what the exchange needs of the engine. It is used by the exchange's goroutine alone.
type Machine interface {
	// Step carries out one input. What it returns is valid until the next call. now never goes back.
	Step(now time.Time, in engine.Input) []engine.Output
	// NextTimer tells when time alone will have an effect.
	NextTimer() (time.Time, bool)
	// Rejected tells why the message of the last step was rejected; nil when it was accepted.
	Rejected() *sdmp.Fault
	// Owned lists what a link owns.
	Owned(l registry.Link) []registry.Resource
}

// drainer is a Machine that can be told to start nothing new, before its links are closed at the end of the program.
type drainer interface {
	Drain()
}
