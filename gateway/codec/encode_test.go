package codec

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/sdmp"
	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// requests lists every typed message to the dialer, found in the descriptors, not in the generated code under test.
func requests(t testing.TB) []protoreflect.MessageType {
	t.Helper()
	var out []protoreflect.MessageType
	protoregistry.GlobalTypes.RangeMessages(func(mt protoreflect.MessageType) bool {
		s, ok := proto.GetExtension(mt.Descriptor().Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
		if ok && s != nil && s.GetDirection() == sdmpv1.Direction_DIRECTION_TO_DIALER {
			out = append(out, mt)
		}
		return true
	})
	return out
}

// fill sets every field that stands for a parameter to a valid value and tells the values expected on the wire.
func fill(t testing.TB, m protoreflect.Message, spec *sdmp.Spec) map[sdmp.Code]string {
	t.Helper()
	want := map[sdmp.Code]string{}
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		ps, ok := proto.GetExtension(f.Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec)
		if !ok || ps == nil {
			continue
		}
		c := sdmp.MakeCode(ps.GetCode())
		p := spec.Param(c)
		if p == nil {
			t.Fatalf("%s: the tables have no parameter %s", m.Descriptor().Name(), c)
		}
		v, text := sample(i, f, p)
		m.Set(f, v)
		if p.Type == sdmp.Flag || text != "" { // LU of WA is documented as a text of no characters
			want[c] = text
		}
	}
	return want
}

func sample(i int, f protoreflect.FieldDescriptor, p *sdmp.Param) (protoreflect.Value, string) {
	switch f.Kind() {
	case protoreflect.BoolKind:
		return protoreflect.ValueOfBool(true), ""
	case protoreflect.StringKind:
		s := fmt.Sprintf("vä%d%s", i, p.Code)
		if p.Characters == sdmp.DTMFCharacters {
			s = "12*#AD"
		}
		for p.Min.Set && len([]rune(s)) < int(p.Min.Value) {
			s += "x"
		}
		if p.Max.Set && len([]rune(s)) > int(p.Max.Value) {
			s = string([]rune(s)[:int(p.Max.Value)])
		}
		return protoreflect.ValueOfString(s), s
	case protoreflect.MessageKind:
		at := time.Date(2026, 11, 24, 13, 30, i, 0, time.UTC)
		return protoreflect.ValueOfMessage(timestamppb.New(at).ProtoReflect()), string(sdmp.AppendOLE(nil, at, time.UTC))
	}
	n := 1
	if p.Min.Set {
		n = int(math.Ceil(p.Min.Value))
	}
	if p.Max.Set && float64(n+1) <= p.Max.Value {
		n++
	}
	switch f.Kind() {
	case protoreflect.EnumKind:
		return protoreflect.ValueOfEnum(protoreflect.EnumNumber(n)), strconv.Itoa(n)
	case protoreflect.Int32Kind:
		return protoreflect.ValueOfInt32(int32(n)), strconv.Itoa(n)
	default:
		return protoreflect.ValueOfFloat64(float64(n)), strconv.Itoa(n)
	}
}

func kindOf(t testing.TB, s *sdmpv1.MessageSpec) sdmp.Kind {
	t.Helper()
	for i := range sdmp.Specs {
		x := &sdmp.Specs[i]
		if x.Code.String() == s.GetCode() && x.ToDialer && int(x.Interface()) == int(s.GetInterfaces()[0]) {
			return x.Kind
		}
	}
	t.Fatalf("no kind for %v", s)
	return 0
}

// Every value of every message reaches the dialer under its code.
func TestEveryRequestIsAccepted(t *testing.T) {
	all := requests(t)
	if len(all) < 90 {
		t.Fatalf("only %d messages to the dialer found", len(all))
	}
	for _, mt := range all {
		t.Run(string(mt.Descriptor().Name()), func(t *testing.T) {
			s := proto.GetExtension(mt.Descriptor().Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
			k := kindOf(t, s)
			m := mt.New()
			want := fill(t, m, k.Spec())
			if to, ok := m.Interface().(*dialgatev1.OpenTrunksRequest); ok {
				to.Quota = true
			}
			text, err := Encode(m.Interface(), Options{})
			if err != nil {
				t.Fatal(err)
			}
			got, fault := sdmp.Parse(text)
			if fault != nil {
				t.Fatalf("%q is not accepted: %v", text, fault)
			}
			if got.Kind != k {
				t.Fatalf("%q is read as %s of %s", text, got.Spec().Name, got.Spec().Interface())
			}
			for c, v := range want {
				if g, ok := got.Str(c), got.Has(c); !ok || g != v {
					t.Errorf("%s: got %q (there: %v), want %q in %q", c, g, ok, v, text)
				}
			}
		})
	}
}

func TestEmptyRequestSendsOnlyTheCode(t *testing.T) {
	for _, mt := range requests(t) {
		text, err := Encode(mt.New().Interface(), Options{})
		if err != nil {
			t.Errorf("%s: %v", mt.Descriptor().Name(), err)
		}
		if strings.Contains(text, `\`) {
			t.Errorf("%s: empty request gives %q", mt.Descriptor().Name(), text)
		}
	}
}

func TestAValueNeverInjectsAParameter(t *testing.T) {
	for _, bad := range []string{`a\CNother`, "a\x00b", "a\r\nb", "a\nb", "a\x1bb", "a\x7fb", "a\tb"} {
		text, err := Encode(&dialgatev1.OpenCampaignRequest{Campaign: bad}, Options{})
		var fe *FieldError
		if !errors.As(err, &fe) {
			t.Errorf("%q gives %q, %v", bad, text, err)
			continue
		}
		if fe.Field != "campaign" || fe.Value != bad || fe.Words == "" {
			t.Errorf("%q: %+v", bad, fe)
		}
	}
}

func TestValuesThatNoMessageCarries(t *testing.T) {
	nan := math.NaN()
	for _, m := range []proto.Message{
		&dialgatev1.TuneOverdialRequest{AbandonCallTarget: &nan},
		&dialgatev1.MakeCallRequest{PlannedTime: &timestamppb.Timestamp{Nanos: -1}},
		&dialgatev1.Event{},
	} {
		if text, err := Encode(m, Options{}); err == nil {
			t.Errorf("%v gives %q", m, text)
		}
	}
}

func TestTenantOfTheSession(t *testing.T) {
	one := int32(1)
	for _, c := range []struct {
		m    proto.Message
		want string
	}{
		{&dialgatev1.OpenCampaignRequest{Campaign: "A"}, `OC\TDt1\CNA`},
		{&dialgatev1.OpenCampaignRequest{Tenant: "own", Campaign: "A"}, `OC\TDown\CNA`},
		{&dialgatev1.SetSessionPreferencesRequest{}, `SP`},
		{&dialgatev1.OpenTrunksRequest{NumberOfTrunks: &one}, `TO\NT1`},
		{&dialgatev1.OpenTrunksRequest{Tenant: "own", NumberOfTrunks: &one}, `TO\NT1`},
		{&dialgatev1.OpenTrunksRequest{NumberOfTrunks: &one, Quota: true}, `TO\TDt1\NT1`},
		{&dialgatev1.OpenTrunksRequest{NumberOfTrunks: &one, Campaign: "A"}, `TO\TDt1\CNA\NT1`},
	} {
		if got, err := Encode(c.m, Options{Tenant: "t1"}); err != nil || got != c.want {
			t.Errorf("%v: %q, %v; want %q", c.m, got, err, c.want)
		}
	}
}

func TestTransactionOfAKill(t *testing.T) {
	o := Options{Transaction: func() string { return "rpc-v1-1" }}
	for _, c := range []struct {
		m    proto.Message
		want string
	}{
		{&dialgatev1.KillAgentRequest{Tenant: "t", Agent: "2"}, `\TXrpc-v1-1`},
		{&dialgatev1.KillCampaignRequest{Tenant: "t", Campaign: "A", Transaction: "mine"}, `\TXmine`},
	} {
		if got, err := Encode(c.m, o); err != nil || !strings.Contains(got+`\`, c.want+`\`) {
			t.Errorf("%v: %q, %v; want %q", c.m, got, err, c.want)
		}
	}
	if got, _ := Encode(&dialgatev1.EnumerateAgentsRequest{}, o); strings.Contains(got, `\TX`) {
		t.Errorf("a subscription got a transaction nobody knows: %q", got)
	}
}

// TA and GM mean different things in different layers; routed framing says which.
func TestSharedCodesAreRouted(t *testing.T) {
	for _, c := range []struct {
		m    proto.Message
		want string
	}{
		{&dialgatev1.AnswerTransferRequest{}, "CG:AG:TA"},
		{&dialgatev1.AcknowledgeTransferRequest{}, "CG:CT:TA"},
		{&dialgatev1.SetMembershipRequest{}, "CG:AG:GM"},
		{&dialgatev1.SetQueueMemberRequest{}, "CG:CA:GM"},
	} {
		if got, err := Encode(c.m, Options{}); err != nil || got != c.want {
			t.Errorf("%T: %q, %v; want %q", c.m, got, err, c.want)
		}
	}
}

func TestDatesAreLocal(t *testing.T) {
	loc := time.FixedZone("x", 2*3600)
	at := time.Date(2011, 2, 2, 15, 12, 31, 0, loc)
	got, err := Encode(&dialgatev1.MakeCallRequest{PlannedTime: timestamppb.New(at)}, Options{Location: loc})
	if err != nil || got != `MC\PT40576.633692` {
		t.Errorf("%q, %v", got, err)
	}
}

// Whatever a value holds, it is refused or comes back as the value of its own parameter.
func FuzzEncodeValue(f *testing.F) {
	for _, s := range []string{"CustCare", `a\b`, "ä/ö", "\x00", "", "\r\n", `"`, "CG:CA:OC"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, err := Encode(&dialgatev1.MakeCallRequest{Campaign: "A", Call: s, TelephoneNumber: "1"}, Options{})
		if err != nil {
			return
		}
		m, fault := sdmp.Parse(text)
		if fault != nil {
			if fault.Param != sdmp.SI {
				t.Fatalf("%q: %v", text, fault)
			}
			return
		}
		if m.Kind != sdmp.CampaignMC || m.Str(sdmp.SI) != s || m.Str(sdmp.CN) != "A" || m.Str(sdmp.TN) != "1" {
			t.Fatalf("%q is read as %v", s, m)
		}
	})
}
