// Package history keeps what happened lately, in order, within bounds of time and number: so that who was away can be told.
package history

import "time"

type entry[T any] struct {
	at time.Time
	v  T
}

// Log is what happened. It forgets what is older than its age, and the oldest where there is too much.
type Log[T any] struct {
	age     time.Duration
	most    int
	entries []entry[T]
	first   int       // index of the oldest that counts; what is before it is forgotten
	since   time.Time // of the newest that was forgotten before its time, zero where none was
}

// New makes a log that reaches back so far, and holds at most so many.
func New[T any](age time.Duration, most int) *Log[T] {
	return &Log[T]{age: age, most: most}
}

// Add notes what happened at an instant that is not before the last one.
func (l *Log[T]) Add(at time.Time, v T) {
	l.forget(at)
	if len(l.entries)-l.first >= l.most {
		l.since = l.entries[l.first].at
		l.drop()
	}
	l.entries = append(l.entries, entry[T]{at, v})
}

// Since gives what happened from an instant on, as seen now. It is complete unless something that should be in it is forgotten.
func (l *Log[T]) Since(from, now time.Time) (vs []T, complete bool) {
	l.forget(now)
	for i := l.first; i < len(l.entries); i++ {
		if !l.entries[i].at.Before(from) {
			vs = append(vs, l.entries[i].v)
		}
	}
	return vs, !from.Before(now.Add(-l.age)) && (l.since.IsZero() || from.After(l.since))
}

// Len counts what is remembered.
func (l *Log[T]) Len() int { return len(l.entries) - l.first }

func (l *Log[T]) forget(now time.Time) {
	for l.first < len(l.entries) && l.entries[l.first].at.Before(now.Add(-l.age)) {
		l.drop()
	}
}

// drop forgets the oldest. Memory is given back once most of it is unused.
func (l *Log[T]) drop() {
	l.entries[l.first] = entry[T]{}
	l.first++
	if l.first > 64 && l.first > len(l.entries)/2 {
		l.entries = append([]entry[T](nil), l.entries[l.first:]...)
		l.first = 0
	}
}
