package engine

import (
	"container/list"
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/engine/numbers"
	"github.com/dialgate/dialgate/core/engine/window"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/pacing"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Dialling methods [DM].
const (
	predictive  = 0
	redundant   = 1 // treated as predictive
	progressive = 3
	preview     = 4
)

// campaign is an open campaign.
type campaign struct {
	tenant *tenant
	name   string
	uuid   string
	method int
	sw     *telephony
	state  CampaignState
	header string // friendlier name for reports [RH]
	zone   string // [TZ]
	labels [6]string
	record bool // every call [CR]

	returnAll   bool          // NB for every call [RO]
	routing     routing       // who picks the agents [RX, IU]
	ending      ending        // how it closes [CC C2 WC]
	retries     map[int]Retry // what it dials again, by outcome
	callbacks   time.Duration // how long a callback waits for its agent [CP TV], 0 for the default
	patience    time.Duration // least time a call may go without an outcome from telephony [TT], 0 for none
	unavailable time.Duration // how long a request to go unavailable may take [UT]
	tuning      tuning
	policy      *pacing.Predictive
	sight       sight
	overdial    float64

	agents  list.List // of *agent, in the order they logged in
	waiting list.List // of *agent who can take a call now, longest-waiting first
	leaving int       // agents in waiting with an AU
	going   int       // agents available with an AU
	byState [OnHold + 1]int

	predictive numbers.FIFO[*call]
	due        numbers.FIFO[*call] // timed numbers whose time has come
	timed      map[*call]bool      // timed numbers whose time has not come
	forAgent   map[string]*numbers.FIFO[*call]
	owed       []*call             // callbacks whose time has come, oldest first
	careful    numbers.FIFO[*call] // whom an earlier call abandoned: dialled for a reserved agent only
	screening  int                 // calls that wait for a router's verdict, for no particular agent
	turn       turn                // its part of the trunks of its switch
	heldBy     int                 // numbers held in any queue
	live       []*call             // launched or with an agent, in the order of launch
	answered   []*call             // answered and waiting for an agent, oldest first
	inFlight   int                 // launched for no particular agent, and may still be answered

	request    request
	starvation starvation
	totals     Totals
	measures   measures
	inbound    InboundTotals
	jilted     jilted
	share      *window.Counter // connected and abandoned of the last 24 hours
	launches   *window.Counter // of the last minute
	dirty      bool
	tick       *timer
	closer     *timer // kills a campaign that does not close in time
}

// tuning is what OT sets. Each OT resets all of it.
type tuning struct {
	target  float64       // abandon target in percent [AT]
	delay   time.Duration // wait for an agent before a call is abandoned [DE]
	talk    time.Duration // estimated talk time [ET]
	ring    time.Duration // ring time-out [RI]
	preview time.Duration // preview time-out [P1], 0 for none
	breathe time.Duration // breather time-out [P2], 0 for none
	cli     string        // calling line identity [CL]
	sound   sound         // for those whom no agent is free for [PM]
}

var defaultTuning = tuning{target: 1, delay: limits.DefaultAbandonDelay, talk: limits.DefaultEstimatedTalk, ring: limits.DefaultRingTimeout}

func (c *campaign) resource() registry.Resource {
	return registry.Resource{Kind: registry.Campaign, Tenant: c.tenant.name, Name: c.name}
}

// agentList copies the agents, so that they may go while it is walked.
func (c *campaign) agentList() []*agent {
	out := make([]*agent, 0, c.agents.Len())
	for el := c.agents.Front(); el != nil; el = el.Next() {
		if a, ok := el.Value.(*agent); ok {
			out = append(out, a)
		}
	}
	return out
}

// out starts a message about the campaign.
func (c *campaign) out(k sdmp.Kind) *sdmp.Out {
	return sdmp.New(k).Str(sdmp.TD, c.tenant.name).Str(sdmp.CN, c.name)
}

// openCampaign opens a campaign [OC] and confirms it [CO].
func (e *Engine) openCampaign(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	if t.state != Active {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("tenant %q is %s and opens no campaigns", t.name, t.state))
	}
	name := m.Str(sdmp.CN)
	if t.campaigns[name] != nil {
		return m.Fault(sdmp.ErrAlreadyExists, sdmp.CN, fmt.Sprintf("campaign %q is open already", name))
	}
	method := m.Int(sdmp.DM, predictive)
	if method == redundant {
		method = predictive
	}
	if f := checkMethod(m, method); f != nil {
		return f
	}
	ic := m.StrOr(sdmp.IC, t.sw)
	sw := e.switches[ic]
	if sw == nil || !sw.connected {
		return m.Fault(sdmp.ErrUnknownSwitch, sdmp.IC, fmt.Sprintf("switch %q is not connected; its telephony layer must send TO first", ic))
	}
	e.accept(m)
	c := &campaign{
		tenant: t, name: name, uuid: e.uuid(), method: method, sw: sw, state: Open, header: m.Str(sdmp.RH), zone: m.Str(sdmp.TZ),
		returnAll: m.Has(sdmp.RO), unavailable: limits.UnavailableTimeout, tuning: t.tuning(),
		policy: t.recall(name), overdial: 1,
		timed: map[*call]bool{}, forAgent: map[string]*numbers.FIFO[*call]{},
		share: window.New(limits.AbandonWindow/limits.AbandonSlots, limits.AbandonSlots), launches: window.New(time.Second, 60),
	}
	c.record = m.Has(sdmp.CR)
	for i, code := range [6]sdmp.Code{sdmp.L1, sdmp.L2, sdmp.L3, sdmp.L4, sdmp.L5, sdmp.L6} {
		c.labels[i] = m.Str(code)
	}
	if m.Has(sdmp.TT) {
		c.patience = limits.TimeoutTrigger
	}
	c.retries = e.retriesOf(c)
	c.routing = routing{bySwitch: m.Has(sdmp.RX), inhibitRU: m.Has(sdmp.IU)}
	if m.Has(sdmp.UT) {
		c.unavailable = time.Duration(m.Int(sdmp.UT, 0)) * time.Second
	}
	t.campaigns[name] = c
	t.open = append(t.open, c)
	sw.campaigns = append(sw.campaigns, c)
	e.reg.Tie(c.resource(), e.from)
	e.toCampaign(c, c.out(sdmp.CampaignCO).Str(sdmp.YC, c.uuid))
	e.campaignChanged(c, 0)
	e.touch(c)
	return nil
}

// checkMethod refuses what a campaign of this version cannot do, rather than opening one that does something else.
func checkMethod(m *sdmp.Message, method int) *sdmp.Fault {
	switch method {
	case predictive, progressive, preview, manualOutbound, agentless, inboundOffHook, inboundOnHook, system:
	default:
		return m.Fault(sdmp.ErrOutOfRange, sdmp.DM, fmt.Sprintf("there is no dialling method %d", method))
	}
	if m.Has(sdmp.RX) && !outbound(method) {
		return m.Fault(sdmp.ErrNotSupported, sdmp.RX, fmt.Sprintf("switch-determined routing [RX] is for agents of outbound campaigns; dialling method %d has none", method))
	}
	return nil
}

// overdialTuning sets the pacing parameters [OT]; what is left out goes back to its default.
func (e *Engine) overdialTuning(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	s, f := e.sound(m, sdmp.PM)
	if f != nil {
		return f
	}
	e.accept(m)
	d := c.tenant.tuning()
	c.tuning = tuning{
		target:  m.Float(sdmp.AT, d.target),
		delay:   seconds(m, sdmp.DE, d.delay),
		talk:    time.Duration(m.Int(sdmp.ET, int(d.talk/time.Minute))) * time.Minute,
		ring:    seconds(m, sdmp.RI, d.ring),
		preview: seconds(m, sdmp.P1, 0),
		breathe: seconds(m, sdmp.P2, 0),
		cli:     m.Str(sdmp.CL),
		sound:   s,
	}
	c.policy.Retarget(c.tuning.target)
	c.policy.Expect(c.tuning.talk)
	e.campaignChanged(c, c.state)
	e.touch(c)
	return nil
}

func seconds(m *sdmp.Message, c sdmp.Code, def time.Duration) time.Duration {
	return time.Duration(m.Int(c, int(def/time.Second))) * time.Second
}

// suspendCampaign stops dialling [SC]; calls run to their end, then it is confirmed [NS].
func (e *Engine) suspendCampaign(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	if c.state != Open {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is %s, not open", c.name, c.state))
	}
	e.accept(m)
	e.setCampaignState(c, Suspending)
	e.endBreathers(c)
	if m.Has(sdmp.SB) {
		e.returnNumbers(c)
	}
	c.request = request{}
	e.touch(c)
	return nil
}

// resumeCampaign dials again [RC]. Timed numbers whose time passed come back. Pacing starts afresh unless PI is given.
func (e *Engine) resumeCampaign(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	if c.state != Suspended && c.state != Suspending {
		return m.Fault(sdmp.ErrNotSuspended, 0, fmt.Sprintf("campaign %q is %s, not suspended", c.name, c.state))
	}
	e.accept(m)
	e.setCampaignState(c, Open)
	for _, q := range []*numbers.FIFO[*call]{&c.due, &c.careful} {
		for n, ok := q.Pop(isHeld); ok; n, ok = q.Pop(isHeld) {
			c.taken(n)
			e.handBack(n)
		}
	}
	if !m.Has(sdmp.PI) {
		c.policy.Forget()
	}
	e.touch(c)
	return nil
}

// closeCampaign closes a campaign [CC]: numbers come back, agents are logged out as they become free, calls run to their end,
// then it is confirmed [NC]. What takes longer than TV is killed.
func (e *Engine) closeCampaign(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	if c.state == Closing || c.ending.workOff {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is closing already", c.name))
	}
	if f := checkHeir(m, c); f != nil {
		return f
	}
	e.accept(m)
	c.ending.heir = m.Str(sdmp.C2)
	if m.Has(sdmp.WC) && c.state == Open {
		e.workOff(c)
	} else {
		e.beginClosing(c)
	}
	e.closeWithin(c, seconds(m, sdmp.TV, limits.CloseTimeout))
	e.touch(c)
	return nil
}

// beginClosing gives the numbers of a campaign back and dials no more.
func (e *Engine) beginClosing(c *campaign) {
	c.ending.workOff = false
	e.setCampaignState(c, Closing)
	e.closeQueues(c)
	e.endBreathers(c)
	e.returnNumbers(c)
}

// logOutIdle logs out the agents of a closing campaign whom nothing keeps. Those who wait stay while calls that were dialled for
// them may still be answered: nobody is abandoned because a campaign closes.
func (e *Engine) logOutIdle(c *campaign) {
	if c.agents.Len() == c.byState[Talking]+c.byState[Wrap]+c.byState[Offered] {
		return
	}
	for _, a := range c.agentList() {
		if a.idle() && (a.waits == nil || c.spareOne()) {
			e.dismiss(a)
		}
	}
}

// advance moves a campaign on that waits for its calls and agents to end.
func (e *Engine) advance(c *campaign) {
	if c.workedOff() {
		e.beginClosing(c)
	}
	if c.state == Closing {
		e.logOutIdle(c)
	}
	switch {
	case c.state == Suspending && !c.active():
		e.setCampaignState(c, Suspended)
		e.toCampaign(c, c.out(sdmp.CampaignNS))
	case c.state == Closing && c.agents.Len() == 0 && !c.active() && !c.inWrap():
		e.closed(c)
	}
}

// active tells whether any call is previewed, dialled, ringing, answered or connected.
func (c *campaign) active() bool {
	for _, l := range c.live {
		if l.state >= Dialing && l.state <= Connected || l.state == assigned || l.state == queued || l.state == screening || l.late {
			return true
		}
	}
	return false
}

// closed takes the campaign out of the world and says so [NC].
func (e *Engine) closed(c *campaign) {
	e.stop(c.closer)
	e.stop(c.tick)
	c.tick = nil
	e.setCampaignState(c, 0)
	e.toCampaign(c, c.out(sdmp.CampaignNC).Str(sdmp.YC, c.uuid))
	e.reg.Release(c.resource())
	delete(c.tenant.campaigns, c.name)
	c.tenant.remember(c)
	c.tenant.open = remove(c.tenant.open, c)
	c.tenant.past.add(&c.totals)
	c.sw.campaigns = remove(c.sw.campaigns, c)
	e.deleteQueues(c)
	e.endSubscriptionsOf(c)
	e.decommissioned(c.tenant)
	e.rehome(c)
}

func (e *Engine) setCampaignState(c *campaign, s CampaignState) {
	old := c.state
	c.state = s
	e.noteCampaign(c)
	c.tenant.noteQueues() // they are in service while their campaign is open
	e.campaignChanged(c, old)
}

// String gives the state in words.
func (s CampaignState) String() string {
	switch s {
	case Open:
		return "open"
	case Suspending:
		return "suspending"
	case Suspended:
		return "suspended"
	case Closing:
		return "closing"
	}
	return "closed"
}
