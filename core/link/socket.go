package link

import (
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
)

// Socket is a link over a stream connection.
//
// It owns two goroutines. The reader reads, decodes, parses and hands over. The writer writes what Deliver has queued, one write
// for all that was queued since the last. Either ends when the connection fails; the reader then reports the end to the sink, and
// the sink answers with Finish once the clean-up is over, so that the last answers still reach a peer that has only closed its
// own direction.
type Socket struct {
	id      registry.Link
	conn    net.Conn
	peer    string
	charset Charset
	sink    Sink
	meter   *meter // nil where messages may come as fast as they like

	free    chan *Batch   // batches that do not wait for the engine
	running atomic.Int32  // goroutines
	failed  atomic.Uint32 // CloseReason that the writer found
	stop    chan struct{} // closed by Finish: hand over nothing more
	done    chan struct{} // closed when both goroutines have ended
	wake    chan struct{} // has a token when there is something to write
	dirty   bool          // Deliver was called since Flush; the sink's goroutine only

	mu       sync.Mutex // guards what follows
	out      []byte     // queued, in wire form
	messages int        // queued in out
	writing  int        // messages being written
	inFlight int        // bytes being written
	finished bool
}

// NewSocket makes a link of a connection and sets the connection up. Start starts it, once the sink knows of it.
func NewSocket(id registry.Link, conn net.Conn, c Charset, sink Sink, t *Throttle) *Socket {
	configure(conn)
	s := &Socket{
		id: id, conn: conn, peer: conn.RemoteAddr().String(), charset: c, sink: sink, meter: t.meter(),
		free: make(chan *Batch, limits.BatchesAhead),
		stop: make(chan struct{}), done: make(chan struct{}), wake: make(chan struct{}, 1),
	}
	for range limits.BatchesAhead {
		s.free <- &Batch{free: s.free}
	}
	return s
}

// Start starts reading and writing.
func (s *Socket) Start() {
	s.running.Store(2)
	go s.read()
	go s.write()
}

// leave notes that one of the goroutines has ended.
func (s *Socket) leave() {
	if s.running.Add(-1) == 0 {
		close(s.done)
	}
}

// ID names the link as the message log does.
func (s *Socket) ID() registry.Link { return s.id }

// Peer gives the address of the far end.
func (s *Socket) Peer() string { return s.peer }

// Charset tells how the link carries characters.
func (s *Socket) Charset() Charset { return s.charset }

// Done is closed when the goroutines have ended and the connection is closed.
func (s *Socket) Done() <-chan struct{} { return s.done }

// Deliver queues a message in wire form; for the sink.
func (s *Socket) Deliver(d Delivery) bool {
	s.dirty = true
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.finished {
		return true
	}
	s.out = s.charset.AppendFrame(s.out, d.Text)
	s.messages++
	return s.messages+s.writing <= limits.OutboundMessages && len(s.out)+s.inFlight <= limits.OutboundBytes
}

// Flush starts the writing of what was queued.
func (s *Socket) Flush() {
	if s.dirty {
		s.dirty = false
		s.signal()
	}
}

// Queued counts messages that wait to be written.
func (s *Socket) Queued() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.messages + s.writing
}

// Finish ends the link: reading stops, what is queued is written for FinishTimeout at most, then the connection is closed. What a
// slow consumer left is dropped. Only the first call counts.
func (s *Socket) Finish(r CloseReason) {
	s.mu.Lock()
	first := !s.finished
	s.finished = true
	if r == SlowConsumer {
		s.out, s.messages = nil, 0
	}
	s.mu.Unlock()
	if !first {
		return
	}
	close(s.stop)
	if r == SlowConsumer {
		s.Kill()
		return
	}
	_ = s.conn.SetReadDeadline(past) // wakes the reader; a failure means the connection is closed already
	_ = s.conn.SetWriteDeadline(time.Now().Add(limits.FinishTimeout))
	s.signal()
}

// Kill closes the connection at once.
func (s *Socket) Kill() { _ = s.conn.Close() }

func (s *Socket) signal() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// past is a deadline that is over.
var past = time.Unix(1, 0)
