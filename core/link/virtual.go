package link

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Virtual is a link without a socket: what a gRPC session, a simulated agent or a test holds. Its messages are parsed, validated,
// logged and carried out as those of sockets are. Its methods may be called from any goroutine.
type Virtual struct {
	id   registry.Link
	peer string
	sink Sink

	guard Guard
	meter *meter

	ahead     chan struct{} // holds one token for each message that waits for the engine
	closeOnce sync.Once

	mu     sync.Mutex // guards the queue and the reason
	queue  []Delivery
	bytes  int
	sent   int64 // deliveries so far
	reason CloseReason
	wake   chan struct{} // has a token when there is something to receive
	done   chan struct{} // closed at the end
}

// NewVirtual makes a virtual link. Links are opened through the exchange, which calls this.
func NewVirtual(id registry.Link, peer string, sink Sink, g Guard) *Virtual {
	return &Virtual{
		id: id, peer: peer, sink: sink,
		guard: g, meter: g.Throttle.meter(),
		ahead: make(chan struct{}, limits.VirtualMessagesAhead),
		wake:  make(chan struct{}, 1), done: make(chan struct{}),
	}
}

// ID names the link as the message log does.
func (v *Virtual) ID() registry.Link { return v.id }

// Peer says what the link is for.
func (v *Virtual) Peer() string { return v.peer }

// Charset is InProcess.
func (v *Virtual) Charset() Charset { return InProcess }

// Send sends a message and returns when the engine has carried it out: a nil Fault means that it was accepted. What the message
// caused is then ready to be received. A Fault may be the guard's, and *Throttled is the error of a message that comes too fast; the
// engine has seen neither. Another error means that nobody knows: the link has ended (*Closed) or ctx is over.
func (v *Virtual) Send(ctx context.Context, text string) (*sdmp.Fault, error) {
	in := readText(text)
	if f := v.check(&in); f != nil {
		if wait := v.meter.tryLink(time.Now()); wait > 0 {
			return nil, &Throttled{Retry: wait}
		}
		return f, nil
	}
	if wait := v.meter.try(&in, time.Now()); wait > 0 {
		return nil, &Throttled{Retry: wait}
	}
	answer := make(chan *sdmp.Fault, 1)
	in.Answer, in.Follower = answer, follower(ctx)
	if err := v.submit(ctx, in); err != nil {
		return nil, err
	}
	select {
	case f := <-answer:
		return f, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-v.done:
		select {
		case f := <-answer: // carried out just before the end
			return f, nil
		default:
			return nil, v.closed()
		}
	}
}

// Post sends a message and does not wait for the engine; what is wrong with the message comes back as an ER. It pauses the caller
// while many messages of the link wait, or come too fast. The error is *Closed, or *Refused for a message that the guard held back.
func (v *Virtual) Post(text string) error {
	in := readText(text)
	if f := v.check(&in); f != nil {
		if err := v.pause(v.meter.reserveLink(time.Now())); err != nil {
			return err
		}
		return &Refused{Fault: f}
	}
	if err := v.pause(v.meter.reserve(&in, time.Now())); err != nil {
		return err
	}
	return v.submit(context.Background(), in)
}

// Receive gives what the dialer sent to the link since the last call and blocks until there is something. The error is that of
// ctx, or *Closed once the link has ended and everything was received.
func (v *Virtual) Receive(ctx context.Context) ([]Delivery, error) {
	for {
		v.mu.Lock()
		if q := v.queue; len(q) > 0 {
			v.queue, v.bytes = nil, 0
			v.mu.Unlock()
			return q, nil
		}
		v.mu.Unlock()
		select {
		case <-v.wake:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-v.done:
			v.mu.Lock()
			empty := len(v.queue) == 0
			v.mu.Unlock()
			if empty {
				return nil, v.closed()
			}
		}
	}
}

// Close ends the link. Messages handed over before are carried out first. Only the first call counts.
func (v *Virtual) Close(r CloseReason) {
	v.closeOnce.Do(func() { v.sink.Ended(v, End{Reason: r}) })
}

// Done is closed when the link has ended and its clean-up is over.
func (v *Virtual) Done() <-chan struct{} { return v.done }

// Deliver queues a message; for the sink.
func (v *Virtual) Deliver(d Delivery) bool {
	d.Text = strings.Clone(d.Text) // the engine may reuse its memory
	v.mu.Lock()
	defer v.mu.Unlock()
	v.queue = append(v.queue, d)
	v.bytes += len(d.Text)
	v.sent++
	select {
	case v.wake <- struct{}{}:
	default:
	}
	return len(v.queue) <= limits.OutboundMessages && v.bytes <= limits.OutboundBytes
}

// Flush does nothing: what is queued can be received already.
func (v *Virtual) Flush() {}

// Queued counts messages not received yet.
func (v *Virtual) Queued() int {
	v.mu.Lock()
	defer v.mu.Unlock()
	return len(v.queue)
}

// Delivered counts the messages that the dialer has sent to the link, received or not. On the exchange's goroutine, between two
// inputs, it says which messages the state of the engine has brought about already.
func (v *Virtual) Delivered() int64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.sent
}

// Finish ends the link; for the sink.
func (v *Virtual) Finish(r CloseReason) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.reason == 0 {
		v.reason = r
		close(v.done)
	}
}

// Kill does nothing more than Finish did: there is no socket to wait for.
func (v *Virtual) Kill() {}

func (v *Virtual) closed() error {
	v.mu.Lock()
	defer v.mu.Unlock()
	return &Closed{Reason: v.reason}
}

func (v *Virtual) submit(ctx context.Context, in Incoming) error {
	select {
	case <-v.done:
		return v.closed()
	default:
	}
	select {
	case v.ahead <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	case <-v.done:
		return v.closed()
	}
	b := &Batch{Messages: []Incoming{in}, ahead: v.ahead}
	if v.sink.Submit(v, b) {
		return nil
	}
	b.Release()
	<-v.done // the sink takes no more because it has ended every link
	return v.closed()
}
