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
		sdmp.CTIIC: (*Engine).inboundConnect,
		sdmp.CTIQT: (*Engine).queueTimeout,
		sdmp.CTITA: (*Engine).transferProgress,
		sdmp.CTINU: (*Engine).nowUnavailableGranted,

		sdmp.CTIHA: (*Engine).holdAcknowledge,
		sdmp.CTIMK: (*Engine).muteAcknowledge,
		sdmp.CTIRA: (*Engine).recordingAcknowledge,
		sdmp.CTIPS: (*Engine).playStatus,
		sdmp.CTIDS: (*Engine).digitStatus,
		sdmp.CTIFC: (*Engine).finishedCapture,
		sdmp.CTILK: (*Engine).listenAcknowledge,

		sdmp.CampaignOC: (*Engine).openCampaign,
		sdmp.CampaignOT: (*Engine).overdialTuning,
		sdmp.CampaignSC: (*Engine).suspendCampaign,
		sdmp.CampaignRC: (*Engine).resumeCampaign,
		sdmp.CampaignCC: (*Engine).closeCampaign,
		sdmp.CampaignMC: (*Engine).makeCall,
		sdmp.CampaignRN: (*Engine).removeNumber,
		sdmp.CampaignAG: (*Engine).groupAdd,
		sdmp.CampaignMG: (*Engine).modifyGroup,
		sdmp.CampaignIG: (*Engine).groupInService,
		sdmp.CampaignOG: (*Engine).groupOutOfService,
		sdmp.CampaignDG: (*Engine).groupDelete,
		sdmp.CampaignGM: (*Engine).groupMembership,

		sdmp.AgentAL: (*Engine).agentLogin,
		sdmp.AgentAA: (*Engine).agentAvailable,
		sdmp.AgentAU: (*Engine).agentUnavailable,
		sdmp.AgentLO: (*Engine).logOut,
		sdmp.AgentBD: (*Engine).beginDial,
		sdmp.AgentPN: (*Engine).previewNow,
		sdmp.AgentSW: (*Engine).startWrap,
		sdmp.AgentAW: (*Engine).adjustWrap,
		sdmp.AgentTC: (*Engine).transactionComplete,
		sdmp.AgentGM: (*Engine).groupMembership,
		sdmp.AgentRQ: (*Engine).requeue,
		sdmp.AgentAM: (*Engine).agentMoving,
		sdmp.AgentTR: (*Engine).transferRequest,
		sdmp.AgentTA: (*Engine).transferAnswered,

		sdmp.AgentRH: (*Engine).requestHold,
		sdmp.AgentRM: (*Engine).requestMute,
		sdmp.AgentRR: (*Engine).requestRecording,
		sdmp.AgentPM: (*Engine).playSound,
		sdmp.AgentDP: (*Engine).playDigits,
		sdmp.AgentPC: (*Engine).playCapture,
		sdmp.AgentLR: (*Engine).listenRequest,
		sdmp.AgentUA: (*Engine).userAuthenticate,

		sdmp.ManagementWA: (*Engine).staticAgent,
		sdmp.ManagementWU: (*Engine).staticUser,
		sdmp.ManagementCH: (*Engine).callbackHandshaking,
		sdmp.ManagementCP: (*Engine).callbackParameters,
		sdmp.ManagementRX: (*Engine).registerRouter,
		sdmp.ManagementXR: (*Engine).routerDecision,

		sdmp.ManagementKA: (*Engine).killAgent,
		sdmp.ManagementKC: (*Engine).killCampaign,
		sdmp.ManagementMA: (*Engine).moveRequested,
		sdmp.ManagementAS: (*Engine).swapAgents,
		sdmp.ManagementVS: (*Engine).verifyStatus,
		sdmp.ManagementAI: (*Engine).addRoute,
		sdmp.ManagementUI: (*Engine).updateRoute,
		sdmp.ManagementDI: (*Engine).deleteRoute,
		sdmp.ManagementMR: (*Engine).manageRoute,
		sdmp.ManagementEA: (*Engine).enumerateAgents,
		sdmp.ManagementEC: (*Engine).enumerateCampaigns,
		sdmp.ManagementEE: (*Engine).enumerateEnd,
		sdmp.ManagementES: (*Engine).enumerateSwitches,
		sdmp.ManagementEI: (*Engine).enumerateSessions,
		sdmp.ManagementEV: (*Engine).enumerateSessionEvents,
		sdmp.ManagementEQ: (*Engine).enumerateQueue,
		sdmp.ManagementEG: (*Engine).enumerateGroups,
		sdmp.ManagementEX: (*Engine).enumerateTransferActivity,
		sdmp.ManagementEM: (*Engine).enumerateMetrics,
		sdmp.ManagementEO: (*Engine).enumerateOutcomes,
		sdmp.ManagementEN: (*Engine).enumerateNotifications,
		sdmp.ManagementET: (*Engine).enumerateTelephony,
		sdmp.ManagementQE: (*Engine).enumerateTurrets,
		sdmp.ManagementQC: (*Engine).enumerateChat,
		sdmp.ManagementE1: (*Engine).enumerateTenants,

		sdmp.ManagementA1: (*Engine).provisionTenant,
		sdmp.ManagementC1: (*Engine).commissionTenant,
		sdmp.ManagementD1: (*Engine).decommissionTenant,
		sdmp.ManagementP1: (*Engine).tenantParameters,
		sdmp.ManagementNE: (*Engine).notifyEvent,
		sdmp.ManagementUO: (*Engine).updateOutcomes,
		sdmp.ManagementSP: (*Engine).sessionPreferences,
		sdmp.CampaignOM:   (*Engine).outboundMetrics,
	} {
		handlers[k] = h
	}
}

// Supports tells whether this version acts on a message; others are validated and answered with error 9037.
func (*Engine) Supports(k sdmp.Kind) bool { return handlers[k] != nil }
