package access

import (
	"context"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Audit writes the audit log: one JSON object per line. A nil *Audit writes nothing.
//
// Its events are sign-in, refused, kill and change. A line has who, what and from where, and never a token, a password or a session. What
// repeats itself (the same event about the same caller and reason) is written a few times a minute; a later line says how many were
// left out, so that nobody can wash the log away by making noise.
type Audit struct {
	log  *slog.Logger
	file *auditFile // nil where somebody else writes
	now  func() time.Time

	mu      sync.Mutex // guards repeats
	repeats map[repeat]*tally
}

type repeat struct{ event, who, what string }

type tally struct {
	since   time.Time
	written int
	left    int
}

// OpenAudit opens <dir>/audit.log, to which it appends.
func OpenAudit(dir string) (*Audit, error) {
	f, err := openAuditFile(filepath.Join(dir, "audit.log"))
	if err != nil {
		return nil, err
	}
	a := NewAudit(slog.NewJSONHandler(f, &slog.HandlerOptions{ReplaceAttr: auditAttr}))
	a.file = f
	return a, nil
}

// NewAudit makes an audit log of a handler.
func NewAudit(h slog.Handler) *Audit {
	return &Audit{log: slog.New(h), now: time.Now, repeats: map[repeat]*tally{}}
}

// auditAttr names the fields of a line: time, event and what belongs to it.
func auditAttr(groups []string, a slog.Attr) slog.Attr {
	if len(groups) > 0 {
		return a
	}
	switch a.Key {
	case slog.LevelKey:
		return slog.Attr{}
	case slog.MessageKey:
		a.Key = "event"
	case slog.TimeKey:
		a.Value = slog.StringValue(a.Value.Time().UTC().Format(time.RFC3339Nano))
	}
	return a
}

// Close closes the file.
func (a *Audit) Close() error {
	if a == nil || a.file == nil {
		return nil
	}
	return a.file.Close()
}

// signIn notes that somebody came in.
func (a *Audit) signIn(id *Identity, c *Credentials) {
	if a == nil {
		return
	}
	a.write("sign-in", id.String(), "", slog.String("door", c.Door), slog.String("address", c.Address.String()))
}

// refused notes that somebody was not let in.
func (a *Audit) refused(id *Identity, c *Credentials, reason, detail string) {
	if a == nil {
		return
	}
	who := ""
	if id != nil {
		who = id.String()
	}
	a.write("refused", who, reason+" "+network(c.Address).String(),
		slog.String("reason", reason), slog.String("detail", printable(detail)), slog.String("door", c.Door),
		slog.String("address", c.Address.String()), slog.String("method", printable(c.Method)))
}

// Act is what somebody tried or did through a link.
type Act struct {
	Who     string // an identity or a user of UA; empty for nobody known
	Link    string
	Peer    string
	Tenant  string
	Message string // interface and code, as MA:KC
	About   string // what it was about: campaign, agent
	Reason  string // why it was refused; empty where it was not
}

func (t *Act) attrs() []slog.Attr {
	out := []slog.Attr{slog.String("link", t.Link), slog.String("peer", t.Peer), slog.String("tenant", printable(t.Tenant)), slog.String("message", t.Message)}
	if t.About != "" {
		out = append(out, slog.String("about", printable(t.About)))
	}
	if t.Reason != "" {
		out = append(out, slog.String("reason", printable(t.Reason)))
	}
	return out
}

// Refused notes that a message was refused, or a look.
func (a *Audit) Refused(t *Act) {
	if a == nil {
		return
	}
	a.write("refused", t.Who, t.Link+" "+t.Message+" "+t.Tenant, t.attrs()...)
}

// SignedIn notes that a link has authenticated with UA.
func (a *Audit) SignedIn(t *Act) {
	if a == nil {
		return
	}
	a.write("sign-in", t.Who, t.Link+" "+t.Tenant, t.attrs()...)
}

// write writes a line unless it repeats itself too often.
func (a *Audit) write(event, who, what string, attrs ...slog.Attr) {
	left, ok := a.due(repeat{event, who, what})
	if !ok {
		return
	}
	if left > 0 {
		attrs = append(attrs, slog.Int("left_out", left))
	}
	a.emit(event, who, attrs)
}

// line writes what somebody did, however often: kills and changes are never left out.
func (a *Audit) line(event string, t *Act) {
	if a != nil {
		a.emit(event, t.Who, t.attrs())
	}
}

func (a *Audit) emit(event, who string, attrs []slog.Attr) {
	a.log.LogAttrs(context.Background(), slog.LevelInfo, event, append([]slog.Attr{slog.String("who", printable(who))}, attrs...)...)
}

// due tells whether a line is to be written, and how many like it were left out before.
func (a *Audit) due(k repeat) (left int, ok bool) {
	now := a.now()
	a.mu.Lock()
	defer a.mu.Unlock()
	t := a.repeats[k]
	if t == nil {
		if len(a.repeats) >= limits.AuditRepeats {
			a.forget(now)
		}
		t = &tally{since: now}
		a.repeats[k] = t
	}
	if now.Sub(t.since) >= limits.AuditInterval {
		left, t.since, t.written, t.left = t.left, now, 0, 0
	}
	if t.written >= limits.AuditLines {
		t.left++
		return 0, false
	}
	t.written++
	return left, true
}

// forget makes room. The caller holds mu.
func (a *Audit) forget(now time.Time) {
	for k, t := range a.repeats {
		if now.Sub(t.since) >= limits.AuditInterval {
			if t.left > 0 {
				a.emit(k.event, k.who, []slog.Attr{slog.String("what", k.what), slog.Int("left_out", t.left)})
			}
			delete(a.repeats, k)
		}
	}
	if len(a.repeats) >= limits.AuditRepeats {
		clear(a.repeats)
	}
}

// Connection notes that a connection was not taken, or was closed because its network is no longer allowed.
func (a *Audit) Connection(door, address, reason string) {
	if a == nil {
		return
	}
	a.write("refused", "", door+" "+address+" "+reason, slog.String("reason", reason), slog.String("door", door), slog.String("address", address))
}
