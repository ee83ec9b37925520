package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/sdmp"
)

// killUser removes every endpoint of a user [KA with QI], each with a KA of its own in the log. One that has a single endpoint is
// removed like an agent.
func (e *Engine) killUser(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.AN) {
		return m.Fault(sdmp.ErrUnknownParameter, sdmp.QI, "KA takes one of AN, QI and GA")
	}
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	var found []*agent
	for _, a := range t.byUser[m.Str(sdmp.QI)] {
		if cn := m.Str(sdmp.CN); cn == "" || cn == a.campaign.name {
			found = append(found, a)
		}
	}
	if len(found) == 0 {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.QI, fmt.Sprintf("user %q has no endpoint logged in", m.Str(sdmp.QI)))
	}
	tx := m.Str(sdmp.TX)
	if f := e.newTransaction(m, tx); f != nil {
		return f
	}
	e.accept(m)
	for i, a := range found {
		if t.agents[a.name] == a {
			e.self(t.name, a.out(sdmp.ManagementKA).Int(sdmp.PR, m.Int(sdmp.PR, normal)).Str(sdmp.TX, suffixed(tx, i)))
		}
	}
	return nil
}
