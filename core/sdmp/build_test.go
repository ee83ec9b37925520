package sdmp_test

import (
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

func TestMessagesAreBuiltInTheOrderOfTheCalls(t *testing.T) {
	t.Parallel()
	o := sdmp.New(sdmp.CTICI).Str(sdmp.TD, "default").Str(sdmp.CN, "C").Str(sdmp.AN, "").Val(sdmp.PM, "").Int(sdmp.RI, 16).
		Float(sdmp.OD, 1, 2).Flag(sdmp.MA, true).Flag(sdmp.ND, false).Date(sdmp.TS, time.Date(1900, 1, 1, 12, 0, 0, 0, time.UTC), time.UTC)
	if got, want := o.Text(), `CI\TDdefault\CNC\PM\RI16\OD1.00\MA\TS2.500000`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := o.In(sdmp.Routed, sdmp.Agent), `CG:CT:CI\TDdefault\CNC\PM\RI16\OD1.00\MA\TS2.500000`; got != want {
		t.Errorf("routed: got %s, want %s (the message knows its interface)", got, want)
	}
	if got := o.In(sdmp.Plain, sdmp.CTI); got != o.Text() {
		t.Errorf("plain: got %s", got)
	}
}

func TestCodesAndKindsHaveNames(t *testing.T) {
	t.Parallel()
	if got := sdmp.MakeCode("CNx").String(); got != "CN" {
		t.Errorf("the code of CNx is %q", got)
	}
	if sdmp.MakeCode("C") != 0 || sdmp.Code(0).String() != "" {
		t.Error("less than two characters are no code, and no code is no text")
	}
	if got := sdmp.CTIDN.String(); got != "CT:DN" {
		t.Errorf("CTIDN is %q", got)
	}
	if got := sdmp.Interface(9).String(); got != "" {
		t.Errorf("interface 9 is %q", got)
	}
}
