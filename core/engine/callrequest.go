package engine

import (
	"math"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// request is what was asked of the host with CR and not answered yet.
type request struct {
	last    time.Time
	pending int
}

// starvation is the want of numbers while dialling wants them.
type starvation struct {
	since  time.Time // when the queue was first found empty, zero while it is not
	warned time.Time // last error 128
}

// callRequest asks the host for numbers [CR] so that the next minute of dialling is covered: not more than once a second, and not
// again for what was asked in the last few seconds.
func (e *Engine) callRequest(c *campaign) {
	agents := c.availableAgents()
	if c.state != Open || c.takesCalls() || agents == 0 && c.method != agentless || c.method == manualOutbound || c.ending.workOff || !c.sw.connected || e.draining {
		return
	}
	if e.now.Sub(c.request.last) >= limits.CallRequestAnswer {
		c.request.pending = 0
	}
	lastMinute := c.launches.Sum(e.now)[launchedCall]
	want := max(lastMinute*12/10, int(math.Ceil(c.overdial*float64(agents)*limits.NumbersPerAgent)))
	if c.method == agentless {
		want = max(lastMinute*12/10, c.trunkShare())
	}
	missing := min(want-c.available()-c.request.pending, limits.MaxNumbersPerRequest)
	if missing <= 0 || e.now.Sub(c.request.last) < limits.CallRequestInterval {
		return
	}
	c.request.last = e.now
	c.request.pending += missing
	e.toCampaign(c, c.out(sdmp.CampaignCR).Int(sdmp.NN, missing).Int(sdmp.QL, c.request.pending))
}

// starve notes that a call was wanted and no number was there.
func (e *Engine) starve(c *campaign) {
	if c.starvation.since.IsZero() {
		c.starvation.since = e.now
	}
}

// arrived counts a number against what was asked for, and warns the host where it came late [128].
func (e *Engine) arrived(m *sdmp.Message, c *campaign) {
	c.request.pending = max(c.request.pending-1, 0)
	s := &c.starvation
	if !s.since.IsZero() && e.now.Sub(s.since) >= e.cfg.StarvationTimeout && (s.warned.IsZero() || e.now.Sub(s.warned) >= limits.StarvationRepeat) {
		s.warned = e.now
		e.sendFault(e.from, c.tenant.name, m.Fault(sdmp.ErrNumberLate, 0, "the number is taken, but the campaign had none to dial for "+e.now.Sub(s.since).Round(time.Second).String()+"; send numbers sooner"))
	}
	s.since = time.Time{}
}
