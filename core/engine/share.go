package engine

// Kinds of events in the rolling windows of a campaign.
const (
	launchedCall = 0 // in launches

	connectedCall = 0 // in share
	abandonedCall = 1
	machineCall   = 2 // of those connected, ended by the agent as an answering machine
)

// abandonRate is the share of abandoned calls in percent: of those abandoned or connected to an agent, without the ones that the
// agent ended as an answering machine, since nobody was there to be abandoned.
func abandonRate(connected, abandoned, machines int) float64 {
	live := connected - machines + abandoned
	if live <= 0 {
		return 0
	}
	return 100 * float64(abandoned) / float64(live)
}
