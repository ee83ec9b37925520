package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sim"
)

// picture is what demo shows of its campaign.
type picture struct {
	campaign engine.CampaignView
	there    bool
	elapsed  time.Duration // in the call centre's time, since the campaign was seen first
}

// show prints the status until the demo is over: one line renewed in place on a terminal, else one every few seconds.
func (x *centre) show(ctx context.Context, o demoOptions, out io.Writer) error {
	if o.duration > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, o.duration)
		defer cancel()
	}
	live := terminal(out)
	every := limits.StatusIntervalQuiet
	if live {
		every = limits.StatusInterval
		defer func() { _, _ = fmt.Fprintln(out) }()
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-x.broken:
			return err
		case <-ticker.C:
			text := x.look().status()
			if live {
				text = "\r\x1b[K" + text
			} else {
				text += "\n"
			}
			_, _ = io.WriteString(out, text)
		}
	}
}

// look takes a picture.
func (x *centre) look() picture {
	var p picture
	now := x.clock.Now()
	_ = x.exchange.Query(context.Background(), func() { // fails only when the call centre is closing
		p.campaign, p.there = x.engine.Campaign(engine.DefaultTenant, demoCampaign)
	})
	p.elapsed = now.Sub(x.opened)
	return p
}

// status is the status line.
func (p picture) status() string {
	c := &p.campaign
	if !p.there {
		return "the campaign is not open yet"
	}
	a := c.Agents
	perHour := 0.0
	if p.elapsed > 0 {
		perHour = float64(c.Totals.Attempts) / p.elapsed.Hours()
	}
	return fmt.Sprintf("%s  agents %d: %d waiting, %d talking, %d wrap, %d away | calls: %d dialling, %d connected | total %d, connected %d, abandoned %.1f %% | %.0f calls/h",
		p.elapsed.Round(time.Second), a.LoggedIn, a.Waiting, a.Talking, a.Wrap, a.Unavailable,
		c.CallsDialing, c.CallsConnected, c.Totals.Attempts, c.Totals.Connected, abandonPercent(c.Totals), perHour)
}

// abandonPercent is abandoned calls among those that an agent had or should have had.
func abandonPercent(t engine.Totals) float64 {
	if t.Abandoned == 0 {
		return 0
	}
	return 100 * float64(t.Abandoned) / float64(t.Abandoned+t.Connected)
}

// summary prints what came of the demo.
func summary(out io.Writer, p picture, t sim.TeamStats) {
	c := p.campaign.Totals
	_, _ = fmt.Fprintf(out, `
summary of %s of call-centre time
  calls launched             %d
  answered                   %d
  connected to an agent      %d
  abandoned                  %d (%.1f %%, target %.1f %%)
  mean wait of an agent      %s
  talk per agent and hour    %.1f min
`, p.elapsed.Round(time.Second), c.Attempts, c.Answered, c.Connected, c.Abandoned, abandonPercent(c), p.campaign.AbandonTarget,
		t.MeanWait().Round(100*time.Millisecond), t.TalkPerHour().Minutes())
}
