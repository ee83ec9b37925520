package rpc

import (
	"context"
	"slices"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/gateway/access"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// seenSession is a session with what the engine says of it.
type seenSession struct {
	*session
	owns []registry.Resource
}

// ListSessions lists the sessions and Exchange streams that the caller may see, in the order of opening.
func (s *Server) ListSessions(ctx context.Context, r *dialgatev1.ListSessionsRequest) (*dialgatev1.ListSessionsResponse, error) {
	p, err := newPage(r, &dialgatev1.Session{})
	if err != nil {
		return nil, err
	}
	var all []seenSession
	for _, sess := range s.openSessions() {
		if s.maySee(ctx, sess) {
			all = append(all, seenSession{session: sess})
		}
	}
	if err := s.seenSessions(ctx, all); err != nil {
		return nil, err
	}
	part, next := cut(p, all, func(v seenSession) string { return linkKey(v.link.ID()) }, s.sessionOf)
	return &dialgatev1.ListSessionsResponse{Sessions: part, NextPageToken: next}, nil
}

// GetSession reads one session, by its id or by its link. It does not renew the lease.
func (s *Server) GetSession(ctx context.Context, r *dialgatev1.GetSessionRequest) (*dialgatev1.GetSessionResponse, error) {
	if sess, own := s.found(ctx, r.GetSession()); own {
		v := []seenSession{{session: sess}}
		if err := s.query(ctx, func() { v[0].owns = s.engine.Owned(sess.link.ID()) }); err != nil {
			return nil, err
		}
		return &dialgatev1.GetSessionResponse{Session: s.sessionOf(v[0])}, nil
	}
	for _, sess := range s.openSessions() {
		if sess.link.ID().String() != r.GetSession() || !s.maySee(ctx, sess) {
			continue
		}
		v := []seenSession{{session: sess}}
		if err := s.seenSessions(ctx, v); err != nil {
			return nil, err
		}
		return &dialgatev1.GetSessionResponse{Session: s.sessionOf(v[0])}, nil
	}
	_, err := s.session(ctx, r.GetSession())
	return nil, err
}

// openSessions gives the sessions and Exchange streams whose links are there.
func (s *Server) openSessions() []*session {
	all := s.sessions.all()
	s.mu.Lock()
	for sess := range s.streams {
		all = append(all, sess)
	}
	s.mu.Unlock()
	open := all[:0]
	for _, sess := range all {
		if sess.alive() {
			open = append(open, sess)
		}
	}
	return open
}

// maySee tells whether the caller may see a session among others: those that have a name see their own, and those of the tenants that
// they may look at. Where nobody is asked for a name, the engine says who may look.
func (s *Server) maySee(ctx context.Context, sess *session) bool {
	me := identityOf(ctx)
	return me.Kind() == access.Anyone || sess.caller.Load().Same(me) || me.MayLook(sess.tenant) == ""
}

// seenSessions adds what the sessions own.
func (s *Server) seenSessions(ctx context.Context, all []seenSession) error {
	me := identityOf(ctx)
	look := func() {
		for i := range all {
			owns := s.engine.Owned(all[i].link.ID())
			if me.Kind() != access.Anyone && !all[i].caller.Load().Same(me) { // the session may own things of tenants that are none of theirs
				owns = slices.DeleteFunc(owns, func(r registry.Resource) bool { return me.MayLook(r.Tenant) != "" })
			}
			all[i].owns = owns
		}
	}
	if me.Kind() == access.Anyone {
		return s.seen(ctx, "", look)
	}
	return s.query(ctx, look)
}

// sessionOf shows a session without its id.
func (s *Server) sessionOf(v seenSession) *dialgatev1.Session {
	m := &dialgatev1.Session{
		Link: v.link.ID().String(), Tenant: v.tenant, Peer: v.link.Peer(), CreateTime: timestamppb.New(v.created),
		LastSequence: v.history.after(0, 0).last, Exchange: v.lease == nil,
	}
	if id := v.caller.Load(); id.Kind() != access.Anyone {
		m.Caller = id.String()
	}
	for _, r := range v.owns {
		m.Owns = append(m.Owns, r.String())
	}
	if v.lease == nil {
		m.LastUseTime, m.Readers = timestamppb.New(s.clock.Now()), 1
		return m
	}
	l := s.sessions.lessor.look(v.lease)
	m.LastUseTime, m.Ttl, m.ExpireTime, m.Readers = timestamppb.New(l.used), durationpb.New(l.ttl), timestamppb.New(l.deadline), count(l.holders)
	return m
}
