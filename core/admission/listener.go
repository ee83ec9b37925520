package admission

import (
	"net"
	"net/netip"
	"sync"
)

// Reason says why a connection is not taken.
type Reason uint8

// Reasons.
const (
	Admitted    Reason = iota
	NotAllowed         // from none of the networks
	TooManyOpen        // its address has as many as one may have
	TooFast            // its address makes new ones too fast
)

// String gives the reason as logs have it.
func (r Reason) String() string {
	return [...]string{"admitted", "network not allowed", "too many connections of the address", "connections of the address come too fast"}[r]
}

// Rules is what decides about connections.
type Rules struct {
	Networks    *Networks    // nil allows all
	Connections *Connections // nil counts nothing
	// Refused is told of each connection that is closed, new or, where a network has been taken off the list, an old one; nil tells
	// nobody. It must be quick.
	Refused func(from netip.Addr, why Reason)
}

// Listen puts rules in front of a listener. What is not taken is closed, and Accept goes on to the next.
func Listen(l net.Listener, r Rules) net.Listener {
	g := &listener{Listener: l, rules: r, open: map[*conn]struct{}{}}
	if r.Networks != nil {
		r.Networks.onReplaced(g.sweep)
	}
	return g
}

type listener struct {
	net.Listener
	rules Rules

	mu   sync.Mutex // guards open
	open map[*conn]struct{}
}

// Accept gives the next connection that is taken.
func (l *listener) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		from := addressOf(c)
		if why := l.judge(from); why != Admitted {
			l.refuse(c, from, why)
			continue
		}
		n := &conn{Conn: c, listener: l, from: from}
		l.mu.Lock()
		l.open[n] = struct{}{}
		l.mu.Unlock()
		if !l.rules.Networks.Allows(from) { // taken off the list just now, when a sweep could not see it yet
			_ = n.Close()
			continue
		}
		return n, nil
	}
}

func (l *listener) judge(from netip.Addr) Reason {
	if !l.rules.Networks.Allows(from) {
		return NotAllowed
	}
	return l.rules.Connections.enter(from)
}

func (l *listener) refuse(c net.Conn, from netip.Addr, why Reason) {
	_ = c.Close()
	if l.rules.Refused != nil {
		l.rules.Refused(from, why)
	}
}

// sweep closes connections from networks that are not allowed any more.
func (l *listener) sweep() {
	l.mu.Lock()
	var gone []*conn
	for c := range l.open {
		if !l.rules.Networks.Allows(c.from) {
			gone = append(gone, c)
		}
	}
	l.mu.Unlock()
	for _, c := range gone {
		l.refuse(c, c.from, NotAllowed)
	}
}

// conn is a connection that was taken.
type conn struct {
	net.Conn
	listener *listener
	from     netip.Addr
	once     sync.Once
}

// NetConn gives the connection below, for those who set it up.
func (c *conn) NetConn() net.Conn { return c.Conn }

// CloseWrite tells the peer that everything was sent, where the connection below can.
func (c *conn) CloseWrite() error {
	if w, ok := c.Conn.(interface{ CloseWrite() error }); ok {
		return w.CloseWrite()
	}
	return nil
}

// Close closes the connection and strikes it.
func (c *conn) Close() error {
	c.once.Do(func() {
		c.listener.mu.Lock()
		delete(c.listener.open, c)
		c.listener.mu.Unlock()
		c.listener.rules.Connections.leave(c.from)
	})
	return c.Conn.Close()
}

// addressOf gives the address of the far end; the zero value where it has none.
func addressOf(c net.Conn) netip.Addr {
	a, ok := c.RemoteAddr().(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	return a.AddrPort().Addr().Unmap().WithZone("")
}
