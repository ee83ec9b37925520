package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// outboundMetrics takes the counts of a campaign's list [OM], which are told with the metrics.
func (e *Engine) outboundMetrics(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	ms, name := &c.measures, m.Str(sdmp.LI)
	if _, known := ms.lists[name]; !known && len(ms.lists) >= limits.CampaignLists {
		return m.Fault(sdmp.ErrQuotaReached, sdmp.LI, fmt.Sprintf("campaign %q has %d lists, which is the limit", c.name, len(ms.lists)))
	}
	e.accept(m)
	if ms.lists == nil {
		ms.lists = map[string]listCounts{}
	}
	l := listCounts{undialed: m.Int(sdmp.UC, 0)}
	for i, d := range [6]sdmp.Code{sdmp.D1, sdmp.D2, sdmp.D3, sdmp.D4, sdmp.D5, sdmp.D6} {
		l.dialled[i] = m.Int(d, 0)
	}
	ms.lists[name] = l
	e.measure(c)
	return nil
}
