package lab

import (
	"time"

	"github.com/dialgate/dialgate/core/pacing"
)

// Clairvoyant gives what a dialler would reach that knows the outcome of each call before it is dialled and the end of each talk and
// wrap: with any number of lines, every agent after the first call finds the next one answered at the moment of being free, and
// nobody is abandoned. Only the first call of the shift has to be waited for. It is computed, not simulated, and it is no aim: it is
// the one bound that needs no argument.
func Clairvoyant(c Conditions, seeds []uint64) Cell {
	cell := Cell{Conditions: c, Policy: "clairvoyant"}
	for _, seed := range seeds {
		s := shift{Conditions: c, chance: chance(mix(seed))}
		for who := range c.Agents {
			stream := drawAgents + uint64(who)
			now := c.Answer[0] + time.Duration(s.draw(drawAnswer, uint64(who))*float64(c.Answer[1]-c.Answer[0]))
			s.result.served(now, 0, 0)
			for n := uint64(0); now < c.Length; n++ {
				talk := logNormal(s.draw(stream, 2*n), c.Talk, c.TalkCV)
				now += talk + exponential(s.draw(stream, 2*n+1), c.Wrap)
				s.result.Talk += talk
				s.result.served(0, 0, 0)
			}
		}
		s.result.Seed = seed
		cell.Shifts = append(cell.Shifts, s.result)
	}
	return cell
}

// foreteller is the policy that ships, told when each busy agent will be free: how much of what is missing to the clairvoyant is
// owed to not knowing that.
type foreteller struct{ *pacing.Predictive }

// Foretold implements Foreteller.
func (foreteller) Foretold() {}
