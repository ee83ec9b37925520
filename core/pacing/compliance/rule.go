// Package compliance holds the law of outbound calls as data: how many answered calls may find no agent, over which window, how soon
// a person must have one, how long a telephone rings, when it may ring, and when a number that was abandoned may be called again.
//
// Rules are read from configuration, several hold for a campaign at once, and the strictest governs. The package is arithmetic: time
// is passed in, nothing is read or written, and the same events give the same verdicts. It is not legal advice.
package compliance

import "time"

// Rule is one rule of a law or of a house, as far as a dialer can keep it. Parts that are left out ask for nothing.
type Rule struct {
	// Name is what verdicts and records call the rule; unique among the rules of a campaign.
	Name string `koanf:"name" yaml:"name"`

	// Source says where the rule is written, and Date (YYYY-MM-DD) since when it reads so: what an auditor looks up.
	Source string `koanf:"source" yaml:"source"`
	Date   string `koanf:"date"   yaml:"date"`

	// Abandon limits the share of abandoned calls.
	Abandon *Abandon `koanf:"abandon" yaml:"abandon,omitempty"`

	// Connect says how soon a person who has answered must have an agent. A call that has none by then is abandoned, also if an agent
	// comes later or the person hangs up. Without it, a call is abandoned where the dialer drops it.
	Connect *Connect `koanf:"connect" yaml:"connect,omitempty"`

	// MinRing is how long a call that nobody answers must ring.
	MinRing time.Duration `koanf:"min-ring" yaml:"min-ring,omitempty"`

	// HoldOff is how long after an abandoned call its number may be called only with an agent reserved for it.
	HoldOff time.Duration `koanf:"hold-off" yaml:"hold-off,omitempty"`

	// MachineHoldOff is the same after a call that was dropped because it was taken for a machine: it may have been a person.
	MachineHoldOff time.Duration `koanf:"machine-hold-off" yaml:"machine-hold-off,omitempty"`

	// Hours are the times of the week, where the called party is, at which calls may be made; none for all.
	Hours []Hours `koanf:"hours" yaml:"hours,omitempty"`

	// Message tells that whoever is abandoned must hear a recorded message.
	Message bool `koanf:"message" yaml:"message,omitempty"`
}

// Abandon limits the share of abandoned calls over a window.
type Abandon struct {
	// Limit is the highest share in percent, from 0 to under 100.
	Limit float64 `koanf:"limit" yaml:"limit"`

	// Numerator and Denominator say what is divided by what.
	Numerator   Numerator   `koanf:"numerator"   yaml:"numerator"`
	Denominator Denominator `koanf:"denominator" yaml:"denominator"`

	// FalsePositives is how many of a hundred calls that were taken for machines were persons: the reasoned estimate that a numerator
	// or denominator with false positives needs. From 0 to 100.
	FalsePositives float64 `koanf:"false-positives" yaml:"false-positives,omitempty"`

	// Window is the time over which it is counted.
	Window Window `koanf:"window" yaml:"window"`
}

// Numerator says which calls count as abandoned.
type Numerator string

// Numerators.
const (
	Abandoned                  Numerator = "abandoned"
	AbandonedAndFalsePositives Numerator = "abandoned-and-false-positives"
)

// Denominator says of how many calls the abandoned ones are a share.
type Denominator string

// Denominators.
const (
	// Answered is every call that a person answered: connected, abandoned, or hung up by the called party before its time was over.
	Answered Denominator = "answered"

	// Connected is connected and abandoned calls: who hung up before its time was over counts on neither side.
	Connected Denominator = "connected"

	// AnsweredAndFalsePositives is Answered and the estimated persons among the calls that were taken for machines.
	AnsweredAndFalsePositives Denominator = "answered-and-false-positives"

	// ConnectedAndFalsePositives is Connected and the same.
	ConnectedAndFalsePositives Denominator = "connected-and-false-positives"
)

// Window is the time over which calls are counted.
type Window struct {
	Kind WindowKind `koanf:"kind" yaml:"kind"`

	// Length is that of a rolling window or a period.
	Length time.Duration `koanf:"length" yaml:"length,omitempty"`

	// Zone is the time zone, by its IANA name, whose midnight begins a calendar day.
	Zone string `koanf:"zone" yaml:"zone,omitempty"`
}

// WindowKind says how a window moves.
type WindowKind string

// Kinds of windows.
const (
	// Rolling is the last Length up to now, moving in steps of a 1440th of it: the last 24 hours move by the minute.
	Rolling WindowKind = "rolling"

	// Day is the calendar day in Zone.
	Day WindowKind = "day"

	// Period is each successive Length since the campaign began, the last one as far as it has got.
	Period WindowKind = "period"

	// Life is all since the campaign began.
	Life WindowKind = "campaign"
)

// Connect says how soon a person who has answered must have an agent.
type Connect struct {
	Within time.Duration `koanf:"within" yaml:"within"`
	From   Start         `koanf:"from"   yaml:"from"`
}

// Start is the event from which a connect time counts.
type Start string

// Events from which a connect time counts.
const (
	// FromAnswer counts from the moment the line was answered.
	FromAnswer Start = "answer"

	// FromGreeting counts from the end of the called person's greeting. Where telephony does not tell it, from the answer: earlier
	// than the rule asks, never later.
	FromGreeting Start = "greeting-end"
)

// Hours is a time of day, on some days of the week, in the called party's local time.
type Hours struct {
	// Days are "mon" to "sun"; none for all seven.
	Days []string `koanf:"days" yaml:"days,omitempty,flow"`

	// From is the first minute, as "08:00"; To the minute at which it is over, as "21:00", at most "24:00".
	From string `koanf:"from" yaml:"from"`
	To   string `koanf:"to"   yaml:"to"`
}
