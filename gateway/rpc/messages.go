package rpc

import (
	"context"
	"fmt"
	"slices"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	"github.com/dialgate/dialgate/gateway/codec"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// SessionKey is the metadata key that names the session of a call.
const SessionKey = "dialgate-session"

// messageServices are the services whose every method sends the message that its request stands for. They have no code of their
// own: one handler serves all of them, so that a message added to proto/ is served without an edit here.
var messageServices = []grpc.ServiceDesc{
	dialgatev1.AgentService_ServiceDesc,
	dialgatev1.CampaignService_ServiceDesc,
	dialgatev1.TelephonyService_ServiceDesc,
	dialgatev1.ManagementService_ServiceDesc,
}

// registerMessages registers the message services.
func (s *Server) registerMessages(r grpc.ServiceRegistrar) {
	for _, d := range messageServices {
		d.HandlerType = (*any)(nil)
		d.Methods = slices.Clone(d.Methods)
		for i := range d.Methods {
			d.Methods[i].Handler = s.messageHandler(d.ServiceName, d.Methods[i].MethodName)
		}
		r.RegisterService(&d, s)
	}
}

// messageHandler serves one method. The types of request and response come from the descriptors; every response has the text of
// the message as its field text.
func (s *Server) messageHandler(service, method string) grpc.MethodHandler {
	name := protoreflect.FullName(service + "." + method)
	d, err := protoregistry.GlobalFiles.FindDescriptorByName(name)
	md, ok := d.(protoreflect.MethodDescriptor)
	if err != nil || !ok {
		panic(fmt.Sprintf("%s is registered without descriptor: %v", name, err))
	}
	in, out := messageType(md.Input()), messageType(md.Output())
	text := md.Output().Fields().ByName("text")
	requestID := md.Input().Fields().ByName(requestIDField)
	info := &grpc.UnaryServerInfo{Server: s, FullMethod: "/" + service + "/" + method}
	handle := func(ctx context.Context, req any) (any, error) {
		m, ok := req.(proto.Message)
		if !ok {
			return nil, failure(codes.Internal, reasonRequest, fmt.Sprintf("%T is no message", req), nil)
		}
		id := ""
		if requestID != nil {
			id = m.ProtoReflect().Get(requestID).String()
		}
		sent, err := s.sendTyped(ctx, m, id)
		if err != nil {
			return nil, err
		}
		resp := out.New()
		resp.Set(text, protoreflect.ValueOfString(sent))
		return resp.Interface(), nil
	}
	return func(_ any, ctx context.Context, dec func(any) error, ic grpc.UnaryServerInterceptor) (any, error) {
		req := in.New().Interface()
		if err := dec(req); err != nil {
			return nil, err
		}
		if ic == nil {
			return handle(ctx, req)
		}
		return ic(ctx, req, info, handle)
	}
}

func messageType(d protoreflect.MessageDescriptor) protoreflect.MessageType {
	t, err := protoregistry.GlobalTypes.FindMessageByName(d.FullName())
	if err != nil {
		panic(fmt.Sprintf("%s is used without its Go type: %v", d.FullName(), err))
	}
	return t
}

// sendTyped sends the message that a request stands for over the session of the call, once for each id that is not empty.
func (s *Server) sendTyped(ctx context.Context, req proto.Message, id string) (string, error) {
	sess, err := s.caller(ctx)
	if err != nil {
		return "", err
	}
	text, err := codec.Encode(req, sess.options(s.location))
	if err != nil {
		return "", unencodable(err)
	}
	return text, s.sendOnce(ctx, sess, id, text)
}

// send sends a message and waits until the dialer has accepted or rejected it.
func (s *Server) send(ctx context.Context, sess *session, text string) error {
	_, err := s.carryOut(ctx, sess, text)
	return err
}

// carryOut is send, and tells whether the dialer, or the guard in front of it, has answered: where it has not, nobody knows what became
// of the message, or it was held back because it came too fast.
func (s *Server) carryOut(ctx context.Context, sess *session, text string) (answered bool, err error) {
	followed, done := s.tracing.Follow(ctx, sess.link.ID())
	fault, err := sess.link.Send(followed, text)
	done(fault, err)
	if err != nil {
		return false, broken(ctx, err)
	}
	if fault != nil {
		return true, rejected(fault)
	}
	return true, nil
}

// caller finds the session that the metadata of a call names, and renews its lease.
func (s *Server) caller(ctx context.Context) (*session, error) {
	ids := metadata.ValueFromIncomingContext(ctx, SessionKey)
	if len(ids) == 0 || ids[0] == "" {
		return nil, failure(codes.InvalidArgument, reasonSessionMissing,
			"the call names no session: get one from SessionService.CreateSession (POST /v1/sessions) and send it as metadata "+
				SessionKey+" (header Dialgate-Session)", nil)
	}
	return s.renewed(ctx, ids[0])
}
