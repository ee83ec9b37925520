package msglog

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Direction is which way a message went.
type Direction byte

// The directions.
const (
	In     Direction = '<' // into the dialer
	Out    Direction = '>' // out of the dialer
	Opened Direction = '+' // a link was opened; the text is peer and charset
	Closed Direction = '-' // a link was closed; the text is the reason
)

// Record is one line.
type Record struct {
	At        time.Time
	Link      string
	Direction Direction
	Tenant    string // names the file; not in the line
	Text      string
}

// timeFormat has the fixed width that makes lines sort.
const timeFormat = "2006-01-02T15:04:05.000000Z"

// tornMark ends a line that was cut short.
const tornMark = "\ttorn"

// stamps writes time stamps. It keeps the last one's second, in which most of the next ones fall.
type stamps struct {
	second int64
	prefix []byte // up to the decimal point
}

func (s *stamps) append(dst []byte, at time.Time) []byte {
	if sec := at.Unix(); s.prefix == nil || sec != s.second {
		s.second = sec
		s.prefix = at.UTC().AppendFormat(s.prefix[:0], "2006-01-02T15:04:05.")
	}
	dst = append(dst, s.prefix...)
	us := at.Nanosecond() / 1000
	for unit := 100_000; unit > 0; unit /= 10 {
		dst = append(dst, byte('0'+us/unit%10))
	}
	return append(dst, 'Z')
}

// appendLine appends the line of a record.
func appendLine(dst []byte, s *stamps, r *Record) []byte {
	dst = s.append(dst, r.At)
	dst = append(dst, '\t')
	dst = append(dst, r.Link...)
	dst = append(dst, '\t', byte(r.Direction), '\t')
	dst = appendEscaped(dst, r.Text)
	return append(dst, '\n')
}

// appendEscaped appends a text with its control characters written out.
func appendEscaped(dst []byte, s string) []byte {
	last := 0
	for i := range len(s) {
		c := s[i]
		if c >= ' ' && c != 0x7f && (c != '\\' || !looksEscaped(s[i:])) {
			continue
		}
		dst = append(dst, s[last:i]...)
		dst = append(dst, `\u00`...)
		dst = append(dst, hexDigits[c>>4], hexDigits[c&15])
		last = i + 1
	}
	return append(dst, s[last:]...)
}

const hexDigits = "0123456789abcdef"

// looksEscaped tells whether s starts like an escape: \u00 and two lower-case hexadecimal digits.
func looksEscaped(s string) bool {
	return len(s) >= 6 && s[:4] == `\u00` && strings.IndexByte(hexDigits, s[4]) >= 0 && strings.IndexByte(hexDigits, s[5]) >= 0
}

// unescape turns escapes back.
func unescape(s string) string {
	i := strings.Index(s, `\u00`)
	if i < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for i >= 0 {
		b = append(b, s[:i]...)
		if looksEscaped(s[i:]) {
			v, _ := strconv.ParseUint(s[i+4:i+6], 16, 8) // two hexadecimal digits, checked
			b = append(b, byte(v))
			s = s[i+6:]
		} else {
			b = append(b, s[i])
			s = s[i+1:]
		}
		i = strings.Index(s, `\u00`)
	}
	return string(append(b, s...))
}

// parseLine reads a line without its end.
func parseLine(line string) (Record, error) {
	f := strings.SplitN(line, "\t", 4)
	if len(f) < 4 {
		return Record{}, fmt.Errorf("has %d fields, needs time, link, direction and text", len(f))
	}
	at, err := time.Parse(timeFormat, f[0])
	if err != nil {
		return Record{}, fmt.Errorf("time %q is not like %s", f[0], timeFormat)
	}
	if len(f[2]) != 1 || strings.IndexByte("<>+-", f[2][0]) < 0 {
		return Record{}, fmt.Errorf("direction %q is none of < > + -", f[2])
	}
	return Record{At: at, Link: f[1], Direction: Direction(f[2][0]), Text: unescape(f[3])}, nil
}
