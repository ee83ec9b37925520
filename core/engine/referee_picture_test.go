package engine_test

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// picture is what a subscriber knows: what it was shown first, and every change since [EA AZ, EC CZ].
type picture struct {
	kind     sdmp.Kind
	link     registry.Link // None while nobody listens
	token    string
	blind    bool   // it asked for what was [TS], and began without a picture
	campaign string // "" for all
	detail   int
	known    map[string]string // agent -> campaign and state, campaign -> state
}

func newPicture(m *sdmp.Message, from registry.Link) *picture {
	return &picture{kind: m.Kind, link: from, token: m.Str(sdmp.PS), blind: m.Has(sdmp.TS) || m.Has(sdmp.GA) || m.Kind == sdmp.ManagementEV && m.Has(sdmp.CN), campaign: m.Str(sdmp.CN), detail: m.Int(sdmp.LD, 1), known: map[string]string{}}
}

// draw adds what a subscriber is told.
func (r *referee) draw(o engine.Output) error {
	tx := parameter(o.Text, "TX")
	p := r.pictures[tx]
	switch {
	case o.Kind == engine.Dropped:
		return nil // the subscriber's link is closing
	case p == nil && o.Message == sdmp.ManagementEF:
		return nil
	case p == nil:
		return fmt.Errorf("there is no subscription %s", tx)
	case o.Link != p.link && o.Message != sdmp.ManagementEF: // any link may end a subscription, and is told so
		return fmt.Errorf("subscription %s is of link %s", tx, p.link)
	}
	switch o.Message {
	case sdmp.ManagementNEFrom: // something may be lost: the picture is drawn again
		p.known = map[string]string{}
	case sdmp.ManagementEF:
		delete(r.pictures, tx)
	case sdmp.ManagementAZ:
		if parameter(o.Text, "ZA") == "0" {
			delete(p.known, parameter(o.Text, "AN"))
			break
		}
		p.known[parameter(o.Text, "AN")] = parameter(o.Text, "CN") + " " + parameter(o.Text, "ZA") + " " + parameter(o.Text, "DS")
	case sdmp.ManagementCZ:
		if parameter(o.Text, "ZC") == "0" {
			delete(p.known, parameter(o.Text, "CN"))
			break
		}
		p.known[parameter(o.Text, "CN")] = parameter(o.Text, "ZC")
	default:
		if ok := p.drawOther(o); ok {
			return nil
		}
		return errors.New("is no picture")
	}
	return nil
}

// comparePictures checks that what subscribers know is what is.
func (r *referee) comparePictures() error {
	for tx, p := range r.pictures {
		exists, connected, told := r.e.Subscription(tx)
		if !exists {
			delete(r.pictures, tx) // nobody came back for it
			continue
		}
		if connected != (p.link != registry.None) {
			return fmt.Errorf("subscription %s: somebody listens: %v", tx, connected)
		}
		if !connected || !told || p.blind {
			continue
		}
		if err := p.compare(r.e); err != nil {
			return fmt.Errorf("the picture of subscription %s is wrong: %w", tx, err)
		}
	}
	return nil
}

func (p *picture) compare(e *engine.Engine) error {
	switch p.kind {
	case sdmp.ManagementEC:
		return p.compareCampaigns(e)
	case sdmp.ManagementES, sdmp.ManagementEV, sdmp.ManagementE1, sdmp.ManagementQE:
		return p.compareOther(e)
	}
	n := 0
	for _, a := range e.Agents(engine.DefaultTenant, p.campaign) {
		basic, ds := "2", ""
		switch a.State {
		case engine.AwaitingStation:
			continue
		case engine.Unavailable:
			basic = "1"
		}
		if p.detail >= 2 {
			ds = strconv.Itoa(int(a.State))
		}
		n++
		if want := a.Campaign + " " + basic + " " + ds; p.known[a.Name] != want {
			return fmt.Errorf("agent %s is %q there, %q in truth", a.Name, p.known[a.Name], want)
		}
	}
	if n != len(p.known) {
		return fmt.Errorf("it has %d agents, there are %d", len(p.known), n)
	}
	return nil
}

func (p *picture) compareCampaigns(e *engine.Engine) error {
	n := 0
	for _, c := range e.Campaigns(engine.DefaultTenant) {
		want := map[engine.CampaignState]string{engine.Open: "1", engine.Suspending: "2", engine.Suspended: "2", engine.Closing: "3"}[c.State]
		got, known := p.known[c.Name]
		if !known && c.State != engine.Open {
			continue // the first picture has running campaigns alone
		}
		n++
		if got != want {
			return fmt.Errorf("campaign %s is %q there, %q in truth", c.Name, got, want)
		}
	}
	if n != len(p.known) {
		return fmt.Errorf("it has %d campaigns, of which there are %d", len(p.known), n)
	}
	return nil
}
