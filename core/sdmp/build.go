package sdmp

import (
	"strconv"
	"time"
)

// Out is a message from the dialer, being built or finished. Parameters are appended in the order of the calls; the documents
// put TX first, then tenant, campaign, agent and call.
type Out struct {
	Kind Kind
	buf  []byte
}

// New starts a message.
func New(k Kind) *Out {
	o := &Out{Kind: k, buf: make([]byte, 0, 128)}
	c := k.Spec().Code
	o.buf = append(o.buf, byte(c>>8), byte(c)) //nolint:gosec // the two characters
	return o
}

// Made takes a finished message in plain framing.
func Made(k Kind, text string) *Out { return &Out{Kind: k, buf: []byte(text)} }

func (o *Out) code(c Code) {
	o.buf = append(o.buf, '\\', byte(c>>8), byte(c)) //nolint:gosec // the two characters
}

// Str appends a text; an empty one is left out.
func (o *Out) Str(c Code, v string) *Out {
	if v == "" {
		return o
	}
	return o.Val(c, v)
}

// Val appends a text even where it is empty.
func (o *Out) Val(c Code, v string) *Out {
	o.code(c)
	o.buf = append(o.buf, v...)
	return o
}

// Int appends a whole number.
func (o *Out) Int(c Code, v int) *Out {
	o.code(c)
	o.buf = strconv.AppendInt(o.buf, int64(v), 10)
	return o
}

// Float appends a number with so many decimals.
func (o *Out) Float(c Code, v float64, decimals int) *Out {
	o.code(c)
	o.buf = strconv.AppendFloat(o.buf, v, 'f', decimals, 64)
	return o
}

// Flag appends a flag where on.
func (o *Out) Flag(c Code, on bool) *Out {
	if on {
		o.code(c)
	}
	return o
}

// Date appends an OLE date; the zero time is 0.000000.
func (o *Out) Date(c Code, t time.Time, loc *time.Location) *Out {
	o.code(c)
	o.buf = AppendOLE(o.buf, t, loc)
	return o
}

// Text gives the message in plain framing.
func (o *Out) Text() string { return string(o.buf) }

// In gives the message in the given framing. ER, which belongs to every interface, goes out under i.
func (o *Out) In(f Framing, i Interface) string {
	if f == Plain {
		return string(o.buf)
	}
	if o.Kind != ER || i == 0 {
		i = o.Kind.Spec().Interface()
	}
	b := make([]byte, 0, len(o.buf)+6)
	b = append(b, "CG:"...)
	b = append(b, i.String()...)
	b = append(b, ':')
	return string(append(b, o.buf...))
}
