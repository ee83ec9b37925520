package pacing

import "math"

// Talks and wraps are watched in bins of so many seconds; the last one has all that is longer.
const (
	talkBin  = 5.0
	talkBins = 120
	wrapBin  = 2.0
	wrapBins = 60
)

// hazard is how likely something is to end, by how long it has lasted: learnt from what ended and from what goes on.
type hazard struct {
	width   float64
	ends    []float64
	seconds []float64 // watched in each bin, of what has ended
	going   []float64 // watched in each bin, of what goes on
	rate    []float64 // per second
	mean    float64   // overall, in seconds
	assumed float64
}

func newHazard(width float64, bins int, assumed float64) hazard {
	all := make([]float64, 4*bins)
	return hazard{width: width, ends: all[:bins], seconds: all[bins : 2*bins], going: all[2*bins : 3*bins], rate: all[3*bins:], assumed: assumed}
}

// binOf gives the bin of a length in seconds.
func (h *hazard) binOf(length float64) int {
	return min(max(int(length/h.width), 0), len(h.ends)-1)
}

// watched counts a stay in all bins that it went through.
func (h *hazard) watched(in []float64, length float64) {
	last := h.binOf(length)
	for b := range last {
		in[b] += h.width
	}
	in[last] += max(length-float64(last)*h.width, 0)
}

// ended counts a stay that is over.
func (h *hazard) ended(length float64) {
	h.ends[h.binOf(length)]++
	h.watched(h.seconds, length)
	if h.ends[0] > memory { // hardly ever: the first bin alone
		for b := range h.ends {
			h.ends[b] /= 2
			h.seconds[b] /= 2
		}
	}
}

// believed is how many ends of the overall hazard are added to each bin, so that one seen rarely is not taken at its word.
const believed = 5

// learn brings the rates up to what was counted.
func (h *hazard) learn() {
	ends, seconds := 2.0, 2*h.assumed
	for b := range h.ends {
		ends += h.ends[b]
		seconds += h.seconds[b] + h.going[b]
	}
	overall := ends / seconds
	h.mean = 1 / overall
	for b := range h.rate {
		e, s := 2*h.ends[b], 2*(h.seconds[b]+h.going[b])
		for _, n := range [2]int{b - 1, b + 1} {
			if n >= 0 && n < len(h.ends) {
				e += h.ends[n]
				s += h.seconds[n] + h.going[n]
			}
		}
		h.rate[b] = (e + believed) / (s + believed/overall)
	}
}

// phases is what was learnt of talks and wraps, and what follows for how soon an agent will be free.
type phases struct {
	talk hazard
	wrap hazard

	fromTalk [talkBins][horizons]float64 // chance that an agent who has talked so long is free by each horizon
	fromWrap [wrapBins][horizons]float64 // the same for one who has been in wrap so long
}

func newPhases() phases {
	return phases{talk: newHazard(talkBin, talkBins, 120), wrap: newHazard(wrapBin, wrapBins, 15)}
}

// look counts the talks and wraps that go on.
func (p *phases) look(s *Situation) {
	clear(p.talk.going)
	clear(p.wrap.going)
	for i := range s.Agents {
		a := &s.Agents[i]
		h := &p.talk
		if a.Phase == Wrapping {
			h = &p.wrap
		}
		h.watched(h.going, s.Now.Sub(a.Since).Seconds())
	}
}

// chance gives the chance of an agent to be free by each horizon, by what it has done for how many seconds.
func (p *phases) chance(phase Phase, lasted float64) *[horizons]float64 {
	if phase == Wrapping {
		return &p.fromWrap[p.wrap.binOf(lasted)]
	}
	return &p.fromTalk[p.talk.binOf(lasted)]
}

// furthest is the longest that is looked ahead, in seconds.
const furthest = 40

// learn brings the tables up to what was counted, for the given horizons in seconds.
func (p *phases) learn(ahead *[horizons]float64) {
	p.talk.learn()
	p.wrap.learn()
	var done [furthest + 1]float64 // chance that a wrap that begins now is over within so many seconds
	left := 1.0
	for t := range furthest {
		left *= math.Exp(-p.wrap.rate[p.wrap.binOf(float64(t)+0.5)])
		done[t+1] = 1 - left
	}
	for b := range wrapBins {
		for k, a := range ahead {
			p.fromWrap[b][k] = 1 - math.Exp(-p.wrap.total((float64(b)+0.5)*wrapBin, a))
		}
	}
	for b := range talkBins {
		p.fromTalk[b] = [horizons]float64{}
		left := 1.0
		for t := range min(int(ahead[horizons-1])+1, furthest) {
			r := p.talk.rate[p.talk.binOf((float64(b)+0.5)*talkBin+float64(t)+0.5)]
			ends := left * (1 - math.Exp(-r))
			left -= ends
			for k, a := range ahead {
				if rest := a - float64(t) - 0.5; rest > 0 {
					rest = min(rest, furthest) // the called party may wait for longer [DE]
					i := int(rest)
					p.fromTalk[b][k] += ends * (done[i] + (rest-float64(i))*(done[min(i+1, furthest)]-done[i]))
				}
			}
		}
	}
}

// total is the hazard summed up over the next seconds of what has lasted so long.
func (h *hazard) total(lasted, ahead float64) float64 {
	sum, t, end := 0.0, lasted, lasted+ahead
	for t < end {
		b := h.binOf(t)
		next := end
		if b < len(h.rate)-1 {
			next = min(end, float64(b+1)*h.width)
		}
		sum += h.rate[b] * (next - t)
		t = next
	}
	return sum
}
