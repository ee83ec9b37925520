package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// explain writes the name of a message from the dialer and of its parameters, one a line.
func explain(out io.Writer, text string) {
	body, iface := text, ""
	if len(text) > 6 && text[2] == ':' && text[5] == ':' {
		iface, body = text[3:5], text[6:]
	}
	code, rest, _ := strings.Cut(body, `\`)
	parts := split(code, rest)
	s := describe(code, iface, parts)
	if s == nil {
		return
	}
	_, _ = fmt.Fprintf(out, "    %s\n", s.Name)
	for _, p := range parts {
		c := sdmp.MakeCode(p)
		name, value, note := "", p[2:], ""
		if x := s.Param(c); x != nil {
			name = x.Name
		}
		if n, err := strconv.ParseInt(value, 10, 32); err == nil && c == sdmp.EC && s.Kind == sdmp.ER {
			if info := sdmp.ErrorCode(n).Info(); info.Name != "" {
				note = " " + info.Name + ": " + info.Summary
			}
		}
		_, _ = fmt.Fprintf(out, "    %s %-24s %s%s\n", c, name, value, note)
	}
}

// split takes the parameters apart. The faulty message in an ER runs to the end.
func split(code, rest string) []string {
	faulty := ""
	if code == sdmp.ER.Spec().Code.String() {
		if i := strings.Index(`\`+rest, `\FM"`); i >= 0 {
			rest, faulty = rest[:max(0, i-1)], rest[i:]
		}
	}
	var parts []string
	for part := range strings.SplitSeq(rest, `\`) {
		if len(part) >= 2 {
			parts = append(parts, part)
		}
	}
	if faulty != "" {
		parts = append(parts, faulty)
	}
	return parts
}

// describe finds the message: where layers share a code, the first that has all the parameters.
func describe(code, iface string, parts []string) *sdmp.Spec {
	var first *sdmp.Spec
	for _, k := range sdmp.FromDialer(sdmp.MakeCode(code)) {
		s := k.Spec()
		if iface != "" && !onInterface(s, iface) {
			continue
		}
		if first == nil {
			first = s
		}
		all := true
		for _, p := range parts {
			all = all && s.Param(sdmp.MakeCode(p)) != nil
		}
		if all {
			return s
		}
	}
	return first
}
