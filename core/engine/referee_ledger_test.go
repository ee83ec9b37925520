package engine_test

import (
	"fmt"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// ledger follows each number from its hand-in [MC] to its end: it comes back [NB] or reaches an agent [AC], once, and not both but
// where the campaign wants all back [RO], the agent asks for a callback, or the transfer to the agent failed.
type ledger map[string]*entry // by SI

type entry struct {
	number    string
	returnAll bool
	offers    int  // AC
	connected bool // seen with an agent
	back      int  // NB
}

func (l ledger) handedIn(m *sdmp.Message, returnAll bool) error {
	id := m.StrOr(sdmp.SI, m.Str(sdmp.TN))
	if l[id] != nil {
		return fmt.Errorf("number %s was taken twice", id)
	}
	l[id] = &entry{number: m.Str(sdmp.TN), returnAll: returnAll}
	return nil
}

func (l ledger) find(text string) (*entry, error) {
	id := parameter(text, "SI")
	n := l[id]
	switch {
	case n == nil:
		return nil, fmt.Errorf("number %s was never handed in, or is over", id)
	case n.back > 0:
		return nil, fmt.Errorf("number %s has come back before", id)
	case parameter(text, "TN") != n.number:
		return nil, fmt.Errorf("number %s was handed in as %s", id, n.number)
	}
	return n, nil
}

func (l ledger) launched(text string) error {
	n, err := l.find(text)
	if err == nil && n.connected { // one that was offered may have been abandoned, and is tried again
		return fmt.Errorf("number %s has been with an agent before", parameter(text, "SI"))
	}
	return err
}

func (l ledger) offered(text string) error {
	n, err := l.find(text)
	if err == nil {
		n.offers++
	}
	return err
}

func (l ledger) returned(text string) error {
	n, err := l.find(text)
	if err != nil {
		return err
	}
	n.back++
	if n.connected && !n.returnAll && parameter(text, "BT") == "" {
		return fmt.Errorf("number %s comes back and has reached an agent", parameter(text, "SI"))
	}
	return nil
}

// settle looks at what the engine holds: a number that is gone must have had its end.
func (l ledger) settle(e *engine.Engine) error {
	for _, c := range e.Calls(engine.DefaultTenant, "") {
		if n := l[c.ID]; n != nil && c.State == engine.Connected && c.Agent != "" {
			n.connected = true
		}
	}
	for id, n := range l {
		if e.Holds(engine.DefaultTenant, id) {
			continue
		}
		delete(l, id)
		switch {
		case n.back == 0 && n.offers == 0:
			return fmt.Errorf("number %s is gone; it has not come back, nor reached an agent", id)
		case n.back == 0 && n.returnAll:
			return fmt.Errorf("number %s is gone and has not come back, though its campaign wants all back [RO]", id)
		}
	}
	if e.Held(engine.DefaultTenant) != len(l) {
		return fmt.Errorf("the engine holds %d numbers and calls, there should be %d", e.Held(engine.DefaultTenant), len(l))
	}
	return nil
}
