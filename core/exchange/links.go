package exchange

import (
	"context"
	"slices"
	"sync/atomic"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
)

// LinkInfo is a picture of an open link.
type LinkInfo struct {
	ID          registry.Link
	Peer        string
	Charset     link.Charset
	Since       time.Time
	MessagesIn  uint64
	MessagesOut uint64
	Queued      int // messages that wait to be taken by the peer
	Owns        []registry.Resource
}

// ClosedLink is a link that has ended.
type ClosedLink struct {
	ID      registry.Link
	Peer    string
	Charset link.Charset
	Since   time.Time
	Ended   time.Time
	Reason  link.CloseReason
}

// Links lists the open links, sockets first, each kind in the order of opening.
func (x *Exchange) Links(ctx context.Context) ([]LinkInfo, error) {
	var all []LinkInfo
	err := x.Query(ctx, func() {
		all = make([]LinkInfo, 0, len(x.links))
		for id, e := range x.links {
			all = append(all, LinkInfo{
				ID: id, Peer: e.port.Peer(), Charset: e.port.Charset(), Since: e.since,
				MessagesIn: e.in, MessagesOut: e.out, Queued: e.port.Queued(), Owns: x.machine.Owned(id),
			})
		}
	})
	slices.SortFunc(all, func(a, b LinkInfo) int { return byName(a.ID, b.ID) })
	return all, err
}

// Backlog counts the messages that wait to be taken by the peers of all links, and by the peer of the one that has most.
func (x *Exchange) Backlog(ctx context.Context) (all, most int, err error) {
	err = x.Query(ctx, func() {
		for _, e := range x.links {
			n := e.port.Queued()
			all, most = all+n, max(most, n)
		}
	})
	return all, most, err
}

// ClosedLinks lists the links that ended last, the latest first.
func (x *Exchange) ClosedLinks(ctx context.Context) ([]ClosedLink, error) {
	var all []ClosedLink
	err := x.Query(ctx, func() { all = slices.Clone(x.closed) })
	slices.Reverse(all)
	return all, err
}

// counters count what passes, for monitoring.
type counters struct {
	opened, in, out, rejected atomic.Uint64
	ended                     [256]atomic.Uint64 // by reason
}

// Stats counts what has passed since the start.
type Stats struct {
	Sockets, Virtuals int // open now
	Opened            uint64
	Ended             map[link.CloseReason]uint64
	MessagesIn        uint64
	MessagesOut       uint64
	Rejected          uint64 // of MessagesIn
	Waiting           int    // hand-overs that wait for the engine
	LogLost           uint64 // lines that could not be written to the message log
}

// Stats reads the counters.
func (x *Exchange) Stats() Stats {
	s := Stats{
		Sockets: int(x.sockets.Load()), Virtuals: int(x.virtuals.Load()),
		Opened: x.opened.Load(), Ended: map[link.CloseReason]uint64{},
		MessagesIn: x.in.Load(), MessagesOut: x.out.Load(), Rejected: x.rejected.Load(), Waiting: len(x.mailbox),
	}
	for _, r := range link.CloseReasons() {
		s.Ended[r] = x.counters.ended[r].Load()
	}
	if x.log != nil {
		s.LogLost = x.log.Lost()
	}
	return s
}

// keep notes a link until it holds no socket any more, for Shutdown to wait for.
func (x *Exchange) keep(p link.Port) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.live[p] = struct{}{}
}

// forget strikes an ended link from the counts and remembers how it ended.
func (x *Exchange) forget(now time.Time, e *entry, r link.CloseReason) {
	id := e.port.ID()
	x.counters.ended[r].Add(1)
	if len(x.closed) == limits.ClosedLinks {
		x.closed = slices.Delete(x.closed, 0, 1)
	}
	x.closed = append(x.closed, ClosedLink{ID: id, Peer: e.port.Peer(), Charset: e.port.Charset(), Since: e.since, Ended: now, Reason: r})
	x.logger.Debug("link closed", "link", e.name, "peer", e.port.Peer(), "reason", r.String())
	open := &x.sockets
	if id.Virtual {
		open = &x.virtuals
	}
	go func() {
		<-e.port.Done()
		open.Add(-1)
		x.mu.Lock()
		defer x.mu.Unlock()
		delete(x.live, e.port)
	}()
}
