package exchange

import (
	"bytes"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
)

// BenchmarkEchoSockets measures VS and DA over real sockets, with 100 messages under way.
func BenchmarkEchoSockets(b *testing.B) {
	for _, cs := range []link.Charset{link.ASCII, link.UTF16LE} {
		b.Run(cs.String(), func(b *testing.B) { benchSockets(b, cs, bareHouse(b)) })
		b.Run(cs.String()+" logged", func(b *testing.B) { benchSockets(b, cs, newHouse(b, nil)) })
	}
}

func benchSockets(b *testing.B, cs link.Charset, h *house) {
	h.silence()
	c := dial(b, h.listen(cs), cs)
	const window = 100
	var wire []byte
	for range window {
		wire = cs.AppendFrame(wire, "VS")
	}
	answers := len(cs.AppendFrame(nil, "DA"))
	b.ReportAllocs()
	b.ResetTimer()
	for done := 0; done < b.N; done += window {
		c.write(wire)
		for left := window * answers; left > 0; {
			n, err := c.conn.Read(c.buf[:min(left, len(c.buf))])
			if err != nil {
				b.Fatal(err)
			}
			left -= n
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "messages/s")
}

// BenchmarkBesideAFlood measures how long one link waits for its answer while another sends as fast as it can.
func BenchmarkBesideAFlood(b *testing.B) {
	h := bareHouse(b)
	h.silence()
	addr := h.listen(link.ASCII)
	flood, other := dial(b, addr, link.ASCII), dial(b, addr, link.ASCII)
	wire := bytes.Repeat([]byte("VS\x00"), 10_000)
	var both sync.WaitGroup
	both.Go(func() {
		for _, err := flood.conn.Write(wire); err == nil; _, err = flood.conn.Write(wire) {
		}
	})
	both.Go(func() {
		for _, err := flood.conn.Read(flood.buf); err == nil; _, err = flood.conn.Read(flood.buf) {
		}
	})
	var times []time.Duration
	for b.Loop() {
		from := time.Now()
		other.send("VS")
		other.want("DA")
		times = append(times, time.Since(from))
	}
	_ = flood.conn.Close()
	both.Wait()
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "us-99%")
	b.ReportMetric(float64(times[len(times)-1].Microseconds()), "us-max")
}

// bareHouse has no message log.
func bareHouse(b *testing.B) *house {
	h := newHouse(b, nil)
	if err := h.Shutdown(b.Context()); err != nil {
		b.Fatal(err)
	}
	h.machine = &echo{owned: map[registry.Link][]registry.Resource{}}
	h.Exchange = New(Config{Engine: h.machine, Logger: slog.New(slog.DiscardHandler)})
	return h
}
