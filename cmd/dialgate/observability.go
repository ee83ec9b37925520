package main

import (
	"context"
	"errors"
	"net/http"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/rest"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

// observability is what those who run the service see of it.
type observability struct {
	metrics *telemetry.Metrics
	tracing *telemetry.Tracing // nil for none
	ready   telemetry.Readiness
}

// openObservability makes what the call centre needs from the beginning.
func (x *centre) openObservability() (err error) {
	t := &x.config.tracing
	x.seen.metrics = telemetry.NewMetrics(version())
	x.seen.tracing, err = telemetry.OpenTracing(context.Background(), telemetry.TracingConfig{
		Endpoint: t.endpoint, Protocol: t.protocol, Sample: t.sample, Insecure: t.insecure,
	}, version(), x.logger)
	return err
}

// observers are told of all that passes.
func (x *centre) observers() []exchange.Observer {
	return []exchange.Observer{x.seen.metrics.Observer(), telemetry.Rejections(x.logger)}
}

// observe looks at the call centre that is open, and opens the admin server where there is one.
func (x *centre) observe() {
	c := telemetry.NewCentre(x.exchange, x.engine)
	x.seen.metrics.Watch(c)
	x.seen.metrics.Sessions(x.rpc.Sessions)
	for _, d := range x.doors {
		x.seen.ready.Add("listener "+d.name, true, d.check)
	}
	x.seen.ready.Add("engine", true, c.Engine)
	x.seen.ready.Add("services", true, x.rpc.Ready)
	x.seen.ready.Add("telephony", x.config.telephony == telephonySim, c.Telephony)
	if x.config.adminAddr != "" {
		x.admin = rest.NewServer(x.adminPages())
	}
}

// adminPages serves what is for operators. Where callers are asked who they are, only health is for everybody.
func (x *centre) adminPages() http.Handler {
	pages := telemetry.Admin(x.metricsPage(), &x.seen.ready)
	metrics := rest.Secured(x.security.gate, (*access.Identity).MayLookAtAll, pages)
	process := rest.Secured(x.security.gate, (*access.Identity).MayOperate, pages)
	door := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/healthz", "/readyz":
			pages.ServeHTTP(w, r)
		case "/metrics":
			metrics.ServeHTTP(w, r)
		default:
			process.ServeHTTP(w, r)
		}
	})
	return rest.NewHosts(x.security.gate, x.config.httpHosts, x.config.insecure).Guard(door)
}

// closeObservability sends the last traces. That they get lost is no reason for the program to have failed.
func (x *centre) closeObservability(ctx context.Context) {
	if err := x.seen.tracing.Close(ctx); err != nil {
		x.logger.Warn("the last traces are lost", "error", err)
	}
}

// metricsPage serves the metrics.
func (x *centre) metricsPage() http.Handler { return x.seen.metrics.Handler(x.logger) }

// errNotOpen is what readiness says of a door that takes no connections.
var errNotOpen = errors.New("takes no connections")

// check tells what is wrong with a door.
func (d *door) check(context.Context) error {
	if !d.open.Load() {
		return errNotOpen
	}
	return nil
}
