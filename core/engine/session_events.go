package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Session states [VZ DS]. 0 and 1 are the documented example's; the others are ours.
const (
	sessionHeld      = 0 // awaiting launch
	sessionLaunched  = 1
	sessionRinging   = 2
	sessionAnswered  = 3 // detection is under way
	sessionWaiting   = 4 // live or queued, no agent yet
	sessionOffered   = 5 // being connected to an agent
	sessionConnected = 6
	sessionClearing  = 7 // disconnected, its trunk not free yet
	sessionEnded     = 8 // its trunk is free, its agent in wrap
	sessionCompleted = 9 // nothing is left to do
	sessionPreviewed = 10
)

// sessionState is the number that DS has for the state of a call.
func sessionState(s CallState) int {
	switch s {
	case held:
		return sessionHeld
	case assigned, queued, screening:
		return sessionPreviewed
	case Dialing:
		return sessionLaunched
	case Ringing:
		return sessionRinging
	case Answered:
		return sessionAnswered
	case Waiting:
		return sessionWaiting
	case Connecting:
		return sessionOffered
	case Connected:
		return sessionConnected
	case Clearing:
		return sessionClearing
	case ended:
		return sessionEnded
	}
	return int(s)
}

// Times of a session, by the digit that Z0 to Z7 have in IZ and VZ.
const (
	atReady      = iota // Z0: the agent was ready, or began the breather before the preview
	atLaunch            // Z1: CI, or the call was queued
	atRing              // Z2: DN that it rings; inbound: first or last offer
	atResult            // Z3: LC or CF; inbound: successful offer
	atAccept            // Z4: AC; of an abandoned call ND
	atRelease           // Z5: ND
	atComplete          // Z6: TC
	atReport            // Z7: the record was made
	sessionTimes        // how many
)

// journey is what is remembered of a session for those who watch, beside its state.
type journey struct {
	times     [sessionTimes]time.Time
	concluded bool
	over      bool
	reason    int // [RE]
	reported  int // what telephony found, before the agent's verdict [SR]
	outcome   int // [AO], unlimited where no agent gave one
	value     string
	agent     string // who had it last
	agentID   string
	second    string // the other agent of a transfer [A2]
	names     *sessionNames
}

// mark notes when something happened to a session, the first time.
func (j *journey) mark(what int, at time.Time) {
	if j.times[what].IsZero() {
		j.times[what] = at
	}
}

// begun tells whether a session was ever more than a number in a queue.
func (n *call) begun() bool {
	return n.inbound != nil || n.journey.agent != "" || !n.journey.times[atLaunch].IsZero()
}

// met notes the agent who has the session; one it was passed to is the second.
func (j *journey) met(a *agent) {
	if a != nil && a.name != j.second {
		j.agent, j.agentID = a.name, a.uuid
	}
}

// cameIn tells that an inbound call is there.
func (e *Engine) cameIn(n *call) { e.tellSession(n, sessionHeld, n.told(n.state), n.since) }

// queueName is the queue of an inbound call, "" for others.
func (n *call) queueName() string {
	if n.inbound == nil || n.inbound.queue == nil {
		return ""
	}
	return n.inbound.queue.address
}

// sessionChanged notes and tells that a call changed its state.
func (e *Engine) sessionChanged(n *call, from CallState, since time.Time) {
	j := &n.journey
	j.met(n.agent)
	switch n.state {
	case Dialing:
		j.mark(atLaunch, e.now)
		n.campaign.count(e.now, callsLaunched, 1)
	case Ringing:
		j.mark(atRing, e.now)
	case Connecting, Connected:
		if n.agent != nil {
			j.mark(atReady, n.agent.readied)
		}
	case assigned:
		switch {
		case n.agent == nil:
		case n.campaign.method == preview:
			j.times[atReady] = e.now // a preview may be given to another agent
		default:
			j.mark(atReady, n.agent.readied)
		}
	}
	if from.open() && !n.state.open() {
		j.mark(atResult, e.now)
	}
	if old, is := n.told(from), n.told(n.state); old != is && n.begun() {
		e.tellSession(n, old, is, since)
	}
	e.measure(n.campaign)
}

// tellSession tells those who watch sessions [VZ], and remembers it.
func (e *Engine) tellSession(n *call, old, is int, since time.Time) {
	t := n.campaign.tenant
	ev := n.event(old, is, since, e.now)
	t.events.Add(e.now, ev)
	for _, s := range e.watchers(sdmp.ManagementEV) {
		if ev.wanted(s, t) {
			e.emit(s, e.sessionEventData(s, &ev))
		}
	}
}

// sessionNames is whom and what a change of a session is about; most changes of a session share it.
type sessionNames struct {
	campaign, campaignID, agent, agentID, second, id, uuid, queue, sw string
}

// stamp is an instant in nanoseconds, 0 for none: a third of the size of a time, since many are remembered.
type stamp int64

func stampOf(t time.Time) stamp {
	if t.IsZero() {
		return 0
	}
	return stamp(t.UnixNano())
}

func (s stamp) time() time.Time {
	if s == 0 {
		return time.Time{}
	}
	return time.Unix(0, int64(s))
}

// sessionEvent is one change of a session.
type sessionEvent struct {
	*sessionNames
	state, old int
	at, before stamp
	times      [sessionTimes]stamp
}

func (n *call) event(old, is int, since, now time.Time) sessionEvent {
	j := &n.journey
	names := sessionNames{
		campaign: n.campaign.name, campaignID: n.campaign.uuid, agent: j.agent, agentID: j.agentID, second: j.second, id: n.id, uuid: n.uuid,
		queue: n.queueName(), sw: n.sw.name,
	}
	if j.names == nil || *j.names != names {
		j.names = &names
	}
	ev := sessionEvent{sessionNames: j.names, state: is, old: old, at: stampOf(now), before: stampOf(since)}
	for i, t := range j.times {
		ev.times[i] = stampOf(t)
	}
	return ev
}

func (ev *sessionEvent) wanted(s *subscription, t *tenant) bool {
	return s.wants(t, ev.campaign) && (s.queue == "" || s.queue == ev.queue) && (s.sw == "" || s.sw == ev.sw)
}

// sessionEventData tells a change of a session [VZ].
func (e *Engine) sessionEventData(s *subscription, ev *sessionEvent) *sdmp.Out {
	loc := e.cfg.Location
	o := s.out(sdmp.ManagementVZ).Str(sdmp.CN, ev.campaign).Str(sdmp.YC, ev.campaignID).Str(sdmp.AN, ev.agent).Str(sdmp.YA, ev.agentID).Str(sdmp.A2, ev.second).
		Str(sdmp.SI, ev.id).Str(sdmp.YS, ev.uuid).Int(sdmp.DS, ev.state).Int(sdmp.OS, ev.old).Date(sdmp.TS, ev.at.time(), loc).Date(sdmp.T2, ev.before.time(), loc)
	for i, z := range timeCodes[:atReport] {
		o.Date(z, ev.times[i].time(), loc)
	}
	return o
}

var timeCodes = [sessionTimes]sdmp.Code{sdmp.Z0, sdmp.Z1, sdmp.Z2, sdmp.Z3, sdmp.Z4, sdmp.Z5, sdmp.Z6, sdmp.Z7}

// enumerateSessionEvents subscribes to changes of sessions [EV]. The picture is the sessions under way, each as it changed last;
// with TS there are the changes since then instead.
func (e *Engine) enumerateSessionEvents(m *sdmp.Message) *sdmp.Fault {
	if f := e.checkSelection(m); f != nil {
		return f
	}
	return e.watch(m, selected(m), e.drawSessions, func(s *subscription) {
		t := e.tenants[s.tenant]
		from, _ := m.Time(sdmp.TS, e.cfg.Location)
		evs, complete := t.events.Since(from, e.now)
		e.recall(s, complete, from)
		for i := range evs {
			if evs[i].wanted(s, t) {
				e.keep(s, e.sessionEventData(s, &evs[i]))
			}
		}
	})
}

func (e *Engine) drawSessions(s *subscription) {
	t := e.tenants[s.tenant]
	for _, c := range append([]*campaign{t.inbound.lobby}, t.open...) {
		for _, n := range c.live {
			if n.journey.over || n.state == held || !n.begun() {
				continue
			}
			ds := n.told(n.state)
			if ev := n.event(ds, ds, n.since, e.now); ev.wanted(s, t) {
				e.emit(s, e.sessionEventData(s, &ev))
			}
		}
	}
}

// recall begins what a subscriber wants to hear again; where it is not all remembered, that is declared.
func (e *Engine) recall(s *subscription, complete bool, from time.Time) {
	if !complete {
		s.backlog.note(gapHistory, from, false)
	}
}
