package sdmp

// Code is the two-character code of a message or of a parameter.
type Code uint16

// MakeCode packs the first two characters of s; anything shorter gives 0.
func MakeCode(s string) Code {
	if len(s) < 2 {
		return 0
	}
	return Code(s[0])<<8 | Code(s[1])
}

// String gives the two characters, or "" for no code.
func (c Code) String() string {
	if c == 0 {
		return ""
	}
	return string([]byte{byte(c >> 8), byte(c)}) //nolint:gosec // the two characters
}

// Interface is a layer of the dialer service CG.
type Interface uint8

// The interfaces of the dialer service.
const (
	Agent Interface = iota + 1
	Campaign
	CTI
	Management
)

// String gives the two characters that routed framing uses.
func (i Interface) String() string {
	switch i {
	case Agent:
		return "AG"
	case Campaign:
		return "CA"
	case CTI:
		return "CT"
	case Management:
		return "MA"
	}
	return ""
}

// Framing is how a message says whom it is for.
type Framing uint8

// The two framings. Both may be mixed on one link.
const (
	Plain  Framing = iota // OC\CN...
	Routed                // CG:CA:OC\CN...
)
