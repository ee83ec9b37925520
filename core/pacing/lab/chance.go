package lab

import (
	"math"
	"time"
)

// chance gives random numbers by their place instead of their turn: a draw depends on the seed, on what it is for and on its
// number, and on nothing drawn before.
type chance uint64

// draw is evenly spread over [0, 1).
func (c chance) draw(stream, number uint64) float64 {
	return float64(mix(uint64(c)^mix(stream^mix(number+0x632be59bd9b4e019)))>>11) / (1 << 53)
}

// mix is the finaliser of splitmix64.
func mix(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Streams of draws.
const (
	drawLive = iota + 1
	drawAnswer
	drawRingOut
	drawDetection
	drawRounding
	drawAgents // and above: one stream per agent
)

// logNormal turns an even draw into a log-normal length with the given mean and coefficient of variation.
func logNormal(u float64, mean time.Duration, cv float64) time.Duration {
	s2 := math.Log(1 + cv*cv)
	z := math.Sqrt2 * math.Erfinv(2*max(u, 1e-12)-1)
	return time.Duration(float64(mean) * math.Exp(math.Sqrt(s2)*z-s2/2))
}

// exponential turns an even draw into an exponential length.
func exponential(u float64, mean time.Duration) time.Duration {
	return time.Duration(-math.Log1p(-u) * float64(mean))
}
