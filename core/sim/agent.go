package sim

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// condition is what an agent is doing, as he himself sees it.
type condition uint8

const (
	away       condition = iota // not logged in
	loggingIn                   // AL sent
	settling                    // logged in, AA sent
	ready                       // waiting for a call
	previewing                  // looking at a number, or waiting for its call
	onCall                      // talking
	wrapping                    // the call is over, the work on it is not
	onBreak                     // free until the break is over
	conditions
)

// agent is one agent of a team.
type agent struct {
	team            *Team
	name, extension string

	state   condition
	since   time.Time
	next    *item // what the agent does next by himself
	pause   *item // the next break
	leaving bool  // AU sent, AF not come

	spent  [conditions]time.Duration
	idle   time.Duration // ready since the last call
	waits  int
	waited time.Duration
	calls  int
}

// become changes the state and gives up what the agent meant to do in the old one.
func (a *agent) become(now time.Time, s condition) {
	a.spent[a.state] += now.Sub(a.since)
	if a.state == ready {
		a.idle += now.Sub(a.since)
	}
	a.state, a.since = s, now
	a.next.drop()
	a.next = nil
}

// then notes what the agent does next if nothing happens before.
func (a *agent) then(now time.Time, after Span, do func(time.Time)) {
	a.next.drop()
	a.next = a.team.agenda.at(now.Add(after(a.team.rng)), do)
}

// say starts a message of this agent.
func (a *agent) say(k sdmp.Kind) *sdmp.Out {
	return sdmp.New(k).Str(sdmp.TD, a.team.cfg.Tenant).Str(sdmp.CN, a.team.cfg.Campaign).Str(sdmp.AN, a.name)
}

func (a *agent) send(o *sdmp.Out) { a.team.out = append(a.team.out, o.Text()) }

func (a *agent) logIn(now time.Time) {
	c := &a.team.cfg
	a.become(now, loggingIn)
	a.send(a.say(sdmp.AgentAL).Str(sdmp.AD, "Agent "+a.name).Str(sdmp.TE, c.Name).Str(sdmp.AE, a.extension).
		Flag(sdmp.AW, c.AutoWrap).Flag(sdmp.NU, c.NailedUp))
}

func (a *agent) receive(now time.Time, m reading) {
	switch m.code {
	case "LI":
		a.become(now, settling)
		a.send(a.say(sdmp.AgentAA))
		a.planBreak(now)
	case "AR":
		if a.state != ready { // AR follows NA, and again each TC
			a.become(now, ready)
		}
	case "BP":
		a.preview(now, m)
	case "AC":
		a.talk(now)
	case "CE":
		a.callEnded(now)
	case "NB":
		if a.state == previewing { // the previewed number did not answer
			a.wrap(now)
		}
	case "AF":
		a.freed(now)
	case "NO":
		a.become(now, away)
		a.pause.drop()
		a.leaving = false
	}
}

// preview looks at a number and has it dialled. Where the dialer dials by itself there is nothing to do but to go on waiting.
func (a *agent) preview(now time.Time, m reading) {
	switch {
	case m.has(sdmp.PN):
		a.become(now, previewing)
		a.then(now, a.team.cfg.Breath, func(time.Time) { a.send(a.say(sdmp.AgentPN)) })
	case m.has(sdmp.BD):
		a.become(now, previewing)
		a.then(now, a.team.cfg.Preview, func(time.Time) { a.send(a.say(sdmp.AgentBD)) })
	}
}

// talk begins a call, or begins it anew where the first AC was only an offer.
func (a *agent) talk(now time.Time) {
	again := a.state == onCall
	a.become(now, onCall)
	if !again {
		a.calls++
		a.waits++
		a.waited += a.idle
		a.idle = 0
	}
	a.then(now, a.team.cfg.Talk, func(now time.Time) {
		a.send(a.say(sdmp.AgentSW))
		a.wrap(now)
	})
}

// callEnded begins the wrap where the far end hung up. After the agent's own SW the wrap is under way already.
func (a *agent) callEnded(now time.Time) {
	if a.state == onCall || a.state == previewing {
		a.wrap(now)
	}
}

// wrap finishes the work on a call.
func (a *agent) wrap(now time.Time) {
	a.become(now, wrapping)
	if a.team.cfg.AutoWrap {
		return
	}
	a.then(now, a.team.cfg.Wrap, func(time.Time) {
		a.send(a.say(sdmp.AgentTC).Int(sdmp.AO, a.team.cfg.Outcome))
	})
}

// planBreak notes the next break.
func (a *agent) planBreak(now time.Time) {
	every := a.team.cfg.BreakEvery
	if every == nil {
		return
	}
	a.pause.drop()
	a.pause = a.team.agenda.at(now.Add(every(a.team.rng)), func(time.Time) {
		a.leaving = true
		a.send(a.say(sdmp.AgentAU).Int(sdmp.PR, 0))
	})
}

// comeBack is how long an agent sees to his station whom the dialer freed by itself.
const comeBack = 30 * time.Second

// freed goes on a break that was asked for. An agent whom the dialer freed by itself, because his station did not take a call,
// comes back soon; where the campaign is ending, NO comes first.
func (a *agent) freed(now time.Time) {
	away := Constantly(comeBack)
	if a.leaving {
		away = a.team.cfg.BreakFor
	}
	a.leaving = false
	a.become(now, onBreak)
	a.then(now, away, func(now time.Time) {
		a.become(now, settling)
		a.send(a.say(sdmp.AgentAA))
		a.planBreak(now)
	})
}
