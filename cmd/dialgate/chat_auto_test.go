package main

import (
	"strings"
	"testing"
)

// TestOnePersonTriesAnInboundCall plays a host and an agent from a file while chat plays the telephony layer.
func TestOnePersonTriesAnInboundCall(t *testing.T) {
	for _, name := range []string{"ascii", "unicode"} {
		s := start(t, append([]string{"serve"}, free(t)...)...) // of its own: the links of another conversation may be there for a while
		args := []string{"--auto", "cti", "--echo", "--addr", s.addrs[name][0], "--wait", "100ms"}
		if name == "unicode" {
			args = append(args, "--unicode")
		}
		named := func(text string, until ...string) said { return said{strings.ReplaceAll(text, "~", name), until} }
		code, out, errs := converse(t, []said{
			named(`# the call centre
OC\CN~\DM5
AG\CN~\GA~\ON\VN1
AI\YI~\DN7000~\GA~
AL\CN~\ANann~\AE4~
@+100ms
`, "\nLI\\"),
			named(`IC\SIin~\TN0123\TI7\DN7000~
IC\SIout~\TN0124\TI8\DN7000~
GM\ANann~\GA~\ON
AA\ANann~
`, "\nAC\\", `cti> QT\`, `cti< CD\`, `cti> ND\`),
			named("TC\\ANann~\n", "\nAR\\"),
		}, args...)
		if code != exitOK {
			t.Errorf("%s: exit %d, %s", name, code, errs)
		}
		for _, want := range []string{
			"\n# the call centre\n", `> OC\CN` + name, `cti> TO\NT30`, `cti< SL\`, `cti> LS\`, "\nLI\\", `cti< CA\`, `cti< TQ\`, `cti< CT\`, `cti> TS\`, "\nAC\\", `cti> QT\`, `cti< CD\`, `cti> ND\`, "\nAR\\",
		} {
			if !strings.Contains(out, want) {
				t.Errorf("%s: no %q in\n%s", name, want, out)
			}
		}
		if strings.Contains(out, `ER\`) {
			t.Errorf("%s: an error in\n%s", name, out)
		}
		if code := s.stop(); code != exitOK {
			t.Errorf("exit %d: %s", code, s.errs.String())
		}
	}
	if code, _, errs := command(t, "", "chat", "--auto", "host", "--addr", "127.0.0.1:1"); code != exitRefused || !strings.Contains(errs, "cti") {
		t.Errorf("exit %d, %s", code, errs)
	}
}

func TestAutomaticTelephonyNeedsADialer(t *testing.T) {
	if code, _, errs := command(t, "", "chat", "--auto", "cti", "--addr", "127.0.0.1:1"); code == exitOK || errs == "" {
		t.Errorf("exit %d, %s", code, errs)
	}
}
