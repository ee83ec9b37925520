package sim

import (
	"strings"
	"testing"
	"time"
)

const ciTail = `\RI16\DO2`

func TestTelephonyAnnouncesItsSwitch(t *testing.T) {
	c := exact(4)
	c.Switch, c.Ports, c.CallsPerSecond, c.DH = "east", 3, 10, true
	r := newRig(t, NewTelephony(c))
	r.expect(`0.0 TO\ICeast\NT4\DP3\CS10\ND\SD\TS\SL\DH`)
	r.note(r.actor.(*Telephony).SetTrunks(r.now, 2))
	r.expect(`0.0 TO\ICeast\NT2\DP3\CS10\ND\SD\TS\SL\DH`)
}

func TestTelephonyLogsStationsOn(t *testing.T) {
	r := newRig(t, NewTelephony(exact(4)))
	r.said = nil
	r.tell(`CG:CT:SL\TDdefault\CNc\AN2\AE42\NU\YA{00000000-0000-0000-0000-000000000000}`)
	r.tell(`SL\CNc\AN3`)
	r.pass(2 * time.Second)
	r.expect(`1.0 LS\TDdefault\CNc\AN2\AE42\RS0`, `1.0 LS\CNc\AN3\AE3\RS0`)
}

func TestNumbersScriptTheirOutcome(t *testing.T) {
	answers := []string{`0.1 DN\CNc\SIs\TN#\DR1`, `1.0 DN\CNc\SIs\TN#\DR2`, `4.0 PR\CNc\SIs\TN#`}
	rings, begin := answers[:2], answers[:1]
	for number, want := range map[string][]string{
		"0160001":     append(answers[:3:3], `5.0 LC\CNc\SIs\TN#\TI1\OD1.00`),
		"0160001/002": append(answers[:3:3], `5.0 LC\CNc\SIs\TN#\TI1\OD1.00`),
		"0160002":     append(begin[:1:1], `1.0 CF\CNc\SIs\TN#\CA1`),
		"0160003":     append(rings[:2:2], `17.0 CF\CNc\SIs\TN#\CA2`),
		"0160004":     append(answers[:3:3], `5.0 CF\CNc\SIs\TN#\CA3`),
		"0160005":     append(answers[:3:3], `5.0 CF\CNc\SIs\TN#\CA5`),
		"0160006":     append(begin[:1:1], `1.0 CF\CNc\SIs\TN#\CA6`),
		"0160007":     append(answers[:3:3], `5.0 LC\CNc\SIs\TN#\TI1\OD1.00`, `7.0 ND\CNc\SIs\TN#\TI1`),
		"0160008":     append(rings[:2:2], `16.5 PR\CNc\SIs\TN#`, `17.5 LC\CNc\SIs\TN#\TI1\OD1.00`),
		"0160009":     append(begin[:1:1], `1.0 CF\CNc\SIs\TN#\CA8`),
		"0160010":     nil,
	} {
		t.Run(number, func(t *testing.T) {
			r := newRig(t, NewTelephony(exact(2)))
			r.said = nil
			r.tell(`CI\CNc\SIs\TN` + number + ciTail)
			r.pass(time.Minute)
			r.expect(strings.Split(strings.ReplaceAll(strings.Join(want, "\n"), "#", number), "\n")...)
		})
	}
}

func TestMachinesPassAsCallsWhereTheDialerWantsThem(t *testing.T) {
	r := newRig(t, NewTelephony(exact(2)))
	r.pass(0)
	r.tell(`CI\CNc\SIs\TN105\RI16\DO4`)
	r.pass(6 * time.Second)
	if last := r.said[len(r.said)-1]; last != `5.0 LC\CNc\SIs\TN105\TI1\OD1.00\MA` {
		t.Error(last)
	}
}

func TestWithoutDetectionACallIsLiveAtOnce(t *testing.T) {
	r := newRig(t, NewTelephony(exact(2)))
	r.pass(0)
	r.tell(`CI\CNc\SIs\TN101\RI16\DO1`)
	r.pass(6 * time.Second)
	if last := r.said[len(r.said)-1]; last != `4.0 LC\CNc\SIs\TN101\TI1` {
		t.Error(last)
	}
}

// connectedCall brings up a rig with a call that an agent has.
func connectedCall(t *testing.T, c TelephonyConfig, number string) *rig {
	r := newRig(t, NewTelephony(c))
	r.tell(`CI\CNc\SIs\TN` + number + ciTail)
	r.pass(5 * time.Second)
	r.said = nil
	r.tell(`CT\CNc\AN2\SIs\AE42\TI1`)
	r.pass(time.Second)
	return r
}

func TestTheDialerEndsACall(t *testing.T) {
	r := connectedCall(t, exact(2), "101")
	r.expect(`5.1 TS\CNc\AN2\SIs\AE42\TI1\RS0`)
	r.pass(10 * time.Minute)
	r.expect()
	r.tell(`CD\CNc\AN2\SIs\AE42\TI1`)
	r.tell(`CD\CNc\SIs\AE42\TI1`) // twice does no harm
	r.pass(time.Second)
	r.expect(`606.2 SD\CNc\AE42`, `606.3 ND\CNc\SIs\TN101\TI1`)
}

func TestThePartyHangsUpWhenPatienceEnds(t *testing.T) {
	c := exact(2)
	c.Mix = LiveOnly
	c.Proceed, c.Alert, c.Answer, c.Detect = Constantly(0), Constantly(time.Second), Constantly(3*time.Second), Constantly(time.Second)
	r := connectedCall(t, c, "123")
	r.expect(`5.1 TS\CNc\AN2\SIs\AE42\TI1\RS0`)
	r.pass(2 * time.Minute)
	r.expect(`65.1 ND\CNc\SIs\TN123\TI1`, `65.3 SD\CNc\AE42`)
	r.tell(`CD\CNc\SIs`) // crossed
	r.pass(time.Second)
	r.expect()
}

func TestAConnectCrossesAHangUp(t *testing.T) {
	r := newRig(t, NewTelephony(exact(2)))
	r.tell(`CI\CNc\SIs\TN107` + ciTail)
	r.pass(8 * time.Second)
	r.said = nil
	r.tell(`CT\CNc\AN2\SIs\AE42\TI1`)
	r.pass(time.Second)
	r.expect()
}

func TestWithoutAnnouncementsNothingIsSaid(t *testing.T) {
	c := exact(2)
	c.ND, c.SD, c.TS = false, false, false
	r := connectedCall(t, c, "101")
	r.expect()
	r.tell(`CD\CNc\SIs`)
	r.pass(time.Minute)
	r.expect()
	if n := r.actor.(*Telephony).Lines(); n != 0 {
		t.Errorf("%d trunks in use", n)
	}
}

func TestTheHintEndsRinging(t *testing.T) {
	c := exact(2)
	c.DH = true
	r := newRig(t, NewTelephony(c))
	r.tell(`CI\CNc\SIs\TN103` + ciTail)
	r.pass(17 * time.Second)
	r.said = nil
	r.tell(`DH\CNc\SIs\TN103`)
	r.expect(`17.0 CF\CNc\SIs\TN103\CA2`)
	r.tell(`DH\CNc\SIs\TN103`)
	r.pass(time.Minute)
	r.expect()
}

func TestTheHintCrossesAnAnswer(t *testing.T) {
	r := newRig(t, NewTelephony(exact(2)))
	r.tell(`CI\CNc\SIs\TN101` + ciTail)
	r.pass(4500 * time.Millisecond)
	r.said = nil
	r.tell(`DH\CNc\SIs\TN101`)
	r.expect()
}

func TestADialWaitsForATrunk(t *testing.T) {
	r := newRig(t, NewTelephony(exact(1)))
	r.said = nil
	r.tell(`CI\CNc\SIa\TN102` + ciTail)
	r.tell(`CI\CNc\SIb\TN202` + ciTail)
	r.pass(3 * time.Second)
	r.expect(`0.0 DN\CNc\SIb\TN202\DR0`, `0.1 DN\CNc\SIa\TN102\DR1`, `1.0 CF\CNc\SIa\TN102\CA1`,
		`1.1 DN\CNc\SIb\TN202\DR1`, `2.0 CF\CNc\SIb\TN202\CA1`)
}

func TestAPreviewCallIsTheAgentsFromTheStart(t *testing.T) {
	r := newRig(t, NewTelephony(exact(1)))
	r.tell(`CI\CNc\AN2\AE42\SIs\TN101` + ciTail)
	r.pass(10 * time.Second)
	r.said = nil
	r.tell(`CD\CNc\SIs`)
	r.pass(time.Second)
	r.expect(`10.2 SD\CNc\AE42`, `10.3 ND\CNc\SIs\TN101\TI1`)
}
