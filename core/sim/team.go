package sim

import (
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// TeamConfig describes a team of agents on one link. A span left nil is taken from DefaultTeam, but for breaks.
type TeamConfig struct {
	Tenant, Campaign string
	Name             string // TE; may be empty
	Agents           int
	FirstAgent       int // number of the first agent, 1 where it is 0; identifiers and extensions count up from it
	FirstExtension   int // extension of agent 1 is one more
	Seed             uint64
	Outcome          int  // AO of TC
	AutoWrap         bool // AW: the dialer completes the transaction by itself
	NailedUp         bool // NU

	Arrive  Span // from the start of the team to each agent's log-in
	Talk    Span // from connect to the agent's end of the call
	Wrap    Span // from the end of the call to TC
	Preview Span // from BP to BD
	Breath  Span // from a breather's start to PN

	BreakEvery Span // working time between breaks; nil: nobody takes one
	BreakFor   Span // length of a break
}

// DefaultTeam is a team that sells something: two minutes of talk and a quarter of a minute of wrap on average.
func DefaultTeam(campaign string, agents int) TeamConfig {
	return TeamConfig{
		Campaign: campaign, Agents: agents, FirstAgent: 1, FirstExtension: 1000,
		Arrive:   Between(0, 2*time.Second),
		Talk:     LogNormal(2*time.Minute, 0.8),
		Wrap:     Exponential(15 * time.Second),
		Preview:  Between(2*time.Second, 8*time.Second),
		Breath:   Between(time.Second, 5*time.Second),
		BreakFor: Between(5*time.Minute, 15*time.Minute),
	}
}

// loginRetry is how long an agent waits before the next try where a log-in was refused: the campaign may not be open yet.
const loginRetry = 5 * time.Second

// Team is a group of agents who work on one campaign over one link.
type Team struct {
	cfg    TeamConfig
	rng    *rand.Rand
	agenda agenda
	out    []string
	agents []*agent
	byName map[string]*agent
}

// NewTeam makes a team.
func NewTeam(cfg TeamConfig) *Team {
	def := DefaultTeam(cfg.Campaign, cfg.Agents)
	for _, s := range []struct{ span, def *Span }{
		{&cfg.Arrive, &def.Arrive},
		{&cfg.Talk, &def.Talk},
		{&cfg.Wrap, &def.Wrap},
		{&cfg.Preview, &def.Preview},
		{&cfg.Breath, &def.Breath},
		{&cfg.BreakFor, &def.BreakFor},
	} {
		*s.span = s.span.or(*s.def)
	}
	if cfg.FirstAgent == 0 {
		cfg.FirstAgent = 1
	}
	t := &Team{cfg: cfg, rng: source(cfg.Seed, teamSource), byName: map[string]*agent{}}
	for i := range cfg.Agents {
		n := cfg.FirstAgent + i
		a := &agent{team: t, name: strconv.Itoa(n), extension: strconv.Itoa(cfg.FirstExtension + n)}
		t.agents = append(t.agents, a)
		t.byName[a.name] = a
	}
	return t
}

// Start sends everybody to work.
func (t *Team) Start(now time.Time) []string {
	t.out = t.out[:0]
	for _, a := range t.agents {
		a.since = now
		t.agenda.at(now.Add(t.cfg.Arrive(t.rng)), a.logIn)
	}
	t.agenda.run(now)
	return t.out
}

// Receive lets the agent whom a message is for react.
func (t *Team) Receive(now time.Time, text string) []string {
	t.out = t.out[:0]
	t.agenda.run(now)
	m := read(text)
	if m.code == "ER" {
		t.refused(now, read(m.str(sdmp.FM)))
		return t.out
	}
	if a := t.byName[m.str(sdmp.AN)]; a != nil {
		a.receive(now, m)
	}
	return t.out
}

// Wake does what is due.
func (t *Team) Wake(now time.Time) []string {
	t.out = t.out[:0]
	t.agenda.run(now)
	return t.out
}

// NextWake gives the time of the next thing an agent does by himself.
func (t *Team) NextWake() (time.Time, bool) { return t.agenda.next() }

// refused tries a refused log-in again. Whatever else is refused crossed with a change of the agent's state that the dialer has told
// or is about to tell.
func (t *Team) refused(now time.Time, m reading) {
	a := t.byName[m.str(sdmp.AN)]
	if a != nil && m.code == "AL" && a.state == loggingIn {
		a.next = t.agenda.at(now.Add(loginRetry), a.logIn)
	}
}

// TeamStats sums up what a team has done.
type TeamStats struct {
	Calls    int           // connected
	Waits    int           // times an agent waited and then had a call
	Working  time.Duration // logged in and not on a break, all agents together
	Waiting  time.Duration // of it ready for a call
	Waited   time.Duration // the waits that ended with a call
	Talking  time.Duration
	Wrapping time.Duration
	OnBreak  time.Duration
}

// MeanWait is the time an agent waits for a call.
func (s TeamStats) MeanWait() time.Duration {
	if s.Waits == 0 {
		return 0
	}
	return s.Waited / time.Duration(s.Waits)
}

// TalkPerHour is how long an agent talks in an hour of work.
func (s TeamStats) TalkPerHour() time.Duration {
	if s.Working == 0 {
		return 0
	}
	return time.Duration(float64(s.Talking) / float64(s.Working) * float64(time.Hour))
}

// Stats sums up until now. It must not run beside the actor's other methods.
func (t *Team) Stats(now time.Time) TeamStats {
	var s TeamStats
	for _, a := range t.agents {
		spent := a.spent
		spent[a.state] += now.Sub(a.since)
		s.Calls += a.calls
		s.Waits += a.waits
		s.Waited += a.waited
		s.Waiting += spent[ready]
		s.Talking += spent[onCall]
		s.Wrapping += spent[wrapping]
		s.OnBreak += spent[onBreak]
		s.Working += spent[ready] + spent[previewing] + spent[onCall] + spent[wrapping]
	}
	return s
}

// Ready counts agents who wait for a call.
func (t *Team) Ready() int { return t.count(ready) }

// OnCall counts agents who talk.
func (t *Team) OnCall() int { return t.count(onCall) }

func (t *Team) count(s condition) int {
	n := 0
	for _, a := range t.agents {
		if a.state == s {
			n++
		}
	}
	return n
}
