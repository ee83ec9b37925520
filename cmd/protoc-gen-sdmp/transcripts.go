package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
)

// transcriptFolder has the conversations that the message reference points to, seen from the root of the repository, where the
// generator runs.
const transcriptFolder = "core/engine/testdata"

// shownAtMost is how many transcripts the reference names for one message: the ones that are about the least else.
const shownAtMost = 3

// transcript is a file that shows messages: true for those that it shows at work, false for those that it shows refused only.
type transcript struct {
	path  string
	shows map[*message]bool
}

// transcripts finds for each message the transcripts that show it. Where the folder is not there, none does.
func transcripts(folder string, v *vocabulary) (map[*message][]transcript, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	shown := map[*message][]transcript{}
	for _, path := range paths {
		t, err := readTranscript(path, v)
		if err != nil {
			return nil, err
		}
		for m := range t.shows {
			shown[m] = append(shown[m], t)
		}
	}
	for m, ts := range shown {
		slices.SortFunc(ts, func(a, b transcript) int {
			return cmp.Or(last(a.shows[m])-last(b.shows[m]), cmp.Compare(len(a.shows), len(b.shows)), cmp.Compare(a.path, b.path))
		})
		shown[m] = ts[:min(len(ts), shownAtMost)]
	}
	return shown, nil
}

// last orders those that show a message at work before the others.
func last(atWork bool) int {
	if atWork {
		return 0
	}
	return 1
}

func readTranscript(path string, v *vocabulary) (transcript, error) {
	t := transcript{path: filepath.ToSlash(path), shows: map[*message]bool{}}
	text, err := os.ReadFile(path) //nolint:gosec // a file of the repository
	if err != nil {
		return t, err
	}
	var sent *message // by the line before
	for line := range strings.Lines(string(text)) {
		who, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if !ok || strings.HasPrefix(who, "#") {
			continue
		}
		toDialer := strings.HasSuffix(who, ">") || who == "self:"
		if !toDialer && !strings.HasSuffix(who, "<") {
			continue
		}
		if sent != nil && !(strings.HasPrefix(text, `ER\`) || strings.Contains(text, `:ER\`)) {
			t.shows[sent] = true
		}
		m := v.meant(text, toDialer)
		if sent = nil; toDialer {
			sent = m
		}
		if m != nil {
			t.shows[m] = t.shows[m] || !toDialer
		}
	}
	if sent != nil {
		t.shows[sent] = true
	}
	return t, nil
}

// meant finds the message that a line shows. Plain framing leaves it open for few codes; what the message carries decides there.
func (v *vocabulary) meant(text string, toDialer bool) *message {
	layer := ""
	if len(text) > 6 && text[2] == ':' && text[5] == ':' {
		layer, text = text[3:5], text[6:]
	}
	code, params, _ := strings.Cut(text, `\`)
	var best *message
	for _, m := range v.messages {
		if m.spec.GetCode() != code || m.toDialer() != toDialer || layer != "" && !m.on(layer) {
			continue
		}
		if best == nil || m.foreign(params) < best.foreign(params) {
			best = m
		}
	}
	return best
}

// on tells whether the message belongs to an interface.
func (m *message) on(code string) bool {
	return slices.ContainsFunc(m.spec.GetInterfaces(), func(i sdmpv1.Interface) bool { return interfaceCode(i) == code })
}

// foreign counts how badly a line fits the message: parameters that the message does not have, and mandatory ones that are missing.
func (m *message) foreign(params string) int {
	n := 0
	given := map[string]bool{}
	for p := range strings.SplitSeq(params, `\`) {
		if len(p) < 2 {
			continue
		}
		given[p[:2]] = true
		if !slices.ContainsFunc(m.params, func(q param) bool { return q.spec.GetCode() == p[:2] }) {
			n++
		}
	}
	for _, q := range m.params {
		if q.spec.GetRequired() && !given[q.spec.GetCode()] {
			n++
		}
	}
	return n
}
