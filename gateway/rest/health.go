package rest

import (
	"net/http"

	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
)

// serveAlive tells that the process answers.
func serveAlive(w http.ResponseWriter, _ *http.Request) {
	serveBytes(w, "text/plain; charset=utf-8", []byte("ok\n"))
}

// serveReady tells whether the services take calls: not while they start or shut down.
func (h *Handler) serveReady(w http.ResponseWriter, r *http.Request) {
	resp, err := h.health.Check(r.Context(), &healthv1.HealthCheckRequest{})
	switch {
	case err != nil:
		writeProblem(w, r, plainProblem(http.StatusServiceUnavailable, codes.Unavailable, words(err.Error())))
	case resp.GetStatus() != healthv1.HealthCheckResponse_SERVING:
		writeProblem(w, r, plainProblem(http.StatusServiceUnavailable, codes.Unavailable, "the services are "+resp.GetStatus().String()))
	default:
		serveBytes(w, "text/plain; charset=utf-8", []byte("ready\n"))
	}
}
