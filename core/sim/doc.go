// Package sim is a call centre that exists only in software: a telephony layer, teams of agents and a campaign host, each an
// ordinary client of the dialer on a link of its own.
//
// Actors are pure state machines: no clock, no goroutines, randomness only from a seed. The same seed and the same messages at the
// same times give the same answers. Run drives an actor over a virtual link by a clock; World drives actors and an engine in
// virtual time, an hour in a second.
//
// # Numbers that script an outcome
//
// The last two digits of a dialled number may say what comes of it. A key behind a slash, as in 01632960001/002, is not dialled
// and does not count. All other numbers go by the mix of the telephony layer.
//
//	ends in  what happens
//	01       answered after 3 s of ringing; stays on the line until the dialer disconnects
//	02       busy (cause 1)
//	03       rings until the ring time-out (cause 2)
//	04       a fax answers (cause 3)
//	05       an answering machine answers (cause 5, or LC with MA where the dialer asks for machines with DO4)
//	06       call failure (cause 6)
//	07       answered after 3 s of ringing; hangs up 2 s later, with or without an agent
//	08       answered half a second before the ring time-out; stays on the line
//	09       interrupted by the telephony layer (cause 8)
//	10       the telephony layer never answers the CI; for time-outs
//
// A scripted call proceeds (DN with DR1) 0.1 s and alerts (DN with DR2) 1 s after the CI, and detection takes 1 s.
//
// # Callers
//
// With Callers in its configuration a telephony layer has people call in (IC). They wait for an agent as long as their patience lasts and
// then hang up (ND unasked). The time that the dialer gives them in a queue (TQ) is kept: QT when it is over, or TS with TQ where a connect
// was under way.
package sim
