package client

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// wire is one link to the dialer, from its opening to its end: a session of the facade, or a socket.
type wire interface {
	// name is what the dialer calls the link, where it says so.
	name() string
	// call sends the message that a request stands for and returns when the dialer has accepted or rejected it.
	call(ctx context.Context, method string, req, resp proto.Message) error
	// send does the same with a raw message.
	send(ctx context.Context, text string) error
	// follow gives each event once, in order, until the link is lost (*lostError) or ctx is over. Events are numbered from 1. It
	// is called once.
	follow(ctx context.Context, take func(*dialgatev1.Event)) error
	// close ends the link; what it owned is cleaned up when it returns. Follow then gives what is still coming and ends.
	close(ctx context.Context) error
}

// Reasons of errors that are made here. They are those that the service gives for the same.
const (
	reasonLinkClosed = "LINK_CLOSED"
	reasonUnknown    = "UNKNOWN_SESSION"
	reasonRequest    = "REQUEST_INVALID"
)

// domain is that of every ErrorInfo of the service.
const domain = "dialgate"

// lostError says that a link is lost, and with it what it owned.
type lostError struct{ cause error }

func (e *lostError) Error() string { return fmt.Sprintf("the link is lost: %v", e.cause) }
func (e *lostError) Unwrap() error { return e.cause }

// isLost tells whether an error of a call or stream says that the session is no more.
func isLost(err error) bool {
	if _, ok := errors.AsType[*lostError](err); ok {
		return true
	}
	r, ok := AsRejection(err)
	return ok && (r.Reason == reasonUnknown || r.Reason == reasonLinkClosed)
}

// isFinal tells whether trying again is of no use: the service does not know or does not want this program.
func isFinal(err error) bool {
	switch status.Code(err) {
	case codes.Unauthenticated, codes.PermissionDenied, codes.Unimplemented:
		return true
	default:
		return false
	}
}

// isBroken tells whether a call may have got lost on its way there or back.
func isBroken(err error) bool {
	if status.Code(err) != codes.Unavailable {
		return false
	}
	_, told := AsRejection(err)
	return !told
}

// failure makes a status as the service does.
func failure(c codes.Code, reason, words string, metadata map[string]string) error {
	s := status.New(c, words)
	if with, err := s.WithDetails(&errdetails.ErrorInfo{Domain: domain, Reason: reason, Metadata: metadata}); err == nil {
		s = with
	}
	return s.Err()
}
