package sim

import (
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

func withCallers(every time.Duration) TelephonyConfig {
	c := exact(2)
	c.Callers = Callers{Every: Constantly(every), Dialled: []string{"7000"}, Patience: Constantly(40 * time.Second)}
	return c
}

func TestCallersRingAndLosePatience(t *testing.T) {
	r := newRig(t, NewTelephony(withCallers(30*time.Second)))
	r.said = nil
	r.pass(100 * time.Second)
	var codes []string
	for _, s := range r.said {
		when, text, _ := strings.Cut(s, " ")
		code, _, _ := strings.Cut(text, `\`)
		codes = append(codes, when+" "+code)
	}
	// The third finds both trunks free again; nobody takes any.
	if got := strings.Join(codes, ", "); got != "30.0 IC, 60.0 IC, 70.0 ND, 90.0 IC, 100.0 ND" {
		t.Error(got)
	}
}

func TestATimeInAQueueEnds(t *testing.T) {
	r := newRig(t, NewTelephony(exact(2)))
	r.said = nil
	r.note(r.actor.(*Telephony).Overhear(r.now, `IC\TDdefault\CNsystem\SIin\TN0123\TI9\DN7000`))
	r.tell(`CA\TDdefault\CNService\SIin`)
	r.tell(`TQ\TDdefault\CNService\SIin\GA200\QT30`)
	r.pass(30 * time.Second)
	r.expect(`30.0 QT\TDdefault\CNService\SIin\TN0123\GA200`)

	// During a connect it makes that fail; the next one is too early for it.
	r.tell(`TQ\TDdefault\CNService\SIin\GA300\QT10`)
	r.pass(10*time.Second - 50*time.Millisecond)
	r.tell(`CT\TDdefault\CNService\ANann\AE41\SIin\TI9`)
	r.pass(time.Second)
	r.expect(`40.0 TS\TDdefault\CNService\SIin\TN0123\ANann\AE41\RS2\TQ`)
	r.tell(`TQ\TDdefault\CNService\SIin\GA300\QT10`)
	r.tell(`CT\TDdefault\CNService\ANann\AE41\SIin\TI9`)
	r.pass(20 * time.Second)
	r.expect(`41.0 TS\TDdefault\CNService\ANann\SIin\AE41\TI9\RS0`)
	r.note(r.actor.(*Telephony).Overhear(r.now, `ND\CNService\SIin`))
	r.pass(time.Second)
	r.expect(`61.1 SD\TDdefault\CNService\AE41`)
}

func TestACallIsPassedOutsideOrOn(t *testing.T) {
	c := exact(2)
	r := newRig(t, NewTelephony(c))
	r.said = nil
	r.note(r.actor.(*Telephony).Overhear(r.now, `IC\CNsystem\SIin\TN0123`))
	r.tell(`CT\CNService\SIin\A20999\AE0999`)
	r.pass(2 * time.Minute)
	r.expect(`0.1 TS\CNsystem\SIin\TN0123\RS0`, `60.1 ND\CNsystem\SIin\TN0123`)

	r.note(r.actor.(*Telephony).Overhear(r.now, `IC\CNService\SIon\TN0123`))
	r.tell(`CT\CNService\ANann\AE41\SIon`)
	r.pass(time.Second)
	r.said = nil
	r.tell(`CT\CNService\ANann\A2bob\AE42\SIon\BL`)
	r.pass(time.Second)
	r.expect(`121.0 TA\CNService\SIon\TN0123\ANann\A2bob\RS3`, `121.1 TA\CNService\SIon\TN0123\ANann\A2bob\RS0`, `121.3 SD\CNService\AE41`)
	// One agent is taken out, the caller stays.
	r.tell(`CD\CNService\ANbob\AE42\SIon`)
	r.pass(time.Second)
	r.expect(`122.2 SD\CNService\AE42`)
	r.tell(`CD\CNService\SIon`)
	r.pass(time.Second)
	r.expect(`123.3 ND\CNService\SIon\TN0123`)
}

// TestCallersReachTheAgentsOfAQueue runs callers against an engine with one agent by hand.
func TestCallersReachTheAgentsOfAQueue(t *testing.T) {
	e := engine.New(engine.Config{})
	phone := NewTelephony(withCallers(20 * time.Second))
	cti, host := registry.Link{N: 1}, registry.Link{N: 2}
	now := start
	var told func(outs []engine.Output)
	say := func(l registry.Link, texts ...string) {
		for _, text := range texts {
			m, f := sdmp.Parse(text)
			told(append([]engine.Output(nil), e.Step(now, engine.Input{Kind: engine.MessageReceived, Link: l, Message: m, Fault: f})...))
		}
	}
	told = func(outs []engine.Output) {
		for _, o := range outs {
			switch {
			case o.Message == sdmp.ER:
				t.Errorf("%s", o.Text)
			case o.Link == cti:
				say(cti, append([]string(nil), phone.Receive(now, o.Text)...)...)
			case o.Message == sdmp.AgentLI:
				say(host, `GM\ANann\GA200\ON`, `AA\ANann`)
			case o.Message == sdmp.AgentCE:
				say(host, `TC\ANann`)
			}
		}
	}
	for _, l := range []registry.Link{cti, host} {
		e.Step(now, engine.Input{Kind: engine.LinkOpened, Link: l})
	}
	say(cti, append([]string(nil), phone.Start(now)...)...)
	say(host, `OC\CNService\DM5`, `AG\CNService\GA200\ON\VN90`, `AI\YIall\GA200`, `AL\CNService\ANann\AE41`)
	for end := now.Add(2 * time.Hour); now.Before(end); {
		next := end
		if at, ok := e.NextTimer(); ok && at.Before(next) {
			next = at
		}
		if at, ok := phone.NextWake(); ok && at.Before(next) {
			next = at
		}
		if next.After(now) {
			now = next
		}
		say(cti, append([]string(nil), phone.Wake(now)...)...)
		told(append([]engine.Output(nil), e.Step(now, engine.Input{})...))
		if err := e.Check(); err != nil {
			t.Fatal(err)
		}
	}
	s := e.Inbound(engine.DefaultTenant)
	if s.Connected < 50 || s.Abandoned+s.Dropped < 50 || s.Arrived < 200 {
		t.Errorf("%+v", s)
	}
}
