package telemetry

import (
	"log/slog"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// TracingTo makes traces for an exporter of a test's own.
func TracingTo(e sdktrace.SpanExporter, sample float64) (*Tracing, error) {
	return newTracing(e, sample, "test")
}

// Flush sends what is there.
func (t *Tracing) Flush() *sdktrace.TracerProvider { return t.provider }

// LoggedExporter wraps an exporter as OpenTracing does.
func LoggedExporter(e sdktrace.SpanExporter, log *slog.Logger) sdktrace.SpanExporter {
	return &loggedExporter{SpanExporter: e, log: log, endpoint: "test"}
}
