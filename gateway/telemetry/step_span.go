package telemetry

import (
	"context"
	"strconv"
	"sync"
	"time"

	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Attributes of spans and their events.
const (
	attrCode      = attribute.Key("dialgate.message") // interface and code, as CA:OC
	attrLink      = attribute.Key("dialgate.link")    // as the message log has it
	attrTenant    = attribute.Key("dialgate.tenant")
	attrError     = attribute.Key("dialgate.error") // symbolic name
	attrErrorCode = attribute.Key("dialgate.error_code")
	attrOmitted   = attribute.Key("dialgate.outputs_omitted")
)

// Follow has the message that is sent over a link with the context become a span, if the call that the context is of is traced. done
// has to be called when the message has been sent, with what came of it.
func (t *Tracing) Follow(ctx context.Context, l registry.Link) (followed context.Context, done func(rejected *sdmp.Fault, err error)) {
	if t == nil || !trace.SpanFromContext(ctx).IsRecording() {
		return ctx, untraced
	}
	s := &stepSpan{handed: time.Now()}
	return link.Follow(ctx, s), func(rejected *sdmp.Fault, err error) { s.end(ctx, t.tracer, l, rejected, err) }
}

func untraced(*sdmp.Fault, error) {}

// stepSpan notes what the engine does with a message. The span itself is made by who waits for the message: the engine's goroutine
// only takes notes.
type stepSpan struct {
	handed time.Time // to the exchange

	mu      sync.Mutex // guards what follows: a sender may give up while the engine is at it
	over    bool
	kind    sdmp.Kind
	tenant  string
	begun   time.Time
	done    time.Time
	outputs []output
	omitted int
}

type output struct {
	at     time.Time
	link   registry.Link
	kind   sdmp.Kind
	tenant string
}

// Begun notes that the engine takes the message up.
func (s *stepSpan) Begun(k sdmp.Kind, tenant string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kind, s.tenant, s.begun = k, tenant, time.Now()
}

// Sent notes an output.
func (s *stepSpan) Sent(l registry.Link, k sdmp.Kind, tenant string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.over:
	case len(s.outputs) == limits.TraceEvents:
		s.omitted++
	default:
		s.outputs = append(s.outputs, output{time.Now(), l, k, tenant})
	}
}

// Done notes that the engine has dealt with the message.
func (s *stepSpan) Done(*sdmp.Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.done = time.Now()
}

// end makes the span of what was noted. A message that was held back in front of its link has one too, which says why.
func (s *stepSpan) end(ctx context.Context, t trace.Tracer, l registry.Link, rejected *sdmp.Fault, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
	begun, done := s.begun, s.done
	if begun.IsZero() {
		begun = s.handed
	}
	if done.IsZero() {
		done = time.Now()
	}
	name := "message"
	if s.kind != 0 {
		name = "message " + s.kind.String()
	}
	_, span := t.Start(ctx, name, trace.WithTimestamp(begun), trace.WithAttributes(attrLink.String(l.String())))
	if s.kind != 0 {
		span.SetAttributes(attrCode.String(s.kind.String()), attrTenant.String(label(s.tenant)))
	}
	for _, o := range s.outputs {
		span.AddEvent("output "+kindName(o.kind), trace.WithTimestamp(o.at), trace.WithAttributes(
			attrCode.String(kindName(o.kind)), attrLink.String(o.link.String()), attrTenant.String(label(o.tenant))))
	}
	if s.omitted > 0 {
		span.SetAttributes(attrOmitted.Int(s.omitted))
	}
	switch {
	case rejected != nil: // the words may name numbers and names
		span.SetAttributes(attrError.String(rejected.Code.String()), attrErrorCode.String(strconv.Itoa(int(rejected.Code))))
		span.SetStatus(otelcodes.Error, rejected.Code.String())
	case err != nil:
		span.SetStatus(otelcodes.Error, "the message was not carried out, or nobody knows")
	}
	span.End(trace.WithTimestamp(done))
}

func kindName(k sdmp.Kind) string {
	if k == 0 {
		return "unknown"
	}
	return k.String()
}
