package link

import (
	"time"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Incoming is one message on its way to the engine, or a text that is none.
type Incoming struct {
	Message  sdmp.Message       // where Fault is nil
	Fault    *sdmp.Fault        // what is wrong with the text
	Answer   chan<- *sdmp.Fault // where set, is told once what became of the message; takes one value without blocking
	Follower Follower           // where set, is told what becomes of the message
}

// Text gives the message as received.
func (in *Incoming) Text() string {
	if in.Fault != nil {
		return in.Fault.Text
	}
	return in.Message.Text
}

// Batch is what a link hands over at once.
type Batch struct {
	Messages []Incoming
	free     chan<- *Batch   // of a socket: takes the batch back
	ahead    <-chan struct{} // of a virtual link: has a token for each message that waits
}

// Release gives the batch back to its link, which may then read on. The messages must not be used any more.
func (b *Batch) Release() {
	clear(b.Messages)
	b.Messages = emptied(b.Messages)
	switch {
	case b.free != nil:
		b.free <- b // has room for every batch of the link
	case b.ahead != nil:
		<-b.ahead
	}
}

// Delivery is one message from the dialer on its way to a link.
type Delivery struct {
	At      time.Time
	Message sdmp.Kind
	Text    string      // without terminator
	Fault   *sdmp.Fault // what an ER reports
}

// End says how a link ended.
type End struct {
	Reason CloseReason
	Rest   string // what was left unfinished, for the log; see Decoder.Rest
}

// Sink is where links hand over what comes in. The exchange is the one that carries it out; tests have others.
type Sink interface {
	// Submit hands over a batch. It blocks while the sink has no room and says false when the sink takes no more.
	Submit(p Port, b *Batch) bool
	// Ended reports that nothing more will come.
	Ended(p Port, e End)
}

// Port is a link as the exchange sees it, socket or virtual. Deliver, Flush and Finish are for the sink's goroutine alone.
type Port interface {
	ID() registry.Link
	Peer() string
	Charset() Charset
	// Deliver queues a message. It never blocks; false means that the queue is over its bound and the link must be ended.
	Deliver(d Delivery) bool
	// Flush starts the writing of what was queued.
	Flush()
	// Queued counts messages that wait to be taken by the peer.
	Queued() int
	// Finish ends the link: what is queued still goes out where the peer takes it, except to a slow consumer.
	Finish(r CloseReason)
	// Kill ends the link at once.
	Kill()
	// Done is closed when the link holds no goroutine and no socket any more.
	Done() <-chan struct{}
}
