package engine

import "fmt"

// checkNumbers counts the numbers that a campaign holds, and checks that something ends the waiting of each that waits for an agent,
// a router or the end of a message.
func (c *campaign) checkNumbers() error {
	queued := c.due.Len() + c.predictive.Len() + len(c.timed) + len(c.owed) + c.careful.Len()
	for _, q := range c.forAgent {
		queued += q.Len()
	}
	if queued != c.heldBy {
		return fmt.Errorf("campaign %s: %d numbers in queues, counted %d", c.name, queued, c.heldBy)
	}
	for n := range c.timed {
		if n.state != held || n.in != inTimed || n.wait.index < 0 {
			return fmt.Errorf("number %s is %s, and among the timed ones", n.id, n.state)
		}
	}
	for _, n := range c.owed {
		if n.state != held || n.in != inOwed || n.notice.index < 0 {
			return fmt.Errorf("callback %s is %s, and owed without end", n.id, n.state)
		}
	}
	for _, n := range c.live {
		switch {
		case n.again != 0:
			return fmt.Errorf("call %s is to be tried again, and nothing was done about it", n.id)
		case n.playing() && n.silence.index < 0:
			return fmt.Errorf("the message of call %s would not end", n.id)
		}
	}
	return c.checkScreening()
}

// checkPool checks that an agent whom a switch has to let go is in no pool, and that the waiting ends.
func (a *agent) checkPool() error {
	switch {
	case a.followUp && a.call == nil && a.transfer == nil:
		return fmt.Errorf("agent %s makes a call of his own, and has none", a.name)
	case a.granted:
		return fmt.Errorf("agent %s is being let go by the switch, for ever", a.name)
	case a.granting == nil:
	case a.granting.index < 0, !a.campaign.routing.bySwitch, a.state != WaitingForCall, a.call != nil:
		return fmt.Errorf("agent %s is %s, and the switch has to let go of it", a.name, a.state)
	}
	return nil
}
