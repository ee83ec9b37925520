package engine

import "github.com/dialgate/dialgate/core/sdmp"

// Greetings of a queue.
const (
	greetEntry = iota // when a call enters [G1]
	greetWait         // when it cannot leave at once [G2]
	greetMusic        // while it waits, again and again [G3]
	greetTimed        // at intervals [G4, II]
)

// greetings is what a caller hears in a queue, one thing after the other.
type greetings struct {
	program []int // what is being played, and what follows
	playing bool
	greeted bool   // something was played: reports of it may come late
	every   *timer // the next one at its interval
}

// greet adds a greeting to what a caller hears. Names for which no sound is configured are kept with the queue and not played.
func (e *Engine) greet(n *call, which int) {
	g := &n.inbound.greetings
	if e.greeting(n, which) == "" {
		return
	}
	g.program = append(g.program, which)
	if !g.playing {
		e.playNext(n)
	}
}

func (e *Engine) greeting(n *call, which int) string {
	return e.cfg.Sounds.Paths[n.inbound.set.greetings[which]]
}

// greetWaiting has a caller hear what those who wait hear.
func (e *Engine) greetWaiting(n *call) {
	e.greet(n, greetWait)
	e.greet(n, greetMusic)
	e.remind(n)
}

// remind plays the greeting that comes at intervals.
func (e *Engine) remind(n *call) {
	ib := n.inbound
	if ib.set.reminder <= 0 || e.greeting(n, greetTimed) == "" {
		return
	}
	ib.greetings.every = e.after(ib.set.reminder, func() {
		if ib.queued {
			ib.greetings.program = []int{greetTimed}
			if e.greeting(n, greetMusic) != "" {
				ib.greetings.program = append(ib.greetings.program, greetMusic)
			}
			e.playNext(n)
			e.remind(n)
		}
	})
}

// playNext has the switch play what is first [PM]. It stops by itself what it played before, and when it connects the caller.
func (e *Engine) playNext(n *call) {
	g := &n.inbound.greetings
	g.playing = len(g.program) > 0 && n.inbound.queued
	if g.playing {
		g.greeted = true
		e.toSwitch(n.sw, n.campaign.tenant.name, n.out(sdmp.CTIPM).Str(sdmp.SI, n.id).Str(sdmp.YS, n.uuid).Str(sdmp.SN, e.greeting(n, g.program[0])))
	}
}

// greetingStatus takes the report of a greeting [PS], and tells whether it was about one: when it has ended the next follows.
func (e *Engine) greetingStatus(n *call, m *sdmp.Message) bool {
	if n.inbound == nil || !n.inbound.greetings.greeted || n.agent != nil && n.checkAsked(m, toPlay, "") != nil {
		return false
	}
	e.accept(m)
	g := &n.inbound.greetings
	rs := m.Int(sdmp.RS, done)
	if rs == 0 || len(g.program) == 0 { // begun, or not wanted any more
		return true
	}
	if rs != 1 || g.program[0] != greetMusic { // what failed is not played again
		g.program = g.program[1:]
	}
	e.playNext(n)
	return true
}

// stopGreeting forgets what a caller who waits no more was to hear.
func (ib *inboundCall) stopGreeting(e *Engine) {
	e.stop(ib.greetings.every)
	ib.greetings.program, ib.greetings.playing = nil, false
}
