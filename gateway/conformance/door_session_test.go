package conformance

import (
	"context"
	"fmt"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/transcript"
	"github.com/dialgate/dialgate/gateway/codec"
	"github.com/dialgate/dialgate/gateway/rpc"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func openRaw(c *centre)   { openSessions(c, false) }
func openTyped(c *centre) { openSessions(c, true) }

func openSessions(c *centre, typed bool) {
	service := dialgatev1.NewSessionServiceClient(c.connection)
	c.Dial = func() (transcript.Wire, registry.Link, error) {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		r, err := service.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
		if err != nil {
			cancel()
			return nil, registry.None, err
		}
		id, err := virtual(r.GetLink())
		if err != nil {
			cancel()
			return nil, registry.None, err
		}
		w := &session{ctx: ctx, cancel: cancel, id: r.GetSession(), service: service, connection: c.connection, typed: typed, tally: c.tally}
		w.events, err = service.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: w.id})
		return w, id, err
	}
}

// virtual reads the name of a virtual link.
func virtual(name string) (registry.Link, error) {
	id := registry.Link{Virtual: true}
	if _, err := fmt.Sscanf(name, "v%d", &id.N); err != nil {
		return registry.None, fmt.Errorf("link %q: %w", name, err)
	}
	return id, nil
}

// session is a session over gRPC, with its event stream.
type session struct {
	ctx        context.Context // bounds the life of the session
	cancel     context.CancelFunc
	id         string
	service    dialgatev1.SessionServiceClient
	connection grpc.ClientConnInterface
	events     grpc.ServerStreamingClient[dialgatev1.Event]
	typed      bool
	tally      *tally
	answers    answers
}

func (w *session) Write(text string) error {
	if w.typed {
		if req, m, ok := typed(text); ok {
			w.tally.typed++
			w.answers.said(req, text)
			resp := m.output.New().Interface()
			ctx := metadata.AppendToOutgoingContext(w.ctx, rpc.SessionKey, w.id)
			return w.answers.note(w.connection.Invoke(ctx, m.path, req, resp))
		}
	}
	w.tally.raw++
	_, err := w.service.SendMessage(w.ctx, &dialgatev1.SendMessageRequest{Session: w.id, Text: text})
	return w.answers.note(err)
}

func (w *session) Read() (string, error) { return w.answers.read(w.events.Recv) }

func (w *session) Close() error {
	defer w.cancel()
	_, err := w.service.DeleteSession(w.ctx, &dialgatev1.DeleteSessionRequest{Session: w.id})
	return err
}

// answers holds what comes back by two ways against each other: what is rejected must show as the answer of the call and as an
// event.
type answers struct {
	codes []string // SDMP codes of calls that were rejected and whose ErrorReport has not come as an event yet
	sent  map[string]string
}

// said notes that a typed request was sent for a message. Its text may have another order of parameters, in which an ErrorReport
// shows it.
func (a *answers) said(req proto.Message, text string) {
	encoded, err := codec.Encode(req, codec.Options{Location: transcript.Location})
	if err != nil || encoded == text {
		return
	}
	if a.sent == nil {
		a.sent = map[string]string{}
	}
	a.sent[encoded] = text
}

// original gives an event's text with the faulty message as the conversation has it.
func (a *answers) original(text string) string {
	const mark = `\FM"`
	head, faulty, ok := strings.Cut(text, mark)
	if said, known := a.sent[strings.TrimSuffix(faulty, `"`)]; ok && known {
		return head + mark + said + `"`
	}
	return text
}

// note keeps the code of a rejection. Any other error is one.
func (a *answers) note(err error) error {
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok && info.GetMetadata()[rpc.MetadataCode] != "" {
			a.codes = append(a.codes, info.GetMetadata()[rpc.MetadataCode])
			return nil
		}
	}
	return err
}

// read gives the text of the next event that is a message.
func (a *answers) read(next func() (*dialgatev1.Event, error)) (string, error) {
	for {
		e, err := next()
		if err != nil {
			return "", err
		}
		if e.GetText() == "" {
			continue // a progress mark
		}
		if e.GetMessage() == nil {
			return "", fmt.Errorf("an event without typed message: %s", e.GetText())
		}
		if err := a.settle(e); err != nil {
			return "", err
		}
		return a.original(e.GetText()), nil
	}
}

// settle holds an event against the rejections before it.
func (a *answers) settle(e *dialgatev1.Event) error {
	if len(a.codes) == 0 {
		return nil
	}
	if report := e.GetErrorReport(); report != nil {
		switch code := fmt.Sprint(int(report.GetErrorCode())); code {
		case a.codes[0]:
			a.codes = a.codes[1:]
		case "9038", "128": // these tell of messages that were accepted
		default:
			return fmt.Errorf("the answer says %s, the event %s", a.codes[0], e.GetText())
		}
	}
	if strings.Contains(e.GetText(), `MV\TKbarrier`) && len(a.codes) > 0 {
		return fmt.Errorf("an answer says %s, and no event does", a.codes[0])
	}
	return nil
}

func openExchange(c *centre) {
	service := dialgatev1.NewSessionServiceClient(c.connection)
	links := uint32(0)
	c.Dial = func() (transcript.Wire, registry.Link, error) {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		s, err := service.Exchange(ctx)
		if err != nil {
			cancel()
			return nil, registry.None, err
		}
		w := &stream{ctx: ctx, cancel: cancel, stream: s, tally: c.tally}
		if err := s.Send(&dialgatev1.ExchangeRequest{}); err != nil { // a stream becomes a link with its first request
			cancel()
			return nil, registry.None, err
		}
		if _, err := s.Recv(); err != nil { // a progress mark: the link is there
			cancel()
			return nil, registry.None, err
		}
		links++
		return w, registry.Link{N: links, Virtual: true}, nil
	}
}

// stream is an Exchange stream.
type stream struct {
	ctx    context.Context // bounds the life of the stream
	cancel context.CancelFunc
	stream grpc.BidiStreamingClient[dialgatev1.ExchangeRequest, dialgatev1.Event]
	tally  *tally
	events answers // a stream has no other answers than events
}

func (w *stream) Write(text string) error {
	if req, _, ok := typed(text); ok {
		w.tally.typed++
		w.events.said(req, text)
		return w.stream.Send(wrap(req))
	}
	w.tally.raw++
	return w.stream.Send(&dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: text}})
}

// wrap finds the case of the stream's request that has the type of a request.
func wrap(req proto.Message) *dialgatev1.ExchangeRequest {
	out := &dialgatev1.ExchangeRequest{}
	m := out.ProtoReflect()
	cases := m.Descriptor().Oneofs().ByName("message").Fields()
	for i := range cases.Len() {
		if f := cases.Get(i); f.Message() != nil && f.Message().FullName() == req.ProtoReflect().Descriptor().FullName() {
			m.Set(f, m.NewField(f))
			proto.Merge(m.Get(f).Message().Interface(), req)
			return out
		}
	}
	panic(fmt.Sprintf("%T cannot be sent on a stream", req))
}

func (w *stream) Read() (string, error) { return w.events.read(w.stream.Recv) }

// Close ends the requests and waits until the dialer has cleaned up, which it shows by ending the stream.
func (w *stream) Close() error {
	defer w.cancel()
	if err := w.stream.CloseSend(); err != nil {
		return err
	}
	for {
		if _, err := w.stream.Recv(); err != nil {
			return nil
		}
	}
}
