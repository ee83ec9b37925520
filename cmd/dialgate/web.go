package main

import (
	"fmt"
	"log/slog"

	"github.com/dialgate/dialgate/gateway/rest"
)

// openWeb makes the HTTP server, which reaches the gRPC services through a real client connection inside the process.
func (x *centre) openWeb() error {
	if x.config.httpAddr == "" {
		return nil
	}
	var err error
	if x.memory, err = x.rpc.Connect(); err != nil {
		return fmt.Errorf("connecting REST to the services: %w", err)
	}
	h, err := rest.NewHandler(rest.Config{
		Connection: x.memory, Version: version(), Logger: x.logger, Gate: x.security.gate, Hosts: x.config.httpHosts, AnyHost: x.config.insecure,
		Metrics: x.metricsPage(), Ready: &x.seen.ready,
	})
	if err != nil {
		return err
	}
	x.seen.metrics.SlowReaders(doorHTTP, h.SlowReaders)
	x.http = rest.NewServer(h)
	x.http.ErrorLog = slog.NewLogLogger(x.logger.Handler(), slog.LevelDebug) // strangers' handshakes that fail, mostly
	return nil
}
