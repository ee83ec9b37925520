package exchange

import (
	"context"
	"sync/atomic"

	"github.com/dialgate/dialgate/core/link"
)

// itemKind is a kind of hand-over to the loop.
type itemKind uint8

const (
	opened   itemKind = iota // a link came up
	messages                 // a link has sent something
	ended                    // a link has ended
	question                 // somebody wants to look at the engine
	closing                  // end every link, and then the loop
)

// item is what the mailbox holds.
type item struct {
	kind  itemKind
	port  link.Port
	batch *link.Batch
	end   link.End
	query *query
}

// Submit hands over a batch; for links. It blocks while the mailbox is full. Links take turns, and each has only a
// few batches under way, so that a flood delays others by little.
func (x *Exchange) Submit(p link.Port, b *link.Batch) bool {
	return x.put(item{kind: messages, port: p, batch: b})
}

// Ended reports the end of a link; for links.
func (x *Exchange) Ended(p link.Port, e link.End) {
	x.put(item{kind: ended, port: p, end: e})
}

// put puts an item into the mailbox; false means that the loop has ended.
func (x *Exchange) put(it item) bool {
	select {
	case <-x.stopped:
		return false
	default:
	}
	select {
	case x.mailbox <- it:
		return true
	case <-x.stopped:
		return false
	}
}

// query is a function to be called on the loop.
type query struct {
	f     func()
	state atomic.Uint32 // waiting, taken or given up
	done  chan struct{}
}

const (
	waiting uint32 = iota
	taken
	givenUp
)

// Query calls f on the exchange's goroutine, after everything that was handed in before. f may look at the engine (callers close
// over it), must not keep what it is given by reference, and must be quick: the call centre waits. When ctx ends first, f is not
// called.
func (x *Exchange) Query(ctx context.Context, f func()) error {
	q := &query{f: f, done: make(chan struct{})}
	select {
	case <-x.stopped:
		return ErrShutdown
	default:
	}
	select {
	case x.mailbox <- item{kind: question, query: q}:
	case <-ctx.Done():
		return ctx.Err()
	case <-x.stopped:
		return ErrShutdown
	}
	select {
	case <-q.done:
		return nil
	case <-ctx.Done():
		if q.state.CompareAndSwap(waiting, givenUp) {
			return ctx.Err()
		}
		<-q.done // being called right now
		return nil
	case <-x.stopped:
		if q.state.CompareAndSwap(waiting, givenUp) {
			return ErrShutdown
		}
		<-q.done
		return nil
	}
}

// answer calls a query's function unless its caller has given up.
func (q *query) answer() {
	if q.state.CompareAndSwap(waiting, taken) {
		q.f()
		close(q.done)
	}
}
