package compliance

import (
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"
)

func read(t *testing.T, text string) (Config, error) {
	t.Helper()
	var doc struct {
		Compliance Config `yaml:"compliance"`
	}
	d := yaml.NewDecoder(strings.NewReader(text))
	d.KnownFields(true)
	if err := d.Decode(&doc); err != nil {
		t.Fatal(err)
	}
	return doc.Compliance, doc.Compliance.Validate()
}

// The example of the documentation is valid, and means what it says there.
func TestTheDocumentedConfiguration(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../../docs/compliance.md")
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)```yaml\n(compliance:.*?)```").FindSubmatch(page)
	if block == nil {
		t.Fatal("docs/compliance.md has no example that begins with compliance:")
	}
	c, err := read(t, string(block[1]))
	if err != nil {
		t.Fatal(err)
	}
	names := func(tenant, campaign string) (out []string) {
		for _, r := range c.Rules(tenant, campaign) {
			out = append(out, r.Name)
		}
		return out
	}
	if have := names("default", "CustCare"); !reflect.DeepEqual(have, []string{"us-tsr", "us-fcc"}) {
		t.Errorf("rules of a campaign without an entry: %v", have)
	}
	if have := names("london", "Renewals"); !reflect.DeepEqual(have, []string{"uk-ofcom", "house"}) {
		t.Errorf("rules of Renewals: %v", have)
	}
	if have := names("default", "Surveys"); have != nil {
		t.Errorf("rules of Surveys: %v", have)
	}
	if uk := c.Rules("london", "Renewals")[0]; uk.Abandon.FalsePositives != c.FalsePositives || c.FalsePositives == 0 {
		t.Errorf("the estimate of the configuration did not reach the preset: %v", uk.Abandon.FalsePositives)
	}
	if have := c.LongestHoldOff(); have != 72*time.Hour {
		t.Errorf("longest hold-off %s", have)
	}
}

// Each preset can be written down as a set of one's own, and means the same.
func TestPresetsSurviveYAML(t *testing.T) {
	t.Parallel()
	for _, name := range PresetNames() {
		set, _ := Preset(name)
		text, err := yaml.Marshal(map[string]any{"compliance": Config{Sets: map[string][]Rule{"mine": set}, Default: []string{"mine"}}})
		if err != nil {
			t.Fatal(err)
		}
		c, err := read(t, string(text))
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
		}
		if have := c.Rules("", ""); !reflect.DeepEqual(have, set) && len(set) > 0 {
			t.Errorf("%s came back as %+v", name, have)
		}
	}
}

func TestConfigNamesKeyAndValue(t *testing.T) {
	t.Parallel()
	rule := func(lines string) string {
		return "compliance:\n  sets:\n    house:\n    - name: r\n" + lines
	}
	abandon := func(a string) string {
		return rule("      abandon: " + a)
	}
	for _, test := range []struct{ text, want string }{
		{"compliance: {default: [eu]}", `compliance.default: there is no rule set "eu"`},
		{"compliance: {default: [us, us]}", `compliance.default: "us" has a second rule of the name "us-tsr"`},
		{"compliance: {campaigns: [{rules: [us]}, {rules: [moon]}]}", `compliance.campaigns[1].rules: there is no rule set "moon"`},
		{"compliance: {sets: {us: []}}", `compliance.sets.us: "us" is the name of a set that is built in`},
		{"compliance: {region: Austria}", `compliance.region: "AUSTRIA" is no country`},
		{"compliance: {home-zone: Vienna}", `compliance.home-zone: "Vienna" is no time zone`},
		{"compliance: {false-positives: 101}", `compliance.false-positives: 101 is no share`},
		{"compliance: {false-positives: .nan}", `compliance.false-positives: NaN is no share`},
		{"compliance: {keep: 1h}", `compliance.keep: 1h0m0s is under a day`},
		{"compliance: {sets: {house: [{}]}}", `compliance.sets.house[0].name is empty`},
		{rule("      date: 1 March 2017"), `compliance.sets.house[0].date: "1 March 2017" is no date`},
		{rule("      min-ring: 2m"), `house[0].min-ring: 2m0s is not from`},
		{rule("      hold-off: -1h"), `house[0].hold-off: -1h0m0s is not from`},
		{rule("      machine-hold-off: -1h"), `house[0].machine-hold-off: -1h0m0s is not from`},
		{rule("      connect: {within: 2m, from: answer}"), `house[0].connect.within: 2m0s is not from`},
		{rule("      connect: {within: 2s, from: ring}"), `house[0].connect.from: "ring" is neither`},
		{rule("      hours: [{from: 8, to: \"21:00\"}]"), `house[0].hours[0].from: "8" is no time of day`},
		{rule("      hours: [{from: \"08:00\", to: \"25:00\"}]"), `house[0].hours[0].to: "25:00" is no time of day`},
		{rule("      hours: [{from: \"08:00\", to: \"24:01\"}]"), `house[0].hours[0].to: "24:01" is no time of day`},
		{rule("      hours: [{from: \"21:00\", to: \"08:00\"}]"), `house[0].hours[0].to: "08:00" is not after "21:00"`},
		{rule("      hours: [{days: [monday], from: \"08:00\", to: \"21:00\"}]"), `house[0].hours[0].days: "monday" is none of`},
		{rule("      hours: [{from: \"08:00\", to: \"21:00\"}, {days: [sat], from: \"20:00\", to: \"22:00\"}]"), `house[0].hours: two entries overlap on sat`},
		{abandon("{limit: 100, numerator: abandoned, denominator: answered, window: {kind: campaign}}"), `house[0].abandon.limit: 100 is no share`},
		{abandon("{limit: 3, numerator: lost, denominator: answered, window: {kind: campaign}}"), `house[0].abandon.numerator: "lost" is neither`},
		{abandon("{limit: 3, numerator: abandoned, denominator: all, window: {kind: campaign}}"), `house[0].abandon.denominator: "all" is none of`},
		{abandon("{limit: 3, numerator: abandoned-and-false-positives, denominator: answered, window: {kind: campaign}}"), `house[0].abandon.denominator: "answered" leaves out`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, false-positives: -1, window: {kind: campaign}}"), `house[0].abandon.false-positives: -1 is no`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: week}}"), `house[0].abandon.window.kind: "week" is none of`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: rolling}}"), `house[0].abandon.window.length: 0s is not whole minutes`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: period, length: 24h, zone: UTC}}"), `house[0].abandon.window.zone: "UTC" has no meaning`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: day}}"), `house[0].abandon.window.zone: "" is no time zone`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: day, zone: Local}}"), `house[0].abandon.window.zone: "Local" is no time zone`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: campaign, zone: UTC}}"), `house[0].abandon.window.zone: "UTC" has no meaning`},
		{abandon("{limit: 3, numerator: abandoned, denominator: answered, window: {kind: campaign, length: 24h}}"), `house[0].abandon.window.length: 24h0m0s has no meaning`},
	} {
		if _, err := read(t, test.text); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s\n have: %v\n want: %s", test.text, err, test.want)
		}
	}
}

func TestNewRefusesTwoRulesOfOneName(t *testing.T) {
	t.Parallel()
	if _, err := New([]Rule{{Name: "r"}, {Name: "r"}}, begin); err == nil {
		t.Error("two rules of one name were taken; records could not tell them apart")
	}
	if _, err := New([]Rule{{}}, begin); err == nil {
		t.Error("a rule without a name was taken")
	}
}

func TestVerdictsSayWhyInWords(t *testing.T) {
	t.Parallel()
	set, _ := Preset(US)
	uk, _ := Preset(UK)
	c := newCampaign(t, append(set, uk...)...)
	a := newAtlas(t, "US", "")
	now := time.Date(2026, 3, 2, 12, 30, 0, 0, time.UTC)
	for _, test := range []struct {
		number string
		past   Past
		want   string
	}{
		{"212-555-0123", Past{}, "rule us-tsr: it is Mon 07:30 in America/New_York, where the number may be; it may be called from 2026-03-02T13:00:00Z"},
		{"4711", Past{}, "rule us-tsr has calling hours, and the time zone of the number is not known"},
		{"+442079460000", Past{}, "no rule forbids it"},
		{"+442079460000", Past{Abandoned: now.Add(-time.Hour)}, "rule uk-ofcom: a call to the number was abandoned; without an agent reserved for it, it may be called from 2026-03-05T11:30:00Z"},
		{"+442079460000", Past{Machine: now.Add(-time.Hour)}, "rule uk-ofcom: a call to the number was dropped as a machine's; without an agent reserved for it, it may be called from 2026-03-03T11:30:00Z"},
	} {
		if have := c.Verdict(now, Call{Place: a.Place(test.number), Past: test.past}).Why(now); have != test.want {
			t.Errorf("%s\n have: %s\n want: %s", test.number, have, test.want)
		}
	}
}
