package sdmp_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/sdmp"
)

func seeds(f *testing.F) {
	f.Helper()
	for _, pattern := range []string{"examples.txt", "valid/*.txt", "invalid/*.txt"} {
		for _, l := range readLines(f, pattern) {
			f.Add(l.text)
		}
	}
}

// FuzzParse: no text makes the parser panic; what it accepts is still the same message when written anew; a fault carries the
// text, and an ER of it can be read by a host that takes FM to the end.
func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		m, fault := sdmp.Parse(text)
		if fault != nil {
			checkFault(t, text, fault)
			return
		}
		anew := rewrite(&m)
		again, fault := sdmp.Parse(anew)
		if fault != nil {
			t.Fatalf("%q is accepted, but written anew as %q it is rejected: %v", text, anew, fault)
		}
		if m.Kind != again.Kind || !slices.Equal(params(&m), params(&again)) {
			t.Fatalf("%q is %v %q, but written anew as %q it is %v %q", text, m.Kind, params(&m), anew, again.Kind, params(&again))
		}
	})
}

func checkFault(t *testing.T, text string, f *sdmp.Fault) {
	t.Helper()
	if f.Text != text {
		t.Fatalf("the fault of %q carries %q", text, f.Text)
	}
	if f.Code.Info().Name == "" || f.Words == "" {
		t.Fatalf("the fault of %q has code %d and words %q", text, f.Code, f.Words)
	}
	er := f.ER(true).Text()
	if !strings.HasSuffix(er, `\FM"`+text+`"`) {
		t.Fatalf("the ER of %q does not end with it: %q", text, er)
	}
	_, words, ok := strings.Cut(strings.TrimSuffix(er, `\FM"`+text+`"`), `\MS`)
	if !ok || utf8.RuneCountInString(words) > sdmp.MaxErrorWords || strings.ContainsFunc(words, func(r rune) bool { return r == '\\' || r < ' ' || r == 0x7f }) {
		t.Fatalf("the ER of %q says %q", text, words)
	}
}

// rewrite builds the text of a message from its parameters.
func rewrite(m *sdmp.Message) string {
	return "CG:" + m.Kind.String() + strings.Join(params(m), "")
}

func params(m *sdmp.Message) []string {
	var out []string
	m.Each(func(p *sdmp.Param, v string) { out = append(out, `\`+p.Code.String()+v) })
	return out
}

// FuzzMask: masking a text twice is masking it once, and no secret is left.
func FuzzMask(f *testing.F) {
	seeds(f)
	f.Add(`ER\EC9003\FM"UA\ANx\PWsecret"`)
	f.Add(`UA\PW\PWa\\PWb`)
	f.Fuzz(func(t *testing.T, text string) {
		masked := sdmp.Mask(text)
		if again := sdmp.Mask(masked); again != masked {
			t.Fatalf("%q is masked as %q, and that as %q", text, masked, again)
		}
		for seg := range strings.SplitSeq(masked, `\`) {
			if v, ok := strings.CutPrefix(seg, "PW"); ok && strings.Contains(masked, `\`+seg) && v != "" && v != sdmp.Masked && v != sdmp.Masked+`"` && v != `"` {
				t.Fatalf("%q is masked as %q, which still has %q", text, masked, v)
			}
		}
		if strings.Count(masked, `\`) != strings.Count(text, `\`) {
			t.Fatalf("%q is masked as %q: the parameters are not the same", text, masked)
		}
	})
}
