// Package client is the Go library for programs that take part in a call centre over gRPC.
//
// Dial connects; Open opens a session, whose services send messages and whose Events gives what the dialer sends back. The session
// is kept until Close; if the program dies, its lease runs out and what it owned is cleaned up as for a socket that closes.
package client
