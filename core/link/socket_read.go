package link

import (
	"errors"
	"io"
	"os"
	"syscall"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// read runs until the connection or the link ends.
func (s *Socket) read() {
	defer s.leave()
	dec := NewDecoder(s.charset)
	buf := readBuffer{bytes: make([]byte, limits.ReadBufferMin)}
	for {
		n, err := s.conn.Read(buf.bytes)
		if n > 0 {
			_, _ = dec.Write(buf.bytes[:n]) // never fails
			if !s.handOver(dec) {
				return
			}
			buf.adapt(n)
		}
		if err != nil {
			select {
			case <-s.stop: // the sink ended the link and knows why
			default:
				s.sink.Ended(s, End{Reason: s.verdict(err), Rest: dec.Rest()})
			}
			return
		}
	}
}

// handOver gives the sink what one read has brought, in batches of bounded size. It says false when the link has ended. A message
// that comes too fast waits, and what is behind it, in the end at the peer.
func (s *Socket) handOver(dec *Decoder) bool {
	in, wait, ok := s.next(dec)
	for ok {
		if wait > 0 && !s.rest(wait) {
			return false
		}
		var b *Batch
		select {
		case b = <-s.free: // pauses while the engine is busy with what came before
		case <-s.stop:
			return false
		}
		b.Messages = append(b.Messages, in)
		for in, wait, ok = s.next(dec); ok && wait <= 0 && len(b.Messages) < limits.BatchMessages; in, wait, ok = s.next(dec) {
			b.Messages = append(b.Messages, in)
		}
		if !s.sink.Submit(s, b) {
			return false
		}
	}
	return true
}

// next gives the next message, and how long the link has to pause before it.
func (s *Socket) next(dec *Decoder) (in Incoming, wait time.Duration, ok bool) {
	f, ok := dec.Next()
	if !ok {
		return Incoming{}, 0, false
	}
	in = read(f)
	if s.meter != nil {
		wait = s.meter.reserve(&in, time.Now())
	}
	return in, wait, true
}

// rest pauses reading; false means that the link has ended.
func (s *Socket) rest(d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-s.stop:
		return false
	}
}

// verdict finds the reason for the end of reading. Where the writer failed first, it closed the connection, and its reason counts.
func (s *Socket) verdict(err error) CloseReason {
	if r := CloseReason(s.failed.Load()); r != 0 { //nolint:gosec // holds a CloseReason
		return r
	}
	return classify(err, ReadFailed)
}

// classify names the way in which a connection failed.
func classify(err error, other CloseReason) CloseReason {
	switch {
	case errors.Is(err, io.EOF):
		return PeerClosed
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, io.ErrClosedPipe):
		return PeerReset
	case errors.Is(err, syscall.ETIMEDOUT), errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return KeepaliveFailed // the system's own time-out: probes or data were not acknowledged
	case errors.Is(err, os.ErrDeadlineExceeded):
		return SlowConsumer // only writes have a deadline while a link lives
	}
	return other
}

// readBuffer grows while reads fill it and shrinks when they do not.
type readBuffer struct {
	bytes []byte
	small int // reads in a row that would have fitted into a quarter
}

// shrinkAfter keeps a buffer from shrinking in the pauses of bursty traffic.
const shrinkAfter = 32

func (b *readBuffer) adapt(n int) {
	size := len(b.bytes)
	switch {
	case n == size && size < limits.ReadBufferMax:
		b.bytes, b.small = make([]byte, 2*size), 0
	case n < size/4 && size > limits.ReadBufferMin:
		if b.small++; b.small >= shrinkAfter {
			b.bytes, b.small = make([]byte, size/2), 0
		}
	default:
		b.small = 0
	}
}
