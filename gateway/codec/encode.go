package codec

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Options says what a request takes from its surroundings.
type Options struct {
	// Tenant fills an empty tenant, in messages that name one.
	Tenant string
	// Transaction makes the identifier of a kill request that has none. Nil leaves it out.
	Transaction func() string
	// Location is the zone of dates on the wire; nil means UTC.
	Location *time.Location
}

// Encode gives the text of the message that a typed request stands for, in plain framing where that is unambiguous.
// A type that is no request, and a value that no message can carry, are a *FieldError.
func Encode(m proto.Message, o Options) (string, error) {
	e := &encoder{options: o, message: m}
	if e.options.Location == nil {
		e.options.Location = time.UTC
	}
	e.prepare(m)
	if !encode(e, m) {
		return "", &FieldError{Words: fmt.Sprintf("%s stands for no message to the dialer", m.ProtoReflect().Descriptor().FullName())}
	}
	if e.err != nil {
		return "", e.err
	}
	return string(e.buf), nil
}

// encoder builds the text of one message. The generated code calls one method per parameter.
type encoder struct {
	options     Options
	message     proto.Message
	spec        *sdmp.Spec
	buf         []byte
	err         *FieldError
	noTenant    bool // TD stays out
	transaction bool // an empty TX is filled
}

// prepare sets the rules of single messages.
func (e *encoder) prepare(m proto.Message) {
	switch m := m.(type) {
	case *dialgatev1.OpenTrunksRequest:
		// TO declares a switch, which belongs to no tenant; with TD it would be read as a quota.
		e.noTenant = !m.GetQuota() && m.GetCampaign() == ""
	case *dialgatev1.KillAgentRequest, *dialgatev1.KillCampaignRequest:
		e.transaction = true
	}
}

// begin writes the code of the message. A code that two layers share is sent in routed framing, which names the layer.
func (e *encoder) begin(k sdmp.Kind) {
	e.spec = k.Spec()
	e.buf = make([]byte, 0, 128)
	if len(sdmp.ToDialer(e.spec.Code)) > 1 {
		e.buf = append(e.buf, "CG:"...)
		e.buf = append(e.buf, e.spec.Interface().String()...)
		e.buf = append(e.buf, ':')
	}
	e.buf = append(e.buf, e.spec.Code.String()...)
}

func (e *encoder) code(c sdmp.Code) {
	e.buf = append(e.buf, '\\')
	e.buf = append(e.buf, c.String()...)
}

// str writes a text; an empty one is not sent.
func (e *encoder) str(c sdmp.Code, v string) {
	switch {
	case c == sdmp.TD && e.noTenant:
		return
	case c == sdmp.TD && v == "":
		v = e.options.Tenant
	case c == sdmp.TX && v == "" && e.transaction && e.options.Transaction != nil:
		v = e.options.Transaction()
	}
	if v != "" {
		e.value(c, v)
	}
}

// text writes a text whose empty value says something.
func (e *encoder) text(c sdmp.Code, v *string) { //nolint:unparam // the vocabulary says which parameters these are
	if v != nil {
		e.value(c, *v)
	}
}

func (e *encoder) value(c sdmp.Code, v string) {
	tab := false
	if p := e.spec.Param(c); p != nil {
		tab = p.Type == sdmp.Struct
	}
	for i := range len(v) {
		if b := v[i]; b == '\\' || b == 0x7f || b < ' ' && (b != '\t' || !tab) {
			e.refuse(c, v, badCharacter(b, i))
			return
		}
	}
	e.code(c)
	e.buf = append(e.buf, v...)
}

func badCharacter(b byte, at int) string {
	if b == '\\' {
		return fmt.Sprintf("has a backslash at position %d, which would begin another parameter; leave it out", at+1)
	}
	return fmt.Sprintf("has the control character 0x%02x at position %d; leave it out", b, at+1)
}

func (e *encoder) flag(c sdmp.Code, on bool) {
	if on {
		e.code(c)
	}
}

func (e *encoder) int(c sdmp.Code, v *int32) {
	if v != nil {
		e.code(c)
		e.buf = strconv.AppendInt(e.buf, int64(*v), 10)
	}
}

func (e *encoder) enum(c sdmp.Code, v *int32) { e.int(c, v) }

func (e *encoder) float(c sdmp.Code, v *float64) {
	if v == nil {
		return
	}
	if math.IsNaN(*v) || math.IsInf(*v, 0) {
		e.refuse(c, strconv.FormatFloat(*v, 'g', -1, 64), "is not a finite number")
		return
	}
	e.code(c)
	e.buf = strconv.AppendFloat(e.buf, *v, 'f', -1, 64)
}

func (e *encoder) date(c sdmp.Code, v *timestamppb.Timestamp) {
	if v == nil {
		return
	}
	if err := v.CheckValid(); err != nil {
		e.refuse(c, v.String(), "is no valid time between the years 1 and 9999")
		return
	}
	e.code(c)
	e.buf = sdmp.AppendOLE(e.buf, v.AsTime(), e.options.Location)
}

// refuse keeps the first fault.
func (e *encoder) refuse(c sdmp.Code, value, words string) {
	if e.err == nil {
		e.err = &FieldError{Field: fieldName(e.message, c), Param: c, Value: value, Words: words}
	}
}

// CodeOf gives the code of the message that a typed request stands for, or "".
func CodeOf(m proto.Message) string {
	e := &encoder{}
	if encode(e, m.ProtoReflect().New().Interface()); e.spec == nil {
		return ""
	}
	return e.spec.Code.String()
}
