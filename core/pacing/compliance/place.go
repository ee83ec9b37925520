package compliance

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/nyaruka/phonenumbers"
)

// Place is where a telephone number may be, as far as the number tells. Make it once for each number: it takes some 20 microseconds.
type Place struct {
	// Number is the number in E.164 form (+12125550123), or as it was given where it is none.
	Number string

	zones *zoneSet
}

// Known tells whether the number's time zones are known.
func (p Place) Known() bool { return p.zones != nil }

// Zones names the time zones where the number may be. A mobile or toll-free number may have many.
func (p Place) Zones() []string {
	if p.zones == nil {
		return nil
	}
	out := make([]string, len(p.zones.zones))
	for i, z := range p.zones.zones {
		out[i] = z.String()
	}
	return out
}

// zoneSet is a set of time zones. Numbers with the same zones share one.
type zoneSet struct{ zones []*time.Location }

// Atlas tells where telephone numbers are. It is not safe for concurrent use.
type Atlas struct {
	region string
	home   *zoneSet
	zones  map[string]*time.Location
	sets   map[string]*zoneSet
}

// NewAtlas makes an atlas. region is the country whose national numbers are understood, by its two letters (US, GB); without one, only
// numbers with + and country code are. home is the time zone, by its IANA name, that a number of which no zone is known is taken to be
// in; without one it has none. Time zones are read from the machine here and at no other time.
func NewAtlas(region, home string) (*Atlas, error) {
	a := &Atlas{region: "ZZ", zones: map[string]*time.Location{}, sets: map[string]*zoneSet{}}
	if region != "" {
		if region = strings.ToUpper(region); !phonenumbers.GetSupportedRegions()[region] {
			return nil, fmt.Errorf("region: %q is no country by its two letters, as US or GB", region)
		}
		a.region = region
	}
	if home != "" {
		z, err := loadZone(home)
		if err != nil {
			return nil, fmt.Errorf("home-zone: %q is no time zone; give its IANA name, as America/New_York", home)
		}
		a.home = &zoneSet{[]*time.Location{z}}
	}
	return a, a.load()
}

// load reads the zones of all numbers. Those of area codes with few digits have them all; a test holds that.
func (a *Atlas) load() error {
	for prefix := 1; prefix < 10_000; prefix++ {
		names, err := phonenumbers.GetTimezonesForPrefix(strconv.Itoa(prefix))
		if err != nil {
			return fmt.Errorf("time zones of telephone numbers: %w", err)
		}
		for _, name := range names {
			if name == phonenumbers.UNKNOWN_TIMEZONE || a.zones[name] != nil {
				continue
			}
			z, err := loadZone(name)
			if err != nil {
				return fmt.Errorf("time zone %s of telephone numbers that begin with +%d: %w", name, prefix, err)
			}
			a.zones[name] = z
		}
	}
	return nil
}

// Place finds where a number may be.
func (a *Atlas) Place(number string) Place {
	n, err := phonenumbers.Parse(number, a.region)
	if err != nil || !phonenumbers.IsPossibleNumber(n) {
		return Place{Number: number, zones: a.home}
	}
	p := Place{Number: phonenumbers.Format(n, phonenumbers.E164), zones: a.home}
	names, err := phonenumbers.GetTimezonesForPrefix(p.Number)
	if err != nil || len(names) == 0 {
		return p
	}
	key := strings.Join(names, " ")
	if set := a.sets[key]; set != nil {
		p.zones = set
		return p
	}
	set := &zoneSet{}
	for _, name := range names {
		z := a.zones[name]
		if z == nil {
			return p
		}
		set.zones = append(set.zones, z)
	}
	slices.SortFunc(set.zones, func(x, y *time.Location) int { return strings.Compare(x.String(), y.String()) })
	a.sets[key] = set
	p.zones = set
	return p
}
