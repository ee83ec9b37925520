package exchange

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/msglog"
)

// tablesPrefix begins the line of the message log that says which tables the engine goes over to.
const tablesPrefix = "tables "

// tablesLine is what such a line has after that, as JSON.
type tablesLine struct {
	Sounds       map[string]string       `json:"sounds,omitempty"`
	DefaultSound string                  `json:"default_sound,omitempty"`
	Dialling     map[int]engine.Category `json:"dialling,omitempty"`
	Agent        map[int]int             `json:"agent,omitempty"`
}

// UseTables has the engine go over to other tables, which must have been checked. It is an input like a message: the message log has
// it, with the tables, so that a replay goes over to them at the same point. It returns when that has happened; an error
// changes nothing.
func (x *Exchange) UseTables(ctx context.Context, t engine.Tables) error {
	text, err := json.Marshal(tablesLine{t.Sounds.Paths, t.Sounds.Default, t.Outcomes.Dialling, t.Outcomes.Agent})
	if err != nil {
		return fmt.Errorf("exchange: tables: %w", err)
	}
	if len(text) > limits.TablesBytes {
		return fmt.Errorf("exchange: tables of %d bytes are too large for a line of the message log; at most %d", len(text), limits.TablesBytes)
	}
	return x.Query(ctx, func() {
		now := x.tick()
		x.logTables(now, tablesPrefix+string(text))
		x.step(now, engine.Input{Kind: engine.TablesChanged, Tables: &t})
	})
}

// logTables logs that the dialer opens other tables for itself.
func (x *Exchange) logTables(now time.Time, text string) {
	if x.log != nil {
		x.log.Write(msglog.Record{At: now, Link: selfLink, Direction: msglog.Opened, Tenant: defaultTenant, Text: text})
	}
}

// ReadTables gives the tables that a line of the message log has, for whoever replays it; false where it is another line.
func ReadTables(r *msglog.Record) (t engine.Tables, ok bool, err error) {
	text, ok := strings.CutPrefix(r.Text, tablesPrefix)
	if !ok || r.Link != selfLink || r.Direction != msglog.Opened {
		return engine.Tables{}, false, nil
	}
	var l tablesLine
	if err := json.Unmarshal([]byte(text), &l); err != nil {
		return engine.Tables{}, true, fmt.Errorf("the tables of %q cannot be read: %w", text, err)
	}
	return engine.Tables{
		Sounds:   engine.Sounds{Paths: l.Sounds, Default: l.DefaultSound},
		Outcomes: engine.Outcomes{Dialling: l.Dialling, Agent: l.Agent},
	}, true, nil
}
