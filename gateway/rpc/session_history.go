package rpc

import (
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// history keeps the last events of a session. Any number of readers follow, each at its own pace. Events are
// never changed once appended.
type history struct {
	mu      sync.Mutex // guards all below
	events  []*dialgatev1.Event
	bytes   int
	last    int64         // sequence of the newest event
	at      time.Time     // when the dialer sent it
	changed chan struct{} // closed, and replaced, at each change
	ended   link.CloseReason
}

func newHistory() *history {
	return &history{changed: make(chan struct{})}
}

// weight is what an event counts for: its text and, about as long, its typed case.
func weight(ev *dialgatev1.Event) int { return 2*len(ev.GetText()) + 256 }

// append numbers the events and keeps them, dropping the oldest beyond the bounds. The newest is always kept.
func (h *history) append(events []*dialgatev1.Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, ev := range events {
		h.last++
		ev.Sequence = h.last
		h.at = ev.GetTime().AsTime()
		h.events = append(h.events, ev)
		h.bytes += weight(ev)
	}
	for len(h.events) > 1 && (len(h.events) > limits.SessionEvents || h.bytes > limits.SessionEventBytes) {
		h.bytes -= weight(h.events[0])
		h.events[0] = nil
		h.events = h.events[1:]
	}
	h.notify()
}

// end tells readers that nothing more will come.
func (h *history) end(r link.CloseReason) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.ended = r
	h.notify()
}

// notify wakes readers; the caller holds mu.
func (h *history) notify() {
	close(h.changed)
	h.changed = make(chan struct{})
}

// view is what a reader sees of a history at one moment.
type view struct {
	events  []*dialgatev1.Event // after the reader's position
	first   int64               // oldest sequence kept; last+1 where nothing is
	last    int64
	at      time.Time // of the newest event
	changed <-chan struct{}
	ended   link.CloseReason // 0 while the session goes on
}

// after looks at up to n events that follow a sequence.
func (h *history) after(seq int64, n int) view {
	h.mu.Lock()
	defer h.mu.Unlock()
	v := view{first: h.last - int64(len(h.events)) + 1, last: h.last, at: h.at, changed: h.changed, ended: h.ended}
	if seq+1 < v.first || seq >= h.last {
		return v
	}
	rest := h.events[seq+1-v.first:]
	v.events = append(v.events, rest[:min(n, len(rest))]...)
	return v
}
