package engine_test

import (
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/transcript"
)

// TestHomeCampaign checks which moves change the campaign that an agent belongs to.
func TestHomeCampaign(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		moves []string // after a log-in to Sales
		home  string
	}{
		{"a log-in", nil, "Sales"},
		{"a user's move", []string{`MA\ANBob\C2CustCare\TX1`}, "CustCare"},
		{"a move that keeps it", []string{`MA\ANBob\C2CustCare\KH\TX1`}, "Sales"},
		{"a move for blending", []string{`MA\ANBob\C2CustCare\BM\TX1`}, "Sales"},
		{"a move of his own", []string{`AM\ANBob\C2CustCare`}, "CustCare"},
		{"a move of his own that keeps it", []string{`AM\ANBob\C2CustCare\KH`}, "Sales"},
		{"a move that fails", []string{`AM\ANBob\C2Nowhere`}, "Sales"},
		{"chaining", []string{`CC\CNSales\C2CustCare`}, "CustCare"},
		{"the home campaign closes", []string{`AM\ANBob\C2CustCare\KH`, `CC\CNSales`}, "CustCare"},
		{"a transfer", []string{
			`AL\CNCustCare\ANFred\AE41`, `LS\ANFred\AE41\RS0`, `MC\CNCustCare\TN0101`, `AA\ANFred`, `LC\CNCustCare\TN0101\TI1`, `TR\ANFred\A2Bob\BL`,
		}, "Sales"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			b := transcript.NewBare(&transcript.Script{})
			if _, err := b.Open("all"); err != nil {
				t.Fatal(err)
			}
			for _, text := range append([]string{`TO\NT9`, `OC\CNSales`, `OC\CNCustCare`, `AL\CNSales\ANBob\AE42`, `LS\ANBob\AE42\RS0`}, c.moves...) {
				if err := b.Send("all", text); err != nil {
					t.Fatal(err)
				}
			}
			if got := b.Engine.Home(engine.DefaultTenant, "Bob"); got != c.home {
				t.Errorf("home is %s, expected %s", got, c.home)
			}
		})
	}
}
