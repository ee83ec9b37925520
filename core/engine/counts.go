package engine

import "github.com/dialgate/dialgate/core/registry"

// Counts is what a tenant's calls have come to since it is in service, those of campaigns that are closed by now included. Nothing in
// it ever goes down.
type Counts struct {
	Totals
	Ended   [InboundAbandon + 1]int // numbers and calls by the category of their outcome; 0 holds those whose outcome is in no table
	Inbound InboundTotals
}

// Counts gives the counts of a tenant; false where it is not there.
func (e *Engine) Counts(tenant string) (Counts, bool) {
	t := e.tenants[tenant]
	if t == nil {
		return Counts{}, false
	}
	n := Counts{Totals: t.past, Ended: t.ended, Inbound: t.inbound.totals}
	for _, c := range t.open {
		n.add(&c.totals)
	}
	return n, true
}

// CountOwned counts the resources of a kind that belong to links.
func (e *Engine) CountOwned(k registry.Kind) int { return e.reg.Count(k) }

func (a *Totals) add(b *Totals) {
	a.Attempts += b.Attempts
	a.Answered += b.Answered
	a.Connected += b.Connected
	a.Abandoned += b.Abandoned
	a.Failed += b.Failed
	a.Machines += b.Machines
}

// countEnd counts what became of a number or a call, once for each.
func (e *Engine) countEnd(n *call, reason int) {
	n.campaign.tenant.ended[e.outcomes.category[reason]]++
}
