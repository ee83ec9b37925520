package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/posflag"
	"github.com/knadh/koanf/providers/rawbytes"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/pflag"
)

// configFlag names the flag that has the file.
const configFlag = "config"

// envPrefix begins the environment variables: --data-dir is DIALGATE_DATA_DIR.
const envPrefix = "DIALGATE_"

// delimiter parts the sections of a key.
const delimiter = "."

// Sections have keys of their own in the file: --tls-cert is cert of tls.
const (
	inAccess   = "access"
	inOIDC     = "access.oidc"
	inLimits   = "limits"
	inNetworks = "networks"
	inTLS      = "tls"
	inTracing  = "tracing"
)

// sections are all of them, an inner one before the one that it is in.
var sections = []string{inOIDC, inAccess, inLimits, inNetworks, inTLS, inTracing}

// keyOf names the key of a flag.
func keyOf(x *pflag.Flag) string {
	for _, s := range sections {
		if name, ok := strings.CutPrefix(x.Name, strings.ReplaceAll(s, delimiter, "-")+"-"); ok {
			return s + delimiter + name
		}
	}
	return x.Name
}

// variable names the environment variable of a flag.
func variable(x *pflag.Flag) string {
	return envPrefix + strings.ToUpper(strings.ReplaceAll(x.Name, "-", "_"))
}

// configurable tells whether a flag can be a key of the file.
func configurable(x *pflag.Flag) bool {
	return !slices.Contains([]string{configFlag, printConfigFlag, "help", "version"}, x.Name)
}

// layer is one of the places that values come from.
type layer uint8

// The layers, each before those above it.
const (
	byDefault layer = iota
	byFile
	byEnvironment
	byFlag
)

// sources is where the values of a configuration come from.
type sources struct {
	values *koanf.Koanf // in effect, as texts, lists and maps
	layers map[string]layer
	flags  map[string]*pflag.Flag // by key
	file   configFile
}

// settle fills flags that were not given from the environment, then from the file.
func (c *config) settle(f *pflag.FlagSet, lookup func(string) (string, bool)) error {
	s := &c.sources
	*s = sources{values: koanf.New(delimiter), layers: map[string]layer{}, flags: map[string]*pflag.Flag{}}
	f.VisitAll(func(x *pflag.Flag) {
		if configurable(x) {
			s.flags[keyOf(x)] = x
			s.file.keys = append(s.file.keys, keyOf(x))
		}
	})
	s.file.sections = sections
	path, err := s.configPath(f, lookup)
	if err != nil {
		return err
	}
	if err := s.load(f, lookup, path); err != nil {
		return err
	}
	for _, key := range s.file.keys { // in the order of their names
		if l := s.layers[key]; l == byFile || l == byEnvironment {
			if err := s.set(key); err != nil {
				return err
			}
		}
	}
	return nil
}

// configPath finds the file: by its flag, else by the environment.
func (s *sources) configPath(f *pflag.FlagSet, lookup func(string) (string, bool)) (string, error) {
	x := f.Lookup(configFlag)
	if path, ok := lookup(variable(x)); ok && !x.Changed {
		if err := x.Value.Set(path); err != nil {
			return "", err
		}
	}
	return x.Value.String(), nil
}

// load reads the layers, each over those below it.
func (s *sources) load(f *pflag.FlagSet, lookup func(string) (string, bool), path string) error {
	byName := map[string]*pflag.Flag{}
	var environ []string
	for _, x := range s.flags {
		if v, ok := lookup(variable(x)); ok {
			byName[variable(x)] = x
			environ = append(environ, variable(x)+"="+v)
		}
	}
	ofFlag := func(x *pflag.Flag) (string, any) {
		if !configurable(x) {
			return "", nil
		}
		return keyOf(x), rawValue(x, x.Value.String())
	}
	if err := s.add(byDefault, posflag.ProviderWithFlag(f, delimiter, koanf.New(delimiter), ofFlag), nil); err != nil {
		return err
	}
	if path != "" {
		text, err := os.ReadFile(path) //nolint:gosec // the operator names it
		if err != nil {
			return fmt.Errorf("--%s: %w", configFlag, err)
		}
		s.file.path = path
		if err := s.add(byFile, rawbytes.Provider(text), &s.file); err != nil {
			return err
		}
	}
	if err := s.add(byEnvironment, env.Provider(delimiter, env.Opt{
		Prefix:      envPrefix,
		EnvironFunc: func() []string { return environ },
		TransformFunc: func(name, v string) (string, any) {
			x := byName[name]
			return keyOf(x), rawValue(x, v)
		},
	}), nil); err != nil {
		return err
	}
	return s.add(byFlag, posflag.ProviderWithFlag(f, delimiter, nil, ofFlag), nil)
}

// add lays a layer over what is there. The value of a key replaces the one below as a whole: a table of the environment has nothing of
// the table in the file.
func (s *sources) add(l layer, p koanf.Provider, parser koanf.Parser) error {
	k := koanf.New(delimiter)
	if err := k.Load(p, parser); err != nil {
		return err
	}
	above := map[string]any{}
	for _, key := range s.file.keys {
		if k.Exists(key) {
			above[key] = k.Get(key)
			s.layers[key] = l
			s.values.Delete(key)
		}
	}
	return s.values.Load(confmap.Provider(above, delimiter), nil)
}

// rawValue is a value given as one text, in the form that a file has it in.
func rawValue(x *pflag.Flag, text string) any {
	switch x.Value.(type) {
	case *table:
		if t, err := tableText(text); err == nil {
			return t
		}
	case *list:
		entries := []any{}
		for e := range strings.SplitSeq(text, ",") {
			if e = strings.TrimSpace(e); e != "" {
				entries = append(entries, e)
			}
		}
		return entries
	}
	return text
}

// set has a flag take the value in effect.
func (s *sources) set(key string) error {
	x, v := s.flags[key], s.values.Get(key)
	err := setValue(x, v)
	if err == nil {
		return nil
	}
	path := key
	if w, ok := errors.AsType[*within](err); ok {
		path = join(key, w.path)
	}
	return fmt.Errorf("%s: %s: %w", s.place(key, path), key, err)
}

func setValue(x *pflag.Flag, v any) error {
	if t, ok := x.Value.(*table); ok {
		if text, ok := v.(string); ok {
			return t.Set(text) // which says what is wrong with it
		}
		return t.read(v)
	}
	switch v := v.(type) {
	case nil:
		return x.Value.Set("")
	case string:
		return setWord(x, v)
	case []any:
		l, ok := x.Value.(*list)
		if !ok {
			return errors.New("takes one value, not a list")
		}
		entries := make([]string, len(v))
		for i, e := range v {
			if entries[i], ok = e.(string); !ok {
				return &within{fmt.Sprintf("[%d]", i), fmt.Errorf("takes a list of %s", l.words)}
			}
		}
		return l.Replace(entries)
	}
	return errors.New("takes a plain value")
}

// setWord sets a flag of one word.
func setWord(x *pflag.Flag, word string) error {
	err := x.Value.Set(word)
	if _, ok := errors.AsType[*strconv.NumError](err); !ok {
		return err
	}
	switch x.Value.Type() {
	case "bool":
		return fmt.Errorf("%q is neither true nor false", word)
	case "float64":
		return fmt.Errorf("%q is no number", word)
	}
	return fmt.Errorf("%q is no whole number", word)
}

// place says where a value comes from; the path is that of what is meant in it.
func (s *sources) place(key, path string) string {
	switch s.layers[key] {
	case byFile:
		return fmt.Sprintf("%s line %d", s.file.path, s.file.line(path))
	case byEnvironment:
		return "environment " + variable(s.flags[key])
	case byFlag:
		return "--" + s.flags[key].Name
	}
	return ""
}

// locate adds to an error about a key where its value comes from.
func (s *sources) locate(err error) error {
	w, ok := errors.AsType[*wrong](err)
	if !ok {
		return err
	}
	for _, key := range s.file.keys {
		if rest, ok := strings.CutPrefix(w.path, key); ok && (rest == "" || rest[0] == '.' || rest[0] == '[') {
			if at := s.place(key, w.path); at != "" {
				return fmt.Errorf("%s: %w", at, err)
			}
		}
	}
	return err
}
