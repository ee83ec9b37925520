package sim

import (
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// pool is who may be given calls by the switch, where it picks the agents itself [AR, UG].
type pool struct {
	agents  []poolAgent // longest-waiting first
	waiting []*line     // live calls for which nobody was free, oldest first
}

type poolAgent struct{ agent, station string }

// Causes that only a switch gives that picks the agents.
const (
	causeAbandoned = 7
	causeHungUp    = 31
)

const defaultAbandonDelay = 2 // seconds, where CI has no DE

// poolKey names a campaign.
func poolKey(tenant, campaign string) string { return tenant + `\` + campaign }

func (t *Telephony) poolOf(m reading) *pool {
	k := poolKey(m.str(sdmp.TD), m.str(sdmp.CN))
	p := t.pools[k]
	if p == nil {
		p = &pool{}
		t.pools[k] = p
	}
	return p
}

// agentReady takes an agent into the pool: the first such message of a campaign says that the switch picks its agents [AR].
func (t *Telephony) agentReady(now time.Time, m reading) {
	p := t.poolOf(m)
	p.leave(m.str(sdmp.AN))
	p.agents = append(p.agents, poolAgent{m.str(sdmp.AN), m.str(sdmp.AE)})
	for len(p.waiting) > 0 && len(p.agents) > 0 {
		l := p.waiting[0]
		p.waiting = p.waiting[1:]
		if l.stage == waiting {
			t.give(now, p, l)
		}
	}
}

// letGo takes an agent out of the pool [UG] and says so [NU].
func (t *Telephony) letGo(now time.Time, m reading) {
	t.poolOf(m).leave(m.str(sdmp.AN))
	t.soon(now, sdmp.New(sdmp.CTINU).Str(sdmp.TD, m.str(sdmp.TD)).Str(sdmp.CN, m.str(sdmp.CN)).Str(sdmp.AN, m.str(sdmp.AN)))
}

// logOff takes an agent's station out of the pool it may be in [SO].
func (t *Telephony) logOff(m reading) {
	if p := t.pools[poolKey(m.str(sdmp.TD), m.str(sdmp.CN))]; p != nil {
		p.leave(m.str(sdmp.AN))
	}
}

func (p *pool) leave(agent string) {
	p.agents = slices.DeleteFunc(p.agents, func(a poolAgent) bool { return a.agent == agent })
}

// route has the switch pick the agent for a live call, and tells whether it does that for the campaign at all. Where nobody is free
// the call waits for the abandon delay, or as long as the called party does.
func (t *Telephony) route(now time.Time, l *line) bool {
	p := t.pools[poolKey(l.tenant, l.campaign)]
	if p == nil {
		return false
	}
	l.stage = waiting
	switch {
	case l.bound:
		p.leave(l.agent)
		t.picked(now, l)
	case len(p.agents) > 0:
		t.give(now, p, l)
	default:
		p.waiting = append(p.waiting, l)
		patience, cause := l.delay, causeAbandoned
		if l.script.hangUp > 0 && l.script.hangUp < patience {
			patience, cause = l.script.hangUp, causeHungUp
		}
		l.next = t.agenda.at(now.Add(patience), func(now time.Time) { t.fail(now, l, cause) })
	}
	return true
}

// give gives a call to the agent who has waited longest.
func (t *Telephony) give(now time.Time, p *pool, l *line) {
	l.agent, l.station = p.agents[0].agent, p.agents[0].station
	p.agents = p.agents[1:]
	t.picked(now, l)
}

// picked tells which agent has the call [LC with AN].
func (t *Telephony) picked(now time.Time, l *line) {
	l.next.drop()
	l.stage = talking
	t.byStation[l.station] = l
	t.send(t.live(now, l).Str(sdmp.AN, l.agent))
	switch {
	case l.script.hangUp > 0:
		t.hangUpAfter(now, l, l.script.hangUp)
	case !l.script.faithful:
		t.hangUpAfter(now, l, t.cfg.Patience(t.rng))
	}
}
