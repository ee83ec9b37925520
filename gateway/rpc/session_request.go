package rpc

import (
	"context"
	"crypto/sha256"
	"fmt"
	"sync"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/limits"
)

// requestIDField is the field by which a request names itself, so that a client which lost the answer can ask again (AIP-155).
const requestIDField = "request_id"

// checkRequestID refuses an id that cannot be kept.
func checkRequestID(id string) error {
	if len(id) > limits.RequestIDBytes {
		return failure(codes.InvalidArgument, reasonRequestID, fmt.Sprintf("request_id has %d bytes, at most %d are kept; use a UUID", len(id), limits.RequestIDBytes),
			map[string]string{MetadataField: requestIDField})
	}
	return nil
}

// reused is the answer to an id that was given to another request before.
func reused(id, what string) error {
	return failure(codes.InvalidArgument, reasonReused, fmt.Sprintf("request_id %q belongs to %s; every new request needs an id of its own", id, what),
		map[string]string{MetadataField: requestIDField})
}

// requests remembers what became of the requests of a session that had an id, the latest limits.SessionRequests of them.
type requests struct {
	mu    sync.Mutex // guards all below
	byID  map[string]*request
	order []string // answered ones, the oldest first
}

// request is one that was carried out, or is being carried out.
type request struct {
	message [sha256.Size]byte // of its text
	done    chan struct{}     // closed when err is set
	err     error             // the answer; nil where the message was accepted
}

func newRequests() *requests { return &requests{byID: map[string]*request{}} }

// sendOnce sends a message that has an id, unless it was sent before: then it gives the answer of the first time, once there is one.
// A caller who goes away does not end what is under way, since nobody would know what became of it.
func (s *Server) sendOnce(ctx context.Context, sess *session, id, text string) error {
	if id == "" {
		return s.send(ctx, sess, text)
	}
	if err := checkRequestID(id); err != nil {
		return err
	}
	q, first, err := sess.requests.begin(id, text)
	if err != nil {
		return err
	}
	if first {
		away := context.WithoutCancel(ctx)
		s.work.Go(func() { // ends with the link at the latest
			answered, err := s.carryOut(away, sess, text)
			sess.requests.end(id, q, answered, err)
		})
	}
	select {
	case <-q.done:
		return q.err
	case <-ctx.Done():
		return broken(ctx, ctx.Err())
	}
}

// begin gives the request of an id, and whether it is new.
func (r *requests) begin(id, text string) (q *request, first bool, err error) {
	sum := sha256.Sum256([]byte(text))
	r.mu.Lock()
	defer r.mu.Unlock()
	if q, ok := r.byID[id]; ok {
		if q.message != sum {
			return nil, false, reused(id, "another message of this session")
		}
		return q, false, nil
	}
	if len(r.byID) >= limits.SessionRequests && !r.dropOldest() {
		return nil, false, failure(codes.ResourceExhausted, reasonRequestsAhead,
			fmt.Sprintf("%d requests with an id are under way in this session; wait for answers", len(r.byID)), nil)
	}
	q = &request{message: sum, done: make(chan struct{})}
	r.byID[id] = q
	return q, true, nil
}

// dropOldest forgets the oldest request that has its answer; the caller holds mu.
func (r *requests) dropOldest() bool {
	if len(r.order) == 0 {
		return false
	}
	delete(r.byID, r.order[0])
	r.order = r.order[1:]
	return true
}

// end sets the answer of a request, for those who wait and those who ask again. Where the dialer gave none, it is not kept, and the next
// request with its id is a new one: either nothing was sent, or the link has ended and there is no next one.
func (r *requests) end(id string, q *request, answered bool, err error) {
	r.mu.Lock()
	if answered {
		r.order = append(r.order, id)
	} else {
		delete(r.byID, id)
	}
	r.mu.Unlock()
	q.err = err
	close(q.done)
}
