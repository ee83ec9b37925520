package engine

// homeCampaign is the campaign that an agent belongs to, wherever a call has taken it.
func (a *agent) homeCampaign() *campaign {
	if a.home != nil {
		return a.home
	}
	return a.campaign
}

// fetch brings an agent who waits in another campaign to that of a queue, for its calls. The home campaign stays.
func (e *Engine) fetch(a *agent, to *campaign) {
	if a.campaign == to {
		return
	}
	e.moveAgent(a, to, true, blendMove)
	a.lent = true
}

// comeHome brings an agent back whom a queue fetched, as soon as no call of that campaign waits for it, and tells whether it did: then
// the agent is as available there as it was here.
func (e *Engine) comeHome(a *agent) bool {
	home := a.homeCampaign()
	if !a.lent || a.leave != nil || a.state != Unavailable && a.campaign.hasCallFor(a) {
		return false
	}
	a.lent = false
	if home == a.campaign || !home.running() && home.state != Closing {
		return false
	}
	e.relocate(a, &move{to: home, keepHome: true, why: blendMove, available: a.state != Unavailable})
	return true
}

// hasCallFor tells whether a call waits in a queue of the campaign that the agent is a member of.
func (c *campaign) hasCallFor(a *agent) bool {
	for _, q := range c.queuesOf() {
		if len(q.calls) > 0 && q.member(a) != nil {
			return true
		}
	}
	return false
}
