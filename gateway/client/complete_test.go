package client

import (
	"reflect"
	"testing"

	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Every RPC of the four interfaces is a method, and every event takes a handler.
func TestEveryMessageHasItsMethod(t *testing.T) {
	methods := map[string]int{}
	for _, of := range []reflect.Type{
		reflect.TypeFor[*Agents](), reflect.TypeFor[*Campaigns](), reflect.TypeFor[*Telephony](), reflect.TypeFor[*Management](), reflect.TypeFor[*Session](),
	} {
		for m := range of.Methods() {
			methods[m.Name]++
		}
	}
	for _, name := range []string{"AgentService", "CampaignService", "TelephonyService", "ManagementService"} {
		d, err := protoregistry.GlobalFiles.FindDescriptorByName(protoreflect.FullName("dialgate.v1." + name))
		if err != nil {
			t.Fatal(err)
		}
		service, _ := d.(protoreflect.ServiceDescriptor)
		for i := range service.Methods().Len() {
			if m := string(service.Methods().Get(i).Name()); methods[m] == 0 {
				t.Errorf("there is no method %s", m)
			}
		}
	}
	cases := (&dialgatev1.Event{}).ProtoReflect().Descriptor().Oneofs().ByName("message").Fields()
	for i := range cases.Len() {
		if m := "On" + string(cases.Get(i).Message().Name()); methods[m] != 1 {
			t.Errorf("%d methods %s", methods[m], m)
		}
	}
}
