package rpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// sessionStage is a whole facade over a whole exchange.
type sessionStage struct {
	transcript.Remote
	engine   *engine.Engine // look at it through the exchange's Query
	exchange *exchange.Exchange
	clock    *exchange.ManualClock
	sessions dialgatev1.SessionServiceClient
	view     dialgatev1.ViewServiceClient
}

func newSessionStage(t *testing.T, cfg engine.Config) *sessionStage {
	t.Helper()
	s := &sessionStage{clock: exchange.NewManualClock(transcript.Start)}
	e := engine.New(cfg)
	x := exchange.New(exchange.Config{Engine: e, Logger: slog.New(slog.DiscardHandler), Clock: s.clock})
	s.engine, s.exchange = e, x
	// Leases and heartbeats have a clock of their own, which stands still: a conversation may take longer than a lease.
	server := NewServer(Config{Exchange: x, Engine: e, Clock: exchange.NewManualClock(transcript.Start)})
	conn, err := server.Connect()
	if err != nil {
		t.Fatal(err)
	}
	s.sessions, s.view = dialgatev1.NewSessionServiceClient(conn), dialgatev1.NewViewServiceClient(conn)
	s.Dial = s.dial
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := errors.Join(s.CloseAll(), server.Shutdown(ctx), x.Shutdown(ctx), conn.Close()); err != nil {
			t.Errorf("closing down: %v", err)
		}
	})
	return s
}

// Advance moves the clock of the call centre.
func (s *sessionStage) Advance(by time.Duration) error {
	s.clock.Advance(by)
	return nil
}

// Hidden says that a session does not see what is for others.
func (*sessionStage) Hidden() (self, dropped []string, ok bool, err error) {
	return nil, nil, false, nil
}

func (s *sessionStage) dial() (transcript.Wire, registry.Link, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	w := &sessionWire{ctx: ctx, cancel: cancel, sessions: s.sessions}
	r, err := s.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
	if err != nil {
		cancel()
		return nil, registry.None, err
	}
	w.session = r.GetSession()
	id := registry.Link{Virtual: true}
	if _, err := fmt.Sscanf(r.GetLink(), "v%d", &id.N); err != nil {
		cancel()
		return nil, registry.None, fmt.Errorf("link %q: %w", r.GetLink(), err)
	}
	w.events, err = s.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: w.session})
	return w, id, err
}

// sessionWire is one session.
type sessionWire struct {
	ctx      context.Context // bounds the life of the session
	cancel   context.CancelFunc
	sessions dialgatev1.SessionServiceClient
	session  string
	events   grpc.ServerStreamingClient[dialgatev1.Event]
	rejected []string // reasons of statuses whose ErrorReport has not come yet
}

func (w *sessionWire) Write(text string) error {
	_, err := w.sessions.SendMessage(w.ctx, &dialgatev1.SendMessageRequest{Session: w.session, Text: text})
	if err == nil {
		return nil
	}
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok && info.GetMetadata()[MetadataCode] != "" {
			w.rejected = append(w.rejected, info.GetMetadata()[MetadataCode])
			return nil
		}
	}
	return err
}

func (w *sessionWire) Read() (string, error) {
	for {
		e, err := w.events.Recv()
		if err != nil {
			return "", err
		}
		if e.GetText() == "" {
			continue // a progress mark
		}
		if e.GetMessage() == nil {
			return "", fmt.Errorf("an event without typed message: %s", e.GetText())
		}
		if r := e.GetErrorReport(); r != nil && len(w.rejected) > 0 {
			switch code := fmt.Sprint(int(r.GetErrorCode())); code {
			case w.rejected[0]:
				w.rejected = w.rejected[1:]
			case "9038", "128": // these tell of messages that were accepted
			default:
				return "", fmt.Errorf("the status says %s, the event %s", w.rejected[0], e.GetText())
			}
		}
		if strings.Contains(e.GetText(), `MV\TKbarrier`) && len(w.rejected) > 0 {
			return "", fmt.Errorf("a status says %s, and no event does", w.rejected[0])
		}
		return e.GetText(), nil
	}
}

func (w *sessionWire) Close() error {
	defer w.cancel()
	_, err := w.sessions.DeleteSession(w.ctx, &dialgatev1.DeleteSessionRequest{Session: w.session})
	return err
}
