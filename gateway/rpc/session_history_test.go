package rpc

import (
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// oldest gives the first sequence that is kept.
func (h *history) oldest() int64 { return h.after(0, 0).first }

func TestHistoryKeepsTheLastEvents(t *testing.T) {
	h := newHistory()
	if v := h.after(0, 10); len(v.events) != 0 || v.first != 1 || v.last != 0 {
		t.Fatalf("an empty history shows %+v", v)
	}
	for range limits.SessionEvents + 5 {
		h.append([]*dialgatev1.Event{{Text: "DA"}})
	}
	if h.oldest() != 6 {
		t.Errorf("oldest is %d", h.oldest())
	}
	v := h.after(7, 3)
	if len(v.events) != 3 || v.events[0].GetSequence() != 8 || v.events[2].GetSequence() != 10 {
		t.Errorf("after 7: %v", v.events)
	}
	if v := h.after(4, 3); len(v.events) != 0 || v.first != 6 {
		t.Errorf("after 4, which is not kept: %v", v.events)
	}
	if v := h.after(5, 1); len(v.events) != 1 || v.events[0].GetSequence() != 6 {
		t.Errorf("after 5: %v", v.events)
	}
}

func TestHistoryIsBoundedInBytes(t *testing.T) {
	h := newHistory()
	big := strings.Repeat("x", limits.SessionEventBytes)
	h.append([]*dialgatev1.Event{{Text: "DA"}, {Text: big}})
	if h.oldest() != 2 {
		t.Errorf("oldest is %d; only the newest may be over the bound", h.oldest())
	}
	h.append([]*dialgatev1.Event{{Text: "DA"}})
	if h.oldest() != 3 || h.bytes > limits.SessionEventBytes {
		t.Errorf("oldest is %d, %d bytes", h.oldest(), h.bytes)
	}
}

func TestHistoryWakesReaders(t *testing.T) {
	h := newHistory()
	v := h.after(0, 1)
	h.append([]*dialgatev1.Event{{}})
	<-v.changed
	v = h.after(1, 1)
	h.end(link.Deleted)
	<-v.changed
	if h.after(1, 1).ended != link.Deleted {
		t.Error("the end is not seen")
	}
}
