package engine

import (
	"errors"
	"fmt"
	"slices"
)

// checkMedia checks that something ends all that is asked of the switch, and that nothing goes on in a call that is over.
func checkMedia(n *call) error {
	x := n.media
	if x == nil {
		return nil
	}
	if n.state == Clearing || n.state == ended {
		return fmt.Errorf("call %s is %s, and has %d requests and %d recordings", n.id, n.state, len(x.asked), len(x.recordings))
	}
	for _, r := range x.asked {
		if r.timeout == nil || r.timeout.index < 0 {
			return fmt.Errorf("call %s: nothing would end what was asked of the switch (%d)", n.id, r.what)
		}
	}
	for _, r := range x.asked {
		if r.agent != nil && r.agent != n.agent && r.agent.call != n && r.what != toRecord {
			return fmt.Errorf("call %s: agent %s, who is not in it, waits for an answer (%d)", n.id, r.agent.name, r.what)
		}
	}
	for i, key := range x.recordings {
		if slices.Contains(x.recordings[:i], key) {
			return fmt.Errorf("call %s has two recordings %q", n.id, key)
		}
	}
	return nil
}

// checkMonitoring checks that both sides of a monitoring know each other, and that it has begun or something ends it.
func checkMonitoring(a *agent) error {
	var errs []error
	if x := a.monitoring; x != nil {
		if x.monitor != a || !slices.Contains(x.monitored.monitors, x) {
			errs = append(errs, fmt.Errorf("agent %s monitors one who does not know", a.name))
		}
		if x.begun != (a.state == Monitoring) || !x.begun && x.timeout.index < 0 {
			errs = append(errs, fmt.Errorf("agent %s is %s, monitoring has begun: %v", a.name, a.state, x.begun))
		}
	}
	for _, x := range a.monitors {
		if x.monitored != a || x.monitor.monitoring != x || a.tenant().agents[x.monitor.name] != x.monitor {
			errs = append(errs, fmt.Errorf("agent %s is monitored by one who is gone or does something else", a.name))
		}
	}
	if !slices.Contains(a.tenant().byUser[a.user], a) {
		errs = append(errs, fmt.Errorf("agent %s is not among the endpoints of user %s", a.name, a.user))
	}
	return errors.Join(errs...)
}
