package exchange

import (
	"context"
	"errors"

	"github.com/dialgate/dialgate/core/link"
)

// Shutdown ends the exchange in order: it takes no more connections, tells the engine to start nothing new, ends every link with
// reason Shutdown, which cleans up what the links own as any other end does, lets the peers take what is still queued for them,
// and flushes the message log. When ctx ends first, connections are closed as they are, and its error is returned. Calling it
// again waits for the same end.
func (x *Exchange) Shutdown(ctx context.Context) error {
	x.stopAccepting()
	if err := wait(ctx, x.entering.Wait); err != nil {
		x.kill()
		return err
	}
	if err := x.stopLoop(ctx); err != nil {
		x.kill()
		return err
	}
	var err error
	for _, p := range x.alive() {
		select {
		case <-p.Done():
		case <-ctx.Done():
			p.Kill()
			err = ctx.Err()
		}
	}
	if x.log != nil {
		err = errors.Join(err, wait(ctx, x.log.Flush))
	}
	return err
}

// stopAccepting closes the door.
func (x *Exchange) stopAccepting() {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closing {
		return
	}
	x.closing = true
	close(x.leaving)
	for l := range x.listeners {
		_ = l.Close() // Serve returns
	}
}

// stopLoop has the loop end every link and waits for its end.
func (x *Exchange) stopLoop(ctx context.Context) error {
	mailbox := x.mailbox
	if !x.tell() {
		mailbox = nil // somebody else does, or did
	}
	for {
		select {
		case mailbox <- item{kind: closing}:
			mailbox = nil
		case <-x.stopped:
			return nil
		case <-ctx.Done():
			if mailbox != nil {
				x.untell()
			}
			return ctx.Err()
		}
	}
}

// tell is true for the one who has to tell the loop to end.
func (x *Exchange) tell() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	first := !x.told
	x.told = true
	return first
}

// untell leaves that to the next.
func (x *Exchange) untell() {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.told = false
}

func (x *Exchange) alive() []link.Port {
	x.mu.Lock()
	defer x.mu.Unlock()
	all := make([]link.Port, 0, len(x.live))
	for p := range x.live {
		all = append(all, p)
	}
	return all
}

func (x *Exchange) kill() {
	for _, p := range x.alive() {
		p.Kill()
	}
}

// wait waits for f, ctx at the longest.
func wait(ctx context.Context, f func()) error {
	done := make(chan struct{})
	go func() {
		f()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
