package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/registry"
)

// CampaignState is where a campaign is in its life.
type CampaignState uint8

// States of a campaign.
const (
	Open       CampaignState = iota + 1
	Suspending               // told to suspend, calls run to their end
	Suspended
	Closing // told to close, calls run to their end
)

// CallState is where a call is in its life.
type CallState uint8

// States of a call.
const (
	Dialing    CallState = iota + 1 // CI sent
	Ringing                         // DN with DR2 received
	Answered                        // PR received, detection under way
	Waiting                         // LC received, no agent yet
	Connecting                      // CT sent, TS awaited
	Connected                       // with an agent
	Clearing                        // CD sent, the trunk not free yet
)

// AgentState is the state of an agent, with the numbers that DS has in AZ and TZ.
type AgentState uint8

// States of an agent.
const (
	NotLoggedIn AgentState = iota
	AwaitingStation
	Unavailable
	WaitingForCall
	Previewing
	Breather
	Talking
	Wrap
	FollowUp
	InTransfer
	Offered
	Monitoring
	Reserved
	OnHold
)

// AgentCounts counts a campaign's agents by what they do.
type AgentCounts struct {
	LoggedIn, Waiting, Previewing, Talking, Wrap, Unavailable int
}

// Totals counts a campaign's calls since it was opened.
type Totals struct {
	Attempts, Answered, Connected, Abandoned, Failed int
	Machines                                         int // of Connected, ended by the agent as answering machines
}

// CampaignView is a picture of an open campaign.
type CampaignView struct {
	Tenant, Name, UniqueID, Switch string
	DialingMethod                  int
	State                          CampaignState
	Owner                          registry.Link
	Agents                         AgentCounts
	Numbers                        int // handed in, not dialled
	CallsDialing                   int // dialling or ringing
	CallsWaiting                   int // answered, without agent
	CallsConnected                 int
	Totals                         Totals
	AbandonRate                    float64 // percent, last 24 h
	AbandonRateSinceOpen           float64 // percent
	AbandonTarget                  float64 // percent
	Overdial                       float64 // calls per free agent
}

// AgentView is a picture of an agent.
type AgentView struct {
	Tenant, Name, User, Description, Campaign, Extension, Team, UniqueID, Call string
	State                                                                      AgentState
	Since                                                                      time.Time
	Owner                                                                      registry.Link
	Leaving                                                                    bool // an AU waits for its AF
}

// CallView is a picture of a call.
type CallView struct {
	Tenant, Campaign, ID, Number, Agent, Trunk, Switch, UniqueID string
	State                                                        CallState
	Since                                                        time.Time
}

// TrunksView is a picture of a switch's trunks.
type TrunksView struct {
	Switch                    string
	Trunks, InUse, PortsInUse int
	Ports                     int // -1 where there is no limit
	CallsPerSecond            int
	Owner                     registry.Link
}
