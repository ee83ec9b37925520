package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// InputKind says what happened outside.
type InputKind uint8

// Kinds of inputs.
const (
	TimePassed      InputKind = iota // nothing but time: due timers fire
	LinkOpened                       // a connection came up
	MessageReceived                  // a message, or a text that is none, came over a link
	LinkClosed                       // a connection is gone, in whatever way
	TablesChanged                    // the operator has configured other tables
)

// Input is one thing that happened outside.
type Input struct {
	Kind    InputKind
	Link    registry.Link
	Message sdmp.Message // MessageReceived, where Fault is nil
	Fault   *sdmp.Fault  // MessageReceived: the text is no valid message
	Vouched bool         // LinkOpened: permissions were checked in front of the link, so that it needs no UA
	Reason  string       // LinkClosed: why, for the log
	Tables  *Tables      // TablesChanged
}

// OutputKind says what becomes of an output.
type OutputKind uint8

// Kinds of outputs.
const (
	Sent     OutputKind = iota // goes to Link
	SelfSent                   // a message the dialer sent to itself and has carried out (KC, KA ...); only for the log
	Dropped                    // was for a resource whose owner is gone; only for the log
)

// Output is one message that goes out.
type Output struct {
	Kind    OutputKind
	Link    registry.Link // Sent: where to
	Tenant  string        // whose message it is; "default" for what belongs to no tenant
	At      time.Time     // when it was sent: the due time of the timer that caused it, else the time of the step
	Message sdmp.Kind
	Text    string      // in the framing of the link, without terminator
	Fault   *sdmp.Fault // what an ER reports
}
