package sim

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Dialer is the engine as a world needs it.
type Dialer interface {
	Step(now time.Time, in engine.Input) []engine.Output
	NextTimer() (t time.Time, ok bool)
}

// World is virtual time with an engine and actors in it. It steps from event to event: whatever is due next, the engine's timer or
// an actor's, happens next. Messages take no time. It has no goroutines, and the same actors and steps give the same history.
type World struct {
	// Watch, where set, sees each step after it was taken. An error ends the run. The outputs are valid during the call.
	Watch func(now time.Time, in engine.Input, out []engine.Output) error

	dialer  Dialer
	now     time.Time
	opened  uint32
	members []*member // in the order they joined
	mail    []letter  // on its way, in order
}

// member is an actor on its link.
type member struct {
	link  registry.Link
	actor Actor
}

// letter is a message on its way. Without a member it is for the dialer.
type letter struct {
	link registry.Link
	to   *member
	text string
}

// NewWorld makes a world that starts at the given time.
func NewWorld(d Dialer, start time.Time) *World { return &World{dialer: d, now: start} }

// Now is the virtual time.
func (w *World) Now() time.Time { return w.now }

// Join opens a link for an actor and starts it.
func (w *World) Join(a Actor) (registry.Link, error) {
	w.opened++
	m := &member{link: registry.Link{Virtual: true, N: w.opened}, actor: a}
	w.members = append(w.members, m)
	if err := w.step(engine.Input{Kind: engine.LinkOpened, Link: m.link}); err != nil {
		return m.link, err
	}
	w.Say(m.link, a.Start(w.now))
	return m.link, w.deliver()
}

// Leave closes a link without a word, as a broken connection does. What was on its way to its actor is lost.
func (w *World) Leave(l registry.Link, reason string) error {
	w.members = slices.DeleteFunc(w.members, func(m *member) bool { return m.link == l })
	w.mail = slices.DeleteFunc(w.mail, func(x letter) bool { return x.link == l })
	if err := w.step(engine.Input{Kind: engine.LinkClosed, Link: l, Reason: reason}); err != nil {
		return err
	}
	return w.deliver()
}

// Say sends messages over a link, beside what its actor sends.
func (w *World) Say(l registry.Link, texts []string) {
	for _, t := range texts {
		w.mail = append(w.mail, letter{link: l, text: t})
	}
}

// RunFor lets so much time pass.
func (w *World) RunFor(d time.Duration) error {
	return w.run(w.now.Add(d), func() bool { return false })
}

// RunUntil lets time pass until something holds, for at most the given time; an error says that it came to nothing.
func (w *World) RunUntil(holds func() bool, atMost time.Duration) error {
	if err := w.run(w.now.Add(atMost), holds); err != nil {
		return err
	}
	if !holds() {
		return fmt.Errorf("what the run waited for did not happen within %s", atMost)
	}
	return nil
}

func (w *World) run(end time.Time, stop func() bool) error {
	if err := w.deliver(); err != nil {
		return err
	}
	for !stop() {
		t, ok := w.next()
		if !ok || t.After(end) {
			break
		}
		if t.After(w.now) {
			w.now = t
		}
		if err := w.wake(); err != nil {
			return err
		}
	}
	if stop() {
		return nil
	}
	w.now = end
	if err := w.step(engine.Input{Kind: engine.TimePassed}); err != nil {
		return err
	}
	return w.deliver()
}

// next gives the time of the next event.
func (w *World) next() (time.Time, bool) {
	t, ok := w.dialer.NextTimer()
	for _, m := range w.members {
		if n, has := m.actor.NextWake(); has && (!ok || n.Before(t)) {
			t, ok = n, true
		}
	}
	return t, ok
}

// wake lets everything happen that is due: the engine's timers first, then the actors in the order they joined.
func (w *World) wake() error {
	if t, ok := w.dialer.NextTimer(); ok && !t.After(w.now) {
		if err := w.step(engine.Input{Kind: engine.TimePassed}); err != nil {
			return err
		}
	}
	for _, m := range w.members {
		if t, ok := m.actor.NextWake(); ok && !t.After(w.now) {
			w.Say(m.link, m.actor.Wake(w.now))
		}
	}
	return w.deliver()
}

// deliver carries messages to and fro until there are none.
func (w *World) deliver() error {
	for len(w.mail) > 0 {
		x := w.mail[0]
		w.mail = w.mail[1:]
		if x.to != nil {
			w.Say(x.link, x.to.actor.Receive(w.now, x.text))
			continue
		}
		m, f := sdmp.Parse(x.text)
		if err := w.step(engine.Input{Kind: engine.MessageReceived, Link: x.link, Message: m, Fault: f}); err != nil {
			return err
		}
	}
	return nil
}

// step gives the engine an input and posts what comes out.
func (w *World) step(in engine.Input) error {
	out := w.dialer.Step(w.now, in)
	for _, o := range out {
		if o.Kind != engine.Sent {
			continue
		}
		if to := w.at(o.Link); to != nil {
			w.mail = append(w.mail, letter{link: o.Link, to: to, text: strings.Clone(o.Text)})
		}
	}
	if w.Watch != nil {
		return w.Watch(w.now, in, out)
	}
	return nil
}

// at gives the member on a link.
func (w *World) at(l registry.Link) *member {
	for _, m := range w.members {
		if m.link == l {
			return m
		}
	}
	return nil
}
