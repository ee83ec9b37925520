package guarantee

import (
	"context"
	"iter"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Source opens a stream of a session's events after a sequence. It ends without error where the session was deleted, and else with
// an error as the last thing given; Reason tells what it means.
type Source func(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error]

// Reader follows one session over any number of streams, each taken up after the last event of the one before, and records what it
// gets.
type Reader struct {
	Name    string // for words about it
	Session string // readers of one session get the same
	Streams []Stream
	Last    int64 // sequence after which it goes on
}

// Stream is what came on one stream.
type Stream struct {
	After  int64
	Events []*dialgatev1.Event
	End    error // nil where the reader left, or the session was deleted
}

// Follow reads one stream until it ends or until enough says so, and gives the error with which it ended.
func (r *Reader) Follow(ctx context.Context, open Source, enough func(*dialgatev1.Event) bool) error {
	s := Stream{After: r.Last}
	for ev, err := range open(ctx, r.Last) {
		if err != nil {
			s.End = err
			break
		}
		s.Events = append(s.Events, ev)
		if !Mark(ev) {
			r.Last = ev.GetSequence()
		}
		if enough != nil && enough(ev) {
			break
		}
	}
	r.Streams = append(r.Streams, s)
	return s.End
}

// Lost counts the events that were declared lost to the reader.
func (r *Reader) Lost() int64 {
	var n int64
	for _, s := range r.Streams {
		for _, ev := range s.Events {
			if g := ev.GetGap(); g != nil {
				n += g.GetLast() - g.GetFirst() + 1
			}
		}
	}
	return n
}

// Mark tells whether an event is a progress mark.
func Mark(ev *dialgatev1.Event) bool { return ev.GetText() == "" && ev.GetMessage() == nil }
