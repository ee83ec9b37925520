package sim

import (
	"testing"
	"time"
)

func TestTheSwitchPassesCallsOn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		orders  []string // three seconds apart
		answers []string
	}{
		{
			"blind", []string{`CT\CNc\AN2\A2Joe\AE43\SIs\TI1\BL`},
			[]string{`6.0 TA\CNc\SIs\TN101\AN2\A2Joe\RS3`, `6.1 TA\CNc\SIs\TN101\AN2\A2Joe\RS0`, `6.3 SD\CNc\AE42`},
		},
		{
			"screened", []string{`CT\CNc\AN2\A2Joe\AE43\SIs\TI1`, `CD\CNc\AN2\AE42\SIs`, `CD\CNc\SIs`},
			[]string{
				`6.0 TA\CNc\SIs\TN101\AN2\A2Joe\RS3`, `6.1 TA\CNc\SIs\TN101\AN2\A2Joe\RS0`, `9.2 SD\CNc\AE42`,
				`12.2 SD\CNc\AE43`, `12.3 ND\CNc\SIs\TN101\TI1`,
			},
		},
		{
			"conference, the second leaves", []string{`CT\CNc\AN2\A2Joe\AE43\SIs\TI1\C3`, `CD\CNc\ANJoe\AE43\SIs`},
			[]string{
				`6.0 TA\CNc\SIs\TN101\AN2\A2Joe\RS3`, `6.1 TA\CNc\SIs\TN101\AN2\A2Joe\RS0`, `6.2 TA\CNc\SIs\TN101\AN2\A2Joe\RS4`, `9.2 SD\CNc\AE43`,
			},
		},
		{
			"a consultation becomes a conference", []string{`CT\CNc\AN2\A2Joe\AE43\SIs\TI1\C4`, `CT\CNc\AN2\A2Joe\AE43\SIs\TI1\C3`},
			[]string{
				`6.0 TA\CNc\SIs\TN101\AN2\A2Joe\RS3`, `6.1 TA\CNc\SIs\TN101\AN2\A2Joe\RS0`,
				`9.0 TA\CNc\SIs\TN101\AN2\A2Joe\RS3`, `9.1 TA\CNc\SIs\TN101\AN2\A2Joe\RS4`,
			},
		},
		{
			"outside, not reached", []string{`CT\CNc\AN2\A20103\AE0103\SIs\TI1\RI12`},
			[]string{`6.0 TA\CNc\SIs\TN101\AN2\A20103\RS3`, `18.0 TA\CNc\SIs\TN101\AN2\A20103\RS2`},
		},
		{
			"outside, given up", []string{`CT\CNc\AN2\A20101\AE0101\SIs\TI1`, `CD\CNc\SIs\EX0101`},
			[]string{`6.0 TA\CNc\SIs\TN101\AN2\A20101\RS3`, `9.0 TA\CNc\SIs\TN101\AN2\A20101\RS0`},
		},
		{"the first leaves while the second rings", []string{`CT\CNc\AN2\A20101\AE0101\SIs\TI1`}, []string{
			`6.0 TA\CNc\SIs\TN101\AN2\A20101\RS3`, `9.0 TA\CNc\SIs\TN101\AN2\A20101\RS0`,
		}},
		{"of a call that is over", []string{`CT\CNc\AN2\A2Joe\AE43\SIx\TI1`}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := connectedCall(t, exact(2), "101")
			r.said = nil
			for _, o := range c.orders {
				r.tell(o)
				r.pass(3 * time.Second)
			}
			r.pass(20 * time.Second)
			r.expect(c.answers...)
		})
	}
}
