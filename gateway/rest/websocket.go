package rest

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/coder/websocket"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Subprotocols of the WebSocket of a session.
const (
	// WebSocketProtocol is what is spoken.
	WebSocketProtocol = "dialgate.v1"
	// WebSocketBearer, with the token in base64url behind it, is offered beside it by browsers, which can send no header of their own.
	WebSocketBearer = "bearer."
)

// closeProblem is added to the HTTP status of the problem that ends a WebSocket: 4404 is a session that is not there. The codes from
// 4000 are for applications.
const closeProblem = 4000

// webSocket is one open WebSocket of a session: its events go out, messages come in.
type webSocket struct {
	h       *Handler
	conn    *websocket.Conn
	session string
	peer    string
}

// serveWebSocket opens a WebSocket on a session. What can be wrong with the request itself is a problem over HTTP; what is wrong with
// the session ends the open WebSocket with a code and a reason, since a browser shows its page nothing else.
func (h *Handler) serveWebSocket(w http.ResponseWriter, r *http.Request, session string) {
	after, p := resumeAfter(r)
	if p == nil {
		p = upgradeable(w, r)
	}
	if p == nil {
		p = takeBearer(r)
	}
	if p != nil {
		writeProblem(w, r, p)
		return
	}
	sender, p := h.sender(r)
	if p != nil {
		writeProblem(w, r, p)
		return
	}
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{WebSocketProtocol}})
	if err != nil {
		h.log.Debug("no WebSocket", "peer", r.RemoteAddr, "error", err) // it has been answered
		return
	}
	conn.SetReadLimit(limits.RequestBytes)
	s := &webSocket{h: h, conn: conn, session: session, peer: r.RemoteAddr}
	ctx, cancel := context.WithCancel(metadata.NewOutgoingContext(r.Context(), sender))
	var work sync.WaitGroup
	work.Go(func() { s.sendEvents(ctx, after) })
	work.Go(func() { s.ping(ctx) })
	s.takeMessages(ctx)
	cancel()
	work.Wait()
	_ = conn.CloseNow() // where it is open still, nobody is there
}

// sender is what the handshake says of who sends the messages that come in.
func (h *Handler) sender(r *http.Request) (metadata.MD, *problem) {
	r.Header.Del(SessionHeader) // the path names the session
	r.Header.Del("Grpc-Timeout")
	ctx, err := h.outgoing(r.Context(), r, dialgatev1.SessionService_StreamEvents_FullMethodName)
	if err != nil {
		return nil, problemOf(err)
	}
	md, _ := metadata.FromOutgoingContext(ctx)
	return md, nil
}

// upgradeable checks that a request is a WebSocket's, and not that of a page of another site.
func upgradeable(w http.ResponseWriter, r *http.Request) *problem {
	if !strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
		w.Header().Set("Connection", "Upgrade")
		w.Header().Set("Upgrade", "websocket")
		return plainProblem(http.StatusUpgradeRequired, codes.InvalidArgument, "a WebSocket is served here; the request has no header Upgrade: websocket")
	}
	if origin := r.Header.Get("Origin"); origin != "" {
		if u, err := url.Parse(origin); err != nil || !strings.EqualFold(u.Host, r.Host) {
			return plainProblem(http.StatusForbidden, codes.PermissionDenied,
				fmt.Sprintf("a page of another site (%q) may not open a WebSocket on %s", origin, r.Host))
		}
	}
	if offered := subprotocols(r); len(offered) > 0 && !slices.Contains(offered, WebSocketProtocol) {
		return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the subprotocol is "+WebSocketProtocol+"; offer it too")
	}
	return nil
}

// subprotocols lists what a client offers to speak.
func subprotocols(r *http.Request) []string {
	var all []string
	for _, line := range r.Header.Values("Sec-WebSocket-Protocol") {
		for p := range strings.SplitSeq(line, ",") {
			all = append(all, strings.TrimSpace(p))
		}
	}
	return all
}

// takeBearer makes the token that a browser offers as a subprotocol the token of the request.
func takeBearer(r *http.Request) *problem {
	for _, p := range subprotocols(r) {
		encoded, ok := strings.CutPrefix(p, WebSocketBearer)
		if !ok {
			continue
		}
		token, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(encoded, "="))
		if err != nil || slices.ContainsFunc(token, func(c byte) bool { return c <= ' ' || c > '~' }) {
			return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the subprotocol "+WebSocketBearer+"... has no token in base64url behind it")
		}
		r.Header.Set("Authorization", "Bearer "+string(token))
	}
	return nil
}

// sendEvents sends the events of the session until the stream or the client ends.
func (s *webSocket) sendEvents(ctx context.Context, after int64) {
	stream, err := s.h.sessions.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: s.session, After: after})
	for err == nil {
		ev, e := stream.Recv()
		if err = e; err != nil {
			break
		}
		b, e := eventJSON(ev)
		if e == nil {
			e = s.write(ctx, slices.Concat([]byte(`{"event":`), b, []byte("}")))
		}
		if e != nil {
			s.h.countSlow(e)
			s.h.log.Debug("WebSocket cut", "peer", s.peer, "error", e)
			_ = s.conn.CloseNow() // a close frame would wait behind what the client does not take
			return
		}
	}
	switch {
	case ctx.Err() != nil:
	case errors.Is(err, io.EOF):
		_ = s.conn.Close(websocket.StatusNormalClosure, "the session was deleted")
	default:
		p := problemOf(err)
		_ = s.write(ctx, slices.Concat([]byte(`{"problem":`), p.bytes(), []byte("}")))
		_ = s.conn.Close(websocket.StatusCode(closeProblem+p.Status), p.Reason)
	}
}

// write sends one frame. A client that takes nothing for limits.ReaderStall is gone.
func (s *webSocket) write(ctx context.Context, b []byte) error {
	ctx, cancel := context.WithTimeout(ctx, limits.ReaderStall)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, b)
}

// ping tells a client that is gone without a word from one that has nothing to say, and keeps proxies from forgetting either.
func (s *webSocket) ping(ctx context.Context) {
	for {
		if !s.pause(ctx, nil) {
			return
		}
		answered := make(chan error, 1)
		go func() { answered <- s.conn.Ping(ctx) }()
		if !s.pause(ctx, answered) {
			_ = s.conn.CloseNow()
			return
		}
	}
}

// pause waits until the next ping is due, or for the answer to one, which has to come before limits.ReaderStall. It says false when the
// client is gone.
func (s *webSocket) pause(ctx context.Context, answered <-chan error) bool {
	d := limits.WebSocketPing
	if answered != nil {
		d = limits.ReaderStall
	}
	t := s.h.clock.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C():
		return answered == nil
	case err := <-answered:
		return err == nil
	case <-ctx.Done():
		return false
	}
}
