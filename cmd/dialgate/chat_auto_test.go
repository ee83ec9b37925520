package main

import (
	"strings"
	"testing"
)

// TestOnePersonTriesAnInboundCall plays a host and an agent from a file while chat plays the telephony layer.
func TestOnePersonTriesAnInboundCall(t *testing.T) {
	s := start(t, append([]string{"serve"}, free(t)...)...)
	for _, c := range []struct{ name, addr string }{{"ascii", s.addrs["ascii"][0]}, {"unicode", s.addrs["unicode"][0]}} {
		args := []string{"chat", "--auto", "cti", "--echo", "--addr", c.addr, "--wait", "1s"}
		if c.name == "unicode" {
			args = append(args, "--unicode")
		}
		script := strings.ReplaceAll(`# the call centre
OC\CN#\DM5
AG\CN#\GA#\ON\VN1
AI\YI#\DN7000#\GA#
AL\CN#\ANann#\AE4#
@+600ms
IC\SIin#\TN0123\TI7\DN7000#
IC\SIout#\TN0124\TI8\DN7000#
GM\ANann#\GA#\ON
AA\ANann#
@+2500ms
TC\ANann#
@+500ms
`, "#", c.name)
		script = strings.Replace(script, c.name+" the call centre", "# the call centre", 1)
		code, out, errs := command(t, script, args...)
		if code != exitOK {
			t.Errorf("%s: exit %d, %s", c.name, code, errs)
		}
		for _, want := range []string{
			"\n# the call centre\n", `> OC\CN` + c.name, `cti> TO\NT30`, `cti< SL\`, `cti> LS\`, "\nLI\\", `cti< CA\`, `cti< TQ\`, `cti< CT\`, `cti> TS\`, "\nAC\\", `cti> QT\`, `cti< CD\`, `cti> ND\`, "\nAR\\",
		} {
			if !strings.Contains(out, want) {
				t.Errorf("%s: no %q in\n%s", c.name, want, out)
			}
		}
		if strings.Contains(out, `ER\`) {
			t.Errorf("%s: an error in\n%s", c.name, out)
		}
	}
	if code, _, errs := command(t, "", "chat", "--auto", "host", "--addr", s.addrs["ascii"][0]); code != exitRefused || !strings.Contains(errs, "cti") {
		t.Errorf("exit %d, %s", code, errs)
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

func TestAutomaticTelephonyNeedsADialer(t *testing.T) {
	if code, _, errs := command(t, "", "chat", "--auto", "cti", "--addr", "127.0.0.1:1"); code == exitOK || errs == "" {
		t.Errorf("exit %d, %s", code, errs)
	}
}
