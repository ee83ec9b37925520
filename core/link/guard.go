package link

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Guard stands in front of a virtual link. What it holds back never reaches the engine, and is not in the message log.
type Guard struct {
	// Check tells what keeps a message from being sent, nil where nothing does. It is asked about the message as it was parsed: what
	// it sees is what the engine carries out.
	Check func(*sdmp.Message) *sdmp.Fault
	// Vouched says that Check judges permissions: the engine then asks the link for no authentication of its own [UA].
	Vouched bool
	// Who names whose messages they are, for those who keep account; empty where nobody knows.
	Who string
	// Throttle bounds how fast messages come; nil bounds nothing.
	Throttle *Throttle
}

// Refused is the error of a Post that the guard held back.
type Refused struct {
	Fault *sdmp.Fault
}

// Error says why.
func (r *Refused) Error() string { return "link: message refused: " + r.Fault.Words }

// Throttled is the error of a Send that comes too fast. Nothing was sent.
type Throttled struct {
	Retry time.Duration // when it may come
}

// Error says when to try again.
func (t *Throttled) Error() string {
	return fmt.Sprintf("link: messages come too fast; try again in %s", t.Retry)
}

// Vouched tells whether permissions are checked in front of the link.
func (v *Virtual) Vouched() bool { return v.guard.Vouched }

// Who names whose messages come over the link; empty where nobody knows.
func (v *Virtual) Who() string { return v.guard.Who }

// check asks the guard about a message. A text that is no message passes: the engine says what is wrong with it.
func (v *Virtual) check(in *Incoming) *sdmp.Fault {
	if v.guard.Check != nil && in.Fault == nil {
		return v.guard.Check(&in.Message)
	}
	return nil
}

// pause waits until a message may come. The error is *Closed.
func (v *Virtual) pause(wait time.Duration) error {
	if wait <= 0 {
		return nil
	}
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-v.done:
		return v.closed()
	}
}
