package engine

import (
	"container/list"
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// agent is an agent that is logged in or logging in.
type agent struct {
	name        string // [AN]
	uuid        string // [YA]
	description string // [AD]
	extension   string // [AE]
	team        string // [TE]
	campaign    *campaign
	nailed      bool // the station stays connected between calls
	autoWrap    bool // the dialer ends each transaction itself [AL AW]
	login       sdmp.Fault

	state     AgentState
	old       AgentState
	since     time.Time
	oldSince  time.Time
	loggedIn  time.Time
	available time.Time // last time it became available
	readied   time.Time // last AR
	listed    *list.Element
	waits     *list.Element // in campaign.waiting

	call     *call
	lastCall string // of the last session, told in AR
	lastUUID string
	leave    *leave
	station  *timer // the station is not free, or is being reached
	wrap     *timer
	limit    wrapLimit
}

// wrapLimit is what AW sets.
type wrapLimit struct {
	after   time.Duration // 0 for none
	outcome int
	data    string
}

func (a *agent) tenant() *tenant { return a.campaign.tenant }

func (a *agent) resource() registry.Resource {
	return registry.Resource{Kind: registry.Agent, Tenant: a.tenant().name, Name: a.name}
}

// out starts a message about the agent.
func (a *agent) out(k sdmp.Kind) *sdmp.Out { return a.campaign.out(k).Str(sdmp.AN, a.name) }

// idle tells whether nothing keeps the agent from being logged out at once.
func (a *agent) idle() bool { return a.call == nil && a.state != Wrap }

// availableAgents counts the agents who take calls or will when the one they have is over, and are not leaving.
func (c *campaign) availableAgents() int {
	return c.agents.Len() - c.byState[AwaitingStation] - c.byState[Unavailable] - c.going
}

// agentLogin logs an agent in [AL]: the switch reaches the station [SL, LS], then it is confirmed [LI].
func (e *Engine) agentLogin(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	if f := e.checkLogin(c, m); f != nil {
		return f
	}
	e.accept(m)
	a := &agent{
		name: m.Str(sdmp.AN), uuid: e.uuid(), description: m.Str(sdmp.AD), extension: m.Str(sdmp.AE), team: m.Str(sdmp.TE), campaign: c,
		nailed: m.Has(sdmp.NU) || c.method == predictive || c.method == progressive, autoWrap: m.Has(sdmp.AW), loggedIn: e.now, since: e.now,
		login: *m.Fault(sdmp.ErrStationNotAvailable, sdmp.AE, ""),
	}
	t := c.tenant
	t.agents[a.name] = a
	t.byExt[a.extension] = a
	if a.description != "" {
		t.byDesc[a.description] = a
	}
	a.listed = c.agents.PushBack(a)
	c.byState[NotLoggedIn]++
	e.reg.Tie(a.resource(), e.from)
	e.setAgentState(a, AwaitingStation)
	e.toSwitch(c.sw, t.name, a.out(sdmp.CTISL).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension).Flag(sdmp.NU, a.nailed).Str(sdmp.GI, m.Str(sdmp.GI)).Str(sdmp.NX, node))
	a.station = e.after(limits.StationAnswer, func() {
		// The station may still be rung, or nailed up late: the switch must let go of it.
		e.toSwitch(c.sw, t.name, a.out(sdmp.CTISO).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension))
		e.loginFailed(a, "the telephony layer did not answer SL with LS in time")
	})
	return nil
}

// node is what SL carries in NX, which newer gateways insist on: there is one node.
const node = "1"

func (e *Engine) checkLogin(c *campaign, m *sdmp.Message) *sdmp.Fault {
	t, name := c.tenant, m.Str(sdmp.AN)
	switch {
	case c.state == Closing:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is closing and takes no agents", c.name))
	case !c.sw.connected:
		return m.Fault(sdmp.ErrUnknownSwitch, 0, fmt.Sprintf("switch %q of campaign %q is not connected", c.sw.name, c.name))
	case t.agents[name] != nil:
		return m.Fault(sdmp.ErrAlreadyExists, sdmp.AN, fmt.Sprintf("agent %q is logged in to campaign %q already", name, t.agents[name].campaign.name))
	case m.Str(sdmp.AE) == "":
		return m.Fault(sdmp.ErrParameterMissing, sdmp.AE, "AL needs AgentExtensionIdentifier [AE]")
	case t.byExt[m.Str(sdmp.AE)] != nil:
		return m.Fault(sdmp.ErrInUse, sdmp.AE, fmt.Sprintf("extension %q is agent %q's", m.Str(sdmp.AE), t.byExt[m.Str(sdmp.AE)].name))
	case t.byDesc[m.Str(sdmp.AD)] != nil:
		return m.Fault(sdmp.ErrInUse, sdmp.AD, fmt.Sprintf("description %q is agent %q's", m.Str(sdmp.AD), t.byDesc[m.Str(sdmp.AD)].name))
	case m.Has(sdmp.CR):
		return m.Fault(sdmp.ErrNotSupported, sdmp.CR, "call recording [CR] is not supported by this version")
	}
	return nil
}

// agentAvailable makes an agent available for calls [AA]: confirmed [NA], then ready [AR].
func (e *Engine) agentAvailable(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	switch {
	case a.leave != nil:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q has an AU pending; wait for its AF", a.name))
	case a.state != Unavailable:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not unavailable", a.name, a.state))
	}
	e.accept(m)
	a.available = e.now
	e.toAgent(a, a.out(sdmp.AgentNA))
	e.setReady(a)
	return nil
}

// setReady puts an agent among those who wait for a call [AR].
func (e *Engine) setReady(a *agent) {
	a.readied = e.now
	e.setAgentState(a, WaitingForCall)
	e.toAgent(a, a.out(sdmp.AgentAR).Str(sdmp.YA, a.uuid).Str(sdmp.YC, a.campaign.uuid).Str(sdmp.SI, a.lastCall).Str(sdmp.YS, a.lastUUID))
	if a.station == nil {
		e.enlist(a)
	}
	e.touch(a.campaign)
}

// ready says what an agent does after a call, a preview or wrap: go, where an AU or the end of the campaign waits; else take the
// next.
func (e *Engine) ready(a *agent) {
	e.stop(a.wrap)
	switch {
	case a.leave != nil:
		e.setFree(a)
	case a.campaign.state == Closing && a.campaign.spare():
		e.logOutNow(a)
	default:
		e.setReady(a)
	}
}

// enlist puts an agent at the end of those who wait.
func (e *Engine) enlist(a *agent) {
	if a.waits == nil {
		a.waits = a.campaign.waiting.PushBack(a)
		if a.leave != nil {
			a.campaign.leaving++
		}
		e.touch(a.campaign)
	}
}

// unlist takes an agent from those who wait.
func (e *Engine) unlist(a *agent) {
	if a.waits != nil {
		a.campaign.waiting.Remove(a.waits)
		a.waits = nil
		if a.leave != nil {
			a.campaign.leaving--
		}
	}
}

// logOut logs an agent out [LO], which must be unavailable: SO to the switch, NO to the agent's owner.
func (e *Engine) logOut(m *sdmp.Message) *sdmp.Fault {
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	if a.state != Unavailable && a.state != AwaitingStation {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s; send AU first and wait for its AF", a.name, a.state))
	}
	e.accept(m)
	e.logOutNow(a)
	return nil
}

// logOutNow ends the agent's session.
func (e *Engine) logOutNow(a *agent) {
	e.toSwitch(a.campaign.sw, a.tenant().name, a.out(sdmp.CTISO).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension))
	e.toAgent(a, a.out(sdmp.AgentNO).Str(sdmp.YA, a.uuid))
	e.removeAgent(a)
}

// removeAgent takes an agent out of the world.
func (e *Engine) removeAgent(a *agent) {
	c, t := a.campaign, a.tenant()
	e.unlist(a)
	e.endLeave(a)
	e.stop(a.station)
	e.stop(a.wrap)
	a.station = nil
	e.setAgentState(a, NotLoggedIn)
	c.byState[NotLoggedIn]--
	c.agents.Remove(a.listed)
	delete(t.agents, a.name)
	delete(t.byExt, a.extension)
	if t.byDesc[a.description] == a {
		delete(t.byDesc, a.description)
	}
	e.reg.Release(a.resource())
	e.touch(c)
}

func (e *Engine) setAgentState(a *agent, s AgentState) {
	if a.state == s {
		return
	}
	c := a.campaign
	if s != WaitingForCall {
		e.unlist(a)
	}
	c.byState[a.state]--
	c.byState[s]++
	a.old, a.oldSince = a.state, a.since
	if a.old == NotLoggedIn {
		a.oldSince = time.Time{}
	}
	a.state, a.since = s, e.now
	e.agentChanged(a)
}

// String gives the state in words.
func (s AgentState) String() string {
	return [...]string{
		"not logged in", "logging in", "unavailable", "waiting for a call", "previewing", "in the breather before a preview", "talking", "in wrap",
		"in a follow-up call", "transferring", "being offered a call", "monitoring", "reserved", "on hold",
	}[s]
}
