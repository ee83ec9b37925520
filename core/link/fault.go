package link

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// tooLarge is the fault of a message over the limit; begin is what was read of it.
func tooLarge(begin string, limit int) *sdmp.Fault {
	return unread(sdmp.ErrMessageTooLarge, cut(begin, sdmp.MaxFaultyMessage),
		fmt.Sprintf("the message has more than %d bytes; is its terminator missing?", limit))
}

// malformed is the fault of a message that cannot be read as text.
func malformed(text, words string) *sdmp.Fault { return unread(sdmp.ErrMalformed, text, words) }

// unread makes a fault of a message that the parser does not get to see. The answer must come in the framing of the message, so
// the parser is asked about its head.
func unread(code sdmp.ErrorCode, text, words string) *sdmp.Fault {
	f := &sdmp.Fault{Code: code, Words: words, Text: text}
	head, _, _ := strings.Cut(cut(text, len("CG:CA:OC")), `\`)
	if m, fault := sdmp.Parse(head); fault != nil {
		f.Framing, f.Interface = fault.Framing, fault.Interface
	} else {
		f.Framing, f.Interface = m.Framing, m.Spec().Interface()
	}
	return f
}

// cut cuts s after n characters. The copy does not hold on to the memory of s.
func cut(s string, n int) string {
	k := 0
	for i := range s {
		if k == n {
			return strings.Clone(s[:i])
		}
		k++
	}
	return s
}

// read makes what goes to the engine of a frame.
func read(f Frame) Incoming {
	if f.Fault != nil {
		return Incoming{Fault: f.Fault}
	}
	m, fault := sdmp.Parse(f.Text)
	return Incoming{Message: m, Fault: fault}
}

// readText makes what goes to the engine of a text that came over a virtual link. A terminator at its end is taken off, as callers
// that are used to sockets send it.
func readText(text string) Incoming {
	if t, ok := strings.CutSuffix(text, "\x00"); ok {
		text = t
	} else if t, ok := strings.CutSuffix(text, "\n"); ok {
		text = strings.TrimSuffix(t, "\r")
	}
	switch {
	case len(text) > limits.MessageBytes:
		return Incoming{Fault: tooLarge(strings.ToValidUTF8(cut(text, sdmp.MaxFaultyMessage), "\uFFFD"), limits.MessageBytes)}
	case !utf8.ValidString(text):
		return Incoming{Fault: malformed(strings.ToValidUTF8(text, "\uFFFD"), "the message is not valid UTF-8")}
	}
	return read(Frame{Text: text})
}
