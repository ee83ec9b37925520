package engine_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/engine/storm"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

// TestInboundSimulation lets callers, queues and routes into a storm: after each step the engine must be in a possible state, which
// has each inbound call counted once, no call waiting while an agent is free for it, and nothing waiting for ever. Of the calls that
// the switch tells of, each must have the end that the messages show.
func TestInboundSimulation(t *testing.T) {
	t.Parallel()
	seeds := uint64(max(*simSeeds, 0)) / 3
	if testing.Short() {
		seeds = min(seeds, 10)
	}
	var total engine.InboundTotals
	failed := 0
	for seed := uint64(1); seed <= seeds && failed < 3; seed++ {
		if *simSeed != 0 && seed != *simSeed {
			continue
		}
		s := newInboundStorm(seed)
		if err := s.rage(*simSteps); err != nil {
			failed++
			t.Errorf("seed %d, at %s: %v\nthe last of what went on:\n%s", seed, s.now.Format("15:04:05.000"), err, strings.Join(s.lines[max(0, len(s.lines)-60):], "\n"))
		}
		sum := s.e.Inbound(engine.DefaultTenant)
		total.Arrived += sum.Arrived
		total.Connected += sum.Connected
		total.Overflowed += sum.Overflowed
		total.Abandoned += sum.Abandoned
		total.Dropped += sum.Dropped
	}
	t.Logf("%+v", total)
	if *simSeed == 0 && (total.Connected == 0 || total.Overflowed == 0 || total.Abandoned == 0 || total.Dropped == 0) {
		t.Error("some ends never came about")
	}
}

// inboundStorm is a storm with inbound calls in it.
type inboundStorm struct {
	e       *engine.Engine
	watched *watched
	storm   *storm.Storm
	r       *rand.Rand
	now     time.Time
	lines   []string
	n       int
	open    map[registry.Link]bool
	said    map[string]string // by SI of a call that came in: what the switch was told last
	talking map[string]bool   // agents whose line was open before the step
	before  map[string]string // what it had been told before the step
	tally   map[string]string // by SI: how the call ended as far as the messages show, "" while it is under way
}

func newInboundStorm(seed uint64) *inboundStorm {
	e := engine.New(transcript.Config())
	return &inboundStorm{
		e: e, watched: watch(e, engine.DefaultTenant, patience(seed)), storm: storm.New(seed, e, transcript.Start, storm.Options{}), r: rand.New(rand.NewPCG(seed, 0x1b)), now: transcript.Start,
		open: map[registry.Link]bool{}, said: map[string]string{}, tally: map[string]string{},
	}
}

func (s *inboundStorm) rage(operations int) error {
	for range operations {
		if err := s.do(s.storm.Next()); err != nil {
			return err
		}
		for range s.r.IntN(3) {
			links := s.storm.Links()
			if len(links) == 0 {
				break
			}
			text := s.message()
			if text == "" {
				continue
			}
			if err := s.do(storm.Op{Kind: storm.Send, Link: links[s.r.IntN(len(links))], Text: text}); err != nil {
				return err
			}
		}
	}
	if err := s.do(storm.Op{Kind: storm.Wait, By: 4 * time.Hour}); err != nil {
		return err
	}
	for _, c := range s.e.Calls(engine.DefaultTenant, "") {
		if c.State == engine.Waiting || c.State == engine.Connecting {
			return fmt.Errorf("hours after everybody fell silent call %s is in state %d", c.ID, c.State)
		}
	}
	for _, l := range s.storm.Links() {
		if err := s.do(storm.Op{Kind: storm.Close, Link: l}); err != nil {
			return err
		}
	}
	if err := s.do(storm.Op{Kind: storm.Wait, By: 4 * time.Hour}); err != nil {
		return err
	}
	if err := s.count(true); err != nil {
		return err
	}
	return s.e.Leftovers()
}

// count compares the engine's count with the tally. In the end, a call of which nothing else was seen was dropped.
func (s *inboundStorm) count(end bool) error {
	want := engine.InboundTotals{Arrived: len(s.tally)}
	for _, how := range s.tally {
		switch how {
		case "connected":
			want.Connected++
		case "overflowed":
			want.Overflowed++
		case "abandoned":
			want.Abandoned++
		default:
			want.Dropped++
		}
	}
	have := s.e.Inbound(engine.DefaultTenant)
	if !end {
		have.Dropped, want.Dropped = 0, 0
	}
	if have != want {
		return fmt.Errorf("counted %+v, the messages show %+v", have, want)
	}
	return nil
}

// judge notes how the calls ended that a step ended: before and after is what was to be seen of them.
func (s *inboundStorm) judge(in engine.Input, before, after map[string]engine.CallView) {
	if in.Kind == engine.MessageReceived && in.Message.Kind == sdmp.CTIIC && s.e.Rejected() == nil {
		s.tally[in.Message.Str(sdmp.SI)] = ""
		before[in.Message.Str(sdmp.SI)] = engine.CallView{ID: in.Message.Str(sdmp.SI), State: engine.Waiting}
	}
	for id, c := range before {
		how, inbound := s.tally[id]
		if now, there := after[id]; !inbound || how != "" || there && now.State != engine.Clearing {
			continue
		}
		switch {
		case c.State == engine.Connecting && s.talking[c.Agent] && (hangsUp(in) || in.Kind == engine.LinkClosed && s.said[id] == ""): // the line was open already
			s.tally[id] = "connected"
		case s.said[id] == "CD" || in.Kind == engine.LinkClosed && (s.said[id] != "outside" || s.before[id] == "outside"):
			s.tally[id] = "dropped"
		case in.Kind == engine.MessageReceived && in.Message.Kind == sdmp.CTIND:
			s.tally[id] = "abandoned"
		case s.said[id] == "outside":
			s.tally[id] = "overflowed"
		}
	}
}

// hangsUp tells whether a message ends a talk.
func hangsUp(in engine.Input) bool {
	if in.Kind != engine.MessageReceived {
		return false
	}
	switch in.Message.Kind {
	case sdmp.CTIND, sdmp.AgentSW, sdmp.AgentTC, sdmp.CampaignOG, sdmp.CampaignDG:
		return true
	}
	return false
}

// look gives what is to be seen of the calls, and notes those that are connected.
func (s *inboundStorm) look() map[string]engine.CallView {
	out := map[string]engine.CallView{}
	for _, c := range s.e.Calls(engine.DefaultTenant, "") {
		out[c.ID] = c
		if how, inbound := s.tally[c.ID]; inbound && how == "" && c.State == engine.Connected {
			s.tally[c.ID] = "connected"
		}
	}
	return out
}

// do carries out an operation, timer by timer where time passes. While a caller waits, time does not jump: an agent may take the call and
// be taken out of it in between, and the tally would miss that.
func (s *inboundStorm) do(op storm.Op) error {
	s.lines = append(s.lines, s.now.Format("15:04:05.000 ")+op.String())
	if op.Kind != storm.Wait {
		return s.step(op.Input())
	}
	target := s.now.Add(op.By)
	for i := 0; i < finely || s.callerWaits(); i++ {
		due, ok := s.e.NextTimer()
		if !ok || due.After(target) {
			break
		}
		s.now = due
		if err := s.step(engine.Input{}); err != nil {
			return err
		}
	}
	s.now = target
	return s.step(engine.Input{})
}

// callerWaits tells whether a call is under way of which it is open how it ends.
func (s *inboundStorm) callerWaits() bool {
	for _, c := range s.e.Calls(engine.DefaultTenant, "") {
		if how, inbound := s.tally[c.ID]; inbound && how == "" && c.State != engine.Clearing {
			return true
		}
	}
	return false
}

func (s *inboundStorm) step(in engine.Input) error {
	switch in.Kind {
	case engine.LinkOpened:
		s.open[in.Link] = true
	case engine.LinkClosed:
		delete(s.open, in.Link)
	}
	mark, before := s.e.Fingerprint(), s.look()
	s.talking, s.before = map[string]bool{}, maps.Clone(s.said)
	for _, a := range s.e.Agents(engine.DefaultTenant, "") {
		s.talking[a.Name] = a.State == engine.Talking
	}
	for _, o := range s.e.Step(s.now, in) {
		s.lines = append(s.lines, "             "+line(o))
		if o.Kind == engine.Sent && !s.open[o.Link] {
			return fmt.Errorf("sent to a closed link: %s", o.Text)
		}
		if err := s.told(o); err != nil {
			return err
		}
	}
	if in.Kind == engine.MessageReceived && s.e.Rejected() != nil && s.e.Fingerprint() != mark {
		return fmt.Errorf("a message was rejected (%w), and something changed", s.e.Rejected())
	}
	s.judge(in, before, s.look())
	s.look() // a caller may be with an agent at once
	if err := s.count(false); err != nil {
		return err
	}
	return errors.Join(s.e.Check(), s.watched.check())
}

// told checks what the switch is told of a call against what it was told before: once a call is to be cleared nothing follows.
func (s *inboundStorm) told(o engine.Output) error {
	if o.Message != sdmp.CTICT && o.Message != sdmp.CTICD && o.Message != sdmp.CTITQ && o.Message != sdmp.CTICA {
		return nil
	}
	si := parameter(o.Text, "SI")
	if !strings.HasPrefix(si, "in-") {
		return nil
	}
	if s.said[si] == "CD" {
		return fmt.Errorf("call %s was told to be cleared before: %s", si, o.Text)
	}
	if o.Message == sdmp.CTICD && parameter(o.Text, "AN") == "" && parameter(o.Text, "EX") == "" {
		s.said[si] = "CD"
	} else if o.Message == sdmp.CTICD {
		s.said[si] = "leg" // an agent is taken out
	}
	if o.Message == sdmp.CTICT && o.Kind == engine.Sent {
		s.said[si] = ""
		if parameter(o.Text, "AN") == "" && parameter(o.Text, "A2") != "" {
			s.said[si] = "outside"
		}
	}
	return nil
}

func (s *inboundStorm) pick(of ...string) string { return of[s.r.IntN(len(of))] }

// message makes up one about inbound calls.
func (s *inboundStorm) message() string {
	queue, campaign := s.pick("200", "300", "400"), s.pick("Alpha", "Beta", "Gamma", "Delta", "system")
	switch p := s.r.IntN(100); {
	case p < 30:
		s.n++
		o := sdmp.New(sdmp.CTIIC).Str(sdmp.SI, "in-"+strconv.Itoa(s.n)).Str(sdmp.TN, s.pick("111", "0222", "")).Str(sdmp.DN, s.pick("1", "2", "3", "4", "4ann", ""))
		if s.r.IntN(2) == 0 {
			o.Str(sdmp.TI, "in"+strconv.Itoa(s.r.IntN(60)))
		}
		if s.r.IntN(5) == 0 {
			o.Str(sdmp.HE, queue).Int(sdmp.DF, s.r.IntN(3))
		}
		return o.Text()
	case p < 55:
		return s.report()
	case p < 62:
		return s.member(queue)
	case p < 70:
		o := sdmp.New(sdmp.CampaignAG).Str(sdmp.GA, queue).Str(sdmp.OA, s.pick("200", "300", "0044", "ann", "#", "")).Int(sdmp.VN, s.r.IntN(90)).Int(sdmp.RN, s.r.IntN(30)).
			Flag(sdmp.ON, s.r.IntN(4) > 0).Int(sdmp.BP, s.r.IntN(2)).Int(sdmp.BF, s.r.IntN(2)).Int(sdmp.MW, s.r.IntN(20))
		return o.Str(sdmp.CN, campaign).Text()
	case p < 73:
		return sdmp.New(sdmp.CampaignMG).Str(sdmp.GA, queue).Str(sdmp.OA, s.pick("200", "300", "0044")).Int(sdmp.VN, s.r.IntN(90)).Text()
	case p < 78:
		return sdmp.New(sdmp.CampaignIG).Str(sdmp.GA, queue).Text()
	case p < 80:
		return sdmp.New(sdmp.CampaignOG).Str(sdmp.GA, queue).Int(sdmp.PR, s.r.IntN(3)).Text()
	case p < 81:
		return sdmp.New(sdmp.CampaignDG).Str(sdmp.GA, queue).Int(sdmp.PR, s.r.IntN(3)).Text()
	case p < 85:
		return sdmp.New(sdmp.CampaignOC).Str(sdmp.CN, campaign).Int(sdmp.DM, []int{5, 7, 101}[s.r.IntN(3)]).Flag(sdmp.RO, s.r.IntN(3) == 0).Text()
	case p < 90:
		return sdmp.New(sdmp.ManagementAI).Str(sdmp.YI, s.pick("a", "b", "c")).Str(sdmp.DN, s.pick("1", "2", "3", "")).Str(sdmp.GA, s.pick("200", "300", "400", "0", "ann")).Text()
	case p < 91:
		return sdmp.New(sdmp.ManagementDI).Str(sdmp.YI, s.pick("a", "b", "c")).Text()
	case p < 92:
		return sdmp.New(sdmp.ManagementMR).Str(sdmp.TX, s.pick("R1", "R2")).Text()
	case p < 94:
		return sdmp.New(sdmp.ManagementEE).Str(sdmp.TX, s.pick("R1", "R2")).Text()
	case p < 96:
		return sdmp.New(sdmp.ManagementXR).Str(sdmp.TX, s.pick("R1", "R2")).Str(sdmp.CN, "system").Str(sdmp.SI, "in-"+strconv.Itoa(s.n)).Int(sdmp.RS, s.r.IntN(3)).Str(sdmp.GA, s.pick("", queue)).Text()
	}
	if a, ok := s.agent(engine.Talking); ok {
		return sdmp.New(sdmp.AgentRQ).Str(sdmp.AN, a.Name).Str(sdmp.GA, queue).Text()
	}
	return ""
}

// report makes up what a switch says of an inbound call.
func (s *inboundStorm) report() string {
	calls := s.e.Calls(engine.DefaultTenant, "")
	if len(calls) == 0 {
		return ""
	}
	c := calls[s.r.IntN(len(calls))]
	o := func(k sdmp.Kind) *sdmp.Out { return sdmp.New(k).Str(sdmp.CN, c.Campaign).Str(sdmp.SI, c.ID) }
	switch p := s.r.IntN(10); {
	case p < 2:
		return o(sdmp.CTIND).Text()
	case p < 5:
		return o(sdmp.CTIQT).Text()
	case p < 6:
		return o(sdmp.CTITS).Int(sdmp.RS, 2).Flag(sdmp.TQ, true).Text()
	case p < 7:
		return o(sdmp.CTITS).Int(sdmp.RS, 1).Text()
	}
	return o(sdmp.CTITS).Int(sdmp.RS, 0).Text()
}

func (s *inboundStorm) member(queue string) string {
	agents := s.e.Agents(engine.DefaultTenant, "")
	if len(agents) == 0 {
		return ""
	}
	o := sdmp.New(sdmp.AgentGM).Str(sdmp.GA, queue)
	if s.r.IntN(12) == 0 {
		return o.Str(sdmp.GM, s.pick("200", "300", "400")).Flag(sdmp.ON, s.r.IntN(3) > 0).Text()
	}
	return o.Str(sdmp.AN, agents[s.r.IntN(len(agents))].Name).Int(sdmp.GO, s.r.IntN(3)).Flag(sdmp.ON, s.r.IntN(6) > 0).Text()
}

func (s *inboundStorm) agent(state engine.AgentState) (engine.AgentView, bool) {
	for _, a := range s.e.Agents(engine.DefaultTenant, "") {
		if a.State == state && s.r.IntN(2) == 0 {
			return a, true
		}
	}
	return engine.AgentView{}, false
}

func TestInboundSimulationCanBeRepeated(t *testing.T) {
	t.Parallel()
	for seed := uint64(1); seed <= 5; seed++ {
		one, two := newInboundStorm(seed), newInboundStorm(seed)
		if err := one.rage(300); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if err := two.rage(300); err != nil {
			t.Fatalf("seed %d, again: %v", seed, err)
		}
		for i := range one.lines {
			if one.lines[i] != two.lines[i] {
				t.Fatalf("seed %d, line %d:\n%s\nthe second time:\n%s", seed, i, one.lines[i], two.lines[i])
			}
		}
	}
}
