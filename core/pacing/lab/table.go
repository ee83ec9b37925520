package lab

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"text/tabwriter"
)

// round keeps so many digits after the point.
func round(x float64, digits int) float64 {
	p := math.Pow(10, float64(digits))
	return math.Round(x*p) / p
}

// WriteTable writes the rows for people.
func (m *Measurement) WriteTable(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(t, "agents\tlive %\tconditions\tpolicy\twait s\tratio\t90 % s\tabandoned %\tworst shift %\tshifts over\toccupancy %\t")
	for i, r := range m.Rows {
		if i > 0 && (r.Agents != m.Rows[i-1].Agents || r.Live != m.Rows[i-1].Live || r.Conditions != m.Rows[i-1].Conditions) {
			_, _ = fmt.Fprintln(t, "\t\t\t\t\t\t\t\t\t\t\t")
		}
		_, _ = fmt.Fprintf(t, "%d\t%.4g\t%s\t%s\t%.2f\t%.3f\t%.0f\t%.2f\t%.2f\t%d of %d\t%.1f\t\n",
			r.Agents, r.Live, r.Conditions, r.Policy, r.Wait, r.Ratio, r.Wait90, r.Abandon, r.Worst, r.Over, r.Shifts, r.Occupancy)
	}
	return t.Flush()
}

// WriteJSON writes the rows as one array.
func (m *Measurement) WriteJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(m.Rows)
}
