package link

import "fmt"

// CloseReason says how a link ended. Every way has its own.
type CloseReason uint8

// The ways in which a link ends.
const (
	PeerClosed      CloseReason = iota + 1 // the peer closed the connection in order
	PeerReset                              // the peer, or its system, reset the connection
	KeepaliveFailed                        // the peer answers no more: half-open connection
	ReadFailed                             // the system reported another error on reading
	WriteFailed                            // the system reported another error on writing
	SlowConsumer                           // the peer does not take what is sent to it
	LeaseExpired                           // a session was not renewed
	Deleted                                // a session was closed by its user
	StreamEnded                            // the stream that is the link ended
	Finished                               // a link of the program itself has done its work
	Shutdown                               // the program ends
	LinkLimit                              // too many links are open; the connection never became a link
	reasonsEnd
)

var reasonNames = [...]string{
	PeerClosed: "peer closed", PeerReset: "peer reset", KeepaliveFailed: "keepalive failed", ReadFailed: "read failed",
	WriteFailed: "write failed", SlowConsumer: "slow consumer", LeaseExpired: "lease expired", Deleted: "deleted",
	StreamEnded: "stream ended", Finished: "finished", Shutdown: "shutdown", LinkLimit: "link limit",
}

// CloseReasons lists all reasons, for counters.
func CloseReasons() []CloseReason {
	all := make([]CloseReason, 0, reasonsEnd-1)
	for r := PeerClosed; r < reasonsEnd; r++ {
		all = append(all, r)
	}
	return all
}

// String gives the reason as the message log has it.
func (r CloseReason) String() string {
	if r == 0 || int(r) >= len(reasonNames) {
		return fmt.Sprintf("reason %d", uint8(r))
	}
	return reasonNames[r]
}

// Closed is the error of a link that has ended.
type Closed struct {
	Reason CloseReason
}

// Error tells the reason.
func (c *Closed) Error() string { return "link closed: " + c.Reason.String() }
