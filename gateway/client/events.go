package client

import (
	"context"
	"errors"
	"io"
	"iter"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Events gives what the dialer sends to the session, in order and without gap: first what is kept after a sequence (0 for all),
// then each event as it happens, until the session is closed, ctx is over or the caller stops. An error is the last thing given;
// after a lost connection, call again with the sequence of the last event.
//
// Any number of loops may follow a session, each at its own pace. One that falls too far behind is ended by the server.
func (s *Session) Events(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error] {
	return func(yield func(*dialgatev1.Event, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		stream, err := s.client.Sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: s.id, After: after})
		if err != nil {
			yield(nil, err)
			return
		}
		for {
			ev, err := stream.Recv()
			switch {
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				yield(nil, err)
				return
			case ev.GetText() == "": // a progress mark
				continue
			}
			if !yield(ev, nil) {
				return
			}
		}
	}
}
