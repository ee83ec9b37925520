package main

import (
	"context"
	"fmt"
	"io"
	"strings"
)

// desk is where one person speaks on several links. The first has no name.
type desk struct {
	ctx     context.Context //nolint:containedctx // bounds the connections that commands open
	options chatOptions
	out     io.Writer
	now     *conversation // speaks
	links   map[string]*conversation
}

func newDesk(ctx context.Context, o chatOptions, first *conversation, out io.Writer) *desk {
	return &desk{ctx: ctx, options: o, out: out, now: first, links: map[string]*conversation{"": first}}
}

// prompt tells which link speaks.
func (d *desk) prompt() string { return d.now.name + "> " }

// close ends all links but the first.
func (d *desk) close() {
	for name, c := range d.links {
		if name != "" {
			c.close()
		}
	}
}

// carryOut does what a line says that is for chat itself. What is not is a message: no code of one has more than two characters.
func (d *desk) carryOut(line string) (done bool) {
	words := strings.Fields(line)
	switch {
	case len(words) == 0:
		return true
	case strings.HasPrefix(line, "?"):
		help(d.out, strings.TrimSpace(line[1:]))
	case words[0] == "help" && len(words) <= 2:
		help(d.out, strings.Join(words[1:], ""))
	case words[0] == "link" && len(words) <= 4:
		d.speakOn(words[1:])
	default:
		return false
	}
	return true
}

// speakOn changes to the link that is named, and opens it where it is not open: link [NAME [ascii|unicode] [host:port]].
func (d *desk) speakOn(words []string) {
	name := ""
	if len(words) > 0 {
		name = words[0]
	}
	if c := d.links[name]; c != nil {
		d.now = c
		return
	}
	o := d.options
	addr := ""
	for _, w := range words[1:] {
		switch {
		case w == "ascii", w == "unicode":
			o.unicode = w == "unicode"
		case strings.Contains(w, ":"):
			addr = w
		default:
			_, _ = fmt.Fprintf(d.out, "%q is no charset (ascii, unicode) and no host:port\n", w)
			return
		}
	}
	switch {
	case addr != "":
		o.addr = addr
	case o.unicode == d.options.unicode:
	case d.options.addr == usualAddr(d.options.unicode):
		o.addr = usualAddr(o.unicode)
	default:
		_, _ = fmt.Fprintf(d.out, "link %s needs the host:port of that charset's socket, too\n", strings.Join(words, " "))
		return
	}
	c, err := connect(d.ctx, o)
	if err != nil {
		_, _ = fmt.Fprintln(d.out, err) // the other links go on
		return
	}
	c.name, c.auto, c.heard = name, d.now.auto, d.now.heard
	c.listen(d.out)
	d.links[name], d.now = c, c
}

// usualAddr is where a dialer on this machine listens.
func usualAddr(unicode bool) string {
	if unicode {
		return "127.0.0.1:6500"
	}
	return "127.0.0.1:6502"
}
