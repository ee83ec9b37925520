package sdmp_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/sdmp"
)

func mustParse(t testing.TB, text string) sdmp.Message {
	t.Helper()
	m, f := sdmp.Parse(text)
	if f != nil {
		t.Fatalf("%q is rejected: %v", text, f)
	}
	return m
}

func mustFail(t testing.TB, text string) *sdmp.Fault {
	t.Helper()
	m, f := sdmp.Parse(text)
	if f == nil {
		t.Fatalf("%q is taken for a valid %v", text, m.Kind)
	}
	return f
}

func TestEveryParserFaultIsInTheCorpus(t *testing.T) {
	t.Parallel()
	seen := map[sdmp.ErrorCode]bool{}
	for _, l := range readLines(t, "invalid/*.txt") {
		seen[mustFail(t, l.text).Code] = true
	}
	for _, c := range []sdmp.ErrorCode{
		sdmp.ErrCampaignParameter, sdmp.ErrCallReferenceMissing, sdmp.ErrTransactionMissing, sdmp.ErrUnknownMessage, sdmp.ErrUnknownParameter,
		sdmp.ErrParameterRepeated, sdmp.ErrParameterMissing, sdmp.ErrNotNumeric, sdmp.ErrOutOfRange, sdmp.ErrTooLong, sdmp.ErrTooShort,
		sdmp.ErrInvalidCharacter, sdmp.ErrMalformed, sdmp.ErrWrongDirection, sdmp.ErrUnexpectedValue,
	} {
		if !seen[c] {
			t.Errorf("no message in testdata/invalid is rejected with %d %v", int(c), c)
		}
	}
}

func TestFaultsSayWhatIsWrongWithTheValue(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, words string }{
		{`O\CNC`, `message code "O" is not two characters`},
		{`QQ\CNC`, `no message has the code "QQ"`},
		{`CG:AG:OC\CNC`, `interface AG has no message OC`},
		{`CM:DE:OC\CY1`, `service "CM" is not served here, only CG`},
		{`CG:XX:OC\CY1`, `service CG has no interface "XX"; it has AG, CA, CT and MA`},
		{`CI\CNC`, `CallInitiate [CI] is sent by the dialer, not to it`},
		{`CZ\CNCustCare\ZC0`, `transaction identifier [TX] missing`},
		{`OC\C`, `parameter "C" has no two-character code`},
		{`OC\CNC\ZZ1`, `OC takes no parameter "ZZ"`},
		{`OC\CNA\CNB`, `parameter CN is given twice: "A" and "B"`},
		{`EI\TXx\PSold\PSnew`, `parameter PS is given twice: "***" and "***"`},
		{`OC\DM0`, `OC needs CampaignName [CN]`},
		{`CF\CNC\CA2`, `CF needs a session identifier [SI] or telephone number [TN]`},
		{`TO\NTx`, `NT takes a number, got "x"`},
		{`TO\NT5.5`, `NT takes a whole number, got "5.5"`},
		{`TO\NT5\CS0`, `CS must be from 1 to 9999999, got 0`},
		{`MC\CNC\TN1\PTsoon`, `PT takes an OLE date such as 40576.633692, got "soon"`},
		{`MC\CNC\TN1\PT9999999`, `PT takes an OLE date of the years 100 to 9999, got 9999999`},
		{`OC\CN` + strings.Repeat("ž", 81), `CN has 81 characters, at most 80 allowed`},
		{`PR\SI1\YSabc`, `YS has 3 characters, at least 20 needed`},
		{"OC\\CNa\x01", `CN has the control character 0x01 at position 2`},
		{`DP\AN2\DN12x`, `DN takes digits 0-9, *, # and A-D, got "12x"`},
		{`TO\NT5\ND1`, `ND is a flag and takes no value, got "1"`},
		{`TO\NT` + strings.Repeat("x", 100), `NT takes a number, got "` + strings.Repeat("x", 60) + `..."`},
	} {
		if got := mustFail(t, c.text).Words; got != c.words {
			t.Errorf("%.80q\n got %s\nwant %s", c.text, got, c.words)
		}
	}
}

// The answer to a message goes out in the framing and under the interface of the message, as far as they could be read.
func TestFaultsKnowFramingAndInterface(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text    string
		framing sdmp.Framing
		iface   sdmp.Interface
	}{
		{`OC\DM0`, sdmp.Plain, sdmp.Campaign},
		{`CG:CA:OC\DM0`, sdmp.Routed, sdmp.Campaign},
		{`CG:CT:TO\NTx`, sdmp.Routed, sdmp.CTI},
		{`CG:AG:QQ`, sdmp.Routed, sdmp.Agent},
		{`CZ\CNC`, sdmp.Plain, sdmp.Management},
		{`CG:XX:OC\CNC`, sdmp.Routed, 0},
		{`CM:DE:OC\CY1`, sdmp.Routed, 0},
		{`hello`, sdmp.Plain, 0},
	} {
		f := mustFail(t, c.text)
		if f.Framing != c.framing || f.Interface != c.iface {
			t.Errorf("%q: framing %d, interface %q; want %d, %q", c.text, f.Framing, f.Interface, c.framing, c.iface)
		}
	}
}

// A hostile text of nothing but backslashes must cost no more memory than it has.
func TestBackslashesCostNoMemory(t *testing.T) {
	text := `OC\CNC` + strings.Repeat(`\`, 1<<20)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	mustParse(t, text)
	runtime.ReadMemStats(&after)
	if n := after.TotalAlloc - before.TotalAlloc; n > 64<<10 {
		t.Errorf("parsing a megabyte of backslashes takes %d bytes", n)
	}
}

func TestMessageGivesItsParameters(t *testing.T) {
	t.Parallel()
	m := mustParse(t, `OT\CNC\AT2.5\ET3\RI+15\PM`)
	if !m.Has(sdmp.PM) || m.Has(sdmp.TD) || m.Has(sdmp.SI) {
		t.Error("PM is there, TD is not, SI is no parameter of OT")
	}
	if got := m.Str(sdmp.CN); got != "C" {
		t.Errorf("CN = %q", got)
	}
	if got := m.StrOr(sdmp.TD, "default"); got != "default" {
		t.Errorf("TD = %q, want what was given for its absence", got)
	}
	if got := m.Float(sdmp.AT, 3); got != 2.5 {
		t.Errorf("AT = %v", got)
	}
	if got := m.Float(sdmp.DE, 3); got != 3 {
		t.Errorf("DE = %v, want what was given for its absence", got)
	}
	if got := m.Int(sdmp.RI, 20); got != 15 {
		t.Errorf("RI = %d", got)
	}
	if got := m.Int(sdmp.DE, 2); got != 2 {
		t.Errorf("DE = %d, want what was given for its absence", got)
	}
}

func TestTabsPassInSessionData(t *testing.T) {
	t.Parallel()
	m := mustParse(t, "MC\\CNC\\TN1\\DTa\tb")
	if got := m.Str(sdmp.DT); got != "a\tb" {
		t.Errorf("DT = %q", got)
	}
}

func TestAliasesAreReadUnderEitherCode(t *testing.T) {
	t.Parallel()
	for _, text := range []string{`P1\TDt\NT5\DFx`, `P1\TDt\NT5\LFx`} {
		m := mustParse(t, text)
		if m.Str(sdmp.DF) != "x" || m.Str(sdmp.LF) != "x" {
			t.Errorf("%s: DF %q, LF %q", text, m.Str(sdmp.DF), m.Str(sdmp.LF))
		}
	}
}
