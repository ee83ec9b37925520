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
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Engine is what the facade looks at of *engine.Engine. It is called on the exchange's goroutine only.
type Engine interface {
	MayLook(from registry.Link, tenant string) (why string)
	Tenants() []string
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
// needs to name a session only where links have to authenticate.
func (s *Server) seen(ctx context.Context, tenant string, f func()) error {
	from := registry.None
	sess, nobody := s.caller(ctx)
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
	return failure(codes.PermissionDenied, sdmp.ErrNotAllowed.String(), refused, map[string]string{MetadataCode: strconv.Itoa(int(sdmp.ErrNotAllowed))})
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
	p, err := newPage("campaigns", r.GetPageSize(), r.GetPageToken(), r.GetTenant())
	if err != nil {
		return nil, err
	}
	resp := &dialgatev1.ListCampaignsResponse{}
	err = s.look(ctx, r.GetTenant(), func(tenant string) {
		part, next := cut(p, s.engine.Campaigns(tenant), func(v engine.CampaignView) string { return v.Name })
		resp.NextPageToken = next
		for i := range part {
			resp.Campaigns = append(resp.Campaigns, campaign(part[i]))
		}
	})
	return resp, err
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
	p, err := newPage("agents", r.GetPageSize(), r.GetPageToken(), r.GetTenant(), r.GetCampaign())
	if err != nil {
		return nil, err
	}
	resp := &dialgatev1.ListAgentsResponse{}
	err = s.look(ctx, r.GetTenant(), func(tenant string) {
		part, next := cut(p, s.engine.Agents(tenant, r.GetCampaign()), func(v engine.AgentView) string { return v.Name })
		resp.NextPageToken = next
		for i := range part {
			resp.Agents = append(resp.Agents, agent(part[i]))
		}
	})
	return resp, err
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
	p, err := newPage("calls", r.GetPageSize(), r.GetPageToken(), r.GetTenant(), r.GetCampaign())
	if err != nil {
		return nil, err
	}
	resp := &dialgatev1.ListCallsResponse{}
	err = s.look(ctx, r.GetTenant(), func(tenant string) {
		part, next := cut(p, s.engine.Calls(tenant, r.GetCampaign()), func(v engine.CallView) string { return v.ID })
		resp.NextPageToken = next
		for i := range part {
			resp.Calls = append(resp.Calls, call(part[i]))
		}
	})
	return resp, err
}

// ListTrunks lists the trunks of the switches that a tenant may use.
func (s *Server) ListTrunks(ctx context.Context, r *dialgatev1.ListTrunksRequest) (*dialgatev1.ListTrunksResponse, error) {
	p, err := newPage("trunks", r.GetPageSize(), r.GetPageToken(), r.GetTenant())
	if err != nil {
		return nil, err
	}
	resp := &dialgatev1.ListTrunksResponse{}
	err = s.look(ctx, r.GetTenant(), func(tenant string) {
		part, next := cut(p, s.engine.Trunks(tenant), func(v engine.TrunksView) string { return v.Switch })
		resp.NextPageToken = next
		for i := range part {
			resp.Trunks = append(resp.Trunks, trunks(part[i]))
		}
	})
	return resp, err
}

// ListQueues lists the queues of a tenant.
func (s *Server) ListQueues(ctx context.Context, r *dialgatev1.ListQueuesRequest) (*dialgatev1.ListQueuesResponse, error) {
	p, err := newPage("queues", r.GetPageSize(), r.GetPageToken(), r.GetTenant(), r.GetCampaign())
	if err != nil {
		return nil, err
	}
	resp := &dialgatev1.ListQueuesResponse{}
	err = s.look(ctx, r.GetTenant(), func(tenant string) {
		part, next := cut(p, s.engine.Queues(tenant, r.GetCampaign()), func(v engine.QueueView) string { return v.Address })
		resp.NextPageToken = next
		for i := range part {
			resp.Queues = append(resp.Queues, queue(part[i]))
		}
	})
	return resp, err
}

// ListLinks lists the connections, sockets first, each kind in the order of opening.
func (s *Server) ListLinks(ctx context.Context, r *dialgatev1.ListLinksRequest) (*dialgatev1.ListLinksResponse, error) {
	p, err := newPage("links", r.GetPageSize(), r.GetPageToken())
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
	part, next := cut(p, all, linkKey)
	resp := &dialgatev1.ListLinksResponse{NextPageToken: next}
	for i := range part {
		resp.Links = append(resp.Links, linkOf(part[i]))
	}
	return resp, nil
}

// linkKey orders links as the exchange lists them.
func linkKey(l exchange.LinkInfo) string {
	kind := "s"
	if l.ID.Virtual {
		kind = "v"
	}
	return fmt.Sprintf("%s%010d", kind, l.ID.N)
}
