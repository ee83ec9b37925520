package exchange

import (
	"context"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
)

// run is the loop: the only goroutine that touches the machine.
func (x *Exchange) run() {
	defer close(x.stopped)
	for open := true; open; {
		it, ok := x.next()
		for x.unflushed = 0; ok; {
			open = x.handle(it)
			if !open || x.unflushed >= limits.FlushMessages {
				break
			}
			select {
			case it = <-x.mailbox:
			default:
				ok = false
			}
		}
		if !ok {
			x.passTime()
			x.endDoomed()
		}
		x.flush()
	}
	if x.armed != nil {
		x.armed.Stop()
	}
}

// next waits for the next item; false means that a timer is due instead.
func (x *Exchange) next() (item, bool) {
	select {
	case it := <-x.mailbox:
		return it, true
	default:
	}
	if x.log != nil {
		x.log.Kick()
	}
	x.arm()
	var timer <-chan time.Time
	if x.armed != nil {
		timer = x.armed.C()
	}
	select {
	case it := <-x.mailbox:
		return it, true
	case <-timer:
		x.armed = nil
		return item{}, false
	}
}

// arm sets the timer for the machine's next. A timer that fires too early is left alone: it costs less than making another.
func (x *Exchange) arm() {
	due, ok := x.machine.NextTimer()
	if !ok || x.armed != nil && !x.due.After(due) {
		return
	}
	if x.armed != nil {
		x.armed.Stop()
	}
	x.due = due
	x.armed = x.clock.NewTimer(due.Sub(x.clock.Now()))
}

// handle carries out one item; false ends the loop.
func (x *Exchange) handle(it item) bool {
	x.unflushed++
	switch it.kind {
	case opened:
		x.open(it.port)
	case messages:
		if e := x.book(it.port); e != nil {
			x.receive(e, it.batch)
		}
		it.batch.Release()
	case ended:
		if e := x.book(it.port); e != nil {
			x.end(e, it.end)
		}
	case question:
		x.passTime()
		it.query.answer()
	case closing:
		x.endAll()
		return false
	}
	x.endDoomed()
	return true
}

// book finds a link; nil when it has ended, and what it still sends no longer counts.
func (x *Exchange) book(p link.Port) *entry {
	return x.links[p.ID()]
}

// open enters a link into the book.
func (x *Exchange) open(p link.Port) {
	now := x.tick()
	e := &entry{port: p, name: p.ID().String(), since: now}
	x.links[p.ID()] = e
	x.keep(p)
	x.opened.Add(1)
	x.logger.Debug("link opened", "link", e.name, "peer", p.Peer(), "charset", p.Charset().String())
	x.logOpened(now, e)
	x.seeOpened(e)
	x.step(now, engine.Input{Kind: engine.LinkOpened, Link: p.ID(), Vouched: vouched(p)})
}

// vouched tells whether permissions are checked in front of a link.
func vouched(p link.Port) bool {
	v, ok := p.(*link.Virtual)
	return ok && v.Vouched()
}

// who names whose link it is, where its guard knows.
func who(p link.Port) string {
	if v, ok := p.(*link.Virtual); ok {
		return v.Who()
	}
	return ""
}

// receive carries out the messages of a batch in their order.
func (x *Exchange) receive(e *entry, b *link.Batch) {
	id := e.port.ID()
	for i := range b.Messages {
		if e.doomed {
			return // ended as a slow consumer by what came before
		}
		in := &b.Messages[i]
		now := x.tick()
		e.in++
		x.in.Add(1)
		x.unflushed++
		x.logReceived(now, e, in)
		if x.followed = in.Follower; x.followed != nil {
			x.followed.Begun(kindOf(in))
		}
		x.step(now, engine.Input{Kind: engine.MessageReceived, Link: id, Message: in.Message, Fault: in.Fault})
		rejected := x.machine.Rejected()
		if rejected == nil {
			rejected = in.Fault
		}
		if rejected != nil {
			x.rejected.Add(1)
		}
		x.seeReceived(e, in, rejected)
		if x.followed != nil {
			x.followed.Done(rejected)
			x.followed = nil
		}
		if x.witness != nil && in.Fault == nil {
			x.witness(&Deed{Link: id, Peer: e.port.Peer(), Who: who(e.port), Message: in.Message, Rejected: rejected})
		}
		if in.Answer != nil {
			in.Answer <- rejected
		}
		x.endDoomed()
	}
}

// end has the machine clean up after a link and strikes it from the book.
func (x *Exchange) end(e *entry, why link.End) {
	now := x.tick()
	id := e.port.ID()
	e.doomed = true // whatever the reason, it can be ended only once
	x.logClosed(now, e, why)
	x.step(now, engine.Input{Kind: engine.LinkClosed, Link: id, Reason: why.Reason.String()})
	delete(x.links, id)
	e.port.Finish(why.Reason)
	x.seeClosed(e, why.Reason)
	x.forget(now, e, why.Reason)
}

// endDoomed ends the links that do not take what is sent to them.
func (x *Exchange) endDoomed() {
	for len(x.doomed) > 0 {
		e := x.doomed[0]
		x.doomed = x.doomed[1:]
		if x.links[e.port.ID()] == e {
			x.logger.Warn("link closed", "link", e.name, "peer", e.port.Peer(), "reason", link.SlowConsumer.String(), "queued", e.port.Queued())
			x.end(e, link.End{Reason: link.SlowConsumer})
		}
	}
}

// endAll ends every link, in the order of their names, so that the end of the program is the same each time.
func (x *Exchange) endAll() {
	if d, ok := x.machine.(drainer); ok {
		d.Drain()
	}
	ids := make([]registry.Link, 0, len(x.links))
	for id := range x.links {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, byName)
	for _, id := range ids {
		if e := x.links[id]; e != nil { // an earlier end may have ended it as a slow consumer
			x.end(e, link.End{Reason: link.Shutdown})
			x.endDoomed()
		}
	}
}

// byName orders links: sockets first, each kind in the order of opening.
func byName(a, b registry.Link) int {
	switch {
	case a.Virtual != b.Virtual && a.Virtual:
		return 1
	case a.Virtual != b.Virtual:
		return -1
	}
	return int(int64(a.N) - int64(b.N))
}

// tick gives the time of the next input. Timers due before come first, so that their lines precede that of the input.
func (x *Exchange) tick() time.Time {
	x.passTime()
	return x.now
}

// passTime moves the time on and fires what is due.
func (x *Exchange) passTime() {
	if now := x.clock.Now(); now.After(x.now) {
		x.now = now
	}
	if due, ok := x.machine.NextTimer(); ok && !due.After(x.now) {
		x.step(x.now, engine.Input{Kind: engine.TimePassed})
	}
}

// step has the machine carry out one input and sends what goes out.
func (x *Exchange) step(now time.Time, in engine.Input) {
	if len(x.observers) > 0 {
		defer x.seeStep(time.Now())
	}
	outs := x.machine.Step(now, in)
	for i := range outs {
		o := &outs[i]
		var e *entry
		if o.Kind == engine.Sent {
			e = x.links[o.Link]
		}
		x.logOutput(e, o)
		x.seeOutput(e, o)
		if x.followed != nil {
			x.followed.Sent(o.Link, o.Message, o.Tenant)
		}
		if e != nil {
			x.deliver(e, o)
		}
	}
}

// deliver queues a message for its link.
func (x *Exchange) deliver(e *entry, o *engine.Output) {
	e.out++
	x.out.Add(1)
	if !e.dirty {
		e.dirty = true
		x.dirty = append(x.dirty, e)
	}
	if !e.port.Deliver(link.Delivery{At: o.At, Message: o.Message, Text: o.Text, Fault: o.Fault}) && !e.doomed {
		e.doomed = true
		x.doomed = append(x.doomed, e)
	}
}

// flush starts the writing of what was queued.
func (x *Exchange) flush() {
	for i, e := range x.dirty {
		e.dirty = false
		e.port.Flush()
		x.dirty[i] = nil
	}
	x.dirty = x.dirty[:0]
}

// settle has the loop do what is due and tells when it has something to do again; for ManualClock.
func (x *Exchange) settle() (next time.Time, ok bool) {
	_ = x.Query(context.Background(), func() { next, ok = x.machine.NextTimer() }) // after the end there is nothing to do
	return next, ok
}
