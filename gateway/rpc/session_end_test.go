package rpc

import (
	"context"
	"io"
	"log/slog"
	"net"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/metadata"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/exchange/exchangetest"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// opened is what the owner opens before it ends.
var opened = []string{`OC\CNA`, `OC\CNB\DM1`, `AL\CNA\AN2\AE1522`}

// ending is a centre with a log, for one link that opens something and ends.
type ending struct {
	t        *testing.T
	exchange *exchange.Exchange
	clock    *exchangetest.Clock
	sessions dialgatev1.SessionServiceClient
	server   *Server
}

// However a session ends, the dialer cleans up after it message for message as after a socket.
func TestEverySessionEndsLikeASocket(t *testing.T) {
	socket := cleanUp(t, (*ending).socket)
	if !slices.ContainsFunc(socket, func(l string) bool { return strings.Contains(l, `KC\`) && strings.Contains(l, `\CNB`) }) {
		t.Fatalf("the end of a socket shows nothing of KC: %q", socket)
	}
	for name, end := range map[string]func(*ending){
		"lease": (*ending).lease, "deleted": (*ending).deleted, "Exchange": (*ending).stream,
	} {
		if got := cleanUp(t, end); !slices.Equal(got, socket) {
			t.Errorf("%s:\n%s\nsocket:\n%s", name, strings.Join(got, "\n"), strings.Join(socket, "\n"))
		}
	}
}

// cleanUp gives the lines of the log after what the owner sent, with the name of its link taken out.
func cleanUp(t *testing.T, play func(*ending)) []string {
	t.Helper()
	dir := t.TempDir()
	log, err := msglog.Open(dir, msglog.Options{})
	if err != nil {
		t.Fatal(err)
	}
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e, Log: log, Logger: slog.New(slog.DiscardHandler), Clock: exchangetest.NewClock()})
	n := &ending{t: t, exchange: x, clock: exchangetest.NewClock()}
	n.server = NewServer(Config{Exchange: x, Engine: e, Clock: n.clock})
	conn, err := n.server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	n.sessions = dialgatev1.NewSessionServiceClient(conn)
	telephony, err := x.OpenVirtual("telephony")
	if err != nil {
		t.Fatal(err)
	}
	if fault, err := telephony.Send(t.Context(), `TO\NT50`); fault != nil || err != nil {
		t.Fatal(fault, err)
	}
	play(n)
	// What comes last in the log for certain, once the clean-up is over.
	if fault, err := telephony.Send(t.Context(), "VS"); fault != nil || err != nil {
		t.Fatal(fault, err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_ = conn.Close()
	if err := n.server.Shutdown(ctx); err != nil {
		t.Error(err)
	}
	if err := x.Shutdown(ctx); err != nil {
		t.Error(err)
	}
	if err := log.Close(); err != nil {
		t.Error(err)
	}
	return afterTheOwner(t, dir)
}

var linkNames = regexp.MustCompile(`\b[sv]\d+\b|\{[0-9A-F-]{36}\}`)

func afterTheOwner(t *testing.T, dir string) []string {
	t.Helper()
	files, err := msglog.Files(dir)
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	r, err := msglog.OpenFile(files[0].Path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close() }()
	var lines []string
	begun := false
	for {
		rec, err := r.Next()
		if err == io.EOF { //nolint:errorlint // as documented
			return lines
		}
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case rec.Text == "VS": // the owner's, then that of the telephony layer
			begun = !begun
		case begun && (rec.Direction == msglog.In || rec.Direction == msglog.Out):
			lines = append(lines, string(rec.Direction)+" "+linkNames.ReplaceAllString(rec.Link+" "+rec.Text, "x"))
		}
	}
}

// gone waits until the owner's link is not there any more: only the telephony layer is left.
func (n *ending) gone() {
	for {
		links, err := n.exchange.Links(n.t.Context())
		if err != nil {
			n.t.Fatal(err)
		}
		if len(links) == 1 {
			return
		}
	}
}

func (n *ending) socket() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		n.t.Fatal(err)
	}
	go func() { _ = n.exchange.Serve(l, link.ASCII) }() // ends with the exchange
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		n.t.Fatal(err)
	}
	if _, err := c.Write([]byte(strings.Join(opened, "\x00") + "\x00VS\x00")); err != nil {
		n.t.Fatal(err)
	}
	for got := ""; !strings.Contains(got, "DA"); {
		b := make([]byte, 4096)
		k, err := c.Read(b)
		if err != nil {
			n.t.Fatal(err)
		}
		got += string(b[:k])
	}
	_ = c.Close()
	n.gone()
}

// session opens what the others open, over a session.
func (n *ending) session() string {
	r, err := n.sessions.CreateSession(n.t.Context(), &dialgatev1.CreateSessionRequest{})
	if err != nil {
		n.t.Fatal(err)
	}
	ctx := metadata.AppendToOutgoingContext(n.t.Context(), SessionKey, r.GetSession())
	for _, text := range append(slices.Clone(opened), "VS") {
		if _, err := n.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: r.GetSession(), Text: text}); err != nil {
			n.t.Fatalf("%s: %v", text, err)
		}
	}
	return r.GetSession()
}

func (n *ending) lease() {
	sess, _ := n.server.sessions.find(n.session())
	n.clock.Advance(limits.SessionLease)
	<-sess.link.Done()
	n.gone()
}

func (n *ending) deleted() {
	if _, err := n.sessions.DeleteSession(n.t.Context(), &dialgatev1.DeleteSessionRequest{Session: n.session()}); err != nil {
		n.t.Fatal(err)
	}
	n.gone()
}

func (n *ending) stream() {
	s, err := n.sessions.Exchange(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	for _, text := range append(slices.Clone(opened), "VS") {
		if err := s.Send(&dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: text}}); err != nil {
			n.t.Fatal(err)
		}
	}
	if err := s.CloseSend(); err != nil {
		n.t.Fatal(err)
	}
	for {
		if _, err := s.Recv(); err != nil {
			break
		}
	}
	n.gone()
}
