package pacing

import "math"

// The live rate is one of these many rates, evenly spread on the logit scale: at 10 % they are 0.6 % apart, which is what a large
// team knows it by.
const (
	rates     = 128
	leastRate = 0.01
	mostRate  = 0.97
)

// change is how likely the live rate is to be another one than a call ago: lists are sorted, the day goes by. The filter gives each
// rate that much of its prior back.
const change = 1.0 / 20000

// liveRate is a Bayesian filter of the share of calls that somebody answers.
type liveRate struct {
	rate    [rates]float64
	prior   [rates]float64
	weight  [rates]float64
	open    [rates]float64 // of the last look, scratch
	logLive [rates]float64
	logDead [rates]float64
	mean    float64
	spread  float64
}

func (l *liveRate) reset() {
	low, high := math.Log(leastRate/(1-leastRate)), math.Log(mostRate/(1-mostRate))
	sum := 0.0
	for i := range rates {
		x := low + (high-low)*float64(i)/(rates-1)
		l.rate[i] = 1 / (1 + math.Exp(-x))
		l.logLive[i], l.logDead[i] = math.Log(l.rate[i]), math.Log(1-l.rate[i])
		// Most campaigns reach 10 to 50 % of those they call.
		l.prior[i] = math.Exp(-0.5 * (x + 1.1) * (x + 1.1) / (1.1 * 1.1))
		sum += l.prior[i]
	}
	for i := range rates {
		l.prior[i] /= sum
	}
	l.weight = l.prior
}

// observe takes in calls launched at about the same time, all of whose outcomes are known. They must not come in the order of their
// outcomes: answers come before calls ring out, and would look like a rate that rises and falls.
func (l *liveRate) observe(seen tally) {
	if seen.live+seen.dead == 0 {
		return
	}
	most := math.Inf(-1)
	for i := range l.open {
		l.open[i] = float64(seen.live)*l.logLive[i] + float64(seen.dead)*l.logDead[i]
		most = max(most, l.open[i])
	}
	sum := 0.0
	for i := range l.weight {
		l.weight[i] *= math.Exp(l.open[i] - most)
		sum += l.weight[i]
	}
	kept := math.Pow(1-change, float64(seen.live+seen.dead))
	for i := range l.weight {
		l.weight[i] = l.weight[i]/sum*kept + (1-kept)*l.prior[i]
	}
}

// weigh adds what is known of the calls that are open, counted by age, and of those that are over while older ones are open.
func (l *liveRate) weigh(ages *[ageBins]float64, ring *ringing, early tally) {
	// Until answer times are known, calls that are over say as little as those that are not: what ends first comes first.
	trust := ring.trust
	var sum [rates]float64
	for i := range sum {
		sum[i] = trust * (float64(early.live)*l.logLive[i] + float64(early.dead)*l.logDead[i])
	}
	for age, n := range ages {
		if n == 0 {
			continue
		}
		row := &ring.none[age]
		for i := range sum {
			sum[i] += n * trust * row[i]
		}
	}
	most := math.Inf(-1)
	for _, x := range sum {
		most = max(most, x)
	}
	total, mean, square := 0.0, 0.0, 0.0
	for i, x := range sum {
		w := l.weight[i] * math.Exp(x-most)
		l.open[i] = w
		total += w
		mean += w * l.rate[i]
		square += w * l.rate[i] * l.rate[i]
	}
	l.mean = mean / total
	l.spread = math.Sqrt(max(square/total-l.mean*l.mean, 0))
}
