package lab

import "github.com/dialgate/dialgate/core/pacing"

// Hindsight is the strongest constant number of lines per free agent for a cell, found afterwards on the very shifts that it is
// then judged by.
type Hindsight struct {
	Lines  float64
	Random bool // rounded up or down by chance; else down
	Cell   Cell
}

const (
	hindsightMost  = 64.0
	hindsightSteps = 8     // after the span is found
	hindsightClose = 1.004 // ends the search: lines that near to each other wait as long
	hindsightFull  = 0.02  // so near to the limit, in percent, there is nothing left to gain
)

// FindHindsight finds the strongest constant for a cell.
func FindHindsight(c Conditions, seeds []uint64, limit float64) Hindsight {
	var best Hindsight
	for _, random := range []bool{false, true} {
		h := findConstant(c, seeds, limit, random)
		if best.Lines == 0 || h.Cell.Wait() < best.Cell.Wait() {
			best = h
		}
	}
	return best
}

// findConstant finds the largest constant that keeps to the limit: a span first, then by where the line between its ends would pass
// the limit.
func findConstant(c Conditions, seeds []uint64, limit float64, random bool) Hindsight {
	good := Hindsight{Lines: 1, Random: random, Cell: constantCell(c, seeds, 1, random)}
	share := good.Cell.Share()
	high, over := 2.0, 0.0
	for ; high < hindsightMost; high *= 1.5 {
		cell := constantCell(c, seeds, high, random)
		if over = cell.Share(); over > limit {
			break
		}
		good.Lines, good.Cell, share = high, cell, over
	}
	for range hindsightSteps {
		if over <= limit || limit-share < hindsightFull || high/good.Lines < hindsightClose {
			break
		}
		at := min(max((limit-hindsightFull/2-share)/(over-share), 0.15), 0.85)
		lines := good.Lines + at*(high-good.Lines)
		cell := constantCell(c, seeds, lines, random)
		if s := cell.Share(); s <= limit {
			good.Lines, good.Cell, share = lines, cell, s
		} else {
			high, over = lines, s
		}
	}
	return good
}

func constantCell(c Conditions, seeds []uint64, lines float64, random bool) Cell {
	return RunCell(c, "constant", seeds, func(seed uint64) pacing.Policy {
		return &Constant{Lines: lines, Random: random, chance: chance(mix(^seed))}
	})
}
