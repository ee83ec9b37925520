package telemetry_test

import (
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/telemetry"
)

// BenchmarkObserver measures what counting costs the engine's goroutine for a message with one answer.
func BenchmarkObserver(b *testing.B) {
	o := telemetry.NewMetrics("test").Observer()
	in := &exchange.Passage{Link: registry.Link{N: 1}, Direction: msglog.In, Kind: sdmp.CampaignOC, Tenant: "default"}
	out := &exchange.Passage{Link: registry.Link{N: 1}, Direction: msglog.Out, Kind: sdmp.CampaignCO, Tenant: "default"}
	b.ReportAllocs()
	for b.Loop() {
		o.Message(out)
		o.Stepped(10*time.Microsecond, 0)
		o.Message(in)
	}
}

// Counting costs no memory.
func TestCountingCostsNoMemory(t *testing.T) {
	o := telemetry.NewMetrics("test").Observer()
	m := &exchange.Passage{Link: registry.Link{N: 1}, Direction: msglog.In, Kind: sdmp.CampaignOC, Fault: &sdmp.Fault{Code: sdmp.ErrNotAllowed}}
	if n := testing.AllocsPerRun(100, func() {
		o.Message(m)
		o.Stepped(time.Millisecond, 0)
	}); n != 0 {
		t.Errorf("%v allocations per message", n)
	}
}
