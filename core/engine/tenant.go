package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/engine/history"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// DefaultTenant is the tenant of a message without TD. It is always in service.
const DefaultTenant = "default"

// tenant is a user of the service: campaigns, agents and calls have names within it.
type tenant struct {
	name            string
	state           ServiceState
	zone            string // [A1 TZ]
	sw              string // telephony layer it is commissioned on [C1 IC], for campaigns that name none
	limits          tenantLimits
	askers          []registry.Link // who asked for its end [D1]
	events          *history.Log[sessionEvent]
	records         *history.Log[sessionRecord]
	notices         *history.Log[notice]
	campaigns       map[string]*campaign
	open            []*campaign // in the order they were opened
	agents          map[string]*agent
	byDesc          map[string]*agent  // display names [AD] are unique
	byExt           map[string]*agent  // extensions [AE] are unique
	calls           map[string]*call   // by SI, from the hand-in of the number to the end of the call
	byNumber        map[string][]*call // by TN, for messages without SI
	inbound         inboundTenant
	paced           []remembered        // predictive campaigns that are closed, and what pacing learnt of them; the latest last
	byUser          map[string][]*agent // by QI: the endpoints of a user that are logged in, in the order they logged in
	endpoints       map[string]*static  // configuration of endpoints by AN [WA]
	sound           sound               // for called parties whom no agent is free for [P1 PM]
	record          bool                // every call [P1 CR]
	noCallbackMoves bool                // agents are not moved between campaigns for callbacks [P1 NM]
	clearing        []*call             // reported, their trunks not free yet; oldest first
	feeds           []*Feed             // of those who watch
	past            Totals              // of campaigns that are closed
	ended           [InboundAbandon + 1]int
}

func newTenant(name string) *tenant {
	t := &tenant{
		sw: DefaultSwitch, limits: noLimits,
		events:  history.New[sessionEvent](limits.HistoryAge, limits.HistoryEvents),
		records: history.New[sessionRecord](limits.HistoryAge, limits.HistoryEvents),
		notices: history.New[notice](limits.HistoryAge, limits.HistoryNotices),
		name:    name, campaigns: map[string]*campaign{}, agents: map[string]*agent{}, byDesc: map[string]*agent{}, byExt: map[string]*agent{},
		calls: map[string]*call{}, byNumber: map[string][]*call{}, byUser: map[string][]*agent{}, endpoints: map[string]*static{},
	}
	t.inbound = newInboundTenant(t)
	return t
}

// tenantOf is the tenant a message is for.
func tenantOf(m *sdmp.Message) string {
	if m.Kind == 0 {
		return DefaultTenant
	}
	return m.StrOr(sdmp.TD, DefaultTenant)
}

// tenant finds the tenant of a message.
func (e *Engine) tenant(m *sdmp.Message) (*tenant, *sdmp.Fault) {
	name := tenantOf(m)
	t := e.tenants[name]
	if t == nil || !t.serves() {
		return nil, m.Fault(sdmp.ErrUnknownTenant, sdmp.TD, fmt.Sprintf("tenant %q is not in service", name))
	}
	return t, nil
}

// campaign finds the campaign [CN] of a message. Without CN it is error 30.
func (e *Engine) campaign(m *sdmp.Message) (*campaign, *sdmp.Fault) {
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	return t.campaign(m, m.Str(sdmp.CN))
}

// campaign finds a campaign that a message names, or means.
func (t *tenant) campaign(m *sdmp.Message, name string) (*campaign, *sdmp.Fault) {
	if name == "" {
		return nil, m.Fault(sdmp.ErrCampaignParameter, sdmp.CN, "campaign name [CN] missing")
	}
	c := t.campaigns[name]
	if c == nil {
		return nil, m.Fault(sdmp.ErrUnknownCampaign, sdmp.CN, fmt.Sprintf("campaign %q is not open in tenant %q", name, t.name))
	}
	return c, nil
}

// agent finds the agent of a message by AN or, from 10.7 hosts, the active endpoint of a user by QI. An agent without a user is one
// by itself, with the same name. A campaign that is named must be the agent's.
func (e *Engine) agent(m *sdmp.Message) (*agent, *sdmp.Fault) {
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	name, user := m.Str(sdmp.AN), m.Str(sdmp.QI)
	if name == "" && user == "" {
		return nil, m.Fault(sdmp.ErrCampaignParameter, sdmp.AN, "agent identifier [AN] missing")
	}
	a := t.agents[name]
	if name == "" {
		if a = t.activeOf(user); a == nil {
			return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.QI, fmt.Sprintf("no endpoint of user %q is logged in to tenant %q", user, t.name))
		}
		name = a.name
	}
	if a == nil {
		return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("agent %q is not logged in to tenant %q", name, t.name))
	}
	if user != "" && user != a.user {
		return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.QI, fmt.Sprintf("agent %q is an endpoint of user %q, not of %q", name, a.user, user))
	}
	if cn := m.Str(sdmp.CN); cn != "" && cn != a.campaign.name {
		return nil, m.Fault(sdmp.ErrUnknownAgent, sdmp.CN, fmt.Sprintf("agent %q is logged in to campaign %q, not to %q", name, a.campaign.name, cn))
	}
	return a, nil
}

// call finds the call or number of a message by SI, TN, YS or what else the message may name it by. TN alone stands for SI; where
// no call has it as its key, it finds the call to that number, one that is dialled before one that is only held.
func (e *Engine) call(m *sdmp.Message) (*call, *sdmp.Fault) {
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	c, by, v := e.lookUp(t, m)
	if c == nil {
		c = t.clearingCall(m)
	}
	if c == nil {
		return nil, m.Fault(sdmp.ErrUnknownCall, by, fmt.Sprintf("no call with %s %q in tenant %q", by, v, t.name))
	}
	if tn, ok := m.Str(sdmp.TN), m.Has(sdmp.TN); ok && by == sdmp.SI && tn != c.number {
		return nil, m.Fault(sdmp.ErrCallMismatch, sdmp.TN, fmt.Sprintf("SI %q is a call to %q, not to %q", c.id, c.number, tn))
	}
	if cn := m.Str(sdmp.CN); cn != "" && !c.knownAs(cn) {
		return nil, m.Fault(sdmp.ErrUnknownCall, sdmp.CN, fmt.Sprintf("call %q belongs to campaign %q, not to %q", c.id, c.campaign.name, cn))
	}
	return c, nil
}

func (e *Engine) lookUp(t *tenant, m *sdmp.Message) (c *call, by sdmp.Code, value string) {
	if si := m.Str(sdmp.SI); si != "" {
		return e.lookUpSession(t, si)
	}
	if ys := m.Str(sdmp.YS); ys != "" {
		return t.byUUID(ys), sdmp.YS, ys
	}
	if tn := m.Str(sdmp.TN); tn != "" {
		if c := t.calls[tn]; c != nil {
			return c, sdmp.TN, tn
		}
		return best(t.byNumber[tn], m.Str(sdmp.CN)), sdmp.TN, tn
	}
	if ti := m.Str(sdmp.TI); ti != "" {
		for _, s := range e.order {
			if c := s.byTrunk[ti]; c != nil && c.campaign.tenant == t {
				return c, sdmp.TI, ti
			}
		}
		if m.Str(sdmp.AE) == "" {
			return nil, sdmp.TI, ti
		}
	}
	a, by, v := t.agents[m.Str(sdmp.AN)], sdmp.AN, m.Str(sdmp.AN)
	if a == nil {
		a, by, v = t.byExt[m.Str(sdmp.AE)], sdmp.AE, m.Str(sdmp.AE)
	}
	if a == nil {
		return nil, by, v
	}
	return a.call, by, v
}

// byUUID finds a call under way by its unique id. Few messages use it, so there is no index.
func (t *tenant) byUUID(ys string) *call {
	for _, c := range t.open {
		for _, l := range c.live {
			if l.uuid == ys {
				return l
			}
		}
	}
	return nil
}

// everyCall lists the numbers and calls, those that only clear their trunks too, in no order.
func (t *tenant) everyCall() []*call {
	out := make([]*call, 0, len(t.calls)+len(t.clearing))
	for _, n := range t.calls {
		out = append(out, n)
	}
	return append(out, t.clearing...)
}

// clearingCall finds a call whose trunk is clearing.
func (t *tenant) clearingCall(m *sdmp.Message) *call {
	si, tn, ys, ti := m.Str(sdmp.SI), m.Str(sdmp.TN), m.Str(sdmp.YS), m.Str(sdmp.TI)
	for _, n := range t.clearing {
		switch {
		case si != "":
			if n.id == si {
				return n
			}
		case ys != "" && n.uuid == ys, tn != "" && n.number == tn, ti != "" && n.trunk == ti:
			return n
		}
	}
	return nil
}

// best picks among calls to one number: of the campaign named, launched before held, the oldest.
func best(calls []*call, campaign string) *call {
	var pick *call
	for _, c := range calls {
		if campaign != "" && c.campaign.name != campaign {
			continue
		}
		if pick == nil || pick.state == held && c.state != held {
			pick = c
		}
	}
	return pick
}
