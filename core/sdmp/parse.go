package sdmp

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Parse reads and validates a message to the dialer, given without its terminator. What is wrong comes back as a Fault that
// carries the message; nothing else may then be done with it.
//
// Lenient where hosts differ: both framings; empty parameters between backslashes are skipped; a text parameter without value
// counts as not given unless the documents give the empty value a meaning; a parameter repeated with the same value is taken once.
func Parse(text string) (Message, *Fault) {
	m := Message{Text: text}
	body, iface, f := frame(&m)
	if f != nil {
		return m, f
	}
	code, rest, _ := strings.Cut(body, `\`)
	if len(code) != 2 {
		return m, m.fault(iface, ErrMalformed, 0, fmt.Sprintf("message code %q is not two characters", short(code)))
	}
	c := MakeCode(code)
	id, ok := resolve(c, iface, m.Framing, rest)
	if !ok {
		return m, m.unknown(c, iface, rest)
	}
	m.Kind = id
	if f := m.scan(rest); f != nil {
		return m, f
	}
	return m, m.complete()
}

// frame strips the prefix of routed framing.
func frame(m *Message) (body string, i Interface, f *Fault) {
	t := m.Text
	if len(t) < 6 || t[2] != ':' || t[5] != ':' {
		return t, 0, nil
	}
	m.Framing = Routed
	switch t[3:5] {
	case "AG":
		i = Agent
	case "CA":
		i = Campaign
	case "CT":
		i = CTI
	case "MA":
		i = Management
	}
	if t[:2] != "CG" {
		return "", i, m.fault(i, ErrUnknownMessage, 0, fmt.Sprintf("service %q is not served here, only CG", t[:2]))
	}
	if i == 0 {
		return "", 0, m.fault(0, ErrUnknownMessage, 0, fmt.Sprintf("service CG has no interface %q; it has AG, CA, CT and MA", t[3:5]))
	}
	return t[6:], i, nil
}

// resolve finds the message a code stands for. Plain framing is unambiguous but for TA and GM. TA is telephony's when it names a
// call or a second agent, else the agent's. GM means the same in both layers; the agent layer's takes the parameters of both.
func resolve(c Code, i Interface, f Framing, rest string) (Kind, bool) {
	ids := ToDialer(c)
	if f == Routed {
		for _, id := range ids {
			if id.Spec().on(i) {
				return id, true
			}
		}
		return 0, false
	}
	if len(ids) == 0 {
		return 0, false
	}
	if len(ids) > 1 && c == MakeCode("TA") && names(rest, SI, TN, YS, A2) {
		return ids[1], true
	}
	return ids[0], true
}

// names tells whether any of the parameters occurs.
func names(rest string, codes ...Code) bool {
	for seg := range strings.SplitSeq(rest, `\`) {
		for _, c := range codes {
			if MakeCode(seg) == c {
				return true
			}
		}
	}
	return false
}

// unknown says what is wrong with a code that is no message to the dialer. A management message that only the dialer sends is
// judged by the management rule first: without TX it is error 803, as documented for CZ.
func (m *Message) unknown(c Code, i Interface, rest string) *Fault {
	for _, id := range FromDialer(c) {
		s := id.Spec()
		if i != 0 && !s.on(i) {
			continue
		}
		if s.Interface() == Management && !names(rest, TX) {
			return m.fault(Management, ErrTransactionMissing, TX, "transaction identifier [TX] missing")
		}
		return m.fault(s.Interface(), ErrWrongDirection, 0, fmt.Sprintf("%s [%s] is sent by the dialer, not to it", s.Name, c))
	}
	if i != 0 && len(ToDialer(c)) > 0 {
		return m.fault(i, ErrUnknownMessage, 0, fmt.Sprintf("interface %s has no message %s", i, c))
	}
	return m.fault(i, ErrUnknownMessage, 0, fmt.Sprintf("no message has the code %q", short(clean(c.String()))))
}

// scan splits the parameters and validates each.
func (m *Message) scan(rest string) *Fault {
	spec := m.Spec()
	if rest != "" { // room for no more than the message takes, however many backslashes a hostile text has
		m.values = make([]value, 0, min(strings.Count(rest, `\`)+1, len(spec.Params)))
	}
	for rest != "" {
		var seg string
		if i := strings.IndexByte(rest, '\\'); i >= 0 {
			seg, rest = rest[:i], rest[i+1:]
		} else {
			seg, rest = rest, ""
		}
		if seg == "" {
			continue
		}
		if len(seg) < 2 {
			return m.fault(0, ErrMalformed, 0, fmt.Sprintf("parameter %q has no two-character code", short(seg)))
		}
		c, v := MakeCode(seg), seg[2:]
		i := spec.param(c)
		if i < 0 {
			return m.fault(0, ErrUnknownParameter, c, fmt.Sprintf("%s takes no parameter %q", spec.Code, short(clean(seg[:2]))))
		}
		p := &spec.Params[i]
		if v == "" && (p.Type == String || p.Type == Struct) && !p.emptyMatters() {
			continue
		}
		if f := m.check(p, v); f != nil {
			return f
		}
		if f := m.add(i, p, v); f != nil {
			return f
		}
	}
	return nil
}

// emptyMatters tells whether an empty text says something: PM empty is the default sound.
func (p *Param) emptyMatters() bool { return p.Code == PM }

// add keeps a value once.
func (m *Message) add(i int, p *Param, v string) *Fault {
	for k := range m.values {
		if int(m.values[k].index) != i {
			continue
		}
		if m.values[k].text != v {
			return m.fault(0, ErrParameterRepeated, p.Code, fmt.Sprintf("parameter %s is given twice: %q and %q", p.Code, p.quotable(m.values[k].text), p.quotable(v)))
		}
		return nil
	}
	m.values = append(m.values, value{index: uint8(i), text: v}) //nolint:gosec // a message takes far fewer than 256 parameters; a test checks it
	return nil
}

// quotable is what words may tell of a value: nothing of a secret one, for words reach the log.
func (p *Param) quotable(v string) string {
	if p.Secret {
		return Masked
	}
	return short(v)
}

// check validates one value against its description.
func (m *Message) check(p *Param, v string) *Fault {
	if p.OLEDate {
		return m.checkDate(p, v)
	}
	switch p.Type {
	case Flag:
		if v != "" {
			return m.fault(0, ErrUnexpectedValue, p.Code, fmt.Sprintf("%s is a flag and takes no value, got %q", p.Code, short(v)))
		}
		return nil
	case Int, Double, Number:
		return m.checkNumber(p, v)
	}
	if f := m.checkCharacters(p, v); f != nil {
		return f
	}
	n := length(v)
	if p.Max.Set && n > int(p.Max.Value) {
		return m.fault(0, ErrTooLong, p.Code, fmt.Sprintf("%s has %d characters, at most %d allowed", p.Code, n, int(p.Max.Value)))
	}
	if p.Min.Set && n > 0 && n < int(p.Min.Value) {
		return m.fault(0, ErrTooShort, p.Code, fmt.Sprintf("%s has %d characters, at least %d needed", p.Code, n, int(p.Min.Value)))
	}
	return nil
}

// checkDate takes what OLE Automation calls a date: the years 100 to 9999.
func (m *Message) checkDate(p *Param, v string) *Fault {
	n, ok := number(v)
	if !ok {
		return m.fault(0, ErrNotNumeric, p.Code, fmt.Sprintf("%s takes an OLE date such as 40576.633692, got %q", p.Code, short(v)))
	}
	if n < minOLEDate || n >= maxOLEDate {
		return m.fault(0, ErrOutOfRange, p.Code, fmt.Sprintf("%s takes an OLE date of the years 100 to 9999, got %s", p.Code, short(v)))
	}
	return nil
}

func (m *Message) checkNumber(p *Param, v string) *Fault {
	n, ok := number(v)
	if !ok {
		return m.fault(0, ErrNotNumeric, p.Code, fmt.Sprintf("%s takes a number, got %q", p.Code, short(v)))
	}
	if p.Type == Int && strings.IndexByte(v, '.') >= 0 {
		return m.fault(0, ErrNotNumeric, p.Code, fmt.Sprintf("%s takes a whole number, got %q", p.Code, short(v)))
	}
	if p.Type == Int && math.Abs(n) > math.MaxInt32 ||
		p.Min.Set && n < p.Min.Value || p.Max.Set && n > p.Max.Value {
		return m.fault(0, ErrOutOfRange, p.Code, fmt.Sprintf("%s must be from %s to %s, got %s", p.Code, bound(p.Min, math.MinInt32), bound(p.Max, math.MaxInt32), short(v)))
	}
	return nil
}

func bound(b Bound, def float64) string {
	if b.Set {
		def = b.Value
	}
	return strconv.FormatFloat(def, 'f', -1, 64)
}

// number reads an optional sign, digits and at most one decimal point, in the C locale.
func number(s string) (float64, bool) {
	i, digits, points := 0, 0, 0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		i = 1
	}
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.':
			points++
		default:
			return 0, false
		}
	}
	if digits == 0 || points > 1 || len(s) > 50 {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil
}

func (m *Message) checkCharacters(p *Param, v string) *Fault {
	for i := range len(v) {
		c := v[i]
		if c == 0x7f || c < ' ' && (c != '\t' || p.Type != Struct) {
			return m.fault(0, ErrInvalidCharacter, p.Code, fmt.Sprintf("%s has the control character 0x%02x at position %d", p.Code, c, i+1))
		}
		if p.Characters == DTMFCharacters && !(c >= '0' && c <= '9' || c >= 'A' && c <= 'D' || c == '*' || c == '#') {
			return m.fault(0, ErrInvalidCharacter, p.Code, fmt.Sprintf("%s takes digits 0-9, *, # and A-D, got %q", p.Code, short(v)))
		}
	}
	return nil
}

// complete checks that nothing mandatory is missing: first what has an error number of its own, so that the documented examples
// get the documented number whatever else they lack.
func (m *Message) complete() *Fault {
	spec := m.Spec()
	var missing *Param
	for i := range spec.Params {
		p := &spec.Params[i]
		if !p.Required || m.Has(p.Code) {
			continue
		}
		if p.MissingError != 0 {
			return m.fault(0, p.MissingError, p.Code, fmt.Sprintf("%s needs %s [%s]", spec.Code, p.Name, p.Code))
		}
		if missing == nil {
			missing = p
		}
	}
	if missing != nil {
		return m.fault(0, ErrParameterMissing, missing.Code, fmt.Sprintf("%s needs %s [%s]", spec.Code, missing.Name, missing.Code))
	}
	if len(spec.CallReference) == 0 {
		return nil
	}
	if slices.ContainsFunc(spec.CallReference, m.Has) {
		return nil
	}
	return m.fault(0, ErrCallReferenceMissing, SI, fmt.Sprintf("%s needs a session identifier [SI] or telephone number [TN]", spec.Code))
}

// Fault makes a fault of this message, found after parsing.
func (m *Message) Fault(code ErrorCode, p Code, words string) *Fault {
	return m.fault(0, code, p, words)
}

func (m *Message) fault(i Interface, code ErrorCode, p Code, words string) *Fault {
	if i == 0 && m.Kind != 0 {
		i = m.Spec().Interface()
	}
	return &Fault{Code: code, Param: p, Words: words, Text: m.Text, Interface: i, Framing: m.Framing}
}

// short cuts a value so that words about it stay readable.
func short(s string) string {
	if c := truncate(s, 60); len(c) < len(s) {
		return c + "..."
	}
	return s
}
