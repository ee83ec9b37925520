// Package engine is the call centre as one deterministic state machine: tenants, switches, campaigns, agents, calls, queues and
// subscriptions.
//
// Step takes one input at one instant and gives what goes out. There is no clock, no I/O, no goroutine, no randomness but a seeded
// source, and no map order that reaches an output: the same inputs give the same outputs, byte for byte. Timers are data; Step
// first fires all that are due, each at its own due time, in due order.
package engine
