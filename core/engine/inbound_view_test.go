package engine_test

import (
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

func TestQueuesCanBeSeen(t *testing.T) {
	t.Parallel()
	e := engine.New(transcript.Config())
	l := registry.Link{N: 1}
	e.Step(transcript.Start, engine.Input{Kind: engine.LinkOpened, Link: l})
	for _, text := range []string{
		`TO\NT5`, `OC\CNb\DM5`, `OC\CNa\DM5`, `AG\CNb\GA300\ON`, `AG\CNa\GA200\ON\VN60\OA300`, `AI\YI1\GA200`, `AL\CNa\ANann\AE41`, `LS\CNa\ANann\AE41\RS0`,
		`GM\ANann\GA200\ON`, `GM\GA300\GM200\ON`, `IC\SI1\TN1\TI1`, `IC\SI2\TN2\TI2`, `DG\GA300`, `AG\CNb\GA300`, `GM\GA300\GM200\ON`, `AA\ANann`, `TC\ANann`, `ND\SI1`, `TC\ANann`,
	} {
		m, f := sdmp.Parse(text)
		for _, o := range e.Step(transcript.Start, engine.Input{Kind: engine.MessageReceived, Link: l, Message: m, Fault: f}) {
			if o.Message == sdmp.ER && text != `ND\SI1` {
				t.Errorf("%s: %s", text, o.Text)
			}
		}
	}
	all := e.Queues(engine.DefaultTenant, "")
	if len(all) != 2 || all[0].Address != "200" || all[1].Address != "300" || len(e.Queues(engine.DefaultTenant, "b")) != 1 || e.Queues("nobody", "") != nil {
		t.Fatalf("%+v", all)
	}
	if v := all[0]; !v.InService || v.Campaign != "a" || v.OverflowAddress != "300" || v.Timeout != time.Minute || v.Agents != 1 || v.Waiting != 1 || v.Calls != 0 || v.Totals.Entered != 2 || v.Totals.Connected != 2 {
		t.Errorf("%+v", v)
	}
	if v := all[1]; v.InService || v.Agents != 1 {
		t.Errorf("%+v", v)
	}
	if s := e.Inbound(engine.DefaultTenant); s.Connected != 2 || s.Arrived != 2 || e.Inbound("nobody").Arrived != 0 {
		t.Errorf("%+v", s)
	}
}
