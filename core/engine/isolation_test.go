package engine_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

// neighbours are tenants of one service on one switch. All that belongs to a tenant has the tenant's name in it, so that it can be
// seen wherever it goes.
var neighbours = [2]string{"alpha", "beta"}

// house is a service with two tenants, each with links of its own, and the links of those who run it.
type house struct {
	e       *engine.Engine
	watched watchedTenants
	r       *rand.Rand
	now     time.Time
	links   map[string]registry.Link
	owner   map[registry.Link]string // whose link it is, "" for the telephony layer's and the landlord's
	next    uint32
	calls   [2][]string // campaign and SI of what was dialled, by tenant
	n       int
	told    [2]int // messages on the links of each tenant
	met     [2]int // calls that reached an agent
}

func (h *house) open(name, tenant string) {
	h.next++
	l := registry.Link{N: h.next}
	h.links[name], h.owner[l] = l, tenant
}

// TestTenantsAreIsolated lets two tenants work side by side, and looks at every message and at whose log has it: nothing of one may
// reach a link or the log of the other.
func TestTenantsAreIsolated(t *testing.T) {
	t.Parallel()
	told, met := 0, 0
	for seed := uint64(1); seed <= uint64(max(*simSeeds/8, 60)); seed++ {
		h := &house{
			r: rand.New(rand.NewPCG(seed, 7)), now: transcript.Start,
			links: map[string]registry.Link{}, owner: map[registry.Link]string{},
		}
		h.e = engine.New(transcript.Config())
		h.watched = watchTenants(h.e, patience(seed))
		if err := h.live(800); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
		told, met = told+h.told[0]+h.told[1], met+h.met[0]+h.met[1]
	}
	if told < 10_000 || met < 100 {
		t.Errorf("%d messages, %d calls that reached an agent: nothing much was tried", told, met)
	}
}

func (h *house) live(operations int) error {
	if err := h.moveIn(); err != nil {
		return err
	}
	for range operations {
		if h.r.Float64() < 0.5 {
			h.now = h.now.Add(time.Duration(h.r.IntN(3000)) * time.Millisecond)
		}
		link, text := h.operation()
		if err := h.say(link, text); err != nil {
			return err
		}
		if err := errors.Join(h.e.Check(), h.watched.check()); err != nil {
			return fmt.Errorf("after %s: %w", text, err)
		}
	}
	return h.moveOut()
}

// moveOut closes all links, after which nothing must be left.
func (h *house) moveOut() error {
	for _, t := range neighbours {
		for _, name := range []string{t + " host", t + " watch"} {
			if err := h.judge(h.e.Step(h.now, engine.Input{Kind: engine.LinkClosed, Link: h.links[name]})); err != nil {
				return err
			}
		}
	}
	h.e.Step(h.now, engine.Input{Kind: engine.LinkClosed, Link: h.links["cti"]})
	h.e.Step(h.now, engine.Input{Kind: engine.LinkClosed, Link: h.links["landlord"]})
	h.e.Step(h.now.Add(3*time.Hour), engine.Input{})
	return h.e.Leftovers()
}

func (h *house) moveIn() error {
	h.open("cti", "")
	h.open("landlord", "")
	for _, t := range neighbours {
		h.open(t+" host", t)
		h.open(t+" watch", t)
	}
	for _, l := range h.links {
		h.e.Step(h.now, engine.Input{Kind: engine.LinkOpened, Link: l})
	}
	say := [][2]string{
		{"cti", `TO\NT8\ND\TS`}, {"landlord", `EN\TXd\SE4`}, {"landlord", `EA\TXe`}, {"landlord", `EV\TXf`}, {"landlord", `ET\TXg\CI\CT\CD\LC\ND`},
	}
	for _, t := range neighbours {
		host := t + " host"
		say = append(say, [2]string{host, `A1\TD` + t}, [2]string{host, `C1\TD` + t}, [2]string{host, `P1\TD` + t + `\NT5\NA4`})
		for i, m := range h.watches(t) {
			say = append(say, [2]string{t + " watch", m + `\TD` + t + `\TX` + t + strconv.Itoa(i)})
		}
		for _, c := range []string{"One", "Two"} {
			say = append(say, [2]string{host, `OC\TD` + t + `\RO\CN` + t + c})
		}
	}
	for _, s := range say {
		if err := h.say(s[0], s[1]); err != nil {
			return err
		}
		if f := h.e.Rejected(); f != nil {
			return fmt.Errorf("%s: %w", s[1], f)
		}
	}
	return nil
}

// watches lists the subscriptions of a tenant: everything that there is.
func (*house) watches(t string) []string {
	return []string{
		`EA\LD3\PS` + t, `EC\PS` + t, `EI\PS` + t, `EV`, `EQ`, `EG`, `EX`, `EM\EV`, `EO\FO\SO\MO`, `EN\SE4\PS` + t, `ET\CI\CT\CD\LC\ND\AR\HA\LK\MK`, `QE`, `QC`,
	}
}

// operation makes up what somebody says next.
func (h *house) operation() (link, text string) {
	i := h.r.IntN(2)
	t := neighbours[i]
	td, cn, an := `\TD`+t, `\CN`+t+[]string{"One", "Two"}[h.r.IntN(2)], t+strconv.Itoa(h.r.IntN(4))
	call := cn + `\SI` + t
	if k := len(h.calls[i]); k > 0 {
		call = h.calls[i][max(0, k-1-h.r.IntN(2))]
	}
	h.n++
	n := strconv.Itoa(h.n)
	host := t + " host"
	switch p := h.r.IntN(100); {
	case p < 18:
		return host, `MC` + td + cn + `\TN` + t + n + `\AS` + t + `\DT` + t + `~N~1`
	case p < 28:
		return host, `AL` + td + cn + `\AN` + an + `\AE` + an + `\AD` + an
	case p < 36:
		return "cti", `LS` + td + `\AN` + an + `\AE` + an + `\RS0`
	case p < 44:
		return host, `AA` + td + `\AN` + an
	case p < 58:
		return "cti", `LC` + td + call + `\TI` + strconv.Itoa(h.r.IntN(8))
	case p < 64:
		return "cti", `TS` + td + call + `\RS0`
	case p < 68:
		return "cti", `CF` + td + call + `\CA2`
	case p < 74:
		return "cti", `ND` + td + call
	case p < 82:
		return host, `TC` + td + `\AN` + an + `\AO7`
	case p < 84:
		return host, `SW` + td + `\AN` + an
	case p < 86:
		return host, `AU` + td + `\AN` + an + `\PR` + strconv.Itoa(h.r.IntN(3))
	case p < 88:
		return host, `NE` + td + `\FA` + t + `\SE2\MS` + t
	case p < 90:
		return host, `OM` + td + cn + `\LI` + t + `\UC5`
	case p < 92:
		return host, `UO` + td + cn + `\TN` + t + n + `\RE5`
	case p < 93:
		return host, `KA` + td + `\AN` + an + `\PR2\TX` + t + `ka` + n
	case p < 94:
		return host, `KC` + td + cn + `\TX` + t + `kc` + n
	case p < 97:
		return host, `OC` + td + cn + `\RO`
	case p < 98 && h.r.IntN(4) == 0:
		return host, `D1` + td + `\PR` + strconv.Itoa(h.r.IntN(3))
	case p < 99:
		return host, `C1` + td
	}
	return "reconnect", t
}

func (h *house) say(link, text string) error {
	in := engine.Input{Kind: engine.MessageReceived, Link: h.links[link]}
	if link == "reconnect" {
		return h.reconnect(text)
	}
	in.Message, in.Fault = sdmp.Parse(text)
	return h.judge(h.e.Step(h.now, in))
}

// reconnect loses the link of a watcher, which comes back a while later and takes up what persists.
func (h *house) reconnect(t string) error {
	if err := h.judge(h.e.Step(h.now, engine.Input{Kind: engine.LinkClosed, Link: h.links[t+" watch"]})); err != nil {
		return err
	}
	h.now = h.now.Add(time.Duration(h.r.IntN(100)) * time.Second)
	h.open(t+" watch", t)
	h.e.Step(h.now, engine.Input{Kind: engine.LinkOpened, Link: h.links[t+" watch"]})
	for i, m := range h.watches(t) {
		if err := h.say(t+" watch", m+`\TD`+t+`\TX`+t+strconv.Itoa(i)); err != nil {
			return err
		}
		if f := h.e.Rejected(); f != nil {
			return fmt.Errorf("%s cannot come back: %w", m, f)
		}
	}
	return nil
}

// judge looks for what is where it must not be.
func (h *house) judge(outs []engine.Output) error {
	for _, o := range outs {
		for i, t := range neighbours {
			other := neighbours[1-i]
			if !strings.Contains(o.Text, t) {
				continue
			}
			switch {
			case o.Tenant != t:
				return fmt.Errorf("the log of tenant %q has %s", o.Tenant, o.Text)
			case o.Kind == engine.Sent && h.owner[o.Link] == other:
				return fmt.Errorf("a link of %s is told %s", other, o.Text)
			case o.Kind == engine.Sent && o.Link == h.links["landlord"]:
				return fmt.Errorf("who watches the default tenant is told %s", o.Text)
			}
			if o.Kind == engine.Sent && h.owner[o.Link] == t {
				h.told[i]++
			}
			if o.Message == sdmp.AgentAC {
				h.met[i]++
			}
			if o.Message == sdmp.CTICI {
				h.calls[i] = append(h.calls[i], `\CN`+parameter(o.Text, "CN")+`\SI`+parameter(o.Text, "SI"))
			}
		}
	}
	return nil
}
