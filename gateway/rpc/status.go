package rpc

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/codec"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

// Domain is the domain of every google.rpc.ErrorInfo from here.
const Domain = "dialgate"

// Keys of the metadata in a google.rpc.ErrorInfo.
const (
	MetadataCode          = "sdmp_code"      // number of the error, as EC carries it
	MetadataParameter     = "parameter"      // two-letter code of the parameter at fault
	MetadataField         = "field"          // field of the request at fault
	MetadataFaultyMessage = "faulty_message" // the message, secrets masked
)

// Reasons of errors that are none of the protocol's.
const (
	reasonSessionMissing = "SESSION_MISSING"
	reasonUnknownSession = "UNKNOWN_SESSION"
	reasonLinkClosed     = "LINK_CLOSED"
	reasonLinkLimit      = "LINK_LIMIT"
	reasonLease          = "LEASE_OUT_OF_RANGE"
	reasonEventsAhead    = "EVENTS_AHEAD"
	reasonSlowReader     = telemetry.SlowReaderReason
	reasonWatchers       = "TOO_MANY_WATCHERS"
	reasonPageToken      = "PAGE_TOKEN_INVALID"
	reasonPageSize       = "PAGE_SIZE_INVALID"
	reasonFilter         = "FILTER_INVALID"
	reasonReused         = "REQUEST_ID_REUSED"
	reasonRequestID      = "REQUEST_ID_INVALID"
	reasonRequestsAhead  = "REQUESTS_AHEAD"
	reasonRequest        = "REQUEST_INVALID"
	reasonTooFast        = "MESSAGES_TOO_FAST"
	reasonPanic          = "INTERNAL_ERROR"
)

// failure makes a status with its reason.
func failure(c codes.Code, reason, words string, metadata map[string]string) error {
	s := status.New(c, fitted(words))
	with, err := s.WithDetails(&errdetails.ErrorInfo{Domain: Domain, Reason: reason, Metadata: metadata})
	if err != nil {
		return s.Err()
	}
	return with.Err()
}

// rejected makes the status of a message that the dialer rejected.
func rejected(f *sdmp.Fault) error {
	info := f.Code.Info()
	md := map[string]string{
		MetadataCode:          strconv.Itoa(int(f.Code)),
		MetadataFaultyMessage: faulty(f.Text),
	}
	if f.Param != 0 {
		md[MetadataParameter] = strings.ToValidUTF8(f.Param.String(), "?")
	}
	words := f.Words
	if words == "" {
		words = info.Summary
	}
	return failure(codec.StatusCode(info.Category), f.Code.String(), words, md)
}

// faulty makes a message fit for a status: without secrets, and not too long.
func faulty(text string) string {
	return fitted(sdmp.Mask(text))
}

// fitted makes a text fit into a status. The whole of a longer message is in the error report among the session's events.
func fitted(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if len(s) <= limits.StatusBytes {
		return s
	}
	end := limits.StatusBytes
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// unencodable makes the status of a request that stands for no message.
func unencodable(err error) error {
	fe, ok := errors.AsType[*codec.FieldError](err)
	if !ok || fe.Param == 0 {
		return failure(codes.InvalidArgument, reasonRequest, err.Error(), nil)
	}
	return failure(codes.InvalidArgument, sdmp.ErrInvalidCharacter.String(), fe.Error(), map[string]string{
		MetadataCode:      strconv.Itoa(int(sdmp.ErrInvalidCharacter)),
		MetadataParameter: fe.Param.String(),
		MetadataField:     fe.Field,
	})
}

// broken makes the status of a message of which nobody knows what became of it.
func broken(ctx context.Context, err error) error {
	var closed *link.Closed
	var early *link.Throttled
	switch {
	case errors.As(err, &closed):
		return ended(closed.Reason)
	case errors.As(err, &early):
		return retryAfter(failure(codes.ResourceExhausted, reasonTooFast, "messages come faster than the service takes them here; nothing was sent", nil), early.Retry)
	case ctx.Err() != nil:
		return status.FromContextError(ctx.Err()).Err()
	default:
		return status.FromContextError(err).Err()
	}
}

// ended makes the status of a call on a session whose link has ended.
func ended(r link.CloseReason) error {
	md := map[string]string{"close_reason": r.String()}
	switch r {
	case link.LeaseExpired, link.Deleted:
		return failure(codes.NotFound, reasonUnknownSession, "the session has ended: "+r.String()+"; open another one", md)
	case link.SlowConsumer:
		return failure(codes.ResourceExhausted, reasonLinkClosed, "the session was closed: more was sent to it than it could hold", md)
	case link.LinkLimit:
		return failure(codes.ResourceExhausted, reasonLinkLimit, "too many links are open; close sessions that are not needed", md)
	case link.Shutdown:
		return failure(codes.Unavailable, reasonLinkClosed, "the service is shutting down", md)
	default:
		return failure(codes.Unavailable, reasonLinkClosed, "the link was closed: "+r.String(), md)
	}
}

// endOfStream makes the status of an event stream whose session has ended: none where its user closed it.
func endOfStream(r link.CloseReason) error {
	if r == link.Deleted || r == link.StreamEnded {
		return nil
	}
	return ended(r)
}

// queryFailed makes the status of a look at the engine that did not take place.
func queryFailed(ctx context.Context, err error) error {
	if errors.Is(err, exchange.ErrShutdown) {
		return ended(link.Shutdown)
	}
	return broken(ctx, err)
}
