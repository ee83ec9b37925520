package rpc

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Watch streams the state of a tenant and what changes of it. Where the call names a session, it is a reader of it: it holds the lease,
// and ends with the session.
func (s *Server) Watch(r *dialgatev1.WatchRequest, stream grpc.ServerStreamingServer[dialgatev1.WatchResponse]) error {
	kinds, err := watchKinds(r.GetKinds())
	if err != nil {
		return err
	}
	interval, err := watchInterval(r.GetMinInterval())
	if err != nil {
		return err
	}
	ctx := stream.Context()
	var tenant string
	look := func() error { return s.look(ctx, r.GetTenant(), func(name string) { tenant = name }) }
	if err := look(); err != nil {
		return err
	}
	b, err := s.boards.enter(tenant)
	if err != nil {
		return err
	}
	defer s.boards.leave(b)
	f := &follower{server: s, interval: interval, allowed: look}
	if sess, nobody := s.caller(ctx); nobody == nil && s.sessions.lessor.hold(sess.lease) {
		defer s.sessions.lessor.release(sess.lease)
		f.session = sess
	}
	w := newWatcher(kinds, r.GetCampaign())
	if err := b.join(ctx, w); err != nil {
		return err
	}
	defer b.part(w)
	return f.follow(ctx, b, w, stream.Send)
}

// watchKinds reads which kinds are wanted: all where none is named.
func watchKinds(names []dialgatev1.WatchKind) (map[dialgatev1.WatchKind]bool, error) {
	kinds := map[dialgatev1.WatchKind]bool{}
	for _, k := range names {
		if _, known := dialgatev1.WatchKind_name[int32(k)]; !known || k == dialgatev1.WatchKind_WATCH_KIND_UNSPECIFIED {
			return nil, failure(codes.InvalidArgument, reasonRequest, fmt.Sprintf("%s is no kind of resource that can be watched; leave kinds out for all", k),
				map[string]string{MetadataField: "kinds"})
		}
		kinds[k] = true
	}
	if len(kinds) > 0 {
		return kinds, nil
	}
	for k := range dialgatev1.WatchKind_name {
		kinds[dialgatev1.WatchKind(k)] = true
	}
	return kinds, nil
}

// watchInterval reads the least time between two batches.
func watchInterval(d *durationpb.Duration) (time.Duration, error) {
	if d == nil {
		return limits.WatchInterval, nil
	}
	interval := d.AsDuration()
	if d.CheckValid() != nil || interval < limits.WatchInterval || interval > limits.WatchIntervalMax {
		return 0, failure(codes.InvalidArgument, reasonRequest, fmt.Sprintf("min_interval must be from %s to %s, got %s",
			limits.WatchInterval, limits.WatchIntervalMax, interval), map[string]string{MetadataField: "min_interval"})
	}
	return interval, nil
}

// follower sends one watcher what the board has for it.
type follower struct {
	server   *Server
	interval time.Duration
	session  *session     // whose reader it is; nil for nobody's
	allowed  func() error // whether it may look, still

	sequence int64
	at       time.Time // of the last batch
	synced   bool      // the reader knows that it has the snapshot
	asked    time.Time // when it was last asked whether it may look
}

// follow sends the snapshot, then changes as they come but no more often than the interval, and progress marks when quiet.
func (f *follower) follow(ctx context.Context, b *board, w *watcher, send func(*dialgatev1.WatchResponse) error) error {
	clock := f.server.clock
	out := newSender(send, slowWatcher)
	defer out.stop()
	f.asked = clock.Now()
	for {
		for left := b.waiting(w); left > 0 || !f.synced; {
			changes, taken, at := b.take(w, min(left, limits.WatchBatch))
			left -= taken
			if len(changes) == 0 && (f.synced || left > 0) {
				continue // what came and went meanwhile
			}
			f.synced = f.synced || left <= 0
			if err := out.write(ctx, f.server, f.batch(changes, at)); err != nil {
				return err
			}
		}
		if err := f.pause(ctx, b, w, f.interval); err != nil {
			return err
		}
		quiet := clock.NewTimer(limits.EventHeartbeat - f.interval)
		err := f.await(ctx, b, w, quiet.C())
		quiet.Stop()
		if err != nil {
			return err
		}
		if clock.Now().Sub(f.asked) >= limits.EventHeartbeat {
			if err := f.allowed(); err != nil {
				return err
			}
			f.asked = clock.Now()
		}
		if b.waiting(w) == 0 {
			if err := out.write(ctx, f.server, f.batch(nil, f.server.exchange.Now())); err != nil {
				return err
			}
		}
	}
}

// batch makes the next message. Its time never goes back.
func (f *follower) batch(changes []*dialgatev1.WatchChange, at time.Time) []*dialgatev1.WatchResponse {
	f.sequence++
	if at.After(f.at) {
		f.at = at
	}
	return []*dialgatev1.WatchResponse{{Sequence: f.sequence, Time: timestamppb.New(f.at), Changes: changes, Synced: f.synced}}
}

// pause waits, whatever changes meanwhile.
func (f *follower) pause(ctx context.Context, b *board, w *watcher, d time.Duration) error {
	t := f.server.clock.NewTimer(d)
	defer t.Stop()
	return f.wait(ctx, b, w, t.C(), nil)
}

// await waits until there is something to tell, or it has been quiet for long enough.
func (f *follower) await(ctx context.Context, b *board, w *watcher, quiet <-chan time.Time) error {
	return f.wait(ctx, b, w, quiet, w.changed)
}

func (f *follower) wait(ctx context.Context, b *board, w *watcher, timer <-chan time.Time, changed <-chan struct{}) error {
	var over <-chan struct{}
	if f.session != nil {
		over = f.session.link.Done()
	}
	for {
		select {
		case <-changed:
			if b.waiting(w) == 0 {
				continue // taken with the batch before
			}
		case <-timer:
		case <-b.over:
			return b.ended
		case <-over:
			if f.server.isStopping() {
				return ended(link.Shutdown)
			}
			return unknownSession()
		case <-ctx.Done():
			return status.FromContextError(ctx.Err()).Err()
		}
		return nil
	}
}

func slowWatcher(words string) error {
	return failure(codes.ResourceExhausted, reasonSlowReader, "the stream of changes is cut because its reader is too slow: "+words+
		"; watch again, which begins with a snapshot, and ask for fewer kinds or a longer min_interval", nil)
}
