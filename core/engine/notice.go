package engine

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
)

// Severities [SE].
const (
	notification = 1
	warning      = 2
	failure      = 3
	fatal        = 4
)

// What the dialer's own notices are about [FA].
const (
	facilityTrunks      = "Trunk Counter" // documented
	facilityTelephony   = "Telephony"
	facilityQueues      = "Queue"
	facilityEnumeration = "Enumeration"
)

// notice is an alert, of an application or of the dialer itself.
type notice struct {
	facility, words string
	severity        int
	at              time.Time
}

// wanted tells whether a subscriber wants to hear of it: SE names the highest severity wanted, as the documented example has SE4 for
// all.
func (n *notice) wanted(s *subscription) bool {
	return (s.facility == "" || s.facility == n.facility) && n.severity <= s.severity
}

// notifyEvent takes an alert from an application [NE] and passes it on to those who watch.
func (e *Engine) notifyEvent(m *sdmp.Message) *sdmp.Fault {
	t, f := e.provisioned(m)
	if f != nil {
		return f
	}
	e.accept(m)
	e.notice(t, notice{facility: m.Str(sdmp.FA), words: m.Str(sdmp.MS), severity: m.Int(sdmp.SE, notification)})
	return nil
}

// notice tells those who watch a tenant [NE], and remembers it.
func (e *Engine) notice(t *tenant, n notice) {
	n.at = e.now
	t.notices.Add(e.now, n)
	for _, s := range e.watchers(sdmp.ManagementEN) {
		if s.tenant == t.name && n.wanted(s) {
			e.emit(s, e.noticeData(s, &n))
		}
	}
}

func (e *Engine) noticeData(s *subscription, n *notice) *sdmp.Out {
	return s.out(sdmp.ManagementNEFrom).Str(sdmp.FA, n.facility).Int(sdmp.SE, n.severity).Val(sdmp.MS, n.words).Date(sdmp.TS, n.at, e.cfg.Location)
}

// enumerateNotifications subscribes to alerts [EN], with TS also to those since then.
func (e *Engine) enumerateNotifications(m *sdmp.Message) *sdmp.Fault {
	return e.watch(m, selected(m), nil, func(s *subscription) {
		t := e.tenants[s.tenant]
		from, _ := m.Time(sdmp.TS, e.cfg.Location)
		notices, complete := t.notices.Since(from, e.now)
		e.recall(s, complete, from)
		for i := range notices {
			if notices[i].wanted(s) {
				e.keep(s, e.noticeData(s, &notices[i]))
			}
		}
	})
}

// switchNotice tells the tenants that use a switch that it came or is lost.
func (e *Engine) switchNotice(sw *telephony) {
	n := notice{facility: facilityTelephony, severity: notification, words: "IC=" + sw.name + ";State=connected"}
	if !sw.connected {
		n.severity, n.words = failure, "IC="+sw.name+";State=lost"
	}
	for _, name := range e.provisionedTenants() {
		if t := e.tenants[name]; t.serves() && t.uses(sw) {
			e.notice(t, n)
		}
	}
}

// uses tells whether a switch matters to a tenant.
func (t *tenant) uses(sw *telephony) bool {
	if t.sw == sw.name {
		return true
	}
	for _, c := range t.open {
		if c.sw == sw {
			return true
		}
	}
	return false
}

// countTrunks has the use of a switch told a while after it changed [NE of the Trunk Counter].
func (e *Engine) countTrunks(s *telephony) {
	e.noteTrunks(s)
	if s.counter == nil {
		s.counter = e.after(limits.TrunkCounterInterval, func() {
			s.counter = nil
			e.trunkNotice(s)
		})
	}
}

// trunkNotice tells the use of a switch as documented: of the whole switch to those who watch the default tenant, which is who runs
// the service; of each tenant to those who watch it.
func (e *Engine) trunkNotice(s *telephony) {
	e.notice(e.tenants[DefaultTenant], notice{facility: facilityTrunks, severity: notification, words: trunkWords(s, "", s.trunks, s.ports, s.use)})
	for _, name := range e.provisionedTenants() {
		t := e.tenants[name]
		k := quotaKey{name, ""}
		u := s.used[k]
		if u == nil {
			continue
		}
		trunks, ports := s.trunks, s.ports
		if q, ok := s.quotas[k]; ok {
			trunks, ports = least(trunks, q.trunks), least(ports, q.ports)
		}
		trunks, ports = least(trunks, t.limits.trunks), least(ports, t.limits.ports)
		e.notice(t, notice{facility: facilityTrunks, severity: notification, words: trunkWords(s, name, trunks, ports, *u)})
	}
}

// least is the lower of two limits, either of which may be none.
func least(a, b int) int {
	switch {
	case a == unlimited:
		return b
	case b == unlimited:
		return a
	}
	return min(a, b)
}

func trunkWords(s *telephony, tenant string, trunks, ports int, u usage) string {
	if ports == unlimited {
		ports = trunks
	}
	return cut(fmt.Sprintf("IC=%s;TD=%s;TO=%d;TI=%d;PO=%d;PI=%d", s.name, tenant, trunks, u.trunks, ports, u.ports), 255)
}

// cut shortens a text to what a parameter can have.
func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most])
	}
	return s
}
