package rest

import (
	"net/http"

	"github.com/dialgate/dialgate/core/limits"
)

// NewServer makes an HTTP server with the program's limits for a handler. Writes have no time-out of their own, since event
// streams go on for days; a reader that takes nothing is cut by the stream itself.
func NewServer(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: limits.HTTPHeaderTimeout,
		IdleTimeout:       limits.HTTPIdleTimeout,
		MaxHeaderBytes:    limits.HTTPHeaderBytes,
	}
}
