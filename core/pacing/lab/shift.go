package lab

import (
	"time"

	"github.com/dialgate/dialgate/core/pacing"
)

// shift is one shift of one team under one policy.
type shift struct {
	Conditions
	chance
	policy   pacing.Policy
	counts   bool // the policy looks at counts alone
	foretold bool // the policy is told when agents will be free
	pause    time.Duration
	decided  time.Duration // when it was asked last
	watch    func(time.Duration, pacing.Decision)

	now     time.Duration
	agenda  agenda
	team    []member
	waiting []int32 // members who are free, longest first
	leaving int     // members who will go on a break
	busy    int     // members talking or in wrap who are not leaving
	calls   []dialled
	open    []int32 // calls whose outcome is open, oldest first; some of them closed meanwhile
	flying  int     // of them, those whose outcome is open
	held    []int32 // calls that are live and wait for an agent, oldest first
	lines   int     // calls in any state
	second  time.Duration
	started int // calls launched in the current second
	waves   int
	result  Result

	situation pacing.Situation
	listed    []pacing.Agent
	inFlight  []pacing.Call
}

// member is an agent of the team.
type member struct {
	phase   pacing.Phase // 0 while free or away
	since   time.Duration
	frees   time.Duration // when talk and wrap will be over
	call    int32
	talks   uint64
	leaving bool
	away    bool
}

// dialled is a call.
type dialled struct {
	launched time.Duration
	picked   time.Duration
	answered time.Duration
	state    uint8
}

// States of a call.
const (
	ringing = iota
	examined
	held
	over
)

// epoch is when every shift begins.
var epoch = time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC)

// at is a time of the shift as policies see it.
func at(d time.Duration) time.Time { return epoch.Add(d) }

// largeTeam is the size from which a policy that looks at every call is not asked more often than every largePause: its decisions
// would not differ, and the simulation would take several times as long.
const (
	largeTeam  = 50
	largePause = 250 * time.Millisecond
)

// Counter is a policy that looks at the counts of a situation alone, so that the lab need not list agents and calls.
type Counter interface{ CountsOnly() }

// Foreteller is a policy that is told when each busy agent will be free, which no real one can know.
type Foreteller interface{ Foretold() }

// Option changes what Run does.
type Option func(*shift)

// Watch has every decision reported.
func Watch(f func(at time.Duration, d pacing.Decision)) Option {
	return func(s *shift) { s.watch = f }
}

// Run simulates one shift.
func Run(c Conditions, p pacing.Policy, seed uint64, options ...Option) Result {
	s := &shift{Conditions: c, chance: chance(mix(seed)), policy: p, team: make([]member, c.Agents), decided: -time.Hour}
	_, s.counts = p.(Counter)
	_, s.foretold = p.(Foreteller)
	if c.Agents >= largeTeam && !s.counts {
		s.pause = largePause
	}
	for _, o := range options {
		o(s)
	}
	for i := range s.team {
		s.waiting = append(s.waiting, int32(i))
	}
	s.agenda.add(happening{at: 0, kind: tick})
	if c.Breaks {
		s.agenda.add(happening{at: time.Hour, kind: wave})
	}
	for len(s.agenda) > 0 {
		h := s.agenda.next()
		if h.at > c.Length {
			break
		}
		s.now = h.at
		s.handle(h)
		if s.now-s.decided >= s.pause || h.kind == tick {
			s.decide()
		}
	}
	s.result.Seed = seed
	return s.result
}

func (s *shift) handle(h happening) {
	switch h.kind {
	case callFails:
		s.close(h.who, pacing.Failed)
	case callPicked:
		s.calls[h.who].state = examined
		s.calls[h.who].picked = s.now
	case callAnswered:
		s.answer(h.who)
	case patienceEnds:
		if s.calls[h.who].state == held {
			s.abandon(h.who)
		}
	case talkEnds:
		s.endTalk(h.who)
	case wrapEnds:
		s.endWrap(h.who)
	case agentBack:
		s.team[h.who].away = false
		s.free(h.who)
	case wave:
		s.breakWave()
	case tick:
		s.agenda.add(happening{at: s.now + time.Second, kind: tick})
	}
}

// live is the live rate of a call dialled now.
func (s *shift) live(number int) float64 {
	rates := s.Live
	if len(s.Second) > 0 && number%2 == 1 {
		rates = s.Second
	}
	return rates[min(int(s.now*time.Duration(len(rates))/s.Length), len(rates)-1)]
}

// launch dials the next number of the list.
func (s *shift) launch() {
	k := len(s.calls)
	id, n := int32(k), uint64(k) //nolint:gosec // a shift has some hundred thousand calls
	s.calls = append(s.calls, dialled{launched: s.now})
	s.open = append(s.open, id)
	s.flying++
	s.lines++
	s.result.Launched++
	switch {
	case s.draw(drawLive, n) < s.live(k):
		answer := s.now + s.Answer[0] + time.Duration(s.draw(drawAnswer, n)*float64(s.Answer[1]-s.Answer[0]))
		if s.Detection == 0 {
			s.agenda.add(happening{answer, callAnswered, id})
			return
		}
		s.agenda.add(happening{answer, callPicked, id})
		if s.draw(drawDetection, n) < s.FalsePositives {
			s.agenda.add(happening{answer + s.Detection, callFails, id})
		} else {
			s.agenda.add(happening{answer + s.Detection, callAnswered, id})
		}
	case s.draw(drawRingOut, n) < s.RingOuts:
		s.agenda.add(happening{s.now + s.RingOut, callFails, id})
	default:
		s.agenda.add(happening{s.now + s.Fail, callFails, id})
	}
}

// close ends a call that no agent gets.
func (s *shift) close(id int32, o pacing.Outcome) {
	c := &s.calls[id]
	if c.state < held {
		s.flying--
	}
	c.state = over
	s.lines--
	s.policy.Observe(s.event(c, o))
}

func (s *shift) event(c *dialled, o pacing.Outcome) pacing.Event {
	e := pacing.Event{Outcome: o, Launched: at(c.launched), At: at(s.now)}
	if c.picked > 0 {
		e.Picked = at(c.picked)
	}
	if c.answered > 0 {
		e.Answered = at(c.answered)
	}
	return e
}

// answer handles a live call: the agent who has waited longest gets it, or it waits.
func (s *shift) answer(id int32) {
	c := &s.calls[id]
	s.flying--
	c.state, c.answered = held, s.now
	if len(s.waiting) > 0 {
		s.serve(id)
		return
	}
	s.held = append(s.held, id)
	s.agenda.add(happening{s.now + s.Patience, patienceEnds, id})
}

// serve connects a call to the agent who has waited longest.
func (s *shift) serve(id int32) {
	c := &s.calls[id]
	who := s.waiting[0]
	s.waiting = s.waiting[1:]
	a := &s.team[who]
	s.result.served(s.now-a.since, s.now-c.answered, s.campaign(id))
	c.state = over
	stream := drawAgents + uint64(who) //nolint:gosec // a team is small
	talk := logNormal(s.draw(stream, 2*a.talks), s.Talk, s.TalkCV)
	wrap := exponential(s.draw(stream, 2*a.talks+1), s.Wrap)
	a.talks++
	a.phase, a.since, a.call = pacing.Talking, s.now, id
	a.frees = s.now + talk + wrap
	s.busy++
	s.result.Talk += talk
	s.agenda.add(happening{s.now + talk, talkEnds, who})
	s.policy.Observe(s.event(c, pacing.Served))
}

// campaign is 1 for calls of the second campaign.
func (s *shift) campaign(id int32) int {
	if len(s.Second) > 0 {
		return int(id % 2)
	}
	return 0
}

func (s *shift) abandon(id int32) {
	for i, h := range s.held {
		if h == id {
			s.held = append(s.held[:i], s.held[i+1:]...)
			break
		}
	}
	s.result.abandoned(s.campaign(id))
	s.close(id, pacing.Abandoned)
}

func (s *shift) endTalk(who int32) {
	a := &s.team[who]
	s.policy.Observe(pacing.Event{Outcome: pacing.TalkEnded, Launched: at(a.since), At: at(s.now)})
	s.lines--
	a.phase, a.since = pacing.Wrapping, s.now
	s.agenda.add(happening{a.frees, wrapEnds, who})
}

func (s *shift) endWrap(who int32) {
	a := &s.team[who]
	s.policy.Observe(pacing.Event{Outcome: pacing.WrapEnded, Launched: at(a.since), At: at(s.now)})
	a.phase = 0
	if a.leaving {
		a.leaving, a.away = false, true
		s.leaving--
		s.agenda.add(happening{s.now + breakLength, agentBack, who})
		return
	}
	s.busy--
	s.free(who)
}

// free has an agent wait for a call, or take one that waits.
func (s *shift) free(who int32) {
	s.team[who].since = s.now
	s.waiting = append(s.waiting, who)
	if len(s.held) > 0 {
		id := s.held[0]
		s.held = s.held[1:]
		s.serve(id)
	}
}

const (
	breakLength = 15 * time.Minute
	breakEvery  = 20 * time.Minute
	breakWaves  = 3
)

// breakWave sends a third of the team on a break, when their calls are over: three waves, then nothing for an hour.
func (s *shift) breakWave() {
	for i := s.waves % breakWaves; i < len(s.team); i += breakWaves {
		who := int32(i)
		a := &s.team[i]
		switch {
		case a.away || a.leaving:
		case a.phase != 0:
			a.leaving = true
			s.leaving++
			s.busy--
		default:
			s.unlist(who)
			a.away = true
			s.agenda.add(happening{s.now + breakLength, agentBack, who})
		}
	}
	s.waves++
	next := breakEvery
	if s.waves%breakWaves == 0 {
		next = 80 * time.Minute
	}
	s.agenda.add(happening{s.now + next, wave, 0})
}

// unlist takes a free agent out of those who wait.
func (s *shift) unlist(who int32) {
	for i, w := range s.waiting {
		if w == who {
			s.waiting = append(s.waiting[:i], s.waiting[i+1:]...)
			return
		}
	}
}

// decide asks the policy and does what it says, as far as trunks and the switch allow.
func (s *shift) decide() {
	s.decided = s.now
	s.look()
	d := s.policy.Decide(s.situation)
	for range d.Launch {
		if s.situation.Trunks.Set && s.lines >= s.TrunksPerAgent*s.Agents {
			break
		}
		if s.Rate > 0 && !s.mayStart() {
			break
		}
		s.launch()
	}
	s.result.look(s, d)
	if s.watch != nil {
		s.watch(s.now, d)
	}
}

// mayStart tells whether the switch takes one more call in this second.
func (s *shift) mayStart() bool {
	if second := s.now.Truncate(time.Second); second != s.second {
		s.second, s.started = second, 0
	}
	s.started++
	return s.started <= s.Rate
}

// look makes the situation that the policy sees.
func (s *shift) look() {
	s.situation = pacing.Situation{
		Now: at(s.now), Free: len(s.waiting), Busy: s.busy, InFlight: s.flying, Waiting: len(s.held), Patience: s.Patience, Rate: float64(s.Rate),
	}
	if s.TrunksPerAgent > 0 {
		s.situation.Trunks = pacing.Limit{Set: true, At: max(s.TrunksPerAgent*s.Agents-s.lines, 0)}
	}
	if s.Law > 0 {
		s.situation.Budget = pacing.Budget{Set: true, Left: s.result.left(s.Law, len(s.Second) > 0)}
	}
	if s.counts {
		return
	}
	s.listed = s.listed[:0]
	for i := range s.team {
		if a := &s.team[i]; a.phase != 0 {
			v := pacing.Agent{Phase: a.phase, Since: at(a.since), Leaving: a.leaving}
			if s.foretold {
				v.Frees = at(a.frees)
			}
			s.listed = append(s.listed, v)
		}
	}
	kept := s.open[:0]
	s.inFlight = s.inFlight[:0]
	for _, id := range s.open {
		c := &s.calls[id]
		if c.state >= held {
			continue
		}
		kept = append(kept, id)
		v := pacing.Call{Launched: at(c.launched)}
		if c.state == examined {
			v.Picked = at(c.picked)
		}
		s.inFlight = append(s.inFlight, v)
	}
	s.open = kept
	s.situation.Agents, s.situation.Calls = s.listed, s.inFlight
}
