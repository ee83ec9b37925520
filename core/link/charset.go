package link

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Charset is how a link carries characters.
type Charset uint8

// The ways of carrying characters.
const (
	ASCII     Charset = iota + 1 // 8-bit: each byte is the Latin-1 character of its number
	UTF16LE                      // 16-bit units, little-endian, no byte order mark
	InProcess                    // a virtual link: texts are handed over as they are
)

// String names the charset as the message log does.
func (c Charset) String() string {
	switch c {
	case ASCII:
		return "ascii"
	case UTF16LE:
		return "utf-16le"
	case InProcess:
		return "virtual"
	}
	return "unknown"
}

// Replacement stands on a link for a character that the link cannot carry.
const Replacement = '?'

// AppendFrame appends a message in the form that goes over the wire, with its terminator: one zero byte, two on Unicode links.
// What the link cannot carry, and a NUL, which would end the message early, becomes Replacement.
func (c Charset) AppendFrame(dst []byte, text string) []byte {
	if c == UTF16LE {
		return appendUTF16(dst, text)
	}
	return appendLatin1(dst, text)
}

func appendLatin1(dst []byte, text string) []byte {
	for i := 0; i < len(text); {
		// Nearly every message is plain ASCII: copy runs of it whole.
		k := i
		for k < len(text) && text[k] < utf8.RuneSelf && text[k] != 0 {
			k++
		}
		dst = append(dst, text[i:k]...)
		if i = k; i == len(text) {
			break
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == 0 || r > 0xff {
			r = Replacement
		}
		dst = append(dst, byte(r))
		i += n
	}
	return append(dst, 0)
}

func appendUTF16(dst []byte, text string) []byte {
	for _, r := range text {
		switch {
		case r == 0:
			dst = append(dst, Replacement, 0)
		case r < 0x10000:
			dst = append(dst, byte(r), byte(r>>8)) //nolint:gosec // the two halves of a unit
		default:
			hi, lo := utf16.EncodeRune(r)
			dst = append(dst, byte(hi), byte(hi>>8), byte(lo), byte(lo>>8)) //nolint:gosec // the halves of two units
		}
	}
	return append(dst, 0, 0)
}
