package engine

import "fmt"

// checkTransfer checks that the parties of a transfer agree about it, and that something ends each stage in which one is waited for.
func checkTransfer(a *agent) error {
	t := a.transfer
	if t == nil {
		if a.state == InTransfer {
			return fmt.Errorf("agent %s is %s and passes nothing", a.name, a.state)
		}
		return nil
	}
	switch n := t.call; {
	case n.passing != t || a.call != n || a != t.from && a != t.to:
		return fmt.Errorf("agent %s: its transfer is of another call", a.name)
	case n.state != Connected:
		return fmt.Errorf("agent %s: call %s is %s and is passed on", a.name, n.id, n.state)
	case a == t.from && n.agent != a:
		return fmt.Errorf("agent %s passes a call that is another's", a.name)
	case (t.stage < consulting || t.joining) && t.timer.index < 0:
		return fmt.Errorf("agent %s: the transfer of call %s is %s and nothing would end it", a.name, n.id, t.stage)
	}
	return nil
}

// inTransfer tells whether a state fits an agent's part in a transfer.
func (a *agent) inTransfer() bool {
	t := a.transfer
	if a == t.to {
		return a.state == Talking && t.established() || a.state == Offered && !t.established()
	}
	return a.state == InTransfer || (a.state == Talking || a.state == OnHold) && t.stage == conferencing
}
