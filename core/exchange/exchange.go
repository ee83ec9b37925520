package exchange

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
)

// ErrShutdown is the error of whoever comes when the exchange is shutting down or has shut down.
var ErrShutdown = errors.New("exchange: shut down")

// ErrTooManyLinks is the error of a virtual link over the limit.
var ErrTooManyLinks = errors.New("exchange: too many links are open; close some first")

// Config is what an exchange is made of.
type Config struct {
	Engine Machine      // runs on the exchange's goroutine from now on; look at it through Query
	Log    *msglog.Log  // nil for none; the exchange flushes it and does not close it
	Logger *slog.Logger // nil for slog.Default
	Clock  Clock        // nil for SystemClock
	// Throttle bounds how fast messages come in over sockets; nil bounds nothing. Virtual links have theirs in their guards.
	Throttle *link.Throttle
	// Witness is told of each message; nil tells nobody.
	Witness Witness
	// Observers are told of all that passes, each in turn.
	Observers []Observer
}

// Exchange is a running call centre: links, engine and message log. Its methods may be called from any goroutine.
type Exchange struct {
	machine Machine
	log     *msglog.Log
	logger  *slog.Logger
	clock   Clock

	throttle *link.Throttle
	witness  Witness

	observers []Observer
	passage   Passage // what observers are told of, used over and over

	mailbox chan item
	leaving chan struct{} // closed when Shutdown begins
	stopped chan struct{} // closed when the loop has ended
	counters

	sockets  atomic.Int64 // open socket links
	virtuals atomic.Int64 // open virtual links
	socketN  atomic.Uint32
	virtualN atomic.Uint32

	mu        sync.Mutex // guards what follows
	closing   bool       // no more links come in
	told      bool       // the loop was told to end
	listeners map[net.Listener]struct{}
	entering  sync.WaitGroup // goroutines that may still bring links in
	live      map[link.Port]struct{}

	// The loop's own.
	links  map[registry.Link]*entry
	dirty  []*entry // to be flushed
	doomed []*entry // over their bounds: to be ended
	now    time.Time
	armed  Timer
	due    time.Time // when armed fires
	closed []ClosedLink

	followed  link.Follower // of the message that is being carried out, or nil
	unflushed int           // messages carried out since the last flush, roughly
}

// entry is a link in the loop's book.
type entry struct {
	port    link.Port
	name    string // as the message log has it
	since   time.Time
	in, out uint64
	dirty   bool
	doomed  bool
}

// New makes an exchange and starts its goroutine; Shutdown ends it.
func New(c Config) *Exchange {
	x := &Exchange{
		machine: c.Engine, log: c.Log, logger: c.Logger, clock: c.Clock, throttle: c.Throttle, witness: c.Witness, observers: c.Observers,
		mailbox:   make(chan item, limits.MailboxItems),
		leaving:   make(chan struct{}),
		stopped:   make(chan struct{}),
		listeners: map[net.Listener]struct{}{},
		live:      map[link.Port]struct{}{},
		links:     map[registry.Link]*entry{},
	}
	if x.logger == nil {
		x.logger = slog.Default()
	}
	if x.clock == nil {
		x.clock = SystemClock()
	}
	if m, ok := x.clock.(*ManualClock); ok {
		m.attach(x.settle)
	}
	go x.run()
	return x
}

// OpenVirtual opens a virtual link; peer says what it is for. The link is logged and known to the engine before anything that is
// sent over it.
func (x *Exchange) OpenVirtual(peer string) (*link.Virtual, error) {
	return x.OpenGuarded(peer, link.Guard{})
}

// OpenGuarded opens a virtual link with a guard in front of it.
func (x *Exchange) OpenGuarded(peer string, g link.Guard) (*link.Virtual, error) {
	if !x.enter() {
		return nil, ErrShutdown
	}
	defer x.entering.Done()
	if x.virtuals.Add(1) > limits.VirtualLinks {
		x.virtuals.Add(-1)
		return nil, ErrTooManyLinks
	}
	v := link.NewVirtual(registry.Link{Virtual: true, N: x.virtualN.Add(1)}, peer, x, g)
	x.put(item{kind: opened, port: v})
	return v, nil
}

// Serve takes connections from a listener and makes each a link, until Shutdown, which closes the listener; it then returns nil.
func (x *Exchange) Serve(l net.Listener, cs link.Charset) error {
	if !x.enter() {
		_ = l.Close()
		return ErrShutdown
	}
	defer x.entering.Done()
	if !x.listen(l) {
		return nil
	}
	defer x.deaf(l)
	pause := limits.AcceptRetryMin
	for {
		conn, err := l.Accept()
		switch {
		case err == nil:
			pause = limits.AcceptRetryMin
			x.accept(conn, cs)
		case x.isClosing():
			return nil
		case errors.Is(err, net.ErrClosed):
			return fmt.Errorf("exchange: listener %s was closed: %w", l.Addr(), err)
		default:
			x.logger.Warn("cannot accept a connection; trying again", "address", l.Addr().String(), "pause", pause, "error", err)
			x.rest(pause)
			pause = min(2*pause, limits.AcceptRetryMax)
		}
	}
}

// accept makes a connection a link.
func (x *Exchange) accept(conn net.Conn, cs link.Charset) {
	if x.sockets.Add(1) > limits.Sockets {
		x.sockets.Add(-1)
		x.logger.Warn("connection refused", "peer", conn.RemoteAddr().String(), "reason", link.LinkLimit.String(), "limit", limits.Sockets)
		x.ended[link.LinkLimit].Add(1)
		_ = conn.Close()
		return
	}
	if h, ok := conn.(handshaker); ok {
		if !x.enter() {
			x.sockets.Add(-1)
			_ = conn.Close()
			return
		}
		go func() {
			defer x.entering.Done()
			x.shakeHands(h, conn, cs)
		}()
		return
	}
	x.start(conn, cs)
}

// start makes a link of a connection that is ready to be read.
func (x *Exchange) start(conn net.Conn, cs link.Charset) {
	s := link.NewSocket(registry.Link{N: x.socketN.Add(1)}, conn, cs, x, x.throttle)
	x.put(item{kind: opened, port: s})
	s.Start()
}

// rest pauses for a while, less when the exchange shuts down.
func (x *Exchange) rest(d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-x.leaving:
	}
}

// enter announces a goroutine that may bring links in; false means that no more may come.
func (x *Exchange) enter() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closing {
		return false
	}
	x.entering.Add(1)
	return true
}

// listen notes a listener for Shutdown to close.
func (x *Exchange) listen(l net.Listener) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.closing {
		_ = l.Close()
		return false
	}
	x.listeners[l] = struct{}{}
	return true
}

func (x *Exchange) deaf(l net.Listener) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.listeners, l)
}

func (x *Exchange) isClosing() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.closing
}
