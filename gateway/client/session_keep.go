package client

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// retryPause gives the pause before an attempt to connect; 0 is the first. Each is twice the one before, give or take a quarter so that
// many programs do not come at once.
func retryPause(attempt int) time.Duration {
	d := limits.ClientRetryMax
	if attempt < 6 {
		d = min(limits.ClientRetryMin<<attempt, limits.ClientRetryMax)
	}
	return d*3/4 + rand.N(d/2) //nolint:gosec // no secret
}

// leg is the part of a session that goes over one link.
type leg struct {
	wire
	session *Session
	base    int64      // sequence of the last event before this link
	lost    chan error // has why the link has ended
}

// connect opens a link and sets it up. The link lives until it is lost or life is over.
func (s *Session) connect(ctx, life context.Context) (*leg, error) {
	w, err := s.client.dial(ctx, s.options)
	if err != nil {
		return nil, err
	}
	life, end := context.WithCancel(life)
	l := &leg{wire: w, session: s, base: s.history.newest(), lost: make(chan error, 1)}
	go func() { l.lost <- w.follow(life, l.take); end() }()
	if s.options.Setup != nil {
		if err := s.options.Setup(context.WithValue(ctx, setupKey{}, l), s); err != nil {
			l.abandon(ctx, end)
			return l, fmt.Errorf("setup: %w", err)
		}
	}
	s.mu.Lock()
	closing := s.closing
	if !closing {
		s.ready = w
	}
	s.mu.Unlock()
	if closing {
		l.abandon(ctx, end)
		return l, ErrClosed
	}
	return l, nil
}

// abandon ends a link that nobody has used yet, and waits until it has given its last event.
func (l *leg) abandon(ctx context.Context, end context.CancelFunc) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), limits.ClientAbandonTimeout)
	defer cancel()
	_ = l.close(ctx)
	end()
	_ = l.ended() // nobody asks why
}

// ended waits until the link has given its last event, and says why it has ended.
func (l *leg) ended() error { return <-l.lost }

// take numbers an event as one of the session's and keeps it.
func (l *leg) take(ev *dialgatev1.Event) {
	last := l.session.history.newest()
	if l.base > 0 {
		ev, _ = proto.Clone(ev).(*dialgatev1.Event)
		ev.Sequence += l.base
		if g := ev.GetGap(); g != nil {
			g.First += l.base
			g.Last += l.base
			if g.GetSnapshot() != nil {
				g.Snapshot.Sequence += l.base
			}
		}
	}
	if ev.GetText() == "" && ev.GetMessage() == nil || ev.GetSequence() <= last {
		return // a progress mark, or what was seen before
	}
	if ev.GetGap() == nil && ev.GetSequence() > last+1 { // the service promises not to; if it does, it does not stay unsaid
		l.session.history.append(gap(last+1, ev.GetSequence()-1, dialgatev1.GapReason_GAP_REASON_NOT_KEPT, ev.GetTime().AsTime()))
	}
	l.session.history.append(ev)
}

// keep replaces lost links until the session is closed, or cannot go on.
func (s *Session) keep(ctx context.Context, l *leg) {
	defer close(s.done)
	defer s.stop()
	for {
		err := l.ended()
		s.mu.Lock()
		s.ready = nil
		closing := s.closing || ctx.Err() != nil
		s.mu.Unlock()
		if closing {
			s.history.end(nil)
			return
		}
		if s.options.Setup == nil || isFinal(err) {
			s.fail(err)
			return
		}
		s.client.log.Warn("the link is lost; opening another one", "error", err)
		s.declare()
		if l = s.reconnect(ctx); l == nil {
			return
		}
	}
}

// declare tells that the link is lost, and with it what it owned. Nobody knows how much was not told: one number stands for it.
func (s *Session) declare() {
	n := s.history.newest() + 1
	s.history.append(gap(n, n, dialgatev1.GapReason_GAP_REASON_SESSION_LOST, time.Now()))
}

// reconnect opens another link; nil when the session is over.
func (s *Session) reconnect(ctx context.Context) *leg {
	for attempt := 0; ; attempt++ {
		if s.client.pause(ctx, retryPause(attempt)) != nil {
			s.history.end(nil)
			return nil
		}
		l, err := s.connect(ctx, ctx)
		if err == nil {
			s.client.log.Info("another link is open", "link", l.name())
			return l
		}
		if ctx.Err() != nil {
			s.history.end(nil)
			return nil
		}
		s.client.log.Warn("cannot open another link; trying again", "error", err)
		if l != nil && s.history.newest() > l.base {
			s.declare() // the events of a link that was not set up are events of a link that is lost
		}
		if isFinal(err) {
			s.fail(err)
			return nil
		}
	}
}

// fail ends the session for good.
func (s *Session) fail(err error) {
	s.mu.Lock()
	s.err = err
	s.mu.Unlock()
	s.history.end(err)
}
