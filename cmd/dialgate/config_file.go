package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// configFile reads the text of a configuration file, and remembers which line has what, for those who find later that something is
// wrong with it. It is a koanf.Parser whose values are texts, lists and maps: what a text means is up to the key.
type configFile struct {
	path     string
	keys     []string // that there are
	sections []string
	lines    map[string]int // by path: access.tokens[2].hash
}

// yamlDepth is how deep values may be nested; more is an alias that contains itself.
const yamlDepth = 20

// Unmarshal reads the text.
func (c *configFile) Unmarshal(text []byte) (map[string]any, error) {
	top, err := yamlDocument(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.path, err)
	}
	c.lines = map[string]int{}
	if top == nil {
		return map[string]any{}, nil // an empty file sets nothing
	}
	if top.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("%s line %d: a configuration is keys with values, such as \"data-dir: /var/lib/dialgate\"", c.path, top.Line)
	}
	r := yamlReader{lines: c.lines, check: c.check}
	v, err := r.read(top, "", 0)
	if err != nil {
		return nil, fmt.Errorf("%s %w", c.path, err)
	}
	return v.(map[string]any), nil //nolint:forcetypeassert // a mapping
}

// Marshal is the other half of koanf.Parser; printConfig does that.
func (*configFile) Marshal(map[string]any) ([]byte, error) {
	return nil, errors.New("the configuration is written by --print-config")
}

// check tells what is wrong with a key and the kind of its value; what a key has below it is read by whoever knows its form.
func (c *configFile) check(path string, value *yaml.Node) error {
	if slices.Contains(c.keys, path) || c.belongs(path) {
		return nil
	}
	if !slices.ContainsFunc(c.sections, func(s string) bool { return s == path || strings.HasPrefix(s, path+".") }) {
		return fmt.Errorf("unknown key %q; keys are the names of flags without dashes in front%s", path, c.known(path))
	}
	if value.Kind != yaml.MappingNode && !isNull(value) {
		return fmt.Errorf("%s: is a section%s", path, c.known(path+"."))
	}
	return nil
}

// belongs tells whether a path is within the value of a key.
func (c *configFile) belongs(path string) bool {
	return slices.ContainsFunc(c.keys, func(k string) bool {
		return strings.HasPrefix(path, k) && (path[len(k)] == '.' || path[len(k)] == '[')
	})
}

// known lists the keys of the section of a path.
func (c *configFile) known(path string) string {
	section, _, ok := cutLast(path, ".")
	if !ok {
		return ""
	}
	var names []string
	for _, k := range slices.Sorted(slices.Values(slices.Concat(c.keys, c.sections))) {
		if s, name, ok := cutLast(k, delimiter); ok && s == section {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return fmt.Sprintf("; %s has %s", section, strings.Join(names, ", "))
}

// line tells which line has a value, or what it is in.
func (c *configFile) line(path string) int {
	for {
		if n := c.lines[path]; n > 0 {
			return n
		}
		i := strings.LastIndexAny(path, ".[")
		if i < 0 {
			return 1
		}
		path = path[:i]
	}
}

// yamlDocument gives the value of a text, nil where there is none.
func yamlDocument(text []byte) (*yaml.Node, error) {
	d := yaml.NewDecoder(bytes.NewReader(text))
	var doc, more yaml.Node
	if err := d.Decode(&doc); errors.Is(err, io.EOF) {
		return nil, nil //nolint:nilnil // as documented
	} else if err != nil {
		return nil, err
	}
	if err := d.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("line %d: a second document begins; there is one only", max(1, more.Line))
	}
	return doc.Content[0], nil
}

// yamlReader turns YAML into texts, lists and maps.
type yamlReader struct {
	lines map[string]int                 // gets the lines by path; nil for none
	check func(string, *yaml.Node) error // judges each key with its path; nil for none
}

func (r *yamlReader) read(n *yaml.Node, path string, depth int) (any, error) {
	if depth > yamlDepth {
		return nil, fmt.Errorf("line %d: values are nested more than %d deep", n.Line, yamlDepth)
	}
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	switch n.Kind {
	case yaml.MappingNode:
		return r.mapping(n, path, depth)
	case yaml.SequenceNode:
		out := make([]any, len(n.Content))
		for i, c := range n.Content {
			at := fmt.Sprintf("%s[%d]", path, i)
			r.note(at, c)
			v, err := r.read(c, at, depth+1)
			if err != nil {
				return nil, err
			}
			out[i] = v
		}
		return out, nil
	default:
		if isNull(n) {
			return nil, nil //nolint:nilnil // a value of its own
		}
		return n.Value, nil
	}
}

// isNull tells whether a key has no value.
func isNull(n *yaml.Node) bool { return n.ShortTag() == "!!null" }

func (r *yamlReader) mapping(n *yaml.Node, path string, depth int) (any, error) {
	out := map[string]any{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind != yaml.ScalarNode {
			return nil, fmt.Errorf("line %d: a key is a word, not a list or keys with values", key.Line)
		}
		at := join(path, key.Value)
		if r.check != nil {
			if err := r.check(at, value); err != nil {
				return nil, fmt.Errorf("line %d: %w", key.Line, err)
			}
		}
		if _, twice := out[key.Value]; twice {
			return nil, fmt.Errorf("line %d: key %q is there twice", key.Line, at)
		}
		r.note(at, value)
		r.note(path+"["+key.Value+"]", value)
		v, err := r.read(value, at, depth+1)
		if err != nil {
			return nil, err
		}
		out[key.Value] = v
	}
	return out, nil
}

func (r *yamlReader) note(path string, n *yaml.Node) {
	if r.lines != nil {
		r.lines[path] = n.Line
	}
}

// join puts a path together.
func join(path, name string) string {
	switch {
	case path == "":
		return name
	case strings.HasPrefix(name, "["):
		return path + name
	}
	return path + "." + name
}

// cutLast cuts a text around the last separator.
func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}
