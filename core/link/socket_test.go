package link

import (
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
)

// sink keeps what links hand over until a test lets go of it.
type sink struct {
	batches chan *Batch
	ends    chan End
}

func newSink() *sink { return &sink{batches: make(chan *Batch, 100), ends: make(chan End, 1)} }

func (s *sink) Submit(_ Port, b *Batch) bool { s.batches <- b; return true }
func (s *sink) Ended(_ Port, e End)          { s.ends <- e }

// pair is a started link and the far end of its connection.
func pair(t *testing.T, s Sink) (*Socket, *net.TCPConn) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	far, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	near, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	link := NewSocket(registry.Link{N: 1}, near, ASCII, s, nil)
	link.Start()
	t.Cleanup(func() {
		link.Finish(Finished)
		_ = far.Close()
		<-link.Done()
	})
	return link, far.(*net.TCPConn)
}

func TestAReaderThatIsAheadIsPaused(t *testing.T) {
	s := newSink()
	_, far := pair(t, s)
	send := func() {
		if _, err := far.Write([]byte("VS\x00")); err != nil {
			t.Error(err)
		}
	}
	// Each message comes alone: the next is sent when the one before has been handed over.
	var held []*Batch
	for range limits.BatchesAhead {
		send()
		held = append(held, <-s.batches)
	}
	send()
	if n := len(s.batches); n != 0 {
		t.Fatalf("%d batches more than may wait", n)
	}
	held[0].Release()
	if b := <-s.batches; len(b.Messages) != 1 {
		t.Errorf("%d messages", len(b.Messages))
	}
}

func TestBatchesAreBounded(t *testing.T) {
	s := newSink()
	_, far := pair(t, s)
	const n = 5000
	var sent sync.WaitGroup
	sent.Go(func() {
		for range n {
			if _, err := far.Write([]byte("VS\x00")); err != nil {
				t.Error(err)
			}
		}
	})
	for got := 0; got < n; {
		b := <-s.batches
		if len(b.Messages) == 0 || len(b.Messages) > limits.BatchMessages {
			t.Fatalf("a batch of %d messages", len(b.Messages))
		}
		got += len(b.Messages)
		b.Release()
	}
	sent.Wait()
}

func TestWhatIsQueuedGoesOutBeforeALinkIsFinished(t *testing.T) {
	link, far := pair(t, newSink())
	for i := range 1000 {
		if !link.Deliver(Delivery{Text: fmt.Sprintf(`OC\CN%d`, i)}) {
			t.Fatal("over the bound")
		}
	}
	link.Finish(Shutdown)
	if !link.Deliver(Delivery{Text: "late"}) {
		t.Error("a link that has ended is over its bound")
	}
	all, err := io.ReadAll(far)
	if err != nil {
		t.Fatal(err)
	}
	frames, rest := decode(NewDecoder(ASCII), all)
	if len(frames) != 1000 || frames[999] != `OC\CN999` || rest != "" {
		t.Errorf("%d messages arrived, rest %q", len(frames), rest)
	}
	<-link.Done()
	if n := link.Queued(); n != 0 {
		t.Errorf("%d messages queued at the end", n)
	}
}

func TestAPeerThatReadsNothingHasABoundedQueue(t *testing.T) {
	link, _ := pair(t, newSink())
	text := string(make([]byte, 1<<20))
	n := 0
	for link.Deliver(Delivery{Text: text}) {
		link.Flush()
		if n++; n > 1000 {
			t.Fatal("the queue has no bound")
		}
	}
	if n < limits.OutboundBytes>>20-1 {
		t.Errorf("over the bound after %d MiB, want %d at least", n, limits.OutboundBytes>>20-1)
	}
	link.Finish(SlowConsumer)
	<-link.Done()
}

func TestEveryFailureHasItsReason(t *testing.T) {
	tests := []struct {
		err  error
		want CloseReason
	}{
		{io.EOF, PeerClosed},
		{&net.OpError{Op: "read", Err: os.NewSyscallError("read", syscall.ECONNRESET)}, PeerReset},
		{&net.OpError{Op: "write", Err: os.NewSyscallError("write", syscall.EPIPE)}, PeerReset},
		{&net.OpError{Op: "read", Err: os.NewSyscallError("read", syscall.ETIMEDOUT)}, KeepaliveFailed},
		{&net.OpError{Op: "read", Err: os.NewSyscallError("read", syscall.EHOSTUNREACH)}, KeepaliveFailed},
		{&net.OpError{Op: "write", Err: os.ErrDeadlineExceeded}, SlowConsumer},
		{net.ErrClosed, ReadFailed},
	}
	for _, tt := range tests {
		if got := classify(tt.err, ReadFailed); got != tt.want {
			t.Errorf("%v is %q, want %q", tt.err, got, tt.want)
		}
	}
}

func TestReasonsHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range CloseReasons() {
		if n := r.String(); n == "" || seen[n] {
			t.Errorf("reason %d has the name %q", r, n)
		} else {
			seen[n] = true
		}
	}
	if got := CloseReason(200).String(); got != "reason 200" {
		t.Errorf("unknown reason %q", got)
	}
}

func TestReadBufferFollowsTheTraffic(t *testing.T) {
	b := readBuffer{bytes: make([]byte, limits.ReadBufferMin)}
	for range 20 {
		b.adapt(len(b.bytes))
	}
	if len(b.bytes) != limits.ReadBufferMax {
		t.Errorf("a busy link has %d bytes", len(b.bytes))
	}
	for range 20 * shrinkAfter {
		b.adapt(10)
	}
	if len(b.bytes) != limits.ReadBufferMin {
		t.Errorf("an idle link has %d bytes", len(b.bytes))
	}
}

// A peer that takes a little at a time is no slow consumer: each piece has its own deadline.
func TestAWriteDeadlineIsSetForEachPiece(t *testing.T) {
	near, far := net.Pipe()
	counted := &deadlines{Conn: near}
	s := NewSocket(registry.Link{N: 1}, counted, ASCII, newSink(), nil)
	var read sync.WaitGroup
	read.Go(func() { _, _ = io.Copy(io.Discard, far) })
	const pieces = 5
	if err := s.writeAll(make([]byte, (pieces-1)*limits.WriteChunkBytes+1)); err != nil {
		t.Fatal(err)
	}
	_ = near.Close()
	read.Wait()
	if counted.n != pieces {
		t.Errorf("%d deadlines for %d pieces", counted.n, pieces)
	}
}

type deadlines struct {
	net.Conn
	n int
}

func (d *deadlines) SetWriteDeadline(t time.Time) error {
	d.n++
	return d.Conn.SetWriteDeadline(t)
}
