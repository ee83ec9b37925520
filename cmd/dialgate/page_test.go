package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// block is a fenced block of a page.
type block struct {
	line     int // where it begins
	language string
	text     string
}

// blocks finds the fenced blocks of a page.
func blocks(page string) []block {
	var found []block
	var open *block
	for i, l := range strings.Split(page, "\n") {
		fence, is := strings.CutPrefix(l, "```")
		switch {
		case is && open == nil:
			open = &block{line: i + 1, language: fence}
		case is:
			found = append(found, *open)
			open = nil
		case open != nil:
			open.text += l + "\n"
		}
	}
	return found
}

// example is a block that can be run, and what it prints.
type example struct {
	block
	prints string // empty where the page does not say
}

// examples pairs each runnable block with the block of output that follows it.
func examples(page string) []example {
	var list []example
	for _, b := range blocks(page) {
		switch b.language {
		case "sh", "go", "ts":
			list = append(list, example{block: b})
		case "console":
			if n := len(list); n > 0 && list[n-1].prints == "" {
				list[n-1].prints = b.text
			}
		}
	}
	return list
}

// gap stands in printed output for what differs from run to run.
const gap = "…"

// matches tells whether output is what a page prints; a gap stands for anything but the end of a line, and alone on a line for
// any lines.
func matches(want, got string) bool {
	var pattern strings.Builder
	for l := range strings.Lines(strings.TrimSpace(want) + "\n") {
		if l == gap+"\n" {
			pattern.WriteString(`(?:.*\n)*?`)
			continue
		}
		pattern.WriteString(strings.ReplaceAll(regexp.QuoteMeta(l), gap, `[^\n]*?`))
	}
	ok, err := regexp.MatchString(`^`+pattern.String()+`$`, strings.TrimSpace(got)+"\n")
	return err == nil && ok
}

func TestMatches(t *testing.T) {
	for _, c := range []struct {
		want, got string
		is        bool
	}{
		{"a", "a\n", true},
		{"a", "b", false},
		{"a", "ab", false},
		{"a…c", "abbc", true},
		{"a…c", "ab\nc", false},
		{"{…}", "{x}", true},
		{"a\n…\nc", "a\nb\nx\nc", true},
		{"a\n…\nc", "a\nc", true},
		{"a\n…\nc", "a\nb", false},
		{"a\n…", "a\nb\nb", true},
		{"a\n…", "a", true},
		{"a\n…", "b", false},
	} {
		if got := matches(c.want, c.got); got != c.is {
			t.Errorf("%q is %q: %v", c.got, c.want, got)
		}
	}
}

// settle is how long what is read again may take to be what the page shows: telephones ring, people answer.
const settle = 2 * time.Minute

// onlyLooks tells of blocks that only look: a person who does not see yet what the page shows looks again.
var onlyLooks = regexp.MustCompile(`curl -s -m 1 |^grep |grpcurl .*-max-time 1 `)

// The worked example of docs/api.md, word for word against a real service: what it prints is what the page says.
func TestTheAPIPageIsTrue(t *testing.T) {
	text, err := os.ReadFile("../../docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	bin := toolPath(t, root)
	doors := free(t)
	s := start(t, append([]string{"serve", "--telephony", "sim"}, doors...)...)
	temporary := t.TempDir()
	here := strings.NewReplacer(
		"localhost:8080", s.addrs["http"][0], "localhost:9090", s.addrs["grpc"][0],
		"/tmp/", temporary+"/", "dialgate-data/", doors[len(doors)-1]+"/",
	)
	list := examples(string(text))
	if len(list) < 20 {
		t.Fatalf("%d examples on the page", len(list))
	}
	sh := &shell{t: t, root: root, env: append(os.Environ(), "MAKEFLAGS=", "PATH="+bin+":"+os.Getenv("PATH")), state: filepath.Join(t.TempDir(), "state")}
	for _, e := range list {
		for end := time.Now().Add(settle); ; {
			out, err := sh.run(e.language, here.Replace(e.text))
			if e.prints != "" && matches(e.prints, out) || e.prints == "" && err == nil {
				break
			}
			if e.prints == "" || !onlyLooks.MatchString(e.text) || time.Now().After(end) {
				t.Fatalf("docs/api.md:%d: %v\n%s\nprints\n%s\nthe page says\n%s", e.line, err, e.text, out, e.prints)
			}
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

// toolPath gives the directory of grpcurl, if all that the page uses is there. `make try` gets it ready.
func toolPath(t *testing.T, root string) string {
	t.Helper()
	missing := func(what string) {
		t.Helper()
		if os.Getenv("DIALGATE_WHOLE") != "" {
			t.Fatalf("%s is not there; make try gets it ready", what)
		}
		t.Skipf("%s is not there; make test gets it ready and runs this test", what)
	}
	for _, name := range []string{"bash", "curl", "make", "node", "npx"} {
		if _, err := exec.LookPath(name); err != nil {
			missing(name)
		}
	}
	bin := filepath.Join(root, ".bin")
	for _, file := range []string{filepath.Join(bin, "grpcurl"), filepath.Join(root, "gateway/client/typescript/node_modules/.bin/esbuild")} {
		if _, err := os.Stat(file); err != nil {
			missing(file)
		}
	}
	return bin
}

// shell runs the blocks of a page one after the other; variables that a block sets are there in the next.
type shell struct {
	t     *testing.T
	root  string // of the repository
	env   []string
	state string // file with the variables
}

// run runs a block of commands and gives what it printed; or puts a program into the file that its first line names.
func (s *shell) run(language, text string) (string, error) {
	if language != "sh" {
		first, _, _ := strings.Cut(text, "\n")
		return "", os.WriteFile(strings.TrimPrefix(first, "// "), []byte(text), 0o600)
	}
	ctx, cancel := context.WithTimeout(s.t.Context(), 5*time.Minute)
	defer cancel()
	script := fmt.Sprintf("[ ! -f %[1]s ] || . %[1]s\n%[2]s\nresult=$?\ndeclare -p S PATH >%[1]s 2>/dev/null\nexit $result\n", s.state, text)
	c := exec.CommandContext(ctx, "bash", "-c", script)
	c.Dir, c.Env, c.WaitDelay = s.root, s.env, 5*time.Second
	out, err := c.CombinedOutput()
	return string(out), err
}
