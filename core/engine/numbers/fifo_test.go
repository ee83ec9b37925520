package numbers

import "testing"

func TestFIFOKeepsOrderAndSkipsWhatLeft(t *testing.T) {
	var q FIFO[int]
	gone := map[int]bool{}
	in := func(v int) bool { return !gone[v] }
	for i := range 500 {
		q.Push(i)
	}
	for i := 0; i < 500; i += 3 {
		gone[i] = true
		q.Left(in)
	}
	if q.Len() != 333 {
		t.Fatalf("Len %d, want 333", q.Len())
	}
	for want := range 500 {
		if want%3 == 0 {
			continue
		}
		got, ok := q.Pop(in)
		if !ok || got != want {
			t.Fatalf("Pop gave %d %v, want %d", got, ok, want)
		}
		if want == 250 {
			q.Unpop(got)
			if again, _ := q.Pop(in); again != got {
				t.Fatalf("Unpop then Pop gave %d, want %d", again, got)
			}
		}
		q.Push(1000 + want)
	}
	if q.Len() != 333 {
		t.Errorf("Len %d, want 333", q.Len())
	}
}

func TestFIFOUnpopOnAFreshQueue(t *testing.T) {
	var q FIFO[string]
	q.Push("b")
	q.Unpop("a")
	all := func(string) bool { return true }
	a, _ := q.Pop(all)
	b, _ := q.Pop(all)
	if _, ok := q.Pop(all); a != "a" || b != "b" || ok {
		t.Errorf("got %q %q %v", a, b, ok)
	}
}

func TestFIFOFromWhichAllLeaveStaysSmall(t *testing.T) {
	var q FIFO[int]
	last := -1 // all up to it have left
	in := func(v int) bool { return v > last }
	q.Push(0)
	for i := range 100_000 {
		q.Push(i + 1)
		last = i
		q.Left(in)
	}
	if q.Len() != 1 || cap(q.items) > 1000 {
		t.Errorf("Len %d, room for %d", q.Len(), cap(q.items))
	}
	if v, ok := q.Pop(in); !ok || v != 100_000 {
		t.Errorf("Pop gave %d %v", v, ok)
	}
}
