// Package engine is the call centre as one deterministic state machine: tenants, switches, campaigns, agents, calls and
// subscriptions.
//
// Step takes one input at one instant and gives what goes out. There is no clock, no I/O, no goroutine, no randomness but a seeded
// source, and no map order that reaches an output: the same inputs give the same outputs, byte for byte. Timers are data; Step
// first fires all that are due, each at its own due time, in due order.
package engine

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/dialgate/dialgate/core/engine/routes"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Config is what an engine is made with. The zero value works: UTC, seed 0, errors with words, the default starvation time-out.
type Config struct {
	Location          *time.Location // zone of the OLE dates on the wire; nil means UTC
	Seed              uint64         // of the unique ids
	NoErrorText       bool           // leave MS out of ER, for hosts that cannot take it
	StarvationTimeout time.Duration  // how long numbers may be missing before error 128; 0 means limits.StarvationTimeout
	Users             []User         // who may authenticate [UA]
	Authenticate      bool           // links may do nothing before they have authenticated
	Verdict           func() int     // gives the result of a UA [US RS] where passwords are not known: in the replay of a log; nil verifies them
	PasswordLength    int            // least length of a password [US RS6]; 0 for none
	Sounds            Sounds         // that messages may name [PM, SN]
	Outcomes          Outcomes       // beside the documented ones
	Retries           []Retry        // what the dialer dials again by itself; what no rule names goes back to the host
}

// Engine is the state of the call centre. It is not safe for concurrent use: one goroutine runs it.
type Engine struct {
	cfg      Config
	now      time.Time
	rng      *rand.Rand
	reg      *registry.Registry
	timers   timers
	links    map[registry.Link]*link
	tenants  map[string]*tenant
	switches map[string]*telephony
	order    []*telephony // switches in the order they first came
	// transactions holds every outstanding TX.
	transactions map[string]bool
	subs         []*subscription // in the order they were made
	subByTX      map[string]*subscription
	subsOf       map[sdmp.Kind][]*subscription
	parked       []*subscription // without a link, the one that lapses first in front
	lapses       []lapse         // of subscriptions that nobody came back for, oldest first
	heldBytes    int             // of events held for subscribers
	rolls        map[string]*roll
	measured     []*campaign // whose metrics may have changed in this step
	outcomes     *outcomes
	users        map[userKey]*user
	seq          uint64 // of numbers handed in
	waiters      uint64 // of agents who began to wait
	draining     bool
	dirty        []*campaign      // campaigns whose pacing must be asked before the step ends
	landlord     routes.Table     // whose calls inbound calls are
	strays       map[string]*call // by SI: inbound calls that a landlord route gave to another tenant than they came in
	feeds        []*Feed          // of whoever watches a tenant

	from     registry.Link // whose message is being handled; None for the dialer's own
	accepted bool          // accept was called for that message
	rejected *sdmp.Fault
	lastRS   int // result of the last UA [US RS]
	out      []Output
}

// New makes an engine with one tenant, "default", which is in service.
func New(cfg Config) *Engine {
	if cfg.Location == nil {
		cfg.Location = time.UTC
	}
	if cfg.StarvationTimeout == 0 {
		cfg.StarvationTimeout = limits.StarvationTimeout
	}
	e := &Engine{
		cfg:          cfg,
		rng:          rand.New(rand.NewPCG(cfg.Seed, 0x5d3b)), //nolint:gosec // ids must be unique, not secret, and the same again
		reg:          registry.New(),
		links:        map[registry.Link]*link{},
		tenants:      map[string]*tenant{},
		switches:     map[string]*telephony{},
		transactions: map[string]bool{},
		strays:       map[string]*call{},
		subByTX:      map[string]*subscription{},
		subsOf:       map[sdmp.Kind][]*subscription{},
		rolls:        map[string]*roll{},
		outcomes:     newOutcomes(cfg.Outcomes),
		users:        map[userKey]*user{},
	}
	for _, u := range cfg.Users {
		e.addUser(u)
	}
	e.tenants[DefaultTenant] = newTenant(DefaultTenant)
	e.tenants[DefaultTenant].state = Active
	return e
}

// Step fires the timers due up to now, then takes the input, and gives all that goes out, in order. The slice is valid until the
// next Step. Time never goes back: an earlier now counts as the latest seen.
func (e *Engine) Step(now time.Time, in Input) []Output {
	e.out = e.out[:0]
	e.rejected = nil
	if now.Before(e.now) {
		now = e.now
	}
	e.fire(now)
	e.now = now
	switch in.Kind {
	case LinkOpened:
		e.openLink(in.Link, in.Vouched)
	case LinkClosed:
		e.closeLink(in.Link)
	case MessageReceived:
		e.receive(in)
	case TablesChanged:
		e.useTables(*in.Tables)
	case TimePassed:
	}
	e.settle()
	e.fire(now) // what the input set for this instant or before: a planned time that has passed already
	return e.out
}

// Rejected says why the message of the last Step was rejected, or nil.
func (e *Engine) Rejected() *sdmp.Fault { return e.rejected }

// NextTimer gives the instant at which Step must be called even if nothing happens.
func (e *Engine) NextTimer() (time.Time, bool) { return e.timers.next() }

// Drain stops dialling for good: what is under way goes on, nothing new is launched.
func (e *Engine) Drain() { e.draining = true }

// receive handles one text that came over a link.
func (e *Engine) receive(in Input) {
	l := e.links[in.Link]
	if l == nil {
		return // closed meanwhile; nobody is there to answer
	}
	f := in.Fault
	if f == nil {
		l.framing = in.Message.Framing
		f = e.handle(in.Link, &in.Message)
	} else {
		l.framing = f.Framing
	}
	if f == nil {
		return
	}
	e.rejected = f
	e.sendFault(in.Link, tenantOf(&in.Message), f)
}

// handle runs the handler of a message. A message with a token is confirmed as soon as its checks are passed, before anything
// that it causes: handlers call accept between checks and changes.
func (e *Engine) handle(from registry.Link, m *sdmp.Message) *sdmp.Fault {
	h := handlers[m.Kind]
	if h == nil {
		return m.Fault(sdmp.ErrNotSupported, 0, fmt.Sprintf("%s [%s] is not supported by this version", m.Spec().Name, m.Spec().Code))
	}
	if f := e.authorize(from, m); f != nil {
		return f
	}
	wasFrom, wasAccepted := e.from, e.accepted
	e.from, e.accepted = from, false
	f := h(e, m)
	if f == nil {
		e.accept(m)
	}
	e.from, e.accepted = wasFrom, wasAccepted
	return f
}

// accept confirms the token of a message that passed its checks [MV].
func (e *Engine) accept(m *sdmp.Message) {
	if e.accepted {
		return
	}
	e.accepted = true
	if tk := m.Str(sdmp.TK); tk != "" && e.from != registry.None {
		e.send(e.from, tenantOf(m), sdmp.New(sdmp.ManagementMV).Str(sdmp.TK, tk))
	}
	e.copyReceived(m)
}

// self sends the dialer a message of its own, through the same handler as if somebody had sent it. It shows in the log; an error
// of it is logged and changes nothing.
func (e *Engine) self(tenant string, o *sdmp.Out) {
	text := o.Text()
	m, f := sdmp.Parse(text)
	e.out = append(e.out, Output{Kind: SelfSent, Tenant: tenant, At: e.now, Message: o.Kind, Text: text})
	if f == nil {
		f = e.handle(registry.None, &m)
	}
	if f != nil {
		e.drop(tenant, f.ER(!e.cfg.NoErrorText))
	}
}

// uuid makes a unique id in braces, as YC, YA and YS carry it.
func (e *Engine) uuid() string {
	var b [16]byte
	binary.BigEndian.PutUint64(b[:8], e.rng.Uint64())
	binary.BigEndian.PutUint64(b[8:], e.rng.Uint64())
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return fmt.Sprintf("{%X-%X-%X-%X-%X}", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
