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
		left(len(t.agents)+len(t.byDesc)+len(t.byExt)+len(t.byUser), "agents")
		left(len(t.calls)+len(t.byNumber)+len(t.clearing), "calls")
		left(len(t.inbound.queues)+len(t.inbound.order)+t.inbound.queued, "queues and calls in them")
		left(len(t.inbound.lobby.live), "calls without campaign")
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
	left(len(e.subs)+len(e.subByTX)+len(e.subsOf)+len(e.parked)+len(e.rolls), "subscriptions")
	left(e.heldBytes, "bytes of events")
	left(len(e.strays), "calls that came for another tenant")
	left(len(e.transactions), "transactions")
	left(e.reg.Len(), "owned resources")
	left(len(e.links), "links")
	left(len(e.timers.heap), "timers")
	return errors.Join(errs...)
}

// Subscription tells of a subscription whether there is one, whether somebody listens, and whether all is told.
func (e *Engine) Subscription(tx string) (exists, connected, told bool) {
	s := e.subByTX[tx]
	if s == nil {
		return false, false, false
	}
	return true, e.links[s.link] != nil, s.backlog.empty() && !s.finished
}

// HeldEventBytes counts what is held for subscribers.
func (e *Engine) HeldEventBytes() int { return e.heldBytes }

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
	p.n(int(e.timers.seq), len(e.timers.heap), int(e.seq), len(e.transactions), len(e.subs), e.reg.Len(), len(e.users), len(e.parked), len(e.lapses), e.heldBytes)
	done()
	for _, t := range e.tenants {
		p.s(t.name, t.sw, t.zone, t.limits.cli)
		p.n(int(t.state), t.limits.trunks, t.limits.ports, t.limits.agents, int(t.limits.ring), len(t.askers), t.events.Len(), t.records.Len(), t.notices.Len())
		done()
		p.n(len(t.endpoints), len(t.byUser), t.inbound.queued, t.inbound.routes.Len(), t.inbound.totals.Arrived, t.inbound.totals.Connected)
		done()
		for _, q := range t.inbound.order {
			p.queue(q)
			done()
		}
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
	p.b(a.call != nil, a.station != nil, a.waits != nil, a.leave != nil, a.monitoring != nil)
	p.n(len(a.monitors))
	if a.leave != nil {
		p.s(a.leave.words)
		p.n(a.leave.priority)
		p.b(a.leave.kill, a.leave.move != nil)
	}
	p.s(a.campaign.name, a.home.name)
	p.b(a.lender != nil, a.arriving != nil, a.transfer != nil)
	if t := a.transfer; t != nil {
		p.n(int(t.stage), int(t.kind))
		p.b(t.from == nil, t.told, t.joining)
	}
}

func (p *marks) call(n *call) {
	p.s(n.id, n.trunk)
	p.n(int(n.state), int(n.in))
	p.t(n.since, n.answered, n.launched)
	p.b(n.agent != nil, n.bound, n.rang, n.holdsTrunk, n.holdsPort, n.reported, n.counted, n.late, n.rated)
	p.n(n.verdict, n.ruling)
	if n.media != nil {
		p.n(len(n.media.asked), len(n.media.recordings))
	}
}

func (p *marks) telephony(s *telephony) {
	p.s(s.name)
	p.n(s.trunks, s.ports, s.rate, s.use.trunks, s.use.ports, len(s.queue), len(s.ending), len(s.quotas), len(s.byTrunk), len(s.campaigns))
	p.b(s.connected, s.nd, s.sd, s.pf, s.ts, s.dh)
	p.t(s.nextLaunch)
}

// Home is the campaign that an agent belongs to.
func (e *Engine) Home(tenant, name string) string { return e.tenants[tenant].agents[name].home.name }

func (p *marks) queue(q *queue) {
	p.s(q.address, q.campaign.name, q.set.overflow)
	p.n(len(q.calls), len(q.members), int(q.set.timeout), int(q.set.ring), q.totals.Entered)
	p.b(q.inService, q.doomed, q.set.force, q.set.fair)
}
