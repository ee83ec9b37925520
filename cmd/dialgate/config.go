package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// config is what serve and demo are told.
type config struct {
	asciiAddrs, unicodeAddrs []string
	grpcAddr, httpAddr       string // empty: no such door
	dataDir                  string
	telephony                string // none or sim
	location                 *time.Location
	errorText                bool
	logLevel                 string
	settings                 settings
}

const (
	telephonyNone = "none"
	telephonySim  = "sim"
)

// configFlag names the flag that has the file.
const configFlag = "config"

// envPrefix begins the environment variables: --data-dir is DIALGATE_DATA_DIR.
const envPrefix = "DIALGATE_"

// flags defines the flags of serve, which demo has too.
func (c *config) flags(f *pflag.FlagSet) {
	c.asciiAddrs, c.unicodeAddrs = []string{"127.0.0.1:6502"}, []string{"127.0.0.1:6500"}
	c.grpcAddr, c.httpAddr = "127.0.0.1:9090", "127.0.0.1:8080"
	c.telephony, c.location, c.logLevel = telephonyNone, time.Local, "info"
	f.Var(&addressList{list: &c.asciiAddrs}, "ascii-addr", "8-bit ASCII sockets; repeat for further ports, empty for none")
	f.Var(&addressList{list: &c.unicodeAddrs}, "unicode-addr", "UTF-16LE sockets; repeat for further ports, empty for none")
	f.Var(&address{&c.grpcAddr}, "grpc-addr", "gRPC; empty for none")
	f.Var(&address{&c.httpAddr}, "http-addr", "REST, event streams, /openapi.json, /healthz and /readyz; empty for none")
	f.StringVar(&c.dataDir, "data-dir", "./dialgate-data", "`directory` of the message logs and all else that is kept")
	f.Var(&choice{&c.telephony, []string{telephonyNone, telephonySim}}, "telephony", "none: a telephony layer connects by itself; sim: the built-in simulated switch")
	f.Var(&zone{&c.location}, "timezone", "time zone of the dates in messages, such as Europe/London")
	f.BoolVar(&c.errorText, "error-text", true, "put words (MS) into error reports; false for hosts that cannot take them")
	f.Var(&choice{&c.logLevel, []string{"debug", "info", "warn", "error"}}, "log-level", "least level of the program's own log, on the error stream: debug, info, warn or error")
	c.settings.flags(f)
	f.String(configFlag, "", "YAML `file` with a key per flag; precedence: flag, DIALGATE_* environment, file, default")
}

// level is the log level as slog has it.
func (c *config) level() slog.Level {
	var l slog.Level
	_ = l.UnmarshalText([]byte(c.logLevel)) // checked when it was set
	return l
}

// settle fills flags that were not given from the environment, then from the file.
func settle(f *pflag.FlagSet, lookup func(string) (string, bool)) error {
	given := map[string]bool{}
	f.Visit(func(x *pflag.Flag) { given[x.Name] = true })
	var errs []error
	f.VisitAll(func(x *pflag.Flag) {
		name := envPrefix + strings.ToUpper(strings.ReplaceAll(x.Name, "-", "_"))
		value, ok := lookup(name)
		if !ok || given[x.Name] || !configurable(x) && x.Name != configFlag {
			return
		}
		given[x.Name] = true
		if err := x.Value.Set(value); err != nil {
			errs = append(errs, fmt.Errorf("environment %s=%q: %w", name, value, err))
		}
	})
	if err := errors.Join(errs...); err != nil {
		return errs[0]
	}
	path, err := f.GetString(configFlag)
	if err != nil || path == "" {
		return err
	}
	return settleFromFile(f, path, given)
}

// configurable tells whether a flag can be a key of the file.
func configurable(x *pflag.Flag) bool {
	return x.Name != configFlag && x.Name != "help" && x.Name != "version"
}

func settleFromFile(f *pflag.FlagSet, path string, given map[string]bool) error {
	text, err := os.ReadFile(path) //nolint:gosec // the operator names it
	if err != nil {
		return fmt.Errorf("--config: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(doc.Content) == 0 {
		return nil // an empty file sets nothing
	}
	top := doc.Content[0]
	if top.Kind != yaml.MappingNode {
		return fmt.Errorf("%s line %d: a configuration is keys with values, such as \"data-dir: /var/lib/dialgate\"", path, top.Line)
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		x := f.Lookup(key.Value)
		switch {
		case x == nil || !configurable(x):
			return fmt.Errorf("%s line %d: unknown key %q; keys are the names of flags without dashes in front", path, key.Line, key.Value)
		case seen[key.Value]:
			return fmt.Errorf("%s line %d: key %q is there twice", path, key.Line, key.Value)
		}
		seen[key.Value] = true
		if given[key.Value] {
			continue
		}
		if err := setFromNode(x, value); err != nil {
			return fmt.Errorf("%s line %d: %s: %w", path, value.Line, key.Value, err)
		}
	}
	return nil
}

// setFromNode sets a flag to a value of the file: one, or for a flag that can be repeated a list.
func setFromNode(x *pflag.Flag, n *yaml.Node) error {
	if t, ok := x.Value.(*table); ok {
		return t.read(n)
	}
	switch n.Kind {
	case yaml.ScalarNode:
		return x.Value.Set(n.Value)
	case yaml.SequenceNode:
		if _, ok := x.Value.(*addressList); !ok {
			return errors.New("takes one value, not a list")
		}
		if len(n.Content) == 0 {
			return x.Value.Set("")
		}
		for _, v := range n.Content {
			if v.Kind != yaml.ScalarNode {
				return errors.New("takes a list of addresses")
			}
			if err := x.Value.Set(v.Value); err != nil {
				return err
			}
		}
		return nil
	}
	return errors.New("takes a plain value")
}

// address is a flag that takes host:port or nothing.
type address struct{ at *string }

func (a *address) String() string {
	if a.at == nil {
		return ""
	}
	return *a.at
}
func (a *address) Type() string { return "host:port" }
func (a *address) Set(s string) error {
	if err := checkAddress(s); err != nil {
		return err
	}
	*a.at = s
	return nil
}

// addressList is a flag that can be repeated; what is given replaces the default. Commas part addresses too, for the environment.
type addressList struct {
	list *[]string
	set  bool
}

func (a *addressList) String() string {
	if a.list == nil {
		return ""
	}
	return strings.Join(*a.list, ",")
}
func (a *addressList) Type() string { return "host:port" }
func (a *addressList) Set(s string) error {
	if !a.set {
		*a.list, a.set = nil, true
	}
	for part := range strings.SplitSeq(s, ",") {
		part = strings.TrimSpace(part)
		if err := checkAddress(part); err != nil {
			return err
		}
		if part != "" {
			*a.list = append(*a.list, part)
		}
	}
	return nil
}

// checkAddress tells what is wrong with an address to listen on. Empty is none.
func checkAddress(s string) error {
	if s == "" {
		return nil
	}
	_, port, err := net.SplitHostPort(s)
	if err != nil {
		return fmt.Errorf("%q is no host:port such as 127.0.0.1:6502", s)
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("%q has no port from 0 to 65535 (0 picks a free one)", s)
	} else if n == 0 && port != "0" {
		return fmt.Errorf("%q has no port from 0 to 65535 (0 picks a free one)", s)
	}
	return nil
}

// choice is a flag with few values.
type choice struct {
	at      *string
	allowed []string
}

func (c *choice) String() string {
	if c.at == nil {
		return ""
	}
	return *c.at
}
func (c *choice) Type() string { return "string" }
func (c *choice) Set(s string) error {
	if !slices.Contains(c.allowed, s) {
		return fmt.Errorf("must be one of %s", strings.Join(c.allowed, ", "))
	}
	*c.at = s
	return nil
}

// zone is a flag that takes a time zone.
type zone struct{ at **time.Location }

func (z *zone) String() string {
	if z.at == nil || *z.at == nil {
		return ""
	}
	return (*z.at).String()
}
func (z *zone) Type() string { return "zone" }
func (z *zone) Set(s string) error {
	l, err := time.LoadLocation(s)
	if err != nil {
		return fmt.Errorf("%q is no time zone such as Europe/London, UTC or Local", s)
	}
	*z.at = l
	return nil
}
