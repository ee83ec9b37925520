package engine_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

// talk is an engine with links that say things.
type talk struct {
	*testing.T
	e   *engine.Engine
	now time.Time
}

func newTalk(t *testing.T, links ...uint32) *talk {
	t.Helper()
	k := &talk{T: t, e: engine.New(transcript.Config()), now: transcript.Start}
	for _, n := range links {
		k.open(n)
	}
	return k
}

func (k *talk) open(n uint32) {
	k.e.Step(k.now, engine.Input{Kind: engine.LinkOpened, Link: registry.Link{N: n}})
}

func (k *talk) close(n uint32) {
	k.e.Step(k.now, engine.Input{Kind: engine.LinkClosed, Link: registry.Link{N: n}})
}

// say sends a message, which must be accepted, and gives what the links are sent.
func (k *talk) say(n uint32, text string) []string {
	k.Helper()
	in := engine.Input{Kind: engine.MessageReceived, Link: registry.Link{N: n}}
	in.Message, in.Fault = sdmp.Parse(text)
	out := k.sent(k.e.Step(k.now, in))
	if f := k.e.Rejected(); f != nil {
		k.Fatalf("%s: %v", text, f)
	}
	return out
}

func (k *talk) wait(d time.Duration) {
	k.now = k.now.Add(d)
	k.e.Step(k.now, engine.Input{})
}

func (*talk) sent(outs []engine.Output) []string {
	var texts []string
	for _, o := range outs {
		if o.Kind == engine.Sent {
			texts = append(texts, o.Text)
		}
	}
	return texts
}

func (k *talk) check() {
	k.Helper()
	if err := k.e.Check(); err != nil {
		k.Fatal(err)
	}
}

func TestWhatIsTooMuchToHoldIsDeclaredLost(t *testing.T) {
	t.Parallel()
	k := newTalk(t, 1, 2)
	k.say(2, `EN\TXn\SE4\PSsecret`)
	k.close(2)
	const sent = limits.HeldEvents + 2345
	for i := range sent {
		k.say(1, `NE\FAapp\SE1\MS`+strconv.Itoa(i))
	}
	k.check()
	k.open(3)
	got := k.say(3, `EN\TXn\SE4\PSsecret\CS1000000`)
	var lost int
	if _, err := fmt.Sscanf(parameter(got[0], "MS"), "Gap=buffer;Lost=%d;", &lost); err != nil {
		t.Fatalf("the first is %s: %v", got[0], err)
	}
	if lost < sent-limits.HeldEvents || lost+len(got)-1 != sent {
		t.Errorf("%d are said to be lost, %d are told, %d were sent", lost, len(got)-1, sent)
	}
	for i, text := range got[1:] {
		if parameter(text, "MS") != strconv.Itoa(lost+i) {
			t.Fatalf("after %d lost ones event %d is %s", lost, i, text)
		}
	}
	if k.e.HeldEventBytes() != 0 {
		t.Errorf("%d bytes are held still", k.e.HeldEventBytes())
	}
	k.check()
}

func TestAPictureMakesUpForWhatIsLost(t *testing.T) {
	t.Parallel()
	k := newTalk(t, 1, 2)
	k.say(1, `TO\NT5`)
	k.say(1, `OC\CNA`)
	k.say(2, `EC\TXc\PSsecret`)
	k.close(2)
	for i := range limits.HeldEvents + 10 {
		k.say(1, `OT\CNA\AT`+strconv.Itoa(1+i%5))
	}
	k.check()
	k.open(3)
	got := k.say(3, `EC\TXc\PSsecret`)
	if len(got) != 2 || !strings.Contains(got[0], "Gap=buffer;Lost="+strconv.Itoa(limits.HeldEvents+10)) || parameter(got[1], "AT") != "5.0" {
		t.Errorf("got %q", got)
	}
	k.check()
}

func TestSubscriptionsThatWaitAreBounded(t *testing.T) {
	t.Parallel()
	k := newTalk(t, 1, 2)
	for i := range limits.ParkedSubscriptions + 1 {
		k.say(2, `EO\FO\PSsecret\TXt`+strconv.Itoa(i))
	}
	k.close(2)
	k.check()
	k.open(3)
	if got := k.say(3, `EO\FO\PSsecret\TXt0`); len(got) != 1 || !strings.Contains(got[0], "Gap=lapsed") {
		t.Errorf("the one that was parked first is told %q", got)
	}
	if got := k.say(3, `EO\FO\PSsecret\TXt1`); len(got) != 0 {
		t.Errorf("the next is told %q", got)
	}
	k.wait(limits.SubscriptionPersists + time.Second)
	k.close(3)
	k.close(1)
	k.wait(limits.SubscriptionPersists + time.Second)
	if err := k.e.Leftovers(); err != nil {
		t.Error(err)
	}
}

func TestTenantsAreBounded(t *testing.T) {
	t.Parallel()
	k := newTalk(t, 1)
	for i := 1; i < limits.Tenants; i++ {
		k.say(1, `A1\TDt`+strconv.Itoa(i))
	}
	m, _ := sdmp.Parse(`A1\TDone_more`)
	k.e.Step(k.now, engine.Input{Kind: engine.MessageReceived, Link: registry.Link{N: 1}, Message: m})
	if f := k.e.Rejected(); f == nil || f.Code != sdmp.ErrQuotaReached {
		t.Errorf("one tenant too many: %v", f)
	}
}
