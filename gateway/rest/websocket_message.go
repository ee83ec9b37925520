package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"

	"github.com/coder/websocket"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// reply answers one message that came in over a WebSocket.
type reply struct {
	ID       json.RawMessage `json:"id,omitempty"` // as the client gave it
	Accepted bool            `json:"accepted,omitempty"`
	Text     string          `json:"text,omitempty"`    // the message as sent
	Problem  json.RawMessage `json:"problem,omitempty"` // why it was not accepted
}

// takeMessages carries out what the client sends, one message after the other, until it ends.
func (s *webSocket) takeMessages(ctx context.Context) {
	for {
		kind, b, err := s.conn.Read(ctx)
		if err != nil {
			return
		}
		if kind != websocket.MessageText {
			_ = s.conn.Close(websocket.StatusUnsupportedData, "send JSON in text frames")
			return
		}
		out, err := json.Marshal(s.answer(ctx, b))
		if err == nil {
			err = s.write(ctx, out)
		}
		if err != nil {
			s.h.log.Debug("WebSocket cut", "peer", s.peer, "error", err)
			return
		}
	}
}

// answer sends one message over the session and says what the dialer thinks of it.
func (s *webSocket) answer(ctx context.Context, b []byte) reply {
	id, m, p := readMessage(b)
	var text string
	if p == nil {
		text, p = s.send(ctx, m)
	}
	if p != nil {
		return reply{ID: id, Problem: p.bytes()}
	}
	return reply{ID: id, Accepted: true, Text: text}
}

// readMessage reads a frame: an ExchangeRequest with an id beside it, which only the client cares about.
func readMessage(b []byte) (id json.RawMessage, m *dialgatev1.ExchangeRequest, p *problem) {
	var fields map[string]json.RawMessage
	d := json.NewDecoder(bytes.NewReader(b))
	if err := d.Decode(&fields); err != nil || d.More() || fields == nil {
		return nil, nil, plainProblem(http.StatusBadRequest, codes.InvalidArgument, `the frame is not one JSON object; send {"id":"1","text":"VS"}`)
	}
	id = fields["id"]
	delete(fields, "id")
	rest, err := json.Marshal(fields)
	if err == nil {
		m = &dialgatev1.ExchangeRequest{}
		err = protojson.Unmarshal(rest, m)
	}
	if err != nil {
		return id, nil, plainProblem(http.StatusBadRequest, codes.InvalidArgument, words(err.Error()))
	}
	if m.GetTenant() != "" {
		p = plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the tenant of a session is said when it is opened; a message may have one of its own")
		p.Field = "tenant"
	}
	return id, m, p
}

// send has the gRPC services carry out a message as a call of its own.
func (s *webSocket) send(ctx context.Context, m *dialgatev1.ExchangeRequest) (text string, p *problem) {
	if raw, ok := m.GetMessage().(*dialgatev1.ExchangeRequest_Text); ok {
		resp, err := s.h.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: s.session, Text: raw.Text})
		if err != nil {
			return "", problemOf(err)
		}
		return resp.GetText(), nil
	}
	request := typedMessage(m)
	if request == nil {
		return "", plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the frame has no message: neither text nor a typed one")
	}
	method := s.h.methods[request.ProtoReflect().Descriptor().FullName()]
	if method == nil {
		return "", plainProblem(http.StatusNotImplemented, codes.Unimplemented, "no method serves this message; send it as text")
	}
	name := "/" + string(method.Parent().FullName()) + "/" + string(method.Name())
	resp := dynamicpb.NewMessage(method.Output())
	if err := s.h.conn.Invoke(metadata.AppendToOutgoingContext(ctx, sessionKey, s.session), name, request, resp); err != nil {
		return "", problemOf(err)
	}
	return resp.Get(method.Output().Fields().ByName("text")).String(), nil
}

// typedMessage gives the typed message of a request, or nil.
func typedMessage(m *dialgatev1.ExchangeRequest) proto.Message {
	r := m.ProtoReflect()
	f := r.WhichOneof(r.Descriptor().Oneofs().ByName("message"))
	if f == nil || f.Message() == nil {
		return nil
	}
	return r.Get(f).Message().Interface()
}

// messageMethods finds, for each request that stands for a message, the method that sends it.
func messageMethods() map[protoreflect.FullName]protoreflect.MethodDescriptor {
	all := map[protoreflect.FullName]protoreflect.MethodDescriptor{}
	for _, file := range []protoreflect.FileDescriptor{
		dialgatev1.File_dialgate_v1_agent_service_proto, dialgatev1.File_dialgate_v1_campaign_service_proto,
		dialgatev1.File_dialgate_v1_telephony_service_proto, dialgatev1.File_dialgate_v1_management_service_proto,
	} {
		for i := range file.Services().Len() {
			methods := file.Services().Get(i).Methods()
			for j := range methods.Len() {
				all[methods.Get(j).Input().FullName()] = methods.Get(j)
			}
		}
	}
	return all
}
