package rpc

import (
	"context"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// KeepSession renews the lease.
func (s *Server) KeepSession(ctx context.Context, r *dialgatev1.KeepSessionRequest) (*dialgatev1.KeepSessionResponse, error) {
	sess, err := s.renewed(ctx, r.GetSession())
	if err != nil {
		return nil, err
	}
	return &dialgatev1.KeepSessionResponse{ExpireTime: timestamppb.New(s.sessions.lessor.deadlineOf(sess.lease))}, nil
}

// DeleteSession closes the session and returns when what it owned is cleaned up.
func (s *Server) DeleteSession(ctx context.Context, r *dialgatev1.DeleteSessionRequest) (*dialgatev1.DeleteSessionResponse, error) {
	sess, ok := s.found(ctx, r.GetSession())
	if !ok {
		return &dialgatev1.DeleteSessionResponse{}, nil
	}
	s.sessions.end(sess, link.Deleted)
	select {
	case <-sess.link.Done():
		return &dialgatev1.DeleteSessionResponse{}, nil
	case <-ctx.Done():
		return nil, broken(ctx, ctx.Err())
	}
}

// SendMessage sends a raw message.
func (s *Server) SendMessage(ctx context.Context, r *dialgatev1.SendMessageRequest) (*dialgatev1.SendMessageResponse, error) {
	sess, err := s.renewed(ctx, r.GetSession())
	if err != nil {
		return nil, err
	}
	if err := s.sendOnce(ctx, sess, r.GetRequestId(), r.GetText()); err != nil {
		return nil, err
	}
	return &dialgatev1.SendMessageResponse{Text: r.GetText()}, nil
}

// StreamEvents streams the events of a session. The reader holds the lease.
func (s *Server) StreamEvents(r *dialgatev1.StreamEventsRequest, stream grpc.ServerStreamingServer[dialgatev1.Event]) error {
	if r.GetAfter() < 0 {
		return failure(codes.InvalidArgument, reasonRequest, fmt.Sprintf("after must be 0 or the sequence of an event, got %d", r.GetAfter()),
			map[string]string{MetadataField: "after"})
	}
	sess, err := s.session(stream.Context(), r.GetSession())
	if err != nil {
		return err
	}
	if !s.sessions.lessor.hold(sess.lease) {
		return unknownSession()
	}
	defer s.sessions.lessor.release(sess.lease)
	return s.follow(stream.Context(), sess, r.GetAfter(), stream.Send)
}

// session finds a session by the id that a request gave.
func (s *Server) session(ctx context.Context, id string) (*session, error) {
	if id == "" {
		return nil, failure(codes.InvalidArgument, reasonSessionMissing, "the request names no session", map[string]string{MetadataField: "session"})
	}
	sess, ok := s.found(ctx, id)
	if !ok {
		return nil, unknownSession()
	}
	return sess, nil
}

// found finds a session of the caller. Somebody else's is not there for him, whatever he asks.
func (s *Server) found(ctx context.Context, id string) (*session, bool) {
	sess, ok := s.sessions.find(id)
	if !ok {
		return nil, false
	}
	me := identityOf(ctx)
	if !sess.caller.Load().Same(me) {
		return nil, false
	}
	sess.caller.Store(me)
	return sess, true
}

// renewed finds a session and renews its lease.
func (s *Server) renewed(ctx context.Context, id string) (*session, error) {
	sess, err := s.session(ctx, id)
	if err != nil {
		return nil, err
	}
	if _, ok := s.sessions.lessor.renew(sess.lease); !ok {
		return nil, unknownSession()
	}
	return sess, nil
}

func unknownSession() error {
	return failure(codes.NotFound, reasonUnknownSession, "no such session: it was never opened, was deleted, or its lease ran out; open another one", nil)
}
