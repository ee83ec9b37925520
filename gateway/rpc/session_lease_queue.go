package rpc

import "container/heap"

// leaseQueue is a heap of leases, the one that runs out first on top.
type leaseQueue []*lease

// drop takes a lease out, if it is in.
func (q *leaseQueue) drop(l *lease) {
	if l.index >= 0 {
		heap.Remove(q, l.index)
	}
}

// Len is part of heap.Interface.
func (q leaseQueue) Len() int { return len(q) }

// Less is part of heap.Interface.
func (q leaseQueue) Less(i, j int) bool { return q[i].deadline.Before(q[j].deadline) }

// Swap is part of heap.Interface.
func (q leaseQueue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}

// Push is part of heap.Interface.
func (q *leaseQueue) Push(x any) {
	l := x.(*lease) //nolint:forcetypeassert // only leases are pushed
	l.index = len(*q)
	*q = append(*q, l)
}

// Pop is part of heap.Interface.
func (q *leaseQueue) Pop() any {
	old := *q
	l := old[len(old)-1]
	old[len(old)-1] = nil
	*q = old[:len(old)-1]
	l.index = -1
	return l
}
