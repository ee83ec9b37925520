package storm

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// tenant is the one that is always in service.
const tenant = engine.DefaultTenant

// Storm makes up operations.
type Storm struct {
	r      *rand.Rand
	e      *engine.Engine
	w      weather
	now    time.Time
	waited bool
	open   []uint32
	opened uint32

	said     []string // the last messages, to be said again
	handedIn []string // the last session identifiers
	n        int      // of made-up identifiers
}

// Options shape a storm.
type Options struct {
	// Orderly leaves out what is broken on purpose: every message is one that a sound client could have sent.
	Orderly bool
	// Wire leaves out characters that end messages on a wire, or that a wire cannot carry.
	Wire bool
}

// New makes a storm around an engine.
func New(seed uint64, e *engine.Engine, start time.Time, o Options) *Storm {
	s := &Storm{r: rand.New(rand.NewPCG(seed, 0x570)), e: e, now: start} //nolint:gosec // a storm can be repeated
	s.w = s.forecast(o)
	return s
}

// Next gives the next operation. It must be carried out before the one after it is asked for.
func (s *Storm) Next() Op {
	if len(s.open) == 0 || len(s.open) < s.w.links && s.chance(0.2) {
		s.opened++
		s.open = append(s.open, s.opened)
		return Op{Kind: Open, Link: s.opened}
	}
	if !s.waited {
		s.waited = true
		if d := s.pause().Truncate(time.Microsecond); d > 0 { // as clocks of all kinds can measure it
			s.now = s.now.Add(d)
			return Op{Kind: Wait, By: d}
		}
	}
	s.waited = false
	if s.chance(s.w.drop) {
		i := s.r.IntN(len(s.open))
		l := s.open[i]
		s.open = slices.Delete(s.open, i, i+1)
		return Op{Kind: Close, Link: l}
	}
	if s.chance(s.w.wild) {
		return s.say(s.anyLink(), s.wrong())
	}
	return s.say(s.proper())
}

// Links lists the links that are open.
func (s *Storm) Links() []uint32 { return slices.Clone(s.open) }

func (s *Storm) say(link uint32, text string) Op {
	s.said = append(s.said, text)
	if len(s.said) > 60 {
		s.said = s.said[20:]
	}
	return Op{Kind: Send, Link: link, Text: text}
}

// pause is how long nothing is said: mostly for moments, now and then for hours.
func (s *Storm) pause() time.Duration {
	unit := time.Duration(float64(s.w.pace) * (0.1 + s.r.ExpFloat64()))
	switch p := s.r.Float64(); {
	case p < 0.35:
		return 0
	case p < 0.60:
		return unit / 50
	case p < 0.97:
		return unit
	case p < 0.993:
		return 20 * unit
	}
	return time.Duration(s.r.IntN(3*3600)) * time.Second / 2
}

// proper makes a message that makes sense now.
func (s *Storm) proper() (link uint32, text string) {
	if s.switchOwner("") == registry.None && s.chance(0.3) {
		link, o := s.declare("")
		return link, s.dress(o)
	}
	for range 30 {
		link, o := s.w.pick(s)(s)
		if o == nil {
			continue
		}
		return link, s.dress(o)
	}
	return s.anyLink(), sdmp.New(sdmp.ManagementVS).Text()
}

// dress adds what any message may carry: tenant, token, routed framing.
func (s *Storm) dress(o *sdmp.Out) string {
	if s.chance(0.1) && o.Kind != sdmp.CTITO {
		o.Str(sdmp.TD, tenant)
	}
	if s.chance(0.1) {
		o.Str(sdmp.TK, s.fresh("k"))
	}
	f := sdmp.Plain
	if s.chance(0.25) {
		f = sdmp.Routed
	}
	return o.In(f, 0)
}

func (s *Storm) chance(p float64) bool { return s.r.Float64() < p }

func pick[T any](s *Storm, of []T) T { return of[s.r.IntN(len(of))] }

// fresh makes up an identifier.
func (s *Storm) fresh(prefix string) string {
	s.n++
	return prefix + strconv.Itoa(s.n)
}

func (s *Storm) anyLink() uint32 { return pick(s, s.open) }

// linkOf is the link that would speak for a resource: its owner, at times another.
func (s *Storm) linkOf(owner registry.Link) uint32 {
	if slices.Contains(s.open, owner.N) && s.chance(0.85) {
		return owner.N
	}
	return s.anyLink()
}

// some picks a view, or says that there is none.
func some[T any](s *Storm, of []T) (v T, ok bool) {
	if len(of) == 0 {
		return v, false
	}
	return pick(s, of), true
}

func (s *Storm) campaigns() []engine.CampaignView { return s.e.Campaigns(tenant) }

func (s *Storm) agents() []engine.AgentView { return s.e.Agents(tenant, "") }

// ole is an instant as messages carry it.
func (s *Storm) ole(t time.Time) string { return string(sdmp.AppendOLE(nil, t, time.UTC)) }
