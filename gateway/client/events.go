package client

import (
	"context"
	"errors"
	"iter"

	"google.golang.org/protobuf/proto"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// ErrClosed is the error of whoever waits for something from a session that is closed meanwhile.
var ErrClosed = errors.New("client: the session is closed")

// Events gives what the dialer sends to the session, in order: first what is kept after a sequence (0 for all), then each event as it
// happens, until the session is closed, ctx is over or the caller stops. An error is the last thing given.
//
// Any number of loops may follow a session, each at its own pace, beside Run. What a loop has missed because it was too slow, or
// because of a broken connection, is declared by an event with a Gap.
func (s *Session) Events(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error] {
	return func(yield func(*dialgatev1.Event, error) bool) {
		for {
			ev, changed, over, err := s.history.next(after)
			switch {
			case ev != nil:
				after = ev.GetSequence()
				if !yield(ev, nil) {
					return
				}
			case over:
				if err != nil {
					yield(nil, err)
				}
				return
			default:
				select {
				case <-changed:
				case <-ctx.Done():
					yield(nil, ctx.Err())
					return
				}
			}
		}
	}
}

// Last is the sequence of the newest event: what comes after it has not happened yet, or is not here yet.
func (s *Session) Last() int64 { return s.history.newest() }

// Await waits for a message after a sequence that match wants; nil takes the first of its type. To wait for what a call leads to,
// take Last before the call.
func Await[M proto.Message](ctx context.Context, s *Session, after int64, match func(M) bool) (M, error) {
	for ev, err := range s.Events(ctx, after) {
		if err != nil {
			var none M
			return none, err
		}
		if m, ok := messageOf(ev).(M); ok && (match == nil || match(m)) {
			return m, nil
		}
	}
	var none M
	return none, ErrClosed
}

// messageOf gives the typed message of an event, or nil.
func messageOf(ev *dialgatev1.Event) proto.Message {
	m := ev.ProtoReflect()
	f := m.WhichOneof(m.Descriptor().Oneofs().ByName("message"))
	if f == nil {
		return nil
	}
	return m.Get(f).Message().Interface()
}
