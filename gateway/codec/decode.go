package codec

import (
	"strconv"
	"strings"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Decode sets the text and the typed case of an event from a message that the dialer sent, in either framing. Dates on the wire are
// local times of loc; nil means UTC. Of a message of no known kind only the text is set.
func Decode(k sdmp.Kind, text string, loc *time.Location, ev *dialgatev1.Event) {
	if loc == nil {
		loc = time.UTC
	}
	ev.Text = text
	decode(k, split(k, text, loc), ev)
}

// decoder holds the parameters of one message. The generated code calls one method per parameter.
type decoder struct {
	location *time.Location
	values   []parameter
}

type parameter struct {
	code sdmp.Code
	text string
}

// split cuts a message into its parameters. FM of an ER is the faulty message, backslashes included: it takes all to the end.
func split(k sdmp.Kind, text string, loc *time.Location) *decoder {
	d := &decoder{location: loc}
	if len(text) >= 6 && text[2] == ':' && text[5] == ':' {
		text = text[6:]
	}
	_, rest, _ := strings.Cut(text, `\`)
	d.values = make([]parameter, 0, strings.Count(rest, `\`)+1)
	for rest != "" {
		if k == sdmp.ER && strings.HasPrefix(rest, "FM") {
			d.values = append(d.values, parameter{sdmp.FM, unquote(rest[2:])})
			return d
		}
		var seg string
		seg, rest, _ = strings.Cut(rest, `\`)
		if len(seg) >= 2 {
			d.values = append(d.values, parameter{sdmp.MakeCode(seg), seg[2:]})
		}
	}
	return d
}

// unquote strips the outer double quotes; quotes inside are part of the faulty message.
func unquote(s string) string {
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return s[1 : len(s)-1]
	}
	return s
}

func (d *decoder) find(c sdmp.Code) (string, bool) {
	for i := range d.values {
		if d.values[i].code == c {
			return d.values[i].text, true
		}
	}
	return "", false
}

func (d *decoder) str(c sdmp.Code) string {
	s, _ := d.find(c)
	return s
}

func (d *decoder) text(c sdmp.Code) *string {
	if s, ok := d.find(c); ok {
		return &s
	}
	return nil
}

func (d *decoder) flag(c sdmp.Code) bool {
	_, ok := d.find(c)
	return ok
}

func (d *decoder) int(c sdmp.Code) *int32 {
	s, ok := d.find(c)
	if !ok {
		return nil
	}
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		return nil
	}
	v := int32(n)
	return &v
}

func (d *decoder) enum(c sdmp.Code) *int32 { return d.int(c) }

func (d *decoder) float(c sdmp.Code) *float64 {
	s, ok := d.find(c)
	if !ok {
		return nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil
	}
	return &f
}

// date reads an OLE date; 0, which stands for no time, gives nil.
func (d *decoder) date(c sdmp.Code) *timestamppb.Timestamp {
	f := d.float(c)
	if f == nil {
		return nil
	}
	t := sdmp.FromOLE(*f, d.location)
	if t.IsZero() {
		return nil
	}
	ts := timestamppb.New(t)
	if ts.CheckValid() != nil {
		return nil
	}
	return ts
}
