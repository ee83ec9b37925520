package rpc

import (
	"crypto/rand"
	"encoding/hex"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/link"
)

// sessionIDBytes makes ids that cannot be guessed: whoever has the id has the session.
const sessionIDBytes = 16

// sessionTable finds sessions by id and ends them.
type sessionTable struct {
	lessor *lessor

	mu   sync.Mutex // guards byID; taken before the lessor's
	byID map[string]*session
}

func newSessionTable(l *lessor) *sessionTable {
	return &sessionTable{lessor: l, byID: map[string]*session{}}
}

// add gives a session its id and its lease.
func (t *sessionTable) add(s *session, ttl time.Duration) {
	var b [sessionIDBytes]byte
	_, _ = rand.Read(b[:]) // never fails, as documented
	s.id = hex.EncodeToString(b[:])
	t.mu.Lock()
	defer t.mu.Unlock() // an end, however early, finds the session in the table
	t.byID[s.id] = s
	s.lease = t.lessor.grant(ttl, func() { t.end(s, link.LeaseExpired) })
}

// find gives a session that is there.
func (t *sessionTable) find(id string) (*session, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	s, ok := t.byID[id]
	return s, ok
}

// count counts the sessions that are there.
func (t *sessionTable) count() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.byID)
}

// end takes a session out and closes its link, if it was in.
func (t *sessionTable) end(s *session, r link.CloseReason) {
	t.mu.Lock()
	_, in := t.byID[s.id]
	delete(t.byID, s.id)
	t.mu.Unlock()
	t.lessor.revoke(s.lease)
	if in {
		s.link.Close(r)
		if s.forget != nil {
			s.forget()
		}
	}
}

// all gives the sessions that are there, in no order.
func (t *sessionTable) all() []*session {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Collect(maps.Values(t.byID))
}

// endAll ends every session.
func (t *sessionTable) endAll(r link.CloseReason) {
	for _, s := range t.all() {
		t.end(s, r)
	}
}
