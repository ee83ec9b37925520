package rest_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/gateway/rest"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// socket is the client's side of a WebSocket.
type socket struct {
	t    testing.TB
	ctx  context.Context
	conn *websocket.Conn
	last string // sequence of the last event that came
}

// websocket opens a WebSocket on a session.
func (s *service) websocket(id, query string, options *websocket.DialOptions) *socket {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	conn, resp, err := websocket.Dial(ctx, s.url+"/v1/sessions/"+id+"/websocket"+query, options) //nolint:bodyclose // none on success
	if err != nil {
		s.t.Fatalf("%v, %v", resp, err)
	}
	conn.SetReadLimit(-1)
	s.t.Cleanup(func() {
		_ = conn.CloseNow()
		cancel()
	})
	return &socket{t: s.t, ctx: ctx, conn: conn}
}

func (k *socket) send(frame string) {
	k.t.Helper()
	if err := k.conn.Write(k.ctx, websocket.MessageText, []byte(frame)); err != nil {
		k.t.Fatal(err)
	}
}

// frame gives the next frame.
func (k *socket) frame() map[string]any {
	k.t.Helper()
	_, b, err := k.conn.Read(k.ctx)
	if err != nil {
		k.t.Fatal(err)
	}
	var v map[string]any
	if err := json.Unmarshal(b, &v); err != nil {
		k.t.Fatalf("%q: %v", b, err)
	}
	if ev, ok := v["event"].(map[string]any); ok {
		k.last, _ = ev["sequence"].(string)
	}
	return v
}

// until reads until the event with this sequence has come.
func (k *socket) until(sequence string) {
	k.t.Helper()
	for k.last != sequence {
		k.frame()
	}
}

// event gives the next event that is no progress mark, and skips replies.
func (k *socket) event() map[string]any {
	k.t.Helper()
	for {
		if ev, ok := k.frame()["event"].(map[string]any); ok && (ev["text"] != nil || ev["gap"] != nil) {
			return ev
		}
	}
}

// reply gives the next reply, and skips events.
func (k *socket) reply() map[string]any {
	k.t.Helper()
	for {
		if f := k.frame(); f["event"] == nil {
			return f
		}
	}
}

// ended reads until the WebSocket ends, and says how.
func (k *socket) ended() websocket.CloseError {
	k.t.Helper()
	for {
		if _, _, err := k.conn.Read(k.ctx); err != nil {
			ce, ok := errors.AsType[websocket.CloseError](err)
			if !ok {
				k.t.Fatal(err)
			}
			return ce
		}
	}
}

func TestAWebSocketSendsEventsAndTakesMessages(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	k := s.websocket(id, "", &websocket.DialOptions{Subprotocols: []string{rest.WebSocketProtocol}})
	if got := k.conn.Subprotocol(); got != rest.WebSocketProtocol {
		t.Errorf("subprotocol %q", got)
	}
	k.send(`{"id":"1","text":"OC\\CNA"}`)
	if r := k.reply(); r["id"] != "1" || r["accepted"] != true || r["text"] != `OC\CNA` {
		t.Errorf("%v", r)
	}
	k.send(`{"id":2,"openCampaign":{"campaign":"B"}}`)
	if r := k.reply(); r["id"] != 2.0 || r["accepted"] != true || !strings.HasPrefix(r["text"].(string), "OC") {
		t.Errorf("%v", r)
	}
	k.send(`{"id":null,"openCampaign":{"campaign":"B"}}`)
	r := k.reply()
	if p, _ := r["problem"].(map[string]any); r["accepted"] != nil || p["reason"] != "ALREADY_EXISTS" && p["status"] != 409.0 {
		t.Errorf("%v", r)
	}
	k.until("3") // all that is resumed after has happened
	again := s.websocket(id, "?after=1", nil)
	if ev := again.event(); ev["sequence"] != "2" || ev["campaignOpen"].(map[string]any)["campaign"] != "B" {
		t.Errorf("after 1: %v", ev)
	}
	if ev := again.event(); ev["sequence"] != "3" || ev["errorReport"] == nil {
		t.Errorf("%v", ev)
	}
	open(s, header, "C")
	if ev := again.event(); ev["sequence"] != "4" {
		t.Errorf("%v", ev)
	}
	browser := s.websocket(id, "?after=1", &websocket.DialOptions{HTTPHeader: http.Header{"Last-Event-Id": {"3"}, "Origin": {s.url}}})
	if ev := browser.event(); ev["sequence"] != "4" {
		t.Errorf("after 3: %v", ev)
	}
}

func TestFramesThatAreNoMessages(t *testing.T) {
	s := newService(t)
	id, _ := s.session()
	k := s.websocket(id, "", nil)
	for _, c := range []struct{ frame, words string }{
		{`x`, "not one JSON object"},
		{`{} {}`, "not one JSON object"},
		{`null`, "not one JSON object"},
		{`[1]`, "not one JSON object"},
		{`{}`, "no message"},
		{`{"id":"1"}`, "no message"},
		{`{"nonsense":{}}`, "nonsense"},
		{`{"text":"VS","openCampaign":{}}`, "oneof"},
		{`{"tenant":"other","text":"VS"}`, "tenant"},
		{`{"text":"XX"}`, "UNKNOWN_MESSAGE"},
		{`{"openCampaign":{"campaign":"a\\ROb"}}`, "INVALID_CHARACTER"},
	} {
		k.send(c.frame)
		r := k.reply()
		if b := fmt.Sprint(r["problem"]); r["problem"] == nil || !strings.Contains(b, c.words) {
			t.Errorf("%s: %v", c.frame, r)
		}
	}
	if err := k.conn.Write(k.ctx, websocket.MessageBinary, []byte(`{"text":"VS"}`)); err != nil {
		t.Fatal(err)
	}
	if ce := k.ended(); ce.Code != websocket.StatusUnsupportedData {
		t.Errorf("binary frame: %v", ce)
	}
	long := s.websocket(id, "", nil)
	long.send(`{"text":"` + strings.Repeat("x", limits.RequestBytes) + `"}`)
	if ce := long.ended(); ce.Code != websocket.StatusMessageTooBig {
		t.Errorf("long frame: %v", ce)
	}
}

// A browser shows its page a code and a reason, and nothing of an answer over HTTP.
func TestAWebSocketSaysWhyItEnds(t *testing.T) {
	s := newService(t)
	id, _ := s.session()
	k := s.websocket(id, "", nil)
	_ = k.frame() // it has begun
	s.ok(http.MethodDelete, "/v1/sessions/"+id, "")
	if ce := k.ended(); ce.Code != websocket.StatusNormalClosure {
		t.Errorf("deleted: %v", ce)
	}
	if ce := s.websocket("nonsense", "", nil).ended(); ce.Code != 4404 || ce.Reason != "UNKNOWN_SESSION" {
		t.Errorf("unknown session: %v", ce)
	}
	id, _ = s.session()
	if ce := s.websocket(id, "?after=99", nil).ended(); ce.Code != 4400 || ce.Reason != "EVENTS_AHEAD" {
		t.Errorf("ahead: %v", ce)
	}
	k = s.websocket(id, "", nil)
	_ = k.frame()
	done := make(chan websocket.CloseError)
	go func() { done <- k.ended() }()
	if err := s.rpc.Shutdown(k.ctx); err != nil {
		t.Error(err)
	}
	if ce := <-done; ce.Code != 4503 || ce.Reason != "LINK_CLOSED" {
		t.Errorf("shutdown: %v", ce)
	}
}

func TestRequestsThatAreNoWebSockets(t *testing.T) {
	s := newService(t)
	id, _ := s.session()
	upgrade := []string{"Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="}
	for _, c := range []struct {
		query   string
		headers []string
		status  int
	}{
		{"", nil, http.StatusUpgradeRequired},
		{"?after=x", upgrade, http.StatusBadRequest},
		{"?token=x", upgrade, http.StatusBadRequest},
		{"", append([]string{"Origin: https://elsewhere.example"}, upgrade...), http.StatusForbidden},
		{"", append([]string{"Origin: null"}, upgrade...), http.StatusForbidden},
		{"", append([]string{"Sec-WebSocket-Protocol: chat"}, upgrade...), http.StatusBadRequest},
		{"", append([]string{"Sec-WebSocket-Protocol: dialgate.v1, bearer.???"}, upgrade...), http.StatusBadRequest},
	} {
		if a := s.do(http.MethodGet, "/v1/sessions/"+id+"/websocket"+c.query, "", c.headers...); a.status != c.status || a.json["detail"] == nil {
			t.Errorf("%s %q: %d %s", c.query, c.headers, a.status, a.body)
		}
	}
}

func TestATokenMayComeAsASubprotocol(t *testing.T) {
	s := newService(t)
	id, _ := s.session()
	token := base64.RawURLEncoding.EncodeToString([]byte("dg_secret"))
	k := s.websocket(id, "", &websocket.DialOptions{Subprotocols: []string{rest.WebSocketProtocol, rest.WebSocketBearer + token}})
	if k.conn.Subprotocol() != rest.WebSocketProtocol {
		t.Errorf("subprotocol %q", k.conn.Subprotocol())
	}
	_ = k.frame()
}

func TestAWebSocketIsPinged(t *testing.T) {
	s := newService(t)
	id, _ := s.session()
	pings := make(chan struct{}, 8)
	var deaf atomic.Bool
	k := s.websocket(id, "", &websocket.DialOptions{OnPingReceived: func(context.Context, []byte) bool {
		pings <- struct{}{}
		return !deaf.Load()
	}})
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		for {
			if _, _, err := k.conn.Read(k.ctx); err != nil {
				return
			}
		}
	}()
	// Progress marks come as often: of their timers one is set at the start and one after each mark.
	for _, timers := range []int{3, 5} {
		s.clock.Await(t, limits.WebSocketPing, timers)
		s.clock.Advance(limits.WebSocketPing)
		<-pings
	}
	s.clock.Await(t, limits.WebSocketPing, 7)
	deaf.Store(true)
	s.clock.Advance(limits.WebSocketPing)
	<-pings
	for {
		select {
		case <-gone:
			return
		default:
			s.clock.Advance(limits.ReaderStall) // its timer may not be set yet
			runtime.Gosched()
		}
	}
}

// Every message that can be sent on an Exchange stream can be sent here.
func TestEveryTypedMessageIsTaken(t *testing.T) {
	s := newService(t)
	id, _ := s.session()
	k := s.websocket(id, "", nil)
	fields := (&dialgatev1.ExchangeRequest{}).ProtoReflect().Descriptor().Oneofs().ByName("message").Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if f.Message() == nil {
			continue
		}
		m := (&dialgatev1.ExchangeRequest{}).ProtoReflect()
		m.Mutable(f)
		b, err := protojson.Marshal(m.Interface())
		if err != nil {
			t.Fatal(err)
		}
		k.send(string(b))
		r := k.reply()
		if p, _ := r["problem"].(map[string]any); p["detail"] == "no method serves this message; send it as text" {
			t.Errorf("%s: %v", f.Name(), r)
		}
	}
}

// What a slow client does not take holds up nobody else. It is cut as soon as it would miss an event, and told why; one that has taken
// nothing for limits.ReaderStall, on a machine that is slow itself, cannot be told.
func TestASlowWebSocketHarmsNobody(t *testing.T) {
	s := newService(t)
	id, header := s.session()
	narrow := &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
		conn, err := (&net.Dialer{}).DialContext(ctx, network, addr)
		if tcp, ok := conn.(*net.TCPConn); ok {
			err = tcp.SetReadBuffer(256 << 10)
		}
		return conn, err
	}}}
	t.Cleanup(narrow.CloseIdleConnections)
	slow := s.websocket(id, "", &websocket.DialOptions{HTTPClient: narrow})
	_ = slow.frame()
	began := time.Now()
	quick := s.websocket(id, "", nil)
	text := strings.Repeat("x", 60<<10)
	for range 2 * limits.SessionEventBytes / len(text) { // each answer repeats it and counts for twice as much: four times what is kept
		_ = s.do(http.MethodPost, "/v1/sessions/"+id+"/messages", `{"text":"XX`+text+`"}`)
		if ev := quick.event(); ev["errorReport"] == nil { // read before the next is posted: on a busy machine it would fall behind too
			t.Fatalf("%.200v", ev)
		}
	}
	open(s, header, "Last")
	if ev := quick.event(); ev["campaignOpen"] == nil {
		t.Errorf("%.200v", ev)
	}
	for {
		_, _, err := slow.conn.Read(slow.ctx)
		if err == nil {
			continue
		}
		ce, _ := errors.AsType[websocket.CloseError](err)
		told := ce.Code == 4429 && ce.Reason == "SLOW_READER"
		if !told && (slow.ctx.Err() != nil || time.Since(began) < limits.ReaderStall) {
			t.Error(err)
		}
		return
	}
}
