package sim

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

var start = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

// rig drives one actor in virtual time and writes down what it says and when.
type rig struct {
	t     *testing.T
	actor Actor
	now   time.Time
	said  []string
}

func newRig(t *testing.T, a Actor) *rig {
	r := &rig{t: t, actor: a, now: start}
	r.note(a.Start(r.now))
	return r
}

func (r *rig) note(texts []string) {
	for _, s := range texts {
		r.said = append(r.said, fmt.Sprintf("%.1f %s", r.now.Sub(start).Seconds(), s))
	}
}

// tell gives the actor a message.
func (r *rig) tell(text string) { r.note(r.actor.Receive(r.now, text)) }

// pass lets time go by.
func (r *rig) pass(d time.Duration) {
	end := r.now.Add(d)
	for {
		t, ok := r.actor.NextWake()
		if !ok || t.After(end) {
			break
		}
		if t.After(r.now) {
			r.now = t
		}
		r.note(r.actor.Wake(r.now))
	}
	r.now = end
}

// expect takes what was said since the last time and compares.
func (r *rig) expect(want ...string) {
	r.t.Helper()
	got := strings.Join(r.said, "\n")
	r.said = nil
	if w := strings.Join(want, "\n"); got != w {
		r.t.Fatalf("said\n%s\nexpected\n%s", indent(got), indent(w))
	}
}

func indent(s string) string { return "\t" + strings.ReplaceAll(s, "\n", "\n\t") }

// exact is a telephony layer whose times are known, with everything announced but DH.
func exact(trunks int) TelephonyConfig {
	c := DefaultTelephony(trunks)
	c.StationReach = Constantly(time.Second)
	c.Connect = Constantly(100 * time.Millisecond)
	c.TrunkClear = Constantly(300 * time.Millisecond)
	c.StationClear = Constantly(200 * time.Millisecond)
	c.Silence = Constantly(5 * time.Second)
	c.Patience = Constantly(time.Minute)
	return c
}
