package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// subscription is an enumeration: first the picture, then every change, until EE or the end of its link.
type subscription struct {
	tx       string
	kind     sdmp.Kind // EA or EC
	link     registry.Link
	tenant   string
	campaign string // "" for all
	detail   int    // [LD]
	refresh  *timer
}

func (s *subscription) resource() registry.Resource {
	return registry.Resource{Kind: registry.Subscription, Name: s.tx}
}

// subscribe makes a subscription of the asker's.
func (e *Engine) subscribe(m *sdmp.Message) (*subscription, *sdmp.Fault) {
	t, f := e.tenant(m)
	if f != nil {
		return nil, f
	}
	tx := m.Str(sdmp.TX)
	if f := e.newTransaction(m, tx); f != nil {
		return nil, f
	}
	if m.Has(sdmp.PS) {
		return nil, m.Fault(sdmp.ErrNotSupported, sdmp.PS, "subscriptions that outlive their link [PS] are not supported by this version")
	}
	if e.from == registry.None {
		return nil, m.Fault(sdmp.ErrNotAllowed, 0, "a subscription needs a link")
	}
	e.accept(m)
	s := &subscription{tx: tx, kind: m.Kind, link: e.from, tenant: t.name, campaign: m.Str(sdmp.CN), detail: m.Int(sdmp.LD, 1)}
	e.transactions[tx] = true
	e.subByTX[tx] = s
	e.subs = append(e.subs, s)
	e.reg.Tie(s.resource(), e.from)
	return s, nil
}

// enumerateAgents subscribes to agents [EA]: an AZ for each that is logged in, then one for each change.
func (e *Engine) enumerateAgents(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.CN) {
		if _, f := e.campaign(m); f != nil {
			return f
		}
	}
	s, f := e.subscribe(m)
	if f != nil {
		return f
	}
	for _, c := range e.tenants[s.tenant].open {
		if s.campaign != "" && s.campaign != c.name {
			continue
		}
		for _, a := range c.agentList() {
			if a.state >= Unavailable {
				e.send(s.link, s.tenant, e.agentData(s, a))
			}
		}
	}
	return nil
}

// enumerateCampaigns subscribes to campaigns [EC]: a CZ for each that is running, then one for each change; with TW also one for
// each every so many minutes.
func (e *Engine) enumerateCampaigns(m *sdmp.Message) *sdmp.Fault {
	s, f := e.subscribe(m)
	if f != nil {
		return f
	}
	e.picture(s)
	if tw := m.Int(sdmp.TW, 0); tw > 0 {
		e.refreshEvery(s, time.Duration(tw)*time.Minute)
	}
	return nil
}

func (e *Engine) picture(s *subscription) {
	for _, c := range e.tenants[s.tenant].open {
		if c.state == Open {
			e.send(s.link, s.tenant, e.campaignData(s, c, c.state))
		}
	}
}

func (e *Engine) refreshEvery(s *subscription, d time.Duration) {
	s.refresh = e.after(d, func() {
		e.picture(s)
		e.refreshEvery(s, d)
	})
}

// enumerateEnd ends a subscription [EE], confirmed [EF].
func (e *Engine) enumerateEnd(m *sdmp.Message) *sdmp.Fault {
	tx := m.Str(sdmp.TX)
	s := e.subByTX[tx]
	if s == nil || m.Has(sdmp.TD) && m.Str(sdmp.TD) != s.tenant {
		return m.Fault(sdmp.ErrUnknownSubscription, sdmp.TX, fmt.Sprintf("no subscription has the transaction %q", tx))
	}
	e.accept(m)
	e.endSubscription(s)
	e.reply(s.tenant, sdmp.New(sdmp.ManagementEF).Str(sdmp.TX, tx))
	if s.link != e.from {
		e.send(s.link, s.tenant, sdmp.New(sdmp.ManagementEF).Str(sdmp.TX, tx)) // who hears no more must know it
	}
	return nil
}

func (e *Engine) endSubscription(s *subscription) {
	if s == nil {
		return
	}
	e.stop(s.refresh)
	delete(e.subByTX, s.tx)
	delete(e.transactions, s.tx)
	e.subs = remove(e.subs, s)
	e.reg.Release(s.resource())
}

// endSubscriptionsOf ends the agent enumerations of a campaign that closes [EF].
func (e *Engine) endSubscriptionsOf(c *campaign) {
	for _, s := range append([]*subscription(nil), e.subs...) {
		if s.kind == sdmp.ManagementEA && s.campaign == c.name && s.tenant == c.tenant.name {
			link := s.link
			e.endSubscription(s)
			e.send(link, s.tenant, sdmp.New(sdmp.ManagementEF).Str(sdmp.TX, s.tx))
		}
	}
}

func (e *Engine) agentChanged(a *agent) {
	for _, s := range e.subs {
		if s.kind == sdmp.ManagementEA && e.links[s.link] != nil && s.tenant == a.tenant().name && (s.campaign == "" || s.campaign == a.campaign.name) {
			e.send(s.link, s.tenant, e.agentData(s, a))
		}
	}
}

func (e *Engine) campaignChanged(c *campaign, old CampaignState) {
	for _, s := range e.subs {
		if s.kind == sdmp.ManagementEC && e.links[s.link] != nil && s.tenant == c.tenant.name {
			e.send(s.link, s.tenant, e.campaignData(s, c, old))
		}
	}
}

// Basic states of an agent [ZA].
const (
	loggedOut      = 0
	loggedIn       = 1
	agentAvailable = 2
)

// agentData describes an agent [AZ], with what the level of detail asks for.
func (e *Engine) agentData(s *subscription, a *agent) *sdmp.Out {
	basic := agentAvailable
	switch a.state {
	case NotLoggedIn, AwaitingStation:
		basic = loggedOut
	case Unavailable:
		basic = loggedIn
	}
	loc := e.cfg.Location
	o := sdmp.New(sdmp.ManagementAZ).Str(sdmp.TX, s.tx).Str(sdmp.TD, a.tenant().name).Str(sdmp.CN, a.campaign.name).Str(sdmp.YC, a.campaign.uuid).
		Str(sdmp.AN, a.name).Str(sdmp.YA, a.uuid).Str(sdmp.AD, a.description).Str(sdmp.AE, a.extension).
		Int(sdmp.ZA, basic).Date(sdmp.TS, e.now, loc).Date(sdmp.W0, a.loggedIn, loc)
	if a.available.IsZero() {
		o.Float(sdmp.W1, 0, 1)
	} else {
		o.Date(sdmp.W1, a.available, loc)
	}
	o.Int(sdmp.DM, a.campaign.method)
	if s.detail >= 2 {
		o.Int(sdmp.DS, int(a.state)).Int(sdmp.OS, int(a.old)).Date(sdmp.Z3, a.since, loc).Date(sdmp.Z4, a.oldSince, loc)
	}
	if s.detail >= 3 {
		var dialled, answered time.Time
		var data string
		if n := a.call; n != nil {
			dialled, answered, data = n.launched, n.answered, n.session
		}
		o.Date(sdmp.Z0, a.readied, loc).Date(sdmp.Z1, dialled, loc).Date(sdmp.Z2, answered, loc).Str(sdmp.DT, data)
	}
	return o
}

// campaignCode is the number that ZC and ZO have for a state: 1 is running; 0 is closed; the others are ours.
func campaignCode(s CampaignState) int {
	switch s {
	case Open:
		return 1
	case Suspending, Suspended:
		return 2
	case Closing:
		return 3
	}
	return 0
}

// campaignData describes a campaign [CZ].
func (e *Engine) campaignData(s *subscription, c *campaign, old CampaignState) *sdmp.Out {
	o := sdmp.New(sdmp.ManagementCZ).Str(sdmp.TX, s.tx).Str(sdmp.TD, c.tenant.name).Str(sdmp.CN, c.name).Str(sdmp.YC, c.uuid).
		Int(sdmp.ZC, campaignCode(c.state)).Int(sdmp.ZO, campaignCode(old)).Date(sdmp.TS, e.now, e.cfg.Location).Int(sdmp.DM, c.method).
		Float(sdmp.AT, c.tuning.target, 1).Str(sdmp.TZ, c.zone)
	for i, code := range [6]sdmp.Code{sdmp.L1, sdmp.L2, sdmp.L3, sdmp.L4, sdmp.L5, sdmp.L6} {
		o.Str(code, c.labels[i])
	}
	return o
}
