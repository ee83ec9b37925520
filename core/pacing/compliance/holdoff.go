package compliance

import "time"

// Past is what a tenant has done to a number lately. Zero times say that it has not.
type Past struct {
	Abandoned time.Time // when a call to it was last abandoned
	Machine   time.Time // when a call to it was last dropped as a machine's
}

// HoldOffs remembers the numbers that a tenant has abandoned, or dropped as machines, in all its campaigns: whose campaign it was makes
// no difference to the called party. It holds one entry for each such number of the longest hold-off, and is not bounded otherwise,
// since a number that is forgotten would be called against the law. It is not safe for concurrent use.
type HoldOffs struct {
	keep time.Duration
	past map[string]Past
	line []entry // in the order they came, so that what is over can be dropped
	head int
}

type entry struct {
	number string
	at     time.Time
}

// NewHoldOffs remembers numbers for a time: the longest hold-off of any rule; LongestHoldOff of Config gives it.
func NewHoldOffs(keep time.Duration) *HoldOffs { return &HoldOffs{keep: keep, past: map[string]Past{}} }

// Abandoned remembers that a call to a number (Place.Number) was abandoned.
func (h *HoldOffs) Abandoned(number string, at time.Time) { h.Restore(number, Past{Abandoned: at}, at) }

// Machine remembers that a call to a number was dropped as a machine's.
func (h *HoldOffs) Machine(number string, at time.Time) { h.Restore(number, Past{Machine: at}, at) }

// Restore remembers what a store knows of a number, beside what is remembered already. now is the present.
func (h *HoldOffs) Restore(number string, p Past, now time.Time) {
	h.expire(now)
	latest := p.last()
	if number == "" || h.keep <= 0 || !now.Before(latest.Add(h.keep)) {
		return
	}
	old := h.past[number]
	if p.Abandoned.After(old.Abandoned) {
		old.Abandoned = p.Abandoned
	}
	if p.Machine.After(old.Machine) {
		old.Machine = p.Machine
	}
	h.past[number] = old
	h.line = append(h.line, entry{number, latest})
}

// Past tells what is remembered of a number.
func (h *HoldOffs) Past(number string) Past { return h.past[number] }

// Len is how many numbers are remembered.
func (h *HoldOffs) Len() int { return len(h.past) }

func (p Past) last() time.Time {
	if p.Machine.After(p.Abandoned) {
		return p.Machine
	}
	return p.Abandoned
}

// expire drops what is over. Entries that were restored out of order go late, never early.
func (h *HoldOffs) expire(now time.Time) {
	for h.head < len(h.line) {
		e := h.line[h.head]
		if now.Before(e.at.Add(h.keep)) {
			break
		}
		h.line[h.head] = entry{}
		h.head++
		if p, ok := h.past[e.number]; ok && !now.Before(p.last().Add(h.keep)) {
			delete(h.past, e.number)
		}
	}
	if h.head > 1024 && h.head > len(h.line)/2 {
		h.line = append(h.line[:0:0], h.line[h.head:]...)
		h.head = 0
	}
}
