// Package numbers holds the queues in which telephone numbers wait to be dialled.
package numbers

// FIFO is a first-in first-out queue from which any item may be taken in constant time: Take marks the place, Pop skips it.
type FIFO[T comparable] struct {
	items []T
	head  int
	live  int
}

// Push appends an item and gives its place, by which Take finds it.
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

// Left tells that an item left the queue by another way than Pop; Pop will skip it.
func (q *FIFO[T]) Left() { q.live-- }
