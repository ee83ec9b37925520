package transcript

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/engine"
)

// verb says what a line does.
type verb uint8

const (
	opens verb = iota + 1
	closes
	sends
	receives
	advances
	selfSends
	drops
	ignores
	configures
)

// line is one line of a script that does something.
type line struct {
	number int
	verb   verb
	link   string        // opens, closes, sends, receives
	text   string        // a message; ignores: its code
	by     time.Duration // advances
	source string        // as in the file
}

// Script is a conversation read from a file.
type Script struct {
	Name  string // of the file, without folder and extension
	path  string
	lines []line
}

// Load reads every script of a folder, in the order of their names.
func Load(dir string) ([]*Script, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no transcripts in %s", dir)
	}
	scripts := make([]*Script, 0, len(paths))
	for _, p := range paths {
		b, err := os.ReadFile(p) //nolint:gosec // a test names its own folder
		if err != nil {
			return nil, err
		}
		s, err := Read(p, string(b))
		if err != nil {
			return nil, err
		}
		scripts = append(scripts, s)
	}
	return scripts, nil
}

// Read makes a script of a file's text.
func Read(path, text string) (*Script, error) {
	s := &Script{Name: strings.TrimSuffix(filepath.Base(path), ".txt"), path: path}
	for i, src := range strings.Split(text, "\n") {
		if t := strings.TrimSpace(src); t == "" || t[0] == '#' {
			continue
		}
		l, err := readLine(src)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w: %s", path, i+1, err, src)
		}
		l.number, l.source = i+1, src
		s.lines = append(s.lines, l)
	}
	return s, nil
}

func readLine(src string) (line, error) {
	if by, ok := strings.CutPrefix(src, "@+"); ok {
		d, err := time.ParseDuration(by)
		return line{verb: advances, by: d}, err
	}
	word, rest, _ := strings.Cut(src, " ")
	switch {
	case word == "self:" && rest != "":
		return line{verb: selfSends, text: rest}, nil
	case word == "dropped:" && rest != "":
		return line{verb: drops, text: rest}, nil
	case src == authentication:
		return line{verb: configures}, nil
	case word == "ignore" && len(rest) == 2:
		return line{verb: ignores, text: rest}, nil
	case rest == "open":
		return line{verb: opens, link: word}, nil
	case rest == "close":
		return line{verb: closes, link: word}, nil
	case strings.HasSuffix(word, ">") && len(word) > 1 && rest != "":
		return line{verb: sends, link: word[:len(word)-1], text: rest}, nil
	case strings.HasSuffix(word, "<") && len(word) > 1 && rest != "":
		return line{verb: receives, link: word[:len(word)-1], text: rest}, nil
	}
	return line{}, errors.New("no line of a transcript")
}

// authentication is the line that has links authenticate before they may do anything.
const authentication = "config authentication"

// Config is the engine that the script is written for.
func (s *Script) Config() engine.Config {
	c := Config()
	for _, l := range s.lines {
		c.Authenticate = c.Authenticate || l.verb == configures
	}
	return c
}

// Sends lists the messages the script sends, placeholders not filled in.
func (s *Script) Sends() []string { return s.texts(sends) }

// Receives lists the messages the script expects on its links.
func (s *Script) Receives() []string { return s.texts(receives) }

func (s *Script) texts(v verb) []string {
	var out []string
	for _, l := range s.lines {
		if l.verb == v {
			out = append(out, l.text)
		}
	}
	return out
}
