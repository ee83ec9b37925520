package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// printConfigFlag names the flag that prints the configuration.
const printConfigFlag = "print-config"

// secrets are keys of tables whose values are not printed. What is printed for them is no value that would be taken.
var secrets = []string{"password", "hash"}

// masked stands for a secret.
const masked = "***"

// print checks the configuration and writes it.
func (c *config) print(out io.Writer) error {
	if err := c.check(); err != nil {
		return err
	}
	return c.sources.print(out)
}

// print writes the configuration in effect as a file would have it, with a comment at each key that says where its value comes from.
func (s *sources) print(out io.Writer) error {
	top := &yaml.Node{Kind: yaml.MappingNode}
	for _, key := range slices.Sorted(maps.Keys(s.flags)) {
		at, name := top, key
		for {
			section, rest, ok := strings.Cut(name, delimiter)
			if !ok {
				break
			}
			at, name = sectionOf(at, section), rest
		}
		k, v := &yaml.Node{Kind: yaml.ScalarNode, Value: name}, s.node(key)
		source := s.source(key)
		if v.Kind == yaml.ScalarNode || len(v.Content) == 0 || v.Style&yaml.FlowStyle != 0 {
			v.LineComment = source
		} else {
			k.LineComment = source
		}
		at.Content = append(at.Content, k, v)
	}
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := errors.Join(e.Encode(top), e.Close()); err != nil {
		return err
	}
	_, err := fmt.Fprintln(out, strings.TrimRight(b.String(), "\n")) // a comment at the end has no newline of its own
	return err
}

// sectionOf finds or makes the section of a mapping.
func sectionOf(n *yaml.Node, name string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == name {
			return n.Content[i+1]
		}
	}
	s := &yaml.Node{Kind: yaml.MappingNode}
	n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: name}, s)
	return s
}

// source says where a value comes from, for a comment.
func (s *sources) source(key string) string {
	if at := s.place(key, key); at != "" {
		return at
	}
	return "default"
}

// node is the value of a key.
func (s *sources) node(key string) *yaml.Node {
	x := s.flags[key]
	switch v := x.Value.(type) {
	case *table:
		if value := s.values.Get(key); value != nil {
			return tableNode(value)
		}
		return &yaml.Node{Kind: v.kind, Style: yaml.FlowStyle} // empty
	case *list:
		n := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
		for _, e := range v.GetSlice() {
			n.Content = append(n.Content, wordNode(e))
		}
		return n
	default:
		return scalarNode(x)
	}
}

// scalarNode is the value of a flag with one word.
func scalarNode(x *pflag.Flag) *yaml.Node {
	s := x.Value.String()
	switch x.Value.Type() {
	case "bool", "int", "float64", "uint64":
		return &yaml.Node{Kind: yaml.ScalarNode, Value: s}
	}
	return wordNode(s)
}

// wordNode is a text, in quotes where it would be read as something else.
func wordNode(s string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(s)
	return n
}

// tableNode is the value of a table, without its secrets.
func tableNode(v any) *yaml.Node {
	switch v := v.(type) {
	case nil:
		return wordNode("")
	case []any:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for _, e := range v {
			n.Content = append(n.Content, tableNode(e))
		}
		return n
	case map[string]any:
		n := &yaml.Node{Kind: yaml.MappingNode}
		for _, k := range slices.Sorted(maps.Keys(v)) {
			e := tableNode(v[k])
			if slices.Contains(secrets, k) {
				e = wordNode(masked)
			}
			n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: k}, e)
		}
		return n
	default:
		s := fmt.Sprint(v)
		n := &yaml.Node{Kind: yaml.ScalarNode, Value: s} // a number stays one
		if isNull(n) {
			n.Style = yaml.DoubleQuotedStyle
		}
		return n
	}
}
