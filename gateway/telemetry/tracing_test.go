package telemetry_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	collectorv1 "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	tracev1 "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/gateway/telemetry"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// A trace as a caller begins it, and one that the caller does not want.
const (
	traceID       = "4bf92f3577b34da6a3ce929d0e0e4736"
	callerSampled = "00-" + traceID + "-00f067aa0ba902b7-01"
	callerIgnored = "00-" + traceID + "-00f067aa0ba902b7-00"
)

func traced(t *testing.T, sample float64) (*callCentre, func() tracetest.SpanStubs) {
	t.Helper()
	e := tracetest.NewInMemoryExporter()
	tracing, err := telemetry.TracingTo(e, sample)
	if err != nil {
		t.Fatal(err)
	}
	c := newCallCentre(t, tracing)
	return c, func() tracetest.SpanStubs {
		t.Helper()
		// A span of a call ends after its answer has gone out: shutting the services down waits for all.
		if err := c.rpc.Shutdown(context.Background()); err != nil {
			t.Fatal(err)
		}
		if err := tracing.Flush().ForceFlush(context.Background()); err != nil {
			t.Fatal(err)
		}
		return e.GetSpans()
	}
}

func find(t *testing.T, all tracetest.SpanStubs, name string) *tracetest.SpanStub {
	t.Helper()
	i := slices.IndexFunc(all, func(s tracetest.SpanStub) bool { return s.Name == name })
	if i < 0 {
		var names []string
		for _, s := range all {
			names = append(names, s.Name)
		}
		t.Fatalf("no span %q among %q", name, names)
	}
	return &all[i]
}

func attr(kv []attribute.KeyValue, key string) string {
	for _, a := range kv {
		if string(a.Key) == key {
			return a.Value.String()
		}
	}
	return ""
}

// A call in a trace of its caller has a span, below it that of its message, and in that what went out.
func TestTraceOfACall(t *testing.T) {
	c, spans := traced(t, 0)
	c.connectTelephony()
	ctx := metadata.AppendToOutgoingContext(c.session(), "traceparent", callerSampled)
	if _, err := dialgatev1.NewCampaignServiceClient(c.conn).OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "A"}); err != nil {
		t.Fatal(err)
	}
	all := spans()
	if len(all) != 2 {
		t.Errorf("%d spans, want 2: the caller of CreateSession began no trace", len(all))
	}
	call := find(t, all, "dialgate.v1.CampaignService/OpenCampaign")
	if got := call.SpanContext.TraceID().String(); got != traceID {
		t.Errorf("the call is in trace %s", got)
	}
	m := find(t, all, "message CA:OC")
	if m.Parent.SpanID() != call.SpanContext.SpanID() {
		t.Error("the message is not below the call")
	}
	if m.StartTime.Before(call.StartTime) || m.EndTime.Before(m.StartTime) || call.EndTime.Before(m.EndTime) {
		t.Errorf("call %v to %v, message %v to %v", call.StartTime, call.EndTime, m.StartTime, m.EndTime)
	}
	if attr(m.Attributes, "dialgate.message") != "CA:OC" || attr(m.Attributes, "dialgate.tenant") != "default" || attr(m.Attributes, "dialgate.link") != "v2" {
		t.Errorf("attributes %v", m.Attributes)
	}
	if len(m.Events) != 1 || m.Events[0].Name != "output CA:CO" || attr(m.Events[0].Attributes, "dialgate.link") != "v2" {
		t.Errorf("events %v", m.Events)
	}
}

// HTTP headers carry the trace too; what is no trace context is left alone.
func TestTraceFromHTTP(t *testing.T) {
	c, spans := traced(t, 0)
	c.connectTelephony()
	session := metadataOf(c.session())
	for _, h := range []string{callerSampled, "00-nonsense", "\x80\xff", strings.Repeat("0", 5000)} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.http.URL+"/v1/sessions/"+session+"/messages", strings.NewReader(`{"text":"VS"}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Traceparent", h)
		resp, err := c.http.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			t.Errorf("Traceparent %.40q: %s", h, resp.Status)
		}
	}
	all := spans()
	if m := find(t, all, "message MA:VS"); m.SpanContext.TraceID().String() != traceID || len(all) != 2 {
		t.Errorf("%d spans, in trace %s", len(all), m.SpanContext.TraceID())
	}
}

func metadataOf(ctx context.Context) string {
	md, _ := metadata.FromOutgoingContext(ctx)
	return md.Get("dialgate-session")[0]
}

// A rejected message says which error it was; nothing in a trace has what the message said.
func TestTracesHaveNoNumbersAndSecrets(t *testing.T) {
	c, spans := traced(t, 1)
	c.connectTelephony()
	ctx := c.session()
	const secret = "01992783287"
	_, err := dialgatev1.NewCampaignServiceClient(c.conn).MakeCall(ctx, &dialgatev1.MakeCallRequest{Campaign: "C" + secret, TelephoneNumber: secret})
	if status.Code(err) != codes.NotFound {
		t.Fatal(err)
	}
	if err := send(ctx, c, `UA\TDdefault\QI`+secret+`\PW`+secret); err != nil {
		t.Fatal(err)
	}
	all := spans()
	if m := find(t, all, "message CA:MC"); attr(m.Attributes, "dialgate.error") != "UNKNOWN_CAMPAIGN" || m.Status.Code.String() != "Error" {
		t.Errorf("attributes %v, status %v", m.Attributes, m.Status)
	}
	if text := fmt.Sprintf("%+v", all); strings.Contains(text, secret) {
		t.Errorf("a trace has a number or a password: %s", text)
	}
}

func send(ctx context.Context, c *callCentre, text string) error {
	_, err := dialgatev1.NewSessionServiceClient(c.conn).SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: metadataOf(ctx), Text: text})
	return err
}

// Where the caller has decided, the share does not count.
func TestCallerDecidesOnSampling(t *testing.T) {
	c, spans := traced(t, 1)
	ctx := c.session()
	if err := send(metadata.AppendToOutgoingContext(ctx, "traceparent", callerIgnored), c, "VS"); err != nil {
		t.Fatal(err)
	}
	if all := spans(); len(all) != 1 || all[0].Name != "dialgate.v1.SessionService/CreateSession" {
		t.Errorf("spans %+v", all)
	}
}

// A nil *Tracing does nothing, and messages go their way.
func TestTracingOff(t *testing.T) {
	off, err := telemetry.OpenTracing(t.Context(), telemetry.TracingConfig{}, "test", nil)
	if err != nil || off != nil {
		t.Fatal(off, err)
	}
	c := newCallCentre(t, off)
	if err := send(c.session(), c, "VS"); err != nil {
		t.Fatal(err)
	}
}

func TestTracingConfigIsChecked(t *testing.T) {
	for _, c := range []telemetry.TracingConfig{
		{Endpoint: "collector"}, {Endpoint: "c:1", Protocol: "udp"}, {Endpoint: "c:1", Sample: 1.5}, {Endpoint: "c:1", Sample: -1},
	} {
		if tracing, err := telemetry.OpenTracing(t.Context(), c, "test", nil); err == nil {
			_ = tracing.Close(t.Context())
			t.Errorf("%+v was taken", c)
		}
	}
}

// receiver is an OTLP collector.
type receiver struct {
	collectorv1.UnimplementedTraceServiceServer
	got chan *tracev1.ResourceSpans
}

func (r *receiver) Export(_ context.Context, req *collectorv1.ExportTraceServiceRequest) (*collectorv1.ExportTraceServiceResponse, error) {
	for _, s := range req.GetResourceSpans() {
		r.got <- s
	}
	return &collectorv1.ExportTraceServiceResponse{}, nil
}

func (r *receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	b, err := io.ReadAll(req.Body)
	var m collectorv1.ExportTraceServiceRequest
	if err == nil {
		err = proto.Unmarshal(b, &m)
	}
	if err != nil || req.URL.Path != "/v1/traces" {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	_, _ = r.Export(req.Context(), &m)
	w.Header().Set("Content-Type", "application/x-protobuf")
}

func TestOTLP(t *testing.T) {
	for _, protocol := range []string{telemetry.OverGRPC, telemetry.OverHTTP} {
		t.Run(protocol, func(t *testing.T) {
			r := &receiver{got: make(chan *tracev1.ResourceSpans, 16)}
			var addr string
			if protocol == telemetry.OverGRPC {
				l, err := net.Listen("tcp", "127.0.0.1:0")
				if err != nil {
					t.Fatal(err)
				}
				s := grpc.NewServer()
				collectorv1.RegisterTraceServiceServer(s, r)
				go func() { _ = s.Serve(l) }()
				t.Cleanup(s.Stop)
				addr = l.Addr().String()
			} else {
				s := httptest.NewServer(r)
				t.Cleanup(s.Close)
				addr = s.Listener.Addr().String()
			}
			tracing, err := telemetry.OpenTracing(t.Context(), telemetry.TracingConfig{Endpoint: addr, Protocol: protocol, Sample: 1, Insecure: true}, "test", slog.New(slog.DiscardHandler))
			if err != nil {
				t.Fatal(err)
			}
			c := newCallCentre(t, tracing)
			if err := send(c.session(), c, "VS"); err != nil {
				t.Fatal(err)
			}
			if err := c.rpc.Shutdown(context.Background()); err != nil {
				t.Fatal(err)
			}
			if err := tracing.Close(context.Background()); err != nil { // sends what is left
				t.Fatal(err)
			}
			var names []string
			for len(r.got) > 0 {
				rs := <-r.got
				if text := protojson.Format(rs.GetResource()); !strings.Contains(text, `"dialgate"`) {
					t.Errorf("resource %s", text)
				}
				for _, ss := range rs.GetScopeSpans() {
					for _, s := range ss.GetSpans() {
						names = append(names, s.GetName())
					}
				}
			}
			slices.Sort(names)
			if got := strings.Join(names, ", "); got != "dialgate.v1.SessionService/CreateSession, dialgate.v1.SessionService/SendMessage, message MA:VS" {
				t.Errorf("spans %s", got)
			}
		})
	}
}
