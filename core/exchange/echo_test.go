package exchange

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net"
	"slices"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// wait is how long a test waits for what must come. Nothing waits for time to pass.
const atMost = time.Minute

// echo is a machine that sends back what it gets: DA for VS, other messages as they are, faults as ER. VS with VI sets a timer
// that sends DA to its link each VI seconds. OC makes the link own the campaign, whose end it then notes by itself.
type echo struct {
	inputs   []string // as "s1 opened", "s1 OC\...", "s1 closed: peer closed"
	quiet    bool     // note no inputs
	rejected *sdmp.Fault
	owned    map[registry.Link][]registry.Resource
	timer    registry.Link
	due      time.Time
	every    time.Duration
	drained  bool
	last     time.Time
	back     bool // time went back
	out      []engine.Output
}

func (m *echo) Step(now time.Time, in engine.Input) []engine.Output {
	m.out = m.out[:0]
	if now.Before(m.last) {
		m.back = true
	}
	m.last = now
	for !m.due.IsZero() && !m.due.After(now) {
		m.out = append(m.out, engine.Output{Link: m.timer, Tenant: "default", At: m.due, Message: sdmp.ManagementDA, Text: "DA"})
		m.due = m.due.Add(m.every)
	}
	m.rejected = in.Fault
	switch in.Kind {
	case engine.TimePassed:
	case engine.LinkOpened:
		m.note(in.Link, "opened")
	case engine.LinkClosed:
		m.note(in.Link, "closed: "+in.Reason)
		for _, r := range m.owned[in.Link] {
			m.out = append(m.out, engine.Output{Kind: engine.SelfSent, Tenant: r.Tenant, At: now, Message: sdmp.ManagementKC, Text: `KC\CN` + r.Name})
		}
		delete(m.owned, in.Link)
		if m.timer == in.Link {
			m.due = time.Time{}
		}
	case engine.MessageReceived:
		m.receive(now, in)
	}
	return m.out
}

func (m *echo) receive(now time.Time, in engine.Input) {
	o := engine.Output{Link: in.Link, Tenant: "default", At: now}
	switch {
	case in.Fault != nil:
		m.note(in.Link, "fault "+in.Fault.Code.String())
		o.Message, o.Text, o.Fault = sdmp.ER, in.Fault.ER(true).Text(), in.Fault
	case in.Message.Kind == sdmp.ManagementVS:
		m.note(in.Link, in.Message.Text)
		if n := in.Message.Int(sdmp.VI, 0); n > 0 {
			m.every = time.Duration(n) * time.Second
			m.timer, m.due = in.Link, now.Add(m.every)
			return
		}
		o.Message, o.Text = sdmp.ManagementDA, "DA"
	default:
		m.note(in.Link, in.Message.Text)
		if in.Message.Kind == sdmp.CampaignOC {
			m.owned[in.Link] = append(m.owned[in.Link], registry.Resource{Kind: registry.Campaign, Tenant: "default", Name: in.Message.Str(sdmp.CN)})
		}
		o.Message, o.Text, o.Tenant = in.Message.Kind, in.Message.Text, in.Message.StrOr(sdmp.TD, "default")
	}
	m.out = append(m.out, o)
}

func (m *echo) note(l registry.Link, what string) {
	if !m.quiet {
		m.inputs = append(m.inputs, l.String()+" "+what)
	}
}

func (m *echo) NextTimer() (time.Time, bool)              { return m.due, !m.due.IsZero() }
func (m *echo) Rejected() *sdmp.Fault                     { return m.rejected }
func (m *echo) Owned(l registry.Link) []registry.Resource { return m.owned[l] }
func (m *echo) Drain()                                    { m.drained = true }

// house is an exchange with an echo in it.
type house struct {
	*Exchange
	t       testing.TB
	machine *echo
	log     *msglog.Log
	dir     string
	served  []chan error
}

func newHouse(t testing.TB, clock Clock) *house {
	t.Helper()
	h := &house{t: t, machine: &echo{owned: map[registry.Link][]registry.Resource{}}, dir: t.TempDir()}
	quiet := slog.New(slog.DiscardHandler)
	var err error
	if h.log, err = msglog.Open(h.dir, msglog.Options{Logger: quiet}); err != nil {
		t.Fatal(err)
	}
	h.Exchange = New(Config{Engine: h.machine, Log: h.log, Logger: quiet, Clock: clock})
	t.Cleanup(h.close)
	return h
}

func (h *house) close() {
	ctx, cancel := context.WithTimeout(context.Background(), atMost)
	defer cancel()
	if err := h.Shutdown(ctx); err != nil {
		h.t.Errorf("shutdown: %v", err)
	}
	for _, s := range h.served {
		if err := <-s; err != nil {
			h.t.Errorf("serve: %v", err)
		}
	}
	if err := h.log.Close(); err != nil {
		h.t.Error(err)
	}
	if h.machine.back {
		h.t.Error("time went back")
	}
}

// listen serves a charset and gives the address.
func (h *house) listen(cs link.Charset) string {
	h.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	served := make(chan error, 1)
	h.served = append(h.served, served)
	go func() { served <- h.Serve(l, cs) }()
	return l.Addr().String()
}

// silence has the machine note no inputs.
func (h *house) silence() {
	h.t.Helper()
	if err := h.Query(context.Background(), func() { h.machine.quiet = true }); err != nil {
		h.t.Fatal(err)
	}
}

// inputs gives what the machine has noted.
func (h *house) inputs() []string {
	h.t.Helper()
	var all []string
	if err := h.Query(context.Background(), func() { all = slices.Clone(h.machine.inputs) }); err != nil {
		h.t.Fatal(err)
	}
	return all
}

// ended waits until so many links have ended and gives them, the latest first.
func (h *house) ended(n int) []ClosedLink {
	h.t.Helper()
	deadline := time.Now().Add(atMost)
	for {
		all, err := h.ClosedLinks(context.Background())
		if err != nil {
			h.t.Fatal(err)
		}
		if len(all) >= n {
			return all
		}
		if time.Now().After(deadline) {
			h.t.Fatalf("%d links have ended, want %d", len(all), n)
		}
	}
}

// lines gives the log of a tenant without time stamps.
func (h *house) lines(tenant string) []string {
	h.t.Helper()
	h.log.Flush()
	files, err := msglog.Files(h.dir)
	if err != nil {
		h.t.Fatal(err)
	}
	var all []string
	for _, f := range files {
		if f.Tenant != tenant {
			continue
		}
		r, err := msglog.OpenFile(f.Path)
		if err != nil {
			h.t.Fatal(err)
		}
		for rec, err := r.Next(); err == nil; rec, err = r.Next() {
			all = append(all, fmt.Sprintf("%s %c %s", rec.Link, rec.Direction, rec.Text))
		}
		_ = r.Close()
	}
	return all
}

// client is the far end of a socket link.
type client struct {
	t    testing.TB
	conn *net.TCPConn
	cs   link.Charset
	dec  *link.Decoder
	buf  []byte
}

func dial(t testing.TB, addr string, cs link.Charset) *client {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	c := &client{t: t, conn: conn.(*net.TCPConn), cs: cs, dec: link.NewDecoderSize(cs, 4<<20), buf: make([]byte, 64<<10)}
	t.Cleanup(func() { _ = conn.Close() })
	return c
}

func (c *client) send(texts ...string) {
	c.t.Helper()
	var b []byte
	for _, m := range texts {
		b = c.cs.AppendFrame(b, m)
	}
	c.write(b)
}

func (c *client) write(b []byte) {
	c.t.Helper()
	if _, err := c.conn.Write(b); err != nil {
		c.t.Fatal(err)
	}
}

// next gives the next message, "" at the end of the stream.
func (c *client) next() string {
	c.t.Helper()
	for {
		if f, ok := c.dec.Next(); ok {
			return f.Text
		}
		if err := c.conn.SetReadDeadline(time.Now().Add(atMost)); err != nil {
			c.t.Fatal(err)
		}
		n, err := c.conn.Read(c.buf)
		if n == 0 && err != nil {
			if err.Error() == "EOF" {
				return ""
			}
			c.t.Fatalf("read: %v", err)
		}
		_, _ = c.dec.Write(c.buf[:n])
	}
}

func (c *client) want(texts ...string) {
	c.t.Helper()
	for _, w := range texts {
		if got := c.next(); got != w {
			c.t.Fatalf("got %.200q, want %.200q", got, w)
		}
	}
}

func same(t testing.TB, what string, got, want []string) {
	t.Helper()
	if slices.Equal(got, want) {
		return
	}
	var b bytes.Buffer
	for i := range max(len(got), len(want)) {
		g, w := "(nothing)", "(nothing)"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		mark := " "
		if g != w {
			mark = "*"
		}
		fmt.Fprintf(&b, "%s %-60q %q\n", mark, g, w)
	}
	t.Fatalf("%s: got, want:\n%s", what, &b)
}
