package compliance

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"
)

// The tables in testdata/*.txt say in words what happens to a campaign and what the rules say to it; testdata/README.md tells how to
// read and write them.

type table struct {
	t        *testing.T
	config   Config
	sets     []string
	clock    *time.Location
	opened   time.Time
	law      *Law
	campaign *Campaign
	holdOffs *HoldOffs
	line     string
}

func TestTables(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			play(t, file)
		})
	}
}

func play(t *testing.T, file string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	g := &table{t: t, clock: time.UTC}
	asked := 0
	in := bufio.NewScanner(f)
	for n := 1; in.Scan(); n++ {
		g.line = fmt.Sprintf("%s:%d: %s", file, n, in.Text())
		text := strings.TrimSpace(in.Text())
		switch {
		case text == "" || strings.HasPrefix(text, "#"):
		case g.campaign == nil && !strings.Contains(text, "|"):
			g.head(text)
		default:
			cells := strings.Split(text, "|")
			if len(cells) != 3 {
				t.Fatalf("%s: want time | what | expected", g.line)
			}
			g.begin()
			now := g.time(strings.TrimSpace(cells[0]))
			want := strings.Join(strings.Fields(cells[2]), " ")
			have := g.row(now, strings.Join(strings.Fields(cells[1]), " "))
			if want == "" {
				continue
			}
			asked++
			if have != want {
				t.Errorf("%s\n have: %s\n want: %s", g.line, have, want)
			}
		}
	}
	if err := in.Err(); err != nil || asked == 0 {
		t.Errorf("%s: %d questions, %v", file, asked, err)
	}
}

// head reads a line of what holds for the whole table.
func (g *table) head(text string) {
	key, value, _ := strings.Cut(text, ":")
	value = strings.TrimSpace(value)
	switch key {
	case "rules":
		g.sets = strings.Split(value, ", ")
	case "configuration":
		data, err := os.ReadFile(filepath.Join("testdata", value))
		if err == nil {
			var doc struct {
				Compliance Config `yaml:"compliance"`
			}
			err = yaml.Unmarshal(data, &doc)
			g.config = doc.Compliance
		}
		if err != nil {
			g.t.Fatalf("%s: %v", g.line, err)
		}
	case "region":
		g.config.Region = value
	case "home":
		g.config.HomeZone = value
	case "clock":
		zone, err := loadZone(value)
		if err != nil {
			g.t.Fatalf("%s: %v", g.line, err)
		}
		g.clock = zone
	case "opened":
		g.opened = g.time(value)
	default:
		g.t.Fatalf("%s: no such line at the head of a table", g.line)
	}
}

func (g *table) begin() {
	if g.campaign != nil {
		return
	}
	g.t.Helper()
	if g.sets != nil {
		g.config.Default = g.sets
	}
	law, err := g.config.Law()
	if err != nil {
		g.t.Fatalf("%s: %v", g.line, err)
	}
	g.law, g.campaign, g.holdOffs = law, law.Campaign("default", "CustCare", g.opened), law.HoldOffs()
}

func (g *table) time(s string) time.Time {
	for _, layout := range []string{"2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if t, err := time.ParseInLocation(layout, s, g.clock); err == nil {
			return t
		}
	}
	g.t.Fatalf("%s: %q is no time; write 2026-03-02 09:00:00", g.line, s)
	return time.Time{}
}

var event = regexp.MustCompile(`^(taken back: )?(?:(\d+) )?(connected|abandoned|hung up|machine)(?: ([\d.]+) s after the answer)?(?:, ([\d.]+) s after the greeting)?(?: \((\+\d+)\))?$`)

func (g *table) row(now time.Time, what string) string {
	if rule, ok := strings.CutPrefix(what, "standing under "); ok {
		for _, s := range g.campaign.Standings(now, nil) {
			if s.Rule == rule {
				return standing(s)
			}
		}
		return "no such rule"
	}
	if number, ok := strings.CutPrefix(what, "call "); ok {
		number, reserved := strings.CutSuffix(number, " with an agent reserved")
		p := g.law.Place(number)
		v := g.campaign.Verdict(now, Call{Place: p, Past: g.holdOffs.Past(p.Number), Reserved: reserved})
		return g.verdict(v)
	}
	if what == "budget" {
		b := g.campaign.Budget(now)
		if !b.Limited {
			return "no limit"
		}
		return fmt.Sprintf("%.1f %% by %s; %d fit by %s", b.Allowed, b.Rule, b.Fits(), b.LeftRule)
	}
	if what == "duties" {
		d := g.campaign.Duties()
		return fmt.Sprintf("ring %s, message %t", d.MinRing, d.Message)
	}
	m := event.FindStringSubmatch(what)
	if m == nil {
		g.t.Fatalf("%s: %q is neither an event nor a question", g.line, what)
	}
	return g.happens(now, m)
}

func (g *table) happens(now time.Time, m []string) string {
	v := Event{At: now, Answered: now}
	v.Outcome = map[string]Outcome{"connected": ToAgent, "abandoned": Dropped, "hung up": Left, "machine": ByMachine}[m[3]]
	v.Answered = now.Add(-g.seconds(m[4]))
	if m[5] != "" {
		v.Greeting = now.Add(-g.seconds(m[5]))
	}
	n := 1
	if m[2] != "" {
		n, _ = strconv.Atoi(m[2])
	}
	var found Finding
	for range n {
		if m[1] != "" {
			g.campaign.Retract(v)
			continue
		}
		found = g.campaign.Observe(v)
	}
	if number := m[6]; number != "" {
		switch {
		case found.Abandoned:
			g.holdOffs.Abandoned(number, now)
		case v.Outcome == ByMachine:
			g.holdOffs.Machine(number, now)
		}
	}
	if found.Abandoned {
		return strings.TrimSuffix("counts as abandoned, "+found.Rule, ", ")
	}
	return "does not count as abandoned"
}

func (g *table) seconds(s string) time.Duration {
	if s == "" {
		return 0
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		g.t.Fatalf("%s: %v", g.line, err)
	}
	return time.Duration(f * float64(time.Second))
}

func standing(s Standing) string {
	kept := "kept"
	if !s.Within() {
		kept = "broken"
	}
	return fmt.Sprintf("%.4g of %.4g, %.2f %%, %s, %.1f left", s.Part, s.Whole, s.Share, kept, s.Left+0)
}

func (g *table) verdict(v Verdict) string {
	if v.OK() {
		return "yes"
	}
	until := "never"
	if !v.Until.IsZero() {
		until = v.Until.In(g.clock).Format("2006-01-02 15:04:05")
	}
	return fmt.Sprintf("no, %s by %s until %s", v.Reason, v.Rule, until)
}
