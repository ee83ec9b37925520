package sim

import (
	"math/rand/v2"
	"time"

	"github.com/dialgate/dialgate/core/sdmp"
)

// TelephonyConfig describes a simulated switch. DefaultTelephony gives a complete one; a span left nil is taken from there.
type TelephonyConfig struct {
	Switch         string // IC of TO; empty is the dialer's default switch
	Trunks         int    // NT
	Ports          int    // DP; 0 announces none: no limit
	CallsPerSecond int    // CS; 0 announces none

	// What TO announces. ND and SD make the dialer wait for trunk and station to be told free; TS makes it wait for connects to be
	// confirmed; SL for log-ins; DH asks for the hint to give up ringing.
	ND, SD, TS, SL, DH bool

	Mix     Mix     // outcomes of numbers that script nothing
	Callers Callers // who calls in
	Seed    uint64  // the same seed, the same calls

	StationReach Span // SL to LS
	Proceed      Span // CI to DN with DR1
	Alert        Span // then to DN with DR2, or to a busy or failed call
	Answer       Span // then to a person's answer; longer than the ring time-out is no answer
	Detect       Span // then to LC, where detection is asked for
	DetectTone   Span // the same for machines and faxes
	Connect      Span // CT to TS
	Silence      Span // how long an answered party stays on the line without hearing an agent
	Patience     Span // how long a connected party talks before hanging up by itself
	TrunkClear   Span // CD to ND
	StationClear Span // CD to SD
}

// DefaultTelephony is a switch of so many trunks as a modern gateway is: all notifications announced but the disconnect hint.
func DefaultTelephony(trunks int) TelephonyConfig {
	return TelephonyConfig{
		Trunks: trunks,
		ND:     true, SD: true, TS: true, SL: true,
		Mix:          DefaultMix,
		StationReach: Between(500*time.Millisecond, 3*time.Second),
		Proceed:      Between(50*time.Millisecond, 300*time.Millisecond),
		Alert:        Between(400*time.Millisecond, 2*time.Second),
		Answer:       LogNormal(7*time.Second, 0.5),
		Detect:       Between(300*time.Millisecond, 900*time.Millisecond),
		DetectTone:   Between(1500*time.Millisecond, 3500*time.Millisecond),
		Connect:      Between(20*time.Millisecond, 120*time.Millisecond),
		Silence:      Between(3*time.Second, 8*time.Second),
		Patience:     LogNormal(8*time.Minute, 0.8),
		TrunkClear:   Between(50*time.Millisecond, 400*time.Millisecond),
		StationClear: Between(20*time.Millisecond, 200*time.Millisecond),
	}
}

// Limits of what a telephony layer reports.
const (
	defaultRing   = 16 * time.Second // where CI has no RI
	hintGrace     = 3 * time.Second  // waits so long past RI for the DH it asked for, then gives up ringing by itself
	longestDetect = 9990 * time.Millisecond
)

// Telephony is a simulated telephony layer: it announces a switch, logs stations on, dials, reports and connects.
type Telephony struct {
	cfg    TelephonyConfig
	rng    *rand.Rand
	agenda agenda
	out    []string

	trunks    []*line // by number, from trunk 1 at index 0; nil is free
	held      []*line // dials for which no trunk is free
	callers   int     // who have called
	bySession map[string]*line
	byNumber  map[string]*line
	byStation map[string]*line
	pools     map[string]*pool // by campaign, where the switch picks the agents
}

// NewTelephony makes a telephony layer.
func NewTelephony(cfg TelephonyConfig) *Telephony {
	def := DefaultTelephony(cfg.Trunks)
	for _, s := range []struct{ span, def *Span }{
		{&cfg.StationReach, &def.StationReach},
		{&cfg.Proceed, &def.Proceed},
		{&cfg.Alert, &def.Alert},
		{&cfg.Answer, &def.Answer},
		{&cfg.Detect, &def.Detect},
		{&cfg.DetectTone, &def.DetectTone},
		{&cfg.Connect, &def.Connect},
		{&cfg.Silence, &def.Silence},
		{&cfg.Patience, &def.Patience},
		{&cfg.TrunkClear, &def.TrunkClear},
		{&cfg.StationClear, &def.StationClear},
	} {
		*s.span = s.span.or(*s.def)
	}
	if cfg.Mix == (Mix{}) {
		cfg.Mix = DefaultMix
	}
	return &Telephony{
		cfg:       cfg,
		rng:       source(cfg.Seed, telephonySource),
		trunks:    make([]*line, cfg.Trunks),
		bySession: map[string]*line{},
		byNumber:  map[string]*line{},
		byStation: map[string]*line{},
		pools:     map[string]*pool{},
	}
}

// Start announces the switch.
func (t *Telephony) Start(now time.Time) []string {
	t.out = t.out[:0]
	t.announce()
	t.expectCaller(now)
	return t.out
}

// Receive carries out an order of the dialer. What concerns a call that is gone is left alone: orders and reports cross.
func (t *Telephony) Receive(now time.Time, text string) []string {
	t.out = t.out[:0]
	t.agenda.run(now)
	m := read(text)
	switch m.code {
	case "SL":
		t.logOn(now, m)
	case "AR":
		t.agentReady(now, m)
	case "UG":
		t.letGo(now, m)
	case "SO":
		t.logOff(m)
	case "CI":
		t.dial(now, m)
	case "CT":
		switch agent, second := m.str(sdmp.AN), m.str(sdmp.A2); {
		case second == "":
			t.connect(now, m)
		case agent == "":
			t.passOutside(now, m)
		default:
			t.transfer(now, m)
		}
	case "CD":
		if m.str(sdmp.AN) != "" {
			t.dropLeg(now, m)
		} else {
			t.disconnect(now, m)
		}
	case "CA":
		t.assign(m)
	case "TQ":
		t.timeQueue(now, m)
	case "RH", "RM", "RR", "PM", "DP", "PC", "LR":
		t.media(now, m)
	case "DH":
		if l := t.find(m); l != nil && l.stage == ringing {
			t.fail(now, l, causeNoAnswer)
		}
	}
	return t.out
}

// Wake does what is due.
func (t *Telephony) Wake(now time.Time) []string {
	t.out = t.out[:0]
	t.agenda.run(now)
	return t.out
}

// NextWake gives the time of the next event on a line.
func (t *Telephony) NextWake() (time.Time, bool) { return t.agenda.next() }

// SetTrunks changes how many trunks there are, as when a carrier's line fails or comes back. Calls on trunks that go stay up; their
// trunks are not used again.
func (t *Telephony) SetTrunks(now time.Time, trunks int) []string {
	t.out = t.out[:0]
	t.agenda.run(now)
	for len(t.trunks) < trunks {
		t.trunks = append(t.trunks, nil)
	}
	t.cfg.Trunks = trunks
	t.announce()
	t.resume(now)
	return t.out
}

// Lines counts calls that hold a trunk.
func (t *Telephony) Lines() int {
	n := 0
	for _, l := range t.trunks {
		if l != nil {
			n++
		}
	}
	return n
}

func (t *Telephony) announce() {
	o := sdmp.New(sdmp.CTITO).Str(sdmp.IC, t.cfg.Switch).Int(sdmp.NT, t.cfg.Trunks)
	if t.cfg.Ports > 0 {
		o.Int(sdmp.DP, t.cfg.Ports)
	}
	if t.cfg.CallsPerSecond > 0 {
		o.Int(sdmp.CS, t.cfg.CallsPerSecond)
	}
	t.send(o.Flag(sdmp.ND, t.cfg.ND).Flag(sdmp.SD, t.cfg.SD).Flag(sdmp.TS, t.cfg.TS).Flag(sdmp.SL, t.cfg.SL).Flag(sdmp.DH, t.cfg.DH))
}

// logOn calls an agent's station.
func (t *Telephony) logOn(now time.Time, m reading) {
	station := m.str(sdmp.AE)
	if station == "" {
		station = m.str(sdmp.AN)
	}
	t.agenda.at(now.Add(t.cfg.StationReach(t.rng)), func(time.Time) {
		t.send(sdmp.New(sdmp.CTILS).Str(sdmp.TD, m.str(sdmp.TD)).Str(sdmp.CN, m.str(sdmp.CN)).Str(sdmp.AN, m.str(sdmp.AN)).
			Str(sdmp.AE, station).Int(sdmp.RS, 0))
	})
}

// find gives the call a message is about: by session, else number, else station.
func (t *Telephony) find(m reading) *line {
	if si, ok := m.find(sdmp.SI); ok {
		return t.bySession[si]
	}
	if tn, ok := m.find(sdmp.TN); ok {
		return t.byNumber[tn]
	}
	return t.byStation[m.str(sdmp.AE)]
}

func (t *Telephony) send(o *sdmp.Out) { t.out = append(t.out, o.Text()) }
