package rpc

import (
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/access"
)

// guard makes what stands in front of the link of a session: every message is judged by what its caller may send, whatever way it
// comes. The caller of a session is always the same, but may have other roles after a reload.
func (s *Server) guard(sess *session) link.Guard {
	g := link.Guard{Throttle: s.throttle}
	if sess.caller.Load().Kind() == access.Anyone {
		return g
	}
	g.Vouched, g.Who = true, sess.caller.Load().String()
	g.Check = func(m *sdmp.Message) *sdmp.Fault {
		id := sess.caller.Load()
		f := id.MaySend(m)
		if f != nil {
			s.audit.Refused(&access.Act{
				Who: id.String(), Link: sess.link.ID().String(), Peer: sess.link.Peer(), Tenant: m.StrOr(sdmp.TD, defaultTenant),
				Message: m.Kind.String(), Reason: f.Words,
			})
		}
		return f
	}
	return g
}

// claim counts a link for whoever opens it; false means that they have too many. One caller must not use up the links of all.
func (s *Server) claim(id *access.Identity) bool {
	if id.Kind() == access.Anyone {
		return true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.claims[id.String()] >= limits.SessionsPerCaller {
		return false
	}
	s.claims[id.String()]++
	return true
}

// unclaim gives a link back.
func (s *Server) unclaim(id *access.Identity) {
	if id.Kind() == access.Anyone {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.claims[id.String()]--; s.claims[id.String()] <= 0 {
		delete(s.claims, id.String())
	}
}
