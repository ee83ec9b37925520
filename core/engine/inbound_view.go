package engine

import (
	"cmp"
	"slices"
	"time"
)

// InboundTotals counts the inbound calls of a tenant or campaign by how they ended. Each is counted once; Arrived less the others are
// under way. A campaign that a call leaves by overflow has it among those that arrived, and the one where it ends among the ended.
type InboundTotals struct {
	Arrived, Connected, Overflowed, Abandoned, Dropped int
}

// QueueTotals counts the calls of a queue. A call that comes again is counted again.
type QueueTotals struct {
	Entered, Connected, Overflowed, Abandoned int
}

// QueueView is a picture of a queue.
type QueueView struct {
	Tenant, Campaign, Address string
	InService                 bool
	Deleting                  bool      // it goes as soon as it is empty
	Calls                     int       // waiting
	Oldest                    time.Time // when the first of them entered; zero where none waits
	Agents                    int       // members that are logged in
	Waiting                   int       // of them, who wait for a call
	OverflowAddress           string
	Timeout                   time.Duration
	Totals                    QueueTotals
}

// Queues lists the queues of a tenant by address, those of one campaign where it is named.
func (e *Engine) Queues(tenant, campaign string) []QueueView {
	t := e.tenants[tenant]
	if t == nil {
		return nil
	}
	out := make([]QueueView, 0, len(t.inbound.order))
	for _, q := range t.inbound.order {
		if campaign == "" || q.campaign.name == campaign {
			out = append(out, e.viewQueue(q))
		}
	}
	slices.SortFunc(out, func(a, b QueueView) int { return cmp.Compare(a.Address, b.Address) })
	return out
}

func (e *Engine) viewQueue(q *queue) QueueView {
	v := QueueView{
		Tenant: q.campaign.tenant.name, Campaign: q.campaign.name, Address: q.address, InService: q.inService && q.campaign.state == Open, Deleting: q.doomed,
		Calls: len(q.calls), OverflowAddress: q.set.overflow, Timeout: q.set.timeout, Totals: q.totals,
	}
	if len(q.calls) > 0 {
		v.Oldest = q.calls[0].inbound.entered
	}
	for _, a := range q.agents() {
		v.Agents++
		if a.waits != nil && a.leave == nil {
			v.Waiting++
		}
	}
	return v
}

// Inbound counts the inbound calls of a tenant.
func (e *Engine) Inbound(tenant string) InboundTotals {
	if t := e.tenants[tenant]; t != nil {
		return t.inbound.totals
	}
	return InboundTotals{}
}
