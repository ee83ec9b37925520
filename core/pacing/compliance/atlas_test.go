package compliance

import (
	"fmt"
	"slices"
	"testing"

	"github.com/nyaruka/phonenumbers"
)

func newAtlas(t testing.TB, region, home string) *Atlas {
	t.Helper()
	a, err := NewAtlas(region, home)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestPlaceTellsTheZonesOfANumber(t *testing.T) {
	t.Parallel()
	a := newAtlas(t, "US", "")
	for _, test := range []struct {
		number, e164 string
		zones        []string
	}{
		{"212-555-0123", "+12125550123", []string{"America/New_York"}},
		{"+12125550123", "+12125550123", []string{"America/New_York"}},
		{"+44 20 7946 0000", "+442079460000", []string{"Europe/London"}},
		{"+447400123456", "+447400123456", []string{"Europe/Guernsey", "Europe/Isle_of_Man", "Europe/London"}},
		{"208-555-0123", "+12085550123", []string{"America/Boise", "America/Los_Angeles"}},
		{"4711", "4711", nil},
		{"reception", "reception", nil},
		{"", "", nil},
	} {
		p := a.Place(test.number)
		if p.Number != test.e164 || !slices.Equal(p.Zones(), test.zones) || p.Known() != (test.zones != nil) {
			t.Errorf("%q is %q in %v, want %q in %v", test.number, p.Number, p.Zones(), test.e164, test.zones)
		}
	}
	if n := len(a.Place("+18005550123").Zones()); n < 10 {
		t.Errorf("a toll-free number of North America has %d zones, want all of them", n)
	}
	if x, y := a.Place("212-555-0123"), a.Place("646-555-0123"); x.zones != y.zones {
		t.Error("two numbers in New York have two sets of zones; verdicts could not be shared")
	}
}

func TestPlaceOfANumberWithoutZoneIsHome(t *testing.T) {
	t.Parallel()
	a := newAtlas(t, "", "Europe/Vienna")
	if p := a.Place("4711"); !p.Known() || p.Number != "4711" || p.Zones()[0] != "Europe/Vienna" {
		t.Errorf("an extension is %q in %v, want the home zone", p.Number, p.Zones())
	}
	if p := a.Place("212-555-0123"); p.Number != "212-555-0123" {
		t.Errorf("a national number without a region became %q", p.Number)
	}
}

func TestAtlasNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	if _, err := NewAtlas("Austria", ""); err == nil {
		t.Error("Austria is no two-letter code, and was taken")
	}
	if _, err := NewAtlas("AT", "Vienna"); err == nil {
		t.Error("Vienna is no IANA name, and was taken")
	}
	if _, err := NewAtlas("AT", "Local"); err == nil {
		t.Error("the machine's own zone was taken: the same configuration would mean something else elsewhere")
	}
}

// Zones are read when the atlas is made; none may turn up later.
func TestAtlasHasTheZonesOfAllNumbers(t *testing.T) {
	t.Parallel()
	a := newAtlas(t, "", "")
	for prefix := 1; prefix < 10_000_000; prefix += 7 {
		names, err := phonenumbers.GetTimezonesForPrefix(fmt.Sprint(prefix))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if name != phonenumbers.UNKNOWN_TIMEZONE && a.zones[name] == nil {
				t.Fatalf("numbers that begin with +%d may be in %s, which the atlas has not read", prefix, name)
			}
		}
	}
}
