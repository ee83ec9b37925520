package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// backlog is what a subscriber has not been told: events in order, and whether some are lost.
type backlog struct {
	events []*sdmp.Out
	bytes  int
	lost   int       // events that are not there any more, before those that are
	since  time.Time // of the first that is lost
	reason string    // why something is or may be lost, "" where nothing is
	redraw bool      // the picture must be drawn again, after the events
}

func (b *backlog) empty() bool { return len(b.events) == 0 && b.reason == "" && !b.redraw }

// clear forgets all and tells how many bytes that were.
func (b *backlog) clear() int {
	n := b.bytes
	*b = backlog{}
	return n
}

// Reasons of a gap, told to the subscriber.
const (
	gapBuffer  = "buffer"  // too much happened while the subscriber was away
	gapHistory = "history" // it asked for what is not remembered any more
	gapLink    = "link"    // it came back before its old link was found dead: what was on the way may be lost
	gapLapsed  = "lapsed"  // it was away so long that its events are not kept any more
)

// subscriptionLost handles the end of a subscription's link. With a persist token it is parked.
func (e *Engine) subscriptionLost(s *subscription) {
	if s == nil {
		return
	}
	if s.token == "" {
		e.endSubscription(s)
		return
	}
	e.reg.Release(s.resource())
	s.link = registry.None
	s.lapse = e.after(limits.SubscriptionPersists, func() { e.lapsed(s) })
	e.parked = append(e.parked, s)
	if len(e.parked) > limits.ParkedSubscriptions {
		e.lapsed(e.parked[0])
	}
}

// lapsed ends a parked subscription for which nobody came back; who comes later is told that events are lost.
func (e *Engine) lapsed(s *subscription) {
	e.endSubscription(s)
	e.lapses = append(e.lapses, lapse{tx: s.tx, token: s.token, kind: s.kind, at: e.now})
	if len(e.lapses) > limits.LapsedSubscriptions {
		e.lapses = e.lapses[1:]
	}
}

// lapse is what is remembered of a subscription that lapsed.
type lapse struct {
	tx, token string
	kind      sdmp.Kind
	at        time.Time
}

// tellLapse tells a subscriber who comes back too late.
func (e *Engine) tellLapse(s *subscription) {
	if s.token == "" {
		return
	}
	for i, l := range e.lapses {
		if l.tx == s.tx && l.token == s.token && l.kind == s.kind {
			e.lapses = append(e.lapses[:i], e.lapses[i+1:]...)
			e.send(s.link, s.logTenant(), e.gap(s, gapLapsed, 0, l.at.Add(-limits.SubscriptionPersists)))
			return
		}
	}
}

// resumed finds the subscription that a message takes up again: same TX, same PS.
func (e *Engine) resumed(m *sdmp.Message) *subscription {
	s := e.subByTX[m.Str(sdmp.TX)]
	if s == nil || s.token == "" || s.token != m.Str(sdmp.PS) || s.kind != m.Kind {
		return nil
	}
	return s
}

// resume gives a persisted subscription to the asker's link and rolls it forward. With TS it hears what happened since then
// instead of what was held for it.
func (e *Engine) resume(s *subscription, rate int, again bool, past func(*subscription)) {
	if e.links[s.link] != nil && s.link != e.from {
		s.backlog.note(gapLink, e.now, s.picture != nil)
	}
	e.stop(s.lapse)
	e.parked = remove(e.parked, s)
	s.link, s.rate = e.from, rate
	e.reg.Tie(s.resource(), s.link)
	if again && past != nil {
		e.heldBytes -= s.backlog.clear()
		past(s)
	}
	e.rollForward(s)
}

// note declares that something is or may be lost. The oldest reason stands.
func (b *backlog) note(reason string, since time.Time, redraw bool) {
	if b.reason == "" {
		b.reason, b.since = reason, since
	}
	b.redraw = b.redraw || redraw
}

// keep keeps an event for a subscriber. Where there is no room, a subscriber of pictures is to get a new one; for others the oldest
// events are lost.
func (e *Engine) keep(s *subscription, o *sdmp.Out) {
	b := &s.backlog
	if b.redraw && s.drawn() {
		b.lost++
		return
	}
	size := len(o.Text()) + eventOverhead
	full := func() bool { return len(b.events) >= limits.HeldEvents || e.heldBytes+size > limits.HeldEventBytes }
	if full() {
		n := len(b.events)
		if !s.drawn() {
			n = min(n, 1+limits.HeldEvents/100)
		}
		b.lost += n
		e.forgetEvents(b, n)
		b.note(gapBuffer, e.now, s.picture != nil)
		if s.drawn() || full() {
			b.lost++
			return
		}
	}
	b.events = append(b.events, o)
	b.bytes += size
	e.heldBytes += size
}

// forgetEvents takes the oldest events off a backlog.
func (e *Engine) forgetEvents(b *backlog, n int) {
	for i, o := range b.events[:n] {
		size := len(o.Text()) + eventOverhead
		b.bytes -= size
		e.heldBytes -= size
		b.events[i] = nil
	}
	b.events = b.events[n:]
	if len(b.events) == 0 {
		b.events = nil
	}
}

// eventOverhead is what keeping an event takes beside its text.
const eventOverhead = 96

// drawn tells whether the kind is about what is, so that a new picture makes up for any event that is lost.
func (s *subscription) drawn() bool { return s.picture != nil && s.kind != sdmp.ManagementEV }

// gap declares to a subscriber that events are lost [NE]: after it come the events that are kept, or the picture again.
func (e *Engine) gap(s *subscription, reason string, lost int, since time.Time) *sdmp.Out {
	words := "Gap=" + reason
	if lost > 0 {
		words += fmt.Sprintf(";Lost=%d", lost)
	}
	if !since.IsZero() {
		words += ";Since=" + string(sdmp.AppendOLE(nil, since, e.cfg.Location))
	}
	return s.out(sdmp.ManagementNEFrom).Str(sdmp.FA, facilityEnumeration).Int(sdmp.SE, warning).Val(sdmp.MS, words).Date(sdmp.TS, e.now, e.cfg.Location)
}

// roll tells subscriptions that came back what they missed, no faster than their token allows.
type roll struct {
	subs  []*subscription // in the order they came back
	rate  int
	left  int // in this second
	timer *timer
}

// rollKey is what CS is counted per: the token.
func (s *subscription) rollKey() string {
	if s.token == "" {
		return "\x00" + s.tx
	}
	return s.tenant + "\x00" + s.token
}

// rollForward tells a subscription what is held for it.
func (e *Engine) rollForward(s *subscription) {
	if s.backlog.empty() && !s.finished {
		return
	}
	k := s.rollKey()
	r := e.rolls[k]
	if r == nil {
		r = &roll{left: s.rate}
		e.rolls[k] = r
	}
	r.rate = s.rate
	r.subs = append(remove(r.subs, s), s)
	e.rollOn(k, r)
}

func (e *Engine) rollOn(k string, r *roll) {
	for len(r.subs) > 0 {
		s := r.subs[0]
		if e.subByTX[s.tx] == s && e.links[s.link] != nil && !e.tellHeld(s, r) {
			break
		}
		r.subs = r.subs[1:]
	}
	if r.timer == nil && r.left < r.rate {
		r.timer = e.after(time.Second, func() {
			r.timer, r.left = nil, r.rate
			if len(r.subs) == 0 {
				delete(e.rolls, k)
				return
			}
			e.rollOn(k, r)
		})
	}
	if r.timer == nil && len(r.subs) == 0 {
		delete(e.rolls, k)
	}
}

// tellHeld tells what is held for a subscription as far as the rate allows, and whether that was all.
func (e *Engine) tellHeld(s *subscription, r *roll) bool {
	b := &s.backlog
	if b.reason != "" && r.left > 0 {
		e.send(s.link, s.logTenant(), e.gap(s, b.reason, b.lost, b.since))
		r.left--
		b.reason, b.lost, b.since = "", 0, time.Time{}
		if b.redraw && s.drawn() {
			e.forgetEvents(b, len(b.events)) // all of it is older than the picture
		}
	}
	for len(b.events) > 0 && r.left > 0 {
		o := b.events[0]
		e.forgetEvents(b, 1)
		e.send(s.link, s.logTenant(), o)
		r.left--
	}
	if len(b.events) > 0 || b.reason != "" {
		return false
	}
	redraw := b.redraw
	b.redraw = false
	if redraw && !s.finished {
		s.picture(s)
	}
	if s.finished {
		e.endFinished(s)
	}
	return true
}
