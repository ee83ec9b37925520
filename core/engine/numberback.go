package engine

import "github.com/dialgate/dialgate/core/sdmp"

// returnNumbers gives every held number back, in the order they were handed in.
func (e *Engine) returnNumbers(c *campaign) {
	for _, n := range c.heldAndLive() {
		if n.state == held {
			e.takeOut(n)
			e.handBack(n)
		}
	}
}

// numberBack tells the campaign's owner that a number did not reach an agent [NB], and forgets it unless its trunk is still
// clearing.
func (e *Engine) numberBack(n *call, reason int) {
	e.result(n, reason, nil)
	e.forget(n)
}

// result sends NB once per number. tc is the agent's TC where there was one: its outcome and a callback it asks for go along.
func (e *Engine) result(n *call, reason int, tc *sdmp.Message) {
	if n.reported {
		return
	}
	n.reported = true
	e.conclude(n, reason, tc)
	if !n.launched.IsZero() && n.campaign.keeps() && tc == nil && e.mayRetry(n, reason) {
		n.again = reason
		return
	}
	advise := e.advise(n, reason)
	o := n.out(sdmp.CampaignNB)
	if a := n.agent; a != nil {
		if n.bound && n.campaign.method == preview {
			o.Str(sdmp.AN, a.name)
		}
		o.Str(sdmp.AG, a.name)
	}
	o.Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).Str(sdmp.YS, n.uuid)
	if n.agent != nil {
		o.Str(sdmp.YA, n.agent.uuid)
	}
	o.Str(sdmp.AS, n.data)
	if tc != nil {
		switch {
		case n.rated:
			o.Int(sdmp.AO, n.verdict)
		case reason == notMade:
			o.Int(sdmp.AO, noCallOutcome)
		}
		o.Str(sdmp.BA, tc.Str(sdmp.BA)).Str(sdmp.BN, tc.Str(sdmp.BN)).Str(sdmp.BT, tc.Str(sdmp.BT))
	}
	o.Int(sdmp.RE, reason).Flag(sdmp.RA, advise).Str(sdmp.IR, n.rawCause)
	if tc != nil {
		o.Flag(sdmp.DD, tc.Has(sdmp.DD) && tc.Kind == sdmp.AgentBD)
	}
	e.toCampaign(n.campaign, o)
}

// forget drops a call that is over: reported, without agent and trunk. While only its trunk is still clearing, its key is free: a
// host that gets a number back may hand it in again at once.
func (e *Engine) forget(n *call) {
	if !n.reported || n.agent != nil || n.passing != nil {
		return
	}
	e.freeKey(n)
	if n.again != 0 {
		e.takeAgain(n)
	}
	if n.holdsTrunk {
		return
	}
	for _, t := range []*timer{n.wait, n.silence, n.hint, n.patience, n.transfer, n.clearing, n.notice, n.routers.timer} {
		e.stop(t)
	}
	e.freePort(n)
	e.quiet(n)
	if e.strays[n.id] == n {
		delete(e.strays, n.id)
	}
	t, c := n.campaign.tenant, n.campaign
	t.clearing = remove(t.clearing, n)
	if n.bound || n.inbound != nil || !n.launched.IsZero() { // else it was only held, and need not be looked for
		c.live = remove(c.live, n)
	}
	e.setCallState(n, ended)
	e.sessionOver(n)
	e.touch(c)
}

// freeKey takes a call out of those that messages find by SI or TN; one whose trunk is clearing stays findable for that.
func (e *Engine) freeKey(n *call) {
	t := n.campaign.tenant
	if t.calls[n.id] != n {
		return
	}
	delete(t.calls, n.id)
	e.unindex(n, n.number)
	e.unindex(n, n.routers.dial)
	if n.holdsTrunk {
		t.clearing = append(t.clearing, n)
	}
}
