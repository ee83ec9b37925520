package telemetry

import (
	"fmt"
	"net/http"
	"net/http/pprof"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Admin serves what is for those who run the process: profiles (/debug/pprof/), metrics and readiness. It tells much and asks nobody who
// they are: that is for who serves it. metrics and ready may be nil.
func Admin(metrics, ready http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("GET /debug/pprof/profile", bounded(pprof.Profile))
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", bounded(pprof.Trace))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = fmt.Fprintln(w, "ok") })
	if metrics != nil {
		mux.Handle("GET /metrics", metrics)
	}
	if ready != nil {
		mux.Handle("GET /readyz", ready)
	}
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = fmt.Fprintln(w, "/metrics\n/readyz\n/healthz\n/debug/pprof/")
	})
	return mux
}

// bounded refuses profiles that would run for too long.
func bounded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if s := r.FormValue("seconds"); s != "" {
			n, err := strconv.ParseFloat(s, 64)
			if err != nil || !(n > 0 && n <= limits.ProfileMax.Seconds()) {
				http.Error(w, fmt.Sprintf("seconds=%s: must be over 0 and at most %g", s, limits.ProfileMax.Seconds()), http.StatusBadRequest)
				return
			}
			_ = http.NewResponseController(w).SetWriteDeadline(time.Time{}) // it takes as long as asked for
		}
		next(w, r)
	}
}
