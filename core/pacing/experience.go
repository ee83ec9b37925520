package pacing

import "time"

// experience is what a policy has learnt of calls and agents.
type experience struct {
	live   liveRate
	ring   ringing
	phases phases
	picked ratio   // of the calls that were examined, those live
	exam   float64 // mean time that it takes, in seconds

	pending []resolved // calls that are over, while older ones are open
	early   tally      // of pending
	ages    [ageBins]float64
	exams   int // calls that are being examined

	ahead [horizons]float64          // moments, in seconds after a launch, by which equal shares of live calls are answered
	reach [horizons]float64          // the same and the patience of the called party
	table [ageBins][horizons]float64 // share of live calls of an age that are answered by then

	began   time.Time
	updated time.Time
	tables  time.Time // when they were brought up to what was seen
	stale   bool
}

// resolved is a call that is over.
type resolved struct {
	launched time.Time
	age      float64 // seconds from launch to answer or end
	live     bool
}

// tally counts calls by whether somebody answered.
type tally struct{ live, dead int }

func (t *tally) add(live bool) {
	if live {
		t.live++
	} else {
		t.dead++
	}
}

// ratio is a share learnt from counts.
type ratio struct{ yes, all float64 }

func (r *ratio) add(yes bool) {
	r.all++
	if yes {
		r.yes++
	}
}

func (r *ratio) share() float64 { return r.yes / r.all }

func newExperience() *experience {
	l := &experience{phases: newPhases()}
	l.live.reset()
	l.picked, l.exam = ratio{7, 10}, 0 // machines are fewer than people, until seen otherwise
	l.begin()
	return l
}

// expect sets the mean talk time that is assumed before talks were seen.
func (l *experience) expect(talk time.Duration) {
	if talk > 0 {
		l.phases.talk.assumed = talk.Seconds()
		l.stale = true
	}
}

// begin forgets what is going on, not what was learnt.
func (l *experience) begin() {
	l.pending, l.early = l.pending[:0], tally{}
	l.began, l.updated, l.tables, l.stale = time.Time{}, time.Time{}, time.Time{}, true
}

// examMemory is over how many calls the time of an examination is averaged.
const examMemory = 200

// mostPending bounds the calls that wait for older ones to end; a campaign that is never asked to decide must not hoard them.
const mostPending = 1 << 14

// observe takes in an event.
func (l *experience) observe(e Event) {
	l.stale = true
	lasted := e.At.Sub(e.Launched).Seconds()
	switch e.Outcome {
	case TalkEnded:
		l.phases.talk.ended(lasted)
		return
	case WrapEnded:
		l.phases.wrap.ended(lasted)
		return
	default:
	}
	live := e.Outcome != Failed
	if live && !e.Answered.IsZero() {
		lasted = e.Answered.Sub(e.Launched).Seconds()
	}
	if !e.Picked.IsZero() { // it rang until then
		rang := e.Picked.Sub(e.Launched).Seconds()
		if live {
			l.exam += (max(lasted-rang, 0) - l.exam) / min(l.picked.yes+1, examMemory)
		}
		l.picked.add(live)
		lasted = rang
	}
	if len(l.pending) == mostPending {
		l.settle(e.At.Add(time.Second))
	}
	l.pending = append(l.pending, resolved{e.Launched, lasted, live})
}

// settle counts the calls that are over and were launched before the oldest that is open: early answers would else pass for the
// whole distribution.
func (l *experience) settle(oldest time.Time) {
	kept := l.pending[:0]
	l.early = tally{}
	var done tally
	for _, r := range l.pending {
		if !r.launched.Before(oldest) {
			kept = append(kept, r)
			l.early.add(r.live)
			continue
		}
		done.add(r.live)
		if r.live {
			l.ring.live.add(r.age)
		} else {
			l.ring.dead.add(r.age)
		}
	}
	l.pending = kept
	l.live.observe(done)
}

// longestOpen is how long a call is waited for before younger ones are counted: one that is stuck must not end all learning.
const longestOpen = time.Minute

// update brings everything up to what was seen until a situation.
func (l *experience) update(s *Situation) {
	oldest := s.Now
	if len(s.Calls) > 0 {
		oldest = s.Calls[0].Launched
	}
	if long := s.Now.Add(-longestOpen); oldest.Before(long) {
		oldest = long
	}
	l.settle(oldest)
	l.learn(s)
	clear(l.ages[:])
	l.exams = 0
	for i := range s.Calls {
		if !s.Calls[i].Picked.IsZero() {
			l.exams++
			continue
		}
		l.ages[ageOf(s.Now.Sub(s.Calls[i].Launched).Seconds())]++
	}
	l.live.weigh(&l.ages, &l.ring, l.early)
}

// The tables are brought up to what was seen every 5 s until answer times are believed, every 20 s then, and every 80 s once they
// hardly change.
const (
	learnFirst    = 5 * time.Second
	learnEvery    = 20 * time.Second
	learnSeldom   = 80 * time.Second
	learnSlowdown = 20 // the pause is this part of the time since the beginning, between the two
)

// learn brings the tables up to what was seen, if that is due.
func (l *experience) learn(s *Situation) {
	if l.began.IsZero() {
		l.began = s.Now
	}
	pause := min(max(learnEvery, s.Now.Sub(l.began)/learnSlowdown), learnSeldom)
	if l.ring.trust < 1 {
		pause = learnFirst
	}
	if !l.tables.IsZero() && (!l.stale || s.Now.Sub(l.tables) < pause) {
		return
	}
	l.tables, l.stale = s.Now, false
	l.ring.learn(&l.live.rate)
	for k := range horizons {
		l.ahead[k] = l.ring.quantile((float64(k) + 0.5) / horizons)
		l.reach[k] = l.ahead[k] + l.exam + s.Patience.Seconds()
	}
	for b := range ageBins {
		age := (float64(b) + 0.5) * ageBin
		before := l.ring.by(age)
		for k, a := range l.ahead {
			l.table[b][k] = 1
			if before < 1-1e-9 {
				l.table[b][k] = (l.ring.by(age+a) - before) / (1 - before)
			}
		}
	}
	l.phases.look(s)
	l.phases.learn(&l.reach)
}

// newCall gives the chance of a call launched now to be answered by each horizon. Before answer times were learnt, every live call is
// taken to be answered at once.
func (l *experience) newCall(live float64) (by [horizons]float64) {
	trust := l.ring.trust
	for k := range by {
		by[k] = live * (trust*(float64(k)+0.5)/horizons + 1 - trust)
	}
	return by
}

// foreseeCalls adds the calls in flight to a forecast.
func (l *experience) foreseeCalls(f *forecast, rate float64) {
	trust := l.ring.trust
	for b, n := range l.ages {
		if n == 0 {
			continue
		}
		live := rate * (1 - (l.ring.answered[b]+l.ring.answered[b+1])/2)
		dead := (1 - rate) * (1 - (l.ring.gone[b]+l.ring.gone[b+1])/2)
		if live <= 0 && trust == 1 {
			continue
		}
		live /= max(live+dead, 1e-9)
		var by [horizons]float64
		for k := range by {
			by[k] = trust*live*l.table[b][k] + (1-trust)*rate
		}
		f.addCalls(int(n), &by)
	}
	if l.exams > 0 {
		var by [horizons]float64
		for k := range by {
			by[k] = l.picked.share()
		}
		f.addCalls(l.exams, &by)
	}
}

// foreseeAgents adds the busy agents who are not leaving to a forecast.
func (l *experience) foreseeAgents(f *forecast, s *Situation) {
	for i := range s.Agents {
		a := &s.Agents[i]
		switch {
		case a.Leaving:
		case !a.Frees.IsZero():
			var by [horizons]float64
			left := a.Frees.Sub(s.Now).Seconds()
			for k := range by {
				if left <= l.reach[k] {
					by[k] = 1
				}
			}
			f.addAgent(&by)
		default:
			f.addAgent(l.phases.chance(a.Phase, s.Now.Sub(a.Since).Seconds()))
		}
	}
	f.sumUp()
}
