package engine

import (
	"container/list"
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing"
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
	home        *campaign // where it belongs: moves that keep home come back to it
	lender      *campaign // the campaign it comes from, while it has a call that was passed to it [TR]
	arriving    *move     // the switch of another campaign is reaching its station
	transfer    *transfer // it passes a call, or is passed one
	accepts     bool      // every transfer, without being asked [AL AA]
	nailed      bool      // the station stays connected between calls
	autoWrap    bool      // the dialer ends each transaction itself [AL AW]
	user        string    // whose endpoint it is [QI]; one without a user is a user of its own
	record      bool      // every call [AL CR]
	monitoring  *monitoring
	monitors    []*monitoring // by others
	login       sdmp.Fault

	state      AgentState
	old        AgentState
	since      time.Time
	oldSince   time.Time
	phase      pacing.Phase // what pacing sees of its state, and since when
	phaseSince time.Time
	loggedIn   time.Time
	available  time.Time // last time it became available
	readied    time.Time // last AR
	listed     *list.Element
	waits      *list.Element // in campaign.waiting
	waitsSince uint64        // grows with each agent that begins to wait
	lent       bool          // a queue brought it here from its home campaign

	call         *call
	lastCall     string // of the last session, told in AR
	lastUUID     string
	leave        *leave
	granting     *timer // UG is out, NU is awaited
	granted      bool   // NU has come, or need not
	promised     bool   // its last AR said that a callback waits for it [CB]
	callbackAway bool   // from its home campaign, for a callback
	followUp     bool   // it makes a call of its own
	station      *timer // the station is not free, or is being reached
	wrap         *timer
	limit        wrapLimit
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
	return c.agents.Len() - c.byState[AwaitingStation] - c.byState[Unavailable] - c.byState[Monitoring] - c.going
}

// agentLogin logs an agent in [AL]: the switch reaches the station [SL, LS], then it is confirmed [LI].
func (e *Engine) agentLogin(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	s := e.loginData(t, m)
	c, f := t.campaign(m, s.campaign)
	if f != nil {
		return f
	}
	if f := e.checkLogin(c, m, s); f != nil {
		return f
	}
	e.accept(m)
	a := &agent{
		name: m.Str(sdmp.AN), uuid: e.uuid(), description: s.description, extension: s.extension, team: m.Str(sdmp.TE), campaign: c, home: c, accepts: s.autoAccept,
		nailed: s.nailed || c.offHook(), autoWrap: m.Has(sdmp.AW), loggedIn: e.now, since: e.now,
		login: *m.Fault(sdmp.ErrStationNotAvailable, sdmp.AE, ""),
	}
	a.user, a.record = m.StrOr(sdmp.QI, a.name), s.record
	if s.uuid != "" {
		a.uuid = s.uuid
	}
	t.agents[a.name] = a
	t.joinUser(a)
	t.byExt[a.extension] = a
	if a.description != "" {
		t.byDesc[a.description] = a
	}
	a.listed = c.agents.PushBack(a)
	c.byState[NotLoggedIn]++
	e.reg.Tie(a.resource(), e.from)
	e.setAgentState(a, AwaitingStation)
	if c.routing.bySwitch {
		e.loggedOn(a) // its first AR logs it on to the switch
		return nil
	}
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

func (e *Engine) checkLogin(c *campaign, m *sdmp.Message, s static) *sdmp.Fault {
	t, name := c.tenant, m.Str(sdmp.AN)
	if f := t.checkLogin(m); f != nil {
		return f
	}
	switch {
	case c.state == Closing:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is closing and takes no agents", c.name))
	case c.method == agentless:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is agentless [DM6]", c.name))
	case !c.sw.connected:
		return m.Fault(sdmp.ErrUnknownSwitch, 0, fmt.Sprintf("switch %q of campaign %q is not connected", c.sw.name, c.name))
	case t.agents[name] != nil:
		return m.Fault(sdmp.ErrAlreadyExists, sdmp.AN, fmt.Sprintf("agent %q is logged in to campaign %q already", name, t.agents[name].campaign.name))
	case s.extension == "":
		return m.Fault(sdmp.ErrParameterMissing, sdmp.AE, "AL needs AgentExtensionIdentifier [AE]")
	case t.byExt[s.extension] != nil:
		return m.Fault(sdmp.ErrInUse, sdmp.AE, fmt.Sprintf("extension %q is agent %q's", s.extension, t.byExt[s.extension].name))
	case t.byDesc[s.description] != nil:
		return m.Fault(sdmp.ErrInUse, sdmp.AD, fmt.Sprintf("description %q is agent %q's", s.description, t.byDesc[s.description].name))
	}
	return t.checkUser(m, name, m.StrOr(sdmp.QI, name))
}

// agentAvailable makes an agent available for calls [AA]: confirmed [NA], then ready [AR].
func (e *Engine) agentAvailable(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.QI) && !m.Has(sdmp.AN) {
		return e.userAvailable(m)
	}
	a, f := e.agent(m)
	if f != nil {
		return f
	}
	switch {
	case a.leave != nil:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q has an AU pending; wait for its AF", a.name))
	case a.state != Unavailable:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is %s, not unavailable", a.name, a.state))
	case a.monitoring != nil:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("agent %q is being connected to agent %q [LR]", a.name, a.monitoring.monitored.name))
	}
	e.accept(m)
	e.makeAvailable(a)
	return nil
}

// makeAvailable puts an agent into the pool.
func (e *Engine) makeAvailable(a *agent) {
	a.available = e.now
	e.toAgent(a, a.out(sdmp.AgentNA))
	e.setReady(a)
}

// setReady puts an agent among those who wait for a call [AR].
func (e *Engine) setReady(a *agent) {
	a.readied = e.now
	e.setAgentState(a, WaitingForCall)
	a.promised = a.campaign.owes(a)
	e.toAgent(a, a.readyOut(a.promised))
	if a.station == nil {
		e.enlist(a)
	}
	e.touch(a.campaign)
}

// readyOut starts the message that an agent is ready for the next call [AR], or is reserved for a callback [CB].
func (a *agent) readyOut(callback bool) *sdmp.Out {
	return a.out(sdmp.AgentAR).Str(sdmp.YA, a.uuid).Str(sdmp.YC, a.campaign.uuid).Str(sdmp.SI, a.lastCall).Str(sdmp.YS, a.lastUUID).Flag(sdmp.CB, callback)
}

// ready says what an agent does after a call, a preview or wrap: go, where an AU or the end of the campaign waits; else take the
// next.
func (e *Engine) ready(a *agent) {
	e.stop(a.wrap)
	if e.afterFollowUp(a) || e.comeHome(a) { // who made a call of his own is unavailable as before, also one whom a queue has fetched
		return
	}
	switch {
	case a.leave != nil || a.lender != nil:
		e.setFree(a)
	case a.campaign.state == Closing && a.campaign.spare():
		e.dismiss(a)
	case e.goHome(a):
	default:
		e.setReady(a)
	}
}

// enlist puts an agent at the end of those who wait.
func (e *Engine) enlist(a *agent) {
	if a.waits == nil && a.granting == nil {
		a.waits = a.campaign.waiting.PushBack(a)
		e.noteAgent(a)
		e.waiters++
		a.waitsSince = e.waiters
		e.switchReady(a)
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
		e.noteAgent(a)
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
	e.endMonitoring(a, done)
	if mv := a.arriving; mv != nil { // its station is still being reached: the move comes to nothing
		a.arriving = nil
		e.moveStatus(a, mv.from, mv.to.name, notMoved)
	}
	e.toSwitch(a.campaign.sw, a.tenant().name, a.out(sdmp.CTISO).Str(sdmp.YA, a.uuid).Str(sdmp.AE, a.extension))
	e.toAgent(a, a.out(sdmp.AgentNO).Str(sdmp.YA, a.uuid))
	e.removeAgent(a)
}

// removeAgent takes an agent out of the world.
func (e *Engine) removeAgent(a *agent) {
	c, t := a.campaign, a.tenant()
	e.leaveQueues(a)
	e.endMonitoring(a, done)
	t.leaveUser(a)
	e.unlist(a)
	e.endLeave(a)
	e.stop(a.station)
	e.stop(a.wrap)
	e.stopGranting(a)
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
	e.spent(a, s)
	switch {
	case a.leave == nil:
	case s == Unavailable:
		c.going-- // it still has its AF, or a move, to come
	case a.state == Unavailable:
		c.going++
	}
	c.byState[a.state]--
	c.byState[s]++
	a.old, a.oldSince = a.state, a.since
	if a.old == NotLoggedIn {
		a.oldSince = time.Time{}
	}
	a.state, a.since = s, e.now
	e.noteAgent(a)
	e.paced(a)
	e.agentChanged(a)
	e.measure(c)
}

// String gives the state in words.
func (s AgentState) String() string {
	return [...]string{
		"not logged in", "logging in", "unavailable", "waiting for a call", "previewing", "in the breather before a preview", "talking", "in wrap",
		"in a follow-up call", "transferring", "being offered a call", "monitoring", "reserved", "on hold",
	}[s]
}
