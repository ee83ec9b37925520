package transcript

import (
	"errors"
	"fmt"

	"github.com/dialgate/dialgate/core/registry"
)

// Wire is one link of a Remote stage: a socket, a virtual link, a session.
type Wire interface {
	// Write sends one message.
	Write(text string) error
	// Read waits for the next message; in the end it gives up with an error.
	Read() (string, error)
	// Close ends the link and returns when the dialer has cleaned up after it.
	Close() error
}

// Remote plays scripts over links of any kind. It never waits for time to pass: after each message, and wherever nothing more may
// come, it asks the dialer to confirm a token [VS, MV, DA] on the same link. What was sent before is then there.
type Remote struct {
	Dial   func() (Wire, registry.Link, error) // opens a link and says what the dialer calls it
	wires  map[string]*remoteLink
	tokens int
}

type remoteLink struct {
	wire   Wire
	routed bool     // the framing of its last message; the question must not change it
	inbox  []string // come and not taken
}

// Open brings up a link.
func (r *Remote) Open(name string) (registry.Link, error) {
	w, id, err := r.Dial()
	if err != nil {
		return id, err
	}
	if r.wires == nil {
		r.wires = map[string]*remoteLink{}
	}
	r.wires[name] = &remoteLink{wire: w}
	return id, r.drain(r.wires[name])
}

// Close ends a link.
func (r *Remote) Close(name string) error {
	l := r.wires[name]
	delete(r.wires, name)
	return l.wire.Close()
}

// CloseAll ends what a script left open.
func (r *Remote) CloseAll() error {
	var errs []error
	for name := range r.wires {
		errs = append(errs, r.Close(name))
	}
	return errors.Join(errs...)
}

// Send sends a message and waits until the dialer has dealt with it.
func (r *Remote) Send(name, text string) error {
	l := r.wires[name]
	if l == nil {
		return errors.New("the link is not open")
	}
	if err := l.wire.Write(text); err != nil {
		return err
	}
	l.routed = len(text) > 5 && text[2] == ':' && text[5] == ':'
	return r.drain(l)
}

// Next takes the next message to a link.
func (r *Remote) Next(name string) (text string, ok bool, err error) {
	l := r.wires[name]
	if len(l.inbox) == 0 {
		if err := r.drain(l); err != nil {
			return "", false, err
		}
	}
	if len(l.inbox) == 0 {
		return "", false, nil
	}
	text, l.inbox = l.inbox[0], l.inbox[1:]
	return text, true, nil
}

// Rest takes what is left for a link.
func (r *Remote) Rest(name string) ([]string, error) {
	l := r.wires[name]
	if l == nil {
		return nil, nil // it could not be opened
	}
	err := r.drain(l)
	rest := l.inbox
	l.inbox = nil
	return rest, err
}

// drain collects all that the dialer has sent to the link so far.
func (r *Remote) drain(l *remoteLink) error {
	r.tokens++
	prefix := ""
	if l.routed {
		prefix = "CG:MA:"
	}
	name := fmt.Sprintf(`\TKbarrier-%d`, r.tokens)
	confirmed, yes := prefix+"MV"+name, prefix+"DA"
	if err := l.wire.Write(prefix + "VS" + name); err != nil {
		return err
	}
	for {
		text, err := l.wire.Read()
		if err != nil {
			return fmt.Errorf("waiting for %s: %w", confirmed, err)
		}
		if text == confirmed {
			break
		}
		l.inbox = append(l.inbox, text)
	}
	if text, err := l.wire.Read(); err != nil || text != yes {
		return fmt.Errorf("waiting for %s: got %q, %w", yes, text, err)
	}
	return nil
}
