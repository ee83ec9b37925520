package rpc

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"sync"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/engine/storm"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/transcript"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// hasty is the time of day with intervals that are short, so that a storm takes many of them. Times after which somebody is given up
// are as they are.
type hasty struct{ exchange.Clock }

func (c hasty) NewTimer(d time.Duration) exchange.Timer {
	if d <= limits.EventHeartbeat && d != limits.ReaderStall {
		d /= 100
	}
	return c.Clock.NewTimer(d)
}

// A storm rages while some watch, each what it wants and as often as it wants. In the end all of them know what there is.
func TestThoseWhoWatchAStormKnowWhatThereIs(t *testing.T) {
	t.Parallel()
	for seed := range uint64(8) {
		t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
			t.Parallel()
			ops := storm.Record(seed, 1000, storm.Options{Orderly: seed%2 == 0, Wire: true}).Ops
			e, clock := engine.New(transcript.Config()), exchange.NewManualClock(transcript.Start)
			x := exchange.New(exchange.Config{Engine: e, Clock: clock, Logger: slog.New(slog.DiscardHandler)})
			server := NewServer(Config{Exchange: x, Engine: e, Clock: hasty{exchange.SystemClock()}})
			conn, err := server.Connect()
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
			defer func() {
				cancel()
				if err := errors.Join(server.Shutdown(context.Background()), x.Shutdown(context.Background()), conn.Close()); err != nil {
					t.Error(err)
				}
			}()
			client := dialgatev1.NewViewServiceClient(conn)
			watched := &watchedStorm{e: e, x: x}
			var readers sync.WaitGroup
			for i, r := range []*dialgatev1.WatchRequest{
				{},
				{MinInterval: durationpb.New(time.Second)},
				{Campaign: "Alpha"},
				{Kinds: []dialgatev1.WatchKind{dialgatev1.WatchKind_WATCH_KIND_AGENT, dialgatev1.WatchKind_WATCH_KIND_CALL}, MinInterval: durationpb.New(300 * time.Millisecond)},
				{Campaign: "Beta", Kinds: []dialgatev1.WatchKind{dialgatev1.WatchKind_WATCH_KIND_CALL}},
			} {
				readers.Go(func() {
					if err := watched.read(ctx, client, r, i == 3); err != nil {
						t.Errorf("seed %d, the one who watches %v: %v", seed, r, err)
					}
				})
			}
			play(t, ops, x, clock)
			watched.finish(ctx)
			readers.Wait()
		})
	}
}

// play carries operations out over virtual links.
func play(t *testing.T, ops []storm.Op, x *exchange.Exchange, clock *exchange.ManualClock) {
	t.Helper()
	links := map[uint32]*link.Virtual{}
	for _, op := range ops {
		switch op.Kind {
		case storm.Wait:
			clock.Advance(op.By)
		case storm.Open:
			v, err := x.OpenVirtual("storm")
			if err != nil {
				t.Fatal(err)
			}
			links[op.Link] = v
		case storm.Close:
			links[op.Link].Close(link.Deleted)
		case storm.Send:
			if _, err := links[op.Link].Send(t.Context(), op.Text); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// watchedStorm is a storm and how it ended.
type watchedStorm struct {
	e *engine.Engine
	x *exchange.Exchange

	mu    sync.Mutex
	over  bool
	truth map[watchKey]*shown
}

// finish notes what there is at the end.
func (s *watchedStorm) finish(ctx context.Context) {
	truth := map[watchKey]*shown{}
	enter := func(c engine.Change) {
		k, v := shownOf(&c)
		truth[k] = v
	}
	_ = s.x.Query(ctx, func() {
		for _, v := range s.e.Campaigns("default") {
			enter(engine.Change{Kind: engine.CampaignChange, Name: v.Name, Campaign: &v})
		}
		for _, v := range s.e.Queues("default", "") {
			enter(engine.Change{Kind: engine.QueueChange, Name: v.Address, Queue: &v})
		}
		for _, v := range s.e.Trunks("default") {
			enter(engine.Change{Kind: engine.TrunksChange, Name: v.Switch, Trunks: &v})
		}
		for _, v := range s.e.Agents("default", "") {
			enter(engine.Change{Kind: engine.AgentChange, Name: v.Name, Agent: &v})
		}
		for _, v := range s.e.Calls("default", "") {
			enter(engine.Change{Kind: engine.CallChange, Name: v.ID, UniqueID: v.UniqueID, Call: &v})
		}
	})
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over, s.truth = true, truth
}

// read watches until its picture is the truth. One that hangs up now and then begins anew.
func (s *watchedStorm) read(ctx context.Context, client dialgatev1.ViewServiceClient, r *dialgatev1.WatchRequest, hangsUp bool) error {
	kinds, err := watchKinds(r.GetKinds())
	if err != nil {
		return err
	}
	me := newWatcher(kinds, r.GetCampaign())
	for round := 1; ; round++ {
		once, cancel := context.WithCancel(ctx)
		stream, err := client.Watch(once, r)
		if err != nil {
			cancel()
			return err
		}
		seen := &seen{picture: map[watchKey]proto.Message{}}
		for batches := 1; !hangsUp || batches%20 != 0; batches++ {
			m, err := stream.Recv()
			if err == nil {
				err = seen.draw(m)
			}
			wrong := s.differs(me, seen)
			if err != nil || wrong == nil {
				cancel()
				if err != nil && wrong != nil {
					err = fmt.Errorf("%w, when this was wrong: %w", err, wrong)
				}
				return err
			}
		}
		cancel()
		for err == nil {
			_, err = stream.Recv()
		}
		if errors.Is(err, io.EOF) {
			return err
		}
	}
}

// differs compares what a reader knows with what there is in the end.
func (s *watchedStorm) differs(w *watcher, seen *seen) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.over {
		return errors.New("the storm goes on")
	}
	n := 0
	for k, v := range s.truth {
		if !w.wants(k, v) {
			continue
		}
		n++
		_, want := drawn(v.change)
		if got := seen.picture[k]; got == nil || !proto.Equal(timeless(got), timeless(want)) {
			return fmt.Errorf("%v is %v, in truth %v", k, got, want)
		}
	}
	if n != len(seen.picture) {
		return fmt.Errorf("%d resources are known, there are %d", len(seen.picture), n)
	}
	return nil
}

// timeless is a resource without what changes with time alone.
func timeless(m proto.Message) proto.Message {
	c, ok := proto.Clone(m).(*dialgatev1.Campaign)
	if !ok {
		return m
	}
	c.AbandonRate = 0
	return c
}
