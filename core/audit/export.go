package audit

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Columns are those of an export, in order.
var Columns = []string{
	"sequence", "time", "tenant", "campaign", "call", "uuid", "number", "kind", "reason", "rule", "words", "until", "zone", "answered",
	"waited_ms", "message", "free_agents", "waiting_calls", "figures",
}

// Export writes all records of a query as CSV (RFC 4180, UTF-8) with a line of headings, and gives their number. Times are UTC. Texts
// that a spreadsheet would take for a formula have an apostrophe before them.
func (s *Store) Export(ctx context.Context, w io.Writer, q Query) (int, error) {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(Columns); err != nil {
		return 0, err
	}
	n := 0
	q.Size = limits.RecordPage
	for {
		page, err := s.Records(q)
		if err != nil {
			return n, err
		}
		for i := range page.Records {
			if err := out.Write(row(&page.Records[i])); err != nil {
				return n, err
			}
			n++
		}
		out.Flush()
		if err := out.Error(); err != nil {
			return n, err
		}
		if q.Token = page.Next; q.Token == "" {
			return n, nil
		}
		if err := ctx.Err(); err != nil {
			return n, err
		}
	}
}

func row(r *Record) []string {
	return []string{
		strconv.FormatUint(r.Sequence, 10), instant(r.Time), plain(r.Tenant), plain(r.Campaign), plain(r.Call), plain(r.UUID),
		plain(r.Number), string(r.Kind), r.Reason, plain(r.Rule), plain(r.Words), instant(r.Until), r.Zone, instant(r.Answered),
		strconv.FormatInt(r.WaitedMilliseconds, 10), plain(r.Message), strconv.Itoa(r.Free), strconv.Itoa(r.Waiting), figures(r.Figures),
	}
}

func instant(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format("2006-01-02T15:04:05.000000Z")
}

// figures gives them in one cell, as in: us-tsr 3 of 100 = 3.00 % (limit 3 %, 0.0 left); ...
func figures(all []Figure) string {
	var b strings.Builder
	for i, f := range all {
		if i > 0 {
			b.WriteString("; ")
		}
		fmt.Fprintf(&b, "%s %.4g of %.4g = %.2f %% (limit %.4g %%, %.1f left)", f.Rule, f.Abandoned, f.Answered, f.Share, f.Limit, f.Left)
	}
	return plain(b.String())
}

// plain keeps a spreadsheet from calculating a text that a host chose. A telephone number is left as it is: + and digits.
func plain(s string) string {
	if s == "" || !strings.ContainsAny(s[:1], "=+-@\t\r") {
		return s
	}
	if s[0] == '+' && len(s) > 1 && strings.Trim(s[1:], "0123456789") == "" {
		return s
	}
	return "'" + s
}
