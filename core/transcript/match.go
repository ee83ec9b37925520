package transcript

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// names is what placeholders stand for.
type names struct {
	links map[string]registry.Link
	ids   map[string]string // {call} and its like
}

var (
	guid    = regexp.MustCompile(`^\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$`)
	named   = regexp.MustCompile(`\{[a-z][a-z0-9]*\}`)
	moment  = regexp.MustCompile(`<now([+-][0-9a-z.]+)?>`)
	rawByte = regexp.MustCompile(`<0x[0-9a-fA-F]{2}>`)
)

// fill puts in what the <...> placeholders stand for.
func (n *names) fill(text string, now time.Time) string {
	if !strings.Contains(text, "<") {
		return text
	}
	for name, l := range n.links {
		text = strings.ReplaceAll(text, "<"+name+">", l.String())
	}
	text = rawByte.ReplaceAllStringFunc(text, func(s string) string {
		b, err := strconv.ParseUint(s[3:5], 16, 8)
		if err != nil {
			return s
		}
		return string([]byte{byte(b)})
	})
	return moment.ReplaceAllStringFunc(text, func(s string) string {
		var d time.Duration
		if by := s[len("<now") : len(s)-1]; by != "" {
			var err error
			if d, err = time.ParseDuration(by); err != nil {
				return s
			}
		}
		return string(sdmp.AppendOLE(nil, now.Add(d), Location))
	})
}

// fillSent also puts in the identifiers that have a name.
func (n *names) fillSent(text string, now time.Time) string {
	return named.ReplaceAllStringFunc(n.fill(text, now), func(s string) string {
		if id, ok := n.ids[s]; ok {
			return id
		}
		return s
	})
}

// part is one parameter of a message.
type part struct{ code, value string }

func (p part) String() string { return p.code + p.value }

// split takes a message apart. FM of an ER goes to the end of the message, whatever is in it.
func split(text string) (head string, parts []part) {
	head, rest, _ := strings.Cut(text, `\`)
	for rest != "" {
		seg := rest
		if strings.HasPrefix(rest, `FM"`) {
			rest = ""
		} else {
			seg, rest, _ = strings.Cut(rest, `\`)
		}
		k := min(2, len(seg))
		parts = append(parts, part{seg[:k], seg[k:]})
	}
	return head, parts
}

// code gives the two characters of a message's code, without the prefix of routed framing.
func code(text string) string {
	head, _, _ := strings.Cut(text, `\`)
	return head[max(0, len(head)-2):]
}

// optional tells whether a parameter may be left out of an expected line.
func optional(message string, p part) bool {
	switch p.code {
	case "YA", "YC", "YS":
		return true
	case "MS":
		return message == "ER"
	}
	return false
}

// differ says how an actual message differs from an expected one, whose <...> are filled in; "" where it does not. Identifiers
// that the expected line names are remembered.
func (n *names) differ(want, got string) string {
	wantHead, wantParts := split(want)
	gotHead, gotParts := split(got)
	if wantHead != gotHead {
		return fmt.Sprintf("the message is %q, expected %q", gotHead, wantHead)
	}
	kept := gotParts[:0:0]
	for _, g := range gotParts {
		if optional(code(got), g) && !has(wantParts, g.code) {
			continue
		}
		kept = append(kept, g)
	}
	for i, w := range wantParts {
		if i >= len(kept) {
			return fmt.Sprintf("%s is missing", w)
		}
		g := kept[i]
		if w.code != g.code {
			return fmt.Sprintf("parameter %d is %s, expected %s", i+1, g, w)
		}
		if !n.same(w.value, g.value) {
			return fmt.Sprintf("%s is %q, expected %q", w.code, g.value, w.value)
		}
	}
	if len(kept) > len(wantParts) {
		return fmt.Sprintf("%s is one parameter too many", kept[len(wantParts)])
	}
	return ""
}

func has(parts []part, code string) bool {
	for _, p := range parts {
		if p.code == code {
			return true
		}
	}
	return false
}

func (n *names) same(want, got string) bool {
	switch {
	case want == "*":
		return true
	case want == "{...}":
		return guid.MatchString(got)
	case named.FindString(want) == want && want != "":
		if id, ok := n.ids[want]; ok {
			return id == got
		}
		if !guid.MatchString(got) {
			return false
		}
		n.ids[want] = got
		return true
	}
	return want == got
}
