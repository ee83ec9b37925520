package engine

import (
	"fmt"
	"maps"

	"github.com/dialgate/dialgate/core/sdmp"
)

// Category says what kind of end of a call a dialling outcome is; the numbers are the documented ones.
type Category uint8

// Categories of dialling outcomes.
const (
	NotMade Category = iota + 1
	AbandonedCall
	HostInterrupt
	TimedOut
	BusyLine
	LiveCall
	NoAnswer
	FaxOrModem
	AnsweringMachine
	OtherOutcome
	CalledPartyHangUp
	FastBusy
	PlannedNotMade
	AgentMachine // an answering machine that an agent found
	InboundDrop
	InboundAbandon
)

// categoryNames are the documented ones.
var categoryNames = [...]string{
	"", "notmade", "abandoned", "hostinterrupt", "timedout", "busy", "livecall", "noanswer", "faxmodem", "ansmachine", "other", "cpartyhangup",
	"fastbusy", "plannednotmade", "agentansmachine", "inbounddrop", "inboundabandon",
}

// String gives the documented name; "unknown" for what is none.
func (c Category) String() string {
	if c == 0 || int(c) >= len(categoryNames) {
		return "unknown"
	}
	return categoryNames[c]
}

// Outcomes changes the tables of outcomes. What it does not name is as documented.
type Outcomes struct {
	Dialling map[int]Category // dialling outcomes [CA, RE] by category; new numbers may then be given by telephony layers
	Agent    map[int]int      // the dialling outcome that an agent's outcome [AO] stands for
}

// Check tells what is wrong with the tables.
func (o Outcomes) Check() error {
	t := newOutcomes(o)
	for _, re := range sorted(o.Dialling) {
		if c := o.Dialling[re]; re < 0 || re > maxDialOutcome || c < NotMade || c > InboundAbandon {
			return fmt.Errorf("dialling outcome %d: category %d; outcomes are 0 to %d, categories 1 to %d", re, c, maxDialOutcome, InboundAbandon)
		}
	}
	for _, ao := range sorted(o.Agent) {
		re := o.Agent[ao]
		if _, ok := t.category[re]; !ok || ao < 0 || ao > maxAgentOutcome {
			return fmt.Errorf("agent outcome %d: dialling outcome %d is not in the table, or the number is not 0 to %d", ao, re, maxAgentOutcome)
		}
		if t.dialer[re] && re != notMade && re != liveCall {
			return fmt.Errorf("agent outcome %d: dialling outcome %d is one that only the dialer makes", ao, re)
		}
	}
	return nil
}

// Largest numbers of outcomes, as documented.
const (
	maxDialOutcome  = 999
	maxAgentOutcome = 9999
)

// noCallOutcome is the agent outcome of a preview that was completed undialled and without one: "not made".
const noCallOutcome = 200

// outcomes are the tables in use.
type outcomes struct {
	category map[int]Category
	dialer   map[int]bool // made by the dialer alone: no telephony layer may give it
	agent    map[int]int
}

func newOutcomes(o Outcomes) *outcomes {
	t := &outcomes{
		category: map[int]Category{
			notMade: NotMade, busyCause: BusyLine, noAnswer: NoAnswer, 3: FaxOrModem, 4: FaxOrModem, machine: AnsweringMachine, 6: OtherOutcome,
			abandoned: AbandonedCall, interrupted: HostInterrupt, timedOut: TimedOut, liveCall: LiveCall,
			20: OtherOutcome, 21: OtherOutcome, 22: OtherOutcome, 23: OtherOutcome, 24: OtherOutcome, 25: OtherOutcome, 26: FastBusy, 27: OtherOutcome,
			30: OtherOutcome, calledPartyHangs: CalledPartyHangUp, 32: PlannedNotMade,
			inboundDropped: InboundDrop, inboundAbandoned: InboundAbandon,
		},
		dialer: map[int]bool{notMade: true, abandoned: true, timedOut: true, liveCall: true, calledPartyHangs: true, inboundDropped: true, inboundAbandoned: true},
		agent:  map[int]int{0: liveCall, 1: machine, 2: 30, 3: 3, 4: 4, 5: 30, noCallOutcome: notMade},
	}
	maps.Copy(t.category, o.Dialling)
	maps.Copy(t.agent, o.Agent)
	return t
}

// dialling is the dialling outcome that an agent outcome stands for: what is not listed is a live call where the call was made, and
// not made where it was not.
func (t *outcomes) dialling(ao int, launched bool) int {
	re, ok := t.agent[ao]
	switch {
	case ok:
		return re
	case launched:
		return liveCall
	}
	return notMade
}

// mayFail tells whether a telephony layer may give a cause: what is listed, less what only the dialer makes. (7 and 31 are causes
// under switch-determined routing.)
func (t *outcomes) mayFail(cause int) bool {
	_, ok := t.category[cause]
	return ok && !t.dialer[cause]
}

// isMachine tells whether a dialling outcome says that a machine answered.
func (t *outcomes) isMachine(re int) bool {
	c := t.category[re]
	return c == AnsweringMachine || c == AgentMachine
}

// checkOutcome refuses an agent outcome that stands for a dialling outcome which cannot be. A preview that was not dialled can only
// have been not made; for a call that was, the categories that the dialer alone finds out are refused.
func (e *Engine) checkOutcome(m *sdmp.Message, p sdmp.Code, launched bool) *sdmp.Fault {
	ao := m.Int(p, unlimited)
	if ao == unlimited {
		return nil
	}
	re := e.outcomes.dialling(ao, launched)
	c := e.outcomes.category[re]
	if !launched {
		if c == NotMade {
			return nil
		}
		return m.Fault(sdmp.ErrInvalidCause, p, fmt.Sprintf("agent outcome %d means that a call was made (dialling outcome %d), and none was", ao, re))
	}
	switch c {
	case NotMade, AbandonedCall, HostInterrupt, TimedOut, PlannedNotMade, InboundDrop, InboundAbandon:
		return m.Fault(sdmp.ErrInvalidCause, p, fmt.Sprintf("agent outcome %d stands for dialling outcome %d, category %d, which only the dialer makes", ao, re, c))
	}
	return nil
}

// rate takes an agent's verdict on a call: the outcome, or the old flag that nobody was there [NL].
func (n *call) rate(m *sdmp.Message) {
	switch {
	case m.Has(sdmp.AO):
		n.rated, n.verdict = true, m.Int(sdmp.AO, 0)
	case m.Kind == sdmp.AgentTC && m.Has(sdmp.NL) && !n.rated:
		n.rated, n.verdict = true, notLiveOutcome
	}
}

// notLiveOutcome is the agent outcome that the old flag NL stands for: an answering machine.
const notLiveOutcome = 1

// dialOutcome is the dialling outcome of a call that reached its agent.
func (e *Engine) dialOutcome(n *call) int {
	if !n.rated {
		return liveCall
	}
	return e.outcomes.dialling(n.verdict, true)
}

// checkOverrule refuses an ND with a cause that no outcome has.
func (e *Engine) checkOverrule(m *sdmp.Message) *sdmp.Fault {
	ca := m.Int(sdmp.CA, notMade)
	if _, ok := e.outcomes.category[ca]; !ok {
		return m.Fault(sdmp.ErrInvalidCause, sdmp.CA, fmt.Sprintf("%d is not a cause that a telephony layer may give", ca))
	}
	return nil
}

// overrule takes the outcome that ND tells of a call that reached no agent [CA], such as the digit of a called party who wants to be
// called no more. Causes that only the dialer makes say nothing new: some gateways put CA into every ND.
func (e *Engine) overrule(n *call, m *sdmp.Message) {
	if ca := m.Int(sdmp.CA, notMade); e.outcomes.mayFail(ca) {
		n.ruling = ca
	}
}

// overruled is the outcome of a call that reached no agent: as ND told, else as the dialer found.
func (n *call) overruled(found int) int {
	if n.ruling != notMade {
		return n.ruling
	}
	return found
}
