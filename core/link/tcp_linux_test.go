package link

import (
	"syscall"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

func TestHalfOpenPeersAreFound(t *testing.T) {
	link, _ := pair(t, newSink())
	raw, err := link.conn.(syscall.Conn).SyscallConn()
	if err != nil {
		t.Fatal(err)
	}
	options := []struct {
		name                string
		level, option, want int
	}{
		{"SO_KEEPALIVE", syscall.SOL_SOCKET, syscall.SO_KEEPALIVE, 1},
		{"TCP_NODELAY", syscall.IPPROTO_TCP, syscall.TCP_NODELAY, 1},
		{"TCP_KEEPIDLE", syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE, int(limits.KeepAliveIdle / time.Second)},
		{"TCP_KEEPINTVL", syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL, int(limits.KeepAliveInterval / time.Second)},
		{"TCP_KEEPCNT", syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT, limits.KeepAliveProbes},
		{"TCP_USER_TIMEOUT", syscall.IPPROTO_TCP, tcpUserTimeout, int(limits.UnacknowledgedTimeout / time.Millisecond)},
	}
	err = raw.Control(func(fd uintptr) {
		for _, o := range options {
			if got, err := syscall.GetsockoptInt(int(fd), o.level, o.option); err != nil || got != o.want {
				t.Errorf("%s is %d, %v; want %d", o.name, got, err, o.want)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}
