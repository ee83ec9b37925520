package engine_test

import (
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// TestTablesChangeWhileTheEngineRuns has an outcome and a sound come and go.
func TestTablesChangeWhileTheEngineRuns(t *testing.T) {
	t.Parallel()
	c := newCrowd(t)
	c.sendf(`TO\NT5`)
	c.sendf(`OC\CNx\DM3`)
	c.sendf(`AL\CNx\AN2\AE42`)
	c.sendf(`LS\AN2\AE42\RS0`)
	c.sendf(`AA\AN2`)
	c.sendf(`MC\CNx\TN0101`)
	try := func(text string) sdmp.ErrorCode {
		m, f := sdmp.Parse(text)
		c.e.Step(c.now, engine.Input{Kind: engine.MessageReceived, Link: c.link, Message: m, Fault: f})
		if f := c.e.Rejected(); f != nil {
			return f.Code
		}
		return 0
	}
	fails, names := `CF\CNx\SI0101\CA40`, `OT\CNx\PMBye`
	if a, b := try(fails), try(names); a != sdmp.ErrInvalidCause || b != sdmp.ErrUnknownSound {
		t.Fatalf("before: %d, %d", a, b)
	}
	with := engine.Tables{
		Sounds:   engine.Sounds{Paths: map[string]string{"Bye": "/bye.wav"}},
		Outcomes: engine.Outcomes{Dialling: map[int]engine.Category{40: engine.OtherOutcome}},
	}
	if outs := c.e.Step(c.now, engine.Input{Kind: engine.TablesChanged, Tables: &with}); len(outs) != 0 {
		t.Errorf("it says %v", outs)
	}
	if code := try(names); code != 0 {
		t.Errorf("a sound that has come: %d", code)
	}
	c.step(engine.Input{Kind: engine.TablesChanged, Tables: &engine.Tables{}})
	if a, b := try(fails), try(names); a != sdmp.ErrInvalidCause || b != sdmp.ErrUnknownSound {
		t.Errorf("after: %d, %d", a, b)
	}
	c.step(engine.Input{Kind: engine.TablesChanged, Tables: &with})
	if code := try(fails); code != 0 {
		t.Errorf("an outcome that has come: %d", code)
	}
}

func TestTablesAreChecked(t *testing.T) {
	t.Parallel()
	for words, tables := range map[string]engine.Tables{
		"has no path": {Sounds: engine.Sounds{Default: "x"}},
		"category 99": {Outcomes: engine.Outcomes{Dialling: map[int]engine.Category{40: 99}}},
	} {
		if err := tables.Check(); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("%v, want %s", err, words)
		}
	}
	if err := (engine.Tables{}).Check(); err != nil {
		t.Error(err)
	}
}
