package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/engine/routes"
	"github.com/dialgate/dialgate/core/sdmp"
)

// addRoute adds a route for inbound calls [AI]. Without GA it is a landlord route: it says whose calls those with these numbers are.
func (e *Engine) addRoute(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	r := routes.Route{ID: m.Str(sdmp.YI), CLI: m.Str(sdmp.TN), DNIS: m.Str(sdmp.DN), Address: m.Str(sdmp.GA), Tenant: t.name}
	table := &t.inbound.routes
	if r.Address == "" {
		table = &e.landlord
	}
	if _, taken := table.Find(r.ID); taken {
		return m.Fault(sdmp.ErrAlreadyExists, sdmp.YI, fmt.Sprintf("route %q exists; UI changes it", r.ID))
	}
	e.accept(m)
	table.Add(r)
	e.routeChanged(r)
	return nil
}

// updateRoute changes a route [UI]: it keeps its place in the order.
func (e *Engine) updateRoute(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	r := routes.Route{ID: m.Str(sdmp.YI), CLI: m.Str(sdmp.TN), DNIS: m.Str(sdmp.DN), Address: m.Str(sdmp.GA), Tenant: t.name}
	if _, ok := t.inbound.routes.Find(r.ID); !ok {
		return e.noRoute(m, t)
	}
	e.accept(m)
	t.inbound.routes.Update(r)
	e.routeChanged(r)
	return nil
}

// deleteRoute takes a route out [DI].
func (e *Engine) deleteRoute(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	table := &t.inbound.routes
	r, ok := table.Find(m.Str(sdmp.YI))
	if !ok {
		table = &e.landlord
		if r, ok = table.Find(m.Str(sdmp.YI)); !ok || r.Tenant != t.name {
			return e.noRoute(m, t)
		}
	}
	e.accept(m)
	table.Delete(r.ID)
	e.routeChanged(r)
	return nil
}

func (e *Engine) noRoute(m *sdmp.Message, t *tenant) *sdmp.Fault {
	if r, ok := e.landlord.Find(m.Str(sdmp.YI)); ok && r.Tenant == t.name {
		return m.Fault(sdmp.ErrWrongState, sdmp.GA, fmt.Sprintf("route %q is a landlord route, which has no GA; delete it [DI] and add another", r.ID))
	}
	return m.Fault(sdmp.ErrUnknownRoute, sdmp.YI, fmt.Sprintf("tenant %q has no route %q", t.name, m.Str(sdmp.YI)))
}

// routeChanged tells the applications that route a tenant's calls of a change in its table [RZ].
func (e *Engine) routeChanged(r routes.Route) {
	if r.Address == "" {
		return
	}
	for _, s := range e.subs {
		if s.kind == sdmp.ManagementMR && s.tenant == r.Tenant {
			e.send(s.link, s.tenant, sdmp.New(sdmp.ManagementRZ).Str(sdmp.TX, s.tx).Str(sdmp.TD, r.Tenant).Str(sdmp.GA, r.Address).Str(sdmp.DN, r.DNIS).Str(sdmp.TN, r.CLI).
				Date(sdmp.TS, e.now, e.cfg.Location))
		}
	}
}
