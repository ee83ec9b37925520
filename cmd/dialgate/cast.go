package main

import (
	"context"
	"fmt"
	"sync"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sim"
)

// serveTrunks is the size of the simulated switch beside serve: enough for a team of forty.
const serveTrunks = 120

// cast is the actors of a simulated call centre, each on a link of its own.
type cast struct {
	centre *centre
	stop   context.CancelFunc
	ctx    context.Context //nolint:containedctx // ends the actors' goroutines
	acting sync.WaitGroup
}

func newCast(x *centre) *cast {
	c := &cast{centre: x}
	c.ctx, c.stop = context.WithCancel(context.Background())
	return c
}

// join gives an actor a link and lets it act until the link ends. It returns when the actor has said its first word: an actor
// that joins later finds what this one opens.
func (c *cast) join(name string, a sim.Actor) error {
	v, err := c.centre.exchange.OpenVirtual(name)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	p := &speaker{Virtual: v, spoken: make(chan struct{})}
	done := make(chan struct{})
	c.acting.Go(func() {
		defer close(done)
		defer v.Close(link.Finished)
		_ = sim.Run(c.ctx, a, p, c.centre.clock) // the end of the link or of the cast
	})
	select {
	case <-p.spoken:
	case <-done:
	}
	return nil
}

// wait ends the acting and waits for it.
func (c *cast) wait() {
	c.stop()
	c.acting.Wait()
}

// speaker is a link that tells when something was sent over it.
type speaker struct {
	*link.Virtual
	once   sync.Once
	spoken chan struct{}
}

// Post sends a message.
func (s *speaker) Post(text string) error {
	err := s.Virtual.Post(text)
	s.once.Do(func() { close(s.spoken) })
	return err
}

// simulatedSwitch is the built-in telephony layer.
func simulatedSwitch(trunks int, seed uint64) *sim.Telephony {
	t := sim.DefaultTelephony(trunks)
	t.Seed = seed
	return sim.NewTelephony(t)
}
