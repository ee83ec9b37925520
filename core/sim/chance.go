package sim

import (
	"math"
	"math/rand/v2"
	"time"
)

// Span is a random length of time: how long somebody talks, rings or waits.
type Span func(r *rand.Rand) time.Duration

// Constantly is always the same length.
func Constantly(d time.Duration) Span {
	return func(*rand.Rand) time.Duration { return d }
}

// Between is evenly spread from low to high.
func Between(low, high time.Duration) Span {
	return func(r *rand.Rand) time.Duration {
		return low + time.Duration(r.Float64()*float64(high-low))
	}
}

// Exponential has the given mean: short ones are frequent, long ones happen. It suits wrap times.
func Exponential(mean time.Duration) Span {
	return func(r *rand.Rand) time.Duration {
		return time.Duration(r.ExpFloat64() * float64(mean))
	}
}

// LogNormal has the given mean and coefficient of variation (standard deviation over mean). It suits talk and answer times.
func LogNormal(mean time.Duration, variation float64) Span {
	s2 := math.Log(1 + variation*variation)
	mu := math.Log(float64(mean)) - s2/2
	s := math.Sqrt(s2)
	return func(r *rand.Rand) time.Duration {
		return time.Duration(math.Exp(mu + s*r.NormFloat64()))
	}
}

// or gives the span, or def where none is set.
func (s Span) or(def Span) Span {
	if s == nil {
		return def
	}
	return s
}

// source makes an actor's own source of randomness. Two kinds of actors with the same seed draw different sequences.
func source(seed, kind uint64) *rand.Rand {
	return rand.New(rand.NewPCG(seed, kind)) //nolint:gosec // a simulation has to be repeatable, not secret
}

// Kinds of actors, for source.
const (
	telephonySource = iota + 1
	teamSource
	hostSource
)
