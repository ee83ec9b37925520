// Package codec turns typed requests into the text of SDMP messages, and the text of messages from the dialer into typed events.
//
// What is sent is text that a host could have sent over a socket: the dialer validates it like any other. The codec itself refuses
// only what a socket could not carry inside one value, so that a value never becomes a parameter or a message of its own.
package codec
