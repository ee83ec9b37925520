package admission

import (
	"net/netip"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Bounds is how many connections one address may have. 0 is no bound.
type Bounds struct {
	PerAddress int     // open at once
	PerSecond  float64 // new ones, on average
	Burst      int     // new ones at once; 0 is a second's worth, one at least
}

// Connections counts connections by address, for any number of listeners together. A nil *Connections counts nothing.
type Connections struct {
	bounds Bounds
	now    func() time.Time

	mu sync.Mutex // guards by
	by map[netip.Addr]*tally
}

// tally is what one address has.
type tally struct {
	open   int
	tokens float64 // new connections that may come now
	at     time.Time
}

// NewConnections counts connections within bounds.
func NewConnections(b Bounds) *Connections {
	if b.Burst <= 0 {
		b.Burst = max(1, int(b.PerSecond))
	}
	return &Connections{bounds: b, now: time.Now, by: map[netip.Addr]*tally{}}
}

// enter takes a connection in, or says why not.
func (c *Connections) enter(a netip.Addr) Reason {
	if c == nil || c.bounds.PerAddress <= 0 && c.bounds.PerSecond <= 0 {
		return Admitted
	}
	now := c.now()
	a = holder(a)
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.by[a]
	if t == nil {
		if len(c.by) >= limits.AdmissionAddresses {
			c.forget(now)
		}
		t = &tally{tokens: float64(c.bounds.Burst), at: now}
		c.by[a] = t
	}
	if c.bounds.PerAddress > 0 && t.open >= c.bounds.PerAddress {
		return TooManyOpen
	}
	if c.bounds.PerSecond > 0 {
		c.refill(t, now)
		if t.tokens < 1 {
			return TooFast
		}
		t.tokens--
	}
	t.open++
	return Admitted
}

// leave strikes a connection.
func (c *Connections) leave(a netip.Addr) {
	if c == nil {
		return
	}
	a = holder(a)
	c.mu.Lock()
	defer c.mu.Unlock()
	if t := c.by[a]; t != nil && t.open > 0 {
		t.open--
		if t.open == 0 && c.bounds.PerSecond <= 0 {
			delete(c.by, a)
		}
	}
}

func (c *Connections) refill(t *tally, now time.Time) {
	t.tokens = min(float64(c.bounds.Burst), t.tokens+now.Sub(t.at).Seconds()*c.bounds.PerSecond)
	t.at = now
}

// forget drops the addresses that have nothing open and may come as if for the first time. The caller holds mu.
func (c *Connections) forget(now time.Time) {
	for a, t := range c.by {
		c.refill(t, now)
		if t.open == 0 && t.tokens >= float64(c.bounds.Burst) {
			delete(c.by, a)
		}
	}
}

// holder is what counts as one address: of IPv6, everybody has a whole network of 64 bits.
func holder(a netip.Addr) netip.Addr {
	if !a.Is6() {
		return a
	}
	p, err := a.Prefix(64)
	if err != nil {
		return a
	}
	return p.Addr()
}
