package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dialgate/dialgate/core/pacing/lab"
)

// pacingBench is what bench pacing is told.
type pacingBench struct {
	agents     []int
	live       []string
	conditions []string
	policies   []string
	seeds      int
	target     float64
	json       bool
	report     string
}

func benchPacingCommand(s streams) *cobra.Command {
	var o pacingBench
	cmd := &cobra.Command{
		Use:   "pacing",
		Short: "Compare pacing policies on simulated shifts",
		Long: `pacing simulates shifts of 8 hours in virtual time and has several policies dial on the same random numbers: one call per free agent
(progressive), the strongest constant number of lines per free agent found afterwards (hindsight), the controller of open-source
diallers (multiplicative), an online learner of lines per agent (learner), the one that ships (dialgate), the same told when each
agent will be free (foretold), and one that knows everything beforehand (clairvoyant).

Conditions beside the reference are ` + strings.Join(furtherNames(), ", ") + `; "all" takes them all. They are at a live rate of 30 %.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return o.run(cmd.Context(), s, "dialgate bench pacing"+flagsGiven(cmd))
		},
	}
	f := cmd.Flags()
	f.IntSliceVar(&o.agents, "agents", []int{5, 10, 20, 50, 100}, "sizes of the team")
	f.StringSliceVar(&o.live, "live", []string{"10", "20", "30", "50", "drift"}, "live rates in percent; drift is 30, 15, 40 and 10 %, 2 h each")
	f.StringSliceVar(&o.conditions, "conditions", []string{referenceConditions}, "conditions to measure under")
	f.StringSliceVar(&o.policies, "policies", lab.Policies, "policies to compare")
	f.IntVar(&o.seeds, "seeds", 6, "shifts of each kind; at most 10 for teams above 50 agents")
	f.Float64Var(&o.target, "target", 3, "share of abandoned calls to keep to, in percent")
	f.BoolVar(&o.json, "json", false, "print an array of rows instead of a table")
	f.StringVar(&o.report, "report", "", "write a page with plots to this file, too")
	return cmd
}

// referenceConditions is the name of the conditions that results are compared under.
const referenceConditions = "reference"

// flagsGiven repeats the flags of a command line that change what is measured.
func flagsGiven(cmd *cobra.Command) string {
	var given strings.Builder
	for _, name := range []string{"agents", "live", "conditions", "policies", "seeds", "target", "report"} {
		if f := cmd.Flags().Lookup(name); f.Changed {
			given.WriteString(" --" + name + " " + strings.Trim(f.Value.String(), "[]"))
		}
	}
	return given.String()
}

// furtherNames are the names of the conditions beside the reference ones.
func furtherNames() []string {
	var names []string
	for _, c := range lab.Further(1) {
		names = append(names, c.Name)
	}
	return names
}

func (o *pacingBench) run(ctx context.Context, s streams, command string) error {
	cells, err := o.cells()
	if err != nil {
		return err
	}
	if o.seeds < 1 {
		return fmt.Errorf("--seeds %d: at least one shift is needed", o.seeds)
	}
	if o.target < 0 || o.target > 100 {
		return fmt.Errorf("--target %g: a share lies between 0 and 100 percent", o.target)
	}
	done := 0
	m, err := lab.Measure(ctx, lab.Plan{Cells: cells, Seeds: o.seeds, Target: o.target, Policies: o.policies}, func(cell string) {
		done++
		_, _ = fmt.Fprintf(s.err, "%d of %d: %s\n", done, len(cells), cell)
	})
	if err != nil {
		return err
	}
	if o.report != "" {
		if err := writeReport(m, o.report, command); err != nil {
			return failed(err)
		}
	}
	if o.json {
		return m.WriteJSON(s.out)
	}
	return m.WriteTable(s.out)
}

func writeReport(m *lab.Measurement, path, command string) error {
	f, err := os.Create(path) //nolint:gosec // the user names the file
	if err != nil {
		return err
	}
	return errors.Join(m.WriteReport(f, command), f.Close())
}

// cells lists the conditions to measure under.
func (o *pacingBench) cells() ([]lab.Conditions, error) {
	names := o.conditions
	if slices.Contains(names, "all") {
		names = append([]string{referenceConditions}, furtherNames()...)
	}
	var cells []lab.Conditions
	for _, agents := range o.agents {
		if agents < 1 || agents > 2000 {
			return nil, fmt.Errorf("--agents %d: a team has 1 to 2000 agents", agents)
		}
		for _, name := range names {
			if name == referenceConditions {
				for _, live := range o.live {
					c, err := referenceCell(agents, live)
					if err != nil {
						return nil, err
					}
					cells = append(cells, c)
				}
				continue
			}
			i := slices.Index(furtherNames(), name)
			if i < 0 {
				return nil, fmt.Errorf("--conditions %s: there are reference, %s and all", name, strings.Join(furtherNames(), ", "))
			}
			cells = append(cells, lab.Further(agents)[i])
		}
	}
	return cells, nil
}

func referenceCell(agents int, live string) (lab.Conditions, error) {
	if live == "drift" {
		return lab.Drifting(agents), nil
	}
	percent, err := strconv.ParseFloat(live, 64)
	if err != nil || percent < 1 || percent > 100 {
		return lab.Conditions{}, fmt.Errorf("--live %s: a live rate is a number of percent from 1 to 100, or drift", live)
	}
	return lab.Reference(agents, percent/100), nil
}
