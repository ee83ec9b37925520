package engine

// queueEvent says what happened to a call in a queue.
type queueEvent uint8

const (
	callQueued    queueEvent = iota // it waits, anew or again after an offer that failed
	callOffered                     // to n.agent
	callTaken                       // n.agent has it
	callExpired                     // it leaves the queue unserved
	callAbandoned                   // its caller hung up while it waited
	callWaitsLong                   // longer than the threshold of the queue [ES]
)
