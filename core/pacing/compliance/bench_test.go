package compliance

import (
	"testing"
	"time"
)

// strict is a campaign under all presets at once.
func strict(b *testing.B) *Campaign {
	b.Helper()
	us, _ := Preset(US)
	uk, _ := Preset(UK)
	return newCampaign(b, append(us, uk...)...)
}

func BenchmarkObserve(b *testing.B) {
	c := strict(b)
	now := begin
	b.ReportAllocs()
	for b.Loop() {
		now = now.Add(400 * time.Millisecond)
		c.Observe(Event{Outcome: ToAgent, At: now, Answered: now.Add(-time.Second), Greeting: now})
	}
}

func BenchmarkBudget(b *testing.B) {
	c := strict(b)
	now := begin
	b.ReportAllocs()
	for b.Loop() {
		now = now.Add(400 * time.Millisecond)
		c.Budget(now)
	}
}

func BenchmarkVerdict(b *testing.B) {
	a := newAtlas(b, "US", "")
	for name, number := range map[string]string{"one zone": "212-555-0123", "all of North America": "+18005550123"} {
		b.Run(name, func(b *testing.B) {
			c := strict(b)
			h := NewHoldOffs(72 * time.Hour)
			h.Abandoned("+12125550199", begin)
			p := a.Place(number)
			now := begin
			b.ReportAllocs()
			for b.Loop() {
				now = now.Add(400 * time.Millisecond)
				c.Verdict(now, Call{Place: p, Past: h.Past(p.Number)})
			}
		})
	}
}

func BenchmarkPlace(b *testing.B) {
	a := newAtlas(b, "US", "")
	b.ReportAllocs()
	for b.Loop() {
		a.Place("212-555-0123")
	}
}
