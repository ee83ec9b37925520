package link

import (
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// write runs until the connection fails or the link has ended and everything is written. It closes the connection.
func (s *Socket) write() {
	defer s.leave()
	defer s.Kill()
	var spare []byte
	for range s.wake {
		for {
			chunk, finished := s.take(spare)
			if len(chunk) == 0 && finished {
				s.halfClose()
				return
			}
			if len(chunk) == 0 {
				break
			}
			if err := s.writeAll(chunk); err != nil {
				s.fail(err)
				return
			}
			s.wrote()
			spare = chunk[:0]
			if cap(spare) > limits.ReadBufferMax {
				spare = nil // one burst must not tie its memory to the link
			}
		}
	}
}

// take gives what is queued and leaves spare to be filled; where nothing is queued, spare stays the caller's.
func (s *Socket) take(spare []byte) (chunk []byte, finished bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.out) == 0 {
		return nil, s.finished
	}
	chunk, s.out = s.out, spare
	s.writing, s.messages = s.messages, 0
	s.inFlight = len(chunk)
	return chunk, s.finished
}

func (s *Socket) wrote() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.writing, s.inFlight = 0, 0
}

// writeAll writes in pieces, each with its own deadline, so that a peer that reads slowly but steadily is left alone.
func (s *Socket) writeAll(p []byte) error {
	for len(p) > 0 {
		n := min(len(p), limits.WriteChunkBytes)
		if err := s.setDeadline(); err != nil {
			return err
		}
		if _, err := s.conn.Write(p[:n]); err != nil {
			return err
		}
		p = p[n:]
	}
	return nil
}

// setDeadline gives a write its time; once the link has ended, the deadline that Finish has set stays.
func (s *Socket) setDeadline() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.finished {
		return nil
	}
	return s.conn.SetWriteDeadline(time.Now().Add(limits.WriteTimeout))
}

// fail notes why writing failed; closing the connection then ends the reader, which reports it.
func (s *Socket) fail(err error) {
	s.failed.CompareAndSwap(0, uint32(classify(err, WriteFailed)))
}

// halfClose tells the peer that everything was sent, so that closing with unread input does not destroy it on the way.
func (s *Socket) halfClose() {
	if c, ok := s.conn.(interface{ CloseWrite() error }); ok {
		_ = c.CloseWrite() // the connection is being closed; there is nobody to tell
	}
}
