package lab

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/dialgate/dialgate/core/pacing"
)

// Names of the policies that can be compared.
const (
	Ours          = "dialgate"
	hindsight     = "hindsight"
	progressive   = "progressive"
	multiplicator = "multiplicative"
	learner       = "learner"
	foretold      = "foretold"
	clairvoyant   = "clairvoyant"
)

// Policies are the names of all policies, as they are listed.
var Policies = []string{progressive, hindsight, multiplicator, learner, Ours, foretold, clairvoyant}

// Row is what came of one policy under one set of conditions.
type Row struct {
	Policy     string  `json:"policy"`
	Agents     int     `json:"agents"`
	Live       float64 `json:"live"`       // percent; the mean where it drifts
	Wait       float64 `json:"wait"`       // of an agent for a call, in seconds
	Ratio      float64 `json:"ratio"`      // of the wait to that of the hindsight reference of the cell
	Abandon    float64 `json:"abandon"`    // percent of the calls answered
	Conditions string  `json:"conditions"` // "reference", "drift", or what else differs
	Wait90     float64 `json:"wait90"`     // which one call of ten exceeds, in seconds
	Worst      float64 `json:"worst"`      // share of abandoned calls of the worst shift, in percent
	Over       int     `json:"over"`       // shifts with more abandoned calls than the target
	Shifts     int     `json:"shifts"`
	Occupancy  float64 `json:"occupancy"` // share of the agents' time that they talk, in percent
	Gain       float64 `json:"gain"`      // talk time over that of progressive dialling in the same cell, in percent; 0 if that was not run
}

// Plan is what to measure.
type Plan struct {
	Cells    []Conditions
	Seeds    int
	Target   float64 // percent
	Policies []string
}

// Measurement is what was measured.
type Measurement struct {
	Plan  Plan
	Rows  []Row
	Cells []Cell // one per row
}

// Measure runs a plan until it is done or ctx is over. It tells progress of each cell.
func Measure(ctx context.Context, p Plan, progress func(string)) (*Measurement, error) {
	for _, name := range p.Policies {
		if !slices.Contains(Policies, name) {
			return nil, fmt.Errorf("there is no policy %q; there are %s", name, strings.Join(Policies, ", "))
		}
	}
	m := &Measurement{Plan: p}
	for _, c := range p.Cells {
		seeds := Seeds(p.shifts(c))
		reference := FindHindsight(c, seeds, p.Target)
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("stopped before %s was measured: %w", c, err)
		}
		talk := 0.0
		for _, name := range p.Policies {
			cell := p.run(c, name, seeds, &reference)
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("stopped while %s was measured: %w", c, err)
			}
			row := cell.row(p.Target, reference.Cell.Wait())
			if name == progressive {
				talk = row.Occupancy
			}
			if talk > 0 {
				row.Gain = 100 * (row.Occupancy/talk - 1)
			}
			m.Rows = append(m.Rows, row)
			m.Cells = append(m.Cells, cell)
		}
		progress(c.String())
	}
	return m, nil
}

// Teams above manyAgents have so many calls in a shift that fewFor shifts tell as much as three times as many of a small team.
const (
	manyAgents = 50
	fewFor     = 10
)

// shifts is how many shifts are simulated of a cell.
func (p Plan) shifts(c Conditions) int {
	if c.Agents > manyAgents {
		return min(p.Seeds, fewFor)
	}
	return p.Seeds
}

func (p Plan) run(c Conditions, name string, seeds []uint64, reference *Hindsight) Cell {
	switch name {
	case hindsight:
		reference.Cell.Policy = hindsight
		return reference.Cell
	case clairvoyant:
		return Clairvoyant(c, seeds)
	}
	return RunCell(c, name, seeds, func(uint64) pacing.Policy { return New(name, p.Target) })
}

// New makes a policy by its name, with an abandon target in percent; nil if it is none that can be run by itself.
func New(name string, target float64) pacing.Policy {
	switch name {
	case progressive:
		return Progressive{}
	case multiplicator:
		return &Multiplicative{Target: target}
	case learner:
		return &Learner{Target: target}
	case foretold:
		return foreteller{pacing.NewPredictive(target)}
	case Ours:
		return pacing.NewPredictive(target)
	}
	return nil
}

func (c *Cell) row(target, reference float64) Row {
	mean := 0.0
	for _, l := range c.Conditions.Live {
		mean += 100 * l / float64(len(c.Conditions.Live))
	}
	r := Row{
		Policy: c.Policy, Agents: c.Conditions.Agents, Live: round(mean, 3), Wait: round(c.Wait(), 3), Abandon: round(c.Share(), 3), Conditions: c.Conditions.Kind(),
		Wait90: c.WaitWithin(0.9), Worst: round(c.Worst(), 3), Over: c.Over(target), Shifts: len(c.Shifts), Occupancy: round(c.Occupancy(), 2),
	}
	if reference > 0 {
		r.Ratio = round(c.Wait()/reference, 4)
	}
	return r
}
