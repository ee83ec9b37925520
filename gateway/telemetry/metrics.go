package telemetry

import (
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"google.golang.org/grpc"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
)

// Labels that several metrics have.
const (
	labelKind   = "kind"   // of a link or of what belongs to one
	labelSwitch = "switch" // its name
)

// Metrics are what Prometheus scrapes. docs/metrics.md lists them; a test compares.
type Metrics struct {
	registry *prometheus.Registry
	traffic  *traffic
	calls    *calls
}

// NewMetrics makes the metrics of a process. version is what the program says of itself.
func NewMetrics(version string) *Metrics {
	m := &Metrics{registry: prometheus.NewRegistry(), traffic: newTraffic(), calls: newCalls()}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "dialgate_build_info", Help: "1, with the version of the program.", ConstLabels: prometheus.Labels{"version": version},
	})
	build.Set(1)
	m.registry.MustRegister(build, m.traffic, m.calls, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	m.SlowReaders("grpc", m.calls.slow.Load)
	return m
}

// Observer counts what passes; the exchange has to be made with it.
func (m *Metrics) Observer() exchange.Observer { return m.traffic }

// Watch adds what is there in a call centre. It is called once.
func (m *Metrics) Watch(c *Centre) { m.registry.MustRegister(c) }

// ServerOptions count the calls that a gRPC server takes. A nil *Metrics counts none.
func (m *Metrics) ServerOptions() []grpc.ServerOption {
	if m == nil {
		return nil
	}
	return []grpc.ServerOption{grpc.ChainUnaryInterceptor(m.calls.unary), grpc.ChainStreamInterceptor(m.calls.stream)}
}

// SlowReaders adds the count of event streams that a door has cut because their readers took too little.
func (m *Metrics) SlowReaders(door string, cut func() uint64) {
	m.registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{
		Name: "dialgate_slow_readers_total", Help: "Event streams that were cut because their readers took too little, by door (grpc, http).",
		ConstLabels: prometheus.Labels{"door": door},
	}, func() float64 { return float64(cut()) }))
}

// Sessions adds the number of open sessions.
func (m *Metrics) Sessions(open func() int) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "dialgate_sessions", Help: "Open sessions of gRPC and REST; Exchange streams are not among them.",
	}, func() float64 { return float64(open()) }))
}

// Names lists all metrics that there can be, whether anything has been counted or not.
func (m *Metrics) Names() []string {
	descs := make(chan *prometheus.Desc)
	go func() {
		m.registry.Describe(descs)
		close(descs)
	}()
	var names []string
	for d := range descs {
		if name := descName(d); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// descName takes the name out of a description, which shows it in its text alone.
func descName(d *prometheus.Desc) string {
	_, rest, _ := strings.Cut(d.String(), `fqName: "`)
	name, _, _ := strings.Cut(rest, `"`)
	return name
}

// Handler serves the metrics to Prometheus. Few may ask at once, further ones are told to come again: a look
// at the call centre costs it time.
func (m *Metrics) Handler(log *slog.Logger) http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{
		ErrorLog: scrapeLog{log}, ErrorHandling: promhttp.ContinueOnError,
		MaxRequestsInFlight: limits.MetricsReaders, Timeout: 2 * limits.MetricsTimeout,
		EnableOpenMetrics: true,
	})
}

// scrapeLog logs what goes wrong when metrics are gathered.
type scrapeLog struct{ log *slog.Logger }

func (l scrapeLog) Println(v ...any) {
	if l.log != nil {
		l.log.Warn("metrics cannot be gathered", "error", v)
	}
}
