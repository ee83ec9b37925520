package rpc

import (
	"context"
	"fmt"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// CreateSession opens a session, or gives the one that the same request has opened before.
func (s *Server) CreateSession(ctx context.Context, r *dialgatev1.CreateSessionRequest) (*dialgatev1.CreateSessionResponse, error) {
	ttl, err := leaseOf(r.GetTtl())
	if err != nil {
		return nil, err
	}
	id := r.GetRequestId()
	if err := checkRequestID(id); err != nil {
		return nil, err
	}
	var sess *session
	if id == "" {
		sess, err = s.create(ctx, r.GetTenant(), ttl, nil)
	} else {
		sess, err = s.createOnce(ctx, id, r.GetTenant(), ttl)
	}
	if err != nil {
		return nil, err
	}
	return &dialgatev1.CreateSessionResponse{
		Session:    sess.id,
		Link:       sess.link.ID().String(),
		ExpireTime: timestamppb.New(s.sessions.lessor.deadlineOf(sess.lease)),
	}, nil
}

// leaseOf reads the lease asked for.
func leaseOf(d *durationpb.Duration) (time.Duration, error) {
	if d == nil {
		return limits.SessionLease, nil
	}
	ttl := d.AsDuration()
	if d.CheckValid() != nil || ttl < limits.SessionLeaseMin || ttl > limits.SessionLeaseMax {
		return 0, failure(codes.InvalidArgument, reasonLease, fmt.Sprintf("ttl must be from %s to %s, got %s",
			limits.SessionLeaseMin, limits.SessionLeaseMax, ttl), map[string]string{MetadataField: "ttl"})
	}
	return ttl, nil
}

// create opens a session; forget is called when it ends.
func (s *Server) create(ctx context.Context, tenant string, ttl time.Duration, forget func()) (*session, error) {
	sess, err := s.open(ctx, tenant)
	if err != nil {
		return nil, err
	}
	sess.forget = forget
	s.sessions.add(sess, ttl)
	if s.isStopping() {
		s.sessions.end(sess, link.Shutdown)
		return nil, ended(link.Shutdown)
	}
	return sess, nil
}

// creations remembers which sessions were opened by requests with an id, as long as the sessions live.
type creations struct {
	mu    sync.Mutex // guards byKey
	byKey map[creationKey]*creation
}

// creationKey is the id of a request with who sent it: nobody gets a session of somebody else's.
type creationKey struct{ caller, id string }

// creation is one such request.
type creation struct {
	tenant string
	ttl    time.Duration
	done   chan struct{} // closed when what follows is set
	sess   *session
	err    error
}

func newCreations() *creations { return &creations{byKey: map[creationKey]*creation{}} }

// createOnce opens a session unless the same caller has opened one with the same id that lives still: then that one is given, and used.
func (s *Server) createOnce(ctx context.Context, id, tenant string, ttl time.Duration) (*session, error) {
	key := creationKey{identityOf(ctx).String(), id}
	for {
		c, first := s.creations.begin(key, tenant, ttl)
		if first {
			c.sess, c.err = s.create(ctx, tenant, ttl, func() { s.creations.drop(key, c) })
			if c.err != nil {
				s.creations.drop(key, c)
			}
			close(c.done)
			return c.sess, c.err
		}
		if c.tenant != tenant || c.ttl != ttl {
			return nil, reused(id, fmt.Sprintf("another session (tenant %q, ttl %s), which lives still", c.tenant, c.ttl))
		}
		select {
		case <-c.done:
		case <-ctx.Done():
			return nil, broken(ctx, ctx.Err())
		}
		if c.err != nil {
			return nil, c.err
		}
		if c.sess.alive() {
			if _, renewed := s.sessions.lessor.renew(c.sess.lease); renewed {
				return c.sess, nil
			}
		}
		s.creations.drop(key, c)
	}
}

// begin gives the request of a key, and whether it is new.
func (r *creations) begin(key creationKey, tenant string, ttl time.Duration) (c *creation, first bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if c, ok := r.byKey[key]; ok {
		return c, false
	}
	c = &creation{tenant: tenant, ttl: ttl, done: make(chan struct{})}
	r.byKey[key] = c
	return c, true
}

// drop forgets a request, unless its key has another one by now.
func (r *creations) drop(key creationKey, c *creation) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.byKey[key] == c {
		delete(r.byKey, key)
	}
}

// alive tells whether the link of the session is there.
func (s *session) alive() bool {
	select {
	case <-s.link.Done():
		return false
	default:
		return true
	}
}
