package admission

import (
	"errors"
	"io"
	"net"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// fakeListener hands out connections from wherever a test says.
type fakeListener struct{ conns chan net.Conn }

func (l *fakeListener) Accept() (net.Conn, error) {
	c, ok := <-l.conns
	if !ok {
		return nil, net.ErrClosed
	}
	return c, nil
}
func (l *fakeListener) Close() error   { return nil }
func (l *fakeListener) Addr() net.Addr { return &net.TCPAddr{} }

type fakeConn struct {
	net.Conn
	from string
}

func (c *fakeConn) RemoteAddr() net.Addr {
	if c.from == "" {
		return c.Conn.RemoteAddr()
	}
	return net.TCPAddrFromAddrPort(netip.MustParseAddrPort(c.from))
}

// stage is a listener with rules; connect gives both ends of a connection, and taken says whether it was taken.
type stage struct {
	t       *testing.T
	inner   *fakeListener
	taken   chan net.Conn
	refused chan Reason
}

func newStage(t *testing.T, r Rules) *stage {
	t.Helper()
	s := &stage{t: t, inner: &fakeListener{conns: make(chan net.Conn)}, taken: make(chan net.Conn), refused: make(chan Reason, 1)}
	r.Refused = func(_ netip.Addr, why Reason) { s.refused <- why }
	l := Listen(s.inner, r)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			c, err := l.Accept()
			if errors.Is(err, net.ErrClosed) {
				return
			}
			s.taken <- c
		}
	}()
	t.Cleanup(func() {
		close(s.inner.conns)
		<-done
	})
	return s
}

func (s *stage) connect(from string) (far net.Conn, why Reason, near net.Conn) {
	s.t.Helper()
	a, b := net.Pipe()
	s.inner.conns <- &fakeConn{Conn: a, from: from}
	select {
	case c := <-s.taken:
		return b, Admitted, c
	case why := <-s.refused:
		wantClosed(s.t, b)
		return b, why, nil
	}
}

func wantClosed(t *testing.T, c net.Conn) {
	t.Helper()
	_ = c.SetReadDeadline(time.Now().Add(10 * time.Second))
	if _, err := c.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		t.Errorf("the connection is not closed: %v", err)
	}
}

func TestNetworks(t *testing.T) {
	t.Parallel()
	n, err := ParseNetworks([]string{"10.1.0.0/16", "192.0.2.7", "2001:db8::/32", "::1"})
	if err != nil {
		t.Fatal(err)
	}
	for addr, want := range map[string]bool{
		"10.1.2.3": true, "10.2.0.1": false, "192.0.2.7": true, "192.0.2.8": false, "2001:db8:1::1": true, "2001:db9::1": false,
		"::ffff:10.1.2.3": true, "::ffff:10.2.2.3": false, "::1": true, "127.0.0.1": false, "fe80::1%eth0": false,
	} {
		if got := n.Allows(netip.MustParseAddr(addr)); got != want {
			t.Errorf("%s: %t", addr, got)
		}
	}
	if n.Allows(netip.Addr{}) {
		t.Error("an address that is not known is allowed")
	}
	var none *Networks
	if !none.Allows(netip.MustParseAddr("10.2.0.1")) || !none.Empty() {
		t.Error("no list does not allow all")
	}
	for words, entry := range map[string]string{"is no network": "example.com", "the network is 10.1.0.0/16": "10.1.2.3/16", "write it as IPv4": "::ffff:10.0.0.0/104"} {
		if _, err := ParseNetworks([]string{"10.0.0.0/8", entry}); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("%s: %v, want words with %q", entry, err, words)
		}
	}
}

func TestListsMayBeReplaced(t *testing.T) {
	t.Parallel()
	n, err := ParseNetworks([]string{"10.1.0.0/16", "10.2.0.0/16"})
	if err != nil {
		t.Fatal(err)
	}
	s := newStage(t, Rules{Networks: n})
	one, why, _ := s.connect("10.1.0.1:1000")
	two, why2, near := s.connect("10.2.0.1:1000")
	if why != Admitted || why2 != Admitted {
		t.Fatal(why, why2)
	}
	if _, why, _ := s.connect("10.3.0.1:1000"); why != NotAllowed {
		t.Errorf("got %s", why)
	}
	if _, why, _ := s.connect(""); why != NotAllowed { // of unknown address
		t.Errorf("got %s", why)
	}
	for _, bad := range [][]string{{"nonsense"}, {}} {
		if err := n.Replace(bad); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
	if err := n.Replace([]string{"10.2.0.0/16"}); err != nil {
		t.Fatal(err)
	}
	if why := <-s.refused; why != NotAllowed {
		t.Errorf("got %s", why)
	}
	wantClosed(t, one)
	if _, why, _ := s.connect("10.1.0.1:1001"); why != NotAllowed {
		t.Errorf("got %s", why)
	}
	go func() { _, _ = near.Write([]byte("x")) }()
	if _, err := two.Read(make([]byte, 1)); err != nil {
		t.Errorf("a connection from a network that stays: %v", err)
	}
	_ = near.Close()
}

func TestConnectionsPerAddress(t *testing.T) {
	t.Parallel()
	s := newStage(t, Rules{Connections: NewConnections(Bounds{PerAddress: 2})})
	_, _, near := s.connect("192.0.2.1:1")
	_, _, last := s.connect("192.0.2.1:2")
	for _, from := range []string{"192.0.2.1:3", "[::ffff:192.0.2.1]:3"} {
		if _, why, _ := s.connect(from); why != TooManyOpen {
			t.Errorf("%s: %s", from, why)
		}
	}
	_, why, other := s.connect("192.0.2.2:1")
	if why != Admitted {
		t.Errorf("another address: %s", why)
	}
	_ = near.Close()
	_ = near.Close() // counts once
	_, why, again := s.connect("192.0.2.1:4")
	if why != Admitted {
		t.Errorf("after one has closed: %s", why)
	}
	if _, why, _ := s.connect("192.0.2.1:5"); why != TooManyOpen {
		t.Errorf("got %s", why)
	}
	_, _, six := s.connect("[2001:db8::1]:1")
	_, _, seven := s.connect("[2001:db8::2]:1")
	if _, why, _ := s.connect("[2001:db8::3]:1"); why != TooManyOpen {
		t.Errorf("a third of one IPv6 network: %s", why)
	}
	for _, c := range []net.Conn{last, other, again, six, seven} {
		_ = c.Close()
	}
}

func TestConnectionsPerSecond(t *testing.T) {
	t.Parallel()
	now := time.Unix(0, 0)
	c := NewConnections(Bounds{PerSecond: 2, Burst: 3})
	c.now = func() time.Time { return now }
	a := netip.MustParseAddr("192.0.2.1")
	try := func(want Reason) {
		t.Helper()
		if got := c.enter(a); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		if want == Admitted {
			c.leave(a)
		}
	}
	for range 3 {
		try(Admitted)
	}
	try(TooFast)
	now = now.Add(500 * time.Millisecond)
	try(Admitted)
	try(TooFast)
	now = now.Add(time.Hour)
	for range 3 {
		try(Admitted)
	}
	try(TooFast)
}

func TestIdleAddressesAreForgotten(t *testing.T) {
	t.Parallel()
	now := time.Unix(0, 0)
	c := NewConnections(Bounds{PerSecond: 1})
	c.now = func() time.Time { return now }
	a := netip.MustParseAddr("10.0.0.0")
	for range 3 * limits.AdmissionAddresses {
		_ = c.enter(a)
		c.leave(a)
		a = a.Next()
		now = now.Add(time.Millisecond)
	}
	if len(c.by) > limits.AdmissionAddresses {
		t.Errorf("%d addresses are kept", len(c.by))
	}
}
