package exchange

import (
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Deed is a message that the engine has dealt with, for whoever keeps account of who did what.
type Deed struct {
	Link     registry.Link
	Peer     string
	Who      string       // whose link it is, as its guard says; empty for sockets
	Message  sdmp.Message // is the engine's; it must not be kept
	Rejected *sdmp.Fault  // why it was rejected, or nil
}

// Witness is told of each message that came over a link, once the engine has dealt with it, on the exchange's goroutine: it may look
// at the engine, and must be quick. What the dialer sends itself and what cannot be read is not told.
type Witness func(d *Deed)
