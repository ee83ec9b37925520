package sdmp_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

var update = flag.Bool("update", false, "rewrite testdata/catalogue.tsv from the catalogue beside the checkout")

const (
	catalogueFile = "testdata/catalogue.tsv"
	catalogueDir  = "../../../shared/protocol"
)

// The catalogue is what public documents tell of the protocol. It lies beside the checkout; testdata/catalogue.tsv keeps what the
// vocabulary is held against, so that a clone on its own is tested too.
type (
	catalogueMessage struct {
		Direction, Interface, Code, Name, Example string
		Params                                    []catalogueParam
	}
	catalogueParam struct {
		Code, Name, Type string
		Min, Max         *float64
		Mandatory        *bool
		Partial          bool // the code was seen, the table row was not
		Uncoded          bool // described without its code
	}
)

func (m catalogueMessage) String() string {
	return fmt.Sprintf("%s %s [%s] %s the dialer", m.Interface, m.Name, m.Code, m.Direction)
}

// key names a message: "to CA OC".
func (m catalogueMessage) key() string { return m.Direction + " " + m.Interface + " " + m.Code }

func (m catalogueMessage) has(code string) bool {
	return slices.ContainsFunc(m.Params, func(p catalogueParam) bool { return p.Code == code })
}

// readCatalogue reads testdata/catalogue.tsv.
func readCatalogue(t *testing.T) []catalogueMessage {
	t.Helper()
	data, err := os.ReadFile(catalogueFile)
	if err != nil {
		t.Fatal(err)
	}
	var out []catalogueMessage
	for i, row := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		c := strings.Split(row, "\t")
		switch {
		case row[0] == '#':
		case c[0] == "message" && len(c) == 6:
			out = append(out, catalogueMessage{Direction: c[1], Interface: c[2], Code: c[3], Name: c[4], Example: c[5]})
		case len(c) == 7 && len(out) > 0:
			m := &out[len(out)-1]
			m.Params = append(m.Params, catalogueParam{
				Code: c[1], Name: c[2], Type: c[3], Min: bound(t, c[4]), Max: bound(t, c[5]),
				Mandatory: map[string]*bool{"yes": new(true), "no": new(false)}[c[6]], Partial: c[0] == "partial", Uncoded: c[0] == "uncoded",
			})
		default:
			t.Fatalf("%s:%d: cannot read %q", catalogueFile, i+1, row)
		}
	}
	return out
}

func bound(t *testing.T, s string) *float64 {
	t.Helper()
	if s == "" {
		return nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return &f
}

// TestCatalogueCopyIsCurrent holds the copy in testdata against the catalogue itself, where that is at hand.
func TestCatalogueCopyIsCurrent(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("# The documented vocabulary: messages (direction, interface, code, name, example), their parameters (code, name, type, min, max, mandatory).\n" +
		"# partial: the parameter is known from an example or a reference, its row was not seen; uncoded: it is described, its code is not known.\n")
	for _, name := range []string{"agent", "campaign", "cti", "management"} {
		data, err := os.ReadFile(filepath.Join(catalogueDir, name+".yaml"))
		if err != nil {
			t.Skipf("the protocol catalogue is not beside the checkout (%s), so %s cannot be compared with it: %v", catalogueDir, catalogueFile, err)
		}
		writeCatalogue(t, &b, data)
	}
	if *update {
		if err := os.WriteFile(catalogueFile, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(catalogueFile)
	if err != nil {
		t.Fatal(err)
	}
	want, got := strings.Split(b.String(), "\n"), strings.Split(string(have), "\n")
	for i := range max(len(want), len(got)) {
		if i >= len(want) || i >= len(got) || want[i] != got[i] {
			t.Fatalf("%s differs from the catalogue at line %d; run go test ./core/sdmp -run TestCatalogueCopyIsCurrent -update", catalogueFile, i+1)
		}
	}
}

func writeCatalogue(t *testing.T, b *strings.Builder, data []byte) {
	t.Helper()
	var messages []struct {
		Code, Name, Direction, Interface, Example string
		Params                                    []yamlParam
		Partial                                   []yamlParam `yaml:"params_seen_partial"`
	}
	if err := yaml.Unmarshal(data, &messages); err != nil {
		t.Fatal(err)
	}
	for _, m := range messages {
		fmt.Fprintf(b, "message\t%s\t%s\t%s\t%s\t%s\n", m.Direction, m.Interface, m.Code, m.Name, m.Example)
		for _, p := range m.Params {
			p.write(b, "param")
		}
		for _, p := range m.Partial {
			p.write(b, "partial")
		}
	}
}

type yamlParam struct {
	Code, Name, Type string
	Min, Max         *float64
	Mandatory        *bool
}

func (p yamlParam) write(b *strings.Builder, kind string) {
	if len(p.Code) != 2 {
		kind, p.Code = "uncoded", "" // a description of something whose code is not known
	}
	num := func(f *float64) string {
		if f == nil {
			return ""
		}
		return strconv.FormatFloat(*f, 'f', -1, 64)
	}
	man := ""
	if p.Mandatory != nil {
		man = map[bool]string{true: "yes", false: "no"}[*p.Mandatory]
	}
	fmt.Fprintf(b, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", kind, p.Code, p.Name, p.Type, num(p.Min), num(p.Max), man)
}
