package sessiondata

import "testing"

const (
	legacy = "CONTACT_ID~Y~1234|SURNAME~N~Doe|FORENAME~N~John"
	asXML  = `<MagicXMLDocument xmlns="http://www.sytelco.com/SCC/CM"><r><c n="CONTACT_ID" m="true" d="1234"/><c n="SURNAME" m="false" d="Doe"/>` +
		`<c n="FORENAME" m="false" d="John"/></r></MagicXMLDocument>`
	asJSON = `{"CONTACT_ID":"1234","SURNAME":"Doe","FORENAME":"John"}`
)

func TestReframe(t *testing.T) {
	for _, c := range []struct {
		name, in string
		f        Framing
		want     string
	}{
		{"legacy to XML", legacy, XML, asXML},
		{"legacy to JSON", legacy, JSON, asJSON},
		{"XML to legacy", asXML, Legacy, legacy},
		{"the documented XML", `<MagicXMLDocument xmlns="http://www.sytelco.com/SCC/CM"><r><c n="Contact_ID" m="true" d="00001234" /></r></MagicXMLDocument>`, Legacy, "Contact_ID~Y~00001234"},
		{"the documented index", `<MagicXMLDocument xmlns="x"><r><c i="0" n="A" m="false" d="1"/></r></MagicXMLDocument>`, JSON, `{"A":"1"}`},
		{"as it came", legacy, Unformatted, legacy},
		{"JSON numbers", `{"a":1,"b":true,"c":null}`, Legacy, "a~N~1|b~N~true|c~N~"},
		{"JSON within JSON is opaque", `{"a":{"b":1}}`, XML, `{"a":{"b":1}}`},
		{"half a JSON is opaque", `{"a":1`, XML, `{"a":1`},
		{"more than JSON is opaque", `{"a":1} x`, XML, `{"a":1} x`},
		{"opaque", "anything at all", JSON, "anything at all"},
		{"an own format with tildes", "a~b", JSON, "a~b"},
		{"own flags", "a~S~b", JSON, "a~S~b"},
		{"several records are a table", `<MagicXMLDocument><r><c n="A" d="1"/></r><r><c n="A" d="2"/></r></MagicXMLDocument>`, JSON,
			`<MagicXMLDocument><r><c n="A" d="1"/></r><r><c n="A" d="2"/></r></MagicXMLDocument>`},
		{"quotes cannot be JSON here", `A~N~say "hello"`, JSON, `A~N~say "hello"`},
		{"but XML", `A~N~say "hello"`, XML, `<MagicXMLDocument xmlns="http://www.sytelco.com/SCC/CM"><r><c n="A" m="false" d="say &#34;hello&#34;"/></r></MagicXMLDocument>`},
		{"a bar cannot be legacy", `{"A":"1|2"}`, Legacy, `{"A":"1|2"}`},
		{"a backslash in XML", `<MagicXMLDocument><r><c n="A" d="C:&#92;x"/></r></MagicXMLDocument>`, XML,
			`<MagicXMLDocument xmlns="http://www.sytelco.com/SCC/CM"><r><c n="A" m="false" d="C:&#92;x"/></r></MagicXMLDocument>`},
	} {
		if got := Reframe(c.in, c.f); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestMerge(t *testing.T) {
	for _, c := range []struct{ name, old, update, want string }{
		{"keys are updated and added", legacy, "SURNAME~N~Smith|AGE~Y~42", "CONTACT_ID~Y~1234|SURNAME~N~Smith|FORENAME~N~John|AGE~Y~42"},
		{"in the framing of the update", "A~N~1", `{"B":"2"}`, `{"A":"1","B":"2"}`},
		{"nothing new", legacy, "", legacy},
		{"nothing old", "", legacy, legacy},
		{"opaque text replaces", legacy, "free text", "free text"},
		{"opaque text is replaced", "free text", legacy, legacy},
		{"what the framing cannot carry gives way", `{"A":"1|2"}`, "B~N~2", "B~N~2"},
	} {
		if got := Merge(c.old, c.update); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}
