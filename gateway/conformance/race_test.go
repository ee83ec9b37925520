//go:build race

package conformance

// oneIn is how many conversations there are for each that is played: the race detector makes a play ten times as long, and what
// races in one races in others.
const oneIn = 12
