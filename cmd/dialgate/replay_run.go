package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Names of links in a log that are no connections.
const (
	selfLink = "self"
	noLink   = "-"
)

// patience is how far one side may be ahead of the other before that counts as a difference: lines of several tenants with the
// same time have no order among each other.
const patience = time.Second

// replayer runs logs through an engine.
type replayer struct {
	options replayOptions
	source  *msglog.Merger
	ahead   []msglog.Record // read and not used yet

	runs, inputs, equal int

	// One run of the program.
	engine            *engine.Engine
	highest           map[bool]uint32 // number of the latest link, by virtual
	draining          bool
	logged, replayed  map[string][]msglog.Record // by tenant: outputs not compared yet
	loggedID, againID ids
	last              time.Time
	verdict           int // on the UA that is carried out
}

// run replays until the end of the logs or the first difference.
func (p *replayer) run(ctx context.Context) error {
	for n := 0; ; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		r, err := p.next()
		if errors.Is(err, io.EOF) {
			return p.finish()
		}
		if err != nil {
			return err
		}
		if u := p.options.until; !u.IsZero() && r.At.After(u) {
			return p.finish()
		}
		if err := p.take(&r); err != nil {
			return err
		}
	}
}

// compares tells whether the outputs of a tenant count.
func (p *replayer) compares(tenant string) bool {
	return p.options.tenant == "" || p.options.tenant == tenant
}

// take deals with one line.
func (p *replayer) take(r *msglog.Record) error {
	if t, ok, err := exchange.ReadTables(r); ok {
		return p.useTables(r, t, err)
	}
	if r.Direction == msglog.Out || r.Link == selfLink {
		if p.engine == nil {
			return fmt.Errorf("the log begins in the middle of a run, with %q; name the files before it too", line(r))
		}
		p.last = r.At
		if p.compares(r.Tenant) {
			p.logged[r.Tenant] = append(p.logged[r.Tenant], *r)
		}
		return p.step(r.At, engine.Input{Kind: engine.TimePassed}) // a timer may have caused it
	}
	id, err := parseLink(r.Link)
	if err != nil {
		return err
	}
	if r.Direction == msglog.Opened && (p.engine == nil || p.draining || id.N <= p.highest[id.Virtual]) {
		if err := p.begin(); err != nil {
			return err
		}
	}
	if p.engine == nil {
		return fmt.Errorf("the log begins in the middle of a run, with %q; name the files before it too", line(r))
	}
	p.inputs++
	p.last = r.At
	switch r.Direction {
	case msglog.Opened:
		p.highest[id.Virtual] = id.N
		return p.step(r.At, engine.Input{Kind: engine.LinkOpened, Link: id, Vouched: strings.HasSuffix(r.Text, exchange.VouchedSuffix)})
	case msglog.Closed:
		reason, _, _ := strings.Cut(r.Text, ";")
		if reason == link.Shutdown.String() && !p.draining {
			p.draining = true
			p.engine.Drain()
		}
		return p.step(r.At, engine.Input{Kind: engine.LinkClosed, Link: id, Reason: reason})
	default:
		return p.receive(r, id)
	}
}

// useTables goes over to the tables that the program went over to.
func (p *replayer) useTables(r *msglog.Record, t engine.Tables, err error) error {
	switch {
	case err != nil:
		return err
	case p.engine == nil:
		return fmt.Errorf("the log begins in the middle of a run, with %q; name the files before it too", line(r))
	}
	p.inputs++
	p.last = r.At
	return p.step(r.At, engine.Input{Kind: engine.TablesChanged, Tables: &t})
}

// receive has the engine take a message, with what only the program that wrote the log knew of it.
func (p *replayer) receive(r *msglog.Record, id registry.Link) error {
	m, f := sdmp.Parse(p.loggedID.translate(r.Text, &p.againID))
	if f == nil && m.Kind == sdmp.AgentUA { // the log has no passwords
		answer, err := p.answer(r)
		if err != nil {
			return err
		}
		p.verdict = verdictOf(answer)
	}
	if mayBeUnreadable(r.Text) {
		answer, err := p.answer(r)
		if err != nil {
			return err
		}
		if u, ok := faultOf(answer, r.Text); ok {
			f = &u
		}
	}
	return p.step(r.At, engine.Input{Kind: engine.MessageReceived, Link: id, Message: m, Fault: f})
}

// begin starts a run of the program: links count from the beginning again.
func (p *replayer) begin() error {
	if err := p.finish(); err != nil {
		return err
	}
	p.runs++
	cfg := p.options.settings.engine()
	cfg.Location, cfg.NoErrorText = p.options.location, !p.options.errorText
	cfg.Verdict = func() int { return p.verdict }
	p.engine = engine.New(cfg)
	p.highest = map[bool]uint32{}
	p.draining = false
	p.logged, p.replayed = map[string][]msglog.Record{}, map[string][]msglog.Record{}
	p.loggedID, p.againID = newIDs(), newIDs()
	return nil
}

// finish ends a run: what the timers still did until its last line, and what is left on either side.
func (p *replayer) finish() error {
	if p.engine == nil {
		return nil
	}
	if err := p.step(p.last, engine.Input{Kind: engine.TimePassed}); err != nil {
		return err
	}
	for _, t := range tenants(p.logged, nil) {
		if len(p.logged[t]) > 0 {
			return &difference{logged: &p.logged[t][0]}
		}
	}
	for _, t := range tenants(nil, p.replayed) {
		// The program may have been stopped before it wrote what happened at the time of its last line.
		if rest := p.replayed[t]; len(rest) > 0 && rest[0].At.Before(p.last) {
			return &difference{replayed: &rest[0]}
		}
	}
	return nil
}

// step has the engine carry out an input.
func (p *replayer) step(now time.Time, in engine.Input) error {
	for _, o := range p.engine.Step(now, in) {
		if !p.compares(o.Tenant) {
			continue
		}
		r := msglog.Record{At: o.At.Truncate(time.Microsecond), Link: o.Link.String(), Direction: msglog.Out, Tenant: o.Tenant, Text: strings.Clone(sdmp.Mask(o.Text))}
		switch o.Kind {
		case engine.SelfSent:
			r.Link, r.Direction = selfLink, msglog.In
		case engine.Dropped:
			r.Link = noLink
		case engine.Sent:
		}
		p.replayed[r.Tenant] = append(p.replayed[r.Tenant], r)
	}
	for _, t := range tenants(p.logged, p.replayed) {
		if err := p.compare(t); err != nil {
			return err
		}
	}
	return nil
}

// compare compares the outputs of a tenant as far as both sides have them.
func (p *replayer) compare(tenant string) error {
	was, is := p.logged[tenant], p.replayed[tenant]
	for len(was) > 0 && len(is) > 0 {
		a, b := was[0], is[0]
		if !a.At.Equal(b.At) || a.Link != b.Link || a.Direction != b.Direction || p.loggedID.normal(a.Text) != p.againID.normal(b.Text) {
			return &difference{logged: &a, replayed: &b}
		}
		p.equal++
		was, is = was[1:], is[1:]
	}
	p.logged[tenant], p.replayed[tenant] = was, is
	if len(was) > 0 && p.last.Sub(was[0].At) > patience {
		return &difference{logged: &was[0]}
	}
	if len(is) > 0 && p.last.Sub(is[0].At) > patience {
		return &difference{replayed: &is[0]}
	}
	return nil
}

// next reads a line.
func (p *replayer) next() (msglog.Record, error) {
	if len(p.ahead) > 0 {
		r := p.ahead[0]
		p.ahead = p.ahead[1:]
		return r, nil
	}
	return p.source.Next()
}

// mayBeUnreadable tells whether a text may have been no message on the wire (too large, half a character). The log has such a text
// as far as it could be read, so what was wrong with it has to be taken from the answer.
func mayBeUnreadable(text string) bool {
	return strings.ContainsRune(text, utf8.RuneError) || utf8.RuneCountInString(text) == sdmp.MaxFaultyMessage
}

// answer looks ahead for the first message to the same link at the same time; empty where there is none.
func (p *replayer) answer(r *msglog.Record) (string, error) {
	for len(p.ahead) == 0 || p.ahead[len(p.ahead)-1].At.Equal(r.At) {
		x, err := p.source.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", err
		}
		p.ahead = append(p.ahead, x)
	}
	for _, x := range p.ahead {
		if x.At.Equal(r.At) && x.Link == r.Link && x.Direction == msglog.Out {
			return x.Text, nil
		}
	}
	return "", nil
}

// faultOf reads an error report about a text that could not be read; false where it reports something else.
func faultOf(report, text string) (sdmp.Fault, bool) {
	_, body, _ := strings.Cut(report, `ER\EC`)
	code, rest, _ := strings.Cut(body, `\`)
	f := sdmp.Fault{Text: text}
	for _, c := range []sdmp.ErrorCode{sdmp.ErrMalformed, sdmp.ErrMessageTooLarge} {
		if code == strconv.Itoa(int(c)) {
			f.Code = c
		}
	}
	if words, ok := strings.CutPrefix(rest, "MS"); ok {
		f.Words, _, _ = strings.Cut(words, `\`)
	}
	if m, fault := sdmp.Parse(text); fault != nil {
		f.Interface, f.Framing = fault.Interface, fault.Framing
	} else {
		f.Interface, f.Framing = m.Spec().Interface(), m.Framing
	}
	return f, f.Code != 0
}

// verdictOf reads the result out of a US.
func verdictOf(us string) int {
	_, rest, _ := strings.Cut(us, `\RS`)
	digits, _, _ := strings.Cut(rest, `\`)
	rs, _ := strconv.Atoi(digits) // the engine wrote it
	return rs
}

// parseLink reads the name of a connection.
func parseLink(s string) (registry.Link, error) {
	if len(s) > 1 && (s[0] == 's' || s[0] == 'v') {
		if n, err := strconv.ParseUint(s[1:], 10, 32); err == nil && n > 0 {
			return registry.Link{Virtual: s[0] == 'v', N: uint32(n)}, nil
		}
	}
	return registry.Link{}, fmt.Errorf("%q is no link; a log has s1, v1, self or -", s)
}

// tenants lists the tenants of both sides in order, so that the first difference is the same each time.
func tenants(a, b map[string][]msglog.Record) []string {
	names := slices.AppendSeq(slices.Collect(maps.Keys(a)), maps.Keys(b))
	slices.Sort(names)
	return slices.Compact(names)
}
