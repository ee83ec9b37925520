package lab

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"sort"

	"github.com/dialgate/dialgate/core/pacing"
)

//go:embed report.html
var reportPage string

var reportTemplate = template.Must(template.New("report").Parse(reportPage))

// page is what the report's template is filled with.
type page struct {
	Command string
	Plan    Plan
	Rows    []Row
	Ours    string
	Plots   []template.HTML
	Shift   []template.HTML
	Cell    string
}

// WriteReport writes a page with plots and all rows; command is how to make it again.
func (m *Measurement) WriteReport(w io.Writer, command string) error {
	p := page{Command: command, Plan: m.Plan, Rows: m.Rows, Ours: Ours}
	for _, live := range m.lives() {
		p.Plots = append(p.Plots, m.byAgents("wait for a call, live "+live, live, "seconds", true, 0, func(r Row) float64 { return r.Wait }).SVG())
	}
	p.Plots = append(p.Plots, m.everyShift().SVG())
	if c, ok := m.example(); ok {
		p.Cell = c.String()
		p.Shift = m.oneShift(c)
	}
	return reportTemplate.Execute(w, p)
}

// lives lists the live rates of the reference conditions.
func (m *Measurement) lives() []string {
	var out []string
	for _, c := range m.Plan.Cells {
		if l := c.LiveName(); c.Name == "" && !slices.Contains(out, l) {
			out = append(out, l)
		}
	}
	return out
}

// byAgents plots something of the reference conditions by the size of the team, a curve per policy.
func (m *Measurement) byAgents(title, live, up string, log bool, limit float64, of func(Row) float64) *plot {
	p := &plot{title: title, across: "agents", up: up, width: 430, height: 280, logAcross: true, logUp: log, limit: limit}
	for _, name := range m.Plan.Policies {
		if name == clairvoyant {
			continue // close to 0, and would squeeze the others
		}
		c := curve{name: name}
		for i, r := range m.Rows {
			if cell := m.Cells[i].Conditions; r.Policy == name && cell.Name == "" && cell.LiveName() == live {
				c.x = append(c.x, float64(r.Agents))
				c.y = append(c.y, of(r))
			}
		}
		sort.Sort(byX(c))
		p.lines = append(p.lines, c)
	}
	return p
}

type byX curve

func (c byX) Len() int           { return len(c.x) }
func (c byX) Less(i, j int) bool { return c.x[i] < c.x[j] }
func (c byX) Swap(i, j int)      { c.x[i], c.x[j] = c.x[j], c.x[i]; c.y[i], c.y[j] = c.y[j], c.y[i] }

// everyShift plots the share of abandoned calls of each shift under our policy by the size of the team, a colour per live rate.
func (m *Measurement) everyShift() *plot {
	p := &plot{title: "abandoned calls of each shift, " + Ours, across: "agents", up: "percent of calls answered", width: 430, height: 280, logAcross: true, limit: m.Plan.Target}
	lives := m.lives()
	for n, live := range lives {
		c := curve{name: "live " + live, dots: true}
		for i, r := range m.Rows {
			if cell := &m.Cells[i]; r.Policy == Ours && cell.Conditions.Name == "" && cell.Conditions.LiveName() == live {
				for j := range cell.Shifts {
					c.x = append(c.x, float64(r.Agents)*(1+0.03*float64(n-len(lives)/2)))
					c.y = append(c.y, cell.Shifts[j].Share())
				}
			}
		}
		p.lines = append(p.lines, c)
	}
	return p
}

// example picks the cell whose shift is shown: the largest team up to 100 agents, drifting if that was measured.
func (m *Measurement) example() (Conditions, bool) {
	best, found := Conditions{}, false
	for _, c := range m.Plan.Cells {
		if c.Name == "" && c.Agents <= 100 && (!found || c.Agents > best.Agents || c.Agents == best.Agents && len(c.Live) >= len(best.Live)) {
			best, found = c, true
		}
	}
	return best, found
}

// oneShift shows one shift minute by minute under our policy and under the hindsight reference.
func (m *Measurement) oneShift(c Conditions) []template.HTML {
	draw := func(title, up string) *plot {
		return &plot{title: title, across: "minute", up: up, width: 880, height: 200}
	}
	wait, share := draw("wait for a call, mean of 10 minutes", "seconds"), draw("abandoned calls since the shift began", "percent")
	live, risk := draw("live rate as the policy sees it", "percent"), draw("risk accepted", "percent")
	share.limit = m.Plan.Target
	for _, name := range []string{hindsight, Ours} {
		var p pacing.Policy = pacing.NewPredictive(m.Plan.Target)
		if name == hindsight {
			p = m.constantOf(c)
		}
		r := Run(c, p, 1, Series())
		w, s, l, k := curve{name: name}, curve{name: name}, curve{name: name}, curve{name: name}
		served, abandoned := 0, 0
		minutes := r.Minutes()
		for i := range minutes[:len(minutes)-1] {
			served += minutes[i].Served
			abandoned += minutes[i].Abandoned
			l.x, l.y = append(l.x, float64(i)), append(l.y, 100*minutes[i].Live)
			k.x, k.y = append(k.x, float64(i)), append(k.y, 100*minutes[i].Risk)
			s.x, s.y = append(s.x, float64(i)), append(s.y, Tally{served, abandoned}.share())
			if calls, waited := tenMinutes(minutes, i); i%5 == 4 && calls > 0 {
				w.x, w.y = append(w.x, float64(i)), append(w.y, waited/float64(calls))
			}
		}
		wait.lines, share.lines = append(wait.lines, w), append(share.lines, s)
		if name == Ours {
			live.lines, risk.lines = append(live.lines, l), append(risk.lines, k)
		}
	}
	return []template.HTML{wait.SVG(), share.SVG(), live.SVG(), risk.SVG()}
}

// tenMinutes sums up the calls served in the ten minutes that end with minute i, and the seconds that agents waited for them.
func tenMinutes(minutes []Minute, i int) (calls int, waited float64) {
	for _, m := range minutes[max(0, i-9) : i+1] {
		calls += m.Served
		waited += m.Wait.Seconds()
	}
	return calls, waited
}

// constantOf gives the hindsight reference of a cell.
func (m *Measurement) constantOf(c Conditions) pacing.Policy {
	h := FindHindsight(c, Seeds(m.Plan.shifts(c)), m.Plan.Target)
	return &Constant{Lines: h.Lines, Random: h.Random}
}

// Percent writes a number of the table.
func (Row) Percent(x float64) string { return fmt.Sprintf("%.2f", x) }
