package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/chzyer/readline"

	"github.com/dialgate/dialgate/core/sdmp"
)

// console reads messages from a person until Ctrl-D. The history stays in memory: lines may hold passwords.
func (c *conversation) console(ctx context.Context, o chatOptions, s streams) error {
	rl, err := readline.NewEx(&readline.Config{
		Prompt: "> ", AutoComplete: completer{}, InterruptPrompt: "^C", EOFPrompt: "",
		Stdin: io.NopCloser(s.in), Stdout: s.out, Stderr: s.err,
	})
	if err != nil {
		return fmt.Errorf("the terminal cannot be used: %w", err)
	}
	defer func() { _ = rl.Close() }()
	c.listen(rl.Stdout())
	d := newDesk(ctx, o, c, rl.Stdout())
	defer d.close()
	c.reader.Go(func() {
		<-c.ended
		_ = rl.Close() // ends Readline
	})
	for {
		line, err := rl.Readline()
		switch {
		case errors.Is(err, readline.ErrInterrupt):
			continue
		case err != nil:
			select {
			case <-c.ended:
				if ctx.Err() != nil {
					return nil
				}
				return failed(errors.New("the dialer closed the connection"))
			default:
				return nil
			}
		case d.carryOut(line):
			rl.SetPrompt(d.prompt())
		default:
			if err := d.now.send(line); err != nil {
				return err
			}
		}
	}
}

// completer completes codes of messages, and codes of parameters that the message takes and does not have yet.
type completer struct{}

// Do gives what may follow the text left of the cursor.
func (completer) Do(line []rune, pos int) (endings [][]rune, typed int) {
	ends, typed := completions(string(line[:pos]))
	for _, e := range ends {
		endings = append(endings, []rune(e))
	}
	return endings, typed
}

// completions gives the rest of each code that the text may be the beginning of, and how much of it is there.
func completions(text string) (rest []string, typed int) {
	body, iface := text, ""
	if i := strings.LastIndexByte(text, ':'); i >= 0 && !strings.Contains(text[:i], `\`) {
		body, iface = text[i+1:], strings.TrimPrefix(text[:i], "CG:")
	}
	code, parameters, more := strings.Cut(body, `\`)
	if !more {
		return messageCodes(code, iface), len(code)
	}
	begun := parameters[strings.LastIndexByte(parameters, '\\')+1:]
	if len(begun) >= 2 {
		return nil, 0
	}
	var out []string
	for _, k := range sdmp.ToDialer(sdmp.MakeCode(code)) {
		if s := k.Spec(); iface == "" || onInterface(s, iface) {
			for i := range s.Params {
				p := s.Params[i].Code.String()
				if strings.HasPrefix(p, begun) && !strings.Contains(`\`+parameters, `\`+p) {
					out = append(out, p[len(begun):])
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out), len(begun)
}

// messageCodes gives the rest of the codes of messages to the dialer that begin as typed.
func messageCodes(begun, iface string) []string {
	var out []string
	for i := range sdmp.Specs {
		s := &sdmp.Specs[i]
		c := s.Code.String()
		if s.ToDialer && strings.HasPrefix(c, begun) && (iface == "" || onInterface(s, iface)) {
			out = append(out, c[len(begun):]+`\`)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func onInterface(s *sdmp.Spec, iface string) bool {
	return slices.ContainsFunc(s.Interfaces, func(i sdmp.Interface) bool { return i.String() == iface })
}

// help describes messages to the dialer.
func help(out io.Writer, code string) {
	kinds := sdmp.ToDialer(sdmp.MakeCode(code))
	if len(kinds) == 0 {
		_, _ = fmt.Fprintf(out, "no message to the dialer has the code %q; Tab on an empty line lists them\n", code)
		return
	}
	for _, k := range kinds {
		s := k.Spec()
		_, _ = fmt.Fprintf(out, "  %s %s\n", k, s.Name)
		for i := range s.Params {
			p, needed := &s.Params[i], ""
			if p.Required {
				needed = " (needed)"
			}
			_, _ = fmt.Fprintf(out, "    %s %-26s %s%s\n", p.Code, p.Name, takes(p), needed)
		}
		if len(s.CallReference) > 0 {
			_, _ = fmt.Fprintf(out, "    one of %v names the call\n", s.CallReference)
		}
	}
}

// takes describes the values of a parameter.
func takes(p *sdmp.Param) string {
	words := map[sdmp.Type]string{
		sdmp.String: "text", sdmp.Struct: "session data", sdmp.Flag: "flag", sdmp.Int: "whole number", sdmp.Double: "number", sdmp.Number: "number",
	}[p.Type]
	if p.OLEDate {
		return "date, days since 1899-12-30"
	}
	if p.Type == sdmp.Flag || !p.Min.Set && !p.Max.Set {
		return words
	}
	unit := ""
	if p.Type == sdmp.String || p.Type == sdmp.Struct {
		unit = " characters"
	}
	switch {
	case !p.Max.Set:
		return fmt.Sprintf("%s, from %v%s", words, p.Min.Value, unit)
	case !p.Min.Set:
		return fmt.Sprintf("%s, up to %v%s", words, p.Max.Value, unit)
	}
	return fmt.Sprintf("%s, %v to %v%s", words, p.Min.Value, p.Max.Value, unit)
}
