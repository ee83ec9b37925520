package rpc

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// sender writes batches of messages to one reader in a goroutine of its own, so that a reader who takes nothing can be cut.
type sender[T any] struct {
	batches chan []*T
	results chan error
	cut     func(words string) error
}

// newSender makes a sender; cut makes the status of a reader who is too slow.
func newSender[T any](send func(*T) error, cut func(words string) error) *sender[T] {
	w := &sender[T]{batches: make(chan []*T), results: make(chan error, 1), cut: cut}
	go func() {
		for b := range w.batches {
			var err error
			for _, ev := range b {
				if err = send(ev); err != nil {
					break
				}
			}
			w.results <- err
		}
	}()
	return w
}

// stop ends the goroutine, once what it is writing has gone or the stream is over.
func (w *sender[T]) stop() { close(w.batches) }

// write hands a batch over and waits until it is written, at most limits.ReaderStall.
func (w *sender[T]) write(ctx context.Context, s *Server, b []*T) error {
	w.batches <- b
	t := s.clock.NewTimer(limits.ReaderStall)
	defer t.Stop()
	select {
	case err := <-w.results:
		return err
	case <-ctx.Done():
		return status.FromContextError(ctx.Err()).Err()
	case <-t.C():
		return w.cut("it took nothing for " + limits.ReaderStall.String())
	}
}

func slowReader(words string) error {
	return failure(codes.ResourceExhausted, reasonSlowReader, "the event stream is cut because its reader is too slow: "+words+
		"; read on with the sequence of the last event you have", nil)
}

// follow sends the events of a session after a sequence: what is kept at once, or a progress mark where there is nothing, then
// each event as it happens, and a progress mark when quiet. Where the reader begins before what is kept, a gap comes first.
func (s *Server) follow(ctx context.Context, sess *session, after int64, send func(*dialgatev1.Event) error) error {
	w := newSender(send, slowReader)
	defer w.stop()
	quiet := s.clock.NewTimer(limits.EventHeartbeat)
	defer func() { quiet.Stop() }()
	begun := false
	for {
		v := sess.history.after(after, limits.ReaderBatch)
		switch {
		case after > v.last:
			return eventsAhead(v, after)
		case after+1 < v.first && (begun || sess.lease == nil): // nobody can come back to a stream that is a session of its own
			return slowReader(fmt.Sprintf("event %d was dropped before it was read", after+1))
		case after+1 < v.first:
			gap, err := s.gap(ctx, sess, after)
			if err != nil {
				return err
			}
			v.events = append(v.events, gap)
			after = gap.GetSequence()
		case len(v.events) > 0:
			after = v.events[len(v.events)-1].GetSequence()
		case v.ended != 0:
			return endOfStream(v.ended)
		case !begun:
			v.events = append(v.events, progress(v, s.clock.Now()))
		default:
			select {
			case <-v.changed:
				continue
			case <-quiet.C():
				v.events = append(v.events, progress(v, s.clock.Now()))
			case <-ctx.Done():
				return status.FromContextError(ctx.Err()).Err()
			}
		}
		begun = true
		if err := w.write(ctx, s, v.events); err != nil {
			return err
		}
		quiet.Stop()
		quiet = s.clock.NewTimer(limits.EventHeartbeat)
	}
}

// progress is a mark that tells a reader where it is when nothing else happened. Its time is never before that of the last event,
// which a call centre that runs faster than the time of day has dated ahead.
func progress(v view, now time.Time) *dialgatev1.Event {
	if v.at.After(now) {
		now = v.at
	}
	return &dialgatev1.Event{Sequence: v.last, Time: timestamppb.New(now)}
}

// eventsAhead is the answer to a reader who has seen more than there was.
func eventsAhead(v view, after int64) error {
	return failure(codes.OutOfRange, reasonEventsAhead, fmt.Sprintf(
		"the session has had %d events so far, none with sequence %d; is it another session's?", v.last, after),
		map[string]string{MetadataField: "after"})
}
