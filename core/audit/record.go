// Package audit keeps what the law asks to be kept of outbound calls: a record of every abandoned and every refused one, the numbers
// that may not be called again yet, and the windows over which calls are counted. All of it is on disk before it counts, and comes
// back at a restart.
package audit

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"time"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// Kind says what a record is about.
type Kind string

// Kinds of records.
const (
	Abandoned Kind = "abandoned" // a person answered and had no agent in time
	Refused   Kind = "refused"   // a number was not dialled
)

// Reasons of abandoned calls. Those of refused ones are the names of compliance.Reason.
const (
	NoAgent   = "no-agent"   // the dialer dropped the call: no agent was free
	LateAgent = "late-agent" // an agent had the call later than a rule allows
	GaveUp    = "gave-up"    // the called party hung up later than that
	Killed    = "killed"     // the call was ended by an operator, or with its campaign or link
)

// Record is what is kept of a call. Times are to the microsecond.
type Record struct {
	// Sequence numbers the records of a store from 1, in the order in which they were handed in. The store gives it.
	Sequence uint64 `json:"sequence"`

	Time     time.Time `json:"time"` // of the abandon or the refusal
	Tenant   string    `json:"tenant"`
	Campaign string    `json:"campaign"`
	Call     string    `json:"call"`              // [SI]
	UUID     string    `json:"uuid"`              // [YS]
	Number   string    `json:"number"`            // as it was dialled, or would have been
	Kind     Kind      `json:"kind"`              //
	Reason   string    `json:"reason"`            // why
	Rule     string    `json:"rule"`              // the rule that says so; empty where the dialer dropped a call under no rule
	Words    string    `json:"words,omitempty"`   // the same for people
	Until    time.Time `json:"until,omitzero"`    // Refused: when it may be called; zero for unknown
	Zone     string    `json:"zone,omitempty"`    // Refused for its hours: a time zone of the number that is outside
	Answered time.Time `json:"answered,omitzero"` // Abandoned: when the person answered

	// WaitedMilliseconds is how long an abandoned person was on the line without an agent.
	WaitedMilliseconds int64 `json:"waitedMilliseconds,omitempty"`

	// Message is the recording that was played to an abandoned person; empty for none.
	Message string `json:"message,omitempty"`

	// Free and Waiting are how many agents were free, and how many answered calls waited for one, the call itself not counted.
	Free    int `json:"free"`
	Waiting int `json:"waiting"`

	// Figures are where the campaign stood under each rule that limits abandoned calls, the call itself counted.
	Figures []Figure `json:"figures,omitempty"`
}

// Figure is where a campaign stood under one rule. Shares are in percent.
type Figure struct {
	Rule      string  `json:"rule"`
	Abandoned float64 `json:"abandoned"` // as the rule counts, with estimated persons among machines where it asks for them
	Answered  float64 `json:"answered"`  // of how many
	Share     float64 `json:"share"`
	Limit     float64 `json:"limit"`
	Left      float64 `json:"left"` // abandoned calls that still fit; below 0 by how many were too many
}

// Figures makes the figures of a record.
func Figures(standings []compliance.Standing) []Figure {
	out := make([]Figure, len(standings))
	for i, s := range standings {
		out[i] = Figure{Rule: s.Rule, Abandoned: s.Part, Answered: s.Whole, Share: s.Share, Limit: s.Limit, Left: s.Left}
	}
	return out
}

// recordVersion is the first byte of a stored record.
const recordVersion = 1

// header is the version and a checksum of the rest: the file system's blocks have none.
const header = 5

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// errTorn is the error of a record that does not read back as it was written.
var errTorn = errors.New("the record is damaged; restore the store from a backup")

func (r *Record) encode() ([]byte, error) {
	text, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("record of call %q: %w", r.Call, err)
	}
	out := make([]byte, header, header+len(text))
	out[0] = recordVersion
	binary.BigEndian.PutUint32(out[1:], crc32.Checksum(text, castagnoli))
	return append(out, text...), nil
}

func decode(b []byte) (Record, error) {
	var r Record
	if len(b) < header || b[0] != recordVersion || binary.BigEndian.Uint32(b[1:]) != crc32.Checksum(b[header:], castagnoli) {
		return r, errTorn
	}
	if err := json.Unmarshal(b[header:], &r); err != nil {
		return r, fmt.Errorf("%w: %w", errTorn, err)
	}
	return r, nil
}
