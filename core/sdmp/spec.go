package sdmp

import "slices"

// Type is the documented type of a parameter.
type Type uint8

// The types of the catalogue.
const (
	String Type = iota + 1
	Struct
	Flag
	Int
	Double
	Number
)

// Characters says what a value may be made of.
type Characters uint8

// Character rules. AnyCharacter and NameCharacters exclude control characters; the backslash cannot occur in a value.
const (
	AnyCharacter Characters = iota
	NameCharacters
	DTMFCharacters
)

// Bound is an inclusive limit; Set is false where there is none.
type Bound struct {
	Value float64
	Set   bool
}

// Param describes one parameter of one message.
type Param struct {
	Code         Code
	Name         string // in the catalogue
	Type         Type
	Min, Max     Bound // accepted: value of a number, count of characters of a text
	Required     bool  // a message without it is rejected
	MissingError ErrorCode
	Characters   Characters
	OLEDate      bool // the value is an OLE Automation date, local time
	Secret       bool // never written to a log
	Aliases      []Code
}

// Spec describes one message.
type Spec struct {
	Kind          Kind
	Code          Code
	Name          string // in the catalogue
	Interfaces    []Interface
	ToDialer      bool
	Params        []Param
	CallReference []Code // at least one of them must be there, else error 120
}

// Interface is the layer the message belongs to; the first one for ER, which belongs to all.
func (s *Spec) Interface() Interface { return s.Interfaces[0] }

// param finds a parameter by its code or an alias. Messages have few parameters: a scan beats a map.
func (s *Spec) param(c Code) int {
	for i := range s.Params {
		if s.Params[i].Code == c {
			return i
		}
	}
	for i := range s.Params {
		if slices.Contains(s.Params[i].Aliases, c) {
			return i
		}
	}
	return -1
}

// Param gives the description of a parameter, or nil.
func (s *Spec) Param(c Code) *Param {
	if i := s.param(c); i >= 0 {
		return &s.Params[i]
	}
	return nil
}

// Spec gives the description of the message.
func (k Kind) Spec() *Spec { return &Specs[k] }

// String gives interface and code, as routed framing does: "CA:OC".
func (k Kind) String() string {
	s := k.Spec()
	return s.Interface().String() + ":" + s.Code.String()
}

// byCode lists, per direction, the messages that have a code: usually one, two where layers share a code.
var byCode = [2]map[Code][]Kind{index(false), index(true)}

func index(toDialer bool) map[Code][]Kind {
	m := make(map[Code][]Kind)
	for i := 1; i < len(Specs); i++ { // 0 is no message
		if s := &Specs[i]; s.ToDialer == toDialer {
			m[s.Code] = append(m[s.Code], s.Kind)
		}
	}
	return m
}

// ToDialer gives the messages to the dialer that have this code, in the order of the interfaces AG, CA, CT, MA.
func ToDialer(c Code) []Kind { return byCode[1][c] }

// FromDialer gives the messages from the dialer that have this code, in the order of the interfaces AG, CA, CT, MA.
func FromDialer(c Code) []Kind { return byCode[0][c] }

// on tells whether the message belongs to the interface.
func (s *Spec) on(i Interface) bool {
	return slices.Contains(s.Interfaces, i)
}
