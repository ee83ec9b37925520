package telemetry

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// SlowReaderReason is the reason in the status of a stream that is cut because its reader takes too little.
const SlowReaderReason = "SLOW_READER"

// callBuckets are for the time of a unary call, in seconds.
var callBuckets = []float64{50e-6, 100e-6, 250e-6, 500e-6, 1e-3, 2.5e-3, 5e-3, 10e-3, 25e-3, 100e-3, 500e-3, 2.5}

// calls counts the calls of the gRPC services, of which those of REST are some.
type calls struct {
	methods sync.Map // full name -> *method
	took    prometheus.Histogram
	slow    atomic.Uint64
}

// method counts the calls of one method; there are as many as are registered.
type method struct {
	ended [codes.Unauthenticated + 2]atomic.Uint64 // by code, any other last
	open  atomic.Int64                             // streams
}

var (
	callsDoneDesc = prometheus.NewDesc("dialgate_rpc_calls_total", "Calls of the gRPC services, those of REST included, by method and status code.", []string{"method", "code"}, nil)
	streamsDesc   = prometheus.NewDesc("dialgate_rpc_streams", "Open streams, by method.", []string{"method"}, nil)
)

func newCalls() *calls {
	return &calls{took: prometheus.NewHistogram(prometheus.HistogramOpts{
		Name: "dialgate_rpc_seconds", Help: "Time of the unary calls of the gRPC services.", Buckets: callBuckets,
	})}
}

func (c *calls) method(name string) *method {
	if m, ok := c.methods.Load(name); ok {
		return m.(*method) //nolint:forcetypeassert // nothing else is in it
	}
	m, _ := c.methods.LoadOrStore(name, &method{})
	return m.(*method) //nolint:forcetypeassert // likewise
}

func (m *method) end(err error) {
	i := int(status.Code(err))
	m.ended[min(i, len(m.ended)-1)].Add(1)
}

func (c *calls) unary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	begun := time.Now()
	resp, err := next(ctx, req)
	c.took.Observe(time.Since(begun).Seconds())
	c.method(info.FullMethod).end(err)
	return resp, err
}

func (c *calls) stream(srv any, s grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	m := c.method(info.FullMethod)
	m.open.Add(1)
	err := next(srv, s)
	m.open.Add(-1)
	m.end(err)
	if slowReader(err) {
		c.slow.Add(1)
	}
	return err
}

// slowReader tells whether a stream was cut because of its reader.
func slowReader(err error) bool {
	s, ok := status.FromError(err)
	return ok && s.Code() == codes.ResourceExhausted && slices.ContainsFunc(s.Details(), func(d any) bool {
		info, ok := d.(*errdetails.ErrorInfo)
		return ok && info.GetReason() == SlowReaderReason
	})
}

// Describe lists what is counted.
func (c *calls) Describe(out chan<- *prometheus.Desc) {
	out <- callsDoneDesc
	out <- streamsDesc
	c.took.Describe(out)
}

// Collect gives the counts.
func (c *calls) Collect(out chan<- prometheus.Metric) {
	c.methods.Range(func(k, v any) bool {
		name, m := k.(string), v.(*method) //nolint:forcetypeassert // nothing else is in it
		for code := range m.ended {
			if n := m.ended[code].Load(); n > 0 {
				out <- count(callsDoneDesc, n, name, codes.Code(code).String())
			}
		}
		if n := m.open.Load(); n > 0 {
			out <- gauge(streamsDesc, float64(n), name)
		}
		return true
	})
	c.took.Collect(out)
}
