package rpc

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/access"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Engine is what the facade looks at of *engine.Engine. It is called on the exchange's goroutine only.
type Engine interface {
	Changing
	MayLook(from registry.Link, tenant string) (why string)
	Owned(l registry.Link) []registry.Resource
	Campaigns(tenant string) []engine.CampaignView
	Campaign(tenant, name string) (engine.CampaignView, bool)
	Agents(tenant, campaign string) []engine.AgentView
	Agent(tenant, name string) (engine.AgentView, bool)
	Calls(tenant, campaign string) []engine.CallView
	Trunks(tenant string) []engine.TrunksView
	Queues(tenant, campaign string) []engine.QueueView
}

// defaultTenant is meant where no tenant is named.
const defaultTenant = "default"

// look runs f on the engine's goroutine, after everything that was sent before, if the tenant is there.
func (s *Server) look(ctx context.Context, tenant string, f func(tenant string)) error {
	if tenant == "" {
		tenant = defaultTenant
	}
	known := false
	err := s.seen(ctx, tenant, func() {
		if known = slices.Contains(s.engine.Tenants(), tenant); known {
			f(tenant)
		}
	})
	if err == nil && !known {
		err = absent(sdmp.ErrUnknownTenant, sdmp.TD, fmt.Sprintf("no tenant %q is in service", tenant))
	}
	return err
}

// seen runs f on the engine's goroutine, if whoever asks may look at the tenant, or at what belongs to all where none is named. A call
// needs to name a session only where links have to authenticate and no token says who it is; where it names one, that is a use of it.
func (s *Server) seen(ctx context.Context, tenant string, f func()) error {
	sess, nobody := s.caller(ctx)
	if identityOf(ctx).Kind() != access.Anyone {
		if err := s.mayLook(ctx, tenant); err != nil {
			return err
		}
		return s.query(ctx, f)
	}
	from := registry.None
	if nobody == nil {
		from = sess.link.ID()
	}
	refused := ""
	err := s.query(ctx, func() {
		if refused = s.engine.MayLook(from, tenant); refused == "" {
			f()
		}
	})
	switch {
	case err != nil || refused == "":
		return err
	case nobody != nil:
		return nobody
	}
	return notAllowed(refused)
}

// query runs f on the engine's goroutine.
func (s *Server) query(ctx context.Context, f func()) error {
	if err := s.exchange.Query(ctx, f); err != nil {
		return queryFailed(ctx, err)
	}
	return nil
}

// absent makes the status of a resource that is not there, as the dialer would name it.
func absent(c sdmp.ErrorCode, p sdmp.Code, words string) error {
	return failure(codes.NotFound, c.String(), words, map[string]string{MetadataCode: strconv.Itoa(int(c)), MetadataParameter: p.String()})
}

// ListCampaigns lists the open campaigns of a tenant.
func (s *Server) ListCampaigns(ctx context.Context, r *dialgatev1.ListCampaignsRequest) (*dialgatev1.ListCampaignsResponse, error) {
	p, err := newPage(r, &dialgatev1.Campaign{}, r.GetTenant())
	if err != nil {
		return nil, err
	}
	var all []engine.CampaignView
	if err := s.look(ctx, r.GetTenant(), func(tenant string) { all = s.engine.Campaigns(tenant) }); err != nil {
		return nil, err
	}
	part, next := cut(p, all, func(v engine.CampaignView) string { return v.Name }, campaign)
	return &dialgatev1.ListCampaignsResponse{Campaigns: part, NextPageToken: next}, nil
}

// GetCampaign reads one open campaign.
func (s *Server) GetCampaign(ctx context.Context, r *dialgatev1.GetCampaignRequest) (*dialgatev1.GetCampaignResponse, error) {
	resp := &dialgatev1.GetCampaignResponse{}
	err := s.look(ctx, r.GetTenant(), func(tenant string) {
		if v, ok := s.engine.Campaign(tenant, r.GetCampaign()); ok {
			resp.Campaign = campaign(v)
		}
	})
	if err == nil && resp.GetCampaign() == nil {
		err = absent(sdmp.ErrUnknownCampaign, sdmp.CN, fmt.Sprintf("no campaign %q is open", r.GetCampaign()))
	}
	return resp, err
}

// ListAgents lists the agents of a tenant that are logged in or logging in.
func (s *Server) ListAgents(ctx context.Context, r *dialgatev1.ListAgentsRequest) (*dialgatev1.ListAgentsResponse, error) {
	p, err := newPage(r, &dialgatev1.Agent{}, r.GetTenant(), r.GetCampaign())
	if err != nil {
		return nil, err
	}
	var all []engine.AgentView
	if err := s.look(ctx, r.GetTenant(), func(tenant string) { all = s.engine.Agents(tenant, r.GetCampaign()) }); err != nil {
		return nil, err
	}
	part, next := cut(p, all, func(v engine.AgentView) string { return v.Name }, agent)
	return &dialgatev1.ListAgentsResponse{Agents: part, NextPageToken: next}, nil
}

// GetAgent reads one agent.
func (s *Server) GetAgent(ctx context.Context, r *dialgatev1.GetAgentRequest) (*dialgatev1.GetAgentResponse, error) {
	resp := &dialgatev1.GetAgentResponse{}
	err := s.look(ctx, r.GetTenant(), func(tenant string) {
		if v, ok := s.engine.Agent(tenant, r.GetAgent()); ok {
			resp.Agent = agent(v)
		}
	})
	if err == nil && resp.GetAgent() == nil {
		err = absent(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("no agent %q is logged in", r.GetAgent()))
	}
	return resp, err
}

// ListCalls lists the calls of a tenant that are under way.
func (s *Server) ListCalls(ctx context.Context, r *dialgatev1.ListCallsRequest) (*dialgatev1.ListCallsResponse, error) {
	p, err := newPage(r, &dialgatev1.Call{}, r.GetTenant(), r.GetCampaign())
	if err != nil {
		return nil, err
	}
	var all []engine.CallView
	if err := s.look(ctx, r.GetTenant(), func(tenant string) { all = s.engine.Calls(tenant, r.GetCampaign()) }); err != nil {
		return nil, err
	}
	part, next := cut(p, all, func(v engine.CallView) string { return v.ID }, call)
	return &dialgatev1.ListCallsResponse{Calls: part, NextPageToken: next}, nil
}

// ListTrunks lists the trunks of the switches that a tenant may use.
func (s *Server) ListTrunks(ctx context.Context, r *dialgatev1.ListTrunksRequest) (*dialgatev1.ListTrunksResponse, error) {
	p, err := newPage(r, &dialgatev1.Trunks{}, r.GetTenant())
	if err != nil {
		return nil, err
	}
	var all []engine.TrunksView
	if err := s.look(ctx, r.GetTenant(), func(tenant string) { all = s.engine.Trunks(tenant) }); err != nil {
		return nil, err
	}
	part, next := cut(p, all, func(v engine.TrunksView) string { return v.Switch }, trunks)
	return &dialgatev1.ListTrunksResponse{Trunks: part, NextPageToken: next}, nil
}

// ListQueues lists the queues of a tenant.
func (s *Server) ListQueues(ctx context.Context, r *dialgatev1.ListQueuesRequest) (*dialgatev1.ListQueuesResponse, error) {
	p, err := newPage(r, &dialgatev1.Queue{}, r.GetTenant(), r.GetCampaign())
	if err != nil {
		return nil, err
	}
	var all []engine.QueueView
	if err := s.look(ctx, r.GetTenant(), func(tenant string) { all = s.engine.Queues(tenant, r.GetCampaign()) }); err != nil {
		return nil, err
	}
	part, next := cut(p, all, func(v engine.QueueView) string { return v.Address }, queue)
	return &dialgatev1.ListQueuesResponse{Queues: part, NextPageToken: next}, nil
}

// ListLinks lists the connections, sockets first, each kind in the order of opening.
func (s *Server) ListLinks(ctx context.Context, r *dialgatev1.ListLinksRequest) (*dialgatev1.ListLinksResponse, error) {
	p, err := newPage(r, &dialgatev1.Link{})
	if err != nil {
		return nil, err
	}
	if err := s.seen(ctx, "", func() {}); err != nil {
		return nil, err
	}
	all, err := s.exchange.Links(ctx)
	if err != nil {
		return nil, queryFailed(ctx, err)
	}
	part, next := cut(p, all, func(l exchange.LinkInfo) string { return linkKey(l.ID) }, linkOf)
	return &dialgatev1.ListLinksResponse{Links: part, NextPageToken: next}, nil
}

// linkKey orders links as the exchange lists them.
func linkKey(l registry.Link) string {
	kind := "s"
	if l.Virtual {
		kind = "v"
	}
	return fmt.Sprintf("%s%010d", kind, l.N)
}
