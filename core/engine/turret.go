package engine

import "github.com/dialgate/dialgate/core/sdmp"

// enumerateTurrets subscribes to turrets [QE]: users with their endpoints. There is a TZ for each endpoint that is logged in, then
// one for each change of one.
func (e *Engine) enumerateTurrets(m *sdmp.Message) *sdmp.Fault {
	return e.watch(m, selected(m), func(s *subscription) {
		for _, c := range e.tenants[s.tenant].open {
			for _, a := range c.agentList() {
				if a.state >= Unavailable {
					e.emit(s, e.turretData(s, a))
				}
			}
		}
	}, nil)
}

func (e *Engine) turretChanged(a *agent) {
	for _, s := range e.watchers(sdmp.ManagementQE) {
		if s.tenant == a.tenant().name {
			e.emit(s, e.turretData(s, a))
		}
	}
}

// turretData describes a turret and the endpoint that changed [TZ]. An agent without a user is a turret with one endpoint.
func (e *Engine) turretData(s *subscription, a *agent) *sdmp.Out {
	sessions, media, reached := 0, 0, false
	for _, c := range a.tenant().open {
		for el := c.agents.Front(); el != nil; el = el.Next() {
			b, ok := el.Value.(*agent)
			if !ok || b.turret() != a.turret() || b.state == NotLoggedIn {
				continue
			}
			sessions++
			reached = reached || b.state >= Unavailable
			if b.call != nil && b.call.state >= Dialing && b.call.state <= Connected {
				media++
			}
		}
	}
	rs := 0
	switch {
	case reached:
		rs = 2
	case sessions > 0:
		rs = 1
	}
	o := s.out(sdmp.ManagementTZ).Str(sdmp.QI, a.turret()).Int(sdmp.RS, rs).Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid).Int(sdmp.DS, int(a.state)).Int(sdmp.OS, int(a.old))
	if sessions > 0 {
		o.Int(sdmp.NA, sessions)
	}
	if media > 0 {
		o.Int(sdmp.MN, media)
	}
	return o.Date(sdmp.TS, e.now, e.cfg.Location)
}

// turret is the user of an endpoint; one without a user is a turret of its own name.
func (a *agent) turret() string {
	if a.user != "" {
		return a.user
	}
	return a.name
}

// enumerateChat subscribes to chat messages [QC]. No message of the protocol brings a chat to the dialer, so there is never an XD.
func (e *Engine) enumerateChat(m *sdmp.Message) *sdmp.Fault {
	switch {
	case m.Has(sdmp.GA) && !m.Has(sdmp.CN):
		return m.Fault(sdmp.ErrParameterMissing, sdmp.CN, "QC for a queue [GA] needs its campaign [CN] and tenant [TD]")
	case m.Has(sdmp.CN) && !m.Has(sdmp.TD):
		return m.Fault(sdmp.ErrParameterMissing, sdmp.TD, "QC for a campaign [CN] needs its tenant [TD]")
	}
	return e.watch(m, selected(m), nil, nil)
}
