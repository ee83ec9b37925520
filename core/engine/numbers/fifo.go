// Package numbers holds the queues in which telephone numbers wait to be dialled.
package numbers

import "slices"

// FIFO is a first-in first-out queue from which any item may be taken in constant time: Left counts it, Pop skips it.
type FIFO[T comparable] struct {
	items []T
	head  int
	live  int
}

// Push appends an item.
func (q *FIFO[T]) Push(v T) {
	if q.head > 64 && q.head > len(q.items)/2 {
		q.items = append(q.items[:0], q.items[q.head:]...)
		q.head = 0
	}
	q.items = append(q.items, v)
	q.live++
}

// Unpop puts an item back at the front.
func (q *FIFO[T]) Unpop(v T) {
	if q.head > 0 {
		q.head--
		q.items[q.head] = v
	} else {
		q.items = append(q.items, v)
		copy(q.items[1:], q.items)
		q.items[0] = v
	}
	q.live++
}

// Len counts the items that are still in.
func (q *FIFO[T]) Len() int { return q.live }

// Pop takes the first item for which in is true, dropping those before it that have left the queue.
func (q *FIFO[T]) Pop(in func(T) bool) (v T, ok bool) {
	var zero T
	for q.head < len(q.items) {
		v = q.items[q.head]
		q.items[q.head] = zero
		q.head++
		if in(v) {
			q.live--
			return v, true
		}
	}
	q.items, q.head = q.items[:0], 0
	return zero, false
}

// Left tells that an item, for which in is false from now on, left the queue by another way than Pop. Pop will skip it; where more
// have left than are in, all of them are dropped, so that a queue from which nothing is popped does not grow.
func (q *FIFO[T]) Left(in func(T) bool) {
	q.live--
	rest := q.items[q.head:]
	if len(rest) < 64 || len(rest) < 2*q.live {
		return
	}
	kept := slices.DeleteFunc(rest, func(v T) bool { return !in(v) })
	q.items, q.head = kept, 0
}
