package storm

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

// Recording is a conversation with a bare engine: what was done, what each link heard, and what the call centre looked like at the
// end. Played on any other stage it must come out the same.
type Recording struct {
	Ops   []Op
	Heard map[uint32][]string // by link
	End   string
}

// Record has a storm rage against a bare engine.
func Record(seed uint64, operations int, o Options) *Recording {
	r := &Recording{Heard: map[uint32][]string{}}
	e := engine.New(transcript.Config())
	s, now := New(seed, e, transcript.Start, o), transcript.Start
	for range operations {
		op := s.Next()
		r.Ops = append(r.Ops, op)
		if op.Kind == Wait {
			now = now.Add(op.By)
		}
		for _, out := range e.Step(now, op.Input()) {
			if out.Kind == engine.Sent {
				r.Heard[out.Link.N] = append(r.Heard[out.Link.N], out.Text)
			}
		}
	}
	r.End = Picture(e)
	return r
}

// Input is the operation as an engine takes it.
func (o Op) Input() engine.Input {
	in := engine.Input{Link: registry.Link{N: o.Link}}
	switch o.Kind {
	case Wait:
	case Open:
		in.Kind = engine.LinkOpened
	case Close:
		in.Kind, in.Reason = engine.LinkClosed, "closed by the peer"
	case Send:
		in.Kind = engine.MessageReceived
		in.Message, in.Fault = sdmp.Parse(o.Text)
	}
	return in
}

// Play carries the operations out on a stage and compares what its links hear with what was heard before.
func (r *Recording) Play(stage transcript.Stage) error {
	heard := map[uint32][]string{}
	listen := func(link uint32) error {
		rest, err := stage.Rest(name(link))
		heard[link] = append(heard[link], rest...)
		return err
	}
	for i, op := range r.Ops {
		if err := play(stage, op, listen); err != nil {
			return fmt.Errorf("operation %d, %s: %w", i+1, op, err)
		}
	}
	for link := range r.open() {
		if err := listen(link); err != nil {
			return err
		}
	}
	for link, want := range r.Heard {
		if err := compare(want, heard[link]); err != nil {
			return fmt.Errorf("link %d: %w", link, err)
		}
	}
	return nil
}

func play(stage transcript.Stage, op Op, listen func(uint32) error) error {
	switch op.Kind {
	case Wait:
		return stage.Advance(op.By)
	case Open:
		_, err := stage.Open(name(op.Link))
		return err
	case Close:
		if err := listen(op.Link); err != nil {
			return err
		}
		return stage.Close(name(op.Link))
	case Send:
		return stage.Send(name(op.Link), op.Text)
	}
	return nil
}

// open lists the links that are open at the end.
func (r *Recording) open() map[uint32]bool {
	links := map[uint32]bool{}
	for _, op := range r.Ops {
		switch op.Kind {
		case Open:
			links[op.Link] = true
		case Close:
			delete(links, op.Link)
		case Wait, Send:
		}
	}
	return links
}

func name(link uint32) string { return "l" + strconv.FormatUint(uint64(link), 10) }

func compare(want, got []string) error {
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(want):
			return fmt.Errorf("message %d should not have come: %s", i+1, got[i])
		case i >= len(got):
			return fmt.Errorf("message %d has not come: %s", i+1, want[i])
		case want[i] != got[i]:
			return fmt.Errorf("message %d is\n%s\nand should be\n%s", i+1, got[i], want[i])
		}
	}
	return nil
}

// Picture describes all that can be seen of an engine, and who owns what, whatever kinds of links there are.
func Picture(e *engine.Engine) string {
	var b strings.Builder
	links := map[registry.Link]bool{}
	line := func(v any, owner *registry.Link) {
		if owner != nil {
			links[*owner] = true
			owner.Virtual = false
		}
		fmt.Fprintf(&b, "%+v\n", v)
	}
	for _, t := range e.Tenants() {
		for _, v := range e.Campaigns(t) {
			line(&v, &v.Owner)
		}
		for _, v := range e.Agents(t, "") {
			line(&v, &v.Owner)
		}
		for _, v := range e.Calls(t, "") {
			line(&v, nil)
		}
		for _, v := range e.Trunks(t) {
			line(&v, &v.Owner)
		}
	}
	owners := make([]registry.Link, 0, len(links))
	for l := range links {
		owners = append(owners, l)
	}
	slices.SortFunc(owners, func(x, y registry.Link) int { return int(x.N) - int(y.N) })
	for _, l := range owners {
		for _, res := range e.Owned(l) {
			fmt.Fprintf(&b, "link %d owns %s\n", l.N, res)
		}
	}
	return b.String()
}
