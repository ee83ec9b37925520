package engine

import (
	"fmt"
	"slices"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/password"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// User is somebody who may authenticate.
type User struct {
	Tenant      string
	Name        string // [QI]
	Password    password.Hash
	Permissions Permission
	Endpoints   []string // agents [AN] that the user may authenticate as; none means any
	Locked      bool     // may not authenticate, whatever the password
}

// userKey names a user within a tenant. The tenant need not be in service: the landlord's users are of none that is.
type userKey struct{ tenant, name string }

// user is a user of the configuration, or of a WU.
type user struct {
	User
	static   static
	wrong    int       // passwords in a row
	lockedTo time.Time // by them
}

func (e *Engine) addUser(u User) {
	e.users[userKey{u.Tenant, u.Name}] = &user{User: u}
}

// Results of an authentication [US RS].
const (
	authenticated    = 0
	noSuchUser       = 1
	badPassword      = 2
	badlyFormed      = 3
	proxyNotAllowed  = 4
	lockedOut        = 5
	passwordTooWeak  = 6
	endpointNotUsers = 7
)

// userAuthenticate authenticates a link as a user [UA], answered with the result and the permissions [US]. With CK only the user is
// verified: the link keeps the permissions it has.
func (e *Engine) userAuthenticate(m *sdmp.Message) *sdmp.Fault {
	if m.Has(sdmp.AK) {
		return m.Fault(sdmp.ErrNotSupported, sdmp.AK, "session keys [AK] are the vendor's own; authenticate with a password [PW]")
	}
	e.accept(m)
	u, rs := e.verify(m)
	e.lastRS = rs
	o := sdmp.New(sdmp.AgentUS).Str(sdmp.TD, m.Str(sdmp.TD)).Str(sdmp.AN, m.StrOr(sdmp.QI, m.Str(sdmp.AN))).Int(sdmp.RS, rs)
	permissions := Permission(0)
	if rs == authenticated {
		permissions = u.Permissions
	}
	if l := e.links[e.from]; l != nil && rs == authenticated && !m.Has(sdmp.CK) {
		l.session = &session{tenant: u.Tenant, user: u.Name, permissions: permissions}
	}
	e.reply(m.Str(sdmp.TD), o.Int(sdmp.PG, int(permissions)))
	return nil
}

// verify finds the user of a UA and what becomes of it. After too many wrong passwords in a row the account is locked for a while, and
// nothing is tried against it.
func (e *Engine) verify(m *sdmp.Message) (*user, int) {
	name := m.StrOr(sdmp.QI, m.Str(sdmp.AN))
	switch {
	case name == "":
		return nil, badlyFormed
	case m.Has(sdmp.CK) && !e.mayVerify():
		return nil, proxyNotAllowed
	}
	u := e.users[userKey{m.Str(sdmp.TD), name}]
	switch {
	case u == nil:
		return nil, noSuchUser
	case e.cfg.Verdict != nil:
		return u, e.cfg.Verdict()
	case u.Locked || e.now.Before(u.lockedTo):
		return u, lockedOut
	case !u.Password.Matches(m.Str(sdmp.PW)):
		if u.wrong++; u.wrong >= limits.PasswordAttempts {
			u.wrong, u.lockedTo = 0, e.now.Add(limits.LockoutTime)
		}
		return u, badPassword
	}
	u.wrong = 0
	an := m.Str(sdmp.AN)
	switch {
	case len([]rune(m.Str(sdmp.PW))) < e.cfg.PasswordLength:
		return u, passwordTooWeak
	case m.Has(sdmp.QI) && an != "" && len(u.Endpoints) > 0 && !slices.Contains(u.Endpoints, an):
		return u, endpointNotUsers
	}
	return u, authenticated
}

// LastAuthentication is the result of the last UA [US RS], for those who keep account.
func (e *Engine) LastAuthentication() int { return e.lastRS }

// UserOf names the user that a link has authenticated as; empty for none.
func (e *Engine) UserOf(l registry.Link) (tenant, user string) {
	if k := e.links[l]; k != nil && k.session != nil {
		return k.session.tenant, k.session.user
	}
	return "", ""
}

// mayVerify tells whether the sender may verify others [CK]: where authentication is on it needs the permission of a system.
func (e *Engine) mayVerify() bool {
	if !e.cfg.Authenticate || e.from == registry.None {
		return true
	}
	l := e.links[e.from]
	return l != nil && l.session != nil && l.session.permissions&(AsSystem|AsSuperUser) != 0
}

// activeOf is the endpoint of a user that a message by QI is about: the one in a call, else one that is available, else the first.
func (t *tenant) activeOf(user string) *agent {
	var pick *agent
	for _, a := range t.byUser[user] {
		switch {
		case a.call != nil:
			return a
		case pick == nil, pick.state == Unavailable && a.state != Unavailable && a.state != AwaitingStation:
			pick = a
		}
	}
	return pick
}

// joinUser puts an agent among the endpoints of a user.
func (t *tenant) joinUser(a *agent) { t.byUser[a.user] = append(t.byUser[a.user], a) }

// leaveUser takes an agent that goes from the endpoints of its user.
func (t *tenant) leaveUser(a *agent) {
	if rest := remove(t.byUser[a.user], a); len(rest) > 0 {
		t.byUser[a.user] = rest
	} else {
		delete(t.byUser, a.user)
	}
}

// checkUser refuses a log-in under a user's name that is an agent's, or an agent's that is a user's: a message could mean either.
func (t *tenant) checkUser(m *sdmp.Message, agent, user string) *sdmp.Fault {
	if other := t.agents[user]; other != nil && other.user != user {
		return m.Fault(sdmp.ErrInUse, sdmp.QI, fmt.Sprintf("%q is an agent, of user %q", user, other.user))
	}
	if (agent != user || !m.Has(sdmp.QI)) && len(t.byUser[agent]) > 0 {
		return m.Fault(sdmp.ErrInUse, sdmp.AN, fmt.Sprintf("%q is a user who is logged in", agent))
	}
	return nil
}

// userAvailable makes all endpoints of a user available that are not [AA by QI].
func (e *Engine) userAvailable(m *sdmp.Message) *sdmp.Fault {
	if _, f := e.agent(m); f != nil {
		return f
	}
	var ready []*agent
	t := e.tenants[tenantOf(m)]
	for _, a := range t.byUser[m.Str(sdmp.QI)] {
		if a.state == Unavailable && a.leave == nil && a.monitoring == nil {
			ready = append(ready, a)
		}
	}
	if len(ready) == 0 {
		return m.Fault(sdmp.ErrWrongState, 0, fmt.Sprintf("user %q has no endpoint that is unavailable", m.Str(sdmp.QI)))
	}
	e.accept(m)
	for _, a := range ready {
		e.makeAvailable(a)
	}
	return nil
}
