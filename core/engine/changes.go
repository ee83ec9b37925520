package engine

import (
	"slices"

	"github.com/dialgate/dialgate/core/registry"
)

// Feed notes what changes in a tenant, for somebody outside who keeps a picture of it. What has changed several times is noted once:
// a feed that nobody reads grows no larger than the call centre. Like the engine it is for one goroutine.
type Feed struct {
	tenant *tenant
	wake   func()
	noted  map[any]bool // *campaign, *queue, *telephony, *agent, *call
	order  []any        // the same, in the order they changed first
	queues bool         // all queues have been noted since the last look
}

// ChangeKind is the kind of resource that a Change is about.
type ChangeKind uint8

// Kinds of resources that are watched.
const (
	CampaignChange ChangeKind = iota + 1
	QueueChange
	TrunksChange
	AgentChange
	CallChange
)

// Change is a resource as it is now. What has been there and is gone has no view. A call is known by SI and unique id together: while
// its trunk is clearing, another call may have its SI.
type Change struct {
	Kind     ChangeKind
	Name     string // of campaign, agent or switch; address of a queue; SI of a call
	UniqueID string // of a call
	Campaign *CampaignView
	Queue    *QueueView
	Trunks   *TrunksView
	Agent    *AgentView
	Call     *CallView
}

// Watch begins to note what changes in a tenant; all that is there now counts as changed. wake is called, on the goroutine that steps
// the engine, when something is noted where nothing was; it must neither block nor call the engine. Where the tenant is not in
// service there is no feed.
func (e *Engine) Watch(tenant string, wake func()) *Feed {
	t := e.tenants[tenant]
	if t == nil || !t.serves() {
		return nil
	}
	f := &Feed{tenant: t, wake: wake, noted: map[any]bool{}}
	for _, c := range t.open {
		f.note(c)
	}
	for _, q := range t.inbound.order {
		f.note(q)
	}
	for _, s := range e.order {
		f.note(s)
	}
	for _, name := range sorted(t.agents) {
		f.note(t.agents[name])
	}
	calls := slices.DeleteFunc(t.everyCall(), func(n *call) bool { return !n.underWay() })
	slices.SortFunc(calls, byLaunch)
	for _, n := range calls {
		f.note(n)
	}
	t.feeds = append(t.feeds, f)
	e.feeds = append(e.feeds, f)
	return f
}

// Unwatch ends a feed.
func (e *Engine) Unwatch(f *Feed) {
	f.tenant.feeds = remove(f.tenant.feeds, f)
	e.feeds = remove(e.feeds, f)
}

// Changes takes what a feed has noted and gives it as it is now, in the order in which it changed. It stops when looking has cost as
// much as so many agents or calls would, and tells whether more is left.
func (e *Engine) Changes(f *Feed, bound int) (changes []Change, more bool) {
	f.queues = false
	taken, cost := 0, 0
	for _, x := range f.order {
		if cost >= bound {
			break
		}
		delete(f.noted, x)
		taken++
		var c Change
		var ok bool
		switch x := x.(type) {
		case *campaign:
			c, ok = e.campaignNow(x)
			cost += 1 + len(x.live)/cheap
		case *queue:
			c, ok = e.queueNow(x)
			cost += 1 + len(x.members)/cheap
		case *telephony:
			v := e.viewTrunks(x)
			c, ok = Change{Kind: TrunksChange, Name: x.name, Trunks: &v}, true
			cost++
		case *agent:
			c, ok = e.agentNow(x)
			cost++
		case *call:
			c, ok = e.callNow(x), true
			cost++
		}
		if ok {
			changes = append(changes, c)
		}
	}
	clear(f.order[:taken])
	if f.order = f.order[taken:]; len(f.order) == 0 {
		f.order = nil
	}
	return changes, len(f.order) > 0
}

// cheap is how many calls of a campaign, or members of a queue, cost as much to look at as one resource.
const cheap = 16

// campaignNow tells of a campaign. Another one may have its name by now, and is told by itself.
func (e *Engine) campaignNow(c *campaign) (Change, bool) {
	now := c.tenant.campaigns[c.name]
	if now != c {
		return Change{Kind: CampaignChange, Name: c.name}, now == nil
	}
	v := e.viewCampaign(c)
	return Change{Kind: CampaignChange, Name: c.name, Campaign: &v}, true
}

func (e *Engine) queueNow(q *queue) (Change, bool) {
	now := q.campaign.tenant.inbound.queues[q.address]
	if now != q {
		return Change{Kind: QueueChange, Name: q.address}, now == nil
	}
	v := e.viewQueue(q)
	return Change{Kind: QueueChange, Name: q.address, Queue: &v}, true
}

func (e *Engine) agentNow(a *agent) (Change, bool) {
	now := a.tenant().agents[a.name]
	if now != a {
		return Change{Kind: AgentChange, Name: a.name}, now == nil
	}
	v := e.viewAgent(a)
	return Change{Kind: AgentChange, Name: a.name, Agent: &v}, true
}

// callNow tells of a call.
func (e *Engine) callNow(n *call) Change {
	c := Change{Kind: CallChange, Name: n.id, UniqueID: n.uuid}
	if !n.underWay() {
		n = n.campaign.tenant.sameCall(n)
	}
	if n != nil {
		v := n.view()
		c.Call = &v
	}
	return c
}

// sameCall finds a call under way with the ids of one that is over: what an agent has in wrap of a call that he has passed on is a
// copy, and a telephony layer that gives unique ids may give one twice.
func (t *tenant) sameCall(n *call) *call {
	if now := t.calls[n.id]; now != nil && now.uuid == n.uuid && now.underWay() {
		return now
	}
	for _, now := range t.clearing {
		if now.id == n.id && now.uuid == n.uuid && now.underWay() {
			return now
		}
	}
	return nil
}

// note notes a resource once.
func (f *Feed) note(x any) {
	if f.noted[x] {
		return
	}
	f.noted[x] = true
	f.order = append(f.order, x)
	if len(f.order) == 1 && f.wake != nil {
		f.wake()
	}
}

func (t *tenant) note(x any) {
	for _, f := range t.feeds {
		f.note(x)
	}
}

// noteCampaign notes that a campaign is not what it was.
func (e *Engine) noteCampaign(c *campaign) {
	if len(c.tenant.feeds) > 0 {
		c.tenant.note(c)
	}
}

// noteAgent notes that an agent is not what it was: neither are the counts of its campaign, and of the queues that have it as a member.
func (e *Engine) noteAgent(a *agent) {
	t := a.tenant()
	if len(t.feeds) > 0 {
		t.note(a)
		t.note(a.campaign)
		t.noteQueues()
	}
}

// noteCall notes that a call is not what it was, and neither are the counts of its campaign and the agent who has it.
func (e *Engine) noteCall(n *call) {
	t := n.campaign.tenant
	if len(t.feeds) > 0 {
		t.note(n)
		t.note(n.campaign)
		if n.agent != nil {
			t.note(n.agent)
		}
	}
}

// noteQueue notes that a queue is not what it was.
func (e *Engine) noteQueue(q *queue) {
	if len(q.campaign.tenant.feeds) > 0 {
		q.campaign.tenant.note(q)
	}
}

// noteQueues notes all queues of a tenant. An agent may be a member of any, also by way of another; so that a change of an agent need
// not look for them, all are looked at again. Those that are found to be as they were cost a reader nothing.
func (t *tenant) noteQueues() {
	for _, f := range t.feeds {
		if !f.queues {
			f.queues = true
			for _, q := range t.inbound.order {
				f.note(q)
			}
		}
	}
}

// noteTrunks notes that a switch is not what it was, for whichever tenant is watched.
func (e *Engine) noteTrunks(s *telephony) {
	for _, f := range e.feeds {
		f.note(s)
	}
}

// noteOwner notes that a resource has lost its owner, where it is there still.
func (e *Engine) noteOwner(r registry.Resource) {
	t := e.tenants[r.Tenant]
	if t == nil || len(t.feeds) == 0 {
		return // a switch that is lost is noted as such
	}
	if a := t.agents[r.Name]; r.Kind == registry.Agent && a != nil {
		t.note(a)
	}
	if c := t.campaigns[r.Name]; r.Kind == registry.Campaign && c != nil {
		t.note(c)
	}
}

// noteService notes that a tenant comes into service or leaves it: there is nothing to tell, but a reason to look.
func (e *Engine) noteService(t *tenant) { t.note(t) }
