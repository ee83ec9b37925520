package rpc

import (
	"context"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// gap declares to a reader that the events after a sequence are not kept any more, with what the session owns now.
func (s *Server) gap(ctx context.Context, sess *session, after int64) (*dialgatev1.Event, error) {
	shot := snapshot{out: &dialgatev1.Snapshot{}, engine: s.engine}
	if err := s.query(ctx, func() { shot.take(sess.link) }); err != nil {
		return nil, err
	}
	v := sess.history.after(after, 0) // what was dropped meanwhile is lost to this reader too
	if v.first-1 > shot.out.GetSequence() {
		return nil, slowReader("events were dropped faster than what the session owns could be looked at")
	}
	at := s.clock.Now()
	if v.at.After(at) {
		at = v.at
	}
	return &dialgatev1.Event{Sequence: v.first - 1, Time: timestamppb.New(at), Message: &dialgatev1.Event_Gap{Gap: &dialgatev1.Gap{
		First: after + 1, Last: v.first - 1, Reason: dialgatev1.GapReason_GAP_REASON_NOT_KEPT, Snapshot: shot.out,
	}}}, nil
}

// snapshot is a picture of what a link owns while it is taken, on the exchange's goroutine between two inputs: so the messages that
// the link was sent before are those whose doing it shows.
type snapshot struct {
	out    *dialgatev1.Snapshot
	engine Engine
	bytes  int

	campaigns, agents map[registry.Resource]bool
	switches          map[string]bool
	tenants           []string // in which the link owns anything, or all where it owns a switch
}

func (p *snapshot) take(l *link.Virtual) {
	p.out.Sequence = l.Delivered()
	p.own(l)
	if len(p.switches) > 0 {
		p.tenants = p.engine.Tenants()
	}
	for _, tenant := range p.tenants {
		p.calls(tenant)
		p.queues(tenant)
	}
	if len(p.tenants) == 0 {
		return
	}
	for _, v := range p.engine.Trunks(p.tenants[0]) { // all tenants have the same switches
		if p.switches[v.Switch] {
			add(p, &p.out.Trunks, trunks(v))
		}
	}
}

// own takes what the link owns by itself, and notes it for what belongs to that.
func (p *snapshot) own(l *link.Virtual) {
	p.campaigns, p.agents, p.switches = map[registry.Resource]bool{}, map[registry.Resource]bool{}, map[string]bool{}
	seen := map[string]bool{}
	for _, r := range p.engine.Owned(l.ID()) {
		if r.Tenant != "" && !seen[r.Tenant] {
			seen[r.Tenant] = true
			p.tenants = append(p.tenants, r.Tenant)
		}
		switch r.Kind {
		case registry.Campaign:
			p.campaigns[r] = true
			if v, ok := p.engine.Campaign(r.Tenant, r.Name); ok {
				add(p, &p.out.Campaigns, campaign(v))
			}
		case registry.Agent:
			p.agents[r] = true
			if v, ok := p.engine.Agent(r.Tenant, r.Name); ok {
				add(p, &p.out.Agents, agent(v))
			}
		case registry.Switch:
			p.switches[r.Name] = true
		case registry.Subscription:
			if p.fits(len(r.Name)) {
				p.out.Subscriptions = append(p.out.Subscriptions, r.Name)
			}
		}
	}
}

// calls takes the calls that belong to a campaign, an agent or a switch of the link.
func (p *snapshot) calls(tenant string) {
	for _, v := range p.engine.Calls(tenant, "") {
		if p.switches[v.Switch] ||
			p.campaigns[registry.Resource{Kind: registry.Campaign, Tenant: tenant, Name: v.Campaign}] ||
			p.agents[registry.Resource{Kind: registry.Agent, Tenant: tenant, Name: v.Agent}] {
			add(p, &p.out.Calls, call(v))
		}
	}
}

// queues takes the queues of the link's campaigns.
func (p *snapshot) queues(tenant string) {
	for _, v := range p.engine.Queues(tenant, "") {
		if p.campaigns[registry.Resource{Kind: registry.Campaign, Tenant: tenant, Name: v.Campaign}] {
			add(p, &p.out.Queues, queue(v))
		}
	}
}

// add adds a resource if there is room for it.
func add[T proto.Message](p *snapshot, list *[]T, m T) {
	if p.fits(proto.Size(m)) {
		*list = append(*list, m)
	}
}

// fits takes room, or notes that there is none.
func (p *snapshot) fits(n int) bool {
	const frame = 6 // tag and length
	if p.bytes+n+frame > limits.SnapshotBytes {
		p.out.Truncated = true
		return false
	}
	p.bytes += n + frame
	return true
}
