package guarantee

import (
	"io"
	"math/rand/v2"
	"net"
	"sync"
)

// Cutter passes connections on to an address and cuts each at a random point: after some bytes of what the far end sends, in the
// middle of whatever that is.
type Cutter struct {
	listener net.Listener
	most     int64
	work     sync.WaitGroup

	mu     sync.Mutex // guards what follows
	target string
	chance *rand.Rand
	open   map[net.Conn]struct{}
	closed bool
	cuts   int
}

// NewCutter listens on a free port of this machine. Each connection gets at most so many bytes.
func NewCutter(target string, seed uint64, most int64) (*Cutter, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // binds at once
	if err != nil {
		return nil, err
	}
	c := &Cutter{listener: l, target: target, most: most, chance: rand.New(rand.NewPCG(seed, 1)), open: map[net.Conn]struct{}{}} //nolint:gosec // a test repeats it
	c.work.Go(c.accept)
	return c, nil
}

// Addr is where to connect.
func (c *Cutter) Addr() string { return c.listener.Addr().String() }

// Aim passes the connections to come on to another address.
func (c *Cutter) Aim(target string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.target = target
}

func (c *Cutter) aim() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.target
}

// Cuts counts the connections that were cut.
func (c *Cutter) Cuts() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.cuts
}

// Close cuts what is open and waits for it.
func (c *Cutter) Close() {
	_ = c.listener.Close()
	c.mu.Lock()
	c.closed = true
	for conn := range c.open {
		_ = conn.Close()
	}
	c.mu.Unlock()
	c.work.Wait()
}

func (c *Cutter) accept() {
	for {
		near, err := c.listener.Accept()
		if err != nil {
			return
		}
		far, err := net.Dial("tcp", c.aim()) //nolint:noctx // refused at once where nobody listens
		if err != nil {
			_ = near.Close()
			continue
		}
		bytes, reset := c.take(near, far)
		c.work.Go(func() {
			_, _ = io.Copy(far, near) // ends when either is closed
			_ = far.Close()
			c.drop(near, far)
		})
		c.work.Go(func() {
			n, _ := io.CopyN(near, far, bytes)
			if tcp, ok := near.(*net.TCPConn); ok && reset {
				_ = tcp.SetLinger(0) // what is on its way is lost too
			}
			_ = near.Close()
			_ = far.Close()
			if n == bytes {
				c.mu.Lock()
				c.cuts++
				c.mu.Unlock()
			}
		})
	}
}

// take notes a connection and says after how many bytes to cut it, and how.
func (c *Cutter) take(conns ...net.Conn) (bytes int64, reset bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, conn := range conns {
		c.open[conn] = struct{}{}
		if c.closed {
			_ = conn.Close()
		}
	}
	return 1 + c.chance.Int64N(c.most), c.chance.IntN(2) == 0
}

func (c *Cutter) drop(conns ...net.Conn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, conn := range conns {
		delete(c.open, conn)
	}
}
