package storm

import (
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// weather is what one storm is like.
type weather struct {
	links int           // open at a time
	pace  time.Duration // between messages
	drop  float64       // chance that a link is lost instead of the next message
	wild  float64       // chance that the next message is wrong
	lossy float64       // chance that telephony does not say what it should
	wire  bool

	method    int // of most campaigns
	campaigns []string
	agents    []string
	weights   []float64
	sum       float64
}

// trade makes a message that makes sense, or none where nothing of the kind does.
type trade func(*Storm) (link uint32, o *sdmp.Out)

// trades with their usual weights.
var trades = [...]struct {
	usual float64
	do    trade
}{
	{3, (*Storm).trunks},
	{34, (*Storm).progress},
	{10, (*Storm).station},
	{6, (*Storm).campaign},
	{14, (*Storm).number},
	{1, (*Storm).removal},
	{9, (*Storm).login},
	{26, (*Storm).agent},
	{1, (*Storm).wrapLimit},
	{1, (*Storm).configure},
	{6, (*Storm).ask},
	{6, (*Storm).did},
	{2, (*Storm).leaveEarly},
	{2, (*Storm).supervise},
	{1, (*Storm).kill},
	{3, (*Storm).watch},
	{1, (*Storm).tell},
	{3, (*Storm).watch},
	{2, (*Storm).letGo},
	{3, (*Storm).played},
	{1, (*Storm).router},
	{6, (*Storm).verdict},
	{1, (*Storm).handshake},
	{2, (*Storm).followUp},
	{1, (*Storm).tell},
	{4, (*Storm).pass},
	{8, (*Storm).inTransfer},
	{12, (*Storm).transferProgress},
	{2, (*Storm).move},
}

// forecast makes up the weather.
func (s *Storm) forecast(o Options) weather {
	w := weather{
		links:  1 + s.r.IntN(7),
		pace:   pick(s, []time.Duration{200 * time.Millisecond, 500 * time.Millisecond, time.Second, 2 * time.Second, 4 * time.Second, 20 * time.Second}),
		drop:   pick(s, []float64{0, 0.001, 0.003, 0.02}),
		wild:   pick(s, []float64{0.02, 0.1, 0.3}),
		lossy:  pick(s, []float64{0, 0, 0, 0.3, 0.9}),
		wire:   o.Wire,
		method: pick(s, []int{0, 0, 3, 4, 2, 6}),

		campaigns: campaignNames[:1+s.r.IntN(len(campaignNames))],
		agents:    agentNames[:1+s.r.IntN(len(agentNames))],
	}
	if o.Orderly {
		w.wild, w.lossy = 0, 0
	}
	for i := range trades {
		w.weights = append(w.weights, trades[i].usual*pick(s, []float64{0.3, 1, 1, 2}))
		w.sum += w.weights[i]
	}
	return w
}

// pick picks a trade.
func (w *weather) pick(s *Storm) trade {
	p := s.r.Float64() * w.sum
	for i := range trades {
		if p -= w.weights[i]; p < 0 {
			return trades[i].do
		}
	}
	return (*Storm).agent
}
