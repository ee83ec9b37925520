package pacing

import "math"

// horizons is how many moments a call launched now is looked at: the moments by which equal shares of live calls are answered.
const horizons = 8

// exactTeam is the largest number of agents, free and busy, that distributions are computed for without approximation.
const exactTeam = 24

// forecast is the distribution, for each horizon, of how many calls will have been answered and how many agents will be free for
// them. Small teams get exact distributions of both, as sums of independent chances; large ones the first three cumulants of their
// difference.
type forecast struct {
	exact bool
	size  int // of the distributions: numbers below it are told apart

	answers [horizons][exactTeam + 2]float64 // chance of so many answers
	enough  [horizons][exactTeam + 2]float64 // chance that so many agents or fewer are free
	agents  [horizons][exactTeam + 2]float64

	mean      [horizons]float64 // of agents less answers
	variance  [horizons]float64
	third     [horizons]float64 // cumulant
	expected  [horizons]float64 // answers
	uncertain float64           // relative variance of the live rate

	sure int // agents who are free, less calls that wait for one
	most int // answers there can be
}

// begin starts with agents who are free and calls that are answered and wait; spread is the relative standard deviation of the live
// rate.
func (f *forecast) begin(free, waiting, busy int, spread float64) {
	f.exact = free+busy <= exactTeam
	f.sure, f.most = free-waiting, 0
	f.size = free + busy + 1
	f.uncertain = spread * spread
	for k := range horizons {
		f.mean[k], f.variance[k], f.third[k], f.expected[k] = float64(free-waiting), 0, 0, 0
		if !f.exact {
			continue
		}
		clear(f.answers[k][:])
		clear(f.agents[k][:])
		f.answers[k][min(waiting, f.size)] = 1
		f.agents[k][free] = 1
	}
}

// addAgent adds a busy agent by the chance to be free by each horizon.
func (f *forecast) addAgent(chance *[horizons]float64) {
	for k, p := range chance {
		q := p * (1 - p)
		f.mean[k] += p
		f.variance[k] += q
		f.third[k] += q * (1 - 2*p)
		if f.exact {
			a := &f.agents[k]
			for i := f.size - 1; i > 0; i-- {
				a[i] += p * (a[i-1] - a[i])
			}
			a[0] -= p * a[0]
		}
	}
}

// sumUp ends the adding of agents.
func (f *forecast) sumUp() {
	if !f.exact {
		return
	}
	for k := range horizons {
		sum := 0.0
		for i := range f.size {
			sum += f.agents[k][i]
			f.enough[k][i] = sum
		}
	}
}

// addCalls adds n calls by the chance that each is answered by each horizon. Large teams can take them back with -n.
func (f *forecast) addCalls(n int, chance *[horizons]float64) {
	f.most += n
	for k, p := range chance {
		if p <= 0 {
			continue
		}
		q := float64(n) * p * (1 - p)
		f.mean[k] -= float64(n) * p
		f.variance[k] += q
		f.third[k] -= q * (1 - 2*p)
		f.expected[k] += float64(n) * p
		if f.exact {
			a := &f.answers[k]
			for range n {
				// The last one has all numbers that exceed the team.
				a[f.size] += p * a[f.size-1]
				for i := f.size - 1; i > 0; i-- {
					a[i] += p * (a[i-1] - a[i])
				}
				a[0] -= p * a[0]
			}
		}
	}
}

// fill adds calls while the risk of one more is accepted, at most so many, and tells how many.
func (f *forecast) fill(one *[horizons]float64, accepted float64, most int) int {
	if !f.exact {
		return f.fillMany(one, accepted, most)
	}
	n := 0
	for n < most && f.risk() <= accepted {
		f.addCalls(1, one)
		n++
	}
	return n
}

// fillMany does so by doubling steps, then by halving ones.
func (f *forecast) fillMany(one *[horizons]float64, accepted float64, most int) int {
	n, step := 0, 1
	fits := func(more int) bool {
		if n+more > most {
			return false
		}
		f.addCalls(n+more-1, one)
		risk := f.risk()
		f.addCalls(1-n-more, one)
		return risk <= accepted
	}
	for fits(step) {
		n += step
		step *= 2
	}
	for step /= 2; step > 0; step /= 2 {
		if fits(step) {
			n += step
		}
	}
	f.addCalls(n, one)
	return n
}

// risk is the chance that one more call finds no agent once it is answered: that by the time as many calls are answered as agents are
// free, or more.
func (f *forecast) risk() float64 {
	if f.most < f.sure {
		return 0
	}
	sum := 0.0
	for k := range horizons {
		sum += f.short(k)
	}
	return sum / horizons
}

// short is the chance that by a horizon as many calls are answered as agents are free, or more.
func (f *forecast) short(k int) float64 {
	if f.exact {
		p := f.answers[k][f.size]
		for i := range f.size {
			p += f.answers[k][i] * f.enough[k][i]
		}
		return min(p, 1)
	}
	v := f.variance[k] + f.uncertain*f.expected[k]*f.expected[k]
	if v <= 1e-9 {
		if f.mean[k] < 0.5 {
			return 1
		}
		return 0
	}
	// A normal distribution, corrected for its skewness.
	s := math.Sqrt(v)
	z := (0.5 - f.mean[k]) / s
	p := 0.5*math.Erfc(-z/math.Sqrt2) - f.third[k]/(6*v*s)*(z*z-1)*math.Exp(-z*z/2)/math.Sqrt(2*math.Pi)
	return min(max(p, 0), 1)
}
