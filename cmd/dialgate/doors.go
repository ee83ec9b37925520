package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync/atomic"

	"github.com/dialgate/dialgate/core/admission"
	"github.com/dialgate/dialgate/core/link"
)

// Names of doors. With -addr they are the names of their flags.
const (
	doorASCII      = "ascii"
	doorUnicode    = "unicode"
	doorASCIITLS   = "ascii-tls"
	doorUnicodeTLS = "unicode-tls"
	doorGRPC       = "grpc"
	doorHTTP       = "http"
	doorAdmin      = "admin"
)

// door is a listener and what it is for.
type door struct {
	name     string
	listener net.Listener
	serve    func() error
	open     atomic.Bool // it takes connections
}

// doorAddress is where a door is to be opened.
type doorAddress struct{ door, address string }

// addresses lists the doors of a configuration.
func (c *config) addresses() []doorAddress {
	var all []doorAddress
	for _, d := range []struct {
		name  string
		addrs []string
	}{
		{doorASCII, c.asciiAddrs}, {doorUnicode, c.unicodeAddrs}, {doorASCIITLS, c.asciiTLSAddrs}, {doorUnicodeTLS, c.unicodeTLSAddrs},
		{doorGRPC, []string{c.grpcAddr}}, {doorHTTP, []string{c.httpAddr}}, {doorAdmin, []string{c.adminAddr}},
	} {
		for _, a := range d.addrs {
			if a != "" {
				all = append(all, doorAddress{d.name, a})
			}
		}
	}
	return all
}

// listen takes the addresses, before anything else is started.
func (x *centre) listen() error {
	for _, a := range x.config.addresses() {
		l, err := net.Listen("tcp", a.address) //nolint:noctx // binds at once
		if err != nil {
			return fmt.Errorf("--%s-addr: %w", a.door, err)
		}
		d := &door{name: a.door, listener: admission.Listen(l, x.rules(a.door))}
		if x.config.overTLS(a.door) {
			d.listener = x.security.tls.Listen(d.listener, x.config.clientCertificate(a.door), protocols[a.door]...)
		}
		d.serve = x.server(d)
		x.doors = append(x.doors, d)
	}
	return nil
}

// protocols are what TLS may carry, by door; sockets have no name for theirs.
var protocols = map[string][]string{doorGRPC: {"h2"}, doorHTTP: {"h2", "http/1.1"}, doorAdmin: {"h2", "http/1.1"}}

// server gives what serves a door.
func (x *centre) server(d *door) func() error {
	switch d.name {
	case doorASCII, doorASCIITLS:
		return func() error { return x.exchange.Serve(d.listener, link.ASCII) }
	case doorUnicode, doorUnicodeTLS:
		return func() error { return x.exchange.Serve(d.listener, link.UTF16LE) }
	case doorGRPC:
		return func() error { return x.rpc.Serve(d.listener) }
	case doorHTTP:
		return func() error { return serveHTTP(x.http, d.listener) }
	default:
		return func() error { return serveHTTP(x.admin, d.listener) }
	}
}

func serveHTTP(s *http.Server, l net.Listener) error {
	if err := s.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func (x *centre) closeListeners() {
	for _, d := range x.doors {
		_ = d.listener.Close()
	}
}

// announce prints where the call centre can be reached.
func (x *centre) announce(out io.Writer) {
	for _, d := range x.doors {
		_, _ = fmt.Fprintf(out, "listening %s %s\n", d.name, d.listener.Addr())
	}
	_, _ = fmt.Fprintln(out, "ready")
}

// addr gives the first address of a door; empty where there is none.
func (x *centre) addr(name string) string {
	for _, d := range x.doors {
		if d.name == name {
			return d.listener.Addr().String()
		}
	}
	return ""
}
