package telemetry

import (
	"context"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
)

// Engine is what metrics look at, on the exchange's goroutine; *engine.Engine has it.
type Engine interface {
	Tenants() []string
	Counts(tenant string) (engine.Counts, bool)
	Campaigns(tenant string) []engine.CampaignView
	Queues(tenant, campaign string) []engine.QueueView
	Trunks(tenant string) []engine.TrunksView
	CountOwned(k registry.Kind) int
}

// Centre looks at a call centre when it is asked: for metrics, and whether it is ready.
type Centre struct {
	exchange *exchange.Exchange
	engine   Engine
}

// NewCentre makes one that looks at an exchange and its engine.
func NewCentre(x *exchange.Exchange, e Engine) *Centre { return &Centre{exchange: x, engine: e} }

// switches lists the switches.
func (c *Centre) switches(ctx context.Context) (all []engine.TrunksView, err error) {
	err = c.exchange.Query(ctx, func() {
		if tenants := c.engine.Tenants(); len(tenants) > 0 {
			all = c.engine.Trunks(tenants[0]) // every tenant sees all of them
		}
	})
	return all, err
}

func connected(s *engine.TrunksView) bool { return s.Owner != registry.None }

var (
	linksDesc   = prometheus.NewDesc("dialgate_links", "Open links, by kind (socket, virtual).", []string{labelKind}, nil)
	mailboxDesc = prometheus.NewDesc("dialgate_mailbox_items", "Hand-overs that wait for the engine.", nil, nil)
	backlogDesc = prometheus.NewDesc("dialgate_outbound_messages", "Messages that wait to be taken by the peers of all links.", nil, nil)
	mostDesc    = prometheus.NewDesc("dialgate_outbound_messages_max", "Messages that wait to be taken by the slowest peer.", nil, nil)
	lostDesc    = prometheus.NewDesc("dialgate_message_log_lost_lines_total", "Lines that found no room in the message log.", nil, nil)
	ownedDesc   = prometheus.NewDesc("dialgate_owned_resources", "Resources that belong to links, by kind (agent, campaign, subscription, switch).", []string{labelKind}, nil)

	launchedDesc  = tenantDesc("dialgate_calls_launched_total", "Calls that were dialled.")
	answeredDesc  = tenantDesc("dialgate_calls_answered_total", "Dialled calls that were answered.")
	connectedDesc = tenantDesc("dialgate_calls_connected_total", "Dialled calls that an agent got.")
	machinesDesc  = tenantDesc("dialgate_calls_machines_total", "Connected calls that the agent ended as answering machines.")
	abandonedDesc = tenantDesc("dialgate_calls_abandoned_total", "Answered calls for which no agent was free in time.")
	failedDesc    = tenantDesc("dialgate_calls_failed_total", "Dialled calls that were not answered.")
	endedDesc     = tenantDesc("dialgate_calls_ended_total", "Numbers and calls that are over, inbound ones too, by the category of their outcome (RE).", "outcome")
	inboundDesc   = tenantDesc("dialgate_inbound_calls_total", "Inbound calls: arrived, and of them those that were connected, overflowed, abandoned, dropped.", "event")

	callsDesc    = campaignDesc("dialgate_calls", "Calls under way, by state (dialling, waiting for an agent, connected).", "state")
	agentsDesc   = campaignDesc("dialgate_agents", "Agents, by state (waiting, previewing, talking, wrap, unavailable).", "state")
	numbersDesc  = campaignDesc("dialgate_numbers", "Numbers that are handed in and not dialled.")
	abandonDesc  = campaignDesc("dialgate_abandon_ratio", "Abandoned calls of the last 24 hours among those that an agent got or should have got, 0 to 1.")
	targetDesc   = campaignDesc("dialgate_abandon_target_ratio", "The abandon ratio that the campaign aims at, 0 to 1.")
	overdialDesc = campaignDesc("dialgate_overdial", "Calls that are dialled for each free agent.")
	omittedDesc  = prometheus.NewDesc("dialgate_campaigns_omitted", "Campaigns and queues that are left out of the metrics, because there are too many.", nil, nil)

	queueCallsDesc  = tenantDesc("dialgate_queue_calls", "Inbound calls that wait in a queue.", "queue")
	queueOldestDesc = tenantDesc("dialgate_queue_oldest_seconds", "How long the first call of a queue has been waiting; 0 where none waits.", "queue")
	queueAgentsDesc = tenantDesc("dialgate_queue_agents", "Members of a queue that are logged in.", "queue")
	queueFreeDesc   = tenantDesc("dialgate_queue_agents_waiting", "Members of a queue that wait for a call.", "queue")

	switchDesc = prometheus.NewDesc("dialgate_switch_connected", "1 where the telephony layer of a switch is connected.", []string{labelSwitch}, nil)
	trunksDesc = prometheus.NewDesc("dialgate_trunks", "Trunks of a switch.", []string{labelSwitch}, nil)
	inUseDesc  = prometheus.NewDesc("dialgate_trunks_in_use", "Trunks of a switch that have calls.", []string{labelSwitch}, nil)
)

func tenantDesc(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(name, help, append([]string{"tenant"}, labels...), nil)
}

func campaignDesc(name, help string, labels ...string) *prometheus.Desc {
	return tenantDesc(name, help, append([]string{"campaign"}, labels...)...)
}

// Describe lists what is shown.
func (c *Centre) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		linksDesc, mailboxDesc, backlogDesc, mostDesc, lostDesc, ownedDesc,
		launchedDesc, answeredDesc, connectedDesc, machinesDesc, abandonedDesc, failedDesc, endedDesc, inboundDesc,
		callsDesc, agentsDesc, numbersDesc, abandonDesc, targetDesc, overdialDesc, omittedDesc,
		queueCallsDesc, queueOldestDesc, queueAgentsDesc, queueFreeDesc, switchDesc, trunksDesc, inUseDesc,
	} {
		out <- d
	}
}

// Collect looks at the call centre, tenant by tenant, so that it never stands still for long. While it shuts down there is less to
// tell.
func (c *Centre) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), limits.MetricsTimeout)
	defer cancel()
	s := c.exchange.Stats()
	out <- gauge(linksDesc, float64(s.Sockets), linkKinds[0])
	out <- gauge(linksDesc, float64(s.Virtuals), linkKinds[1])
	out <- gauge(mailboxDesc, float64(s.Waiting))
	out <- count(lostDesc, s.LogLost)

	var tenants []string
	owned := map[registry.Kind]int{}
	if c.exchange.Query(ctx, func() {
		tenants = c.engine.Tenants()
		for _, k := range ownedKinds {
			owned[k] = c.engine.CountOwned(k)
		}
	}) != nil {
		return
	}
	for _, k := range ownedKinds {
		out <- gauge(ownedDesc, float64(owned[k]), k.String())
	}
	switches, _ := c.switches(ctx) // fails only when the call centre is closing
	for i := range switches {
		showTrunks(out, &switches[i])
	}
	if all, most, err := c.exchange.Backlog(ctx); err == nil {
		out <- gauge(backlogDesc, float64(all))
		out <- gauge(mostDesc, float64(most))
	}
	room, omitted := limits.MetricsCampaigns, 0
	for _, name := range tenants {
		left := c.tenant(ctx, out, name, &room)
		omitted += left
	}
	out <- gauge(omittedDesc, float64(omitted))
}

var ownedKinds = []registry.Kind{registry.Agent, registry.Campaign, registry.Subscription, registry.Switch}

// tenant shows one tenant, and gives the number of campaigns and queues for which there was no room.
func (c *Centre) tenant(ctx context.Context, out chan<- prometheus.Metric, name string, room *int) (omitted int) {
	var counts engine.Counts
	var campaigns []engine.CampaignView
	var queues []engine.QueueView
	there := false
	if err := c.exchange.Query(ctx, func() {
		if counts, there = c.engine.Counts(name); there {
			campaigns, queues = c.engine.Campaigns(name), c.engine.Queues(name, "")
		}
	}); err != nil || !there {
		return 0
	}
	tenant := label(name)
	showCounts(out, tenant, &counts)
	for i := range campaigns {
		if *room--; *room < 0 {
			omitted++
			continue
		}
		showCampaign(out, tenant, &campaigns[i])
	}
	now := c.exchange.Now()
	for i := range queues {
		if *room--; *room < 0 {
			omitted++
			continue
		}
		showQueue(out, tenant, &queues[i], now)
	}
	return omitted
}

func showCounts(out chan<- prometheus.Metric, tenant string, n *engine.Counts) {
	for _, c := range []struct {
		d *prometheus.Desc
		n int
	}{
		{launchedDesc, n.Attempts}, {answeredDesc, n.Answered}, {connectedDesc, n.Connected}, {machinesDesc, n.Machines},
		{abandonedDesc, n.Abandoned}, {failedDesc, n.Failed},
	} {
		out <- count(c.d, uint64(c.n), tenant) //nolint:gosec // counts are not negative
	}
	for k, ended := range n.Ended {
		if ended > 0 {
			out <- count(endedDesc, uint64(ended), tenant, engine.Category(k).String())
		}
	}
	in := &n.Inbound
	for _, c := range []struct {
		event string
		n     int
	}{
		{"arrived", in.Arrived}, {"connected", in.Connected}, {"overflowed", in.Overflowed}, {"abandoned", in.Abandoned}, {"dropped", in.Dropped},
	} {
		if in.Arrived > 0 {
			out <- count(inboundDesc, uint64(c.n), tenant, c.event) //nolint:gosec // likewise
		}
	}
}

func showCampaign(out chan<- prometheus.Metric, tenant string, c *engine.CampaignView) {
	name := label(c.Name)
	show := func(d *prometheus.Desc, v float64, state ...string) {
		out <- gauge(d, v, append([]string{tenant, name}, state...)...)
	}
	show(callsDesc, float64(c.CallsDialing), "dialling")
	show(callsDesc, float64(c.CallsWaiting), "waiting")
	show(callsDesc, float64(c.CallsConnected), "connected")
	show(agentsDesc, float64(c.Agents.Waiting), "waiting")
	show(agentsDesc, float64(c.Agents.Previewing), "previewing")
	show(agentsDesc, float64(c.Agents.Talking), "talking")
	show(agentsDesc, float64(c.Agents.Wrap), "wrap")
	show(agentsDesc, float64(c.Agents.Unavailable), "unavailable")
	show(numbersDesc, float64(c.Numbers))
	show(abandonDesc, c.AbandonRate/100)
	show(targetDesc, c.AbandonTarget/100)
	show(overdialDesc, c.Overdial)
}

func showQueue(out chan<- prometheus.Metric, tenant string, q *engine.QueueView, now time.Time) {
	name := label(q.Address)
	oldest := 0.0
	if !q.Oldest.IsZero() {
		oldest = max(0, now.Sub(q.Oldest).Seconds())
	}
	out <- gauge(queueCallsDesc, float64(q.Calls), tenant, name)
	out <- gauge(queueOldestDesc, oldest, tenant, name)
	out <- gauge(queueAgentsDesc, float64(q.Agents), tenant, name)
	out <- gauge(queueFreeDesc, float64(q.Waiting), tenant, name)
}

func showTrunks(out chan<- prometheus.Metric, s *engine.TrunksView) {
	name := label(s.Switch)
	up := 0.0
	if connected(s) {
		up = 1
	}
	out <- gauge(switchDesc, up, name)
	out <- gauge(trunksDesc, float64(s.Trunks), name)
	out <- gauge(inUseDesc, float64(s.InUse), name)
}

// label makes a name fit for a label: Prometheus takes UTF-8 only, and hosts may name campaigns otherwise.
func label(name string) string { return strings.ToValidUTF8(name, "\uFFFD") }
