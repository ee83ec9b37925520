package sim

import (
	"strconv"
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// reading is a message from the dialer, split and not validated: a client takes what it knows and leaves the rest.
type reading struct {
	code   string
	values []parameter
}

type parameter struct {
	code sdmp.Code
	text string
}

// read splits a message in either framing. The faulty message in an ER runs to the end of the text.
func read(text string) reading {
	if len(text) > 6 && text[2] == ':' && text[5] == ':' {
		text = text[6:]
	}
	code, rest, _ := strings.Cut(text, `\`)
	m := reading{code: code}
	if code == "ER" {
		if before, faulty, ok := strings.Cut(`\`+rest, `\FM"`); ok {
			m.values = append(m.values, parameter{sdmp.FM, strings.TrimSuffix(faulty, `"`)})
			rest = before
		}
	}
	for part := range strings.SplitSeq(rest, `\`) {
		if len(part) >= 2 {
			m.values = append(m.values, parameter{sdmp.MakeCode(part), part[2:]})
		}
	}
	return m
}

// find gives a parameter.
func (m reading) find(c sdmp.Code) (string, bool) {
	for _, v := range m.values {
		if v.code == c {
			return v.text, true
		}
	}
	return "", false
}

// str gives a parameter or nothing.
func (m reading) str(c sdmp.Code) string {
	s, _ := m.find(c)
	return s
}

// has tells whether a flag is there.
func (m reading) has(c sdmp.Code) bool {
	_, ok := m.find(c)
	return ok
}

// number gives a whole number, or def where there is none.
func (m reading) number(c sdmp.Code, def int) int {
	n, err := strconv.Atoi(m.str(c))
	if err != nil {
		return def
	}
	return n
}
