package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// enumerateCampaigns subscribes to campaigns [EC]: a CZ for each that is running, then one for each change; with TW also one for
// each every so many minutes.
func (e *Engine) enumerateCampaigns(m *sdmp.Message) *sdmp.Fault {
	sel := selected(m)
	sel.interval = time.Duration(m.Int(sdmp.TW, 0)) * time.Minute
	f := e.watch(m, sel, e.drawCampaigns, nil)
	if f == nil && sel.interval > 0 {
		e.refreshEvery(e.subByTX[m.Str(sdmp.TX)])
	}
	return f
}

func (e *Engine) drawCampaigns(s *subscription) {
	for _, c := range e.tenants[s.tenant].open {
		if c.state == Open {
			e.emit(s, e.campaignData(s, c, c.state))
		}
	}
}

// refreshEvery draws the picture of a subscription at its interval, while its link is there.
func (e *Engine) refreshEvery(s *subscription) {
	if s == nil {
		return
	}
	e.stop(s.refresh)
	s.refresh = e.after(s.interval, func() {
		if e.links[s.link] != nil {
			s.picture(s)
		}
		e.refreshEvery(s)
	})
}

func (e *Engine) campaignChanged(c *campaign, old CampaignState) {
	for _, s := range e.watchers(sdmp.ManagementEC) {
		if s.wants(c.tenant, c.name) {
			e.emit(s, e.campaignData(s, c, old))
		}
	}
	e.measure(c)
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
	zone := c.zone
	if zone == "" {
		zone = c.tenant.zone
	}
	o := sdmp.New(sdmp.ManagementCZ).Str(sdmp.TX, s.tx).Str(sdmp.TD, c.tenant.name).Str(sdmp.CN, c.name).Str(sdmp.YC, c.uuid).
		Int(sdmp.ZC, campaignCode(c.state)).Int(sdmp.ZO, campaignCode(old)).Date(sdmp.TS, e.now, e.cfg.Location).Int(sdmp.DM, c.method).
		Float(sdmp.AT, c.tuning.target, 1).Str(sdmp.TZ, zone)
	for i, code := range [6]sdmp.Code{sdmp.L1, sdmp.L2, sdmp.L3, sdmp.L4, sdmp.L5, sdmp.L6} {
		o.Str(code, c.labels[i])
	}
	return o
}
