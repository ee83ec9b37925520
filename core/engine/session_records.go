package engine

import "github.com/dialgate/dialgate/core/sdmp"

// conclude notes the outcome of a call and tells it [OZ]: once, when it is known. tc is what the agent said, where one did.
func (e *Engine) conclude(n *call, reason int, tc *sdmp.Message) {
	j := &n.journey
	if j.concluded {
		return
	}
	j.concluded, j.reason, j.reported, j.outcome = true, reason, reason, unlimited
	e.countEnd(n, reason)
	if n.counted {
		j.reported = liveCall
	}
	if n.rated {
		j.outcome = n.verdict
	}
	if tc != nil {
		if tc.Has(sdmp.AO) {
			j.outcome = tc.Int(sdmp.AO, 0)
		}
		if tc.Spec().Param(sdmp.CO) != nil {
			j.value = tc.Str(sdmp.CO)
		}
		if tc.Kind == sdmp.AgentTC && !j.times[atLaunch].IsZero() {
			j.mark(atComplete, e.now)
		}
	}
	j.met(n.agent)
	if reason == abandoned {
		n.campaign.count(e.now, callsAbandoned, 1)
	}
	if !n.begun() {
		return
	}
	e.tellOutcome(n.campaign.tenant, outcomeEvent{
		campaign: n.campaign.name, agent: j.agent, id: n.id, number: n.number, key: n.data, reason: reason, outcome: j.outcome, cause: n.rawCause,
		data: n.session, refused: tc != nil && tc.Kind == sdmp.AgentBD && tc.Has(sdmp.DD), success: n.counted,
	})
}

// outcomeEvent is the outcome of a call, as the dialer found it or as it was written from outside.
type outcomeEvent struct {
	campaign, agent, id, number, key, cause, data string
	reason, outcome                               int // unlimited where not given
	refused, success, written                     bool
}

// tellOutcome tells those who watch outcomes [OZ]: with SO those of calls that reached an agent, with FO all others, with MO what UO
// wrote.
func (e *Engine) tellOutcome(t *tenant, ev outcomeEvent) {
	for _, s := range e.watchers(sdmp.ManagementEO) {
		switch {
		case !s.wants(t, ev.campaign), ev.written && !s.management, !ev.written && ev.success && !s.success, !ev.written && !ev.success && !s.failure:
			continue
		}
		o := s.out(sdmp.ManagementOZ).Str(sdmp.CN, ev.campaign).Str(sdmp.AN, ev.agent).Str(sdmp.AG, ev.agent).Str(sdmp.SI, ev.id).Str(sdmp.TN, ev.number).Str(sdmp.AS, ev.key)
		if ev.reason != unlimited {
			o.Int(sdmp.RE, ev.reason)
		}
		if ev.outcome != unlimited {
			o.Int(sdmp.AO, ev.outcome)
		}
		e.emit(s, o.Str(sdmp.IR, ev.cause).Flag(sdmp.DD, ev.refused).Str(sdmp.DT, ev.data).Date(sdmp.TS, e.now, e.cfg.Location))
	}
}

// enumerateOutcomes subscribes to the outcomes of calls [EO].
func (e *Engine) enumerateOutcomes(m *sdmp.Message) *sdmp.Fault {
	if !m.Has(sdmp.FO) && !m.Has(sdmp.SO) {
		return m.Fault(sdmp.ErrParameterMissing, sdmp.FO, "EO needs FailureOutcomes [FO], SuccessOutcomes [SO] or both")
	}
	if f := e.checkSelection(m); f != nil {
		return f
	}
	sel := selected(m)
	sel.failure, sel.success, sel.management = m.Has(sdmp.FO), m.Has(sdmp.SO), m.Has(sdmp.MO)
	return e.watch(m, sel, nil, nil)
}

// updateOutcomes writes an outcome from outside [UO]. The call may be over and forgotten, so what is not known of it is taken as
// given. Those who watch outcomes for management are told; the number is not given back a second time.
func (e *Engine) updateOutcomes(m *sdmp.Message) *sdmp.Fault {
	t, f := e.provisioned(m)
	if f != nil {
		return f
	}
	if m.Has(sdmp.CN) {
		if _, f := e.campaign(m); f != nil {
			return f
		}
	}
	switch {
	case m.Has(sdmp.AO) && m.Has(sdmp.RE):
		return m.Fault(sdmp.ErrNotAllowed, sdmp.RE, "UO has an agent outcome [AO] or a dialling outcome [RE], not both")
	case !m.Has(sdmp.SI) && !m.Has(sdmp.TN):
		return m.Fault(sdmp.ErrCallReferenceMissing, sdmp.SI, "UO needs the call's SI or TN")
	}
	e.accept(m)
	ev := outcomeEvent{
		campaign: m.Str(sdmp.CN), id: m.StrOr(sdmp.SI, m.Str(sdmp.TN)), number: m.Str(sdmp.TN), key: m.Str(sdmp.AS), data: m.Str(sdmp.DT),
		reason: m.Int(sdmp.RE, unlimited), outcome: m.Int(sdmp.AO, unlimited), written: true,
	}
	if n := t.calls[ev.id]; n != nil && (ev.campaign == "" || ev.campaign == n.campaign.name) {
		ev.campaign, ev.number = n.campaign.name, n.number
		if ev.key == "" {
			ev.key = n.data
		}
		n.learn(ev.data)
		ev.data = n.session
	}
	e.tellOutcome(t, ev)
	return nil
}

// learn adds business data to a call's [DT].
func (n *call) learn(data string) { n.session = mergeData(n.session, data) }

// sessionOver tells that nothing is left to do for a session: the last change [VZ], and where it was a call its record [IZ].
func (e *Engine) sessionOver(n *call) {
	j := &n.journey
	if j.over {
		return
	}
	j.over = true
	j.mark(atReport, e.now)
	if j.reason == abandoned {
		j.times[atAccept] = j.times[atRelease]
	}
	if !n.begun() {
		return
	}
	e.conclude(n, notMade, nil)
	e.tellSession(n, n.told(n.state), sessionCompleted, n.since)
	if j.times[atLaunch].IsZero() && n.inbound == nil {
		return // a preview that was not dialled
	}
	t := n.campaign.tenant
	r := sessionRecord{sessionEvent: n.event(0, 0, n.since, e.now), reason: j.reason, reported: j.reported, outcome: j.outcome, cause: n.rawCause, value: j.value}
	t.records.Add(e.now, r)
	for _, s := range e.watchers(sdmp.ManagementEI) {
		if r.wanted(s, t) {
			e.emit(s, e.sessionData(s, &r))
		}
	}
}

// sessionRecord is the record of a call that is over.
type sessionRecord struct {
	sessionEvent
	reason, reported, outcome int
	cause, value              string
}

// sessionData gives the record of a call [IZ].
func (e *Engine) sessionData(s *subscription, r *sessionRecord) *sdmp.Out {
	o := s.out(sdmp.ManagementIZ).Str(sdmp.CN, r.campaign).Str(sdmp.YC, r.campaignID).Str(sdmp.AN, r.agent).Str(sdmp.YA, r.agentID).Str(sdmp.A2, r.second).
		Str(sdmp.SI, r.id).Str(sdmp.YS, r.uuid).Int(sdmp.RE, r.reason)
	if r.outcome != unlimited {
		o.Int(sdmp.AO, r.outcome)
	}
	o.Str(sdmp.IR, r.cause).Str(sdmp.CO, r.value).Int(sdmp.SR, r.reported)
	for i, z := range timeCodes {
		o.Date(z, r.times[i].time(), e.cfg.Location)
	}
	return o
}

// enumerateSessions subscribes to the records of calls that are over [EI], with TS also of those since then.
func (e *Engine) enumerateSessions(m *sdmp.Message) *sdmp.Fault {
	if f := e.checkSelection(m); f != nil {
		return f
	}
	return e.watch(m, selected(m), nil, func(s *subscription) {
		t := e.tenants[s.tenant]
		from, _ := m.Time(sdmp.TS, e.cfg.Location)
		records, complete := t.records.Since(from, e.now)
		e.recall(s, complete, from)
		for i := range records {
			if records[i].wanted(s, t) {
				e.keep(s, e.sessionData(s, &records[i]))
			}
		}
	})
}
