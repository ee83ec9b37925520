package engine

import (
	"fmt"
	"maps"
	"time"
)

// Retry says when and how often numbers are dialled again after an outcome. A number is in the retry queue of its latest outcome;
// after outcomes for which there is no rule it goes back to the host at once.
type Retry struct {
	Tenant   string        // whose campaigns; "" for all tenants
	Campaign string        // "" for all campaigns of the tenant
	Outcome  int           // dialling outcome [RE]
	Interval time.Duration // from the outcome to the next attempt
	Limit    int           // attempts after such an outcome; 0 for none, where a wider rule has some
}

// Check tells what is wrong with the rule.
func (r Retry) Check() error {
	switch {
	case r.Outcome <= notMade || r.Outcome > maxDialOutcome || r.Outcome == liveCall:
		return fmt.Errorf("retry after dialling outcome %d: outcomes are 1 to %d, and a call that reached somebody (%d) is not dialled again", r.Outcome, maxDialOutcome, liveCall)
	case r.Interval <= 0:
		return fmt.Errorf("retry after dialling outcome %d: interval %s; it must be positive", r.Outcome, r.Interval)
	case r.Limit < 0:
		return fmt.Errorf("retry after dialling outcome %d: limit %d; it cannot be negative", r.Outcome, r.Limit)
	}
	return nil
}

// specific tells how closely a rule fits a campaign, 0 for not at all.
func (r Retry) specific(c *campaign) int {
	if r.Tenant != "" && r.Tenant != c.tenant.name || r.Campaign != "" && r.Campaign != c.name {
		return 0
	}
	fit := 1
	if r.Tenant != "" {
		fit++
	}
	if r.Campaign != "" {
		fit += 2
	}
	return fit
}

// retriesOf gives the rules of a campaign by outcome: of several the one that names it most closely, else the last.
func (e *Engine) retriesOf(c *campaign) map[int]Retry {
	rules, fit := map[int]Retry{}, map[int]int{}
	for _, r := range e.cfg.Retries {
		if s := r.specific(c); s > 0 && s >= fit[r.Outcome] {
			rules[r.Outcome], fit[r.Outcome] = r, s
		}
	}
	return rules
}

// attempts is what became of a number before: which outcome it had last, and how many retries each outcome has had.
type attempts struct {
	last      int // 0 before the first attempt
	retries   map[int]int
	abandoned bool // once
}

// mayRetry tells whether the rules give a number another attempt after an outcome.
func (e *Engine) mayRetry(n *call, reason int) bool {
	rule, ok := n.campaign.retries[reason]
	if !ok || n.counted || n.tried.retries[reason] >= rule.Limit {
		return false
	}
	at := e.now.Add(rule.Interval)
	return n.expiry.IsZero() || !at.After(n.expiry)
}

// keeps tells whether a campaign will go on dialling the numbers that it holds.
func (c *campaign) keeps() bool {
	return (c.state == Open || c.state == Suspending || c.state == Suspended) && !c.ending.workOff
}

// takeAgain takes a number whose call is over among the timed ones, for its next attempt. It has the key of the call before.
func (e *Engine) takeAgain(old *call) {
	reason := old.again
	old.again = 0
	c := old.campaign
	n := &call{
		id: old.id, number: old.number, uuid: e.uuid(), campaign: c, sw: c.sw, seq: old.seq, data: old.data, session: old.session, cli: old.cli,
		forAgent: old.forAgent, preview: old.preview, breathe: old.breathe, expiry: old.expiry, sound: old.sound, since: e.now,
	}
	n.tried = attempts{last: reason, retries: maps.Clone(old.tried.retries), abandoned: old.tried.abandoned || reason == abandoned}
	if n.tried.retries == nil {
		n.tried.retries = map[int]int{}
	}
	n.tried.retries[reason]++
	e.hold(n)
	e.plan(n, e.now.Add(c.retries[reason].Interval))
	if !c.keeps() {
		e.takeOut(n)
		e.handBack(n)
	}
}

// hold makes a number known under its key.
func (e *Engine) hold(n *call) {
	t := n.campaign.tenant
	t.calls[n.id] = n
	t.byNumber[n.number] = append(t.byNumber[n.number], n)
	n.campaign.heldBy++
}

// handBack gives a held number back: not made, or with the outcome whose retry queue it was in.
func (e *Engine) handBack(n *call) { e.numberBack(n, n.tried.last) }

// advise tells whether NB says that another attempt is due [RA]: for a number that was in a retry queue, and for one that the
// rules would dial again if its campaign went on.
func (e *Engine) advise(n *call, reason int) bool {
	if reason == notMade {
		return false
	}
	if n.launched.IsZero() {
		return reason == n.tried.last
	}
	return e.mayRetry(n, reason)
}
