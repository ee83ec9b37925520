package exchange

import (
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Observer is told of all that passes, for those who count. It is called on the exchange's goroutine: it must not block, and should
// not allocate. What it is given is the exchange's and must not be kept.
//
// Order: LinkOpened comes before all else of a link, LinkClosed after. What a message causes to go out is told first, then Stepped, then
// the message itself, of which it is known by then whether it was rejected.
type Observer interface {
	// LinkOpened tells of a link that came up.
	LinkOpened(l registry.Link, peer string)
	// LinkClosed tells of a link that has ended and been cleaned up after.
	LinkClosed(l registry.Link, why link.CloseReason)
	// Message tells of one message in either direction.
	Message(m *Passage)
	// Stepped tells how long the engine took for one input (message, link, timers) with the logging and queueing of its outputs, and
	// how many hand-overs wait for it.
	Stepped(took time.Duration, waiting int)
}

// Passage is a message that passed.
type Passage struct {
	Link      registry.Link    // where it came from or goes to; none for what the dialer sends itself, or to an owner who is gone
	Direction msglog.Direction // In or Out, as the message log has it
	Kind      sdmp.Kind        // 0 where the text could not be read as a message
	Tenant    string           // as the message says; may be any text where it comes from outside
	Fault     *sdmp.Fault      // In: why it was rejected, or nil. Out: what an ER reports
	Self      bool             // the dialer sent it to itself
	Dropped   bool             // nobody was there to take it
}

func (x *Exchange) seeOpened(e *entry) {
	for _, o := range x.observers {
		o.LinkOpened(e.port.ID(), e.port.Peer())
	}
}

func (x *Exchange) seeClosed(e *entry, why link.CloseReason) {
	for _, o := range x.observers {
		o.LinkClosed(e.port.ID(), why)
	}
}

// seeReceived tells of a message that the engine has dealt with.
func (x *Exchange) seeReceived(e *entry, in *link.Incoming, rejected *sdmp.Fault) {
	if len(x.observers) == 0 {
		return
	}
	kind, tenant := kindOf(in)
	x.passage = Passage{Link: e.port.ID(), Direction: msglog.In, Kind: kind, Tenant: tenant, Fault: rejected}
	x.see()
}

// kindOf gives the kind and the tenant of what came in.
func kindOf(in *link.Incoming) (sdmp.Kind, string) {
	if in.Fault != nil {
		return 0, defaultTenant
	}
	return in.Message.Kind, in.Message.StrOr(sdmp.TD, defaultTenant)
}

// seeOutput tells of what the engine sent; e is the link it goes to, or nil.
func (x *Exchange) seeOutput(e *entry, o *engine.Output) {
	if len(x.observers) == 0 {
		return
	}
	x.passage = Passage{
		Direction: msglog.Out, Kind: o.Message, Tenant: o.Tenant, Fault: o.Fault,
		Self: o.Kind == engine.SelfSent, Dropped: o.Kind != engine.SelfSent && e == nil,
	}
	if e != nil {
		x.passage.Link = e.port.ID()
	}
	if x.passage.Self {
		x.passage.Direction = msglog.In
	}
	x.see()
}

func (x *Exchange) see() {
	for _, o := range x.observers {
		o.Message(&x.passage)
	}
}

// seeStep tells how long a step has taken.
func (x *Exchange) seeStep(begun time.Time) {
	took := time.Since(begun)
	for _, o := range x.observers {
		o.Stepped(took, len(x.mailbox))
	}
}
