package engine

import (
	"cmp"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// A callback is a number with a planned time [PT] and an agent of its own [AN]. When it is due it is owed: its agent is reserved
// for it as soon as he waits for a call. Control applications that shake hands on callbacks [CH] are told ahead [CN], so that they
// can find the agent, and when the dialer has given up waiting for him [BT].

// callback tells whether a number is a callback. The retry of one is not: it waits in its agent's queue.
func (n *call) callback() bool { return n.forAgent != "" && !n.due.IsZero() && n.tried.last == 0 }

// agentNotIn is the reason of a callback that comes back because its agent is not logged in.
const agentNotIn = 32

// callbackWait is how long after its time a callback waits for its agent: as set for the campaign [CP], else the longest that an
// application which shakes hands has asked for [CH TV].
func (e *Engine) callbackWait(c *campaign) time.Duration {
	if c.callbacks > 0 {
		return c.callbacks
	}
	var wait time.Duration
	for _, s := range e.handshakers(c) {
		wait = max(wait, s.handshake.wait)
	}
	if wait == 0 {
		return limits.CallbackWait
	}
	return wait
}

// handshakers lists the applications that want to hear of a campaign's callbacks.
func (e *Engine) handshakers(c *campaign) []*subscription {
	var out []*subscription
	for _, s := range e.registered(sdmp.ManagementCH) {
		if s.tenant == c.tenant.name && s.handshake != nil && (s.handshake.sw == "" || s.handshake.sw == c.sw.name) {
			out = append(out, s)
		}
	}
	return out
}

// handshake is what an application wants that shakes hands on callbacks.
type handshake struct {
	sw   string        // of one switch only [IC], "" for all
	wait time.Duration // how long callbacks wait for their agents [TV], 0 for the default
}

// callbackHandshaking registers an application for callbacks [CH]. It is told at once of those that are due soon.
func (e *Engine) callbackHandshaking(m *sdmp.Message) *sdmp.Fault {
	s, f := e.register(m)
	if f != nil {
		return f
	}
	s.handshake = &handshake{sw: m.Str(sdmp.IC), wait: seconds(m, sdmp.TV, 0)}
	for _, c := range e.tenants[s.tenant].open {
		if s.handshake.sw != "" && s.handshake.sw != c.sw.name {
			continue
		}
		for _, n := range c.callbacksDue(e.now.Add(limits.CallbackNotice)) {
			e.notifyCallback(s, n)
		}
	}
	return nil
}

// register makes a subscription that is no enumeration: it has no picture.
func (e *Engine) register(m *sdmp.Message) (*subscription, *sdmp.Fault) { return e.subscribe(m) }

// registered lists the subscriptions of a kind in the order they were made.
func (e *Engine) registered(k sdmp.Kind) []*subscription {
	var out []*subscription
	for _, s := range e.watchers(k) {
		if e.links[s.link] != nil { // else its link is being cleaned up
			out = append(out, s)
		}
	}
	return out
}

// callbackParameters sets how long a campaign's callbacks wait for their agents [CP]; without TV as long as by default.
func (e *Engine) callbackParameters(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	e.accept(m)
	c.callbacks = seconds(m, sdmp.TV, 0)
	return nil
}

// callbacksDue lists the callbacks that are due by an instant, by time.
func (c *campaign) callbacksDue(by time.Time) []*call {
	var out []*call
	for n := range c.timed {
		if n.callback() && !n.due.After(by) {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b *call) int { return cmp.Or(a.due.Compare(b.due), bySeq(a, b)) })
	return append(slices.Clone(c.owed), out...)
}

// announceCallback tells the applications of a callback some time ahead [CN].
func (e *Engine) announceCallback(n *call) {
	n.notice = e.at(n.due.Add(-limits.CallbackNotice), func() {
		for _, s := range e.handshakers(n.campaign) {
			e.notifyCallback(s, n)
		}
	})
}

func (e *Engine) notifyCallback(s *subscription, n *call) {
	c := n.campaign
	due := max(int(n.due.Sub(e.now).Round(time.Second)/time.Second), 1) // OLE dates are not exact to the second
	e.send(s.link, c.tenant.name, n.out(sdmp.ManagementCN).Str(sdmp.AN, n.forAgent).Str(sdmp.SI, n.id).Str(sdmp.TX, s.tx).
		Date(sdmp.TS, e.now, e.cfg.Location).Int(sdmp.TW, due).Int(sdmp.TV, int(e.callbackWait(c)/time.Second)))
}

// owe has a callback wait for its agent, from its time on.
func (e *Engine) owe(n *call) {
	c := n.campaign
	n.in = inOwed
	c.owed = append(c.owed, n)
	e.stop(n.notice)
	n.notice = e.at(n.due.Add(e.callbackWait(c)), func() { e.callbackTimedOut(n) })
}

// callbackTimedOut gives a callback back undialled whose agent did not come [BT]: with cause 32 where he is not logged in.
func (e *Engine) callbackTimedOut(n *call) {
	c := n.campaign
	if n.state != held || n.in != inOwed {
		return
	}
	reason := agentNotIn
	if a := c.tenant.agents[n.forAgent]; a != nil && a.campaign == c && a.state >= Unavailable {
		reason = notMade
	}
	e.takeOut(n)
	for _, s := range e.handshakers(c) {
		e.send(s.link, c.tenant.name, n.out(sdmp.ManagementBT).Str(sdmp.AN, n.forAgent).Str(sdmp.SI, n.id).Str(sdmp.TX, s.tx))
	}
	e.numberBack(n, reason)
}

// giveCallbacks reserves agents for the callbacks that are owed, those due first before others. One who works for another campaign
// is fetched, unless the tenant does not want it [P1 NM].
func (e *Engine) giveCallbacks(c *campaign) {
	for _, n := range slices.Clone(c.owed) {
		a := c.tenant.agents[n.forAgent]
		switch {
		case a == nil || a.leave != nil || n.in != inOwed:
		case a.campaign != c:
			e.fetchFor(a, c)
		case a.waits != nil || a.directing():
			e.reserve(a, n)
		}
	}
}

// fetchFor moves an agent who waits in another outbound campaign to the one that owes a callback. He goes home afterwards.
func (e *Engine) fetchFor(a *agent, c *campaign) {
	if c.tenant.noCallbackMoves || a.waits == nil || !a.campaign.spareOne() || a.campaign.method == agentless {
		return
	}
	a.callbackAway = true
	e.moveAgent(a, c, true, callbackMove)
}

// owes tells whether a campaign owes one of its agents a callback.
func (c *campaign) owes(a *agent) bool {
	if c.state != Open {
		return false
	}
	return slices.ContainsFunc(c.owed, func(n *call) bool { return n.forAgent == a.name })
}

// reserve keeps an agent for a callback [AR with CB, or BM with CB where numbers are dialled by hand] until it is dialled: at once
// where a trunk is free.
func (e *Engine) reserve(a *agent, n *call) {
	c := n.campaign
	e.takeOut(n)
	e.assign(a, n)
	e.setAgentState(a, Reserved)
	switch {
	case c.method == manualOutbound:
		e.toAgent(a, a.out(sdmp.AgentBM).Flag(sdmp.CB, true))
	case a.promised:
	default:
		e.toAgent(a, a.readyOut(true))
	}
	a.promised = false
	if c.method == preview {
		e.preview(a, n)
		return
	}
	e.dialPreviewed(n)
}

// show tells an agent who is reserved which number is dialled for him now [BP with CI].
func (e *Engine) show(a *agent, n *call) {
	if a.state != Reserved {
		return
	}
	if n.campaign.method == manualOutbound {
		e.setAgentState(a, FollowUp)
		return
	}
	e.setAgentState(a, Previewing)
	e.toAgent(a, a.previewOut(n).Str(sdmp.TN, n.number).Str(sdmp.AS, n.data).Str(sdmp.DT, n.session))
}

// goHome sends an agent back who was fetched for a callback, once his campaign owes him none, and tells whether it did.
func (e *Engine) goHome(a *agent) bool {
	c := a.campaign
	if !a.callbackAway || a.home == c || c.owes(a) {
		return false
	}
	a.callbackAway = false
	if !a.home.running() {
		return false
	}
	home := a.home
	if a.pooledBySwitch() {
		e.setReady(a) // in its pool again, from which the switch has to let go
	}
	e.moveAgent(a, home, true, callbackMove)
	return true
}
