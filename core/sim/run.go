package sim

import (
	"context"
	"time"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
)

// Port is what Run needs of a link; *link.Virtual is one.
type Port interface {
	Post(text string) error
	Receive(ctx context.Context) ([]link.Delivery, error)
}

// Run drives an actor over a link by a clock until ctx is over or the link has ended. The error is that of ctx, or the link's
// *link.Closed. The link stays open when ctx ends; whoever opened it closes it.
func Run(ctx context.Context, a Actor, p Port, clock exchange.Clock) error {
	ctx, cancel := context.WithCancel(ctx)
	mail, ended := make(chan []link.Delivery), make(chan error, 1)
	go func() {
		for {
			d, err := p.Receive(ctx)
			if err != nil {
				ended <- err
				return
			}
			select {
			case mail <- d:
			case <-ctx.Done():
				ended <- ctx.Err()
				return
			}
		}
	}()
	err := drive(ctx, a, p, clock, mail, ended)
	cancel()
	if reading := <-ended; err == nil { // the reader is gone when Run returns
		err = reading
	}
	return err
}

// drive is the actor's loop. It returns nil once the reader has reported the end.
func drive(ctx context.Context, a Actor, p Port, clock exchange.Clock, mail <-chan []link.Delivery, ended chan error) error {
	if err := post(p, a.Start(clock.Now())); err != nil {
		return err
	}
	for {
		due, stop := alarm(a, clock)
		select {
		case batch := <-mail:
			stop()
			for _, d := range batch {
				if err := post(p, a.Receive(clock.Now(), d.Text)); err != nil {
					return err
				}
			}
		case <-due:
			if err := post(p, a.Wake(clock.Now())); err != nil {
				return err
			}
		case err := <-ended:
			stop()
			ended <- err
			return nil
		case <-ctx.Done():
			stop()
			return ctx.Err()
		}
	}
}

// alarm gives what fires when the actor wants to be woken, and how to give it up.
func alarm(a Actor, clock exchange.Clock) (<-chan time.Time, func()) {
	t, ok := a.NextWake()
	if !ok {
		return nil, func() {}
	}
	timer := clock.NewTimer(t.Sub(clock.Now()))
	return timer.C(), func() { timer.Stop() }
}

func post(p Port, texts []string) error {
	for _, t := range texts {
		if err := p.Post(t); err != nil {
			return err
		}
	}
	return nil
}
