package exchange

import (
	"context"
	"net"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

// handshaker is a connection over TLS.
type handshaker interface {
	HandshakeContext(ctx context.Context) error
}

// shakeHands makes a link of a connection over TLS once both sides have agreed. A peer that takes its time holds up nobody else, and
// one that cannot show what is asked for never becomes a link.
func (x *Exchange) shakeHands(h handshaker, conn net.Conn, cs link.Charset) {
	ctx, cancel := context.WithTimeout(context.Background(), limits.HandshakeTimeout)
	defer cancel()
	done := make(chan struct{})
	defer close(done)
	go func() {
		select {
		case <-x.leaving:
			cancel()
		case <-done:
		}
	}()
	if err := h.HandshakeContext(ctx); err != nil {
		x.logger.Debug("connection refused", "peer", conn.RemoteAddr().String(), "reason", "TLS handshake failed", "error", err)
		_ = conn.Close()
		x.sockets.Add(-1)
		return
	}
	x.start(conn, cs)
}
