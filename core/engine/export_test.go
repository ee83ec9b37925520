package engine

import (
	"errors"
	"fmt"
	"hash/maphash"
	"math"
	"time"
)

// Holds tells whether the engine knows a number or call by its SI.
func (e *Engine) Holds(tenant, id string) bool { return e.tenants[tenant].calls[id] != nil }

// Held counts the numbers and calls of a tenant.
func (e *Engine) Held(tenant string) int { return len(e.tenants[tenant].calls) }

// PortsInUse counts the dialling ports of a switch that are taken.
func (e *Engine) PortsInUse(name string) int { return e.switches[name].use.ports }

// StationBusy tells whether an agent gets no call because its station is not free.
func (e *Engine) StationBusy(tenant, name string) bool {
	a := e.tenants[tenant].agents[name]
	return a != nil && a.station != nil
}

// Leftovers says what is left of a call centre whose links have all closed, which should be nothing.
func (e *Engine) Leftovers() error {
	var errs []error
	left := func(n int, what string) {
		if n != 0 {
			errs = append(errs, fmt.Errorf("%d %s", n, what))
		}
	}
	for _, t := range e.tenants {
		left(len(t.campaigns)+len(t.open), "campaigns")
		left(len(t.agents)+len(t.byDesc)+len(t.byExt), "agents")
		left(len(t.calls)+len(t.byNumber)+len(t.clearing), "calls")
	}
	for _, s := range e.order {
		left(s.use.trunks, "trunks")
		left(s.use.ports, "ports")
		left(len(s.byTrunk)+len(s.queue)+len(s.ending)+len(s.campaigns), "things on a switch")
		for _, u := range s.used {
			left(u.trunks, "trunks of a quota")
			left(u.ports, "ports of a quota")
		}
	}
	left(len(e.subs)+len(e.subByTX), "subscriptions")
	left(len(e.transactions), "transactions")
	left(e.reg.Len(), "owned resources")
	left(len(e.links), "links")
	left(len(e.timers.heap), "timers")
	return errors.Join(errs...)
}

var printSeed = maphash.MakeSeed()

// marks collects the state of one thing.
type marks []byte

func (p *marks) n(vs ...int) {
	for _, v := range vs {
		for ; v > 127 || v < -127; v /= 128 {
			*p = append(*p, byte(v%128+128))
		}
		*p = append(*p, byte(v+127))
	}
}

func (p *marks) b(vs ...bool) {
	for _, v := range vs {
		p.n(map[bool]int{true: 1}[v])
	}
}

func (p *marks) s(vs ...string) {
	for _, v := range vs {
		*p = append(append(*p, v...), 0)
	}
}

func (p *marks) t(vs ...time.Time) {
	for _, v := range vs {
		p.n(int(v.Unix()), v.Nanosecond())
	}
}

// Fingerprint is a hash of the state: what a message that is rejected must not change.
func (e *Engine) Fingerprint() uint64 {
	var sum uint64 // of the things: their order in maps does not matter
	var p marks
	done := func() {
		sum += maphash.Bytes(printSeed, p)
		p = p[:0]
	}
	p.n(int(e.timers.seq), len(e.timers.heap), int(e.seq), len(e.transactions), len(e.subs), e.reg.Len())
	done()
	for _, t := range e.tenants {
		for _, c := range t.open {
			p.campaign(c)
			done()
		}
		for _, a := range t.agents {
			p.agent(a)
			done()
		}
		for _, n := range t.everyCall() {
			p.call(n)
			done()
		}
	}
	for _, s := range e.order {
		p.telephony(s)
		done()
	}
	return sum
}

func (p *marks) campaign(c *campaign) {
	p.s(c.name)
	p.n(int(c.state), c.heldBy, len(c.live), len(c.answered), c.agents.Len(), c.waiting.Len(), c.leaving, c.going, c.request.pending, int(math.Float64bits(c.overdial)))
	p.n(c.totals.Attempts, c.totals.Answered, c.totals.Connected, c.totals.Abandoned, c.totals.Failed)
	p.n(int(math.Float64bits(c.tuning.target)), int(c.tuning.delay), int(c.tuning.ring), int(c.tuning.preview), int(c.tuning.breathe))
	p.t(c.request.last, c.starvation.since, c.starvation.warned)
}

func (p *marks) agent(a *agent) {
	p.s(a.name, a.limit.data)
	p.n(int(a.state), int(a.old), int(a.limit.after), a.limit.outcome)
	p.t(a.since, a.available, a.readied)
	p.b(a.call != nil, a.station != nil, a.waits != nil, a.leave != nil)
	if a.leave != nil {
		p.s(a.leave.words)
		p.n(a.leave.priority)
	}
}

func (p *marks) call(n *call) {
	p.s(n.id, n.trunk)
	p.n(int(n.state), int(n.in))
	p.t(n.since, n.answered, n.launched)
	p.b(n.agent != nil, n.bound, n.rang, n.holdsTrunk, n.holdsPort, n.reported, n.counted)
}

func (p *marks) telephony(s *telephony) {
	p.s(s.name)
	p.n(s.trunks, s.ports, s.rate, s.use.trunks, s.use.ports, len(s.queue), len(s.ending), len(s.quotas), len(s.byTrunk), len(s.campaigns))
	p.b(s.connected, s.nd, s.sd, s.pf, s.ts, s.dh)
	p.t(s.nextLaunch)
}
