package transcript

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/registry"
)

// Play plays a script on a stage. The error of a script that does not come out as written says where, what was expected, what
// came and what the conversation was until then.
func Play(s *Script, stage Stage) error {
	p := &player{
		script: s, stage: stage, now: Start, ignored: map[string]bool{},
		names: names{links: map[string]registry.Link{}, ids: map[string]string{}},
	}
	for _, l := range s.lines {
		if err := p.do(l); err != nil {
			return p.failure(l.number, err)
		}
	}
	last := 0
	if n := len(s.lines); n > 0 {
		last = s.lines[n-1].number
	}
	if err := p.quiet(); err != nil {
		return p.failure(last, err)
	}
	return nil
}

type player struct {
	script  *Script
	stage   Stage
	names   names
	now     time.Time
	open    []string // in the order of opening
	ignored map[string]bool
	said    []string // the conversation so far
	self    int      // how many messages to itself have been listed
	dropped int      // how many dropped messages have been passed
}

func (p *player) sayf(format string, args ...any) {
	p.said = append(p.said, p.now.Format("15:04:05.000  ")+fmt.Sprintf(format, args...))
}

func (p *player) do(l line) error {
	if l.verb != opens && l.link != "" && !slices.Contains(p.open, l.link) {
		return fmt.Errorf("the link %s is not open", l.link)
	}
	switch l.verb {
	case opens:
		return p.opens(l)
	case closes:
		return p.closes(l)
	case sends:
		text := p.names.fillSent(l.text, p.now)
		p.sayf("%s> %s", l.link, text)
		return p.stage.Send(l.link, text)
	case receives:
		return p.receives(l)
	case advances:
		if err := p.quiet(); err != nil {
			return err
		}
		p.now = p.now.Add(l.by)
		return p.stage.Advance(l.by)
	case selfSends:
		return p.selfSends(l)
	case drops:
		return p.drops(l)
	case ignores:
		p.ignored[l.text] = true
	}
	return nil
}

func (p *player) opens(l line) error {
	if _, ok := p.names.links[l.link]; ok {
		return fmt.Errorf("a link with the name %s has been there; a new link takes a new name", l.link)
	}
	link, err := p.stage.Open(l.link)
	p.names.links[l.link] = link
	p.open = append(p.open, l.link)
	p.sayf("%s open", l.link)
	return err
}

func (p *player) closes(l line) error {
	if err := p.quiet(); err != nil {
		return err
	}
	p.open = slices.DeleteFunc(p.open, func(n string) bool { return n == l.link })
	p.sayf("%s close", l.link)
	return p.stage.Close(l.link)
}

func (p *player) receives(l line) error {
	want := p.names.fill(l.text, p.now)
	for {
		got, ok, err := p.stage.Next(l.link)
		if err != nil {
			return err
		}
		if !ok {
			return mismatch{want, "nothing", ""}
		}
		p.sayf("%s< %s", l.link, got)
		if p.ignored[code(got)] && code(got) != code(want) {
			continue
		}
		if d := p.names.differ(want, got); d != "" {
			return mismatch{want, got, d}
		}
		return nil
	}
}

func (p *player) selfSends(l line) error {
	self, _, ok, err := p.stage.Hidden()
	if err != nil || !ok {
		return err
	}
	want := p.names.fill(l.text, p.now)
	if p.self >= len(self) {
		return mismatch{want, "nothing more that the dialer sent to itself", ""}
	}
	got := self[p.self]
	p.self++
	p.sayf("self: %s", got)
	if d := p.names.differ(want, got); d != "" {
		return mismatch{want, got, d}
	}
	return nil
}

func (p *player) drops(l line) error {
	_, dropped, ok, err := p.stage.Hidden()
	if err != nil || !ok {
		return err
	}
	want := p.names.fill(l.text, p.now)
	for p.dropped < len(dropped) {
		got := dropped[p.dropped]
		p.dropped++
		p.sayf("dropped: %s", got)
		if p.names.differ(want, got) == "" {
			return nil
		}
	}
	return mismatch{want, "nothing like it among what was dropped", ""}
}

// quiet checks that nothing came that is not listed.
func (p *player) quiet() error {
	for _, name := range p.open {
		rest, err := p.stage.Rest(name)
		if err != nil {
			return fmt.Errorf("link %s: %w", name, err)
		}
		for _, got := range rest {
			p.sayf("%s< %s", name, got)
			if !p.ignored[code(got)] {
				return mismatch{"nothing more for " + name, got, ""}
			}
		}
	}
	self, _, ok, err := p.stage.Hidden()
	if err != nil || !ok {
		return err
	}
	if p.self < len(self) {
		p.sayf("self: %s", self[p.self])
		return mismatch{"nothing more that the dialer sends to itself", self[p.self], ""}
	}
	return nil
}

// mismatch is what came instead of what was expected.
type mismatch struct{ want, got, how string }

func (m mismatch) Error() string {
	s := "not as written\n    expected  " + m.want + "\n    actual    " + m.got
	if m.how != "" {
		s += "\n    because   " + m.how
	}
	return s
}

// failure tells the whole story, with what else lies unread.
func (p *player) failure(number int, err error) error {
	for _, name := range p.open {
		rest, restErr := p.stage.Rest(name)
		if restErr != nil {
			continue
		}
		for _, got := range rest {
			p.sayf("%s< %s    (not taken)", name, got)
		}
	}
	source := ""
	for _, l := range p.script.lines {
		if l.number == number {
			source = l.source
		}
	}
	return fmt.Errorf("%s:%d: %s\n  %w\n  the conversation so far:\n    %s",
		p.script.path, number, source, err, strings.Join(p.said, "\n    "))
}
