//go:build race

package engine_test

// raced tells that the race detector watches, which makes a simulation several times slower.
const raced = true
