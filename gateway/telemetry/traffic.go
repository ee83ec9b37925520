package telemetry

import (
	"strconv"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Directions of messages.
const (
	received = iota // over a link
	sent            // to a link
	own             // sent by the dialer to itself, to clean up
	directions
)

var directionNames = [directions]string{"in", "out", "self"}

// stepBuckets are for the time of a step, in seconds: most take microseconds, and one that takes a second stands in everybody's way.
var stepBuckets = []float64{2e-6, 5e-6, 10e-6, 20e-6, 50e-6, 100e-6, 200e-6, 500e-6, 1e-3, 2e-3, 5e-3, 10e-3, 50e-3, 250e-3, 1}

// traffic counts what passes. Its labels are all from the vocabulary: nothing that a client makes up becomes a series.
type traffic struct {
	messages   [directions][]atomic.Uint64 // by kind
	unreadable atomic.Uint64
	dropped    atomic.Uint64
	rejected   []atomic.Uint64 // by index in sdmp.Errors, one more for any other code
	index      map[sdmp.ErrorCode]int
	opened     [2]atomic.Uint64 // sockets, virtual links
	closed     [2][256]atomic.Uint64
	steps      prometheus.Histogram
}

var (
	messagesDesc = prometheus.NewDesc("dialgate_messages_total",
		"Messages that passed, by direction (in, out, self: sent by the dialer to itself), interface and code.", []string{"direction", "interface", "code"}, nil)
	unreadableDesc = prometheus.NewDesc("dialgate_messages_unreadable_total", "Texts over links that are no valid messages.", nil, nil)
	droppedDesc    = prometheus.NewDesc("dialgate_messages_dropped_total", "Messages of the dialer that nobody was there to take.", nil, nil)
	rejectedDesc   = prometheus.NewDesc("dialgate_messages_rejected_total",
		"Messages over links that were rejected, unreadable ones included, by the number and name of the error (EC).", []string{"error", "name"}, nil)
	openedDesc = prometheus.NewDesc("dialgate_links_opened_total", "Links that came up, by kind (socket, virtual).", []string{labelKind}, nil)
	closedDesc = prometheus.NewDesc("dialgate_links_closed_total",
		"Links that ended, by kind and reason; \"slow consumer\" is a peer that did not take what was sent to it.", []string{labelKind, "reason"}, nil)
)

func newTraffic() *traffic {
	t := &traffic{
		rejected: make([]atomic.Uint64, len(sdmp.Errors)+1), index: map[sdmp.ErrorCode]int{},
		steps: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "dialgate_step_seconds",
			Help:    "Time the engine takes for one input (message, link, due timers) with logging and queueing of its outputs.",
			Buckets: stepBuckets,
		}),
	}
	for i := range t.messages {
		t.messages[i] = make([]atomic.Uint64, len(sdmp.Specs))
	}
	for i, e := range sdmp.Errors {
		t.index[e.Code] = i
	}
	return t
}

// LinkOpened counts a link.
func (t *traffic) LinkOpened(l registry.Link, _ string) { t.opened[kindOf(l)].Add(1) }

// LinkClosed counts its end.
func (t *traffic) LinkClosed(l registry.Link, why link.CloseReason) { t.closed[kindOf(l)][why].Add(1) }

// Message counts a message.
func (t *traffic) Message(m *exchange.Passage) {
	d := sent
	switch {
	case m.Self:
		d = own
	case m.Direction == msglog.In:
		d = received
		if m.Fault != nil {
			i, ok := t.index[m.Fault.Code]
			if !ok {
				i = len(sdmp.Errors)
			}
			t.rejected[i].Add(1)
		}
	case m.Dropped:
		t.dropped.Add(1)
		return
	}
	if m.Kind == 0 {
		t.unreadable.Add(1)
		return
	}
	t.messages[d][m.Kind].Add(1)
}

// Stepped measures a step.
func (t *traffic) Stepped(took time.Duration, _ int) { t.steps.Observe(took.Seconds()) }

var linkKinds = [2]string{"socket", "virtual"}

func kindOf(l registry.Link) int {
	if l.Virtual {
		return 1
	}
	return 0
}

// Describe lists what is counted.
func (t *traffic) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{messagesDesc, unreadableDesc, droppedDesc, rejectedDesc, openedDesc, closedDesc} {
		out <- d
	}
	t.steps.Describe(out)
}

// Collect gives the counts. A message or an error that has not been seen has no series; links have all, so that rates start at zero.
func (t *traffic) Collect(out chan<- prometheus.Metric) {
	for d := range t.messages {
		for k := range t.messages[d] {
			if n := t.messages[d][k].Load(); n > 0 {
				s := sdmp.Kind(k).Spec()
				out <- count(messagesDesc, n, directionNames[d], s.Interface().String(), s.Code.String())
			}
		}
	}
	out <- count(unreadableDesc, t.unreadable.Load())
	out <- count(droppedDesc, t.dropped.Load())
	for i := range t.rejected {
		if n := t.rejected[i].Load(); n > 0 {
			number, name := "other", "OTHER"
			if i < len(sdmp.Errors) {
				number, name = strconv.Itoa(int(sdmp.Errors[i].Code)), sdmp.Errors[i].Name
			}
			out <- count(rejectedDesc, n, number, name)
		}
	}
	for k, kind := range linkKinds {
		out <- count(openedDesc, t.opened[k].Load(), kind)
		for _, why := range link.CloseReasons() {
			out <- count(closedDesc, t.closed[k][why].Load(), kind, why.String())
		}
	}
	t.steps.Collect(out)
}

func count(d *prometheus.Desc, n uint64, labels ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(n), labels...)
}

func gauge(d *prometheus.Desc, v float64, labels ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
}
