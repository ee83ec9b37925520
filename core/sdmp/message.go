package sdmp

import (
	"strconv"
	"time"
)

// value is one parameter as it came: its place in the message's table and its text.
type value struct {
	index uint8
	text  string
}

// Message is a valid message to or from the dialer. It is read-only once parsed.
type Message struct {
	Kind    Kind
	Framing Framing
	Text    string // as received, without terminator, prefix included
	values  []value
}

// Spec gives the description of the message.
func (m *Message) Spec() *Spec { return m.Kind.Spec() }

func (m *Message) find(c Code) (string, bool) {
	i := m.Spec().param(c)
	if i < 0 {
		return "", false
	}
	for k := range m.values {
		if int(m.values[k].index) == i {
			return m.values[k].text, true
		}
	}
	return "", false
}

// Has tells whether the parameter is there; for a flag this is its value.
func (m *Message) Has(c Code) bool {
	_, ok := m.find(c)
	return ok
}

// Str gives the text of a parameter, or "".
func (m *Message) Str(c Code) string {
	s, _ := m.find(c)
	return s
}

// StrOr gives the text of a parameter, or def where it is not there.
func (m *Message) StrOr(c Code, def string) string {
	if s, ok := m.find(c); ok {
		return s
	}
	return def
}

// Int gives a whole number, or def where the parameter is not there. The parser has checked type and range.
func (m *Message) Int(c Code, def int) int {
	s, ok := m.find(c)
	if !ok {
		return def
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return def
	}
	return n
}

// Float gives a number, or def where the parameter is not there.
func (m *Message) Float(c Code, def float64) float64 {
	s, ok := m.find(c)
	if !ok {
		return def
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return def
	}
	return f
}

// Time gives the instant of an OLE date in the service's zone; ok is false where the parameter is not there.
func (m *Message) Time(c Code, loc *time.Location) (t time.Time, ok bool) {
	s, ok := m.find(c)
	if !ok {
		return time.Time{}, false
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return time.Time{}, false
	}
	return FromOLE(f, loc), true
}

// Each calls f for each parameter in the order received.
func (m *Message) Each(f func(p *Param, text string)) {
	ps := m.Spec().Params
	for i := range m.values {
		f(&ps[m.values[i].index], m.values[i].text)
	}
}
