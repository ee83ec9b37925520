package engine

import (
	"fmt"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// subscription is an enumeration: first the picture, then every change, until EE or the end of its link. One with a persist token
// [PS] outlives its link.
type subscription struct {
	tx     string
	kind   sdmp.Kind     // EA, EC ...
	link   registry.Link // None while it is parked
	tenant string        // "" for what belongs to no tenant: switches, tenants
	selection
	picture func(*subscription) // what is now, for kinds that have a picture
	refresh *timer
	last    time.Time // of the last MZ, by EM
	told    map[string]reported

	token    string // [PS]
	rate     int    // events per second while it is rolled forward [CS]
	backlog  backlog
	lapse    *timer // ends it, parked
	finished bool   // it is over once the backlog is told

	handshake *handshake // CH
	router    *router    // RX
}

// selection is what a subscriber wants to hear of. The same transaction must come again with the same selection.
type selection struct {
	campaign, queue, sw, facility string // "" for all
	agent, user                   string
	severity, detail              int
	events                        eventMask
	success, failure, management  bool
	every                         bool
	interval, window              time.Duration
}

// selected reads what most enumerations can name.
func selected(m *sdmp.Message) selection {
	return selection{
		campaign: m.Str(sdmp.CN), queue: m.Str(sdmp.GA), sw: m.Str(sdmp.IC), facility: m.Str(sdmp.FA), agent: m.Str(sdmp.AN), user: m.Str(sdmp.QI),
		severity: m.Int(sdmp.SE, 0), detail: m.Int(sdmp.LD, 1),
	}
}

func (s *subscription) resource() registry.Resource {
	return registry.Resource{Kind: registry.Subscription, Name: s.tx}
}

// out starts a message to the subscriber.
func (s *subscription) out(k sdmp.Kind) *sdmp.Out {
	o := sdmp.New(k).Str(sdmp.TX, s.tx)
	if k.Spec().Param(sdmp.TD) != nil {
		o.Str(sdmp.TD, s.tenant)
	}
	return o
}

// logTenant is whose log has the messages of the subscription.
func (s *subscription) logTenant() string {
	if s.tenant == "" {
		return DefaultTenant
	}
	return s.tenant
}

// wants tells whether the subscription is about something of a tenant and campaign, "" for none.
func (s *subscription) wants(t *tenant, campaign string) bool {
	return s.tenant == t.name && (s.campaign == "" || s.campaign == campaign)
}

// subscribe registers the asker for something that is no enumeration: there is no picture.
func (e *Engine) subscribe(m *sdmp.Message) (*subscription, *sdmp.Fault) {
	if _, f := e.tenant(m); f != nil {
		return nil, f
	}
	if f := e.watch(m, selected(m), nil, nil); f != nil {
		return nil, f
	}
	return e.subByTX[m.Str(sdmp.TX)], nil
}

// watch makes a subscription of the asker's, or takes up again one that the asker has [PS]. The picture is drawn at once; past
// tells what happened before, where the asker wants it [TS].
func (e *Engine) watch(m *sdmp.Message, sel selection, picture, past func(*subscription)) *sdmp.Fault {
	var tenant string
	if m.Spec().Param(sdmp.TD) != nil && m.Kind != sdmp.ManagementES && m.Kind != sdmp.ManagementE1 {
		t, f := e.provisioned(m)
		if f != nil {
			return f
		}
		tenant = t.name
	}
	rate, f := rollRate(m)
	if f != nil {
		return f
	}
	if e.from == registry.None {
		return m.Fault(sdmp.ErrNotAllowed, 0, "a subscription needs a link")
	}
	tx := m.Str(sdmp.TX)
	if s := e.resumed(m); s != nil {
		if s.tenant != tenant || s.selection != sel {
			return m.Fault(sdmp.ErrDuplicateTransaction, sdmp.TX, fmt.Sprintf("transaction %q persists with another selection; take it up as it was, or end it with EE", tx))
		}
		e.accept(m)
		e.resume(s, rate, m.Has(sdmp.TS), past)
		return nil
	}
	if f := e.newTransaction(m, tx); f != nil {
		return f
	}
	e.accept(m)
	s := &subscription{tx: tx, kind: m.Kind, link: e.from, tenant: tenant, selection: sel, picture: picture, token: m.Str(sdmp.PS), rate: rate}
	e.transactions[tx] = true
	e.subByTX[tx] = s
	e.subs = append(e.subs, s)
	e.subsOf[s.kind] = append(e.subsOf[s.kind], s)
	e.reg.Tie(s.resource(), e.from)
	e.tellLapse(s)
	if past != nil && m.Has(sdmp.TS) {
		past(s)
		e.rollForward(s)
		return nil
	}
	if picture != nil {
		picture(s)
	}
	return nil
}

// rollRate reads CS, which is a text in the documents.
func rollRate(m *sdmp.Message) (int, *sdmp.Fault) {
	cs := m.Str(sdmp.CS)
	if cs == "" {
		return limits.RollForwardRate, nil
	}
	n, err := strconv.Atoi(cs)
	switch {
	case err != nil:
		return 0, m.Fault(sdmp.ErrNotNumeric, sdmp.CS, fmt.Sprintf("CS %q is not a whole number", cs))
	case n < 1 || n > 1_000_000:
		return 0, m.Fault(sdmp.ErrOutOfRange, sdmp.CS, fmt.Sprintf("CS %d is not within 1 to 1000000", n))
	}
	return n, nil
}

// emit tells a subscriber something: now, or in its turn where something is to be told before or nobody listens.
func (e *Engine) emit(s *subscription, o *sdmp.Out) {
	connected := e.links[s.link] != nil
	switch {
	case s.finished, !connected && s.token == "": // the link is closing, and the subscription goes with it
	case connected && s.backlog.empty():
		e.send(s.link, s.logTenant(), o)
	default:
		e.keep(s, o)
	}
}

// enumerateEnd ends a subscription [EE], confirmed [EF] to the asker and to the subscriber.
func (e *Engine) enumerateEnd(m *sdmp.Message) *sdmp.Fault {
	tx := m.Str(sdmp.TX)
	s := e.subByTX[tx]
	if s == nil || tenantOf(m) != s.logTenant() && (m.Has(sdmp.TD) || s.link != e.from) {
		return m.Fault(sdmp.ErrUnknownSubscription, sdmp.TX, fmt.Sprintf("no subscription has the transaction %q", tx))
	}
	e.accept(m)
	link := s.link
	e.endSubscription(s)
	e.reply(s.logTenant(), sdmp.New(sdmp.ManagementEF).Str(sdmp.TX, tx))
	if link != e.from && e.links[link] != nil {
		e.send(link, s.logTenant(), sdmp.New(sdmp.ManagementEF).Str(sdmp.TX, tx))
	}
	return nil
}

func (e *Engine) endSubscription(s *subscription) {
	if s == nil {
		return
	}
	e.stop(s.refresh)
	e.stop(s.lapse)
	e.parked = remove(e.parked, s)
	e.heldBytes -= s.backlog.clear()
	s.finished = true
	delete(e.subByTX, s.tx)
	delete(e.transactions, s.tx)
	e.subs = remove(e.subs, s)
	if rest := remove(e.subsOf[s.kind], s); len(rest) == 0 {
		delete(e.subsOf, s.kind)
	} else {
		e.subsOf[s.kind] = rest
	}
	e.reg.Release(s.resource())
	e.routerGone(s)
}

// finishSubscription ends a subscription once all that is held for it is told [EF].
func (e *Engine) finishSubscription(s *subscription) {
	connected := e.links[s.link] != nil
	if s.token != "" && (!connected || !s.backlog.empty()) {
		e.stop(s.refresh)
		s.finished = true
		return
	}
	e.endFinished(s)
}

func (e *Engine) endFinished(s *subscription) {
	link := s.link
	e.endSubscription(s)
	e.send(link, s.logTenant(), sdmp.New(sdmp.ManagementEF).Str(sdmp.TX, s.tx))
}

// endSubscriptionsOf ends the agent enumerations of a campaign that closes [EF].
func (e *Engine) endSubscriptionsOf(c *campaign) {
	for _, s := range append([]*subscription(nil), e.subsOf[sdmp.ManagementEA]...) {
		if s.campaign == c.name && s.tenant == c.tenant.name && !s.finished {
			e.finishSubscription(s)
		}
	}
}

// watchers lists the subscriptions of a kind. The list may change while it is walked.
func (e *Engine) watchers(k sdmp.Kind) []*subscription { return e.subsOf[k] }
