package engine

import (
	"time"

	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// verifyStatus answers Verify Status [VS] with Dialer Advise [DA]: at once without VI; every VI seconds, first after VI, with a
// positive one; never again with VI0. Each link has its own heartbeat.
func (e *Engine) verifyStatus(m *sdmp.Message) *sdmp.Fault {
	e.accept(m)
	l := e.links[e.from]
	if l == nil {
		return nil
	}
	if !m.Has(sdmp.VI) {
		e.reply(DefaultTenant, sdmp.New(sdmp.ManagementDA))
		return nil
	}
	e.stop(l.heartbeat)
	l.heartbeat = nil
	if n := m.Int(sdmp.VI, 0); n > 0 {
		e.beat(e.from, l, time.Duration(n)*time.Second)
	}
	return nil
}

func (e *Engine) beat(to registry.Link, l *link, every time.Duration) {
	l.heartbeat = e.after(every, func() {
		e.send(to, DefaultTenant, sdmp.New(sdmp.ManagementDA))
		e.beat(to, l, every)
	})
}
