package access

import (
	"strconv"
	"strings"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Users is what the audit log looks up in the engine; *engine.Engine has it.
type Users interface {
	// UserOf names the user that a link has authenticated as, empty for none.
	UserOf(l registry.Link) (tenant, user string)
	// LastAuthentication is the result of the last UA [US RS], 0 for one that succeeded.
	LastAuthentication() int
}

// kills are the messages that take away what others work with. changes are those by which an operator provisions; the rest is the
// daily work of a call centre, and in the message log.
var (
	kills   = set(sdmp.ManagementKC, sdmp.ManagementKA, sdmp.ManagementD1)
	changes = set(sdmp.ManagementA1, sdmp.ManagementC1, sdmp.ManagementP1, sdmp.ManagementWA, sdmp.ManagementWU,
		sdmp.ManagementAI, sdmp.ManagementUI, sdmp.ManagementDI, sdmp.ManagementMR, sdmp.ManagementRX)
)

func set(kinds ...sdmp.Kind) map[sdmp.Kind]bool {
	m := make(map[sdmp.Kind]bool, len(kinds))
	for _, k := range kinds {
		m[k] = true
	}
	return m
}

// Witness makes the account of what is done over links, sockets and others: kills and changes with who did them, sign-ins [UA], and
// messages that were refused for want of a permission.
func (a *Audit) Witness(u Users) exchange.Witness {
	return func(d *exchange.Deed) {
		k := d.Message.Kind
		switch {
		case k == sdmp.AgentUA && d.Rejected == nil:
			a.authenticated(u, d)
		case d.Rejected != nil && d.Rejected.Code == sdmp.ErrNotAllowed:
			t := act(u, d)
			t.Reason = d.Rejected.Words
			a.Refused(t)
		case d.Rejected != nil:
		case kills[k]:
			a.line("kill", act(u, d))
		case changes[k]:
			a.line("change", act(u, d))
		}
	}
}

// act describes what somebody did.
func act(u Users, d *exchange.Deed) *Act {
	m := &d.Message
	t := &Act{Who: d.Who, Link: d.Link.String(), Peer: d.Peer, Tenant: m.StrOr(sdmp.TD, defaultTenant), Message: m.Kind.String()}
	if tenant, user := u.UserOf(d.Link); user != "" && t.Who == "" {
		t.Who = "user:" + tenant + "/" + user
	}
	var about []string
	for _, c := range []sdmp.Code{sdmp.CN, sdmp.AN, sdmp.QI, sdmp.GA} {
		if v := m.Str(c); v != "" && m.Spec().Param(c) != nil {
			about = append(about, c.String()+v)
		}
	}
	t.About = strings.Join(about, " ")
	return t
}

// authenticated notes what became of a UA. The name may be anything that somebody on the network thought of.
func (a *Audit) authenticated(u Users, d *exchange.Deed) {
	t := act(u, d)
	t.Who = "user:" + d.Message.StrOr(sdmp.TD, defaultTenant) + "/" + d.Message.StrOr(sdmp.QI, d.Message.Str(sdmp.AN))
	t.About = ""
	if rs := u.LastAuthentication(); rs != 0 {
		t.Reason = "authentication failed with RS" + strconv.Itoa(rs)
		a.Refused(t)
		return
	}
	a.SignedIn(t)
}
