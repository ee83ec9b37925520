package link

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Frame is one message as it came over the wire, or what is wrong with it. Fault is nil where Text is a message; it says nothing
// yet about what the message means.
type Frame struct {
	Text  string // UTF-8, without terminator
	Fault *sdmp.Fault
}

// Decoder turns the bytes of a link into messages. Bytes may come split anywhere.
//
// NUL ends a message (on Unicode links two zero bytes that form one unit), and so does LF; a CR right before either belongs to it.
// Empty messages are skipped. A message over the limit, or one with half a surrogate pair, gives one Frame with a Fault, and the
// next message is read as if nothing had happened. A Decoder never holds more than one message of the size limit.
type Decoder struct {
	charset Charset
	limit   int
	frames  []Frame
	next    int

	text     []byte // of the message being read, UTF-8
	skipping bool   // the message was too large: drop the rest of it
	broken   bool   // the message has half a surrogate pair

	started bool // a unit was read: a byte order mark may come no more
	half    bool // low holds the first byte of a unit
	low     byte
	high    uint16 // first half of a surrogate pair, 0 where none waits
}

// NewDecoder makes a decoder for messages to the dialer.
func NewDecoder(c Charset) *Decoder { return NewDecoderSize(c, limits.MessageBytes) }

// NewDecoderSize makes a decoder with a size limit of its own, in bytes of UTF-8. Hosts need a higher one than the dialer: an
// error report carries a whole message and more.
func NewDecoderSize(c Charset, limit int) *Decoder { return &Decoder{charset: c, limit: limit} }

// Write takes bytes as they come. It never fails. Call Next until it says false before the next Write, else what it has found
// piles up.
func (d *Decoder) Write(p []byte) (int, error) {
	if d.next == len(d.frames) {
		d.next, d.frames = 0, emptied(d.frames)
	}
	if d.charset == UTF16LE {
		d.writeUTF16(p)
	} else {
		d.writeLatin1(p)
	}
	return len(p), nil
}

// emptied empties a slice for the next use, and lets go of it where the last use was much smaller than one before: a burst must
// not tie its memory to the link.
func emptied[T any](s []T) []T {
	const small = 64
	if cap(s) > small && len(s) < cap(s)/8 {
		return nil
	}
	return s[:0]
}

// Next gives the next message; false means that more bytes are needed.
func (d *Decoder) Next() (Frame, bool) {
	if d.next == len(d.frames) {
		return Frame{}, false
	}
	f := d.frames[d.next]
	d.frames[d.next] = Frame{}
	d.next++
	return f, true
}

// Rest describes what was left unfinished when the stream ended, for the log: text without terminator, half a character. Empty
// where nothing was. It must not be carried out: its end may be missing.
func (d *Decoder) Rest() string {
	var parts []string
	switch {
	case d.skipping:
		parts = append(parts, "the rest of a message too large")
	case len(d.text) > 0:
		parts = append(parts, "text without terminator: "+cut(string(d.text), sdmp.MaxFaultyMessage))
	}
	if d.half || d.high != 0 {
		parts = append(parts, "half a character")
	}
	return strings.Join(parts, ", ")
}

func (d *Decoder) writeLatin1(p []byte) {
	for len(p) > 0 {
		k := 0
		for k < len(p) && p[k] < utf8.RuneSelf && p[k] != 0 && p[k] != '\n' {
			k++
		}
		if k > 0 {
			d.run(p[:k])
		}
		if k == len(p) {
			return
		}
		switch b := p[k]; b {
		case 0, '\n':
			d.end()
		default:
			d.char(rune(b))
		}
		p = p[k+1:]
	}
}

func (d *Decoder) writeUTF16(p []byte) {
	if d.half && len(p) > 0 {
		d.half = false
		d.unit(uint16(d.low) | uint16(p[0])<<8)
		p = p[1:]
	}
	for ; len(p) >= 2; p = p[2:] {
		d.unit(uint16(p[0]) | uint16(p[1])<<8)
	}
	if len(p) == 1 {
		d.half, d.low = true, p[0]
	}
}

const byteOrderMark = 0xfeff

// unit takes one 16-bit unit.
func (d *Decoder) unit(u uint16) {
	if !d.started {
		d.started = true
		if u == byteOrderMark {
			return
		}
	}
	if d.high != 0 {
		hi := d.high
		d.high = 0
		if u >= 0xdc00 && u < 0xe000 {
			d.char(utf16.DecodeRune(rune(hi), rune(u)))
			return
		}
		d.lone()
	}
	switch {
	case u == 0 || u == '\n':
		d.end()
	case u < 0xd800 || u >= 0xe000:
		d.char(rune(u))
	case u < 0xdc00:
		d.high = u
	default:
		d.lone()
	}
}

// lone takes half a surrogate pair.
func (d *Decoder) lone() {
	d.broken = true
	d.char(utf8.RuneError)
}

// run takes characters of one byte each, none of them a terminator.
func (d *Decoder) run(p []byte) {
	if d.skipping {
		return
	}
	if len(d.text)+len(p) <= d.limit {
		d.text = append(d.text, p...)
		return
	}
	for _, b := range p {
		d.char(rune(b))
	}
}

// char takes one character. A CR may pass the limit by one: it belongs to the terminator if that follows.
func (d *Decoder) char(r rune) {
	if d.skipping {
		return
	}
	if len(d.text)+utf8.RuneLen(r) > d.limit && (r != '\r' || len(d.text) != d.limit) {
		d.frames = append(d.frames, Frame{Fault: tooLarge(string(d.text), d.limit)})
		d.text, d.skipping = nil, true
		return
	}
	d.text = utf8.AppendRune(d.text, r)
}

// end ends a message.
func (d *Decoder) end() {
	text, skipping, broken := d.text, d.skipping, d.broken
	d.skipping, d.broken = false, false
	d.text = d.text[:0]
	if cap(d.text) > limits.ReadBufferMax {
		d.text = nil // one large message must not tie its memory to the link
	}
	if skipping {
		return
	}
	if n := len(text); n > 0 && text[n-1] == '\r' {
		text = text[:n-1]
	}
	switch {
	case len(text) == 0:
	case broken:
		d.frames = append(d.frames, Frame{Fault: malformed(string(text), "the message has half a surrogate pair; send each character beyond U+FFFF as two units, high one first")})
	default:
		d.frames = append(d.frames, Frame{Text: string(text)})
	}
}
