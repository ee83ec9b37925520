// Package link is a way in or out of the dialer: framing, charset and back-pressure.
//
// A socket link (Socket) owns a reader and a writer goroutine. The reader decodes and parses, so that this work runs beside the
// engine, and hands over all messages of one read as a Batch. When the engine does not keep up with a link, its reader is paused
// and nobody else. What goes out waits in a bounded queue; a peer that does not take it is closed as a slow consumer. A virtual
// link (Virtual) is an ordinary link without a socket.
package link
