package rpc

import (
	"math"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/registry"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// The engine numbers states as proto/ does; a test holds them together.

func campaign(v engine.CampaignView) *dialgatev1.Campaign {
	return &dialgatev1.Campaign{
		Tenant: v.Tenant, Campaign: v.Name, CampaignUniqueId: v.UniqueID,
		DialingMethod: dialgatev1.DialingMethod(count(v.DialingMethod)),
		State:         dialgatev1.CampaignState(v.State),
		Switch:        v.Switch,
		Owner:         owner(v.Owner),
		Agents: &dialgatev1.AgentCounts{
			LoggedIn: count(v.Agents.LoggedIn), Waiting: count(v.Agents.Waiting), Previewing: count(v.Agents.Previewing),
			Talking: count(v.Agents.Talking), Wrap: count(v.Agents.Wrap), Unavailable: count(v.Agents.Unavailable),
		},
		Numbers:      count(v.Numbers),
		CallsDialing: count(v.CallsDialing), CallsWaiting: count(v.CallsWaiting), CallsConnected: count(v.CallsConnected),
		Totals: &dialgatev1.Totals{
			Attempts: int64(v.Totals.Attempts), Answered: int64(v.Totals.Answered), Connected: int64(v.Totals.Connected),
			Abandoned: int64(v.Totals.Abandoned), Failed: int64(v.Totals.Failed), Machines: int64(v.Totals.Machines),
		},
		AbandonRate: v.AbandonRate, AbandonRateSinceOpen: v.AbandonRateSinceOpen, AbandonTarget: v.AbandonTarget, Overdial: v.Overdial,
	}
}

func agent(v engine.AgentView) *dialgatev1.Agent {
	return &dialgatev1.Agent{
		Tenant: v.Tenant, Agent: v.Name, AgentDescription: v.Description, Campaign: v.Campaign,
		State: dialgatev1.AgentState(v.State), Since: instant(v.Since),
		AgentExtensionIdentifier: v.Extension, Team: v.Team, Owner: owner(v.Owner), AgentUniqueId: v.UniqueID,
		Call: v.Call, Leaving: v.Leaving,
	}
}

func call(v engine.CallView) *dialgatev1.Call {
	return &dialgatev1.Call{
		Tenant: v.Tenant, Campaign: v.Campaign, Call: v.ID, TelephoneNumber: v.Number,
		State: dialgatev1.CallState(v.State), Since: instant(v.Since),
		Agent: v.Agent, TrunkIdentifier: v.Trunk, Switch: v.Switch, SessionUuid: v.UniqueID,
	}
}

func trunks(v engine.TrunksView) *dialgatev1.Trunks {
	t := &dialgatev1.Trunks{
		Switch: v.Switch, NumberOfTrunks: count(v.Trunks), TrunksInUse: count(v.InUse), PortsInUse: count(v.PortsInUse),
		CallsPerSecond: count(v.CallsPerSecond), Owner: owner(v.Owner),
	}
	if v.Ports >= 0 {
		ports := count(v.Ports)
		t.DialingPorts = &ports
	}
	return t
}

func queue(v engine.QueueView) *dialgatev1.Queue {
	return &dialgatev1.Queue{
		Tenant: v.Tenant, Campaign: v.Campaign, Queue: v.Address, InService: v.InService, Deleting: v.Deleting, Calls: count(v.Calls), Oldest: instant(v.Oldest),
		Agents: count(v.Agents), AgentsWaiting: count(v.Waiting), OverflowAddress: v.OverflowAddress, OverflowTime: count(int(v.Timeout / time.Second)),
		Totals: &dialgatev1.QueueTotals{
			Entered: int64(v.Totals.Entered), Connected: int64(v.Totals.Connected), Overflowed: int64(v.Totals.Overflowed), Abandoned: int64(v.Totals.Abandoned),
		},
	}
}

func linkOf(v exchange.LinkInfo) *dialgatev1.Link {
	l := &dialgatev1.Link{
		Link: v.ID.String(), Peer: v.Peer, Since: instant(v.Since),
		MessagesIn: int64(min(v.MessagesIn, math.MaxInt64)), MessagesOut: int64(min(v.MessagesOut, math.MaxInt64)),
		Queued: count(v.Queued),
	}
	for _, r := range v.Owns {
		l.Owns = append(l.Owns, r.String())
	}
	return l
}

// owner names the link, or nothing where there is none.
func owner(l registry.Link) string {
	if l == registry.None {
		return ""
	}
	return l.String()
}

func instant(t time.Time) *timestamppb.Timestamp {
	if t.IsZero() {
		return nil
	}
	return timestamppb.New(t)
}

// count fits a number into the field; none of them comes near its bound.
func count(n int) int32 {
	return int32(max(math.MinInt32, min(n, math.MaxInt32)))
}
