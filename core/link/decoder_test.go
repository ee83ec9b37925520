package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/sdmp"
)

// decode gives what a decoder makes of pieces, in one line per frame, and what is left at the end.
func decode(d *Decoder, pieces ...[]byte) (frames []string, rest string) {
	for _, p := range pieces {
		_, _ = d.Write(p)
		for f, ok := d.Next(); ok; f, ok = d.Next() {
			if f.Fault != nil {
				frames = append(frames, fmt.Sprintf("fault %s: %s", f.Fault.Code, f.Fault.Text))
			} else {
				frames = append(frames, f.Text)
			}
		}
	}
	return frames, d.Rest()
}

// wide puts a text into UTF-16LE without terminator.
func wide(s string) []byte {
	b := UTF16LE.AppendFrame(nil, strings.ReplaceAll(s, "\x00", "\uFFFF"))
	b = b[:len(b)-2]
	for i := 0; i+1 < len(b); i += 2 {
		if b[i] == 0xff && b[i+1] == 0xff {
			b[i], b[i+1] = 0, 0
		}
	}
	return b
}

func TestFrames(t *testing.T) {
	tests := []struct {
		rule string
		in   string
		want []string
		rest string
	}{
		{"NUL ends a message", "VS\x00OC\\CNa\x00", []string{"VS", `OC\CNa`}, ""},
		{"LF and CR LF end one too", "VS\nVS\\VI1\r\nVS\r\x00", []string{"VS", `VS\VI1`, "VS"}, ""},
		{"empty messages are skipped", "\x00\x00\n\r\n\r\x00VS\x00\n", []string{"VS"}, ""},
		{"a CR elsewhere stays", "OC\\CNa\rb\x00", []string{"OC\\CNa\rb"}, ""},
		{"only one CR belongs to the terminator", "VS\r\r\n", []string{"VS\r"}, ""},
		{"8-bit characters", "OC\\CNM\u00fcnchen\x00", []string{`OC\CNMünchen`}, ""},
		{"text without terminator is not a message", "VS\x00OC\\CNa", []string{"VS"}, `text without terminator: OC\CNa`},
		{"the size limit is allowed", strings.Repeat("x", 64) + "\x00VS\x00", []string{strings.Repeat("x", 64), "VS"}, ""},
		{"the size limit is allowed with CR LF", strings.Repeat("x", 64) + "\r\nVS\x00", []string{strings.Repeat("x", 64), "VS"}, ""},
		{"a CR over the limit is too much", strings.Repeat("x", 64) + "\ry\nVS\x00", []string{"fault MESSAGE_TOO_LARGE: " + strings.Repeat("x", 64) + "\r", "VS"}, ""},
		{"over the limit once, then on", strings.Repeat("x", 500) + "\x00VS\x00", []string{"fault MESSAGE_TOO_LARGE: " + strings.Repeat("x", 64), "VS"}, ""},
		{"over the limit without end", strings.Repeat("x", 65), []string{"fault MESSAGE_TOO_LARGE: " + strings.Repeat("x", 64)}, "the rest of a message too large"},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			narrow := ASCII.AppendFrame(nil, strings.ReplaceAll(tt.in, "\x00", "\x01"))
			narrow = narrow[:len(narrow)-1]
			for i := range narrow {
				if narrow[i] == 1 {
					narrow[i] = 0
				}
			}
			for cs, in := range map[Charset][]byte{ASCII: narrow, UTF16LE: wide(tt.in)} {
				for cut := range len(in) + 1 {
					got, rest := decode(NewDecoderSize(cs, 64), in[:cut], in[cut:])
					if !slices.Equal(got, tt.want) || rest != tt.rest {
						t.Fatalf("%s split at %d:\n got %q rest %q\nwant %q rest %q", cs, cut, got, rest, tt.want, tt.rest)
					}
				}
			}
		})
	}
}

func TestUnicodeFrames(t *testing.T) {
	tests := []struct {
		rule string
		in   []byte
		want []string
		rest string
	}{
		{"a byte order mark at the start is dropped", wide("\ufeffVS\x00"), []string{"VS"}, ""},
		{"later ones are text", wide("VS\x00\ufeffVS\x00"), []string{"VS", "\ufeffVS"}, ""},
		{"a surrogate pair is one character", wide("OC\\CN\U0001F4DE\x00"), []string{"OC\\CN\U0001F4DE"}, ""},
		{"a zero byte at an odd place ends nothing", []byte{0, 'V', 'S', 0, 0, 0}, []string{"\u5600S"}, ""},
		{"a lone high half", append([]byte{'V', 0, 0x3d, 0xd8}, wide("S\x00VS\x00")...), []string{"fault MALFORMED: V\ufffdS", "VS"}, ""},
		{"a lone low half", append([]byte{0xde, 0xdc}, wide("S\nVS\x00")...), []string{"fault MALFORMED: \ufffdS", "VS"}, ""},
		{"two high halves", append([]byte{0x3d, 0xd8, 0x3d, 0xd8, 0xde, 0xdc}, wide("\x00VS\x00")...), []string{"fault MALFORMED: \ufffd\U0001F4DE", "VS"}, ""},
		{"a high half before the end", append([]byte{0x3d, 0xd8}, wide("\x00VS\x00")...), []string{"fault MALFORMED: \ufffd", "VS"}, ""},
		{"half a unit at the end", append(wide("VS\x00"), 'V'), []string{"VS"}, "half a character"},
		{"half a pair at the end", append(wide("VS\x00A"), 0x3d, 0xd8), []string{"VS"}, "text without terminator: A, half a character"},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			for cut := range len(tt.in) + 1 {
				got, rest := decode(NewDecoder(UTF16LE), tt.in[:cut], tt.in[cut:])
				if !slices.Equal(got, tt.want) || rest != tt.rest {
					t.Fatalf("split at %d:\n got %q rest %q\nwant %q rest %q", cut, got, rest, tt.want, tt.rest)
				}
			}
		})
	}
}

func TestAMessageTooLargeIsReportedInItsFraming(t *testing.T) {
	d := NewDecoderSize(ASCII, 6000)
	_, _ = d.Write([]byte(`CG:CA:OC\CN` + strings.Repeat("x", 6000)))
	f, ok := d.Next()
	if !ok || f.Fault == nil {
		t.Fatalf("got %+v %v, want a fault before the message ends", f, ok)
	}
	if f.Fault.Framing != sdmp.Routed || f.Fault.Interface != sdmp.Campaign {
		t.Errorf("framing %v interface %v, want routed CA", f.Fault.Framing, f.Fault.Interface)
	}
	if n := utf8.RuneCountInString(f.Fault.Text); n != sdmp.MaxFaultyMessage {
		t.Errorf("the fault carries %d characters, want %d", n, sdmp.MaxFaultyMessage)
	}
	if cap(d.text) != 0 {
		t.Errorf("%d bytes held while skipping", cap(d.text))
	}
}

func TestEncoding(t *testing.T) {
	tests := []struct{ text, ascii, unicode string }{
		{"VS", "VS\x00", "V\x00S\x00\x00\x00"},
		{"", "\x00", "\x00\x00"},
		{"ü€\U0001F4DE", "\xfc??\x00", "\xfc\x00\xac\x20\x3d\xd8\xde\xdc\x00\x00"},
		{"a\x00b", "a?b\x00", "a\x00?\x00b\x00\x00\x00"},
	}
	for _, tt := range tests {
		if got := string(ASCII.AppendFrame(nil, tt.text)); got != tt.ascii {
			t.Errorf("ASCII of %q: %q, want %q", tt.text, got, tt.ascii)
		}
		if got := string(UTF16LE.AppendFrame(nil, tt.text)); got != tt.unicode {
			t.Errorf("UTF-16 of %q: %q, want %q", tt.text, got, tt.unicode)
		}
	}
}
