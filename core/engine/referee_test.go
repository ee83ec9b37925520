package engine_test

import (
	"errors"
	"fmt"
	"hash"
	"hash/fnv"
	"io"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/engine/storm"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

// referee watches one engine in a storm. It knows the rules, and of the engine only what anybody can see.
type referee struct {
	seed  uint64
	e     *engine.Engine
	storm *storm.Storm
	now   time.Time
	steps int

	ops     []storm.Op
	drained int      // how many of them were done when the engine was told to launch nothing more; -1 while it was not
	sums    []uint64 // of the outputs up to each operation
	sum     hash.Hash64
	lines   []string // ops and outputs as text

	links    map[registry.Link]bool
	owners   owners
	ledger   ledger
	trunks   trunks
	pictures map[string]*picture // by TX
	watched  *watched
	before   map[string]engine.CampaignState
	killed   map[string]bool // campaigns killed in this step
}

func newReferee(seed uint64) *referee {
	e := engine.New(transcript.Config())
	return &referee{
		seed: seed, drained: -1, e: e, storm: storm.New(seed, e, transcript.Start, storm.Options{}), now: transcript.Start, sum: fnv.New64a(),
		links: map[registry.Link]bool{}, owners: newOwners(), ledger: ledger{}, trunks: trunks{}, pictures: map[string]*picture{},
		watched: watch(e, engine.DefaultTenant, patience(seed)),
	}
}

// patience is after how many steps who watches a storm looks at what has changed: most do after each.
func patience(seed uint64) int {
	if seed%4 == 1 {
		return 7
	}
	return 1
}

// note adds an output to a sum.
func note(sum io.Writer, o engine.Output) {
	_, _ = fmt.Fprintln(sum, o.At.UnixNano(), o.Kind, o.Link, o.Tenant, o.Text)
}

// finely is how many timers the referee looks at one by one while time passes; beyond, time jumps.
const finely = 12

// do carries out an operation and judges each step of it.
func (r *referee) do(op storm.Op) error {
	r.ops = append(r.ops, op)
	r.lines = append(r.lines, r.now.Format("15:04:05.000 ")+op.String())
	err := r.carryOut(op)
	r.sums = append(r.sums, r.sum.Sum64())
	return err
}

func (r *referee) carryOut(op storm.Op) error {
	if op.Kind != storm.Wait {
		return r.step(op.Input())
	}
	target := r.now.Add(op.By)
	for range finely {
		due, ok := r.e.NextTimer()
		if !ok || due.After(target) {
			break
		}
		r.now = due
		if err := r.step(engine.Input{}); err != nil {
			return err
		}
	}
	r.now = target
	return r.step(engine.Input{})
}

// step has the engine take one step, and judges it.
func (r *referee) step(in engine.Input) error {
	r.steps++
	r.before, r.killed = r.states(), map[string]bool{}
	mark := r.e.Fingerprint()
	switch in.Kind {
	case engine.LinkOpened:
		r.links[in.Link] = true
	case engine.LinkClosed:
		delete(r.links, in.Link)
	}
	outs := slices.Clone(r.e.Step(r.now, in))
	for _, o := range outs {
		note(r.sum, o)
		r.lines = append(r.lines, fmt.Sprintf("%s     %s", o.At.Format("15:04:05.000"), line(o)))
	}
	if t, ok := r.e.NextTimer(); ok && !t.After(r.now) {
		return fmt.Errorf("a timer due at %s has not fired", t)
	}
	if err := errors.Join(r.e.Check(), r.watched.check()); err != nil {
		return err
	}
	if in.Kind == engine.MessageReceived && r.e.Rejected() != nil {
		return r.rejection(in, outs, mark)
	}
	if in.Kind == engine.MessageReceived {
		if err := r.accepted(&in.Message, in.Link, outs); err != nil {
			return err
		}
	}
	for _, o := range outs {
		if err := r.output(in, o); err != nil {
			return fmt.Errorf("output %s: %w", line(o), err)
		}
	}
	return errors.Join(r.closedLink(in), r.ledger.settle(r.e), r.trunks.check(r.e), r.comparePictures())
}

func line(o engine.Output) string {
	switch o.Kind {
	case engine.SelfSent:
		return "self: " + o.Text
	case engine.Dropped:
		return "dropped: " + o.Text
	}
	return o.Link.String() + "< " + o.Text
}

func (r *referee) states() map[string]engine.CampaignState {
	out := map[string]engine.CampaignState{}
	for _, c := range r.e.Campaigns(engine.DefaultTenant) {
		out[c.Name] = c.State
	}
	return out
}

// rejection checks that a faulty message changes nothing, and that its sender alone is told.
func (r *referee) rejection(in engine.Input, outs []engine.Output, mark uint64) error {
	switch f := r.e.Rejected(); {
	case len(outs) != 1 || outs[0].Kind != engine.Sent || outs[0].Link != in.Link || outs[0].Message != sdmp.ER:
		return fmt.Errorf("a message was rejected (%w), and what went out is not one ER to its sender", f)
	case outs[0].Fault != f:
		return fmt.Errorf("the ER reports %w, the message was rejected for %w", outs[0].Fault, f)
	case r.e.Fingerprint() != mark:
		return fmt.Errorf("a message was rejected (%w), and something changed", f)
	}
	return wellFormed(outs[0])
}

// accepted notes what a message that was accepted means for the rules, and checks its confirmation.
func (r *referee) accepted(m *sdmp.Message, from registry.Link, outs []engine.Output) error {
	confirmed := 0
	for i, o := range outs {
		if o.Message == sdmp.ManagementMV {
			confirmed++
			if i != 0 || o.Link != from || o.Kind != engine.Sent || parameter(o.Text, "TK") != m.Str(sdmp.TK) {
				return fmt.Errorf("%s confirms no token of this message, or not first of all", line(o))
			}
		}
	}
	if (confirmed == 1) != m.Has(sdmp.TK) || confirmed > 1 {
		return fmt.Errorf("a message with token %q got %d MV", m.Str(sdmp.TK), confirmed)
	}
	r.owners.accepted(m, from)
	r.trunks.accepted(m)
	switch m.Kind {
	case sdmp.CampaignMC:
		return r.ledger.handedIn(m, r.owners.campaigns[m.Str(sdmp.CN)].returnAll)
	case sdmp.ManagementKC:
		r.killed[m.Str(sdmp.CN)] = true
	case sdmp.ManagementEA, sdmp.ManagementEC, sdmp.ManagementES, sdmp.ManagementQE, sdmp.ManagementEV, sdmp.ManagementE1:
		if p := r.pictures[m.Str(sdmp.TX)]; p != nil { // taken up again
			p.link, p.blind = from, p.blind || m.Has(sdmp.TS)
			break
		}
		r.pictures[m.Str(sdmp.TX)] = newPicture(m, from)
	}
	return nil
}

// output judges one output.
func (r *referee) output(in engine.Input, o engine.Output) error {
	if o.Kind == engine.Sent && !r.links[o.Link] {
		return errors.New("sent to a link that is closed")
	}
	if err := wellFormed(o); err != nil {
		return err
	}
	if o.Kind == engine.SelfSent {
		if o.Message == sdmp.ManagementKC {
			r.killed[parameter(o.Text, "CN")] = true
		}
		return nil
	}
	if err := r.owners.address(in, o, r.links); err != nil {
		return err
	}
	switch o.Message {
	case sdmp.CTICI:
		if err := r.launch(in, o); err != nil {
			return err
		}
		return r.ledger.launched(o.Text)
	case sdmp.AgentAC:
		return r.ledger.offered(o.Text)
	case sdmp.CampaignNB:
		return r.ledger.returned(o.Text)
	case sdmp.ManagementAZ, sdmp.ManagementCZ, sdmp.ManagementEF, sdmp.ManagementSZ, sdmp.ManagementTZ, sdmp.ManagementZ1:
		return r.draw(o)
	case sdmp.ManagementNEFrom, sdmp.ManagementVZ:
		if r.pictures[parameter(o.Text, "TX")] != nil {
			return r.draw(o)
		}
	}
	return nil
}

// launch checks that only an open campaign dials, and no faster than its switch may.
func (r *referee) launch(in engine.Input, o engine.Output) error {
	name := parameter(o.Text, "CN")
	if r.drained >= 0 {
		return errors.New("nothing more should be launched")
	}
	if r.killed[name] {
		return fmt.Errorf("campaign %s is being killed and dials", name)
	}
	if s := r.before[name]; s != engine.Open && !(in.Message.Kind == sdmp.CampaignRC && in.Kind == engine.MessageReceived) {
		// Numbers that are with an agent run to their end, where they waited for a trunk or a router.
		if s != 0 && parameter(o.Text, "AN") == "" {
			return fmt.Errorf("campaign %s was in state %d and dials", name, s)
		}
	}
	return r.trunks.launched(r.owners.campaigns[name].sw, o.At)
}

func (r *referee) closedLink(in engine.Input) error {
	if in.Kind != engine.LinkClosed {
		return nil
	}
	r.owners.closed(in.Link)
	for tx, p := range r.pictures {
		switch {
		case p.link != in.Link:
		case p.token != "":
			p.link = registry.None
		default:
			delete(r.pictures, tx)
		}
	}
	if left := r.e.Owned(in.Link); len(left) > 0 {
		return fmt.Errorf("the closed link %s still owns %v", in.Link, left)
	}
	return nil
}
