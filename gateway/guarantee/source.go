package guarantee

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"strconv"
	"strings"

	"github.com/coder/websocket"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Problem is how a stream over HTTP ends, or is refused.
type Problem struct {
	Status int    `json:"status"`
	Reason string `json:"reason"`
	Detail string `json:"detail"`
}

// Error tells what is wrong.
func (p *Problem) Error() string {
	return fmt.Sprintf("problem %d %s: %s", p.Status, p.Reason, p.Detail)
}

// Reason gives the typed reason with which a stream ended; empty where the stream was cut without a word.
func Reason(err error) string {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Reason
	}
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			return info.GetReason()
		}
	}
	return ""
}

// errCut is the end of a stream over HTTP that was cut in the middle of something.
var errCut = errors.New("the stream was cut")

// GRPC reads over gRPC.
func GRPC(client dialgatev1.SessionServiceClient, session string) Source {
	return func(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error] {
		return func(yield func(*dialgatev1.Event, error) bool) {
			ctx, cancel := context.WithCancel(ctx)
			defer cancel()
			stream, err := client.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: session, After: after})
			for err == nil {
				var ev *dialgatev1.Event
				if ev, err = stream.Recv(); err == nil && !yield(ev, nil) {
					return
				}
			}
			if !errors.Is(err, io.EOF) {
				yield(nil, err)
			}
		}
	}
}

// Lines reads newline-delimited JSON. A line that is not whole was cut, and counts for nothing.
func Lines(client *http.Client, base, session string) Source {
	return func(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error] {
		return func(yield func(*dialgatev1.Event, error) bool) {
			body, err := get(ctx, client, base+"/v1/sessions/"+session+"/events?after="+strconv.FormatInt(after, 10), http.Header{"Accept": {"application/x-ndjson"}})
			if err != nil {
				yield(nil, err)
				return
			}
			defer func() { _ = body.Close() }()
			for in := bufio.NewReader(body); ; {
				line, err := in.ReadString('\n')
				if err != nil {
					ended(err, line == "", yield)
					return
				}
				ev, err := envelope([]byte(line), "")
				if !yield(ev, err) || err != nil {
					return
				}
			}
		}
	}
}

// ServerSent reads server-sent events, as a browser does: what has no empty line behind it was cut, and counts for nothing.
func ServerSent(client *http.Client, base, session string) Source {
	return func(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error] {
		return func(yield func(*dialgatev1.Event, error) bool) {
			body, err := get(ctx, client, base+"/v1/sessions/"+session+"/events", http.Header{
				"Accept": {"text/event-stream"}, "Last-Event-Id": {strconv.FormatInt(after, 10)},
			})
			if err != nil {
				yield(nil, err)
				return
			}
			defer func() { _ = body.Close() }()
			fields := map[string]string{}
			for in := bufio.NewReader(body); ; {
				line, err := in.ReadString('\n')
				if err != nil {
					ended(err, line == "" && len(fields) == 0, yield)
					return
				}
				if name, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": "); ok {
					fields[name] = value
					continue
				}
				ev, err := serverSent(fields)
				if !yield(ev, err) || err != nil {
					return
				}
				clear(fields)
			}
		}
	}
}

// serverSent makes one event of its fields. Its id has to be the sequence, which is what a browser goes on after; a mark has none.
func serverSent(fields map[string]string) (*dialgatev1.Event, error) {
	if fields["event"] == "problem" {
		return nil, problem([]byte(fields["data"]))
	}
	ev, err := envelope([]byte(fields["data"]), "")
	if err != nil {
		return nil, err
	}
	if want := strconv.FormatInt(ev.GetSequence(), 10); Mark(ev) && fields["id"] != "" || !Mark(ev) && fields["id"] != want {
		return nil, fmt.Errorf("event %s has the id %q", want, fields["id"])
	}
	return ev, nil
}

// WebSocket reads over a WebSocket.
func WebSocket(client *http.Client, base, session string) Source {
	return func(ctx context.Context, after int64) iter.Seq2[*dialgatev1.Event, error] {
		return func(yield func(*dialgatev1.Event, error) bool) {
			conn, _, err := websocket.Dial(ctx, base+"/v1/sessions/"+session+"/websocket?after="+strconv.FormatInt(after, 10), //nolint:bodyclose // Dial closes it
				&websocket.DialOptions{HTTPClient: client})
			if err != nil {
				yield(nil, err)
				return
			}
			defer func() { _ = conn.CloseNow() }()
			conn.SetReadLimit(-1)
			for {
				_, frame, err := conn.Read(ctx)
				if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
					return
				}
				var ev *dialgatev1.Event
				if err == nil {
					ev, err = envelope(frame, "event")
				}
				if !yield(ev, err) || err != nil {
					return
				}
			}
		}
	}
}

// get opens a stream over HTTP; what is refused is a *Problem.
func get(ctx context.Context, client *http.Client, url string, header http.Header) (io.ReadCloser, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	r.Header = header
	resp, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusOK {
		return resp.Body, nil
	}
	defer func() { _ = resp.Body.Close() }()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return nil, problem(b)
}

// ended passes on the end of a body. One that ends in order and between two events is that of a deleted session.
func ended(err error, between bool, yield func(*dialgatev1.Event, error) bool) {
	switch {
	case !errors.Is(err, io.EOF):
		yield(nil, err)
	case !between:
		yield(nil, errCut)
	}
}

// envelope reads the JSON of an event, which may be in a field of an object, or of a problem.
func envelope(b []byte, field string) (*dialgatev1.Event, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(b, &fields); err != nil {
		return nil, fmt.Errorf("%q: %w", b, err)
	}
	if p, ok := fields["problem"]; ok {
		return nil, problem(p)
	}
	if field != "" {
		b = fields[field]
	}
	ev := &dialgatev1.Event{}
	if err := protojson.Unmarshal(b, ev); err != nil {
		return nil, fmt.Errorf("%q: %w", b, err)
	}
	return ev, nil
}

func problem(b []byte) error {
	p := &Problem{}
	if err := json.Unmarshal(b, p); err != nil {
		return fmt.Errorf("%q: %w", b, err)
	}
	return p
}
