package exchange

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// notes is an observer that writes down what it is told, without the times.
type notes []string

func (n *notes) LinkOpened(l registry.Link, peer string) {
	*n = append(*n, fmt.Sprintf("%s opened by %s", l, peer))
}
func (n *notes) LinkClosed(l registry.Link, why link.CloseReason) {
	*n = append(*n, fmt.Sprintf("%s closed: %s", l, why))
}

func (n *notes) Message(m *Passage) {
	kind := "nothing"
	if m.Kind != 0 {
		kind = m.Kind.String()
	}
	text := fmt.Sprintf("%s %c %s of %s", m.Link, m.Direction, kind, m.Tenant)
	if m.Fault != nil {
		text += " fault " + m.Fault.Code.String()
	}
	if m.Self {
		text += " to itself"
	}
	if m.Dropped {
		text += " to nobody"
	}
	*n = append(*n, text)
}

func (n *notes) Stepped(took time.Duration, waiting int) {
	if took < 0 || waiting < 0 {
		*n = append(*n, fmt.Sprintf("stepped in %s with %d waiting", took, waiting))
	}
	*n = append(*n, "step")
}

// An observer is told of each message once, in the order that Observer says.
func TestObserverIsToldOfAllThatPasses(t *testing.T) {
	var n notes
	x := New(Config{Engine: &echo{owned: map[registry.Link][]registry.Resource{}}, Clock: NewManualClock(noon), Observers: []Observer{&n}})
	v := openVirtual(t, x)
	for _, text := range []string{`VS`, `OC\TDacme\CNA`, `nonsense`} {
		if _, err := v.Send(t.Context(), text); err != nil {
			t.Fatal(err)
		}
	}
	v.Close(link.Deleted)
	<-v.Done()
	if err := x.Shutdown(context.Background()); err != nil {
		t.Fatal(err)
	}
	got := []string(n)
	want := []string{
		"v1 opened by test", "step",
		"v1 > MA:DA of default", "step", "v1 < MA:VS of default",
		"v1 > CA:OC of acme", "step", "v1 < CA:OC of acme",
		"v1 > AG:ER of default fault MALFORMED", "step", "v1 < nothing of default fault MALFORMED",
		"- < MA:KC of default to itself", "step",
		"v1 closed: deleted",
	}
	if !slices.Equal(got, want) {
		t.Errorf("told\n%q\nwant\n%q", got, want)
	}
}

// follows writes down what becomes of a message.
type follows []string

func (f *follows) Begun(k sdmp.Kind, tenant string) {
	*f = append(*f, "begun "+k.String()+" of "+tenant)
}
func (f *follows) Sent(l registry.Link, k sdmp.Kind, tenant string) {
	*f = append(*f, fmt.Sprintf("sent %s of %s to %s", k, tenant, l))
}

func (f *follows) Done(rejected *sdmp.Fault) {
	*f = append(*f, fmt.Sprintf("done %v", rejected == nil))
}

// A message that is followed is told of from the beginning to its end, and no other is.
func TestMessageIsFollowed(t *testing.T) {
	x := New(Config{Engine: &echo{owned: map[registry.Link][]registry.Resource{}}, Clock: NewManualClock(noon)})
	v := openVirtual(t, x)
	var f follows
	for i, ctx := range []context.Context{t.Context(), link.Follow(t.Context(), &f), t.Context()} {
		if _, err := v.Send(ctx, []string{`VS`, `OC\TDacme\CNA`, `VS`}[i]); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.Shutdown(context.Background()); err != nil {
		t.Fatal(err)
	}
	if want := []string{"begun CA:OC of acme", "sent CA:OC of acme to v1", "done true"}; !slices.Equal(f, want) {
		t.Errorf("told %q, want %q", f, want)
	}
}

// counting is an observer that does as little as one can.
type counting struct{ n int }

func (c *counting) LinkOpened(registry.Link, string)           { c.n++ }
func (c *counting) LinkClosed(registry.Link, link.CloseReason) { c.n++ }
func (c *counting) Message(*Passage)                           { c.n++ }
func (c *counting) Stepped(time.Duration, int)                 { c.n++ }

// To be observed costs no memory per message.
func TestObserversCostNoMemory(t *testing.T) {
	c := &counting{}
	x := &Exchange{observers: []Observer{c}, links: map[registry.Link]*entry{}}
	e := &entry{port: link.NewVirtual(registry.Link{Virtual: true, N: 1}, "test", x, link.Guard{})}
	m, fault := sdmp.Parse(`OC\TDacme\CNA`)
	if fault != nil {
		t.Fatal(fault)
	}
	in := &link.Incoming{Message: m}
	if n := testing.AllocsPerRun(100, func() {
		x.seeReceived(e, in, nil)
		x.seeStep(noon)
	}); n != 0 {
		t.Errorf("%v allocations per message", n)
	}
	if c.n == 0 {
		t.Error("the observer was told of nothing")
	}
}
