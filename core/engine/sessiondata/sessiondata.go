// Package sessiondata reads, merges and writes the business data of a session [DT]: opaque text, or a dictionary in one of three
// framings. It knows nothing of calls.
package sessiondata

// Framing is a way to write data, with the numbers that SP has.
type Framing uint8

// The framings.
const (
	Unformatted Framing = iota // as it came
	XML                        // <MagicXMLDocument>
	JSON
	Legacy // NAME~N~value|NAME~Y~value
)

// Entry is one key of a dictionary. Mandatory is the flag that XML has as m="true" and legacy as Y.
type Entry struct {
	Name, Value string
	Mandatory   bool
}

// Dictionary is data that was understood, in the order its keys first came.
type Dictionary []Entry

// Parse reads a text. What is no dictionary is opaque: ok is false.
func Parse(text string) (d Dictionary, f Framing, ok bool) {
	for _, r := range []struct {
		f     Framing
		parse func(string) (Dictionary, bool)
	}{{XML, parseXML}, {JSON, parseJSON}, {Legacy, parseLegacy}} {
		if d, ok := r.parse(text); ok {
			return Dictionary(nil).with(d), r.f, true
		}
	}
	return nil, Unformatted, false
}

// Merge gives the data of a session after an update: keys of a dictionary are changed or added, in the framing that the update has;
// an opaque text, on either side, gives way to what is newer.
func Merge(old, update string) string {
	if update == "" || old == "" {
		return old + update
	}
	was, _, ok := Parse(old)
	if !ok {
		return update
	}
	is, f, ok := Parse(update)
	if !ok {
		return update
	}
	text, ok := was.with(is).In(f)
	if !ok {
		return update
	}
	return text
}

// Reframe gives a text in another framing. Opaque data, and data that the framing cannot carry, stays as it is.
func Reframe(text string, f Framing) string {
	if f == Unformatted {
		return text
	}
	d, _, ok := Parse(text)
	if !ok {
		return text
	}
	if out, ok := d.In(f); ok {
		return out
	}
	return text
}

// In writes the dictionary. A message value can have no backslash, which JSON needs to escape quotes, and legacy framing has no
// escapes at all; where a value cannot be written so, ok is false.
func (d Dictionary) In(f Framing) (text string, ok bool) {
	switch f {
	case XML:
		return d.xml(), true
	case JSON:
		return d.json()
	case Legacy:
		return d.legacy()
	case Unformatted:
	}
	return "", false
}

// with gives the dictionary with the entries of another: those of the same name are changed, others added.
func (d Dictionary) with(update Dictionary) Dictionary {
	out := append(Dictionary(nil), d...)
	at := make(map[string]int, len(out)+len(update))
	for i, e := range out {
		at[e.Name] = i
	}
	for _, e := range update {
		if i, known := at[e.Name]; known {
			out[i] = e
			continue
		}
		at[e.Name] = len(out)
		out = append(out, e)
	}
	return out
}
