package link

import (
	"context"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Follower is told what becomes of one message: for traces. All calls come on the exchange's goroutine, one after the other, before
// Send returns; they must not block. A message that never reaches the engine is told nothing of.
type Follower interface {
	// Begun tells that the engine takes the message up: its kind, 0 for a text that is none, and its tenant.
	Begun(k sdmp.Kind, tenant string)
	// Sent tells of one message that it caused: to a link, or to none where the dialer sent it to itself.
	Sent(l registry.Link, k sdmp.Kind, tenant string)
	// Done tells that the engine has dealt with the message; rejected is nil where it was accepted.
	Done(rejected *sdmp.Fault)
}

type followerKey struct{}

// Follow has the messages that are sent with the context followed.
func Follow(ctx context.Context, f Follower) context.Context {
	return context.WithValue(ctx, followerKey{}, f)
}

// follower gives who follows what is sent with a context, or nil.
func follower(ctx context.Context) Follower {
	f, _ := ctx.Value(followerKey{}).(Follower) // nil is what most have
	return f
}
