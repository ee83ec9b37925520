package compliance

import (
	"fmt"
	"maps"
	"slices"
	"time"
)

// Config is the key compliance of the configuration file. The zero value asks for nothing.
type Config struct {
	// Default names the rule sets of campaigns for which Campaigns has none.
	Default []string `koanf:"default" yaml:"default"`

	// Campaigns gives campaigns rule sets of their own. The first entry that fits counts.
	Campaigns []Assignment `koanf:"campaigns" yaml:"campaigns"`

	// Sets are further rule sets, by name.
	Sets map[string][]Rule `koanf:"sets" yaml:"sets"`

	// Region is the country whose national numbers are understood, by its two letters; without it numbers need + and country code.
	Region string `koanf:"region" yaml:"region"`

	// HomeZone is the time zone of numbers of which none is known. Without it, rules with calling hours refuse them.
	HomeZone string `koanf:"home-zone" yaml:"home-zone"`

	// FalsePositives is the estimate, in percent, of how many calls that were taken for machines were persons. It is that of the
	// presets; rules of Sets have their own.
	FalsePositives float64 `koanf:"false-positives" yaml:"false-positives"`

	// Keep is how long records are kept; 0 for the default, five years.
	Keep time.Duration `koanf:"keep" yaml:"keep"`
}

// Assignment gives a campaign its rule sets, which all hold at once.
type Assignment struct {
	Tenant   string   `koanf:"tenant"   yaml:"tenant"`   // empty for any
	Campaign string   `koanf:"campaign" yaml:"campaign"` // empty for any
	Rules    []string `koanf:"rules"    yaml:"rules"`    // names of sets
}

// Validate names the first key whose value cannot be.
func (c *Config) Validate() error {
	for _, name := range slices.Sorted(maps.Keys(c.Sets)) {
		at := "compliance.sets." + name
		if _, preset := Preset(name); preset {
			return fmt.Errorf("%s: %q is the name of a set that is built in; give yours another", at, name)
		}
		for i := range c.Sets[name] {
			if err := c.Sets[name][i].Validate(fmt.Sprintf("%s[%d]", at, i)); err != nil {
				return err
			}
		}
	}
	if !(c.FalsePositives >= 0 && c.FalsePositives <= 100) {
		return fmt.Errorf("compliance.false-positives: %v is no share from 0 to 100 percent", c.FalsePositives)
	}
	if c.Keep < 0 || c.Keep > 0 && c.Keep < 24*time.Hour {
		return fmt.Errorf("compliance.keep: %s is under a day; records would be gone before anybody could ask for them", c.Keep)
	}
	if err := c.checkNames("compliance.default", c.Default); err != nil {
		return err
	}
	for i, a := range c.Campaigns {
		if err := c.checkNames(fmt.Sprintf("compliance.campaigns[%d].rules", i), a.Rules); err != nil {
			return err
		}
	}
	if _, err := c.Atlas(); err != nil {
		return fmt.Errorf("compliance.%w", err)
	}
	return nil
}

func (c *Config) checkNames(at string, names []string) error {
	var seen []string
	for _, name := range names {
		set, ok := c.set(name)
		if !ok {
			known := append(PresetNames(), slices.Sorted(maps.Keys(c.Sets))...)
			return fmt.Errorf("%s: there is no rule set %q; there are %q", at, name, known)
		}
		for _, r := range set {
			if slices.Contains(seen, r.Name) {
				return fmt.Errorf("%s: %q has a second rule of the name %q", at, name, r.Name)
			}
			seen = append(seen, r.Name)
		}
	}
	return nil
}

// Atlas makes the atlas that the configuration asks for.
func (c *Config) Atlas() (*Atlas, error) { return NewAtlas(c.Region, c.HomeZone) }

// Rules gives the rules that hold for a campaign. The configuration is valid.
func (c *Config) Rules(tenant, campaign string) []Rule {
	names := c.Default
	for _, a := range c.Campaigns {
		if (a.Tenant == "" || a.Tenant == tenant) && (a.Campaign == "" || a.Campaign == campaign) {
			names = a.Rules
			break
		}
	}
	var out []Rule
	for _, name := range names {
		set, _ := c.set(name)
		out = append(out, set...)
	}
	return out
}

// Law is a configuration that is ready: what it needs of the machine has been read.
type Law struct {
	config Config
	atlas  *Atlas
	zones  map[string]*time.Location
}

// Law checks the configuration and makes it ready.
func (c *Config) Law() (*Law, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	atlas, err := c.Atlas()
	if err != nil {
		return nil, err
	}
	l := &Law{config: *c, atlas: atlas, zones: map[string]*time.Location{}}
	for _, name := range append(PresetNames(), slices.Sorted(maps.Keys(c.Sets))...) {
		set, _ := c.set(name)
		for i := range set {
			if err := set[i].readZone(l.zones); err != nil {
				return nil, err
			}
		}
	}
	return l, nil
}

// Campaign has a campaign follow the rules that hold for it. opened is when it began, for the first time.
func (l *Law) Campaign(tenant, campaign string, opened time.Time) *Campaign {
	return follow(l.config.Rules(tenant, campaign), opened, l.zones)
}

// Place finds where a number may be. It is not safe for concurrent use.
func (l *Law) Place(number string) Place { return l.atlas.Place(number) }

// HoldOffs makes what remembers the numbers of a tenant.
func (l *Law) HoldOffs() *HoldOffs { return NewHoldOffs(l.config.LongestHoldOff()) }

// set finds a rule set.
func (c *Config) set(name string) ([]Rule, bool) {
	if set, ok := Preset(name); ok {
		for _, r := range set {
			if r.Abandon != nil {
				r.Abandon.FalsePositives = c.FalsePositives
			}
		}
		return set, true
	}
	set, ok := c.Sets[name]
	return set, ok
}

// LongestHoldOff is how long a number must be remembered after it was abandoned or dropped as a machine's, for the rules of any
// campaign.
func (c *Config) LongestHoldOff() time.Duration {
	names := slices.Clone(c.Default)
	for _, a := range c.Campaigns {
		names = append(names, a.Rules...)
	}
	var longest time.Duration
	for _, name := range names {
		set, _ := c.set(name)
		for _, r := range set {
			longest = max(longest, r.HoldOff, r.MachineHoldOff)
		}
	}
	return longest
}
