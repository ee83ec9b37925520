package client

import (
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// What the client's tokens end with: how the program sent the message.
const (
	markPlain  = "p"
	markRouted = "r"
)

func markOf(routed bool) string {
	if routed {
		return markRouted
	}
	return markPlain
}

// prefixLength is that of routed framing: CG:AG:
const prefixLength = 6

// isRouted tells whether a message is in routed framing.
func isRouted(text string) bool {
	return len(text) >= prefixLength && text[2] == ':' && text[5] == ':'
}

// plain takes the prefix off.
func plain(text string) string {
	if isRouted(text) {
		return text[prefixLength:]
	}
	return text
}

// routeOf gives the prefix that a message to the dialer needs. One that is no message gets the prefix with which the dialer finds
// the same fault.
func routeOf(text string) string {
	i := sdmp.Management
	m, _ := sdmp.Parse(text)
	if m.Kind != 0 {
		i = m.Spec().Interface()
	} else if ks := sdmp.FromDialer(sdmp.MakeCode(text)); len(ks) > 0 {
		i = ks[0].Spec().Interface()
	}
	return "CG:" + i.String() + ":"
}

// tokenOf finds the token of a message, or "".
func tokenOf(text string) string {
	_, rest, _ := strings.Cut(plain(text), `\`)
	for seg := range strings.SplitSeq(rest, `\`) {
		if strings.HasPrefix(seg, "TK") {
			return seg[2:]
		}
	}
	return ""
}

// kindOf finds out which message from the dialer a text is.
func kindOf(text string) sdmp.Kind {
	body := plain(text)
	for _, k := range sdmp.FromDialer(sdmp.MakeCode(body)) {
		if !isRouted(text) {
			return k
		}
		for _, i := range k.Spec().Interfaces {
			if i.String() == text[3:5] {
				return k
			}
		}
	}
	return 0
}
