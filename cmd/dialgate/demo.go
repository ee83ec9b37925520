package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/sim"
)

// demoCampaign is the campaign that demo runs.
const demoCampaign = "demo"

// demoOptions is what demo is told beside the flags of serve.
type demoOptions struct {
	agents   int
	speed    float64
	seed     uint64
	duration time.Duration
}

// Bounds of the options: beyond them a laptop would measure itself.
const (
	demoAgentsMax = 2000
	demoSpeedMax  = 1000
)

func demoCommand(s streams) *cobra.Command {
	var c config
	var o demoOptions
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Run the service with a simulated switch, campaign host and agents",
		Long: `demo runs the service (with all flags of serve) and a whole call centre around it: a simulated switch, a host that feeds numbers
into a predictive campaign named "demo" with an abandon target of 3 %, and agents who talk, wrap and complete. It prints where to
look and a status line; sockets, gRPC and REST show the same call centre meanwhile.

With --duration it ends by itself and prints a summary. Like serve it writes its logs below --data-dir, ./dialgate-data by default.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := c.settle(cmd.Flags(), os.LookupEnv); err != nil {
				return err
			}
			if err := o.check(); err != nil {
				return err
			}
			if c.sources.layers["log-level"] == byDefault && terminal(s.out) {
				c.logLevel = "warn" // the status line has the terminal for itself
			}
			return demo(cmd.Context(), &c, o, s)
		},
	}
	c.flags(cmd.Flags())
	f := cmd.Flags()
	// A demo without a switch waits for a telephony layer to connect: for those who bring their own.
	c.telephony, f.Lookup("telephony").DefValue = telephonySim, telephonySim
	f.IntVar(&o.agents, "agents", 20, "how many agents work")
	f.Float64Var(&o.speed, "speed", 1, "how much faster than life")
	f.Uint64Var(&o.seed, "seed", 0, "seed of what callers and agents do; 0 picks one")
	f.DurationVar(&o.duration, "duration", 0, "end after so long by the clock on the wall, with a summary; 0 runs on")
	return cmd
}

func (o *demoOptions) check() error {
	switch {
	case o.agents < 1 || o.agents > demoAgentsMax:
		return fmt.Errorf("--agents %d: must be from 1 to %d", o.agents, demoAgentsMax)
	case !(o.speed > 0) || o.speed > demoSpeedMax:
		return fmt.Errorf("--speed %g: must be over 0 and at most %d", o.speed, demoSpeedMax)
	case o.duration < 0:
		return fmt.Errorf("--duration %s: must not be negative", o.duration)
	}
	for o.seed == 0 {
		o.seed = uint64(rand.Uint32()) //nolint:gosec // any will do; short enough to type again
	}
	return nil
}

func demo(ctx context.Context, c *config, o demoOptions, s streams) error {
	clock := exchange.ScaledClock(o.speed)
	if err := c.settings.check(telephonySim); err != nil { // its host and its team have no passwords either
		return c.sources.locate(err)
	}
	x, err := openCentre(c, clock, s.err)
	if err != nil {
		return err
	}
	actors := newCast(x)
	team, err := actors.play(c, o)
	if err == nil {
		x.announce(s.out)
		x.guide(s.out, o)
		err = x.show(ctx, o, s.out)
	}
	end := clock.Now()
	view := x.look()
	closing := x.close()
	actors.wait()
	if err != nil {
		return failed(err)
	}
	if closing != nil {
		return failed(fmt.Errorf("closing down: %w", closing))
	}
	if o.duration > 0 {
		summary(s.out, view, team.Stats(end))
	}
	return nil
}

// play brings the actors in: the switch first, since the campaign needs it, then the campaign, since the agents need it.
func (c *cast) play(cfg *config, o demoOptions) (*sim.Team, error) {
	if cfg.telephony == telephonySim {
		if err := c.join("simulated switch", simulatedSwitch(max(30, 3*o.agents), o.seed)); err != nil {
			return nil, err
		}
	}
	host := sim.NewHost(sim.HostConfig{
		Campaign: demoCampaign, Seed: o.seed,
		AbandonTarget: 3, RingTime: 16 * time.Second, Talk: 2 * time.Minute, Delay: 2 * time.Second,
	})
	t := sim.DefaultTeam(demoCampaign, o.agents)
	t.Seed, t.Name = o.seed, "demo"
	team := sim.NewTeam(t)
	return team, errors.Join(c.join("simulated host", host), c.join("simulated team", team))
}

// guide prints where to look while the demo runs.
func (x *centre) guide(out io.Writer, o demoOptions) {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%d agents on campaign %q, %g times as fast as life, seed %d; logs in %s\n", o.agents, demoCampaign, o.speed, o.seed, x.config.dataDir)
	if a := x.addr("ascii"); a != "" {
		fmt.Fprintf(&b, "  sockets  printf 'EC\\\\TXlook\\0' | nc -w1 %s | tr '\\0' '\\n'\n", strings.Replace(a, ":", " ", 1))
		fmt.Fprintf(&b, "           dialgate chat --addr %s\n", a)
	}
	plaintext, scheme := " -plaintext", "http"
	if x.config.tls.Enabled() {
		plaintext, scheme = "", "https"
	}
	if a := x.addr("grpc"); a != "" {
		fmt.Fprintf(&b, "  gRPC     grpcurl%s -d '{\"tenant\":\"default\",\"campaign\":\"%s\"}' %s dialgate.v1.ViewService/GetCampaign\n", plaintext, demoCampaign, a)
	}
	if a := x.addr("http"); a != "" {
		fmt.Fprintf(&b, "  REST     curl %s://%s/v1/tenants/default/campaigns/%s\n", scheme, a, demoCampaign)
		fmt.Fprintf(&b, "           curl %s://%s/v1/tenants/default/agents\n", scheme, a)
	}
	_, _ = fmt.Fprintln(out, b.String())
}
