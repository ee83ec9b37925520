package lab

import "time"

// kind is what happens.
type kind uint8

const (
	callFails kind = iota
	callPicked
	callAnswered
	patienceEnds
	talkEnds
	wrapEnds
	agentBack
	wave
	tick
)

// happening is something that will happen, to a call or an agent.
type happening struct {
	at   time.Duration // since the shift began
	kind kind
	who  int32
}

// agenda is what will happen, as a binary heap: soonest first.
type agenda []happening

func (a *agenda) add(h happening) {
	s := append(*a, h)
	i := len(s) - 1
	for i > 0 {
		up := (i - 1) / 2
		if s[up].at <= h.at {
			break
		}
		s[i] = s[up]
		i = up
	}
	s[i] = h
	*a = s
}

func (a *agenda) next() happening {
	s := *a
	first := s[0]
	last := s[len(s)-1]
	s = s[:len(s)-1]
	i := 0
	for {
		down := 2*i + 1
		if down >= len(s) {
			break
		}
		if down+1 < len(s) && s[down+1].at < s[down].at {
			down++
		}
		if last.at <= s[down].at {
			break
		}
		s[i] = s[down]
		i = down
	}
	if len(s) > 0 {
		s[i] = last
	}
	*a = s
	return first
}
