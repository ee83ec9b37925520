package main

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"time"

	"github.com/go-viper/mapstructure/v2"
	"go.yaml.in/yaml/v3"
)

// table is a key whose value is more than one word. As a flag, and in the environment, its value is YAML.
type table struct {
	kind yaml.Kind       // a list or keys with values
	read func(any) error // takes texts, lists and maps, as a file has them
	text string
}

func (t *table) String() string { return t.text }
func (t *table) Type() string   { return "yaml" }

// Set reads the table from YAML text.
func (t *table) Set(text string) error {
	v, err := tableText(text)
	if err != nil {
		return err
	}
	t.text = text
	return t.read(v)
}

// tableText reads YAML text that stands alone.
func tableText(text string) (any, error) {
	n, err := yamlDocument([]byte(text))
	if n == nil || err != nil {
		return nil, err
	}
	var r yamlReader
	return r.read(n, "", 0)
}

// within is an error about something in the value of a key.
type within struct {
	path string // from the key on: [2].hash
	err  error
}

func (w *within) Error() string { return w.err.Error() }
func (w *within) Unwrap() error { return w.err }

// decodeTable reads the value of a table into something with koanf tags, strictly: no keys that are not known, no kinds that do not
// fit. The error is a *within.
func decodeTable(value, into any) error {
	meta := mapstructure.Metadata{}
	d, err := mapstructure.NewDecoder(&mapstructure.DecoderConfig{
		Result: into, TagName: "koanf", Metadata: &meta, DecodeHook: fromText,
		MatchName: func(key, field string) bool { return key == field },
	})
	if err != nil {
		return err
	}
	if err := d.Decode(value); err != nil {
		return plainWords(err)
	}
	if len(meta.Unused) > 0 {
		slices.Sort(meta.Unused)
		return &within{path: meta.Unused[0], err: fmt.Errorf("%s is no key", meta.Unused[0])}
	}
	return nil
}

// plainWords says what the decoder found in the words of this program.
func plainWords(err error) error {
	at, ok := errors.AsType[*mapstructure.DecodeError](err)
	if !ok {
		return err
	}
	w := &within{path: at.Name(), err: at.Unwrap()}
	if w.path != "" {
		w.err = fmt.Errorf("%s: %w", w.path, w.err)
	}
	return w
}

// fromText reads what a text stands for, and refuses what has another kind.
func fromText(from, to reflect.Value) (any, error) {
	if from.Kind() == reflect.Interface {
		from = from.Elem()
	}
	if !from.IsValid() {
		return nil, nil //nolint:nilnil // a key without value is one that is not there
	}
	if _, ok := reflect.TypeAssert[mapstructure.Unmarshaler](to.Addr()); ok {
		return from.Interface(), nil
	}
	if from.Kind() == reflect.String {
		return parseText(from.String(), to)
	}
	switch k := to.Kind(); {
	case k == reflect.Slice && from.Kind() == reflect.Slice, (k == reflect.Map || k == reflect.Struct) && from.Kind() == reflect.Map:
		return from.Interface(), nil
	default:
		return nil, misfit(k)
	}
}

// parseText reads a word.
func parseText(s string, to reflect.Value) (any, error) {
	switch k := to.Kind(); {
	case to.Type() == reflect.TypeFor[time.Duration]():
		d, err := time.ParseDuration(s)
		if err != nil {
			return nil, fmt.Errorf("%q is no time such as 30m", s)
		}
		return d, nil
	case k == reflect.Int:
		n, err := strconv.Atoi(s)
		if err != nil {
			return nil, fmt.Errorf("%q is no whole number", s)
		}
		return n, nil
	case k == reflect.Bool:
		switch s {
		case "true", "yes", "on":
			return true, nil
		case "false", "no", "off":
			return false, nil
		}
		return nil, fmt.Errorf("%q is neither true nor false", s)
	case k == reflect.String:
		return s, nil
	default:
		return nil, misfit(k)
	}
}

// misfit says what kind of value is expected.
func misfit(k reflect.Kind) error {
	switch k {
	case reflect.Slice:
		return errors.New("takes a list")
	case reflect.Map, reflect.Struct:
		return errors.New("takes keys with values")
	}
	return errors.New("takes one value, not a list and not keys with values")
}
