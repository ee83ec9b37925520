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
	holders  int // while there are any, the lease does not run
	index    int // in the queue; -1 while held or over
	over     bool
	expired  func() // called once by the lessor's goroutine
}

// lessor grants leases and ends those that run out.
type lessor struct {
	clock exchange.Clock
	wake  chan struct{} // has a token when the first deadline may have changed

	mu    sync.Mutex // guards the queue and all leases
	queue leaseQueue
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
		return r.clock.Now().Add(l.ttl), true
	}
	r.start(l)
	return l.deadline, true
}

// deadline tells when the lease runs out if nobody renews it.
func (r *lessor) deadlineOf(l *lease) time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	if l.holders > 0 {
		return r.clock.Now().Add(l.ttl)
	}
	return l.deadline
}

// hold stops the lease until it is released. It says false when the lease is over.
func (r *lessor) hold(l *lease) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if l.over {
		return false
	}
	l.holders++
	r.queue.drop(l)
	return true
}

// release undoes one hold; the last one starts the lease anew.
func (r *lessor) release(l *lease) {
	r.mu.Lock()
	defer r.mu.Unlock()
	l.holders--
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
	l.deadline = r.clock.Now().Add(l.ttl)
	if l.index < 0 {
		heap.Push(&r.queue, l)
	} else {
		heap.Fix(&r.queue, l.index)
	}
	if l.index == 0 {
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
		t := r.clock.NewTimer(next.Sub(r.clock.Now()))
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
	now := r.clock.Now()
	for len(r.queue) > 0 {
		l := r.queue[0]
		if l.deadline.After(now) {
			return due, l.deadline, true
		}
		l.over = true
		r.queue.drop(l)
		due = append(due, l)
	}
	return due, time.Time{}, false
}
