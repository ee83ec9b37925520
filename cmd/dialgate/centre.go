package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"google.golang.org/grpc"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/gateway/rpc"
)

// door is a listener and what it is for.
type door struct {
	name     string // ascii, unicode, grpc, http
	listener net.Listener
	serve    func() error
}

// centre is a running call centre with all its doors.
type centre struct {
	config   *config
	logger   *slog.Logger
	clock    exchange.Clock
	opened   time.Time      // by the clock
	engine   *engine.Engine // looked at through exchange.Query alone
	log      *msglog.Log
	exchange *exchange.Exchange
	rpc      *rpc.Server
	memory   *grpc.ClientConn // from REST to rpc, inside the process
	http     *http.Server
	doors    []*door
	serving  sync.WaitGroup
	broken   chan error // a door that failed while it was open
}

// openCentre starts a call centre. What cannot be had (a port, the data directory) is one error, and nothing is left open.
func openCentre(c *config, clock exchange.Clock, stderr io.Writer) (*centre, error) {
	x := &centre{
		config: c, clock: clock, opened: clock.Now(),
		logger: slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: c.level()})),
		broken: make(chan error, 1),
	}
	err := c.settings.check(c.telephony)
	if err != nil {
		return nil, err
	}
	if x.log, err = msglog.Open(filepath.Join(c.dataDir, "msglog"), msglog.Options{Logger: x.logger}); err != nil {
		return nil, fmt.Errorf("--data-dir %s: %w", c.dataDir, err)
	}
	if err := x.listen(); err != nil {
		x.closeListeners()
		_ = x.log.Close()
		return nil, err
	}
	x.engine = engine.New(c.engine())
	x.exchange = exchange.New(exchange.Config{Engine: x.engine, Log: x.log, Logger: x.logger, Clock: clock})
	x.rpc = rpc.NewServer(rpc.Config{Exchange: x.exchange, Engine: x.engine, Location: c.location, Logger: x.logger})
	if err := x.openWeb(); err != nil {
		x.closeListeners()
		_ = x.close()
		return nil, err
	}
	for _, d := range x.doors {
		x.serving.Go(func() {
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

// listen takes the addresses, before anything else is started.
func (x *centre) listen() error {
	for _, a := range x.config.asciiAddrs {
		if err := x.add("ascii", a, func(l net.Listener) error { return x.exchange.Serve(l, link.ASCII) }); err != nil {
			return err
		}
	}
	for _, a := range x.config.unicodeAddrs {
		if err := x.add("unicode", a, func(l net.Listener) error { return x.exchange.Serve(l, link.UTF16LE) }); err != nil {
			return err
		}
	}
	if err := x.add("grpc", x.config.grpcAddr, func(l net.Listener) error { return x.rpc.Serve(l) }); err != nil {
		return err
	}
	return x.add("http", x.config.httpAddr, func(l net.Listener) error {
		if err := x.http.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
}

// add takes one address; empty is none.
func (x *centre) add(name, addr string, serve func(net.Listener) error) error {
	if addr == "" {
		return nil
	}
	l, err := net.Listen("tcp", addr) //nolint:noctx // binds at once
	if err != nil {
		return fmt.Errorf("--%s-addr: %w", name, err)
	}
	x.doors = append(x.doors, &door{name: name, listener: l, serve: func() error { return serve(l) }})
	return nil
}

func (x *centre) closeListeners() {
	for _, d := range x.doors {
		_ = d.listener.Close()
	}
}

// announce prints where the call centre can be reached.
func (x *centre) announce(out io.Writer) {
	for _, d := range x.doors {
		_, _ = fmt.Fprintf(out, "listening %s %s\n", d.name, d.listener.Addr())
	}
	_, _ = fmt.Fprintln(out, "ready")
}

// addr gives the first address of a door; empty where there is none.
func (x *centre) addr(name string) string {
	for _, d := range x.doors {
		if d.name == name {
			return d.listener.Addr().String()
		}
	}
	return ""
}

// close ends the call centre in order: no new connections, nothing new to dial, every link cleaned up, logs written.
func (x *centre) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), limits.ShutdownTimeout)
	defer cancel()
	err := x.exchange.Shutdown(ctx)
	if x.http != nil {
		if e := x.http.Shutdown(ctx); e != nil {
			_ = x.http.Close()
			err = errors.Join(err, e)
		}
	}
	if x.memory != nil {
		_ = x.memory.Close()
	}
	err = errors.Join(err, x.rpc.Shutdown(ctx))
	x.serving.Wait()
	return errors.Join(err, x.log.Close())
}
