package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// routeRequest is what a routing application was asked about a call [RQ].
type routeRequest struct {
	tx      string
	address string // where the dialer routes the call itself
	timeout *timer
}

// manageRoute registers an application that routes inbound calls [MR]: those for a queue, of a campaign, or all. It lasts until EE
// or the end of its link.
func (e *Engine) manageRoute(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.GA) {
		if _, f := e.queueOf(m); f != nil {
			return f
		}
	} else if m.Has(sdmp.CN) {
		if _, f := e.campaign(m); f != nil {
			return f
		}
	}
	s, f := e.subscribe(m)
	if f != nil {
		return f
	}
	s.queue = m.Str(sdmp.GA)
	return nil
}

// router is the application that routes a call for an address: one registered for the queue before one for its campaign before one
// for all; of several the one that came first.
func (e *Engine) router(t *tenant, address string) *subscription {
	var campaign string
	if q := t.inbound.queues[address]; q != nil {
		campaign = q.campaign.name
	}
	var best *subscription
	rank := func(s *subscription) int {
		switch {
		case s.queue != "" && s.queue == address:
			return 3
		case s.queue == "" && s.campaign != "" && s.campaign == campaign:
			return 2
		case s.queue == "" && s.campaign == "":
			return 1
		}
		return 0
	}
	for _, s := range e.subs {
		if s.kind == sdmp.ManagementMR && s.tenant == t.name && e.links[s.link] != nil && rank(s) > 0 && (best == nil || rank(s) > rank(best)) {
			best = s
		}
	}
	return best
}

// route sends a new call on its way: an application that has registered for it is asked first [RQ].
func (e *Engine) route(n *call, address string) {
	t := n.campaign.tenant
	s := e.router(t, address)
	if s == nil {
		e.deliver(n, address)
		return
	}
	r := &routeRequest{tx: s.tx, address: address}
	n.inbound.routing = r
	e.send(s.link, t.name, sdmp.New(sdmp.ManagementRQ).Str(sdmp.TX, s.tx).Str(sdmp.TD, t.name).Str(sdmp.CN, n.campaign.name).Str(sdmp.SI, n.id).Str(sdmp.TN, n.number).
		Str(sdmp.DN, n.inbound.dialled).Str(sdmp.DT, n.session).Str(sdmp.RD, address).Int(sdmp.TV, int(limits.RouteAnswer/time.Second)).Date(sdmp.TS, e.now, e.cfg.Location))
	r.timeout = e.after(limits.RouteAnswer, func() { e.routed(n, address) })
}

// routed sends a call on that an application was asked about.
func (e *Engine) routed(n *call, address string) {
	n.inbound.stopAsking(e)
	e.deliver(n, address)
}

func (ib *inboundCall) stopAsking(e *Engine) {
	if ib.routing != nil {
		e.stop(ib.routing.timeout)
		ib.routing = nil
	}
}

// routeDecision takes the answer of a routing application [XR with the TX of its MR]: RS0 refuses the call; else it goes to the
// queue or agent named, or where the dialer would have sent it. asked is false where the TX is not that of an MR.
func (e *Engine) routeDecision(m *sdmp.Message) (asked bool, f *sdmp.Fault) {
	s := e.subByTX[m.Str(sdmp.TX)]
	if s == nil || s.kind != sdmp.ManagementMR {
		return false, nil
	}
	t, f := e.tenant(m)
	if f != nil {
		return true, f
	}
	n, by, v := e.lookUp(t, m)
	if n == nil {
		return true, m.Fault(sdmp.ErrUnknownCall, by, fmt.Sprintf("no call with %s %q in tenant %q", by, v, t.name))
	}
	if n.inbound == nil || n.inbound.routing == nil || n.inbound.routing.tx != s.tx {
		return true, m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("call %q is not waiting for a decision; an answer must come within TV seconds", n.id))
	}
	address := m.StrOr(sdmp.GA, m.StrOr(sdmp.AN, n.inbound.routing.address))
	if t.inbound.queues[address] == nil && t.agentAt(address) == nil && !external(address) && address != n.inbound.routing.address {
		return true, m.Fault(sdmp.ErrUnknownQueue, sdmp.GA, fmt.Sprintf("there is no queue or agent %q in tenant %q", address, t.name))
	}
	e.accept(m)
	if m.Int(sdmp.RS, 1) == 0 {
		n.inbound.stopAsking(e)
		e.dropInbound(n)
		return true, nil
	}
	e.routed(n, address)
	return true, nil
}
