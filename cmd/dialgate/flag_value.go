package main

import (
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"time"
)

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

// list is a flag that can be repeated; what is given replaces the default. Commas part entries too, for the environment. It is a
// pflag.SliceValue.
type list struct {
	at    *[]string
	kind  string             // of an entry, for the help
	words string             // entries, for errors
	check func(string) error // nil takes anything
	set   bool
}

func (l *list) String() string {
	if l.at == nil {
		return ""
	}
	return strings.Join(*l.at, ",")
}
func (l *list) Type() string { return l.kind }
func (l *list) Set(s string) error {
	entries, err := l.read(strings.Split(s, ","))
	if err != nil {
		return err
	}
	if !l.set {
		*l.at, l.set = nil, true
	}
	*l.at = append(*l.at, entries...)
	return nil
}

// Append adds an entry.
func (l *list) Append(s string) error {
	entries, err := l.read([]string{s})
	*l.at = append(*l.at, entries...)
	return err
}

// Replace takes other entries instead of those that are there.
func (l *list) Replace(s []string) error {
	entries, err := l.read(s)
	if err != nil {
		return err
	}
	*l.at, l.set = entries, true
	return nil
}

// GetSlice gives the entries.
func (l *list) GetSlice() []string {
	if l.at == nil {
		return nil
	}
	return slices.Clone(*l.at)
}

// read checks entries and leaves out empty ones.
func (l *list) read(entries []string) ([]string, error) {
	var out []string
	for _, s := range entries {
		s = strings.TrimSpace(s)
		if s == "" {
			continue
		}
		if l.check != nil {
			if err := l.check(s); err != nil {
				return nil, err
			}
		}
		out = append(out, s)
	}
	return out, nil
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
		return fmt.Errorf("must be one of %s, not %q", strings.Join(c.allowed, ", "), s)
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
