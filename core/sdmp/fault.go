package sdmp

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// Category tells a modern caller what kind of error a code is.
type Category uint8

// Categories of errors.
const (
	Invalid Category = iota + 1
	NotFound
	AlreadyExists
	WrongState
	NotAllowed
	Limit
	NotSupported
)

// ErrorInfo describes an error code.
type ErrorInfo struct {
	Code       ErrorCode
	Name       string // symbolic, as gRPC and REST report it
	Summary    string
	Category   Category
	Documented bool
}

// Info describes the code; an unknown code has an empty name.
func (c ErrorCode) Info() ErrorInfo {
	for i := range Errors {
		if Errors[i].Code == c {
			return Errors[i]
		}
	}
	return ErrorInfo{Code: c}
}

// String gives the symbolic name.
func (c ErrorCode) String() string {
	if n := c.Info().Name; n != "" {
		return n
	}
	return strconv.Itoa(int(c))
}

// Fault says what is wrong with a message. It is an error and the content of an ER.
type Fault struct {
	Code  ErrorCode
	Param Code   // parameter at fault, 0 where it is none
	Words string // what is wrong, with the value, and what to do; for MS
	Text  string // the faulty message, whole, as received
	// Interface and Framing of the faulty message as far as they could be read, so that the answer comes in the same way.
	Interface Interface
	Framing   Framing
}

// Error gives the words with the code.
func (f *Fault) Error() string {
	return fmt.Sprintf("%d %s: %s", int(f.Code), f.Code, f.Words)
}

// Longest texts an ER carries.
const (
	MaxErrorWords    = 255  // MS, documented
	MaxFaultyMessage = 4000 // FM, only of a message over the size limit
)

// ER builds the error report. Words are left out where withWords is false, for hosts that cannot take MS.
func (f *Fault) ER(withWords bool) *Out {
	o := New(ER).Int(EC, int(f.Code))
	if withWords && f.Words != "" {
		o.Str(MS, clean(truncate(f.Words, MaxErrorWords)))
	}
	fm := f.Text
	if f.Code == ErrMessageTooLarge {
		fm = truncate(fm, MaxFaultyMessage)
	}
	o.buf = append(o.buf, `\FM"`...)
	o.buf = append(o.buf, fm...)
	o.buf = append(o.buf, '"')
	return o
}

// truncate cuts s after n characters.
func truncate(s string, n int) string {
	if len(s) <= n {
		return s
	}
	k := 0
	for i := range s {
		if k == n {
			return s[:i]
		}
		k++
	}
	return s
}

// clean makes words fit to be a value: no backslash, no control characters.
func clean(s string) string {
	for i := range len(s) {
		if c := s[i]; c == '\\' || c < ' ' || c == 0x7f {
			b := []byte(s)
			for j, c := range b {
				if c == '\\' {
					b[j] = '/'
				} else if c < ' ' || c == 0x7f {
					b[j] = ' '
				}
			}
			return string(b)
		}
	}
	return s
}

// length counts characters.
func length(s string) int {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return utf8.RuneCountInString(s)
		}
	}
	return len(s)
}
