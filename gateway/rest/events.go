package rest

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/encoding/protojson"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// serveEvents streams the events of a session.
func (h *Handler) serveEvents(w http.ResponseWriter, r *http.Request, session string) {
	after, p := resumeAfter(r)
	if p != nil {
		writeProblem(w, r, p)
		return
	}
	serveStream(h, w, r, func(ctx context.Context) (grpc.ServerStreamingClient[dialgatev1.Event], error) {
		ctx, err := h.outgoing(ctx, r, dialgatev1.SessionService_StreamEvents_FullMethodName)
		if err != nil {
			return nil, err
		}
		return h.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: session, After: after})
	}, eventForm)
}

// eventForm gives an event as JSON. A progress mark has no id of its own: a client that reconnects goes on after what came last.
func eventForm(ev *dialgatev1.Event) (id string, b []byte, err error) {
	if ev.GetText() != "" || ev.GetGap() != nil {
		id = strconv.FormatInt(ev.GetSequence(), 10)
	}
	b, err = eventJSON(ev)
	return id, b, err
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
