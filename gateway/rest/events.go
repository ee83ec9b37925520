package rest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// serveEvents streams the events of a session: as server-sent events where the client asks for them, else as one JSON object per
// line. The first event comes at once, so the status of the answer is known before anything is written.
func (h *Handler) serveEvents(w http.ResponseWriter, r *http.Request, session string) {
	after, p := resumeAfter(r)
	if p != nil {
		writeProblem(w, r, p)
		return
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	stream, err := h.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: session, After: after})
	var first *dialgatev1.Event
	if err == nil {
		first, err = stream.Recv()
	}
	if err != nil && !errors.Is(err, io.EOF) {
		writeProblem(w, r, problemOf(err))
		return
	}
	out := newEventWriter(w, r)
	out.begin()
	for ev := first; err == nil; ev, err = stream.Recv() {
		if failed := out.event(ev); failed != nil {
			h.log.Debug("event stream cut", "peer", r.RemoteAddr, "error", failed)
			return
		}
	}
	if !errors.Is(err, io.EOF) && ctx.Err() == nil {
		out.problem(problemOf(err))
	}
}

// resumeAfter reads the sequence after which to go on. A browser that reconnects repeats the address as it was and adds the header,
// so the header counts.
func resumeAfter(r *http.Request) (int64, *problem) {
	name, value := "Last-Event-ID", r.Header.Get("Last-Event-ID")
	if value == "" {
		name, value = "after", r.URL.Query().Get("after")
	}
	for key := range r.URL.Query() {
		if key != "after" {
			return 0, plainProblem(http.StatusBadRequest, codes.InvalidArgument, fmt.Sprintf("the request has no query parameter %q", key))
		}
	}
	if value == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(value, 10, 64)
	if err != nil || n < 0 {
		return 0, plainProblem(http.StatusBadRequest, codes.InvalidArgument, fmt.Sprintf("%s must be the sequence of an event, got %q", name, value))
	}
	return n, nil
}

// eventWriter writes one of the two forms.
type eventWriter struct {
	w       http.ResponseWriter
	control *http.ResponseController
	sse     bool
}

func newEventWriter(w http.ResponseWriter, r *http.Request) *eventWriter {
	return &eventWriter{w: w, control: http.NewResponseController(w), sse: wantsSSE(r)}
}

func wantsSSE(r *http.Request) bool {
	for _, a := range r.Header.Values("Accept") {
		if strings.Contains(strings.ToLower(a), "text/event-stream") {
			return true
		}
	}
	return false
}

// begin sends the header.
func (o *eventWriter) begin() {
	t := "application/x-ndjson"
	if o.sse {
		t = "text/event-stream"
	}
	o.w.Header().Set("Content-Type", t)
	o.w.Header().Set("Cache-Control", "no-store")
	o.w.Header().Set("X-Accel-Buffering", "no") // nginx would hold events back
	o.w.WriteHeader(http.StatusOK)
	_ = o.control.Flush() // what fails here fails at the first event too
}

// event writes one event. A progress mark has no id of its own: a client that reconnects goes on after the last real event.
func (o *eventWriter) event(ev *dialgatev1.Event) error {
	b, err := eventJSON(ev)
	if err != nil {
		return err
	}
	switch {
	case !o.sse:
		return o.write(append(b, '\n'))
	case ev.GetText() == "":
		return o.write([]byte("data: " + string(b) + "\n\n"))
	default:
		return o.write([]byte("id: " + strconv.FormatInt(ev.GetSequence(), 10) + "\ndata: " + string(b) + "\n\n"))
	}
}

// problem tells, as the last thing on the stream, why it ends.
func (o *eventWriter) problem(p *problem) {
	if o.sse {
		_ = o.write([]byte("event: problem\ndata: " + string(p.bytes()) + "\n\n"))
		return
	}
	_ = o.write([]byte(`{"problem":` + string(p.bytes()) + "}\n"))
}

// write writes at once. A client that takes nothing for limits.ReaderStall is gone.
func (o *eventWriter) write(b []byte) error {
	_ = o.control.SetWriteDeadline(time.Now().Add(limits.ReaderStall)) // not every writer has deadlines
	if _, err := o.w.Write(b); err != nil {
		return err
	}
	return o.control.Flush()
}

// eventJSON is an event on one line: what is not set is left out, but for the sequence.
func eventJSON(ev *dialgatev1.Event) ([]byte, error) {
	b, err := protojson.MarshalOptions{}.Marshal(ev)
	if err != nil {
		return nil, err
	}
	if b, err = compact(b); err != nil {
		return nil, err
	}
	if ev.GetSequence() == 0 {
		b = []byte(strings.Replace(string(b), "{", `{"sequence":"0",`, 1))
	}
	return b, nil
}
