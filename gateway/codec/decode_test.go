package codec

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/sdmp"
	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// message renders a message from the dialer with a value for every parameter.
func message(s *sdmp.Spec) string {
	o := sdmp.New(s.Kind)
	for i := range s.Params {
		p := &s.Params[i]
		switch {
		case p.OLEDate:
			o.Date(p.Code, time.Date(2026, 11, 24, 4, 21, i, 0, time.UTC), time.UTC)
		case p.Type == sdmp.Flag:
			o.Flag(p.Code, true)
		case p.Type == sdmp.String || p.Type == sdmp.Struct:
			o.Str(p.Code, "v"+strconv.Itoa(i))
		default:
			o.Int(p.Code, i+1)
		}
	}
	return o.Text()
}

// Every message that the dialer sends has a typed case, and every parameter arrives in its field.
func TestEveryMessageIsACase(t *testing.T) {
	for i := range sdmp.Specs {
		s := &sdmp.Specs[i]
		if s.Kind == 0 || s.ToDialer || s.Kind == sdmp.ER {
			continue
		}
		for _, f := range []sdmp.Framing{sdmp.Plain, sdmp.Routed} {
			text := message(s)
			if f == sdmp.Routed {
				text = "CG:" + s.Interface().String() + ":" + text
			}
			ev := &dialgatev1.Event{}
			Decode(s.Kind, text, time.UTC, ev)
			checkCase(t, s, ev)
			if ev.GetText() != text {
				t.Errorf("%s: text %q", s.Name, ev.GetText())
			}
		}
	}
}

func checkCase(t *testing.T, s *sdmp.Spec, ev *dialgatev1.Event) {
	t.Helper()
	r := ev.ProtoReflect()
	f := r.WhichOneof(r.Descriptor().Oneofs().ByName("message"))
	if f == nil {
		t.Errorf("%s [%s] of %s is no case of Event", s.Name, s.Code, s.Interface())
		return
	}
	m := r.Get(f).Message()
	ms := proto.GetExtension(m.Descriptor().Options(), sdmpv1.E_Message).(*sdmpv1.MessageSpec)
	if ms.GetCode() != s.Code.String() || ms.GetDirection() != sdmpv1.Direction_DIRECTION_FROM_DIALER {
		t.Errorf("%s [%s] of %s is read as %s", s.Name, s.Code, s.Interface(), m.Descriptor().Name())
		return
	}
	fields := m.Descriptor().Fields()
	for i := range s.Params {
		p := &s.Params[i]
		found := false
		for j := range fields.Len() {
			ps, ok := proto.GetExtension(fields.Get(j).Options(), sdmpv1.E_Param).(*sdmpv1.ParamSpec)
			if ok && ps.GetCode() == p.Code.String() {
				found = true
				if !holds(m, fields.Get(j), i) {
					t.Errorf("%s: %s is %v", s.Name, fields.Get(j).Name(), m.Get(fields.Get(j)))
				}
			}
		}
		if !found {
			t.Errorf("%s has no field for %s", m.Descriptor().Name(), p.Code)
		}
	}
}

func holds(m protoreflect.Message, f protoreflect.FieldDescriptor, i int) bool {
	v := m.Get(f)
	switch f.Kind() {
	case protoreflect.StringKind:
		return v.String() == "v"+strconv.Itoa(i)
	case protoreflect.Int32Kind:
		return v.Int() == int64(i+1)
	case protoreflect.EnumKind:
		return int(v.Enum()) == i+1
	case protoreflect.DoubleKind:
		return math.Abs(v.Float()-float64(i+1)) < 1e-9
	default:
		return m.Has(f)
	}
}

func TestErrorReportKeepsTheFaultyMessageWhole(t *testing.T) {
	for _, text := range []string{
		`ER\EC30\MSOC needs CampaignName [CN]\FM"OC\DM0\DR"x"\EC99"`,
		`CG:CA:ER\EC30\MSOC needs CampaignName [CN]\FM"OC\DM0\DR"x"\EC99"`,
	} {
		ev := &dialgatev1.Event{}
		Decode(sdmp.ER, text, time.UTC, ev)
		er := ev.GetErrorReport()
		if er.GetErrorCode() != 30 || er.GetFormattedMessage() != `OC\DM0\DR"x"\EC99` || er.GetMessage() != "OC needs CampaignName [CN]" {
			t.Errorf("%q is read as %v", text, er)
		}
	}
}

func TestDatesOfEventsAreLocal(t *testing.T) {
	loc := time.FixedZone("x", 2*3600)
	ev := &dialgatev1.Event{}
	Decode(sdmp.ManagementCZ, `CZ\TXa\TS40576.633692`, loc, ev)
	want := time.Date(2011, 2, 2, 13, 12, 31, 0, time.UTC)
	if d := ev.GetCampaignData().GetTimeStamp().AsTime().Sub(want).Abs(); d > time.Second {
		t.Errorf("%v, want %v", ev.GetCampaignData().GetTimeStamp().AsTime(), want)
	}
}

// No text makes the decoder fail: what it cannot read stays unset.
func FuzzDecode(f *testing.F) {
	for i := range sdmp.Specs {
		if s := &sdmp.Specs[i]; s.Kind != 0 && !s.ToDialer {
			f.Add(uint16(s.Kind), message(s))
		}
	}
	f.Add(uint16(sdmp.ER), `ER\EC30\FM"`)
	f.Add(uint16(sdmp.CampaignCO), `CO\\X\CN`)
	f.Fuzz(func(t *testing.T, k uint16, text string) {
		ev := &dialgatev1.Event{}
		Decode(sdmp.Kind(k), text, time.UTC, ev)
		if ev.GetText() != text {
			t.Fatal(strings.ToValidUTF8(ev.GetText(), "?"))
		}
	})
}
