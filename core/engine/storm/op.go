package storm

import (
	"fmt"
	"time"
)

// OpKind says what is to be done.
type OpKind uint8

// Kinds of operations.
const (
	Wait  OpKind = iota + 1 // time passes
	Open                    // a link comes up
	Close                   // a link is gone
	Send                    // a link sends a message
)

// Op is one operation.
type Op struct {
	Kind OpKind
	By   time.Duration // Wait
	Link uint32        // Open, Close, Send: number of the link; never used again after Close
	Text string        // Send
}

// String writes the operation as transcripts do.
func (o Op) String() string {
	switch o.Kind {
	case Wait:
		return fmt.Sprintf("@+%s", o.By)
	case Open:
		return fmt.Sprintf("s%d open", o.Link)
	case Close:
		return fmt.Sprintf("s%d close", o.Link)
	case Send:
		return fmt.Sprintf("s%d> %s", o.Link, o.Text)
	}
	return ""
}
