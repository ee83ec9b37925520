package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/engine/routes"
	"github.com/dialgate/dialgate/core/sdmp"
)

// queue is a group of agents for whom inbound calls wait, in the order they came. Its address is unique in the tenant.
type queue struct {
	address   string // [GA]
	campaign  *campaign
	set       queueSettings
	inService bool
	doomed    bool        // DG: goes as soon as it is empty
	calls     []*call     // waiting, oldest first
	members   []*member   // in the order they joined
	totals    QueueTotals // since it was added
	measures  measures
}

// queueSettings is what AG and MG set. A call keeps those that it found when it entered the queue.
type queueSettings struct {
	ring      time.Duration // an agent's telephone may ring so long [RN], 0 for the general limit
	timeout   time.Duration // a call overflows after so long [VN], 0 for the general limit
	overflow  string        // where it goes then, and while the queue is out of service [OA]
	selection int           // [QS]
	greetings [4]string     // at entry, when it has to wait, music, periodic [G1 G2 G3 G4]
	reminder  time.Duration // of the periodic greeting [II]
	threshold time.Duration // a warning is due for a call that waits so long [ES], 0 for none
	wrap      time.Duration // longest wrap after a call of the queue [MW], 0 for the agent's own
	wrapData  string        // [DW]
	answer    bool          // calls are answered at entry [FN]
	force     bool          // agents are taken from predictive campaigns whatever pacing says [BP1]
	fair      bool          // the agent who has waited longest is taken from whichever campaign [BF1]
}

// member is an agent, or another queue all of whose agents are meant.
type member struct {
	agent *agent
	group *queue
	order int // [GO] lower ones first
}

// inboundTenant is what a tenant has for inbound calls.
type inboundTenant struct {
	queues   map[string]*queue // by address
	order    []*queue          // in the order they were added
	routes   routes.Table
	lobby    *campaign // of calls that have no campaign yet; it is never open
	overflow string    // default overflow address [P1 LF]
	queued   int       // calls in queues
	totals   InboundTotals
}

// systemCampaign is the campaign that an inbound call belongs to until it is routed.
const systemCampaign = "system"

func newInboundTenant(t *tenant) inboundTenant {
	return inboundTenant{queues: map[string]*queue{}, lobby: &campaign{tenant: t, name: systemCampaign, method: system, tuning: defaultTuning}}
}

// queueOf finds the queue [GA] of a message.
func (e *Engine) queueOf(m *sdmp.Message) (*queue, *sdmp.Fault) {
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	q := t.inbound.queues[m.Str(sdmp.GA)]
	if q == nil {
		return nil, m.Fault(sdmp.ErrUnknownQueue, sdmp.GA, fmt.Sprintf("tenant %q has no queue %q", t.name, m.Str(sdmp.GA)))
	}
	if cn := m.Str(sdmp.CN); cn != "" && cn != q.campaign.name {
		return nil, m.Fault(sdmp.ErrUnknownQueue, sdmp.CN, fmt.Sprintf("queue %q belongs to campaign %q, not to %q", q.address, q.campaign.name, cn))
	}
	return q, nil
}

// groupAdd adds a queue to a campaign [AG]; without CN to the system campaign. With ON it is in service at once.
func (e *Engine) groupAdd(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	c := t.systemCampaign()
	if m.Has(sdmp.CN) {
		if c, f = e.campaign(m); f != nil {
			return f
		}
	} else if c == nil {
		return m.Fault(sdmp.ErrUnknownCampaign, sdmp.CN, "a queue without CN belongs to the system campaign, and none is open [OC DM101]")
	}
	address := m.Str(sdmp.GA)
	if q := t.inbound.queues[address]; q != nil {
		return m.Fault(sdmp.ErrAlreadyExists, sdmp.GA, fmt.Sprintf("queue %q exists in campaign %q; MG changes it", address, q.campaign.name))
	}
	if c.state == Closing {
		return m.Fault(sdmp.ErrWrongState, sdmp.CN, fmt.Sprintf("campaign %q is closing", c.name))
	}
	e.accept(m)
	q := &queue{address: address, campaign: c, inService: m.Has(sdmp.ON)}
	q.set.change(m)
	t.inbound.queues[address] = q
	t.inbound.order = append(t.inbound.order, q)
	e.noteQueue(q)
	return nil
}

// systemCampaign is the open campaign of the system, if there is one.
func (t *tenant) systemCampaign() *campaign {
	for _, c := range t.open {
		if c.method == system {
			return c
		}
	}
	return nil
}

// change takes the settings that a message has; others stay. A flag is off where it is not given.
func (s *queueSettings) change(m *sdmp.Message) {
	s.ring = seconds(m, sdmp.RN, s.ring)
	s.timeout = seconds(m, sdmp.VN, s.timeout)
	s.overflow = m.StrOr(sdmp.OA, s.overflow)
	s.selection = m.Int(sdmp.QS, s.selection)
	for i, code := range [4]sdmp.Code{sdmp.G1, sdmp.G2, sdmp.G3, sdmp.G4} {
		s.greetings[i] = m.StrOr(code, s.greetings[i])
	}
	s.reminder = seconds(m, sdmp.II, s.reminder)
	s.threshold = seconds(m, sdmp.ES, s.threshold)
	s.wrap = seconds(m, sdmp.MW, s.wrap)
	s.wrapData = m.StrOr(sdmp.DW, s.wrapData)
	s.answer = m.Has(sdmp.FN)
	if m.Has(sdmp.BP) {
		s.force = m.Int(sdmp.BP, 0) == 1
	}
	if m.Has(sdmp.BF) {
		s.fair = m.Int(sdmp.BF, 0) == 1
	}
}

// modifyGroup changes a queue [MG]. Calls that are in it keep what they found.
func (e *Engine) modifyGroup(m *sdmp.Message) *sdmp.Fault {
	q, f := e.queueOf(m)
	if f != nil {
		return f
	}
	e.accept(m)
	q.set.change(m)
	e.noteQueue(q)
	e.touch(q.campaign)
	return nil
}

// groupInService puts a queue in service [IG], also one that is being emptied.
func (e *Engine) groupInService(m *sdmp.Message) *sdmp.Fault {
	q, f := e.queueOf(m)
	switch {
	case f != nil:
		return f
	case q.campaign.state == Closing:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("campaign %q of queue %q is closing", q.campaign.name, q.address))
	case q.doomed:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("queue %q is being deleted", q.address))
	}
	e.accept(m)
	q.inService = true
	e.queueState(q)
	return nil
}

// groupOutOfService takes a queue out of service [OG]: new calls overflow; those in it are still served [PR0], overflow too [PR1],
// and those with agents are dropped as well [PR2].
func (e *Engine) groupOutOfService(m *sdmp.Message) *sdmp.Fault {
	q, f := e.queueOf(m)
	if f != nil {
		return f
	}
	e.accept(m)
	e.drain(q, m.Int(sdmp.PR, normal))
	return nil
}

// groupDelete takes a queue out of service and deletes it as soon as it is empty [DG].
func (e *Engine) groupDelete(m *sdmp.Message) *sdmp.Fault {
	q, f := e.queueOf(m)
	if f != nil {
		return f
	}
	e.accept(m)
	q.doomed = true
	e.drain(q, m.Int(sdmp.PR, normal))
	e.reap(q)
	return nil
}

// drain takes a queue out of service. A call that an agent is passing on is not its any more.
func (e *Engine) drain(q *queue, priority int) {
	q.inService = false
	e.queueState(q)
	if priority >= raised {
		for _, n := range append([]*call(nil), q.calls...) {
			e.overflow(n)
		}
	}
	if priority == immediate {
		for _, n := range append([]*call(nil), q.campaign.live...) {
			if n.inbound != nil && n.inbound.queue == q && n.agent != nil && n.passing == nil && (n.state == Connecting || n.state == Connected) {
				e.dropFromAgent(n)
			}
		}
	}
}

// reap deletes a queue that is to go and is empty.
func (e *Engine) reap(q *queue) {
	if q.doomed && len(q.calls) == 0 {
		e.deleteQueue(q)
	}
}

func (e *Engine) deleteQueue(q *queue) {
	in := &q.campaign.tenant.inbound
	if in.queues[q.address] != q {
		return
	}
	delete(in.queues, q.address)
	in.order = remove(in.order, q)
	for _, other := range in.order {
		other.leave(func(m *member) bool { return m.group == q })
	}
	e.queueState(q)
}

// queuesOf lists the queues of a campaign in the order they were added.
func (c *campaign) queuesOf() []*queue {
	var out []*queue
	for _, q := range c.tenant.inbound.order {
		if q.campaign == c {
			out = append(out, q)
		}
	}
	return out
}

// closeQueues takes the queues of a campaign that closes out of service: its agents leave, so the calls in them overflow.
func (e *Engine) closeQueues(c *campaign) {
	for _, q := range c.queuesOf() {
		q.doomed = true
		q.inService = false
	}
	for _, q := range c.queuesOf() {
		e.drain(q, raised)
	}
}

// deleteQueues deletes the queues of a campaign that is closed.
func (e *Engine) deleteQueues(c *campaign) {
	for _, q := range c.queuesOf() {
		e.deleteQueue(q)
	}
}

// accepts tells whether a call may enter the queue: a campaign that is suspended or closing takes no new ones.
func (q *queue) accepts(n *call) bool {
	return q.inService && q.campaign.state == Open && q.campaign.sw == n.sw
}
