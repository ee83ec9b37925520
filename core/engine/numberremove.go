package engine

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dialgate/dialgate/core/sdmp"
)

// removeNumber takes a number out of the queues [RN]; it comes back as NB. One that is being dialled cannot be removed.
func (e *Engine) removeNumber(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.DN) && !m.Has(sdmp.SI) && !m.Has(sdmp.TN) {
		return e.removeMatching(m)
	}
	if _, f := e.campaign(m); f != nil {
		return f
	}
	n, f := e.call(m)
	if f != nil {
		return f
	}
	if n.reported {
		return m.Fault(sdmp.ErrUnknownCall, 0, fmt.Sprintf("%q has come back already", n.id))
	}
	if n.state != held {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("%q is being dialled; if it does not reach an agent it comes back as NB", n.id))
	}
	e.accept(m)
	e.takeOut(n)
	e.handBack(n)
	return nil
}

// removeMatching removes every held number of the campaign that matches [RN with DN], whatever its key.
func (e *Engine) removeMatching(m *sdmp.Message) *sdmp.Fault {
	c, f := e.campaign(m)
	if f != nil {
		return f
	}
	digits := dialled(m.Str(sdmp.DN))
	all := 0
	var found []*call
	for _, n := range c.heldAndLive() {
		if dialled(n.number) != digits {
			continue
		}
		all++
		if n.state == held {
			found = append(found, n)
		}
	}
	switch {
	case all == 0:
		return m.Fault(sdmp.ErrUnknownCall, sdmp.DN, fmt.Sprintf("campaign %q holds no number %q", c.name, m.Str(sdmp.DN)))
	case len(found) == 0:
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("%q is being dialled; if it does not reach an agent it comes back as NB", m.Str(sdmp.DN)))
	}
	e.accept(m)
	for _, n := range found {
		e.takeOut(n)
		e.handBack(n)
	}
	return nil
}

// dialled is the number without the key that hosts append after a slash to tell duplicates apart.
func dialled(number string) string {
	digits, _, _ := strings.Cut(number, "/")
	return digits
}

// heldAndLive lists all numbers and calls of the campaign in the order they were handed in.
func (c *campaign) heldAndLive() []*call {
	var out []*call
	for _, n := range c.tenant.calls {
		if n.campaign == c {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, bySeq)
	return out
}

func bySeq(a, b *call) int {
	if a.seq < b.seq {
		return -1
	}
	return 1
}
