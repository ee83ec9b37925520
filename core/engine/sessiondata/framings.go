package sessiondata

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"strings"
)

// document is the documented XML: records of columns with name, flag and data. The index i of a column is ignored, as documented.
type document struct {
	XMLName xml.Name `xml:"MagicXMLDocument"`
	Records []struct {
		Columns []struct {
			Name string `xml:"n,attr"`
			Flag string `xml:"m,attr"`
			Data string `xml:"d,attr"`
		} `xml:"c"`
	} `xml:"r"`
}

const namespace = "http://www.sytelco.com/SCC/CM"

func parseXML(text string) (Dictionary, bool) {
	if !strings.HasPrefix(text, "<MagicXMLDocument") {
		return nil, false
	}
	var doc document
	if err := xml.Unmarshal([]byte(text), &doc); err != nil || len(doc.Records) != 1 {
		return nil, false // several records are a table, not a dictionary
	}
	d := Dictionary{}
	for _, c := range doc.Records[0].Columns {
		if c.Name == "" {
			return nil, false
		}
		d = append(d, Entry{c.Name, c.Data, strings.EqualFold(c.Flag, "true")})
	}
	return d, true
}

func (d Dictionary) xml() string {
	var b strings.Builder
	b.WriteString(`<MagicXMLDocument xmlns="` + namespace + `"><r>`)
	for _, e := range d {
		b.WriteString(`<c n="` + escaped(e.Name) + `" m="`)
		if e.Mandatory {
			b.WriteString("true")
		} else {
			b.WriteString("false")
		}
		b.WriteString(`" d="` + escaped(e.Value) + `"/>`)
	}
	b.WriteString(`</r></MagicXMLDocument>`)
	return b.String()
}

// escaped writes a value for an attribute. A backslash would end the parameter of the message.
func escaped(v string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(v)) // a buffer takes everything
	return strings.ReplaceAll(b.String(), `\`, "&#92;")
}

// parseJSON reads an object of texts, numbers and the like; one with objects or lists in it is opaque.
func parseJSON(text string) (Dictionary, bool) {
	if !strings.HasPrefix(text, "{") {
		return nil, false
	}
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	if _, err := dec.Token(); err != nil {
		return nil, false
	}
	d := Dictionary{}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, false
		}
		name, ok := key.(string)
		if !ok || name == "" {
			return nil, false
		}
		value, err := dec.Token()
		if err != nil {
			return nil, false
		}
		e := Entry{Name: name}
		switch v := value.(type) {
		case string:
			e.Value = v
		case json.Number:
			e.Value = v.String()
		case bool:
			e.Value = map[bool]string{true: "true", false: "false"}[v]
		case nil:
		default:
			return nil, false
		}
		d = append(d, e)
	}
	if _, err := dec.Token(); err != nil || dec.More() || dec.InputOffset() != int64(len(text)) {
		return nil, false
	}
	return d, true
}

func (d Dictionary) json() (string, bool) {
	var b strings.Builder
	b.WriteByte('{')
	for i, e := range d {
		if strings.ContainsAny(e.Name+e.Value, "\"\\") || strings.ContainsFunc(e.Name+e.Value, func(r rune) bool { return r < ' ' }) {
			return "", false
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + e.Name + `":"` + e.Value + `"`)
	}
	b.WriteByte('}')
	return b.String(), true
}

// parseLegacy reads NAME~flag~value, joined by bars.
func parseLegacy(text string) (Dictionary, bool) {
	if !strings.Contains(text, "~") {
		return nil, false
	}
	d := Dictionary{}
	for field := range strings.SplitSeq(strings.TrimSuffix(text, "|"), "|") {
		part := strings.SplitN(field, "~", 3)
		if len(part) != 3 || part[0] == "" || part[1] != "Y" && part[1] != "N" {
			return nil, false
		}
		d = append(d, Entry{part[0], part[2], part[1] == "Y"})
	}
	return d, true
}

func (d Dictionary) legacy() (string, bool) {
	fields := make([]string, 0, len(d))
	for _, e := range d {
		if strings.ContainsAny(e.Name, "|~\\") || strings.ContainsAny(e.Value, "|\\") {
			return "", false
		}
		flag := "N"
		if e.Mandatory {
			flag = "Y"
		}
		fields = append(fields, e.Name+"~"+flag+"~"+e.Value)
	}
	return strings.Join(fields, "|"), true
}
