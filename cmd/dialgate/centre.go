package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"google.golang.org/grpc"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/gateway/rpc"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

// centre is a running call centre with all its doors.
type centre struct {
	config   *config
	logger   *slog.Logger
	level    *slog.LevelVar // of the logger
	clock    exchange.Clock
	opened   time.Time // by the clock
	security security
	seen     observability
	engine   *engine.Engine // looked at through exchange.Query alone
	log      *msglog.Log
	exchange *exchange.Exchange
	rpc      *rpc.Server
	memory   *grpc.ClientConn // from REST to rpc, inside the process
	http     *http.Server     // nil for none
	admin    *http.Server     // nil for none
	doors    []*door
	serving  sync.WaitGroup
	broken   chan error // a door that failed while it was open
}

// openCentre starts a call centre. What cannot be had (a port, the data directory) is one error, and nothing is left open.
func openCentre(c *config, clock exchange.Clock, stderr io.Writer) (*centre, error) {
	level := &slog.LevelVar{}
	level.Set(c.level())
	x := &centre{
		config: c, clock: clock, opened: clock.Now(), level: level,
		logger: telemetry.NewLogger(stderr, c.logFormat, level),
		broken: make(chan error, 1),
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	warnings, err := c.checkDoors()
	if err != nil {
		return nil, err
	}
	for _, w := range warnings {
		x.logger.Warn(w)
	}
	if err := x.open(); err != nil {
		x.closeListeners()
		_ = x.close()
		return nil, err
	}
	for _, d := range x.doors {
		d.open.Store(true)
		x.serving.Go(func() {
			defer d.open.Store(false)
			if err := d.serve(); err != nil {
				select {
				case x.broken <- fmt.Errorf("%s %s: %w", d.name, d.listener.Addr(), err):
				default:
				}
			}
		})
	}
	return x, nil
}

// open makes all that a call centre has, up to its doors, which are open and not served yet.
func (x *centre) open() (err error) {
	c := x.config
	if x.log, err = msglog.Open(filepath.Join(c.dataDir, "msglog"), msglog.Options{Logger: x.logger}); err != nil {
		return fmt.Errorf("--data-dir %s: %w", c.dataDir, err)
	}
	if err := x.openSecurity(); err != nil {
		return err
	}
	if err := x.listen(); err != nil {
		return err
	}
	if err := x.openObservability(); err != nil {
		return err
	}
	x.engine = engine.New(c.engine())
	s := &x.security
	x.exchange = exchange.New(exchange.Config{
		Engine: x.engine, Log: x.log, Logger: x.logger, Clock: x.clock, Throttle: s.throttle, Witness: s.audit.Witness(x.engine), Observers: x.observers(),
	})
	x.rpc = rpc.NewServer(rpc.Config{
		Exchange: x.exchange, Engine: x.engine, Location: c.location, Logger: x.logger, Gate: s.gate, Audit: s.audit, Throttle: s.throttle,
		Tracing: x.seen.tracing, Metrics: x.seen.metrics,
	})
	x.observe()
	if err := x.openWeb(); err != nil {
		return err
	}
	for _, s := range []*http.Server{x.http, x.admin} {
		if s != nil {
			s.ErrorLog = slog.NewLogLogger(x.logger.Handler(), slog.LevelInfo) // handshakes that fail, above all
		}
	}
	return nil
}

// close ends the call centre in order: no new connections, nothing new to dial, every link cleaned up, logs written. What was not
// opened is left out.
func (x *centre) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), limits.ShutdownTimeout)
	defer cancel()
	var err error
	if x.exchange != nil {
		err = x.exchange.Shutdown(ctx)
	}
	web := make(chan error, 1)
	go func() { web <- errors.Join(endHTTP(ctx, x.http), endHTTP(ctx, x.admin)) }() // streams end when the services end, and those wait for streams
	if x.rpc != nil {
		err = errors.Join(err, x.rpc.Shutdown(ctx))
	}
	err = errors.Join(err, <-web)
	if x.memory != nil {
		_ = x.memory.Close()
	}
	x.closeObservability(ctx)
	x.serving.Wait()
	if x.log != nil {
		err = errors.Join(err, x.log.Close())
	}
	return errors.Join(err, x.security.audit.Close())
}

// endHTTP ends a server in order, or, when ctx is over first, at once.
func endHTTP(ctx context.Context, s *http.Server) error {
	if s == nil {
		return nil
	}
	err := s.Shutdown(ctx)
	if err != nil {
		_ = s.Close()
	}
	return err
}
