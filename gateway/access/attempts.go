package access

import (
	"net/netip"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// attempts counts sign-ins that failed, by address: some may fail in a row, then one for each interval.
type attempts struct {
	now func() time.Time

	mu sync.Mutex // guards by
	by map[netip.Addr]time.Time
}

// An address is kept with the instant at which all its failures will be forgotten: each moves it on by one interval. Who is further
// ahead than a burst is held.

func newAttempts(now func() time.Time) *attempts {
	return &attempts{now: now, by: map[netip.Addr]time.Time{}}
}

const burst = limits.FailedSignIns * limits.FailedSignInInterval

// failed notes a failure.
func (a *attempts) failed(addr netip.Addr) {
	now := a.now()
	a.mu.Lock()
	defer a.mu.Unlock()
	key := network(addr)
	at := a.by[key]
	if at.Before(now) {
		at = now
	}
	if len(a.by) >= limits.FailedAddresses && a.by[key].IsZero() {
		a.forget(now)
	}
	a.by[key] = at.Add(limits.FailedSignInInterval)
}

// held refuses who has failed too often.
func (a *attempts) held(addr netip.Addr) *Refusal {
	now := a.now()
	a.mu.Lock()
	defer a.mu.Unlock()
	at, ok := a.by[network(addr)]
	if !ok {
		return nil
	}
	if !at.After(now) {
		delete(a.by, network(addr))
		return nil
	}
	over := at.Sub(now) - burst
	if over <= -limits.FailedSignInInterval {
		return nil
	}
	return &Refusal{
		Reason: TooManyAttempts, Words: "too many sign-ins from your address have failed; wait, then send a token that is good",
		Retry: over + limits.FailedSignInInterval,
	}
}

// forget makes room: those whose time is over, or, where there are none, whoever comes first. The caller holds mu.
func (a *attempts) forget(now time.Time) {
	for key, at := range a.by {
		if !at.After(now) {
			delete(a.by, key)
		}
	}
	for key := range a.by {
		if len(a.by) < limits.FailedAddresses {
			return
		}
		delete(a.by, key)
	}
}

// network is what counts as one address: of IPv6, everybody has a whole network of 64 bits.
func network(a netip.Addr) netip.Addr {
	a = a.Unmap().WithZone("")
	if !a.Is6() {
		return a
	}
	p, err := a.Prefix(64)
	if err != nil {
		return a
	}
	return p.Addr()
}

// signIns remembers who has come from where, so that the audit log has a sign-in once and not with every call.
type signIns struct {
	now func() time.Time

	mu sync.Mutex // guards at
	at map[signIn]time.Time
}

type signIn struct {
	kind Kind
	name string
	addr netip.Addr
}

func newSignIns(now func() time.Time) *signIns {
	return &signIns{now: now, at: map[signIn]time.Time{}}
}

// first tells whether they have not come from there for a while.
func (s *signIns) first(id *Identity, addr netip.Addr) bool {
	key := signIn{id.kind, id.name, addr.Unmap()}
	now := s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	last, ok := s.at[key]
	if ok && now.Sub(last) < limits.SignInMemory {
		return false
	}
	if !ok && len(s.at) >= limits.SignIns {
		clear(s.at) // the log has some sign-ins again; better than to remember without bounds
	}
	s.at[key] = now
	return true
}
