package telemetry_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/trace"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

func TestLoggerNamesTheTrace(t *testing.T) {
	var b strings.Builder
	log := telemetry.NewLogger(&b, telemetry.LogJSON, slog.LevelInfo)
	id, _ := trace.TraceIDFromHex(traceID)
	ctx := trace.ContextWithSpanContext(t.Context(), trace.NewSpanContext(trace.SpanContextConfig{TraceID: id, SpanID: trace.SpanID{1}}))
	log.With("link", "v1").InfoContext(ctx, "hello")
	var line map[string]string
	if err := json.Unmarshal([]byte(b.String()), &line); err != nil {
		t.Fatal(err, b.String())
	}
	if line["trace_id"] != traceID || line["link"] != "v1" || line["msg"] != "hello" {
		t.Errorf("line %v", line)
	}
}

// A rejected message is a line with link and tenant, and without what was in it.
func TestRejectionsAreLogged(t *testing.T) {
	for level, want := range map[slog.Level]int{slog.LevelDebug: 1, slog.LevelInfo: 0} {
		var b strings.Builder
		log := telemetry.NewLogger(&b, telemetry.LogText, level)
		x := exchange.New(exchange.Config{
			Engine: engine.New(engine.Config{}), Logger: slog.New(slog.DiscardHandler), Observers: []exchange.Observer{telemetry.Rejections(log)},
		})
		v, err := x.OpenVirtual("test")
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{`RC\TDacme\CNsecretname`, `VS`} {
			if _, err := v.Send(t.Context(), text); err != nil {
				t.Fatal(err)
			}
		}
		if err := x.Shutdown(context.Background()); err != nil {
			t.Fatal(err)
		}
		got := b.String()
		if strings.Count(got, "message rejected") != want || strings.Contains(got, "secretname") {
			t.Errorf("level %s: %s", level, got)
		}
		if want == 1 && !strings.Contains(got, "link=v1 tenant=acme message=CA:RC error=") {
			t.Errorf("line %s", got)
		}
	}
}
