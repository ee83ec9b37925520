package engine_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// crowd drives an engine as several campaigns on one switch whose calls all ring for a while and are not answered.
type crowd struct {
	t      *testing.T
	e      *engine.Engine
	now    time.Time
	link   registry.Link
	dialed map[string]int // launches by campaign
	fails  []failure
	next   int // number to hand in
}

type failure struct {
	at   time.Time
	text string
}

func newCrowd(t *testing.T) *crowd {
	t.Helper()
	c := &crowd{t: t, e: engine.New(engine.Config{}), now: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC), link: registry.Link{N: 1}, dialed: map[string]int{}}
	c.step(engine.Input{Kind: engine.LinkOpened, Link: c.link})
	return c
}

func (c *crowd) step(in engine.Input) {
	for _, o := range c.e.Step(c.now, in) {
		if o.Kind == engine.Sent && o.Message == sdmp.CTICI {
			campaign := value(o.Text, "CN")
			c.dialed[campaign]++
			c.fails = append(c.fails, failure{c.now.Add(8 * time.Second), fmt.Sprintf(`CF\CN%s\SI%s\CA2`, campaign, value(o.Text, "SI"))})
		}
	}
}

func (c *crowd) sendf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	m, f := sdmp.Parse(text)
	c.step(engine.Input{Kind: engine.MessageReceived, Link: c.link, Message: m, Fault: f})
	if f := c.e.Rejected(); f != nil && f.Code != sdmp.ErrNumberLate {
		c.t.Fatalf("%s: %v", text, f)
	}
}

// campaign opens one with so many agents who wait and plenty of numbers.
func (c *crowd) campaign(name string, agents int) {
	c.sendf(`OC\CN%s\DM0`, name)
	for i := range agents {
		id := fmt.Sprintf("%s%d", name, i)
		c.sendf(`AL\CN%s\AN%s\AE%s`, name, id, id)
		c.sendf(`LS\AN%s\AE%s\RS0`, id, id)
		c.sendf(`AA\AN%s`, id)
	}
	c.numbers(name, 500)
}

func (c *crowd) numbers(name string, n int) {
	for range n {
		c.next++
		c.sendf(`MC\CN%s\TN%05d`, name, c.next)
	}
}

func (c *crowd) run(d time.Duration) {
	for end := c.now.Add(d); c.now.Before(end); c.now = c.now.Add(500 * time.Millisecond) {
		for len(c.fails) > 0 && !c.fails[0].at.After(c.now) {
			text := c.fails[0].text
			c.fails = c.fails[1:]
			c.sendf("%s", text)
		}
		c.step(engine.Input{Kind: engine.TimePassed})
		if err := c.e.Check(); err != nil {
			c.t.Fatal(err)
		}
	}
}

func value(text, code string) string {
	for _, p := range strings.Split(text, `\`)[1:] {
		if strings.HasPrefix(p, code) {
			return p[2:]
		}
	}
	return ""
}

// TestCampaignsShareTrunksFairly has three campaigns want more trunks than there are: each gets its share by its free agents, none
// starves, whatever the order in which they were opened.
func TestCampaignsShareTrunksFairly(t *testing.T) {
	t.Parallel()
	agents := map[string]int{"Large": 12, "Middle": 6, "Small": 2}
	for _, order := range [][]string{{"Large", "Middle", "Small"}, {"Small", "Middle", "Large"}} {
		c := newCrowd(t)
		c.sendf(`TO\NT5`)
		for _, name := range order {
			c.campaign(name, agents[name])
		}
		clear(c.dialed)
		c.run(10 * time.Minute)
		total := 0
		for _, n := range c.dialed {
			total += n
		}
		for name, n := range agents {
			share, fair := float64(c.dialed[name])/float64(total), float64(n)/20
			if share < 0.8*fair || share > 1.2*fair {
				t.Errorf("%v: %s has %d of 20 agents and had %d of %d launches", order, name, n, c.dialed[name], total)
			}
		}
	}
}

// TestALateCampaignGetsTrunksAtOnce has one campaign hold all trunks for a while: another that is opened then gets its share from then
// on, and makes nothing good for the time before.
func TestALateCampaignGetsTrunksAtOnce(t *testing.T) {
	t.Parallel()
	c := newCrowd(t)
	c.sendf(`TO\NT4`)
	c.campaign("First", 4)
	c.run(5 * time.Minute)
	if c.dialed["First"] < 100 {
		t.Fatalf("alone, First launched only %d calls", c.dialed["First"])
	}
	c.campaign("Second", 4)
	clear(c.dialed)
	c.run(4 * time.Minute)
	if a, b := c.dialed["First"], c.dialed["Second"]; b < a*8/10 || b > a*12/10 {
		t.Errorf("First launched %d calls, Second %d; with as many agents it should be as many", a, b)
	}
}

// TestALaunchRateIsSharedToo has the switch take few calls a second instead of few calls.
func TestALaunchRateIsSharedToo(t *testing.T) {
	t.Parallel()
	c := newCrowd(t)
	c.sendf(`TO\NT500\CS2`)
	c.campaign("First", 20)
	c.campaign("Second", 20)
	clear(c.dialed)
	c.run(4 * time.Minute)
	if a, b := c.dialed["First"], c.dialed["Second"]; b < a*8/10 || b > a*12/10 {
		t.Errorf("First launched %d calls, Second %d; with as many agents it should be as many", a, b)
	}
}

// TestAgentlessCampaignsDoNotStarveOthers has an agentless campaign, which wants every trunk, beside one with agents.
func TestAgentlessCampaignsDoNotStarveOthers(t *testing.T) {
	t.Parallel()
	c := newCrowd(t)
	c.e = engine.New(engine.Config{Sounds: engine.Sounds{Paths: map[string]string{"hello": "/sounds/hello.wav"}}})
	c.step(engine.Input{Kind: engine.LinkOpened, Link: c.link})
	c.sendf(`TO\NT10`)
	c.sendf(`OC\CNMessages\DM6`)
	c.sendf(`OT\CNMessages\PMhello`)
	c.numbers("Messages", 400)
	c.campaign("People", 4)
	clear(c.dialed)
	c.run(4 * time.Minute)
	if m, p := c.dialed["Messages"], c.dialed["People"]; p < m/2 || m < 50 {
		t.Errorf("the agentless campaign launched %d calls, the one with agents %d", m, p)
	}
}
