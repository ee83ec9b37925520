package client

import (
	"fmt"
	"net"
	"strings"

	"github.com/dialgate/dialgate/core/link"
)

// target is an address with what is spoken there.
type target struct {
	address string
	charset link.Charset // 0 for gRPC
	tls     bool
}

// schemes are the ways to speak to a call centre.
var schemes = map[string]target{
	"grpc":        {},
	"grpc+tls":    {tls: true},
	"ascii":       {charset: link.ASCII},
	"ascii+tls":   {charset: link.ASCII, tls: true},
	"unicode":     {charset: link.UTF16LE},
	"unicode+tls": {charset: link.UTF16LE, tls: true},
}

// parseTarget reads an address such as "ascii://127.0.0.1:6502". A scheme that is not ours is one of gRPC's name resolvers.
func parseTarget(s string) (target, error) {
	scheme, address, found := strings.Cut(s, "://")
	if !found {
		return target{address: s}, nil
	}
	t, ok := schemes[scheme]
	if !ok {
		return target{address: s}, nil
	}
	if _, _, err := net.SplitHostPort(address); err != nil {
		return target{}, fmt.Errorf("client: address %q is no host and port, as in %s://127.0.0.1:6502: %w", s, scheme, err)
	}
	t.address = address
	return t, nil
}

// local tells whether what is sent to the address stays on this machine.
func (t target) local() bool {
	if strings.HasPrefix(t.address, "unix:") || strings.HasPrefix(t.address, "unix-abstract:") {
		return true
	}
	host, _, err := net.SplitHostPort(t.address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
