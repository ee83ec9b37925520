package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/pprof"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"
)

// benchOptions is what the measurements of the facade are told.
type benchOptions struct {
	rounds      int
	time        time.Duration // of one side in one round
	callers     int
	connections int
	json        bool
	profile     string
	only        string // hidden: one side alone, for profiles
}

// Bounds of the options.
const (
	benchRoundsMax  = 1000
	benchCallersMax = 10_000
)

// Sides of a comparison.
const (
	sideOurs = "dialgate"
	sideBare = "bare"
)

func benchCommand(s streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure the service against what it is built on",
		Long: `bench measures the service, with its message log and metrics, against the bare libraries that it is built on, doing nothing but the
same transport of the same payload. Both sides run in this process over the loopback, in turns, so that whatever else the machine does
falls on both; the result is the median of the rounds, and the ratio the median of each round's ratio.`,
		Args: cobra.NoArgs,
	}
	for _, b := range []struct {
		name, short, long string
		aim               float64
		callers           int
		unit              string
		sides             func(o *benchOptions, c *benchCentre) ([]side, error)
	}{
		{
			"rpc", "Typed unary calls against a bare grpc-go echo", `rpc makes typed unary calls (CampaignService.TuneOverdial, which the engine validates, carries out and logs) and compares them with a
grpc-go server that answers the same request with the same response at once.`, 0.7, 32, "calls/s", rpcSides,
		},
		{
			"rest", "REST calls against a bare grpc-gateway echo", `rest makes the same calls over HTTP and JSON and compares them with a bare grpc-gateway in front of a grpc-go echo in memory.`,
			0.8, 32, "calls/s", restSides,
		},
		{
			"events", "The fan-out of events against a bare server stream", `events has readers follow one session, whose campaigns are enumerated (EC) over and over, and compares the events that all of them get
with bare server streams of grpc-go that send the same event.`, 0.5, 16, "events/s", eventSides,
		},
	} {
		var o benchOptions
		sub := &cobra.Command{
			Use: b.name, Short: b.short, Long: b.long, Args: cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				if err := o.check(); err != nil {
					return err
				}
				c, err := newBenchCentre(cmd.Context())
				if err != nil {
					return err
				}
				defer c.close()
				sides, err := b.sides(&o, c)
				if err != nil {
					return failed(err)
				}
				stop, err := o.startProfile()
				if err != nil {
					return err
				}
				defer stop()
				r, err := race(cmd.Context(), &o, sides)
				if err != nil {
					return failed(err)
				}
				r.Bench, r.Unit, r.Aim = b.name, b.unit, b.aim
				return r.print(s.out, o.json)
			},
		}
		f := sub.Flags()
		f.IntVar(&o.rounds, "rounds", 5, "how often each side is measured")
		f.DurationVar(&o.time, "time", 2*time.Second, "how long each side is measured in a round")
		what := "calls under way at once"
		if b.name == "events" {
			what = "readers"
		}
		f.IntVar(&o.callers, "callers", b.callers, what)
		f.IntVar(&o.connections, "connections", 4, "connections of gRPC that they share")
		f.BoolVar(&o.json, "json", false, "print one JSON object")
		f.StringVar(&o.profile, "cpuprofile", "", "write a profile of the processor to a `file`")
		f.StringVar(&o.only, "only", "", "measure one `side` alone: dialgate or bare")
		_ = f.MarkHidden("only") // it is there
		cmd.AddCommand(sub)
	}
	cmd.AddCommand(benchPacingCommand(s))
	return cmd
}

func (o *benchOptions) check() error {
	switch {
	case o.rounds < 1 || o.rounds > benchRoundsMax:
		return fmt.Errorf("--rounds %d: must be from 1 to %d", o.rounds, benchRoundsMax)
	case o.time < 10*time.Millisecond || o.time > time.Hour:
		return fmt.Errorf("--time %s: must be from 10ms to 1h", o.time)
	case o.callers < 1 || o.callers > benchCallersMax:
		return fmt.Errorf("--callers %d: must be from 1 to %d", o.callers, benchCallersMax)
	case o.connections < 1 || o.connections > o.callers:
		return fmt.Errorf("--connections %d: must be from 1 to the number of callers (%d)", o.connections, o.callers)
	case o.only != "" && o.only != sideOurs && o.only != sideBare:
		return fmt.Errorf("--only %s: must be %s or %s", o.only, sideOurs, sideBare)
	}
	return nil
}

// startProfile begins the profile where one is asked for.
func (o *benchOptions) startProfile() (stop func(), err error) {
	if o.profile == "" {
		return func() {}, nil
	}
	f, err := os.Create(o.profile)
	if err != nil {
		return nil, fmt.Errorf("--cpuprofile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("--cpuprofile: %w", err)
	}
	return func() {
		pprof.StopCPUProfile()
		_ = f.Close()
	}, nil
}

// benchResult is what a comparison has come to.
type benchResult struct {
	Bench       string    `json:"bench"`
	Unit        string    `json:"unit"`
	Rounds      int       `json:"rounds"`
	Seconds     float64   `json:"seconds"` // of one side in one round
	Callers     int       `json:"callers"`
	Connections int       `json:"connections"`
	Ours        float64   `json:"dialgate"` // median
	Bare        float64   `json:"bare"`
	Ratio       float64   `json:"ratio"` // median of the rounds' ratios
	Aim         float64   `json:"aim"`
	Ratios      []float64 `json:"ratios"`          // in the order of the rounds
	OursCost    float64   `json:"dialgate_cpu_us"` // processor time for one, client included, in microseconds; median
	BareCost    float64   `json:"bare_cpu_us"`
	CostRatio   float64   `json:"cpu_ratio"` // bare to dialgate: the ratio on a machine that does nothing else
}

func (r *benchResult) print(out io.Writer, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(out).Encode(r)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintf(w, "%s: %d callers on %d connections, median of %d rounds of %gs\n", r.Bench, r.Callers, r.Connections, r.Rounds, r.Seconds)
	_, _ = fmt.Fprintf(w, "dialgate\t%.0f %s\t%.1f µs of processor each\n", r.Ours, r.Unit, r.OursCost)
	_, _ = fmt.Fprintf(w, "bare\t%.0f %s\t%.1f µs\n", r.Bare, r.Unit, r.BareCost)
	if len(r.Ratios) > 0 {
		low, high := bounds64(r.Ratios)
		_, _ = fmt.Fprintf(w, "ratio\t%.2f (%.2f to %.2f; aim %g)\t%.2f\n", r.Ratio, low, high, r.Aim, r.CostRatio)
	}
	return w.Flush()
}
