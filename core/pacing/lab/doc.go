// Package lab is the laboratory of pacing: a discrete-event simulation of a call centre in virtual time that drives a pacing policy
// through the same interface as the engine does. All policies meet the same random numbers: the n-th call dialled has the same
// outcome, and the n-th talk of an agent the same length, whoever dials.
package lab
