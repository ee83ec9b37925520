package main

import (
	"fmt"
	"strings"
)

// ids numbers unique ids (YC, YA, YS) by their first occurrence: their values depend on the engine's seed, which no log tells.
type ids struct {
	number map[string]int // from 1
	value  []string       // by number less 1
}

func newIDs() ids { return ids{number: map[string]int{}} }

// normal gives the text with each unique id replaced by its number.
func (x *ids) normal(text string) string {
	return replaceIDs(text, func(id string) string {
		n, known := x.number[id]
		if !known {
			x.value = append(x.value, id)
			n = len(x.value)
			x.number[id] = n
		}
		return fmt.Sprintf("{%d}", n)
	})
}

// translate gives the text with the unique ids that are known here replaced by those with the same numbers there: a host may refer
// to a call by the id that the dialer gave it.
func (x *ids) translate(text string, there *ids) string {
	return replaceIDs(text, func(id string) string {
		if n := x.number[id]; n > 0 && n <= len(there.value) {
			return there.value[n-1]
		}
		return id
	})
}

// idLength is that of a unique id in its braces.
const idLength = 38

// replaceIDs replaces each unique id of a text.
func replaceIDs(text string, by func(string) string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(text, '{')
		if i < 0 || len(text) < i+idLength {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:i])
		id := text[i : i+idLength]
		if id[idLength-1] == '}' && strings.Count(id, "-") == 4 {
			b.WriteString(by(id))
			text = text[i+idLength:]
		} else {
			b.WriteByte('{')
			text = text[i+1:]
		}
	}
}
