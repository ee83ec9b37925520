package conformance

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/api/annotations"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
	"github.com/dialgate/dialgate/gateway/codec"
	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// method is the RPC that sends one kind of message.
type method struct {
	path   string // as gRPC has it
	input  protoreflect.MessageType
	output protoreflect.MessageType
	http   *annotations.HttpRule
}

// methods finds the RPC of each kind of message from the descriptors alone, as a client in another language would.
var methods = func() map[sdmp.Kind]*method {
	found := map[sdmp.Kind]*method{}
	for _, d := range []grpc.ServiceDesc{
		dialgatev1.AgentService_ServiceDesc, dialgatev1.CampaignService_ServiceDesc,
		dialgatev1.TelephonyService_ServiceDesc, dialgatev1.ManagementService_ServiceDesc,
	} {
		desc, err := protoregistry.GlobalFiles.FindDescriptorByName(protoreflect.FullName(d.ServiceName))
		if err != nil {
			panic(err)
		}
		service, _ := desc.(protoreflect.ServiceDescriptor)
		for i := range service.Methods().Len() {
			m := service.Methods().Get(i)
			for _, k := range kindsOf(m.Input()) {
				rule, _ := proto.GetExtension(m.Options(), annotations.E_Http).(*annotations.HttpRule)
				found[k] = &method{
					path:  "/" + d.ServiceName + "/" + string(m.Name()),
					input: typeOf(m.Input()), output: typeOf(m.Output()), http: rule,
				}
			}
		}
	}
	return found
}()

func typeOf(d protoreflect.MessageDescriptor) protoreflect.MessageType {
	t, err := protoregistry.GlobalTypes.FindMessageByName(d.FullName())
	if err != nil {
		panic(err)
	}
	return t
}

// kindsOf gives the kinds of messages to the dialer that a request stands for: those with its code and its name.
func kindsOf(d protoreflect.MessageDescriptor) []sdmp.Kind {
	spec, _ := proto.GetExtension(d.Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
	var kinds []sdmp.Kind
	for _, k := range sdmp.ToDialer(sdmp.MakeCode(spec.GetCode())) {
		if k.Spec().Name == spec.GetName() {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// typed gives the request that a message stands for, and its RPC. It says false where the message would not be the same on the wire.
func typed(text string) (proto.Message, *method, bool) {
	m, fault := sdmp.Parse(text)
	if fault != nil || m.Framing != sdmp.Plain {
		return nil, nil, false
	}
	rpc := methods[m.Kind]
	if rpc == nil {
		return nil, nil, false
	}
	req := rpc.input.New()
	fill(req, &m)
	again, err := codec.Encode(req.Interface(), codec.Options{Location: transcript.Location})
	if err != nil {
		return nil, nil, false
	}
	back, fault := sdmp.Parse(again)
	if fault != nil || back.Framing != m.Framing || parameters(&back) != parameters(&m) {
		return nil, nil, false
	}
	if m.Spec().Interface() == sdmp.CTI && again != text {
		return nil, nil, false // it may be copied word for word to a subscriber [TE]
	}
	return req.Interface(), rpc, true
}

// parameters lists the parameters of a message in the order of its kind's table.
func parameters(m *sdmp.Message) string {
	list := ""
	for i := range m.Spec().Params {
		p := &m.Spec().Params[i]
		if !m.Has(p.Code) {
			continue
		}
		value := m.Str(p.Code)
		if n, err := strconv.ParseFloat(value, 64); err == nil && (p.Type == sdmp.Int || p.Type == sdmp.Double || p.Type == sdmp.Number) {
			value = strconv.FormatFloat(n, 'g', -1, 64)
		}
		list += `\` + p.Code.String() + value
	}
	return list
}

// fill sets the fields of a request to the parameters of a message.
func fill(req protoreflect.Message, m *sdmp.Message) {
	fields := req.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		spec, _ := proto.GetExtension(f.Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec)
		c := sdmp.MakeCode(spec.GetCode())
		if spec == nil || !m.Has(c) {
			continue
		}
		switch f.Kind() {
		case protoreflect.BoolKind:
			req.Set(f, protoreflect.ValueOfBool(true))
		case protoreflect.StringKind:
			req.Set(f, protoreflect.ValueOfString(m.Str(c)))
		case protoreflect.EnumKind:
			req.Set(f, protoreflect.ValueOfEnum(protoreflect.EnumNumber(m.Int(c, 0))))
		case protoreflect.Int32Kind:
			req.Set(f, protoreflect.ValueOfInt32(int32(m.Int(c, 0))))
		case protoreflect.DoubleKind:
			req.Set(f, protoreflect.ValueOfFloat64(m.Float(c, 0)))
		case protoreflect.MessageKind:
			if t, ok := m.Time(c, transcript.Location); ok {
				req.Set(f, protoreflect.ValueOfMessage(timestamppb.New(t.Round(time.Millisecond)).ProtoReflect()))
			}
		default:
			panic(fmt.Sprintf("%s is of kind %s, which no parameter is", f.FullName(), f.Kind()))
		}
	}
}

// Every kind of message to the dialer has its RPC, and the documented examples can be said typed.
func TestEveryMessageHasItsRPC(t *testing.T) {
	for i := range sdmp.Specs {
		spec := &sdmp.Specs[i]
		if !spec.ToDialer {
			continue
		}
		m := methods[spec.Kind]
		if m == nil {
			t.Errorf("%s [%s] has no RPC", spec.Name, spec.Code)
			continue
		}
		if m.http.GetPattern() == nil {
			t.Errorf("%s has no REST route", m.path)
		}
	}
}
