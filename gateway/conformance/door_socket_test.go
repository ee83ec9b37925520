package conformance

import (
	"net"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
)

func openASCII(c *centre)   { openSockets(c, link.ASCII) }
func openUnicode(c *centre) { openSockets(c, link.UTF16LE) }

func openSockets(c *centre, cs link.Charset) {
	addr, sockets := c.listen(cs), uint32(0)
	c.Dial = func() (transcript.Wire, registry.Link, error) {
		conn, err := net.Dial("tcp", addr)
		sockets++
		return &transcript.Socket{Conn: conn, Unicode: cs == link.UTF16LE, Patience: patience}, registry.Link{N: sockets}, err
	}
}
