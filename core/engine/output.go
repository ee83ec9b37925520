package engine

import (
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// send puts a message on a link, in the framing that the link's last message had.
func (e *Engine) send(to registry.Link, tenant string, o *sdmp.Out) {
	l := e.links[to]
	if l == nil {
		e.drop(tenant, o)
		return
	}
	o = l.framed(o)
	e.out = append(e.out, Output{Kind: Sent, Link: to, Tenant: tenant, At: e.now, Message: o.Kind, Text: o.In(l.framing, 0)})
}

// sendFault answers a faulty message [ER], under the interface of that message, however late.
func (e *Engine) sendFault(to registry.Link, tenant string, f *sdmp.Fault) {
	l := e.links[to]
	if l == nil {
		e.drop(tenant, f.ER(!e.cfg.NoErrorText))
		return
	}
	o := f.ER(!e.cfg.NoErrorText)
	e.out = append(e.out, Output{Kind: Sent, Link: to, Tenant: tenant, At: e.now, Message: o.Kind, Text: o.In(l.framing, f.Interface), Fault: f})
}

// reply answers the link whose message is being handled; a message of the dialer's own needs no answer.
func (e *Engine) reply(tenant string, o *sdmp.Out) {
	if e.from != registry.None {
		e.send(e.from, tenant, o)
	}
}

// notify tells the owner of a resource.
func (e *Engine) notify(r registry.Resource, o *sdmp.Out) {
	tenant := r.Tenant
	if tenant == "" {
		tenant = DefaultTenant
	}
	e.send(e.reg.Owner(r), tenant, o)
}

// drop logs a message for which nobody is there.
func (e *Engine) drop(tenant string, o *sdmp.Out) {
	e.out = append(e.out, Output{Kind: Dropped, Tenant: tenant, At: e.now, Message: o.Kind, Text: o.Text()})
}

func (e *Engine) toAgent(a *agent, o *sdmp.Out) {
	e.notify(a.resource(), o)
	switch o.Kind {
	case sdmp.AgentHA, sdmp.AgentLK, sdmp.AgentMK:
		e.copySent(a.campaign.sw, a.tenant().name, o)
	}
}

func (e *Engine) toCampaign(c *campaign, o *sdmp.Out) { e.notify(c.resource(), o) }

// toSwitch sends to the telephony layer, about something of a tenant.
func (e *Engine) toSwitch(s *telephony, tenant string, o *sdmp.Out) {
	e.send(e.reg.Owner(s.resource()), tenant, o)
	if s.connected {
		e.copySent(s, tenant, o)
	}
}
