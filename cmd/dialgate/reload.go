package main

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/dialgate/dialgate/core/admission"
	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/gateway/access"
)

// reloadable are the keys that a running service goes over to. Sections stand for all their keys.
var reloadable = []string{inAccess, inNetworks, inTLS, keySounds, keyDefaultSound, keyOutcomes, "log-level"}

// again reads the configuration once more: with the same flags, the environment and what the file has now.
func again(f *pflag.FlagSet, lookup func(string) (string, bool)) (*config, error) {
	c := &config{}
	fresh := pflag.NewFlagSet("reload", pflag.ContinueOnError)
	c.flags(fresh)
	var errs []error
	f.Visit(func(x *pflag.Flag) {
		if fresh.Lookup(x.Name) != nil {
			errs = append(errs, fresh.Set(x.Name, x.Value.String()))
		}
	})
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	if err := c.settle(fresh, lookup); err != nil {
		return nil, err
	}
	return c, c.check()
}

// reload goes over to a new configuration, as far as that can be done while the service runs, and logs one line. An error changes
// nothing.
func (x *centre) reload(ctx context.Context, next func() (*config, error)) {
	c, err := next()
	var later []string
	if err == nil {
		later, err = x.use(ctx, c)
	}
	if err != nil {
		x.logger.Error("reload refused, nothing has changed", "error", strings.Join(strings.Fields(err.Error()), " "))
		return
	}
	if len(later) > 0 {
		x.logger.Warn("reloaded; some keys take effect only when the service is started anew", "keys", strings.Join(later, ", "))
		return
	}
	x.logger.Info("reloaded")
}

// use goes over to a configuration that has been checked. Everything that may fail was tried before or comes first. It gives the keys that
// have changed and need a new start.
func (x *centre) use(ctx context.Context, c *config) (later []string, err error) {
	if err := x.mayUse(c); err != nil {
		return nil, err
	}
	if now, then := c.settings.tables(), x.config.settings.tables(); !reflect.DeepEqual(now, then) {
		if err := x.exchange.UseTables(ctx, now); err != nil {
			return nil, err
		}
	}
	tlsStays := x.config.tls.Enabled() == c.tls.Enabled()
	if t := x.security.tls; t != nil && tlsStays {
		if err := t.Use(c.tls); err != nil {
			return nil, err
		}
	}
	if err := x.security.gate.Reload(c.access); err != nil {
		return nil, err
	}
	for key, list := range c.networks.lists() {
		if err := x.security.networks[key].Replace(list); err != nil {
			return nil, fmt.Errorf("networks.%s: %w", key, err)
		}
	}
	x.level.Set(c.level())
	later = x.config.sources.changed(&c.sources)
	if !tlsStays {
		later = append(later, inTLS)
	}
	x.adopt(c)
	return later, nil
}

// mayUse tells what keeps a running service from going over to a configuration.
func (x *centre) mayUse(c *config) error {
	if c.access.Open() && !x.config.access.Open() {
		return errors.New("access: no tokens, issuer or certificates are left, which would let everybody in; start the service anew for that")
	}
	old := x.config.networks.lists()
	for key, list := range c.networks.lists() {
		if len(list) == 0 && len(old[key]) > 0 {
			return fmt.Errorf("networks.%s: has become empty, which would let everybody in; start the service anew for that", key)
		}
		if _, err := admission.ParseNetworks(list); err != nil {
			return fmt.Errorf("networks.%s: %w", key, err)
		}
	}
	if !c.tls.Enabled() || !x.config.tls.Enabled() {
		return nil // stays as it is
	}
	if c.tls.ClientCA == "" && x.config.tls.ClientCA != "" {
		return errors.New("tls.client-ca: has become empty, which would let clients without certificate in; start the service anew for that")
	}
	_, err := access.NewTLS(c.tls)
	return err
}

// adopt notes what is in effect now. The other keys stay as they were when the service started.
func (x *centre) adopt(c *config) {
	running := *x.config
	running.access, running.networks, running.logLevel = c.access, c.networks, c.logLevel
	if c.tls.Enabled() && running.tls.Enabled() {
		running.tls = c.tls
	}
	running.settings.sounds, running.settings.outcomes = c.settings.sounds, c.settings.outcomes
	x.config = &running
}

// changed lists the keys that have other values in another configuration and that a running service does not go over to.
func (s *sources) changed(other *sources) []string {
	var keys []string
	for _, key := range s.file.keys {
		if !isReloadable(key) && !reflect.DeepEqual(s.values.Get(key), other.values.Get(key)) {
			keys = append(keys, key)
		}
	}
	return keys
}

// tables are the part of the settings that can be changed while the engine runs.
func (s *settings) tables() engine.Tables {
	return engine.Tables{Sounds: s.sounds, Outcomes: s.outcomes}
}

// isReloadable tells whether a running service goes over to another value of a key.
func isReloadable(key string) bool {
	return slices.ContainsFunc(reloadable, func(r string) bool { return key == r || strings.HasPrefix(key, r+delimiter) })
}
