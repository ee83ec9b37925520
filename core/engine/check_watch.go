package engine

import (
	"fmt"

	"github.com/dialgate/dialgate/core/registry"
)

// checkWatchers checks that each subscription is where it should be, and that what is held for those who are away is counted.
func (e *Engine) checkWatchers() error {
	held, parked, listed := 0, 0, 0
	for _, s := range e.subs {
		held += s.backlog.bytes
		owner := e.reg.Owner(s.resource())
		switch {
		case s.link == registry.None:
			parked++
			if s.token == "" || s.lapse == nil || s.lapse.index < 0 || owner != registry.None {
				return fmt.Errorf("subscription %s is parked: owned by %s, and something ends it: %v", s.tx, owner, s.lapse != nil)
			}
		case owner != s.link || e.links[s.link] == nil:
			return fmt.Errorf("subscription %s is of link %s, owned by %s", s.tx, s.link, owner)
		case !s.backlog.empty() && e.rolls[s.rollKey()] == nil:
			return fmt.Errorf("subscription %s is not told what is held for it", s.tx)
		}
	}
	for _, of := range e.subsOf {
		listed += len(of)
	}
	if held != e.heldBytes || parked != len(e.parked) || listed != len(e.subs) {
		return fmt.Errorf("subscriptions hold %d bytes, %d are parked of %d; counted %d, %d of %d", held, parked, listed, e.heldBytes, len(e.parked), len(e.subs))
	}
	for k, r := range e.rolls {
		if r.timer == nil || r.timer.index < 0 {
			return fmt.Errorf("roll %q would never go on", k)
		}
	}
	return nil
}

// checkTenant checks that a tenant's state fits what it has.
func (t *tenant) checkTenant() error {
	switch {
	case t.name == DefaultTenant && t.state != Active:
		return fmt.Errorf("tenant %s is %s", t.name, t.state)
	case !t.serves() && len(t.open)+len(t.agents) > 0:
		return fmt.Errorf("tenant %s is %s, and has %d campaigns and %d agents", t.name, t.state, len(t.open), len(t.agents))
	case t.state == Decommissioning && len(t.open) == 0:
		return fmt.Errorf("tenant %s has nothing open, and is %s still", t.name, t.state)
	}
	return nil
}
