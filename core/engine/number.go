package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/engine/numbers"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Reasons in NB that the dialer itself makes [RE]; others are causes of CF.
const (
	notMade          = 0
	noAnswer         = 2
	machine          = 5
	abandoned        = 7
	interrupted      = 8
	timedOut         = 9
	liveCall         = 10
	calledPartyHangs = 31
)

// call is one called party's session, from the hand-in of its number to the end of its call. Its SI is unique in the tenant.
type call struct {
	id       string // [SI]
	number   string // [TN]
	uuid     string // [YS]
	campaign *campaign
	sw       *telephony
	seq      uint64    // of hand-in
	data     string    // [AS]
	session  string    // [DT]
	cli      string    // [CL]
	forAgent string    // [AN]
	preview  int       // [P1] in seconds, unlimited where not given
	breathe  int       // [P2] in seconds, unlimited where not given
	expiry   time.Time // [CE], zero for none

	state       CallState
	in          queueKind
	since       time.Time
	agent       *agent
	bound       bool // to its agent from the start: progressive, preview
	passing     *transfer
	passed      bool // an agent has passed it on
	echo        bool // the switch may report that a party is off the line whom the dialer disconnected [TA RS1]
	trunk       string
	rawCause    string // the network's own [IR]
	sound       sound  // for a called party whom no agent is free for [PM]
	last        sound  // played as the call is disconnected
	late        bool   // its result waits for ND: the called party may press a digit
	ruling      int    // the outcome that ND gives instead, 0 for none [CA]
	rated       bool   // the agent gave an outcome
	verdict     int    // which [AO]
	media       *media // what is asked of the switch during the call
	recordedFor *agent // with whom it was looked at last whether every call is recorded
	followUp    bool   // an agent's own, outside statistics
	tried       attempts
	again       int       // the outcome after which it is dialled again, once its call is over; 0 for none
	due         time.Time // its planned time, zero for none
	routers     vetting
	message     bool // the called party hears a message: agentless
	toMachine   bool // a machine does
	launched    time.Time
	picked      time.Time // when somebody or something answered that was then examined [PR]
	rang        bool
	answered    time.Time // when the called party took the call

	journey journey // what those who watch are told

	holdsTrunk, holdsPort bool
	inbound               *inboundCall
	reported              bool // its result is out
	counted               bool // as connected

	wait     *timer // planned time, expiry, or preview and breather time-out
	silence  *timer // no answer from telephony
	hint     *timer // disconnect hint
	patience *timer // abandon
	transfer *timer // no TS
	clearing *timer // no ND
	notice   *timer // a callback is to be announced, or given up
}

// States of a call before its launch and after its end, beside those that the view shows.
const (
	held      CallState = 0
	assigned  CallState = 100 + iota // to an agent who previews it
	queued                           // the agent wants it dialled, and no trunk is free
	ended                            // the trunk is free, the agent is in wrap
	screening                        // a router is asked about it
)

func isHeld(c *call) bool { return c.state == held }

// undialled tells whether a number is with an agent, or with a router, and has not been launched.
func (n *call) undialled() bool {
	return n.state == assigned || n.state == queued || n.state == screening
}

// queueKind says in which queue a held number waits.
type queueKind uint8

const (
	nowhere queueKind = iota
	inPredictive
	inDue      // timed, its time has come
	inTimed    // timed, its time has not come
	inForAgent // one agent's own
	inOwed     // a callback, its time has come
	inCareful  // abandoned before: for a reserved agent only
)

// out starts a message about the call.
func (n *call) out(k sdmp.Kind) *sdmp.Out { return n.campaign.out(k) }

// makeCall takes a number [MC]: into the queue of an agent [AN], among the timed ones [PT], or into the predictive queue. A number
// that comes after the campaign starved is taken too; error 128 warns that it was late.
func (e *Engine) makeCall(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	if c.state == Closing || c.ending.workOff {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is closing and takes no numbers", c.name))
	}
	tn := m.Str(sdmp.TN)
	if tn == "" {
		return m.Fault(sdmp.ErrCallReferenceMissing, sdmp.TN, "telephone number [TN] missing")
	}
	id := m.StrOr(sdmp.SI, tn)
	if n := c.tenant.calls[id]; n.awaitsData(c) {
		e.accept(m)
		e.dataFound(n, m)
		return nil
	}
	if c.method == system && c.tenant.calls[id] == nil {
		return e.followUpCall(m, c, id)
	}
	if c.takesCalls() && c.method != system {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q takes calls and dials none", c.name))
	}
	if c.tenant.calls[id] != nil {
		return m.Fault(sdmp.ErrInUse, sdmp.SI, fmt.Sprintf("%q is held or in a call already; give each a session identifier [SI] of its own", id))
	}
	s, f := e.sound(m, sdmp.PM)
	if f != nil {
		return f
	}
	if f := checkManual(m, c); f != nil {
		return f
	}
	if f := checkMessage(m, c, s); f != nil {
		return f
	}
	e.accept(m)
	e.seq++
	n := &call{
		id: id, number: tn, uuid: e.uuid(), campaign: c, sw: c.sw, seq: e.seq, data: m.Str(sdmp.AS), session: m.Str(sdmp.DT), cli: m.Str(sdmp.CL),
		forAgent: m.Str(sdmp.AN), preview: m.Int(sdmp.P1, unlimited), breathe: m.Int(sdmp.P2, unlimited), since: e.now,
		sound: s,
	}
	e.hold(n)
	if pt, ok := m.Time(sdmp.PT, e.cfg.Location); ok {
		e.plan(n, pt)
	} else {
		n.expiry, _ = m.Time(sdmp.CE, e.cfg.Location)
		e.watchExpiry(n)
		e.enqueue(n)
		e.arrived(m, c)
	}
	e.touch(c)
	return nil
}

// plan holds a timed number until its time.
func (e *Engine) plan(n *call, at time.Time) {
	c := n.campaign
	c.timed[n] = true
	n.in, n.due = inTimed, at
	if n.callback() {
		e.announceCallback(n)
	}
	n.wait = e.at(at, func() {
		delete(c.timed, n)
		e.fallDue(n)
		e.touch(c)
	})
}

// fallDue puts a number whose time has come where its agent, a reserved one or anybody finds it.
func (e *Engine) fallDue(n *call) {
	c := n.campaign
	switch {
	case n.callback():
		e.owe(n)
	case n.forAgent != "":
		e.enqueue(n)
	case n.tried.abandoned && c.method != agentless:
		n.in = inCareful
		c.careful.Push(n)
	default:
		n.in = inDue
		c.due.Push(n)
	}
}

// enqueue puts a number into the predictive queue or its agent's.
func (e *Engine) enqueue(n *call) {
	c := n.campaign
	if n.forAgent == "" {
		n.in = inPredictive
		c.predictive.Push(n)
		return
	}
	n.in = inForAgent
	c.queueFor(n.forAgent).Push(n)
}

// queueFor is the queue of an agent's own numbers.
func (c *campaign) queueFor(agent string) *numbers.FIFO[*call] {
	q := c.forAgent[agent]
	if q == nil {
		q = &numbers.FIFO[*call]{}
		c.forAgent[agent] = q
	}
	return q
}

// watchExpiry has a held number come back when it expires [CE].
func (e *Engine) watchExpiry(n *call) {
	if !n.expiry.IsZero() {
		n.wait = e.at(n.expiry, func() { e.expire(n) })
	}
}

// expire returns a number that was not dialled in time [CE].
func (e *Engine) expire(n *call) {
	if n.state == held {
		e.takeOut(n)
		e.handBack(n)
	}
}

// next takes the next number to dial without an agent of its own: one whose planned time has come before a predictive one.
func (c *campaign) next() *call {
	n, ok := c.due.Pop(isHeld)
	if !ok {
		if n, ok = c.predictive.Pop(isHeld); !ok {
			return nil
		}
	}
	c.taken(n)
	return n
}

// taken marks a number as out of the queues.
func (c *campaign) taken(n *call) {
	n.in = nowhere
	c.heldBy--
}

// nextFor takes the next number for an agent, one of the agent's own before others.
func (c *campaign) nextFor(a *agent) *call {
	if n, ok := c.careful.Pop(isHeld); ok {
		c.taken(n)
		return n
	}
	if q := c.forAgent[a.name]; q != nil {
		n, ok := q.Pop(isHeld)
		if q.Len() == 0 {
			delete(c.forAgent, a.name)
		}
		if ok {
			c.taken(n)
			return n
		}
	}
	return nil
}

// available counts the numbers that may be dialled now without an agent of their own.
func (c *campaign) available() int { return c.due.Len() + c.predictive.Len() }

// putBack puts a number that was taken and not dialled in front again.
func (e *Engine) putBack(n *call) {
	c := n.campaign
	e.setCallState(n, held)
	n.agent, n.bound = nil, false
	c.heldBy++
	switch {
	case n.callback():
		e.owe(n)
		return
	case n.forAgent == "" && n.tried.abandoned && c.method != agentless:
		n.in = inCareful
		c.careful.Unpop(n)
		return
	}
	e.watchExpiry(n)
	if n.forAgent == "" {
		n.in = inPredictive
		c.predictive.Unpop(n)
		return
	}
	n.in = inForAgent
	c.queueFor(n.forAgent).Unpop(n)
}

// takeOut removes a held number from whichever queue has it.
func (e *Engine) takeOut(n *call) {
	c := n.campaign
	n.state = assigned // in no queue, to no agent
	switch n.in {
	case inTimed:
		delete(c.timed, n)
	case inForAgent:
		q := c.queueFor(n.forAgent)
		if q.Left(isHeld); q.Len() == 0 {
			delete(c.forAgent, n.forAgent)
		}
	case inOwed:
		c.owed = remove(c.owed, n)
	case inCareful:
		c.careful.Left(isHeld)
	case inDue:
		c.due.Left(isHeld)
	case inPredictive:
		c.predictive.Left(isHeld)
	}
	c.taken(n)
}

func (e *Engine) setCallState(n *call, s CallState) {
	if !n.bound {
		if n.state.open() {
			n.campaign.inFlight--
		}
		if s.open() {
			n.campaign.inFlight++
		}
	}
	was, since := n.state, n.since
	n.state, n.since = s, e.now
	e.noteCall(n)
	if s == Clearing || s == ended {
		e.endMedia(n)
	}
	e.sessionChanged(n, was, since)
}

// open tells whether a call in this state may still be answered.
func (s CallState) open() bool { return s >= Dialing && s <= Answered }
