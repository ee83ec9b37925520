// Package guarantee holds event streams to what docs/guarantees.md promises. It is test support: readers that follow a session as
// clients do, over each kind of stream, and record what they get; and validators that look at the records, one for each promise.
package guarantee
