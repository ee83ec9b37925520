package telemetry

import (
	"context"
	"io"
	"log/slog"
	"time"

	"go.opentelemetry.io/otel/trace"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
)

// Formats of the program's log.
const (
	LogText = "text" // key=value pairs
	LogJSON = "json" // one JSON object per line
)

// NewLogger makes the program's log in a format: LogJSON, or LogText for any other. Lines about a call that is traced name its trace.
func NewLogger(w io.Writer, format string, level slog.Leveler) *slog.Logger {
	o := &slog.HandlerOptions{Level: level}
	if format == LogJSON {
		return slog.New(tracedHandler{slog.NewJSONHandler(w, o)})
	}
	return slog.New(tracedHandler{slog.NewTextHandler(w, o)})
}

// tracedHandler adds the trace that a line belongs to.
type tracedHandler struct{ slog.Handler }

// Handle writes a line.
func (h tracedHandler) Handle(ctx context.Context, r slog.Record) error {
	if c := trace.SpanContextFromContext(ctx); c.IsValid() {
		r.AddAttrs(slog.String("trace_id", c.TraceID().String()), slog.String("span_id", c.SpanID().String()))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs adds attributes to all lines.
func (h tracedHandler) WithAttrs(a []slog.Attr) slog.Handler {
	return tracedHandler{h.Handler.WithAttrs(a)}
}

// WithGroup puts the attributes of all lines into a group.
func (h tracedHandler) WithGroup(name string) slog.Handler {
	return tracedHandler{h.Handler.WithGroup(name)}
}

// Rejections logs, at level debug, each message that is rejected, with its link, tenant and code: never what was in it.
func Rejections(log *slog.Logger) exchange.Observer { return rejections{log} }

type rejections struct{ log *slog.Logger }

func (rejections) LinkOpened(registry.Link, string)           {}
func (rejections) LinkClosed(registry.Link, link.CloseReason) {}
func (rejections) Stepped(time.Duration, int)                 {}

func (o rejections) Message(m *exchange.Passage) {
	if m.Fault == nil || m.Direction != msglog.In || !o.log.Enabled(context.Background(), slog.LevelDebug) {
		return
	}
	o.log.LogAttrs(context.Background(), slog.LevelDebug, "message rejected",
		slog.String("link", m.Link.String()), slog.String("tenant", m.Tenant), slog.String("message", kindName(m.Kind)),
		slog.String("error", m.Fault.Code.String()), slog.String("parameter", m.Fault.Param.String()))
}
