package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// What is counted of a campaign, minute by minute.
const (
	callsLaunched = iota
	callsConnected
	callsAbandoned
	agentsWaited // agents who got a call after waiting for one
	waitTime     // of agents for a call, in milliseconds, as all times here
	talkTime
	wrapTime
	wraps
	figuresKept // how many
)

// figures are counts over some time.
type figures [figuresKept]int64

func (f *figures) add(g *figures) {
	for i := range f {
		f[i] += g[i]
	}
}

// measures are the counts of a campaign since it was opened, and by minute as far back as anybody can ask.
type measures struct {
	total   figures
	minutes []minute // oldest first, those in which nothing happened left out
	lists   map[string]listCounts
	dirty   bool
}

type minute struct {
	n int64 // since the epoch
	f figures
}

// listCounts is what OM says of a list.
type listCounts struct {
	dialled  [6]int // once or more, twice or more ...
	undialed int
}

// count counts something for the metrics of a campaign.
func (c *campaign) count(now time.Time, what int, by int64) { c.measures.count(now, what, by) }

func (m *measures) count(now time.Time, what int, by int64) {
	m.total[what] += by
	n := now.Unix() / 60
	if k := len(m.minutes); k == 0 || m.minutes[k-1].n != n {
		for len(m.minutes) > 0 && m.minutes[0].n <= n-limits.MetricsWindowMinutes {
			m.minutes = m.minutes[1:]
		}
		m.minutes = append(m.minutes, minute{n: n})
	}
	m.minutes[len(m.minutes)-1].f[what] += by
}

// over sums the counts of the last minutes, the running one included.
func (m *measures) over(now time.Time, window time.Duration) figures {
	var sum figures
	first := now.Unix()/60 - int64(window/time.Minute)
	for i := len(m.minutes) - 1; i >= 0 && m.minutes[i].n > first; i-- {
		sum.add(&m.minutes[i].f)
	}
	return sum
}

// spent counts the time that an agent was in a state, when it leaves it.
func (e *Engine) spent(a *agent, to AgentState) {
	ms := e.now.Sub(a.since).Milliseconds()
	c := a.campaign
	switch a.state {
	case WaitingForCall, Reserved:
		c.count(e.now, waitTime, ms)
		if to == Talking || to == Offered || to == Previewing || to == Breather {
			c.count(e.now, agentsWaited, 1)
		}
	case Talking, OnHold, Offered, Previewing, InTransfer:
		c.count(e.now, talkTime, ms)
	case Wrap:
		c.count(e.now, wrapTime, ms)
		c.count(e.now, wraps, 1)
	}
}

// enumerateMetrics subscribes to metrics [EM]: an MZ for each campaign at once, then every TV seconds, or with EV on every change.
func (e *Engine) enumerateMetrics(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.EV) && m.Has(sdmp.TV) {
		return m.Fault(sdmp.ErrNotAllowed, sdmp.EV, "EM has an interval [TV] or every change [EV], not both")
	}
	if f := e.checkSelection(m); f != nil {
		return f
	}
	sel := selected(m)
	sel.every = m.Has(sdmp.EV)
	sel.interval = seconds(m, sdmp.TV, limits.MetricsInterval)
	sel.window = time.Duration(m.Int(sdmp.TW, int(limits.MetricsWindow/time.Minute))) * time.Minute
	f := e.watch(m, sel, e.drawMetrics, nil)
	if f == nil && !sel.every {
		e.refreshEvery(e.subByTX[m.Str(sdmp.TX)])
	}
	return f
}

func (e *Engine) drawMetrics(s *subscription) {
	for _, c := range e.tenants[s.tenant].open {
		e.emitMetrics(s, c)
	}
	s.last = e.now
}

// emitMetrics tells the metrics of a campaign, or of the queues of one whose calls come in. An outbound campaign counts as a queue of
// its own name.
func (e *Engine) emitMetrics(s *subscription, c *campaign) {
	switch {
	case !s.wants(c.tenant, c.name):
	case c.takesCalls():
		for _, q := range c.queuesOf() {
			if s.queue == "" || s.queue == q.address {
				e.emit(s, e.queueMetrics(s, q))
			}
		}
	case s.queue == "" || s.queue == c.name:
		e.emit(s, e.metricsData(s, c))
	}
}

// measure notes that the metrics of a campaign may have changed.
func (e *Engine) measure(c *campaign) {
	if !c.measures.dirty && len(e.subsOf[sdmp.ManagementEM]) > 0 {
		c.measures.dirty = true
		e.measured = append(e.measured, c)
	}
}

// tellMetrics tells those who want every change [EM EV], once all that happened at this instant is done.
func (e *Engine) tellMetrics() {
	for len(e.measured) > 0 {
		c := e.measured[0]
		e.measured = e.measured[1:]
		c.measures.dirty = false
		for _, s := range e.watchers(sdmp.ManagementEM) {
			if s.every || c.state == 0 {
				e.emitMetrics(s, c)
			}
			if s.every {
				s.last = e.now
			}
		}
	}
}

// Service states of a queue [SQ].
const (
	queueDeleted   = 0
	queueOut       = 1
	queueInService = 2
	queueClosing   = 3
)

func serviceState(s CampaignState) int {
	switch s {
	case Open:
		return queueInService
	case Suspending, Suspended:
		return queueOut
	case Closing:
		return queueClosing
	}
	return queueDeleted
}

// metricsData gives the metrics of a campaign [MZ]. The meanings of Z0 to Z9 and Y0 to Y9 are ours.
func (e *Engine) metricsData(s *subscription, c *campaign) *sdmp.Out {
	loc := e.cfg.Location
	w := c.measures.over(e.now, s.window)
	v := e.viewCampaign(c)
	agents, undialed, dialled := v.Agents, 0, [6]int{}
	for _, l := range c.measures.lists {
		undialed += l.undialed
		for i, d := range l.dialled {
			dialled[i] += d
		}
	}
	o := s.out(sdmp.ManagementMZ).Str(sdmp.CN, c.name).Str(sdmp.GA, c.name).Int(sdmp.SQ, serviceState(c.state)).
		Date(sdmp.TS, e.now, loc).Date(sdmp.T2, s.last, loc).
		Int(sdmp.Z0, agents.LoggedIn).Int(sdmp.Z1, agents.Talking).Int(sdmp.Z2, agents.Wrap).
		Int(sdmp.Z3, int(w[callsLaunched])).Int(sdmp.Z4, int(w[callsConnected])).Int(sdmp.Z5, int(w[callsAbandoned])).
		Int(sdmp.Z6, v.CallsDialing).Int(sdmp.Z7, v.CallsWaiting).
		Float(sdmp.Z8, ratio(w[waitTime], w[agentsWaited])/1000, 1).Float(sdmp.Z9, share(w[callsConnected], w[callsConnected]+w[callsAbandoned], 100), 1).
		Float(sdmp.Y0, ratio(w[talkTime], w[callsConnected])/1000, 1).
		Float(sdmp.Y1, share(w[talkTime]+w[wrapTime], w[talkTime]+w[wrapTime]+w[waitTime], 0), 1).
		Int(sdmp.Y2, agents.Waiting).Int(sdmp.Y3, agents.Previewing).Int(sdmp.Y4, agents.Unavailable).Int(sdmp.Y5, v.Numbers).Int(sdmp.Y6, v.CallsConnected).
		Float(sdmp.Y7, ratio(w[wrapTime], w[wraps])/1000, 1).Float(sdmp.Y8, share(w[callsConnected]+w[callsAbandoned], w[callsLaunched], 0), 1).Int(sdmp.Y9, undialed)
	f := e.totalFigures(c)
	before := s.since(c, f)
	trunks := 0
	if u := c.sw.used[quotaKey{c.tenant.name, c.name}]; u != nil {
		trunks = u.trunks
	}
	o.Int(sdmp.O1, v.CallsDialing).Int(sdmp.O2, trunks).Int(sdmp.O3, c.byState[WaitingForCall]).Int(sdmp.O4, c.byState[Reserved]).Int(sdmp.O5, v.CallsWaiting).
		Int(sdmp.O6, c.totals.Connected).Int(sdmp.O7, c.totals.Connected-before.connected).
		Int(sdmp.O8, c.totals.Machines).Int(sdmp.O9, c.totals.Machines-before.machines).
		Float(sdmp.R0, days(f.occupied), 6).Float(sdmp.R1, days(f.waited), 6).Float(sdmp.R2, days(f.occupied-before.occupied), 6).Float(sdmp.R3, days(f.waited-before.waited), 6)
	for i, d := range [6]sdmp.Code{sdmp.D1, sdmp.D2, sdmp.D3, sdmp.D4, sdmp.D5, sdmp.D6} {
		o.Int(d, dialled[i])
	}
	return o
}

// reported is what a subscriber was told last of a campaign: deltas count from there.
type reported struct {
	connected, machines int
	occupied, waited    int64 // milliseconds
}

// since gives what the subscriber was told before, and remembers what it is told now.
func (s *subscription) since(c *campaign, now reported) reported {
	if s.told == nil {
		s.told = map[string]reported{}
	}
	before, known := s.told[c.uuid]
	if !known {
		before = now
	}
	if c.state == 0 {
		delete(s.told, c.uuid)
	} else {
		s.told[c.uuid] = now
	}
	return before
}

// totalFigures sums up a campaign, the times of what agents do now included.
func (e *Engine) totalFigures(c *campaign) reported {
	t := &c.measures.total
	r := reported{connected: c.totals.Connected, machines: c.totals.Machines, occupied: t[talkTime] + t[wrapTime], waited: t[waitTime]}
	for el := c.agents.Front(); el != nil; el = el.Next() {
		a, ok := el.Value.(*agent)
		if !ok {
			continue
		}
		switch ms := e.now.Sub(a.since).Milliseconds(); a.state {
		case WaitingForCall, Reserved:
			r.waited += ms
		case Talking, OnHold, Offered, Previewing, InTransfer, Wrap:
			r.occupied += ms
		}
	}
	return r
}

func days(ms int64) float64 { return float64(ms) / float64(24*time.Hour/time.Millisecond) }

func ratio(a, b int64) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// share is a part in percent; none stands for the part of nothing.
func share(part, all int64, none float64) float64 {
	if all == 0 {
		return none
	}
	return 100 * float64(part) / float64(all)
}
