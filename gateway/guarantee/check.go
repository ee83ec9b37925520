package guarantee

import (
	"fmt"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// The promises, by the names that docs/guarantees.md gives them.
const (
	Ordered  = "ordered"        // the order of the dialer: sequences rise, and times do not fall
	Unique   = "no duplicates"  // a reader gets no event twice, however often it comes back
	Complete = "no silent gap"  // what does not follow the last event is preceded by a gap that says what is missing
	Resumed  = "resumable"      // a stream goes on just after the sequence that it was asked for
	Marked   = "progress marks" // a mark has the sequence of the last event
	Same     = "same to all"    // the readers of a session get the same, over whatever stream
	Faithful = "faithful"       // what they get is what the dialer sent to the link, as the message log has it
	Snapshot = "fresh snapshot" // what a gap shows is what the events up to it made
)

// Violation is a promise that was not kept.
type Violation struct {
	Guarantee string
	Reader    string
	Words     string
}

// String gives a line for a failed test.
func (v Violation) String() string { return fmt.Sprintf("%s: %s: %s", v.Guarantee, v.Reader, v.Words) }

// Check looks at what the readers of one session recorded. Sent is what the dialer sent to its link as the message log has it, as far
// as is known; nil where it is not.
func Check(readers []*Reader, sent []string) []Violation {
	c := checker{events: map[int64]*dialgatev1.Event{}}
	for _, r := range readers {
		c.reader = r.Name
		c.order(r)
	}
	for _, r := range readers {
		c.reader = r.Name
		c.snapshots(r)
	}
	c.reader = "message log"
	for i, text := range sent {
		if ev := c.events[int64(i)+1]; ev != nil && sdmp.Mask(ev.GetText()) != sdmp.Mask(text) {
			c.violatedf(Faithful, "event %d is %q, the dialer sent %q", i+1, ev.GetText(), text)
		}
	}
	return c.found
}

// checker collects violations.
type checker struct {
	reader string
	found  []Violation
	events map[int64]*dialgatev1.Event // of all readers
}

func (c *checker) violatedf(guarantee, format string, args ...any) {
	c.found = append(c.found, Violation{guarantee, c.reader, fmt.Sprintf(format, args...)})
}

// order follows one reader from stream to stream.
func (c *checker) order(r *Reader) {
	seen := map[int64]bool{}
	for _, s := range r.Streams {
		position := s.After
		var before time.Time
		for i, ev := range s.Events {
			n := ev.GetSequence()
			first := Complete
			if i == 0 {
				first = Resumed
			}
			switch g := ev.GetGap(); {
			case g != nil:
				if i > 0 || g.GetFirst() != position+1 || g.GetLast() != n || g.GetLast() < g.GetFirst() || g.GetReason() == dialgatev1.GapReason_GAP_REASON_UNSPECIFIED {
					c.violatedf(first, "gap of %d to %d with sequence %d, as thing %d on a stream that was at %d", g.GetFirst(), g.GetLast(), n, i+1, position)
				}
				position = n
			case Mark(ev):
				if n != position {
					c.violatedf(Marked, "a mark says %d after event %d", n, position)
				}
			default:
				if n <= position {
					c.violatedf(Ordered, "event %d after event %d", n, position)
				}
				if n > position+1 {
					c.violatedf(first, "event %d after event %d, and no gap between them", n, position)
				}
				if at := ev.GetTime().AsTime(); at.Before(before) {
					c.violatedf(Ordered, "event %d of %s after one of %s", n, at, before)
				}
				if seen[n] {
					c.violatedf(Unique, "event %d came twice", n)
				}
				seen[n] = true
				before, position = ev.GetTime().AsTime(), n
				c.same(ev)
			}
		}
	}
}

// same compares an event with what others got.
func (c *checker) same(ev *dialgatev1.Event) {
	other := c.events[ev.GetSequence()]
	if other == nil {
		c.events[ev.GetSequence()] = ev
		return
	}
	if !proto.Equal(ev, other) {
		c.violatedf(Same, "event %d is %v, another reader got %v", ev.GetSequence(), ev, other)
	}
}

// snapshots compares what gaps show with what the events made of the session's campaigns, as far as all of them are known.
func (c *checker) snapshots(r *Reader) {
	for _, s := range r.Streams {
		for _, ev := range s.Events {
			g := ev.GetGap()
			if g == nil {
				continue
			}
			shot := g.GetSnapshot()
			if shot == nil || shot.GetSequence() < g.GetLast() {
				c.violatedf(Snapshot, "the gap up to %d has a snapshot of %d", g.GetLast(), shot.GetSequence())
				continue
			}
			want, known := c.campaigns(shot.GetSequence())
			if !known || shot.GetTruncated() {
				continue
			}
			got := map[string]bool{}
			for _, v := range shot.GetCampaigns() {
				got[v.GetTenant()+"/"+v.GetCampaign()] = true
			}
			for name := range want {
				if !got[name] {
					c.violatedf(Snapshot, "at event %d campaign %s is open and not shown", shot.GetSequence(), name)
				}
			}
			for name := range got {
				if !want[name] {
					c.violatedf(Snapshot, "at event %d campaign %s is shown and not open", shot.GetSequence(), name)
				}
			}
		}
	}
}

// campaigns gives those that the session has after an event.
func (c *checker) campaigns(upTo int64) (open map[string]bool, known bool) {
	open = map[string]bool{}
	for n := int64(1); n <= upTo; n++ {
		ev := c.events[n]
		switch {
		case ev == nil:
			return nil, false
		case ev.GetCampaignOpen() != nil:
			open[ev.GetCampaignOpen().GetTenant()+"/"+ev.GetCampaignOpen().GetCampaign()] = true
		case ev.GetNowClosed() != nil:
			delete(open, ev.GetNowClosed().GetTenant()+"/"+ev.GetNowClosed().GetCampaign())
		}
	}
	return open, true
}
