package telemetry_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"github.com/dialgate/dialgate/gateway/telemetry"
)

// fragile is a collector that takes spans while err is nil.
type fragile struct{ err error }

func (f *fragile) ExportSpans(context.Context, []sdktrace.ReadOnlySpan) error { return f.err }
func (f *fragile) Shutdown(context.Context) error                             { return nil }

// A collector that is away is one line of the log, however long, and one when it is back.
func TestCollectorThatIsAwayIsLoggedOnce(t *testing.T) {
	var b strings.Builder
	f := &fragile{}
	e := telemetry.LoggedExporter(f, slog.New(slog.NewTextHandler(&b, nil)))
	for _, err := range []error{nil, errors.New("gone"), errors.New("gone"), nil, nil} {
		f.err = err
		if got := e.ExportSpans(t.Context(), nil); got != nil {
			t.Errorf("error %v", got)
		}
	}
	log := b.String()
	if strings.Count(log, "traces are lost") != 1 || strings.Count(log, "takes traces again") != 1 || strings.Count(log, "\n") != 2 {
		t.Errorf("log %s", log)
	}
}
