package transcript

import (
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
)

// Location is the time zone in which transcripts play.
var Location = time.UTC

// Start is the virtual time at which every transcript starts: a Monday morning.
var Start = time.Date(2026, time.March, 2, 9, 0, 0, 0, Location)

// persistent is the campaign whose retries the dialer manages.
const persistent = "Persistent"

// Config is the engine that transcripts are written for.
func Config() engine.Config {
	return engine.Config{
		Location: Location, Seed: 1, Users: users(), PasswordLength: 6,
		Sounds: engine.Sounds{
			Paths: map[string]string{
				"thanks": "/sounds/thanks.wav", "reminder": "/sounds/reminder.wav", "ThankYou": "C:/Softdial/STG/Sounds/ThankYou.wav",
				"apology": "/sounds/apology.wav", "dnc_apology": "/sounds/dnc_apology.wav",
			},
			Default: "thanks",
		},
		Outcomes: engine.Outcomes{
			Dialling: map[int]engine.Category{40: engine.OtherOutcome, 41: engine.AgentMachine, 42: engine.PlannedNotMade},
			Agent:    map[int]int{110: 41, 111: 42, 112: 8, 210: 0},
		},
		Retries: []engine.Retry{
			{Campaign: persistent, Outcome: 1, Interval: 2 * time.Minute, Limit: 2},
			{Campaign: persistent, Outcome: 2, Interval: 30 * time.Minute, Limit: 1},
			{Campaign: persistent, Outcome: 7, Interval: time.Hour, Limit: 1},
		},
	}
}

// Stage is where a script plays.
type Stage interface {
	// Open brings up a link and says what the engine calls it.
	Open(name string) (registry.Link, error)
	// Close ends a link and returns when the dialer has cleaned up after it.
	Close(name string) error
	// Send sends a message and returns when the dialer has dealt with it.
	Send(name, text string) error
	// Next takes the next message to a link, waiting for it a while where it has to travel; ok is false where none came.
	Next(name string) (text string, ok bool, err error)
	// Rest takes all messages to a link that have not been taken; it waits until all that were sent so far have arrived.
	Rest(name string) ([]string, error)
	// Advance moves virtual time on.
	Advance(by time.Duration) error
	// Hidden gives what the dialer has sent to itself and what it has dropped, from the start; ok is false where the stage
	// cannot see it.
	Hidden() (self, dropped []string, ok bool, err error)
}
