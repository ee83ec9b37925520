package sim

import (
	"strings"
	"testing"
	"time"
)

// routed is a switch that has been told of agents.
func routed(t *testing.T, agents ...string) *rig {
	t.Helper()
	r := newRig(t, NewTelephony(exact(4)))
	for _, a := range agents {
		r.tell(`AR\CNc\AN` + a + `\AE4` + a)
	}
	r.said = nil
	return r
}

// of keeps what was said with these codes, without the time.
func (r *rig) of(codes ...string) []string {
	var out []string
	for _, s := range r.said {
		_, text, _ := strings.Cut(s, " ")
		for _, c := range codes {
			if strings.HasPrefix(text, c+`\`) {
				out = append(out, text)
			}
		}
	}
	r.said = nil
	return out
}

func (r *rig) expectOf(codes string, want ...string) {
	r.t.Helper()
	if got := r.of(strings.Fields(codes)...); strings.Join(got, "\n") != strings.Join(want, "\n") {
		r.t.Fatalf("said %q, expected %q", got, want)
	}
}

func TestTheSwitchPicksWhoHasWaitedLongest(t *testing.T) {
	t.Parallel()
	r := routed(t, "2", "3")
	r.tell(`CI\CNc\SIa\TN101\RI16\DO1`)
	r.tell(`CI\CNc\SIb\TN201\RI16\DO1\AN3\AE43`)
	r.tell(`AR\CNc\AN4\AE44`)
	r.pass(20 * time.Second)
	r.expectOf("LC", `LC\CNc\SIa\TN101\TI1\AN2`, `LC\CNc\SIb\TN201\TI2\AN3`)

	// An agent whom UG takes out, or who logs off, is not picked; back in the pool he is.
	r.tell(`UG\CNc\AN4`)
	r.pass(time.Second)
	r.expectOf("NU LC", `NU\CNc\AN4`)
	r.tell(`AR\CNc\AN2\AE42`)
	r.tell(`SO\CNc\AN2\AE42`)
	r.tell(`AR\CNc\AN3\AE43`)
	r.tell(`CI\CNc\SIc\TN301\RI16\DO1`)
	r.pass(20 * time.Second)
	r.expectOf("LC", `LC\CNc\SIc\TN301\TI3\AN3`)
}

func TestTheSwitchAbandonsWhereNobodyIsFree(t *testing.T) {
	t.Parallel()
	r := routed(t, "2")
	r.tell(`UG\CNc\AN2`)
	r.tell(`CI\CNc\SIa\TN101\RI16\DE2\DO1`)
	r.pass(20 * time.Second)
	r.expectOf("LC CF", `CF\CNc\SIa\TN101\CA7`)

	// One who comes in time has the call; a called party may hang up before.
	r.tell(`CI\CNc\SIb\TN201\RI16\DE60\DO1`)
	r.pass(15 * time.Second)
	r.tell(`AR\CNc\AN2\AE42`)
	r.pass(time.Second)
	r.expectOf("LC CF", `LC\CNc\SIb\TN201\TI1\OD9.99\AN2`)
	r.tell(`CI\CNc\SIc\TN307\RI16\DE60\DO1`)
	r.pass(60 * time.Second)
	r.expectOf("LC CF", `CF\CNc\SIc\TN307\CA31`)
}

func TestAMessageIsHeardToItsEnd(t *testing.T) {
	t.Parallel()
	r := newRig(t, NewTelephony(exact(2)))
	r.tell(`CI\CNc\SIa\TN101\RI16\DO4`)
	r.pass(20 * time.Second)
	r.expectOf("LC", `LC\CNc\SIa\TN101\TI1\OD1.00`)
	r.tell(`PM\CNc\SIa\SN/m.wav`)
	r.pass(20 * time.Second)
	r.expectOf("PS ND", `PS\CNc\SIa\RS0`, `PS\CNc\SIa\RS1`)
	r.tell(`CI\CNc\SIb\TN105\RI16\DO4`)
	r.pass(20 * time.Second)
	r.tell(`PM\CNc\SIb\SN/m.wav`)
	r.pass(2 * time.Second)
	for _, s := range r.of("LC") {
		if !strings.HasSuffix(s, `\MA`) {
			t.Errorf("a machine is passed on as %s", s)
		}
	}
}
