//go:build !race

package conformance

// oneIn is how many conversations there are for each that is played.
const oneIn = 1
