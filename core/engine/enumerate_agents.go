package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// enumerateAgents subscribes to agents [EA]: an AZ for each that is logged in, then one for each change.
func (e *Engine) enumerateAgents(m *sdmp.Message) *sdmp.Fault {
	if f := e.checkSelection(m); f != nil {
		return f
	}
	return e.watch(m, selected(m), e.drawAgents, nil)
}

// checkSelection refuses a subscription to what is not there.
func (e *Engine) checkSelection(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.CN) && e.resumed(m) == nil {
		if _, f := e.campaign(m); f != nil {
			return f
		}
	}
	return nil
}

func (e *Engine) drawAgents(s *subscription) {
	for _, c := range e.tenants[s.tenant].open {
		if !s.wants(c.tenant, c.name) {
			continue
		}
		for _, a := range c.agentList() {
			if a.state >= Unavailable {
				e.emit(s, e.agentData(s, a))
			}
		}
	}
}

func (e *Engine) agentChanged(a *agent) {
	for _, s := range e.watchers(sdmp.ManagementEA) {
		if s.wants(a.tenant(), a.campaign.name) {
			e.emit(s, e.agentData(s, a))
		}
	}
	e.turretChanged(a)
}

// Basic states of an agent [ZA].
const (
	loggedOut      = 0
	loggedIn       = 1
	agentAvailable = 2
)

// agentData describes an agent [AZ], with what the level of detail asks for.
func (e *Engine) agentData(s *subscription, a *agent) *sdmp.Out {
	basic := agentAvailable
	switch a.state {
	case NotLoggedIn, AwaitingStation:
		basic = loggedOut
	case Unavailable:
		basic = loggedIn
	}
	loc := e.cfg.Location
	o := sdmp.New(sdmp.ManagementAZ).Str(sdmp.TX, s.tx).Str(sdmp.TD, a.tenant().name).Str(sdmp.CN, a.campaign.name).Str(sdmp.YC, a.campaign.uuid).
		Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid).Str(sdmp.AD, a.description).Str(sdmp.AE, a.extension).
		Int(sdmp.ZA, basic).Date(sdmp.TS, e.now, loc).Date(sdmp.W0, a.loggedIn, loc)
	if a.available.IsZero() {
		o.Float(sdmp.W1, 0, 1)
	} else {
		o.Date(sdmp.W1, a.available, loc)
	}
	o.Int(sdmp.DM, a.campaign.method)
	if s.detail >= 2 {
		o.Int(sdmp.DS, int(a.state)).Int(sdmp.OS, int(a.old)).Date(sdmp.Z3, a.since, loc).Date(sdmp.Z4, a.oldSince, loc)
	}
	if s.detail >= 3 {
		var dialled, answered time.Time
		var data string
		if n := a.call; n != nil {
			dialled, answered, data = n.launched, n.answered, n.session
		}
		o.Date(sdmp.Z0, a.readied, loc).Date(sdmp.Z1, dialled, loc).Date(sdmp.Z2, answered, loc).Str(sdmp.DT, data)
	}
	return o
}
