package main

import (
	"fmt"

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
	h, err := rest.NewHandler(rest.Config{Connection: x.memory, Version: version(), Logger: x.logger})
	if err != nil {
		return err
	}
	x.http = rest.NewServer(h)
	return nil
}
