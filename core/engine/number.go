package engine

import (
	"fmt"
	"slices"
	"strings"
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

	state    CallState
	in       queueKind
	since    time.Time
	agent    *agent
	bound    bool // to its agent from the start: progressive, preview
	trunk    string
	rawCause string // the network's own [IR]
	launched time.Time
	rang     bool
	answered time.Time // when the called party took the call

	holdsTrunk, holdsPort bool
	reported              bool // its result is out
	counted               bool // as connected

	wait     *timer // planned time, expiry, or preview and breather time-out
	silence  *timer // no answer from telephony
	hint     *timer // disconnect hint
	patience *timer // abandon
	transfer *timer // no TS
	clearing *timer // no ND
}

// States of a call before its launch and after its end, beside those that the view shows.
const (
	held     CallState = 0
	assigned CallState = 100 + iota // to an agent who previews it
	queued                          // the agent wants it dialled, and no trunk is free
	ended                           // the trunk is free, the agent is in wrap
)

func isHeld(c *call) bool { return c.state == held }

// queueKind says in which queue a held number waits.
type queueKind uint8

const (
	nowhere queueKind = iota
	inPredictive
	inDue      // timed, its time has come
	inTimed    // timed, its time has not come
	inForAgent // one agent's own
)

// out starts a message about the call.
func (c *call) out(k sdmp.Kind) *sdmp.Out { return c.campaign.out(k) }

// makeCall takes a number [MC]: into the queue of an agent [AN], among the timed ones [PT], or into the predictive queue. A number
// that comes after the campaign starved is taken too; error 128 warns that it was late.
func (e *Engine) makeCall(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	if c.state == Closing {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q is closing and takes no numbers", c.name))
	}
	tn := m.Str(sdmp.TN)
	if tn == "" {
		return m.Fault(sdmp.ErrCallReferenceMissing, sdmp.TN, "telephone number [TN] missing")
	}
	id := m.StrOr(sdmp.SI, tn)
	if c.tenant.calls[id] != nil {
		return m.Fault(sdmp.ErrInUse, sdmp.SI, fmt.Sprintf("%q is held or in a call already; give each a session identifier [SI] of its own", id))
	}
	if f := checkSound(m); f != nil {
		return f
	}
	e.accept(m)
	e.seq++
	n := &call{
		id: id, number: tn, uuid: e.uuid(), campaign: c, sw: c.sw, seq: e.seq, data: m.Str(sdmp.AS), session: m.Str(sdmp.DT), cli: m.Str(sdmp.CL),
		forAgent: m.Str(sdmp.AN), preview: m.Int(sdmp.P1, unlimited), breathe: m.Int(sdmp.P2, unlimited), since: e.now,
	}
	c.tenant.calls[id] = n
	c.tenant.byNumber[tn] = append(c.tenant.byNumber[tn], n)
	c.heldBy++
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
	n.in = inTimed
	n.wait = e.at(at, func() {
		delete(c.timed, n)
		if n.forAgent != "" {
			e.enqueue(n)
		} else {
			n.in = inDue
			c.due.Push(n)
		}
		e.touch(c)
	})
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
		e.numberBack(n, notMade)
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
	case inDue:
		c.due.Left(isHeld)
	case inPredictive:
		c.predictive.Left(isHeld)
	}
	c.taken(n)
}

// removeNumber takes a number out of the queues [RN]; it comes back as NB. One that is being dialled cannot be removed.
func (e *Engine) removeNumber(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.DN) && !m.Has(sdmp.SI) && !m.Has(sdmp.TN) {
		return e.removeMatching(m)
	}
	if _, f := e.campaign(m); f != nil {
		return f
	}
	n, f := e.call(m)
	if f != nil {
		return f
	}
	if n.reported {
		return m.Fault(sdmp.ErrUnknownCall, 0, fmt.Sprintf("%q has come back already", n.id))
	}
	if n.state != held {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("%q is being dialled; if it does not reach an agent it comes back as NB", n.id))
	}
	e.accept(m)
	e.takeOut(n)
	e.numberBack(n, notMade)
	return nil
}

// removeMatching removes every held number of the campaign that matches [RN with DN], whatever its key.
func (e *Engine) removeMatching(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	digits := dialled(m.Str(sdmp.DN))
	all := 0
	var found []*call
	for _, n := range c.heldAndLive() {
		if dialled(n.number) != digits {
			continue
		}
		all++
		if n.state == held {
			found = append(found, n)
		}
	}
	switch {
	case all == 0:
		return m.Fault(sdmp.ErrUnknownCall, sdmp.DN, fmt.Sprintf("campaign %q holds no number %q", c.name, m.Str(sdmp.DN)))
	case len(found) == 0:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("%q is being dialled; if it does not reach an agent it comes back as NB", m.Str(sdmp.DN)))
	}
	e.accept(m)
	for _, n := range found {
		e.takeOut(n)
		e.numberBack(n, notMade)
	}
	return nil
}

// dialled is the number without the key that hosts append after a slash to tell duplicates apart.
func dialled(number string) string {
	digits, _, _ := strings.Cut(number, "/")
	return digits
}

// heldAndLive lists all numbers and calls of the campaign in the order they were handed in.
func (c *campaign) heldAndLive() []*call {
	var out []*call
	for _, n := range c.tenant.calls {
		if n.campaign == c {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, bySeq)
	return out
}

func bySeq(a, b *call) int {
	if a.seq < b.seq {
		return -1
	}
	return 1
}

// returnNumbers gives every held number back, in the order they were handed in.
func (e *Engine) returnNumbers(c *campaign) {
	for _, n := range c.heldAndLive() {
		if n.state == held {
			e.takeOut(n)
			e.numberBack(n, notMade)
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
		case tc.Has(sdmp.AO):
			o.Int(sdmp.AO, tc.Int(sdmp.AO, 0))
		case reason == notMade:
			o.Int(sdmp.AO, noCallOutcome)
		}
		o.Str(sdmp.BA, tc.Str(sdmp.BA)).Str(sdmp.BN, tc.Str(sdmp.BN)).Str(sdmp.BT, tc.Str(sdmp.BT))
	}
	o.Int(sdmp.RE, reason).Str(sdmp.IR, n.rawCause)
	if tc != nil {
		o.Flag(sdmp.DD, tc.Has(sdmp.DD) && tc.Kind == sdmp.AgentBD)
	}
	e.toCampaign(n.campaign, o)
}

// forget drops a call that is over: reported, without agent and trunk. While only its trunk is still clearing, its key is free: a
// host that gets a number back may hand it in again at once.
func (e *Engine) forget(n *call) {
	if !n.reported || n.agent != nil {
		return
	}
	e.freeKey(n)
	if n.holdsTrunk {
		return
	}
	for _, t := range []*timer{n.wait, n.silence, n.hint, n.patience, n.transfer, n.clearing} {
		e.stop(t)
	}
	e.freePort(n)
	t, c := n.campaign.tenant, n.campaign
	t.clearing = remove(t.clearing, n)
	if n.bound || !n.launched.IsZero() { // else it was only held, and need not be looked for
		c.live = remove(c.live, n)
	}
	e.setCallState(n, ended)
	e.touch(c)
}

// freeKey takes a call out of those that messages find by SI or TN; one whose trunk is clearing stays findable for that.
func (e *Engine) freeKey(n *call) {
	t := n.campaign.tenant
	if t.calls[n.id] != n {
		return
	}
	delete(t.calls, n.id)
	if rest := remove(t.byNumber[n.number], n); len(rest) == 0 {
		delete(t.byNumber, n.number)
	} else {
		t.byNumber[n.number] = rest
	}
	if n.holdsTrunk {
		t.clearing = append(t.clearing, n)
	}
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
	n.state, n.since = s, e.now
}

// open tells whether a call in this state may still be answered.
func (s CallState) open() bool { return s >= Dialing && s <= Answered }
