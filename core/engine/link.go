package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/engine/sessiondata"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// link is what the engine knows of a connection: how it was spoken to last, and its heartbeat.
type link struct {
	framing   sdmp.Framing
	heartbeat *timer
	data      sessiondata.Framing // of business data, as SP asked for it
	session   *session            // what it has authenticated as
	vouched   bool                // whoever opened it judges what is sent over it
}

func (e *Engine) openLink(l registry.Link, vouched bool) {
	if e.links[l] == nil {
		e.links[l] = &link{vouched: vouched}
	}
}

// closeLink cleans up after a connection: the dialer sends itself what an operator would send to remove the agents, then the
// campaigns that the link owned; its subscriptions end, and its switches are lost.
func (e *Engine) closeLink(id registry.Link) {
	l := e.links[id]
	if l == nil {
		return
	}
	e.stop(l.heartbeat)
	delete(e.links, id) // first: nothing more is sent to it
	n := 0
	tx := func() string {
		n++
		return fmt.Sprintf("close-%s-%06d", id, n)
	}
	for _, r := range e.reg.Owned(id) {
		switch r.Kind {
		case registry.Agent:
			if a := e.tenants[r.Tenant].agents[r.Name]; a != nil {
				e.self(r.Tenant, sdmp.New(sdmp.ManagementKA).Str(sdmp.TD, r.Tenant).Str(sdmp.CN, a.campaign.name).Str(sdmp.AN, a.name).Int(sdmp.PR, immediate).Str(sdmp.TX, tx()))
			}
		case registry.Campaign:
			e.self(r.Tenant, sdmp.New(sdmp.ManagementKC).Str(sdmp.TD, r.Tenant).Str(sdmp.CN, r.Name).Str(sdmp.TX, tx()))
		case registry.Subscription:
			e.subscriptionLost(e.subByTX[r.Name])
		case registry.Switch:
			e.switchLost(e.switches[r.Name])
		}
		e.reg.Release(r)
		e.noteOwner(r)
	}
}

// Owned lists what a link owns, for those who look.
func (e *Engine) Owned(l registry.Link) []registry.Resource { return e.reg.Owned(l) }
