package engine

import (
	"encoding/xml"
	"slices"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// consult asks a router which of the agents who wait gets a live call, and tells whether its answer has to be waited for.
func (e *Engine) consult(n *call) bool {
	if len(e.registered(sdmp.ManagementRX)) == 0 {
		return false
	}
	var waiting []*agent
	for el := n.campaign.waiting.Front(); el != nil; el = el.Next() {
		if a, ok := el.Value.(*agent); ok {
			waiting = append(waiting, a)
		}
	}
	return e.offerChoice(n, picksLive, waiting)
}

// consultForQueue is the same for an inbound call and the agents of its queue.
func (e *Engine) consultForQueue(n *call) bool {
	if len(e.registered(sdmp.ManagementRX)) == 0 {
		return false
	}
	q := n.inbound.queue
	var waiting []*agent
	for _, a := range q.agents() {
		if q.mayTake(a) {
			waiting = append(waiting, a)
		}
	}
	return e.offerChoice(n, picksInbound, waiting)
}

// offerChoice asks the next router [XL with the agents in DT]. One agent alone is no choice: nobody is asked.
func (e *Engine) offerChoice(n *call, as role, waiting []*agent) bool {
	if len(waiting) < 2 {
		return false
	}
	s := e.nextRouter(n, as)
	if s == nil {
		return false
	}
	n.routers.done = append(n.routers.done, s.tx)
	n.routers.asked = s
	e.send(s.link, n.campaign.tenant.name, n.out(sdmp.ManagementXL).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.TX, s.tx).Str(sdmp.CL, n.shownCLI()).
		Str(sdmp.TN, n.dialTo()).Str(sdmp.DT, candidates(waiting)).Int(sdmp.TV, int(limits.ChoiceAnswer/time.Second)))
	n.routers.timer = e.after(limits.ChoiceAnswer, func() { e.choose(n, verdictNone, "") })
	return true
}

// candidates lists agents as session data: a row for each.
func candidates(waiting []*agent) string {
	var b strings.Builder
	b.WriteString(`<MagicXMLDocument xmlns="http://www.sytelco.com/SCC/CM">`)
	for _, a := range waiting {
		b.WriteString(`<r><c n="AN" d="`)
		if err := xml.EscapeText(&b, []byte(a.name)); err != nil {
			continue // a string builder takes everything
		}
		b.WriteString(`"/></r>`)
	}
	b.WriteString(`</MagicXMLDocument>`)
	return b.String()
}

// choose gives a call to the agent a router picked. Where it picked none, or one who cannot have the call, the next router is asked,
// and after the last the dialer picks itself.
func (e *Engine) choose(n *call, rs int, name string) {
	c := n.campaign
	e.stop(n.routers.timer)
	n.routers.asked = nil
	if n.state != Waiting {
		return
	}
	a := c.tenant.agents[name]
	if rs == verdictNone || rs == verdictStop {
		a = nil
	}
	if n.inbound != nil {
		if q := n.inbound.queue; n.inbound.queued && a != nil && slices.Contains(q.agents(), a) && q.mayTake(a) {
			e.takeFromQueue(n)
			e.fetch(a, n.campaign)
			e.offer(n, a)
			return
		}
		e.serveQueues(c.tenant)
		return
	}
	if a != nil && a.campaign == c && a.waits != nil {
		e.serve(n, a)
		return
	}
	e.serveWaiting(c)
}

// serve connects a call that waits to an agent who waits.
func (e *Engine) serve(n *call, a *agent) {
	n.campaign.answered = remove(n.campaign.answered, n)
	e.stop(n.patience)
	e.unlist(a)
	a.call, n.agent = n, a
	e.connect(n, a)
}

// unasked is the call that has waited longest of those no router is asked about.
func (c *campaign) unasked() *call { return unaskedOf(c.answered) }

func unaskedOf(calls []*call) *call {
	for _, n := range calls {
		if n.routers.asked == nil {
			return n
		}
	}
	return nil
}
