package exchange

import (
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Names in the message log that are no link's and no tenant's.
const (
	defaultTenant = "default" // has the lines that belong to no tenant
	selfLink      = "self"    // messages that the dialer sends itself
)

// VouchedSuffix ends the line of a link that needs no authentication, for whoever replays the log.
const VouchedSuffix = " vouched"

func (x *Exchange) logOpened(now time.Time, e *entry) {
	if x.log == nil {
		return
	}
	text := e.port.Peer() + " " + e.port.Charset().String()
	if vouched(e.port) {
		text += VouchedSuffix
	}
	x.log.Write(msglog.Record{At: now, Link: e.name, Direction: msglog.Opened, Tenant: defaultTenant, Text: text})
}

// logClosed logs the end of a link, and what it left unfinished: that was not carried out, so it has no line of its own.
func (x *Exchange) logClosed(now time.Time, e *entry, why link.End) {
	if x.log == nil {
		return
	}
	text := why.Reason.String()
	if why.Rest != "" {
		text += "; not carried out: " + sdmp.Mask(why.Rest)
	}
	x.log.Write(msglog.Record{At: now, Link: e.name, Direction: msglog.Closed, Tenant: defaultTenant, Text: text})
}

func (x *Exchange) logReceived(now time.Time, e *entry, in *link.Incoming) {
	if x.log == nil {
		return
	}
	tenant := defaultTenant
	if in.Fault == nil {
		tenant = in.Message.StrOr(sdmp.TD, defaultTenant)
	}
	x.log.Write(msglog.Record{At: now, Link: e.name, Direction: msglog.In, Tenant: tenant, Text: sdmp.Mask(in.Text())})
}

// logOutput logs what the machine sent; e is the link it goes to, nil where it goes to none or to one that is gone.
func (x *Exchange) logOutput(e *entry, o *engine.Output) {
	if x.log == nil {
		return
	}
	r := msglog.Record{At: o.At, Direction: msglog.Out, Tenant: o.Tenant, Text: sdmp.Mask(o.Text)}
	switch {
	case e != nil:
		r.Link = e.name
	case o.Kind == engine.SelfSent:
		r.Link, r.Direction = selfLink, msglog.In
	case o.Kind == engine.Dropped:
		r.Link = registry.None.String()
	default:
		r.Link = o.Link.String()
	}
	x.log.Write(r)
}
