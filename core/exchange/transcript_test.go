package exchange_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
)

// patience is how long a play waits for what must come. Nothing waits for time to pass.
const patience = time.Minute

func TestTranscriptsOverASCIISockets(t *testing.T) { playAll(t, link.ASCII) }

func TestTranscriptsOverUnicodeSockets(t *testing.T) { playAll(t, link.UTF16LE) }

func TestTranscriptsOverVirtualLinks(t *testing.T) { playAll(t, link.InProcess) }

func playAll(t *testing.T, cs link.Charset) {
	scripts, err := transcript.Load("../engine/testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range scripts {
		t.Run(s.Name, func(t *testing.T) {
			if err := transcript.Play(s, newStage(t, cs, s.Config())); err != nil {
				t.Error(err)
			}
		})
	}
}

// stage is a whole exchange with a clock that stands still.
type stage struct {
	transcript.Remote
	engine *engine.Engine // look at it through the exchange's Query
	x      *exchange.Exchange
	clock  *exchange.ManualClock
	log    *msglog.Log
	dir    string
}

func newStage(t *testing.T, cs link.Charset, cfg engine.Config) *stage {
	t.Helper()
	s := &stage{engine: engine.New(cfg), clock: exchange.NewManualClock(transcript.Start), dir: t.TempDir()}
	quiet := slog.New(slog.DiscardHandler)
	log, err := msglog.Open(s.dir, msglog.Options{Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	s.log = log
	s.x = exchange.New(exchange.Config{Engine: s.engine, Log: log, Logger: quiet, Clock: s.clock})
	served := make(chan error, 1)
	if cs == link.InProcess {
		s.Dial = s.dialVirtual
		served <- nil
	} else {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		sockets := uint32(0)
		s.Dial = func() (transcript.Wire, registry.Link, error) {
			conn, err := net.Dial("tcp", l.Addr().String())
			sockets++
			return &transcript.Socket{Conn: conn, Unicode: cs == link.UTF16LE, Patience: patience}, registry.Link{N: sockets}, err
		}
		go func() { served <- s.x.Serve(l, cs) }()
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := errors.Join(s.CloseAll(), s.x.Shutdown(ctx), <-served, s.log.Close()); err != nil {
			t.Errorf("closing down: %v", err)
		}
	})
	return s
}

// Advance moves the clock; what is due is then done.
func (s *stage) Advance(by time.Duration) error {
	s.clock.Advance(by)
	return nil
}

// Hidden reads the message log.
func (s *stage) Hidden() (self, dropped []string, ok bool, err error) {
	s.log.Flush()
	files, err := filepath.Glob(filepath.Join(s.dir, "*"))
	if err != nil {
		return nil, nil, false, err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, nil, false, err
		}
		for l := range bytes.Lines(b) {
			fields := bytes.SplitN(bytes.TrimRight(l, "\n"), []byte("\t"), 4)
			if len(fields) < 4 {
				continue
			}
			switch string(fields[1]) {
			case "self":
				self = append(self, string(fields[3]))
			case "-":
				dropped = append(dropped, string(fields[3]))
			}
		}
	}
	return self, dropped, true, nil
}

func (s *stage) dialVirtual() (transcript.Wire, registry.Link, error) {
	v, err := s.x.OpenVirtual("transcript")
	if err != nil {
		return nil, registry.None, err
	}
	return &virtual{v: v}, v.ID(), nil
}

// virtual is a virtual link.
type virtual struct {
	v     *link.Virtual
	inbox []link.Delivery
}

// Write waits for the engine: what became of the message comes back, an error besides as an ER.
func (w *virtual) Write(text string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	_, err := w.v.Send(ctx, text)
	return err
}

func (w *virtual) Read() (string, error) {
	if len(w.inbox) == 0 {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		var err error
		if w.inbox, err = w.v.Receive(ctx); err != nil {
			return "", err
		}
	}
	text := w.inbox[0].Text
	w.inbox = w.inbox[1:]
	return text, nil
}

func (w *virtual) Close() error {
	w.v.Close(link.Finished)
	<-w.v.Done()
	return nil
}
