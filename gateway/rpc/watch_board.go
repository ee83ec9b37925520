package rpc

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Changing is what notes which resources of a tenant have changed: an *engine.Engine, on the exchange's goroutine.
type Changing interface {
	Tenants() []string
	Watch(tenant string, wake func()) *engine.Feed
	Changes(f *engine.Feed, bound int) (changes []engine.Change, more bool)
	Unwatch(f *engine.Feed)
}

// board is a picture of one tenant that is kept up to date while anybody watches it. One goroutine looks at what the engine has noted,
// in small portions; readers take from the board. However many there are and however slow they are, the engine is looked at once.
type board struct {
	server *Server
	tenant string
	users  int           // guarded by the boards
	awake  chan struct{} // has a token when the engine has noted something
	full   chan struct{} // closed when the picture is complete for the first time
	over   chan struct{} // closed when the board has ended
	ended  error         // why; set before over is closed
	cancel context.CancelFunc

	mu       sync.Mutex // guards what follows
	picture  map[watchKey]*shown
	watchers map[*watcher]struct{}
	at       time.Time // of the last look, by the clock of the call centre
}

func newBoard(s *Server, tenant string) *board {
	return &board{
		server: s, tenant: tenant, awake: make(chan struct{}, 1), full: make(chan struct{}), over: make(chan struct{}),
		picture: map[watchKey]*shown{}, watchers: map[*watcher]struct{}{},
	}
}

// wake is called by the engine, on its goroutine.
func (b *board) wake() {
	select {
	case b.awake <- struct{}{}:
	default:
	}
}

// run keeps the picture until ctx ends or the tenant is out of service.
func (b *board) run(ctx context.Context) {
	defer close(b.over)
	var feed *engine.Feed
	b.ended = b.server.query(ctx, func() { feed = b.server.engine.Watch(b.tenant, b.wake) })
	switch {
	case b.ended != nil:
		return
	case feed == nil:
		b.ended = b.outOfService()
		return
	}
	if b.ended = b.keep(ctx, feed); ctx.Err() != nil {
		b.ended = ended(link.Shutdown) // or nobody is left to be told
	}
	// An exchange that has shut down has no engine to tell.
	_ = b.server.exchange.Query(context.WithoutCancel(ctx), func() { b.server.engine.Unwatch(feed) })
}

// keep looks whenever something has been noted, but not without a pause, and now and then at what changes with time alone.
func (b *board) keep(ctx context.Context, feed *engine.Feed) error {
	clock := b.server.clock
	refresh := clock.NewTimer(limits.WatchRefresh)
	defer func() { refresh.Stop() }()
	for {
		if err := b.look(ctx, feed); err != nil {
			return err
		}
		pause := clock.NewTimer(limits.WatchInterval)
		select {
		case <-pause.C():
		case <-ctx.Done():
			pause.Stop()
			return ctx.Err()
		}
		for changed := false; !changed; {
			select {
			case <-b.awake:
				changed = true
			case <-refresh.C():
				refresh = clock.NewTimer(limits.WatchRefresh)
				if err := b.refresh(ctx); err != nil {
					return err
				}
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
}

// look brings the picture up to date.
func (b *board) look(ctx context.Context, feed *engine.Feed) error {
	for more := true; more; {
		var changes []engine.Change
		var at time.Time
		serves := false
		err := b.server.query(ctx, func() {
			if serves = slices.Contains(b.server.engine.Tenants(), b.tenant); serves {
				changes, more = b.server.engine.Changes(feed, limits.WatchLook)
				at = b.server.exchange.Now()
			}
			select {
			case <-b.awake: // for what has been taken
			default:
			}
		})
		if err != nil {
			return err
		}
		if !serves {
			return b.outOfService()
		}
		b.draw(changes, at)
	}
	select {
	case <-b.full:
	default:
		close(b.full)
	}
	return nil
}

// refresh looks at figures that change with time alone: the abandon rate of a campaign over the last hours.
func (b *board) refresh(ctx context.Context) error {
	var views []engine.CampaignView
	var at time.Time
	err := b.server.query(ctx, func() {
		views = b.server.engine.Campaigns(b.tenant)
		at = b.server.exchange.Now()
	})
	if err != nil {
		return err
	}
	changes := make([]engine.Change, len(views))
	for i := range views {
		changes[i] = engine.Change{Kind: engine.CampaignChange, Name: views[i].Name, Campaign: &views[i]}
	}
	b.draw(changes, at)
	return nil
}

// draw enters changes into the picture and has those who watch told. What is found to be as it was is told nobody.
func (b *board) draw(changes []engine.Change, at time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.at = at
	for i := range changes {
		k, now := shownOf(&changes[i])
		old := b.picture[k]
		switch {
		case now == nil && old == nil, now != nil && old != nil && proto.Equal(now.change, old.change):
			continue
		case now == nil:
			delete(b.picture, k)
		default:
			b.picture[k] = now
		}
		for w := range b.watchers {
			w.mark(k, now)
		}
	}
}

// join has a watcher told from now on, first of all that is there.
func (b *board) join(ctx context.Context, w *watcher) error {
	select {
	case <-b.full:
	case <-b.over:
		return b.ended
	case <-ctx.Done():
		return queryFailed(ctx, ctx.Err())
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	keys := make([]watchKey, 0, len(b.picture))
	for k := range b.picture {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, byKey)
	for _, k := range keys {
		w.mark(k, b.picture[k])
	}
	b.watchers[w] = struct{}{}
	return nil
}

// part forgets a watcher.
func (b *board) part(w *watcher) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.watchers, w)
}

// waiting counts what a watcher is to be told.
func (b *board) waiting(w *watcher) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(w.order)
}

// take gives what n resources that wait to be told are like now. Of those that came and went unseen there is nothing to tell.
func (b *board) take(w *watcher, n int) (changes []*dialgatev1.WatchChange, taken int, at time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for ; taken < n; taken++ {
		if c := w.next(b.picture); c != nil {
			changes = append(changes, c)
		}
	}
	return changes, taken, b.at
}

func (b *board) outOfService() error {
	return absent(sdmp.ErrUnknownTenant, sdmp.TD, fmt.Sprintf("tenant %q is not in service any more", b.tenant))
}
