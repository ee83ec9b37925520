package link

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Rate is how many messages may come in a second on average, and how many at once. PerSecond 0 is no bound; Burst 0 is a second's
// worth, one at least.
type Rate struct {
	PerSecond float64
	Burst     int
}

// limiter is nil where there is no bound.
func (r Rate) limiter() *rate.Limiter {
	if r.PerSecond <= 0 {
		return nil
	}
	if r.Burst <= 0 {
		r.Burst = max(1, int(r.PerSecond))
	}
	return rate.NewLimiter(rate.Limit(r.PerSecond), r.Burst)
}

// Throttle bounds how fast messages come in: over each link, and for each tenant over all links together. A socket whose messages come
// faster is read more slowly, so that its peer has to wait; a caller on a virtual link is told when to try again. A nil *Throttle
// bounds nothing.
type Throttle struct {
	perLink, perTenant Rate

	mu      sync.Mutex // guards tenants
	tenants map[string]*rate.Limiter
	others  *rate.Limiter // of all tenants beyond limits.ThrottledTenants
}

// NewThrottle makes a throttle.
func NewThrottle(perLink, perTenant Rate) *Throttle {
	return &Throttle{perLink: perLink, perTenant: perTenant, tenants: map[string]*rate.Limiter{}, others: perTenant.limiter()}
}

// meter measures one link; nil where nothing is bounded.
func (t *Throttle) meter() *meter {
	if t == nil || t.perLink.PerSecond <= 0 && t.perTenant.PerSecond <= 0 {
		return nil
	}
	return &meter{throttle: t, link: t.perLink.limiter()}
}

// tenant finds the limiter of a tenant. Any text can name one: those who make names up share one limiter.
func (t *Throttle) tenant(name string) *rate.Limiter {
	if t.perTenant.PerSecond <= 0 {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.tenants[name]
	switch {
	case l != nil:
		return l
	case len(t.tenants) >= limits.ThrottledTenants:
		return t.others
	}
	l = t.perTenant.limiter()
	t.tenants[name] = l
	return l
}

// meter measures how fast messages come over a link.
type meter struct {
	throttle *Throttle
	link     *rate.Limiter
}

// reserve counts a message and tells how long its link has to pause before it.
func (m *meter) reserve(in *Incoming, now time.Time) time.Duration {
	if m == nil {
		return 0
	}
	return max(reserve(m.link, now), reserve(m.throttle.tenant(tenantOf(in)), now))
}

// reserveLink counts a message that was refused: for the link alone, since it need not be of the tenant that it names.
func (m *meter) reserveLink(now time.Time) time.Duration {
	if m == nil {
		return 0
	}
	return reserve(m.link, now)
}

func reserve(l *rate.Limiter, now time.Time) time.Duration {
	if l == nil {
		return 0
	}
	return l.ReserveN(now, 1).DelayFrom(now)
}

// try counts a message if it may come now, and else tells when to try again.
func (m *meter) try(in *Incoming, now time.Time) time.Duration {
	if m == nil {
		return 0
	}
	return try(now, m.link, m.throttle.tenant(tenantOf(in)))
}

// tryLink is to try as reserveLink is to reserve.
func (m *meter) tryLink(now time.Time) time.Duration {
	if m == nil {
		return 0
	}
	return try(now, m.link)
}

// try takes from all limiters or from none.
func try(now time.Time, limiters ...*rate.Limiter) time.Duration {
	var taken []*rate.Reservation
	for _, l := range limiters {
		if l == nil {
			continue
		}
		r := l.ReserveN(now, 1)
		taken = append(taken, r)
		if wait := r.DelayFrom(now); wait > 0 {
			for _, r := range taken {
				r.CancelAt(now)
			}
			return wait
		}
	}
	return 0
}

// tenantOf tells whose message it is; a text that is no message is of the default tenant, as in the message log.
func tenantOf(in *Incoming) string {
	if in.Fault != nil || in.Message.Kind == 0 {
		return defaultTenant
	}
	return in.Message.StrOr(sdmp.TD, defaultTenant)
}

const defaultTenant = "default"
