package engine

// turn is a campaign's part of the trunks of its switch. Campaigns that want more calls than there are trunks take turns, in
// proportion to their free agents: each launch moves a campaign's served on by one over its weight, and the one with the least goes
// first.
type turn struct {
	served   float64
	starving bool // wanted to launch and found no trunk, or let another go first
}

// weight is how many of a round's launches a campaign has.
func (c *campaign) weight() float64 { return float64(max(c.waiting.Len()-c.leaving, 1)) }

// claim tells whether a campaign may launch a call now: there is room, and no other campaign of the switch that starves has had
// less.
func (e *Engine) claim(c *campaign) bool {
	s := c.sw
	if !e.free(c) {
		if s.withinQuota(c) {
			s.starve(c)
		}
		return false
	}
	for _, other := range s.campaigns {
		if other != c && other.turn.starving && other.state == Open && s.had(other) < s.had(c) && e.free(other) {
			s.starve(c)
			e.touch(other)
			return false
		}
	}
	return true
}

// had is how much a campaign has had. One that wanted nothing for a while has no claims from that time: it has had as much as the
// one that was served last.
func (s *telephony) had(c *campaign) float64 {
	if c.turn.starving {
		return c.turn.served
	}
	return max(c.turn.served, s.served)
}

// starve marks a campaign as waiting for a trunk.
func (s *telephony) starve(c *campaign) {
	c.turn.served = s.had(c)
	c.turn.starving = true
}

// serve counts a launch.
func (s *telephony) serve(c *campaign) {
	s.served = max(s.served, s.had(c))
	c.turn.served = s.had(c) + 1/c.weight()
}

// passTurn has the campaigns looked at that starve, after another has launched what it wanted and left trunks.
func (e *Engine) passTurn(c *campaign) {
	for _, other := range c.sw.campaigns {
		if other != c && other.turn.starving && other.state == Open && e.free(other) {
			e.touch(other)
		}
	}
}
