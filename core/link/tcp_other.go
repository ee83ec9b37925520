//go:build !linux

package link

import (
	"net"
	"time"
)

// limitUnacknowledged does nothing where the system has no such limit; its own time-out for data applies.
func limitUnacknowledged(*net.TCPConn, time.Duration) {}
