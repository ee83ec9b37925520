package link

import (
	"net"

	"github.com/dialgate/dialgate/core/limits"
)

// configure sets a TCP connection up: small messages go out at once, and a peer that vanished without a word is found. A failure
// means that the connection is gone already, which the first read will tell.
func configure(conn net.Conn) {
	for {
		below, ok := conn.(interface{ NetConn() net.Conn }) // TLS, or a listener's bookkeeping
		if !ok {
			break
		}
		conn = below.NetConn()
	}
	c, ok := conn.(*net.TCPConn)
	if !ok {
		return
	}
	_ = c.SetNoDelay(true)
	_ = c.SetKeepAliveConfig(net.KeepAliveConfig{
		Enable:   true,
		Idle:     limits.KeepAliveIdle,
		Interval: limits.KeepAliveInterval,
		Count:    limits.KeepAliveProbes,
	})
	limitUnacknowledged(c, limits.UnacknowledgedTimeout)
}
