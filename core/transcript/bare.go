package transcript

import (
	"errors"
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Bare is a stage without wires: an engine and a clock that is a variable. After every step it checks the engine's invariants.
type Bare struct {
	Engine        *engine.Engine
	Outputs       []string     // everything that went out, in order, with the link
	Judge         func() error // looks at the engine after each step; nil for nobody
	now           time.Time
	opened        uint32
	links         map[string]registry.Link
	inbox         map[registry.Link][]string
	self, dropped []string
}

// NewBare makes a stage with an engine of its own, as the script wants it.
func NewBare(s *Script) *Bare {
	return &Bare{Engine: engine.New(s.Config()), now: Start, links: map[string]registry.Link{}, inbox: map[registry.Link][]string{}}
}

func (b *Bare) step(in engine.Input) error {
	for _, o := range b.Engine.Step(b.now, in) {
		b.Outputs = append(b.Outputs, fmt.Sprintf("%s %d %s %s", o.At.Format(time.RFC3339Nano), o.Kind, o.Link, o.Text))
		switch o.Kind {
		case engine.Sent:
			if _, ok := b.inbox[o.Link]; !ok {
				return fmt.Errorf("sent to link %s, which is not open: %s", o.Link, o.Text)
			}
			b.inbox[o.Link] = append(b.inbox[o.Link], o.Text)
		case engine.SelfSent:
			b.self = append(b.self, o.Text)
		case engine.Dropped:
			b.dropped = append(b.dropped, o.Text)
		}
	}
	if err := b.Engine.Check(); err != nil {
		return fmt.Errorf("the engine is in an impossible state: %w", err)
	}
	if b.Judge != nil {
		return b.Judge()
	}
	return nil
}

// settle has what is due at once happen, as the exchange does.
func (b *Bare) settle(in engine.Input) error {
	for range maxSteps {
		if err := b.step(in); err != nil {
			return err
		}
		if t, ok := b.Engine.NextTimer(); !ok || t.After(b.now) {
			return nil
		}
		in = engine.Input{Kind: engine.TimePassed}
	}
	return fmt.Errorf("timers go on firing at %s without end", b.now)
}

// maxSteps is more than any input needs until nothing more is due.
const maxSteps = 100

// Open brings up a link.
func (b *Bare) Open(name string) (registry.Link, error) {
	b.opened++
	l := registry.Link{N: b.opened}
	b.links[name] = l
	b.inbox[l] = []string{}
	return l, b.settle(engine.Input{Kind: engine.LinkOpened, Link: l})
}

// Close ends a link.
func (b *Bare) Close(name string) error {
	l := b.links[name]
	delete(b.links, name)
	delete(b.inbox, l)
	if err := b.settle(engine.Input{Kind: engine.LinkClosed, Link: l, Reason: "closed by the peer"}); err != nil {
		return err
	}
	if left := b.Engine.Owned(l); len(left) > 0 {
		return fmt.Errorf("the closed link %s still owns %v", l, left)
	}
	return nil
}

// Send sends a message.
func (b *Bare) Send(name, text string) error {
	l, ok := b.links[name]
	if !ok {
		return errors.New("the link is not open")
	}
	m, f := sdmp.Parse(text)
	return b.settle(engine.Input{Kind: engine.MessageReceived, Link: l, Message: m, Fault: f})
}

// Next takes the next message to a link.
func (b *Bare) Next(name string) (text string, ok bool, err error) {
	l := b.links[name]
	if len(b.inbox[l]) == 0 {
		return "", false, nil
	}
	text = b.inbox[l][0]
	b.inbox[l] = b.inbox[l][1:]
	return text, true, nil
}

// Rest takes what is left for a link.
func (b *Bare) Rest(name string) ([]string, error) {
	l := b.links[name]
	rest := b.inbox[l]
	if rest != nil {
		b.inbox[l] = []string{}
	}
	return rest, nil
}

// Advance moves virtual time on.
func (b *Bare) Advance(by time.Duration) error {
	b.now = b.now.Add(by)
	return b.settle(engine.Input{Kind: engine.TimePassed})
}

// Hidden gives what no link saw.
func (b *Bare) Hidden() (self, dropped []string, ok bool, err error) {
	return b.self, b.dropped, true, nil
}
