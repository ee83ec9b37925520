package sdmp_test

import (
	"math/rand/v2"
	"testing"
	"time"
	_ "time/tzdata" // the zones below are there on every machine

	"github.com/dialgate/dialgate/core/sdmp"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func TestOLEDatesAsDocumented(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		when string
		want string
	}{
		{"1899-12-31T00:00:00Z", "1.000000"},
		{"1900-01-01T12:00:00Z", "2.500000"},
		{"2011-02-02T15:12:31Z", "40576.633692"},
		{"2026-11-24T06:00:00Z", "46350.250000"},
		{"1899-12-29T12:00:00Z", "-0.500000"},
	} {
		when, err := time.Parse(time.RFC3339, c.when)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(sdmp.AppendOLE(nil, when, time.UTC)); got != c.want {
			t.Errorf("%s is %s, want %s", c.when, got, c.want)
		}
	}
	if got := string(sdmp.AppendOLE(nil, time.Time{}, time.UTC)); got != "0.000000" {
		t.Errorf("no time is %s", got)
	}
	if got := sdmp.FromOLE(0, time.UTC); !got.IsZero() {
		t.Errorf("0 is %v", got)
	}
}

// An instant survives the way onto the wire and back to within the six decimals, in any zone; only in the hour that a zone
// repeats in autumn may it come back an hour off, since local time does not tell the two apart.
func TestOLEDatesRoundTrip(t *testing.T) {
	t.Parallel()
	const decimals = 86_400 * time.Microsecond // 0.000001 days
	for _, name := range []string{"UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"} {
		loc := zone(t, name)
		seed := uint64(time.Now().UnixNano())
		r := rand.New(rand.NewPCG(seed, 1))
		for range 20_000 {
			when := time.Unix(r.Int64N(4_000_000_000)-500_000_000, r.Int64N(1_000_000_000))
			m := mustParse(t, `MC\CNC\TN1\PT`+string(sdmp.AppendOLE(nil, when, loc)))
			got, ok := m.Time(sdmp.PT, loc)
			if diff := got.Sub(when).Abs(); !ok || diff > decimals && !repeated(when, loc) {
				t.Fatalf("%s, seed %d: %v comes back as %v", name, seed, when.In(loc), got)
			}
		}
	}
}

// repeated tells whether the local time of an instant occurs twice.
func repeated(when time.Time, loc *time.Location) bool {
	wall := when.In(loc).Format(time.DateTime)
	for _, d := range []time.Duration{30 * time.Minute, time.Hour, 24 * time.Hour} {
		if when.Add(d).In(loc).Format(time.DateTime) == wall || when.Add(-d).In(loc).Format(time.DateTime) == wall {
			return true
		}
	}
	return false
}

func TestOLEDatesAcrossAChangeOfClocks(t *testing.T) {
	t.Parallel()
	london := zone(t, "Europe/London")
	before := time.Date(2026, 3, 29, 0, 59, 59, 0, time.UTC) // 00:59:59 GMT; a second later it is 02:00 BST
	after := before.Add(time.Second)
	if gap := sdmp.OLEDate(after, london) - sdmp.OLEDate(before, london); gap*24 < 1 {
		t.Errorf("local time jumps by an hour in spring, not by %v hours", gap*24)
	}
	skipped := sdmp.FromOLE(sdmp.OLEDate(time.Date(2026, 3, 29, 1, 30, 0, 0, time.UTC), time.UTC), london) // 01:30 does not exist that day
	if skipped.Before(before.Add(-time.Hour)) || skipped.After(after.Add(time.Hour)) {
		t.Errorf("a local time that is skipped becomes %v", skipped)
	}
}

func TestTimeIsAbsentWhereItWasNotGiven(t *testing.T) {
	t.Parallel()
	m := mustParse(t, `MC\CNC\TN1`)
	if got, ok := m.Time(sdmp.PT, time.UTC); ok || !got.IsZero() {
		t.Errorf("PT = %v, %v", got, ok)
	}
}
