package sim

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Dialling methods (DM of OC).
const (
	Predictive  = 0
	Progressive = 3
	Preview     = 4
)

// HostConfig describes a campaign host.
type HostConfig struct {
	Tenant, Campaign string
	Switch           string                           // IC of OC; empty is the dialer's default switch
	Method           int                              // DM
	Numbers          int                              // how many there are; 0: no end of them
	Number           func(i int, r *rand.Rand) string // the i-th number, from 0; nil: DefaultNumber
	Seed             uint64

	AbandonTarget float64       // AT in percent; 0 leaves the tuning (OT) to the dialer's defaults
	RingTime      time.Duration // RI; 0: the dialer's default
	Talk          time.Duration // ET; 0: the dialer's default
	Delay         time.Duration // DE; 0: the dialer's default
}

// DefaultNumber makes numbers that script nothing: the last two digits are 20 to 99.
func DefaultNumber(i int, _ *rand.Rand) string {
	const perHundred = 80
	return fmt.Sprintf("0163%08d", i/perHundred*100+20+i%perHundred)
}

// openRetry is how long a host waits before it asks again for a campaign that was refused: its switch may not be there yet.
const openRetry = 5 * time.Second

// Host opens a campaign, answers each request for numbers, counts what comes of them, and closes the campaign when all have come
// back. It asks for every number to be returned (RO).
type Host struct {
	cfg    HostConfig
	rng    *rand.Rand
	agenda agenda
	out    []string

	open, closing, closed bool
	handed                int
	outstanding           map[string]bool // by session
	returned              map[int]int     // by reason
}

// NewHost makes a campaign host.
func NewHost(cfg HostConfig) *Host {
	if cfg.Number == nil {
		cfg.Number = DefaultNumber
	}
	return &Host{cfg: cfg, rng: source(cfg.Seed, hostSource), outstanding: map[string]bool{}, returned: map[int]int{}}
}

// Start opens the campaign.
func (h *Host) Start(now time.Time) []string {
	h.out = h.out[:0]
	h.openCampaign(now)
	return h.out
}

// Receive answers the dialer.
func (h *Host) Receive(now time.Time, text string) []string {
	h.out = h.out[:0]
	h.agenda.run(now)
	m := read(text)
	if m.code == "ER" {
		h.refused(now, m)
		return h.out
	}
	if m.str(sdmp.CN) != h.cfg.Campaign {
		return h.out
	}
	switch m.code {
	case "CO":
		h.open = true
		h.tune()
	case "CR":
		h.feed(m.number(sdmp.NN, 0))
	case "NB":
		h.back(m)
	case "NC":
		h.open, h.closed = false, true
	}
	return h.out
}

// Wake does what is due.
func (h *Host) Wake(now time.Time) []string {
	h.out = h.out[:0]
	h.agenda.run(now)
	return h.out
}

// NextWake gives the time of the next try to open the campaign, where one was refused.
func (h *Host) NextWake() (time.Time, bool) { return h.agenda.next() }

// Stop closes the campaign. Numbers that were not dialled come back.
func (h *Host) Stop(time.Time) []string {
	h.out = h.out[:0]
	h.close()
	return h.out
}

// Suspend stops the dialling; Resume goes on with it.
func (h *Host) Suspend(time.Time) []string {
	h.out = append(h.out[:0], h.say(sdmp.CampaignSC).Text())
	return h.out
}

// Resume goes on dialling after Suspend.
func (h *Host) Resume(time.Time) []string {
	h.out = append(h.out[:0], h.say(sdmp.CampaignRC).Text())
	return h.out
}

// Closed tells whether the campaign was closed.
func (h *Host) Closed() bool { return h.closed }

// Handed counts numbers given to the dialer and accepted.
func (h *Host) Handed() int { return h.handed }

// Outstanding counts numbers that the dialer has and has not returned.
func (h *Host) Outstanding() int { return len(h.outstanding) }

// Returned counts numbers that came back, by reason (RE).
func (h *Host) Returned() map[int]int { return maps.Clone(h.returned) }

func (h *Host) say(k sdmp.Kind) *sdmp.Out {
	return sdmp.New(k).Str(sdmp.TD, h.cfg.Tenant).Str(sdmp.CN, h.cfg.Campaign)
}

func (h *Host) openCampaign(time.Time) {
	h.out = append(h.out, h.say(sdmp.CampaignOC).Int(sdmp.DM, h.cfg.Method).Str(sdmp.IC, h.cfg.Switch).Flag(sdmp.RO, true).Text())
}

// tune sends OT. Each OT resets all its values, so all go together.
func (h *Host) tune() {
	c := &h.cfg
	if c.AbandonTarget == 0 && c.RingTime == 0 && c.Talk == 0 && c.Delay == 0 {
		return
	}
	o := h.say(sdmp.CampaignOT)
	if c.AbandonTarget > 0 {
		o.Float(sdmp.AT, c.AbandonTarget, 1)
	}
	if c.Talk > 0 {
		o.Int(sdmp.ET, max(1, int(c.Talk.Round(time.Minute)/time.Minute)))
	}
	if c.RingTime > 0 {
		o.Int(sdmp.RI, int(c.RingTime/time.Second))
	}
	if c.Delay > 0 {
		o.Int(sdmp.DE, int(c.Delay/time.Second))
	}
	h.out = append(h.out, o.Text())
}

// feed hands over so many numbers, or as many as there are.
func (h *Host) feed(wanted int) {
	for ; wanted > 0 && !h.closing && (h.cfg.Numbers == 0 || h.handed < h.cfg.Numbers); wanted-- {
		record := strconv.Itoa(h.handed + 1)
		session := h.cfg.Campaign + "-" + record
		h.out = append(h.out, h.say(sdmp.CampaignMC).Str(sdmp.SI, session).Str(sdmp.TN, h.cfg.Number(h.handed, h.rng)).
			Str(sdmp.AS, "record "+record).Text())
		h.outstanding[session] = true
		h.handed++
	}
}

// back counts a number that came back. The last one closes the campaign.
func (h *Host) back(m reading) {
	session := m.str(sdmp.SI)
	if !h.outstanding[session] {
		return
	}
	delete(h.outstanding, session)
	h.returned[m.number(sdmp.RE, 0)]++
	h.finish()
}

// finish closes the campaign when there is nothing left to wait for.
func (h *Host) finish() {
	if h.cfg.Numbers > 0 && h.handed >= h.cfg.Numbers && len(h.outstanding) == 0 {
		h.close()
	}
}

func (h *Host) close() {
	if h.open && !h.closing {
		h.closing = true
		h.out = append(h.out, h.say(sdmp.CampaignCC).Flag(sdmp.SB, true).Text())
	}
}

// refused reacts to an error report. A late number (128) is accepted all the same.
func (h *Host) refused(now time.Time, er reading) {
	m := read(er.str(sdmp.FM))
	switch m.code {
	case "OC":
		if !h.open {
			h.agenda.at(now.Add(openRetry), h.openCampaign)
		}
	case "MC":
		if er.number(sdmp.EC, 0) != int(sdmp.ErrNumberLate) && h.outstanding[m.str(sdmp.SI)] {
			delete(h.outstanding, m.str(sdmp.SI))
			h.finish()
		}
	}
}
