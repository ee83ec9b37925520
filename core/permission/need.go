package permission

import "github.com/dialgate/dialgate/core/sdmp"

// needs lists what messages need where it is not what others of their interface do. One of several is enough; 0 is nothing.
var needs = map[sdmp.Kind]Set{
	sdmp.AgentUA: 0, sdmp.ManagementVS: 0, // before anybody is anybody
	sdmp.AgentLR: Supervisor,

	sdmp.CampaignAG: JobControl | Configuration, sdmp.CampaignMG: JobControl | Configuration, sdmp.CampaignDG: JobControl | Configuration,
	sdmp.CampaignIG: JobControl | Supervisor, sdmp.CampaignOG: JobControl | Supervisor, sdmp.CampaignGM: Agent | Supervisor | JobControl,

	sdmp.ManagementA1: System, sdmp.ManagementC1: System, sdmp.ManagementD1: System, sdmp.ManagementE1: System, sdmp.ManagementP1: System,
	sdmp.ManagementAI: Configuration, sdmp.ManagementUI: Configuration, sdmp.ManagementDI: Configuration,
	sdmp.ManagementWA: Configuration, sdmp.ManagementWU: Configuration,
	sdmp.ManagementMR: System, sdmp.ManagementRX: System, sdmp.ManagementXR: System,
	sdmp.ManagementCH: System | JobControl, sdmp.ManagementCP: System | JobControl, sdmp.ManagementUO: JobControl | Supervisor,
	sdmp.ManagementNE: Agent | Supervisor | System | JobControl | Telephony, sdmp.ManagementSP: Agent | Supervisor | System | JobControl | Telephony,
	sdmp.ManagementEE: Agent | Supervisor | System | JobControl | Telephony,
}

// Need is what a message needs: one of several permissions. 0 is nothing.
func Need(k sdmp.Kind) Set {
	if p, ok := needs[k]; ok {
		return p
	}
	switch k.Spec().Interface() {
	case sdmp.Agent:
		return Agent | Supervisor
	case sdmp.Campaign:
		return JobControl
	case sdmp.CTI:
		return System | Telephony
	}
	return Supervisor | JobControl
}

// Views is what looking at the state of a tenant needs, as much as an enumeration of it, for those whom UA has authenticated.
const Views = Supervisor | JobControl | System

// Scope is whom a message concerns.
type Scope uint8

// Scopes.
const (
	OneTenant  Scope = iota // the tenant that TD names, or the default one
	NoTenant                // nobody's affairs: VS, SP and, before anybody is anybody, UA
	AllTenants              // what all tenants share: the switches, the list of tenants
)

// ScopeOf tells whom a message concerns. TO without TD and CN declares a switch, which carries the calls of all tenants, and takes it
// over from whoever had it.
func ScopeOf(m *sdmp.Message) Scope {
	switch m.Kind {
	case sdmp.ManagementVS, sdmp.ManagementSP, sdmp.AgentUA:
		return NoTenant
	case sdmp.ManagementA1, sdmp.ManagementC1, sdmp.ManagementD1, sdmp.ManagementE1, sdmp.ManagementP1, sdmp.ManagementES:
		return AllTenants
	case sdmp.CTITO:
		if !m.Has(sdmp.TD) && !m.Has(sdmp.CN) {
			return AllTenants
		}
	}
	return OneTenant
}
