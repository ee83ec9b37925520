package engine

import (
	"cmp"
	"slices"
)

// Tenants lists the tenants in service by name.
func (e *Engine) Tenants() []string {
	out := make([]string, 0, len(e.tenants))
	for name, t := range e.tenants {
		if t.serves() {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// HasTenant tells whether a tenant is in service.
func (e *Engine) HasTenant(name string) bool {
	return e.tenants[name] != nil && e.tenants[name].serves()
}

// Campaigns lists the open campaigns of a tenant by name.
func (e *Engine) Campaigns(tenant string) []CampaignView {
	t := e.tenants[tenant]
	if t == nil {
		return nil
	}
	out := make([]CampaignView, 0, len(t.open))
	for _, c := range t.open {
		out = append(out, e.viewCampaign(c))
	}
	slices.SortFunc(out, func(a, b CampaignView) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// Campaign gives one open campaign.
func (e *Engine) Campaign(tenant, name string) (CampaignView, bool) {
	t := e.tenants[tenant]
	if t == nil || t.campaigns[name] == nil {
		return CampaignView{}, false
	}
	return e.viewCampaign(t.campaigns[name]), true
}

func (e *Engine) viewCampaign(c *campaign) CampaignView {
	v := CampaignView{
		Tenant: c.tenant.name, Name: c.name, UniqueID: c.uuid, Switch: c.sw.name, DialingMethod: c.method, State: c.state, Owner: e.reg.Owner(c.resource()),
		Numbers: c.heldBy, Totals: c.totals, AbandonTarget: c.tuning.target, Overdial: c.overdial,
		Agents: AgentCounts{
			LoggedIn: c.agents.Len() - c.byState[AwaitingStation], Waiting: c.byState[WaitingForCall] + c.byState[Reserved],
			Previewing: c.byState[Previewing] + c.byState[Breather] + c.byState[FollowUp], Talking: c.byState[Talking] + c.byState[Offered] + c.byState[OnHold] + c.byState[InTransfer],
			Wrap: c.byState[Wrap], Unavailable: c.byState[Unavailable] + c.byState[Monitoring],
		},
	}
	for _, n := range c.live {
		switch n.shown() {
		case Dialing, Ringing, Answered:
			v.CallsDialing++
		case Waiting:
			v.CallsWaiting++
		case Connecting, Connected:
			v.CallsConnected++
		}
	}
	day := c.share.Sum(e.now)
	v.AbandonRate = abandonRate(day[connectedCall], day[abandonedCall], day[machineCall])
	v.AbandonRateSinceOpen = abandonRate(c.totals.Connected, c.totals.Abandoned, c.totals.Machines)
	return v
}

// Agents lists the agents of a tenant by name, of one campaign where it is named.
func (e *Engine) Agents(tenant, campaign string) []AgentView {
	t := e.tenants[tenant]
	if t == nil {
		return nil
	}
	out := make([]AgentView, 0, len(t.agents))
	for _, a := range t.agents {
		if campaign == "" || a.campaign.name == campaign {
			out = append(out, e.viewAgent(a))
		}
	}
	slices.SortFunc(out, func(a, b AgentView) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// Agent gives one agent.
func (e *Engine) Agent(tenant, name string) (AgentView, bool) {
	t := e.tenants[tenant]
	if t == nil || t.agents[name] == nil {
		return AgentView{}, false
	}
	return e.viewAgent(t.agents[name]), true
}

func (e *Engine) viewAgent(a *agent) AgentView {
	v := AgentView{
		Tenant: a.tenant().name, Name: a.name, User: a.user, Description: a.description, Campaign: a.campaign.name, Extension: a.extension, Team: a.team, UniqueID: a.uuid,
		State: a.state, Since: a.since, Owner: e.reg.Owner(a.resource()), Leaving: a.leave != nil,
	}
	if a.call != nil {
		v.Call = a.call.id
	}
	return v
}

// Calls lists the calls under way of a tenant by SI, of one campaign where it is named.
func (e *Engine) Calls(tenant, campaign string) []CallView {
	t := e.tenants[tenant]
	if t == nil {
		return nil
	}
	var out []CallView
	for _, n := range t.everyCall() {
		if n.underWay() && (campaign == "" || n.campaign.name == campaign) {
			out = append(out, n.view())
		}
	}
	slices.SortFunc(out, func(a, b CallView) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.UniqueID, b.UniqueID)) })
	return out
}

// underWay tells whether a call is one that those who look are shown: between its launch and the release of its trunk.
func (n *call) underWay() bool { return n.state >= Dialing && n.state <= Clearing }

func (n *call) view() CallView {
	v := CallView{
		Tenant: n.campaign.tenant.name, Campaign: n.campaign.name, ID: n.id, Number: n.number, Trunk: n.trunk, Switch: n.sw.name, UniqueID: n.uuid,
		State: n.shown(), Since: n.since,
	}
	if n.agent != nil {
		v.Agent = n.agent.name
	}
	return v
}

// byLaunch orders calls as their numbers came in.
func byLaunch(a, b *call) int { return cmp.Compare(a.seq, b.seq) }

// Trunks lists the switches by name. A tenant may use any of them.
func (e *Engine) Trunks(tenant string) []TrunksView {
	if e.tenants[tenant] == nil {
		return nil
	}
	out := make([]TrunksView, 0, len(e.order))
	for _, s := range e.order {
		out = append(out, e.viewTrunks(s))
	}
	slices.SortFunc(out, func(a, b TrunksView) int { return cmp.Compare(a.Switch, b.Switch) })
	return out
}

func (e *Engine) viewTrunks(s *telephony) TrunksView {
	return TrunksView{Switch: s.name, Trunks: s.trunks, InUse: s.use.trunks, Ports: s.ports, PortsInUse: s.use.ports, CallsPerSecond: s.rate, Owner: e.reg.Owner(s.resource())}
}
