package rest

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"time"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"

	"github.com/dialgate/dialgate/core/limits"
)

// Media types that streams are served as.
const (
	typeLines = "application/x-ndjson" // one JSON object per line
	typeSSE   = "text/event-stream"    // server-sent events
)

// streamWriter writes an answer that goes on: JSON objects, each when it is there, as lines or as server-sent events.
type streamWriter struct {
	w       http.ResponseWriter
	control *http.ResponseController
	sse     bool
}

// newStreamWriter takes the form that the client wants: lines unless it prefers server-sent events.
func newStreamWriter(w http.ResponseWriter, r *http.Request) (*streamWriter, *problem) {
	t := accepted(r, typeLines, typeSSE)
	if t == "" {
		return nil, notAcceptable(r, typeLines, typeSSE)
	}
	return &streamWriter{w: w, control: http.NewResponseController(w), sse: t == typeSSE}, nil
}

// begin sends the header.
func (o *streamWriter) begin() {
	t := typeLines
	if o.sse {
		t = typeSSE
	}
	o.w.Header().Set("Content-Type", t)
	o.w.Header().Set("Cache-Control", "no-store")
	o.w.Header().Set("Vary", "Accept")
	o.w.Header().Set("X-Accel-Buffering", "no") // nginx would hold events back
	o.w.WriteHeader(http.StatusOK)
	_ = o.control.Flush() // what fails here fails at the first object too
}

// object writes one JSON object, which has to be on one line. The id is what a browser that reconnects repeats as Last-Event-ID;
// empty keeps the one before.
func (o *streamWriter) object(id string, b []byte) error {
	switch {
	case !o.sse:
		return o.write(append(b, '\n'))
	case id == "":
		return o.write([]byte("data: " + string(b) + "\n\n"))
	default:
		return o.write([]byte("id: " + id + "\ndata: " + string(b) + "\n\n"))
	}
}

// problem tells, as the last thing on the stream, why it ends.
func (o *streamWriter) problem(p *problem) {
	if o.sse {
		_ = o.write([]byte("event: problem\ndata: " + string(p.bytes()) + "\n\n"))
		return
	}
	_ = o.write([]byte(`{"problem":` + string(p.bytes()) + "}\n"))
}

// write writes at once. A client that takes nothing for limits.ReaderStall is gone.
func (o *streamWriter) write(b []byte) error {
	_ = o.control.SetWriteDeadline(time.Now().Add(limits.ReaderStall)) // not every writer has deadlines
	if _, err := o.w.Write(b); err != nil {
		return err
	}
	return o.control.Flush()
}

// serveStream answers with what comes on a stream of the gRPC services until it or the client ends. The status of the answer is known
// before anything is written, since the first message comes at once. form gives a message as JSON on one line, with its id if it has one.
func serveStream[T any](h *Handler, w http.ResponseWriter, r *http.Request,
	open func(context.Context) (grpc.ServerStreamingClient[T], error), form func(*T) (id string, b []byte, err error),
) {
	out, p := newStreamWriter(w, r)
	if p != nil {
		writeProblem(w, r, p)
		return
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	stream, err := open(ctx)
	var first *T
	if err == nil {
		first, err = stream.Recv()
	}
	if err != nil && !errors.Is(err, io.EOF) {
		writeProblem(w, r, problemOf(err))
		return
	}
	out.begin()
	for m := first; err == nil; m, err = stream.Recv() {
		id, b, failed := form(m)
		if failed == nil {
			failed = out.object(id, b)
		}
		if failed != nil {
			h.countSlow(failed)
			h.log.Debug("stream cut", "peer", r.RemoteAddr, "error", failed)
			return
		}
	}
	if !errors.Is(err, io.EOF) && ctx.Err() == nil {
		out.problem(problemOf(err))
	}
}

// outgoing gives the context of a call on the gRPC services with what a request says of its sender, as for calls that the gateway
// makes.
func (h *Handler) outgoing(ctx context.Context, r *http.Request, method string) (context.Context, error) {
	return runtime.AnnotateContext(ctx, h.api, r, method)
}

// countSlow counts a stream that could not be written to, where that is because its reader takes nothing and not because it is gone.
func (h *Handler) countSlow(err error) {
	if errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded) {
		h.slow.Add(1)
	}
}

// SlowReaders counts the streams that were cut because their readers took nothing.
func (h *Handler) SlowReaders() uint64 { return h.slow.Load() }
