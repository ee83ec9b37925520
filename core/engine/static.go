package engine

import (
	"encoding/binary"
	"fmt"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/password"
	"github.com/dialgate/dialgate/core/sdmp"
)

// static is what a log-in takes that does not say otherwise [WA, WU].
type static struct {
	campaign    string // [CN]
	description string // [AD]
	extension   string // [AE]
	uuid        string // [YA]
	nailed      bool   // whatever the campaign says [NU]
	record      bool   // [CR]
	autoAccept  bool   // transfers [AA]
}

func readStatic(m *sdmp.Message) *static {
	return &static{
		campaign: m.Str(sdmp.CN), description: m.Str(sdmp.AD), extension: m.Str(sdmp.AE), uuid: m.Str(sdmp.YA),
		nailed: m.Has(sdmp.NU), record: m.Has(sdmp.CR), autoAccept: m.Has(sdmp.AA),
	}
}

// or fills what is not given from another.
func (s static) or(o static) static {
	for _, f := range []struct{ to, from *string }{
		{&s.campaign, &o.campaign}, {&s.description, &o.description}, {&s.extension, &o.extension}, {&s.uuid, &o.uuid},
	} {
		if *f.to == "" {
			*f.to = *f.from
		}
	}
	s.nailed, s.record, s.autoAccept = s.nailed || o.nailed, s.record || o.record, s.autoAccept || o.autoAccept
	return s
}

// staticAgent makes the configuration of an agent [WA with ON], in place of one that there is, or deletes it [WA].
func (e *Engine) staticAgent(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	name := m.Str(sdmp.AN)
	if !m.Has(sdmp.ON) && t.endpoints[name] == nil {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.AN, fmt.Sprintf("there is no configuration of agent %q", name))
	}
	if f := e.checkQuotaOfStatic(m, t, t.endpoints[name] == nil); f != nil {
		return f
	}
	e.accept(m)
	if !m.Has(sdmp.ON) {
		delete(t.endpoints, name)
		return nil
	}
	t.endpoints[name] = readStatic(m)
	return nil
}

// staticUser makes a user [WU with ON], in place of one that there is, or deletes it [WU]. Without PG or FP the user has the permissions
// of an agent, and keeps a password that it has where PW is not given.
func (e *Engine) staticUser(m *sdmp.Message) *sdmp.Fault {
	t, f := e.tenant(m)
	if f != nil {
		return f
	}
	name := m.Str(sdmp.QI)
	key := userKey{t.name, name}
	old := e.users[key]
	if !m.Has(sdmp.ON) && old == nil {
		return m.Fault(sdmp.ErrUnknownAgent, sdmp.QI, fmt.Sprintf("there is no user %q in tenant %q", name, t.name))
	}
	if m.Has(sdmp.ON) {
		if a := t.agents[name]; a != nil && a.user != name || t.endpoints[name] != nil {
			return m.Fault(sdmp.ErrInUse, sdmp.QI, fmt.Sprintf("%q is an agent; users and agents have different names", name))
		}
		if f := e.checkQuotaOfStatic(m, t, old == nil); f != nil {
			return f
		}
		if f := e.checkRaise(m, old); f != nil {
			return f
		}
	}
	e.accept(m)
	if !m.Has(sdmp.ON) {
		delete(e.users, key)
		return nil
	}
	u := &user{User: User{Tenant: t.name, Name: name, Permissions: AsAgent}, static: *readStatic(m)}
	if old != nil {
		u.User, u.wrong, u.lockedTo = old.User, old.wrong, old.lockedTo
	}
	if m.Has(sdmp.PG) || m.Has(sdmp.FP) {
		u.Permissions = grantOf(m)
	}
	if pw := m.Str(sdmp.PW); pw != "" {
		u.Password = password.New(pw, e.salt())
	}
	e.users[key] = u
	return nil
}

func grantOf(m *sdmp.Message) Permission {
	return Permission(m.Int(sdmp.PG, m.Int(sdmp.FP, 0))) //nolint:gosec // at most 65535
}

// checkRaise keeps a link from giving away more permissions than it has.
func (e *Engine) checkRaise(m *sdmp.Message, old *user) *sdmp.Fault {
	l := e.links[e.from]
	if !e.cfg.Authenticate || l == nil || l.session == nil || l.session.permissions&AsSuperUser != 0 {
		return nil
	}
	has := l.session.permissions | AsAgent
	if more := grantOf(m) &^ has; more != 0 {
		return m.Fault(sdmp.ErrNotAllowed, sdmp.PG, fmt.Sprintf("user %q may not give the permissions %d, which he has not got", l.session.user, more))
	}
	if old != nil && old.Permissions&^has != 0 {
		return m.Fault(sdmp.ErrNotAllowed, sdmp.QI, fmt.Sprintf("user %q has permissions that %q has not got", old.Name, l.session.user))
	}
	return nil
}

// checkQuotaOfStatic bounds what a client can fill the memory with.
func (e *Engine) checkQuotaOfStatic(m *sdmp.Message, t *tenant, further bool) *sdmp.Fault {
	if m.Has(sdmp.ON) && further && (len(t.endpoints) >= limits.StaticConfigurations || len(e.users) >= limits.StaticConfigurations) {
		return m.Fault(sdmp.ErrQuotaReached, 0, fmt.Sprintf("tenant %q has %d configurations already", t.name, limits.StaticConfigurations))
	}
	return nil
}

// salt is salt for a password that came in a message.
func (e *Engine) salt() []byte {
	var s []byte
	for len(s) < password.SaltSize {
		s = binary.BigEndian.AppendUint64(s, e.rng.Uint64())
	}
	return s
}

// loginData is what a log-in says, completed from the configuration of the agent and of the user.
func (e *Engine) loginData(t *tenant, m *sdmp.Message) static {
	s := *readStatic(m)
	if c := t.endpoints[m.Str(sdmp.AN)]; c != nil {
		s = s.or(*c)
	}
	if u := e.users[userKey{t.name, m.StrOr(sdmp.QI, m.Str(sdmp.AN))}]; u != nil {
		s = s.or(u.static)
	}
	return s
}
