package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"google.golang.org/protobuf/compiler/protogen"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
)

// message is one SDMP message with the protobuf message that stands for it.
type message struct {
	pb     *protogen.Message
	spec   *sdmpv1.MessageSpec
	params []param
	goID   string // constant in core/sdmp: CampaignOC
	rpc    *protogen.Method
}

// param is one SDMP parameter with the field that stands for it.
type param struct {
	pb   *protogen.Field
	spec *sdmpv1.ParamSpec
}

// fault is one error code.
type fault struct {
	number int32
	name   string // ERROR_CODE_ stripped
	spec   *sdmpv1.ErrorSpec
}

// vocabulary is all that proto/ says of the language.
type vocabulary struct {
	messages []*message
	faults   []fault
	event    *protogen.Message
}

func (m *message) toDialer() bool {
	return m.spec.GetDirection() == sdmpv1.Direction_DIRECTION_TO_DIALER
}

// collect reads the options of all files and orders the messages: to the dialer before from it, by interface, by code.
func collect(files []*protogen.File) (*vocabulary, error) {
	v := &vocabulary{}
	rpcs := map[protoreflect.FullName]*protogen.Method{}
	for _, f := range files {
		for _, s := range f.Services {
			for _, r := range s.Methods {
				rpcs[r.Input.Desc.FullName()] = r
			}
		}
		for _, e := range f.Enums {
			v.faults = append(v.faults, faults(e)...)
		}
		for _, pb := range f.Messages {
			if pb.Desc.Name() == "Event" {
				v.event = pb
			}
			if m := read(pb); m != nil {
				v.messages = append(v.messages, m)
			}
		}
	}
	for _, m := range v.messages {
		m.rpc = rpcs[m.pb.Desc.FullName()]
	}
	slices.SortFunc(v.messages, func(a, b *message) int {
		return cmp.Or(cmp.Compare(a.spec.GetDirection(), b.spec.GetDirection()), cmp.Compare(a.spec.GetInterfaces()[0], b.spec.GetInterfaces()[0]), cmp.Compare(a.spec.GetCode(), b.spec.GetCode()))
	})
	return v, name(v.messages)
}

func read(pb *protogen.Message) *message {
	spec, ok := proto.GetExtension(pb.Desc.Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
	if !ok || spec == nil {
		return nil
	}
	m := &message{pb: pb, spec: spec}
	for _, f := range pb.Fields {
		if ps, ok := proto.GetExtension(f.Desc.Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec); ok && ps != nil {
			m.params = append(m.params, param{pb: f, spec: ps})
		}
	}
	return m
}

func faults(e *protogen.Enum) []fault {
	var out []fault
	for _, val := range e.Values {
		if s, ok := proto.GetExtension(val.Desc.Options(), sdmpv1.E_Error).(*sdmpv1.ErrorSpec); ok && s != nil {
			out = append(out, fault{int32(val.Desc.Number()), strings.TrimPrefix(string(val.Desc.Name()), "ERROR_CODE_"), s})
		}
	}
	return out
}

// name gives each message its constant: interface and code, with From where both directions of an interface share a code.
func name(ms []*message) error {
	seen := map[string]bool{}
	for _, m := range ms {
		if len(m.spec.GetInterfaces()) > 1 {
			m.goID = m.spec.GetCode()
		} else {
			m.goID = interfaceWord(m.spec.GetInterfaces()[0]) + m.spec.GetCode()
		}
		if seen[m.goID] {
			m.goID += "From"
		}
		if seen[m.goID] {
			return fmt.Errorf("two messages are named %s", m.goID)
		}
		seen[m.goID] = true
		if len(m.params) > 255 {
			return fmt.Errorf("%s has more than 255 parameters", m.goID)
		}
	}
	return nil
}

func interfaceWord(i sdmpv1.Interface) string {
	switch i {
	case sdmpv1.Interface_INTERFACE_AGENT:
		return "Agent"
	case sdmpv1.Interface_INTERFACE_CAMPAIGN:
		return "Campaign"
	case sdmpv1.Interface_INTERFACE_CTI:
		return "CTI"
	default:
		return "Management"
	}
}

func interfaceCode(i sdmpv1.Interface) string {
	switch i {
	case sdmpv1.Interface_INTERFACE_AGENT:
		return "AG"
	case sdmpv1.Interface_INTERFACE_CAMPAIGN:
		return "CA"
	case sdmpv1.Interface_INTERFACE_CTI:
		return "CT"
	default:
		return "MA"
	}
}

// camel turns CAMPAIGN_PARAMETER into CampaignParameter.
func camel(s string) string {
	var b strings.Builder
	for w := range strings.SplitSeq(strings.ToLower(s), "_") {
		b.WriteString(strings.ToUpper(w[:1]) + w[1:])
	}
	return b.String()
}
