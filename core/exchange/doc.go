// Package exchange wires links, engine and message log together. It owns the goroutines and the clock.
//
// One goroutine runs the engine. It takes what the links hand over from a bounded mailbox, logs each message, steps the engine,
// logs what goes out and queues it for its links; when the mailbox is empty, it flushes what it has queued, so that the cost per
// message falls as load rises. Everything the engine does happens in that order and is logged in that order.
package exchange
