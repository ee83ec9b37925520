package sdmp_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/sdmp"
)

// line is one message of the corpora under testdata with what the parser must make of it. A line of a file is the expected result,
// a tab and the message; a message in double quotes is written as in Go.
//
//	CA:OC CN=CustCare DM=0 <tab> OC\CNCustCare\DM0       accepted: which message, which parameters
//	9004 NOT_NUMERIC CS <tab> TO\NT5\CSfast              rejected: error number, its name, the parameter at fault
type line struct{ at, want, text string }

func readLines(t testing.TB, pattern string) []line {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files match testdata/%s (%v)", pattern, err)
	}
	var out []line
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range strings.Split(string(data), "\n") {
			if row == "" || row[0] == '#' {
				continue
			}
			at := fmt.Sprintf("%s:%d", name, i+1)
			want, text, ok := strings.Cut(row, "\t")
			if !ok {
				t.Fatalf("%s: no tab in %q", at, row)
			}
			if strings.HasPrefix(text, `"`) {
				if text, err = strconv.Unquote(text); err != nil {
					t.Fatalf("%s: %v", at, err)
				}
			}
			out = append(out, line{at, want, text})
		}
	}
	return out
}

// outcome says what the parser made of a message, as the corpora write it.
func outcome(text string) string {
	m, f := sdmp.Parse(text)
	if f != nil {
		param := f.Param.String()
		if param != "" {
			param = " " + param
		}
		return fmt.Sprintf("%d %s%s", int(f.Code), f.Code, param)
	}
	var b strings.Builder
	b.WriteString(m.Kind.String())
	m.Each(func(p *sdmp.Param, v string) {
		fmt.Fprintf(&b, " %v=%s", p.Code, v)
	})
	return b.String()
}

func checkLines(t *testing.T, lines []line) {
	t.Helper()
	for _, l := range lines {
		if got := outcome(l.text); got != l.want {
			t.Errorf("%s: %q\n got %s\nwant %s", l.at, l.text, got, l.want)
		}
	}
}

func TestDocumentedExamples(t *testing.T) {
	t.Parallel()
	lines := readLines(t, "examples.txt")
	checkLines(t, lines)
	have := map[string]bool{}
	for _, l := range lines {
		have[l.text] = true
	}
	for _, m := range readCatalogue(t) {
		if m.Direction == "to" && m.Example != "" && !have[m.Example] {
			t.Errorf("%s: its example %q is not in testdata/examples.txt", m, m.Example)
		}
	}
}

func TestValidMessages(t *testing.T) {
	t.Parallel()
	checkLines(t, readLines(t, "valid/*.txt"))
}

func TestInvalidMessages(t *testing.T) {
	t.Parallel()
	lines := readLines(t, "invalid/*.txt")
	checkLines(t, lines)
	for _, l := range lines {
		_, f := sdmp.Parse(l.text)
		if f == nil {
			continue // reported above
		}
		if f.Text != l.text {
			t.Errorf("%s: the fault carries %q, not the message", l.at, f.Text)
		}
		if f.Words == "" {
			t.Errorf("%s: the fault says nothing", l.at)
		}
	}
}
