package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// closeWithin kills a campaign that has not closed in time [CC TV]. Agents who have a call shortly before are warned [CS].
func (e *Engine) closeWithin(c *campaign, d time.Duration) {
	e.stop(c.closer)
	grace := min(d, limits.ShutdownWarning)
	last := func() {
		e.warn(c, grace)
		c.closer = e.after(grace, func() {
			e.self(c.tenant.name, c.out(sdmp.ManagementKC).Str(sdmp.TX, "timeout-"+c.uuid))
		})
	}
	if d > grace {
		c.closer = e.after(d-grace, last)
		return
	}
	last()
}

// warn tells the agents who have a call how long they have to finish it [CS].
func (e *Engine) warn(c *campaign, grace time.Duration) {
	for _, a := range c.agentList() {
		if a.call != nil {
			e.toAgent(a, a.out(sdmp.AgentCS).Int(sdmp.TV, int(grace/time.Second)))
		}
	}
}
