package telemetry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"

	"go.opentelemetry.io/contrib/instrumentation/google.golang.org/grpc/otelgrpc"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	noopmetric "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/stats"

	"github.com/dialgate/dialgate/core/limits"
)

// Protocols of OTLP.
const (
	OverGRPC = "grpc"
	OverHTTP = "http"
)

// TracingConfig says where traces go.
type TracingConfig struct {
	Endpoint string  `koanf:"endpoint" yaml:"endpoint"` // host:port of an OTLP collector; empty for no traces
	Protocol string  `koanf:"protocol" yaml:"protocol"` // OverGRPC, which empty means too, or OverHTTP
	Sample   float64 `koanf:"sample"   yaml:"sample"`   // share of the calls that are traced, 0 to 1, where their caller has not decided
	Insecure bool    `koanf:"insecure" yaml:"insecure"` // without TLS
}

// check tells what is wrong with a configuration.
func (c *TracingConfig) check() error {
	if _, _, err := net.SplitHostPort(c.Endpoint); err != nil {
		return fmt.Errorf("tracing endpoint %q: is no host:port such as collector:4317", c.Endpoint)
	}
	if c.Protocol != "" && c.Protocol != OverGRPC && c.Protocol != OverHTTP {
		return fmt.Errorf("tracing protocol %q: must be %s or %s", c.Protocol, OverGRPC, OverHTTP)
	}
	if !(c.Sample >= 0 && c.Sample <= 1) {
		return fmt.Errorf("tracing sample %g: is no share from 0 to 1", c.Sample)
	}
	return nil
}

// Tracing makes traces of calls: a span for each RPC, below it one for what the engine does with its message, and in that an event
// for each message that goes out because of it. Spans name codes, links and tenants, and never numbers, names or texts. A nil *Tracing
// makes none, at no cost.
type Tracing struct {
	provider *sdktrace.TracerProvider
	exporter sdktrace.SpanExporter
	tracer   trace.Tracer
}

// OpenTracing begins to send traces to a collector, which need not be there yet. Without endpoint there are none: nil.
func OpenTracing(ctx context.Context, c TracingConfig, version string, log *slog.Logger) (*Tracing, error) {
	if c.Endpoint == "" {
		return nil, nil //nolint:nilnil // a nil *Tracing works
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	exporter, err := c.exporter(ctx)
	if err != nil {
		return nil, fmt.Errorf("tracing to %s over %s: %w", c.Endpoint, c.Protocol, err)
	}
	return newTracing(&loggedExporter{SpanExporter: exporter, log: log, endpoint: c.Endpoint}, c.Sample, version)
}

func (c *TracingConfig) exporter(ctx context.Context) (sdktrace.SpanExporter, error) {
	if c.Protocol == OverHTTP {
		o := []otlptracehttp.Option{otlptracehttp.WithEndpoint(c.Endpoint)}
		if c.Insecure {
			o = append(o, otlptracehttp.WithInsecure())
		}
		return otlptracehttp.New(ctx, o...)
	}
	o := []otlptracegrpc.Option{otlptracegrpc.WithEndpoint(c.Endpoint)}
	if c.Insecure {
		o = append(o, otlptracegrpc.WithInsecure())
	}
	return otlptracegrpc.New(ctx, o...)
}

func newTracing(e sdktrace.SpanExporter, sample float64, version string) (*Tracing, error) {
	r, err := resource.New(context.Background(), resource.WithTelemetrySDK(),
		resource.WithAttributes(attribute.String("service.name", "dialgate"), attribute.String("service.version", version)),
		resource.WithFromEnv()) // OTEL_SERVICE_NAME tells several apart
	if err != nil {
		return nil, fmt.Errorf("tracing: %w", err)
	}
	spans := sdktrace.NewSpanLimits()
	spans.EventCountLimit = limits.TraceEvents
	t := &Tracing{exporter: e, provider: sdktrace.NewTracerProvider(
		sdktrace.WithBatcher(e, sdktrace.WithMaxQueueSize(limits.TraceSpans)),
		sdktrace.WithSampler(sdktrace.ParentBased(sdktrace.TraceIDRatioBased(sample))),
		sdktrace.WithResource(r), sdktrace.WithRawSpanLimits(spans),
	)}
	t.tracer = t.provider.Tracer("github.com/dialgate/dialgate/gateway")
	return t, nil
}

// Close sends what is left, for limits.TraceFlush at most; what a collector has not taken by then is lost.
func (t *Tracing) Close(ctx context.Context) error {
	if t == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, limits.TraceFlush)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- t.provider.Shutdown(context.WithoutCancel(ctx)) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		_ = t.exporter.Shutdown(ctx) // ends what it is trying, and with it the other
		return errors.Join(fmt.Errorf("the collector took nothing for %s", limits.TraceFlush), <-done)
	}
}

// ServerOptions make spans of the calls that a server takes. Health checks and reflection have none: they come all day.
func (t *Tracing) ServerOptions() []grpc.ServerOption {
	if t == nil {
		return nil
	}
	return []grpc.ServerOption{grpc.StatsHandler(otelgrpc.NewServerHandler(
		otelgrpc.WithTracerProvider(t.provider),
		otelgrpc.WithMeterProvider(noopmetric.NewMeterProvider()),
		otelgrpc.WithPropagators(propagation.TraceContext{}),
		otelgrpc.WithFilter(func(i *stats.RPCTagInfo) bool { return strings.HasPrefix(i.FullMethodName, "/dialgate.") }),
	))}
}

// TraceMetadata gives the trace that an HTTP request belongs to as metadata of gRPC, nil for none. What is no trace context is left
// out: it could be any text.
func TraceMetadata(r *http.Request) metadata.MD {
	if r.Header.Get("Traceparent") == "" {
		return nil
	}
	p := propagation.TraceContext{}
	ctx := p.Extract(context.Background(), propagation.HeaderCarrier(r.Header))
	if !trace.SpanContextFromContext(ctx).IsValid() {
		return nil
	}
	c := propagation.MapCarrier{}
	p.Inject(ctx, c)
	return metadata.New(c)
}

// loggedExporter says in the program's log when a collector cannot be reached, once until it can again.
type loggedExporter struct {
	sdktrace.SpanExporter
	log      *slog.Logger
	endpoint string
	failing  bool // used by the one goroutine that exports
}

// ExportSpans sends spans. The error stays here: traces are not worth more than a line.
func (e *loggedExporter) ExportSpans(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	err := e.SpanExporter.ExportSpans(ctx, spans)
	switch {
	case e.log == nil:
	case err != nil && !e.failing:
		e.log.Warn("traces are lost: the collector does not take them", "endpoint", e.endpoint, "error", err)
	case err == nil && e.failing:
		e.log.Info("the collector takes traces again", "endpoint", e.endpoint)
	}
	e.failing = err != nil
	return nil
}
