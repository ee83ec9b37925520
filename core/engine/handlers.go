package engine

import "github.com/dialgate/dialgate/core/sdmp"

// handler carries out one message: check, accept, change, say what goes out. A fault means that nothing was changed.
type handler func(*Engine, *sdmp.Message) *sdmp.Fault

// handlers has one entry per message that this version acts on.
var handlers [len(sdmp.Specs)]handler

// The table is filled here and not in its declaration because handlers reach it again through the messages that the dialer sends
// to itself.
func init() { //nolint:gochecknoinits // a declaration would be an initialisation cycle
	for k, h := range map[sdmp.Kind]handler{
		sdmp.CTITO: (*Engine).trunksOpen,
		sdmp.CTIDN: (*Engine).delayNotification,
		sdmp.CTIPR: (*Engine).pendingRoute,
		sdmp.CTILC: (*Engine).lineConnected,
		sdmp.CTICF: (*Engine).callFailed,
		sdmp.CTITS: (*Engine).transferStatus,
		sdmp.CTIND: (*Engine).nowDisconnected,
		sdmp.CTISD: (*Engine).stationDisconnect,
		sdmp.CTIPF: (*Engine).portFree,
		sdmp.CTILS: (*Engine).loginStatus,

		sdmp.CampaignOC: (*Engine).openCampaign,
		sdmp.CampaignOT: (*Engine).overdialTuning,
		sdmp.CampaignSC: (*Engine).suspendCampaign,
		sdmp.CampaignRC: (*Engine).resumeCampaign,
		sdmp.CampaignCC: (*Engine).closeCampaign,
		sdmp.CampaignMC: (*Engine).makeCall,
		sdmp.CampaignRN: (*Engine).removeNumber,

		sdmp.AgentAL: (*Engine).agentLogin,
		sdmp.AgentAA: (*Engine).agentAvailable,
		sdmp.AgentAU: (*Engine).agentUnavailable,
		sdmp.AgentLO: (*Engine).logOut,
		sdmp.AgentBD: (*Engine).beginDial,
		sdmp.AgentPN: (*Engine).previewNow,
		sdmp.AgentSW: (*Engine).startWrap,
		sdmp.AgentAW: (*Engine).adjustWrap,
		sdmp.AgentTC: (*Engine).transactionComplete,

		sdmp.ManagementKA: (*Engine).killAgent,
		sdmp.ManagementKC: (*Engine).killCampaign,
		sdmp.ManagementVS: (*Engine).verifyStatus,
		sdmp.ManagementEA: (*Engine).enumerateAgents,
		sdmp.ManagementEC: (*Engine).enumerateCampaigns,
		sdmp.ManagementEE: (*Engine).enumerateEnd,
	} {
		handlers[k] = h
	}
}

// Supports tells whether this version acts on a message; others are validated and answered with error 9037.
func (*Engine) Supports(k sdmp.Kind) bool { return handlers[k] != nil }
