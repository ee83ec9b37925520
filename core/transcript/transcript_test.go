package transcript

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/registry"
)

func TestAScriptIsReadLineByLine(t *testing.T) {
	t.Parallel()
	s, err := Read("a/b/rule.txt", "# why\n\ncti open\ncti> TO\\NT5\\CLa  b\nhost< CO\\TDx\n@+1m30s\nself: KA\\AN2\ndropped: NO\\AN2\nignore CR\ncti close\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []line{
		{verb: opens, link: "cti"}, {verb: sends, link: "cti", text: `TO\NT5\CLa  b`}, {verb: receives, link: "host", text: `CO\TDx`},
		{verb: advances, by: 90 * time.Second}, {verb: selfSends, text: `KA\AN2`}, {verb: drops, text: `NO\AN2`},
		{verb: ignores, text: "CR"}, {verb: closes, link: "cti"},
	}
	if s.Name != "rule" || len(s.lines) != len(want) {
		t.Fatalf("name %q, %d lines, want rule, %d", s.Name, len(s.lines), len(want))
	}
	for i, w := range want {
		got := s.lines[i]
		got.number, got.source = 0, ""
		if got != w {
			t.Errorf("line %d is %+v, want %+v", i, got, w)
		}
	}
	for _, bad := range []string{"cti", "cti opens", "> TO", "cti>", "@+soon", "self:", "ignore", "cti: TO"} {
		if _, err := Read("x.txt", bad); err == nil || !strings.Contains(err.Error(), "x.txt:1") {
			t.Errorf("%q: error %v, want one that names the line", bad, err)
		}
	}
}

func TestMessagesAreComparedParameterByParameter(t *testing.T) {
	t.Parallel()
	const id, id2 = "{0A1B2C3D-0000-4000-8000-00112233AABB}", "{0A1B2C3D-0000-4000-8000-00112233AABC}"
	for _, c := range []struct{ want, got, because string }{
		{`CO\TDdefault\CNa`, `CO\TDdefault\CNa\YC` + id, ""},
		{`CO\TDdefault\CNa\YC{...}`, `CO\TDdefault\CNa\YC` + id, ""},
		{`CO\TDdefault\CNa\YC{...}`, `CO\TDdefault\CNa\YC{...}`, `YC is`},
		{`CO\TDdefault\CNa\YC{...}`, `CO\TDdefault\CNa`, `YC{...} is missing`},
		{`CO\YC{one}\YA{one}`, `CO\YC` + id + `\YA` + id, ""},
		{`CO\YC{two}\YA{two}`, `CO\YC` + id + `\YA` + id2, "YA is"},
		{`CR\NN*\QL*`, `CR\NN5\QL6`, ""},
		{`CR\NN*\QL5`, `CR\NN5\QL6`, `QL is "6"`},
		{`CR\NN*`, `CR\NN5\QL6`, "QL6 is one parameter too many"},
		{`CR\QL6\NN5`, `CR\NN5\QL6`, "parameter 1 is NN5"},
		{`CR`, `CG:CA:CR`, "the message is"},
		{`ER\EC30\FM"SC\CN\SB"`, `ER\EC30\MSwhat, and why\FM"SC\CN\SB"`, ""},
		{`ER\EC30\FM"SC\CN\SB"`, `ER\EC30\MSwhat, and why\FM"SC\CN"`, "FM is"},
		{`ER\EC30\MSx\FM"SC"`, `ER\EC30\MSy\FM"SC"`, "MS is"},
		{`LC\MSa`, `LC\MSa`, ""},
		{`LC`, `LC\MSa`, "one parameter too many"},
	} {
		n := names{ids: map[string]string{}}
		got := n.differ(c.want, c.got)
		if c.because == "" && got != "" || !strings.Contains(got, c.because) {
			t.Errorf("%s against %s: %q, want %q", c.want, c.got, got, c.because)
		}
	}
}

func TestPlaceholdersAreFilledIn(t *testing.T) {
	t.Parallel()
	n := names{links: map[string]registry.Link{"cti": {N: 7}}, ids: map[string]string{"{call}": "{X}"}}
	for in, want := range map[string]string{
		`KA\TXclose-<cti>-000001`:   `KA\TXclose-s7-000001`,
		`MC\PT<now>`:                `MC\PT46083.375000`,
		`MC\PT<now+12h>\CE<now-6h>`: `MC\PT46083.875000\CE46083.125000`,
		`OC\CNa<0x07>b`:             "OC\\CNa\ab",
		`MC\DT<r><c n="x"/></r>`:    `MC\DT<r><c n="x"/></r>`,
		`LC\YS{call}\CN{other}`:     `LC\YS{X}\CN{other}`,
	} {
		if got := n.fillSent(in, Start); got != want {
			t.Errorf("%s becomes %s, want %s", in, got, want)
		}
	}
}

// parrot is a stage that says back on each link what was sent to it.
type parrot struct {
	inbox []string
	self  []string
}

func (p *parrot) Open(string) (registry.Link, error) { return registry.Link{N: 1}, nil }
func (p *parrot) Close(string) error                 { return errors.New("it will not go") }
func (p *parrot) Send(_, text string) error          { p.inbox = append(p.inbox, text); return nil }
func (p *parrot) Advance(time.Duration) error        { return nil }
func (p *parrot) Hidden() (self, dropped []string, ok bool, err error) {
	return p.self, []string{`NO\ANa`, `NO\ANb`}, true, nil
}

func (p *parrot) Next(string) (text string, ok bool, err error) {
	if len(p.inbox) == 0 {
		return "", false, nil
	}
	text, p.inbox = p.inbox[0], p.inbox[1:]
	return text, true, nil
}

func (p *parrot) Rest(string) ([]string, error) {
	rest := p.inbox
	p.inbox = nil
	return rest, nil
}

func TestAFailureTellsTheWholeStory(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ script, want string }{
		{"a open\na> VS\na< VS\n", ""},
		{"a open\nignore CR\na> CR\na> VS\na< VS\n@+1s\na> CR\n", ""},
		{"a open\nignore CR\na> CR\na< CR\n", ""},
		{"dropped: NO\\ANb\n", ""},
		{"dropped: NO\\ANb\ndropped: NO\\ANa\n", "x.txt:2: dropped: NO\\ANa"},
		{"a open\na> VS\na< DA\n", "x.txt:3: a< DA\n  not as written\n    expected  DA\n    actual    VS\n"},
		{"a open\na> VS\na> KA\na< DA\n", "a< KA    (not taken)"},
		{"a open\na< DA\n", "actual    nothing"},
		{"a open\na> VS\n@+1s\n", "x.txt:3: @+1s\n  not as written\n    expected  nothing more for a"},
		{"a open\na> VS\n", "nothing more for a"},
		{"a> VS\n", "the link a is not open"},
		{"a open\na open\n", "takes a new name"},
		{"a open\na close\n", "it will not go"},
		{"self: KA\n", "nothing more that the dialer sent to itself"},
	} {
		s, err := Read("x.txt", c.script)
		if err != nil {
			t.Fatal(err)
		}
		err = Play(s, &parrot{})
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%q fails: %v", c.script, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%q: error\n%v\nwant one with\n%s", c.script, err, c.want)
		}
	}
	s, err := Read("x.txt", "@+1s\n")
	if err != nil {
		t.Fatal(err)
	}
	if err := Play(s, &parrot{self: []string{`KA\AN2`}}); err == nil || !strings.Contains(err.Error(), "nothing more that the dialer sends to itself") {
		t.Errorf("a message to itself that is not listed: %v", err)
	}
}
