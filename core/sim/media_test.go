package sim

import (
	"testing"
	"time"
)

func TestTheSwitchDoesWhatAgentsAsk(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, order string
		answers     []string
	}{
		{"hold", `RH\CNc\SIs\TN101\ON\WH2`, []string{`6.1 HA\CNc\SIs\ON\RS0\WH2`}},
		{"retrieve", `RH\CNc\SIs\TN101`, []string{`6.1 HA\CNc\SIs\RS0`}},
		{"mute", `RM\CNc\AN2\AE42\SIs\ON\RC`, []string{`6.1 MK\CNc\SIs\ON\RC\RS0`}},
		{"record", `RR\CNc\SIs\TN101\KYk\ON`, []string{`6.1 RA\CNc\SIs\KYk\ON\RF/recordings/sk.wav\RS0`}},
		{"record into a file", `RR\CNc\SIs\TN101\ON\RF/x.wav\YR{1}`, []string{`6.1 RA\CNc\SIs\ON\RF/x.wav\RS0\YR{1}`}},
		{"play", `PM\CNc\SIs\SN/a.wav`, []string{`6.1 PS\CNc\SIs\RS0`, `9.1 PS\CNc\SIs\RS1`}},
		{"stop playing", `PM\CNc\SIs`, []string{`6.1 PS\CNc\SIs\RS1`}},
		{"digits", `DP\CNc\SIs\DN12`, []string{`6.1 DS\CNc\SIs\RS0`, `6.5 DS\CNc\SIs\RS1`}},
		{"capture", `PC\CNc\SIs\DH3\VD7`, []string{`9.6 FC\CNc\SIs\RS0\DZ777`}},
		{"listen", `LR\CNc\AN1\A22\AE41\ON`, []string{`6.1 LK\CNc\AN1\A22\ON\RS0`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := connectedCall(t, exact(2), "101")
			r.said = nil
			r.tell(c.order)
			r.pass(20 * time.Second)
			r.expect(c.answers...)
		})
	}
}

func TestASoundMayBeStopped(t *testing.T) {
	t.Parallel()
	r := connectedCall(t, exact(2), "101")
	r.said = nil
	r.tell(`PM\CNc\SIs\SN/a.wav`)
	r.pass(time.Second)
	r.tell(`PM\CNc\SIs`)
	r.pass(20 * time.Second)
	r.expect(`6.1 PS\CNc\SIs\RS0`, `7.1 PS\CNc\SIs\RS1`)
}

func TestNothingCanBeDoneInACallThatIsOver(t *testing.T) {
	t.Parallel()
	for order, answer := range map[string]string{
		`RH\CNc\SIx\ON`:   `0.1 HA\CNc\SIx\ON\RS1`,
		`RM\CNc\SIx`:      `0.1 MK\CNc\SIx\RS1`,
		`RR\CNc\SIx\ON`:   `0.1 RA\CNc\SIx\ON\RS1`,
		`PM\CNc\SIx\SNa`:  `0.1 PS\CNc\SIx\RS2`,
		`DP\CNc\SIx\DN12`: `0.1 DS\CNc\SIx\RS2`,
		`PC\CNc\SIx`:      `0.1 FC\CNc\SIx\RS2`,
	} {
		r := newRig(t, NewTelephony(exact(2)))
		r.said = nil
		r.tell(order)
		r.pass(20 * time.Second)
		r.expect(answer)
	}
}

func TestAClosingSoundKeepsTheTrunk(t *testing.T) {
	t.Parallel()
	r := connectedCall(t, exact(2), "101")
	r.said = nil
	r.tell(`CD\CNc\SIs\TI1\PM/bye.wav`)
	r.pass(2 * time.Second)
	if n := r.actor.(*Telephony).Lines(); n != 1 {
		t.Errorf("%d trunks are busy while the sound plays", n)
	}
	r.pass(20 * time.Second)
	if n := r.actor.(*Telephony).Lines(); n != 0 {
		t.Errorf("%d trunks are busy after it", n)
	}
}
