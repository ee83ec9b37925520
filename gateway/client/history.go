package client

import (
	"sort"
	"sync"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// history keeps the events of a session for whoever reads them, each at its own pace. A reader never slows the link: one that
// is further behind than is kept is told of a gap.
type history struct {
	mu      sync.Mutex // guards all below
	events  []*dialgatev1.Event
	bytes   int
	dropped int64         // sequence of the newest event that is not kept any more
	last    int64         // sequence of the newest event
	changed chan struct{} // closed, and replaced, at each change
	over    bool
	err     error // why, where it was not meant
}

func newHistory() *history { return &history{changed: make(chan struct{})} }

// weight is about what an event takes.
func weight(ev *dialgatev1.Event) int { return 2*len(ev.GetText()) + 256 }

// append keeps an event whose sequence the caller has set.
func (h *history) append(ev *dialgatev1.Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.last = ev.GetSequence()
	h.events = append(h.events, ev)
	h.bytes += weight(ev)
	for len(h.events) > 1 && (len(h.events) > limits.SessionEvents || h.bytes > limits.SessionEventBytes) {
		h.bytes -= weight(h.events[0])
		h.dropped = h.events[0].GetSequence()
		h.events[0] = nil
		h.events = h.events[1:]
	}
	h.notify()
}

// end tells readers that nothing more will come.
func (h *history) end(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.over, h.err = true, err
	h.notify()
}

// notify wakes readers; the caller holds mu.
func (h *history) notify() {
	close(h.changed)
	h.changed = make(chan struct{})
}

// newest gives the sequence of the newest event.
func (h *history) newest() int64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.last
}

// next gives the event that follows a sequence, or nil with what to wait for; over once nothing more will come.
func (h *history) next(after int64) (ev *dialgatev1.Event, changed <-chan struct{}, over bool, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if after < h.dropped {
		return gap(after+1, h.dropped, dialgatev1.GapReason_GAP_REASON_NOT_KEPT, time.Now()), nil, false, nil
	}
	i := sort.Search(len(h.events), func(i int) bool { return h.events[i].GetSequence() > after })
	if i < len(h.events) {
		return h.events[i], nil, false, nil
	}
	return nil, h.changed, h.over, h.err
}

// gap makes the event that stands for those from first to last.
func gap(first, last int64, why dialgatev1.GapReason, at time.Time) *dialgatev1.Event {
	return &dialgatev1.Event{Sequence: last, Time: timestamppb.New(at), Message: &dialgatev1.Event_Gap{
		Gap: &dialgatev1.Gap{First: first, Last: last, Reason: why},
	}}
}
