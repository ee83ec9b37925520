package rpc

import (
	"container/heap"
	"context"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/exchange"
)

// lease is a right to be there that must be renewed. Its fields are guarded by its lessor.
type lease struct {
	ttl      time.Duration
	deadline time.Time
	used     time.Time // when it was started, held or released last
	holders  int       // while there are any, the lease does not run
	index    int       // in the queue; -1 while held or over
	over     bool
	expired  func() // called once by the lessor's goroutine
}

// lessor grants leases and ends those that run out.
type lessor struct {
	clock exchange.Clock
	wake  chan struct{} // has a token when the first deadline may have changed

	mu    sync.Mutex // guards the queue and all leases
	queue leaseQueue
	armed time.Time // when run looks again by itself; zero where it waits for wake
}

func newLessor(c exchange.Clock) *lessor {
	return &lessor{clock: c, wake: make(chan struct{}, 1)}
}

// grant starts a lease.
func (r *lessor) grant(ttl time.Duration, expired func()) *lease {
	l := &lease{ttl: ttl, index: -1, expired: expired}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.start(l)
	return l
}

// renew starts the lease anew and tells when it runs out. It says false when the lease is over.
func (r *lessor) renew(l *lease) (time.Time, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if l.over {
		return time.Time{}, false
	}
	if l.holders > 0 {
		l.used = r.clock.Now()
		return l.used.Add(l.ttl), true
	}
	r.start(l)
	return l.deadline, true
}

// deadlineOf tells when the lease runs out if nobody renews it.
func (r *lessor) deadlineOf(l *lease) time.Time { return r.look(l).deadline }

// look gives the lease as it is now: while it is held, it was used this instant.
func (r *lessor) look(l *lease) lease {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := *l
	if l.holders > 0 {
		now.used = r.clock.Now()
		now.deadline = now.used.Add(l.ttl)
	}
	return now
}

// hold stops the lease until it is released. It says false when the lease is over.
func (r *lessor) hold(l *lease) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if l.over {
		return false
	}
	l.holders++
	l.used = r.clock.Now()
	r.queue.drop(l)
	return true
}

// release undoes one hold; the last one starts the lease anew.
func (r *lessor) release(l *lease) {
	r.mu.Lock()
	defer r.mu.Unlock()
	l.holders--
	l.used = r.clock.Now()
	if l.holders == 0 && !l.over {
		r.start(l)
	}
}

// revoke ends the lease without a call to expired. It says false when it was over before.
func (r *lessor) revoke(l *lease) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if l.over {
		return false
	}
	l.over = true
	r.queue.drop(l)
	return true
}

// start sets the deadline; the caller holds mu.
func (r *lessor) start(l *lease) {
	l.used = r.clock.Now()
	l.deadline = l.used.Add(l.ttl)
	if l.index < 0 {
		heap.Push(&r.queue, l)
	} else {
		heap.Fix(&r.queue, l.index)
	}
	if r.armed.IsZero() || r.queue[0].deadline.Before(r.armed) { // a deadline put off is found when the timer fires
		select {
		case r.wake <- struct{}{}:
		default:
		}
	}
}

// run ends leases as they run out, until ctx is over.
func (r *lessor) run(ctx context.Context) {
	for {
		due, next, waiting := r.due()
		for _, l := range due {
			l.expired()
		}
		if !waiting {
			select {
			case <-r.wake:
				continue
			case <-ctx.Done():
				return
			}
		}
		now := r.clock.Now()
		t := r.clock.NewTimer(next.Sub(now))
		if r.clock.Now().Sub(now) >= time.Second { // time went on before the timer was set, which would be as late
			t.Stop()
			continue
		}
		select {
		case <-t.C():
		case <-r.wake:
		case <-ctx.Done():
			t.Stop()
			return
		}
		t.Stop()
	}
}

// due takes the leases that have run out and tells when the next one does.
func (r *lessor) due() (due []*lease, next time.Time, waiting bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.armed = time.Time{}
	now := r.clock.Now()
	for len(r.queue) > 0 {
		l := r.queue[0]
		if l.deadline.After(now) {
			r.armed = l.deadline
			return due, l.deadline, true
		}
		l.over = true
		r.queue.drop(l)
		due = append(due, l)
	}
	return due, time.Time{}, false
}
