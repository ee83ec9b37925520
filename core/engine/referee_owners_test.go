package engine_test

import (
	"fmt"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// owners is who should be told of what, by the messages that were accepted.
type owners struct {
	campaigns map[string]campaignRule
	agents    map[string]registry.Link
	switches  map[string]registry.Link
}

type campaignRule struct {
	owner     registry.Link
	sw        string
	returnAll bool // RO
}

func newOwners() owners {
	return owners{map[string]campaignRule{}, map[string]registry.Link{}, map[string]registry.Link{}}
}

func (w owners) accepted(m *sdmp.Message, from registry.Link) {
	switch m.Kind {
	case sdmp.CampaignOC:
		w.campaigns[m.Str(sdmp.CN)] = campaignRule{from, m.StrOr(sdmp.IC, engine.DefaultSwitch), m.Has(sdmp.RO)}
	case sdmp.AgentAL:
		w.agents[m.Str(sdmp.AN)] = from
	case sdmp.CTITO:
		if !m.Has(sdmp.CN) && !m.Has(sdmp.TD) {
			w.switches[m.StrOr(sdmp.IC, engine.DefaultSwitch)] = from
		}
	}
}

func (w owners) closed(l registry.Link) {
	for name, owner := range w.switches {
		if owner == l {
			delete(w.switches, name)
		}
	}
}

// address checks that an output goes where it should: replies to the asker, notifications to the owner.
func (w owners) address(in engine.Input, o engine.Output, open map[registry.Link]bool) error {
	var want registry.Link
	switch o.Message {
	case sdmp.CampaignCO, sdmp.CampaignNS, sdmp.CampaignNC, sdmp.CampaignNB, sdmp.CampaignCR:
		want = w.campaigns[parameter(o.Text, "CN")].owner
	case sdmp.AgentLI, sdmp.AgentNA, sdmp.AgentAR, sdmp.AgentAC, sdmp.AgentBP, sdmp.AgentBM, sdmp.AgentCE, sdmp.AgentAF, sdmp.AgentNO,
		sdmp.AgentHA, sdmp.AgentMK, sdmp.AgentRA, sdmp.AgentPS, sdmp.AgentDS, sdmp.AgentFC, sdmp.AgentLK, sdmp.AgentMN, sdmp.AgentTAFrom, sdmp.AgentMS, sdmp.AgentCU, sdmp.AgentCS:
		want = w.agents[parameter(o.Text, "AN")]
	case sdmp.CTISL, sdmp.CTISO, sdmp.CTICI, sdmp.CTICT, sdmp.CTICD, sdmp.CTIDH, sdmp.CTIPB,
		sdmp.CTIRH, sdmp.CTIRM, sdmp.CTIRR, sdmp.CTIDP, sdmp.CTIPC, sdmp.CTILR, sdmp.CTIAR, sdmp.CTIRU, sdmp.CTIUG, sdmp.CTIPM:
		want = w.switches[w.campaigns[parameter(o.Text, "CN")].sw]
	case sdmp.ER:
		return w.report(in, o, open)
	default:
		if o.Kind == engine.Dropped && o.Message != sdmp.ManagementAZ && o.Message != sdmp.ManagementCZ && o.Message != sdmp.ManagementEF {
			return fmt.Errorf("%s was for nobody", o.Message)
		}
		return nil
	}
	switch {
	case open[want] && (o.Kind != engine.Sent || o.Link != want):
		return fmt.Errorf("should have gone to the owner %s", want)
	case !open[want] && o.Kind != engine.Dropped:
		return fmt.Errorf("went to %s, and the owner %s is gone", o.Link, want)
	}
	return nil
}

// report checks an ER that does not reject the message of the step: error 128, or a log-in that failed later. The dialer's own
// messages have no errors here.
func (w owners) report(in engine.Input, o engine.Output, open map[registry.Link]bool) error {
	code := parameter(o.Text, "EC")
	switch {
	case code == "128" && in.Kind == engine.MessageReceived && in.Message.Kind == sdmp.CampaignMC && o.Link == in.Link:
		return nil
	case o.Fault == nil:
		if login, f := sdmp.Parse(faulty(o.Text)); f == nil && login.Kind == sdmp.AgentAL && !open[w.agents[login.Str(sdmp.AN)]] {
			return nil
		}
		return fmt.Errorf("a message of the dialer's own was rejected: %s", o.Text)
	case o.Fault.Code == sdmp.ErrUnavailableTimedOut:
		if sw := w.switches[w.campaigns[parameter(o.Fault.Text, "CN")].sw]; o.Link != sw {
			return fmt.Errorf("a UG that timed out is reported to %s, not to its switch", o.Link)
		}
		return nil
	case o.Fault.Code == sdmp.ErrStationNotAvailable:
		login, f := sdmp.Parse(o.Fault.Text)
		if f != nil || login.Kind != sdmp.AgentAL || o.Link != w.agents[login.Str(sdmp.AN)] {
			return fmt.Errorf("the log-in that failed is not one of %s", o.Link)
		}
		return nil
	}
	return fmt.Errorf("an ER that answers no message")
}
