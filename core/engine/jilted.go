package engine

import "github.com/dialgate/dialgate/core/limits"

// jilted remembers the numbers that a campaign abandoned, so that the agent who gets one of them later can apologise [AC AR]. The
// oldest are forgotten first.
type jilted struct {
	times map[string]int // how often each is among the numbers
	order []string
}

func (j *jilted) add(number string) {
	if j.times == nil {
		j.times = map[string]int{}
	}
	number = dialled(number)
	if len(j.order) == limits.AbandonedNumbers {
		oldest := j.order[0]
		j.order = j.order[1:]
		if j.times[oldest]--; j.times[oldest] == 0 {
			delete(j.times, oldest)
		}
	}
	j.times[number]++
	j.order = append(j.order, number)
}

func (j *jilted) has(number string) bool { return j.times[dialled(number)] > 0 }
