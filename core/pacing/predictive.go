package pacing

import (
	"math"
	"time"
)

// Predictive is the policy that ships. It forecasts how many calls will be answered and how many agents will be free for them, and
// launches calls while the chance that one more finds no agent is within what the budget of abandoned calls accepts.
type Predictive struct {
	steer  steering
	learnt *experience // nil until the first decision: campaigns that never ask need none
	cast   forecast
	talk   time.Duration // that is assumed before talks were seen, 0 for the default
}

// NewPredictive makes a policy with an abandon target in percent.
func NewPredictive(percent float64) *Predictive {
	p := &Predictive{}
	p.steer.target = percent / 100
	p.Forget()
	return p
}

// Retarget implements Policy.
func (p *Predictive) Retarget(percent float64) { p.steer.retarget(percent / 100) }

// Expect sets the mean talk time that is assumed before talks were seen [OT ET].
func (p *Predictive) Expect(talk time.Duration) {
	p.talk = talk
	if p.learnt != nil {
		p.learnt.expect(talk)
	}
}

// Forget implements Policy.
func (p *Predictive) Forget() {
	p.steer.reset()
	p.learnt = nil
}

// Begin starts a new window of the budget and keeps what was learnt: the shift of the next day.
func (p *Predictive) Begin() {
	p.steer.served, p.steer.abandoned = 0, 0
	if p.learnt != nil {
		p.learnt.begin()
	}
}

// Observe implements Policy.
func (p *Predictive) Observe(e Event) {
	if p.learnt != nil {
		p.learnt.observe(e)
	}
	switch e.Outcome {
	case Served:
		p.steer.observe(false)
	case Abandoned:
		p.steer.observe(true)
	default:
	}
}

const (
	// mostPerAgent bounds the calls in flight per agent: above it even a live rate of 3 % keeps agents busy.
	mostPerAgent = 30
	// caution is how many standard deviations above its mean the live rate is taken: one that is not known yet, or has just
	// changed, costs abandoned calls where it is taken too low, and seconds where it is taken too high.
	caution = 1.5
	// freeWeight is how the risk accepted grows with the agents who are free: a call is worth more where several of them wait.
	freeWeight = 0.3
)

// Decide implements Policy.
func (p *Predictive) Decide(s Situation) Decision {
	d := Decision{Situation: s, Overdial: 1, Bound: ByAgents}
	if p.learnt == nil {
		p.learnt = newExperience()
		p.learnt.expect(p.talk)
	}
	l := p.learnt
	l.update(&s)
	p.steer.of(s.Free+s.Busy, s.Budget, s.Now)
	d.Estimates = Estimates{
		Live: l.live.mean, LiveSpread: l.live.spread, Talk: l.phases.talk.mean, Wrap: l.phases.wrap.mean, Answer: l.ring.mean(),
		Share: p.steer.share(), Left: p.steer.left(), Accepted: p.steer.accepted(), Risk: 1,
	}
	switch {
	case p.steer.target <= 0:
		d.Bound = ByTarget
		d.Launch = min(max(s.Free-s.Waiting-s.InFlight, 0), room(&s, math.MaxInt))
		d.Want = s.InFlight + d.Launch
	case s.Free+s.Busy > 0:
		p.decide(&s, &d)
	}
	d.Overdial = max(float64(d.Want)/max(float64(s.Free-s.Waiting)+d.Estimates.Returns, 1), 1)
	return d
}

// room is how many calls trunks and the switch allow to launch now, if that is less than most.
func room(s *Situation, most int) int {
	if s.Trunks.Set {
		most = min(most, s.Trunks.At)
	}
	if s.Rate > 0 {
		most = min(most, max(int(s.Rate), 1))
	}
	return max(most, 0)
}

// decide finds how many calls can be launched for a team.
func (p *Predictive) decide(s *Situation, d *Decision) {
	l, f := p.learnt, &p.cast
	live := min(l.live.mean+caution*l.live.spread, 1)
	f.begin(s.Free, s.Waiting, s.Busy, l.live.spread/l.live.mean)
	l.foreseeAgents(f, s)
	l.foreseeCalls(f, live)
	one := l.newCall(live)
	free := float64(max(s.Free-s.Waiting, 0))
	accepted := min(d.Estimates.Accepted*math.Pow(free+0.5, freeWeight), mostRisk)
	own := max(mostPerAgent*(s.Free+s.Busy)-s.InFlight, 0)
	most := room(s, own)
	d.Launch = f.fill(&one, accepted, most)
	d.Want = s.InFlight + d.Launch
	e := &d.Estimates
	e.Risk, e.Accepted = f.risk(), accepted
	e.Answers, e.Returns = f.expected[horizons-1], f.mean[horizons-1]+f.expected[horizons-1]-float64(s.Free-s.Waiting)
	switch {
	case e.Risk > accepted:
		d.Bound = ByRisk
	case most == own:
		d.Bound = ByOverdial
	case s.Trunks.Set && s.Trunks.At <= d.Launch:
		d.Bound = ByTrunks
	default:
		d.Bound = ByRate
	}
}
