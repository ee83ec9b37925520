package rpc

import (
	"errors"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/codec"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Exchange is a session that lives as long as its stream: messages in, events out.
//
// The end of the requests is the end of the link, as for a socket that is closed by its peer: messages sent before are carried
// out, their events still go out, then what the link owned is cleaned up and the stream ends.
func (s *Server) Exchange(stream grpc.BidiStreamingServer[dialgatev1.ExchangeRequest, dialgatev1.Event]) error {
	first, err := stream.Recv()
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err != nil {
		return err
	}
	sess, err := s.open(stream.Context(), first.GetTenant())
	if err != nil {
		return err
	}
	if !s.enter(sess) {
		sess.link.Close(link.Shutdown)
		return ended(link.Shutdown)
	}
	defer s.leave(sess)
	defer sess.link.Close(link.StreamEnded)

	go func() {
		// Ends with the stream: Recv fails once the handler has returned, and Post once the link has ended.
		for r := first; ; {
			if err := s.take(sess, r); err != nil {
				return
			}
			if r, err = stream.Recv(); err != nil {
				sess.link.Close(link.StreamEnded)
				return
			}
		}
	}()
	err = s.follow(stream.Context(), sess, 0, stream.Send)
	if status.Code(err) == codes.ResourceExhausted {
		sess.link.Close(link.SlowConsumer)
	}
	return err
}

// enter notes a stream so that a shutdown ends it.
func (s *Server) enter(sess *session) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.streams[sess] = struct{}{}
	return !s.stopping
}

func (s *Server) leave(sess *session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.streams, sess)
}

// take sends one message of a stream. The error is that of a link that has ended.
func (s *Server) take(sess *session, r *dialgatev1.ExchangeRequest) error {
	text, isText := r.GetMessage().(*dialgatev1.ExchangeRequest_Text)
	if isText {
		return s.posted(sess, sess.link.Post(text.Text))
	}
	m := typed(r)
	if m == nil {
		return nil // only a tenant: a stream may begin so
	}
	out, err := codec.Encode(m, sess.options(s.location))
	if err != nil {
		// It may come before what the messages sent just before it cause: those go through the engine.
		sess.history.append([]*dialgatev1.Event{s.refusal(m, err)})
		return nil
	}
	return s.posted(sess, sess.link.Post(out))
}

// posted reports a message that the guard of the link held back, as an error report like any other.
func (s *Server) posted(sess *session, err error) error {
	refused, ok := errors.AsType[*link.Refused](err)
	if !ok {
		return err
	}
	ev := &dialgatev1.Event{Time: timestamppb.New(s.clock.Now())}
	codec.Decode(sdmp.ER, refused.Fault.ER(true).Text(), s.location, ev)
	sess.history.append([]*dialgatev1.Event{ev})
	return nil
}

// typed gives the typed message of a request, or nil.
func typed(r *dialgatev1.ExchangeRequest) proto.Message {
	m := r.ProtoReflect()
	f := m.WhichOneof(m.Descriptor().Oneofs().ByName("message"))
	if f == nil || f.Message() == nil {
		return nil
	}
	return m.Get(f).Message().Interface()
}

// refusal is the error report of a request that stands for no message. The dialer never sees it, so it is made here, in the
// dialer's form; FM names the message without the values.
func (s *Server) refusal(m proto.Message, err error) *dialgatev1.Event {
	f := &sdmp.Fault{Code: sdmp.ErrInvalidCharacter, Words: err.Error(), Text: codec.CodeOf(m)}
	if fe, ok := errors.AsType[*codec.FieldError](err); ok {
		f.Param = fe.Param
	}
	ev := &dialgatev1.Event{Time: timestamppb.New(s.clock.Now())}
	codec.Decode(sdmp.ER, f.ER(true).Text(), s.location, ev)
	return ev
}
