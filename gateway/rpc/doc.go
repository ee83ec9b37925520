// Package rpc serves the call centre over gRPC.
//
// It is a client of core/: a typed request becomes the text that a host would have sent, goes over the virtual link of its session,
// and is logged, validated and carried out like any other message. What the dialer sends to the link is the session's event stream.
// Nothing is possible here that the engine's rules do not allow a socket.
//
// A session (session_*.go) is a virtual link with a lease: any use renews it, an attached reader holds it, and when it runs out the
// link is closed, which cleans up what it owned. The last events of each session are kept so that any number of readers can follow
// and resume at their own pace; a reader that falls behind what is kept is told so and cut, and slows nobody.
package rpc
