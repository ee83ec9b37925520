package engine

import (
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// enumerateTenants subscribes to the states of tenants [E1]: a Z1 for each that is provisioned, then one for each change.
func (e *Engine) enumerateTenants(m *sdmp.Message) *sdmp.Fault {
	return e.watch(m, selected(m), func(s *subscription) {
		for _, name := range e.provisionedTenants() {
			e.emit(s, e.tenantData(s, e.tenants[name]))
		}
	}, nil)
}

// tenantData tells the state of a tenant [Z1].
func (e *Engine) tenantData(s *subscription, t *tenant) *sdmp.Out {
	return sdmp.New(sdmp.ManagementZ1).Str(sdmp.TX, s.tx).Str(sdmp.TD, t.name).Int(sdmp.SS, int(t.state)).Date(sdmp.TS, e.now, e.cfg.Location)
}

// setTenantState tells the new state of a tenant: the link that asked for it [S1], then those who watch [Z1].
func (e *Engine) setTenantState(t *tenant, s ServiceState, askers []registry.Link) {
	t.state = s
	e.noteService(t)
	for _, l := range askers {
		if e.links[l] != nil {
			e.send(l, t.name, sdmp.New(sdmp.ManagementS1).Str(sdmp.TD, t.name).Int(sdmp.SS, int(s)))
		}
	}
	for _, w := range e.watchers(sdmp.ManagementE1) {
		e.emit(w, e.tenantData(w, t))
	}
}
