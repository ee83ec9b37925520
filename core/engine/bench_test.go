package engine_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

// floor is a call centre with agents who wait, and a queue of numbers.
type floor struct {
	tb  testing.TB
	e   *engine.Engine
	now time.Time
	n   int // of numbers handed in
}

// newFloor opens a campaign of a dialling method with so many agents, of whom so many are available, and so many numbers.
func newFloor(tb testing.TB, method, agents, available, numbers int) *floor {
	tb.Helper()
	f := &floor{tb: tb, e: engine.New(transcript.Config()), now: transcript.Start}
	f.e.Step(f.now, engine.Input{Kind: engine.LinkOpened, Link: registry.Link{N: 1}})
	f.say(`TO\NT999999`)
	f.say(`OC\CNBench\DM` + strconv.Itoa(method))
	for i := range agents {
		f.say(fmt.Sprintf(`AL\CNBench\ANa%d\AEe%d`, i, i))
		f.say(fmt.Sprintf(`LS\CNBench\ANa%d\AEe%d\RS0`, i, i))
	}
	for range numbers {
		f.handIn()
	}
	for i := range available {
		f.say(fmt.Sprintf(`AA\ANa%d`, i))
	}
	return f
}

// say is one message through parser and engine, as from a link. Where a kind is given, one of it must go out.
func (f *floor) say(text string, want ...sdmp.Kind) {
	m, fault := sdmp.Parse(text)
	outs := f.e.Step(f.now, engine.Input{Kind: engine.MessageReceived, Link: registry.Link{N: 1}, Message: m, Fault: fault})
	if r := f.e.Rejected(); r != nil {
		f.tb.Fatalf("%s: %v", text, r)
	}
	for _, o := range outs {
		if len(want) > 0 && o.Message == want[0] {
			return
		}
	}
	if len(want) > 0 {
		f.tb.Fatalf("%s: no %s went out", text, want[0])
	}
}

func (f *floor) handIn() {
	f.n++
	f.say(`MC\CNBench\TN0` + strconv.Itoa(f.n))
}

// One predictive call from hand-in to hand-in: MC, DN, LC, SW, TC, each through the parser, and all the answers [CI CT AC CD CE AR].
func BenchmarkPredictiveCall(b *testing.B) {
	f := newFloor(b, 0, 1, 1, 1)
	dialled := 1
	b.ReportAllocs()
	for b.Loop() {
		tn := "0" + strconv.Itoa(dialled)
		f.say(`DN\CNBench\TN` + tn + `\DR2`)
		f.say(`LC\CNBench\TN`+tn+`\TI1\OD0.5`, sdmp.AgentAC)
		f.handIn()
		f.say(`SW\ANa0`, sdmp.AgentCE)
		f.say(`TC\ANa0\AO0`, sdmp.CTICI)
		dialled++
		f.now = f.now.Add(100 * time.Millisecond)
	}
}

// The same call in a larger call centre: others talk, wait for calls that are dialled, or have numbers waiting.
func BenchmarkCallOnAFloorOf(b *testing.B) {
	for _, size := range []int{100, 1000, 10000} {
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			f := newFloor(b, 0, size, size, size)
			for i := 1; i < size; i++ { // all but one talk
				f.say(fmt.Sprintf(`LC\CNBench\TN0%d\TI%d`, i, i), sdmp.AgentAC)
			}
			for range size {
				f.handIn()
			}
			dialled, agent := size, size-1
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				f.say(fmt.Sprintf(`LC\CNBench\TN0%d\TI%d`, dialled, size), sdmp.AgentAC)
				f.handIn()
				f.say(fmt.Sprintf(`SW\ANa%d`, agent), sdmp.AgentCE)
				f.say(fmt.Sprintf(`TC\ANa%d\AO0`, agent), sdmp.CTICI)
				dialled++
				f.now = f.now.Add(100 * time.Millisecond)
			}
		})
	}
}

// What one step costs in call centres of several sizes.
func BenchmarkStep(b *testing.B) {
	for _, size := range []int{100, 1000, 10000} {
		b.Run("number/"+strconv.Itoa(size), func(b *testing.B) { // MC into a queue, with waiting agents who have none left
			f := newFloor(b, 0, size, 0, size)
			b.ReportAllocs()
			for b.Loop() {
				f.handIn()
			}
		})
		b.Run("remove/"+strconv.Itoa(size), func(b *testing.B) { // MC and RN
			f := newFloor(b, 0, 1, 0, size)
			b.ReportAllocs()
			for b.Loop() {
				f.handIn()
				f.say(`RN\CNBench\SI0` + strconv.Itoa(f.n))
			}
		})
		b.Run("tick/"+strconv.Itoa(size), func(b *testing.B) { // a second passes while all agents wait for calls that ring
			f := newFloor(b, 0, size, size, 2*size)
			b.ReportAllocs()
			for b.Loop() {
				f.now = f.now.Add(time.Microsecond)
				f.say(`OT\CNBench\AT3.0`) // has the campaign looked at, as a tick does
			}
		})
		b.Run("progressive/"+strconv.Itoa(size), func(b *testing.B) { // CF: the agent is ready and gets the next number
			f := newFloor(b, 3, size, size, size)
			dialled := 0
			b.ReportAllocs()
			for b.Loop() {
				f.handIn()
				dialled++
				f.say(`CF\CNBench\TN0`+strconv.Itoa(dialled)+`\CA2`, sdmp.CTICI)
				f.now = f.now.Add(time.Millisecond)
			}
		})
		b.Run("view/"+strconv.Itoa(size), func(b *testing.B) { // a dashboard looks at the campaign
			f := newFloor(b, 0, size, size, size)
			b.ReportAllocs()
			for b.Loop() {
				f.e.Campaigns(engine.DefaultTenant)
			}
		})
	}
}
