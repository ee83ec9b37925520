package audit

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// crashDir names the directory of a store for a child process that is to be killed.
const crashDir = "DIALGATE_AUDIT_CRASH_DIR"

// batchOf makes a batch whose parts can be told from its number: a few records, a hold-off, and a cell that counts them.
func batchOf(r *rand.Rand, n int) Batch {
	at := begin.Add(time.Duration(n) * time.Second)
	name := strconv.Itoa(n)
	b := Batch{
		HoldOffs: []HoldOff{{"t", name, compliance.Past{Abandoned: at}}},
		Windows:  []Windows{{Tenant: "t", Campaign: "c" + strconv.Itoa(n%5), Opened: begin, Cells: []compliance.Cell{{Measure: "m", Slot: int64(n)}}}},
	}
	for i := range 1 + r.IntN(4) {
		rec := abandoned("t", "c"+strconv.Itoa(n%5), at)
		rec.Call = fmt.Sprintf("%d/%d", n, i)
		rec.Words = strings.Repeat("x", r.IntN(3000)) // some over several pages
		b.Records = append(b.Records, rec)
	}
	b.Windows[0].Cells[0].Counts.Abandoned = uint32(len(b.Records))
	return b
}

// wholeBatches tells how many records each batch in a store has, and complains of any that is there in part.
func wholeBatches(t *testing.T, s *Store) map[int]int {
	t.Helper()
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	have := map[int]int{}
	for q := (Query{Tenant: "t", Size: 1000}); ; {
		page, err := s.Records(q)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range page.Records {
			n, _, _ := strings.Cut(r.Call, "/")
			i, err := strconv.Atoi(n)
			if err != nil {
				t.Fatalf("record %d has call %q", r.Sequence, r.Call)
			}
			have[i]++
		}
		if q.Token = page.Next; q.Token == "" {
			break
		}
	}
	held, err := s.HoldOffs("t")
	if err != nil || len(held) != len(have) {
		t.Fatalf("%d hold-offs of %d batches, %v", len(held), len(have), err)
	}
	cells := 0
	for i := range 5 {
		saved, err := s.Campaign("t", "c"+strconv.Itoa(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range saved.Cells {
			cells++
			if n := have[int(c.Slot)]; n != int(c.Counts.Abandoned) {
				t.Fatalf("batch %d had %d records, %d are there", c.Slot, c.Counts.Abandoned, n)
			}
		}
	}
	if cells != len(have) {
		t.Fatalf("%d cells of %d batches", cells, len(have))
	}
	return have
}

// writeUntilKilled is the child: it hands in batches from several sides at once, and says of each that is acknowledged.
func writeUntilKilled(dir string) {
	s, err := Open(dir, Options{})
	if err != nil {
		fmt.Println("open:", err)
		os.Exit(1)
	}
	var first int
	_, _ = fmt.Sscan(os.Getenv(crashDir+"_FIRST"), &first)
	var wg sync.WaitGroup
	for side := range 4 {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(uint64(first), uint64(side)))
			for n := first + side; ; n += 4 {
				b := batchOf(r, n)
				mark, err := s.Append(b)
				if err == nil {
					err = s.Wait(context.Background(), mark)
				}
				if err != nil {
					fmt.Println("append:", err)
					os.Exit(1)
				}
				_, _ = fmt.Printf("%d %d\n", n, len(b.Records)) // one write
			}
		})
	}
	wg.Wait()
}

// A process that is killed at any moment loses no record that it acknowledged, and leaves none in part.
func TestKilledAtAnyMomentNothingAcknowledgedIsLost(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	rounds := 12
	if testing.Short() {
		rounds = 3
	}
	dir := t.TempDir()
	acknowledged := map[int]int{}
	for round := range rounds {
		cmd := exec.CommandContext(t.Context(), os.Args[0])
		cmd.Env = append(os.Environ(), crashDir+"="+dir, fmt.Sprintf("%s_FIRST=%d", crashDir, round*1_000_000))
		out, err := cmd.StdoutPipe()
		if err == nil {
			err = cmd.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		in, after, pause := bufio.NewScanner(out), r.IntN(60), time.Duration(r.IntN(8000))*time.Microsecond
		for lines := 0; in.Scan(); lines++ {
			if lines == after { // and then at any moment of a commit
				time.AfterFunc(pause, func() { _ = cmd.Process.Kill() })
			}
			n, records := 0, 0
			if _, err := fmt.Sscanf(in.Text(), "%d %d", &n, &records); err != nil {
				if strings.Contains(in.Text(), ":") {
					t.Errorf("the child says %q", in.Text())
				}
				continue // a line that the kill cut
			}
			acknowledged[n] = records
		}
		if err := cmd.Wait(); err == nil {
			t.Error("the child ended by itself")
		}
		s, err := Open(dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		have := wholeBatches(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		for n, records := range acknowledged {
			if have[n] != records {
				t.Fatalf("round %d: of batch %d %d records were acknowledged, %d are there", round, n, records, have[n])
			}
		}
	}
	if len(acknowledged) == 0 {
		t.Error("no round acknowledged anything; the test says nothing")
	}
	t.Logf("%d batches acknowledged in %d rounds", len(acknowledged), rounds)
}

// The power fails between any two writes. A transaction writes its pages in the order of their numbers, waits for the disk, writes one
// of the two meta pages, and waits again. So at any moment the disk has any of the new pages, whole or in part, and not the meta page;
// or all of them, and the meta page whole or in part. All of that is laid before the store, taken from what each commit changed.
func TestCutBetweenAnyTwoWrites(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	commits := 30
	if testing.Short() {
		commits = 15
	}
	dir, cut := t.TempDir(), t.TempDir()
	s := open(t, dir, Options{})
	size := s.db.Info().PageSize
	before := read(t, s)
	want := map[int]int{} // acknowledged batches
	cuts := 0
	for n := range commits {
		b := batchOf(r, n)
		keep(t, s, b)
		after := read(t, s)
		pages, metas := changed(before, after, size)
		if len(pages) == 0 || len(metas) != 1 {
			t.Fatalf("commit %d changed pages %v and meta pages %v, want some and one: it was no single transaction", n, pages, metas)
		}
		meta := metas[0]
		grown := append(slices.Clone(before), make([]byte, len(after)-len(before))...)
		states := [][]byte{before, grown}
		state := slices.Clone(grown)
		for _, p := range pages { // in order, and each torn on the way
			half := slices.Clone(state)
			copy(half[p*size:], after[p*size:p*size+1+r.IntN(size-1)])
			copy(state[p*size:(p+1)*size], after[p*size:])
			states = append(states, half, slices.Clone(state))
		}
		for range 5 { // in whatever order the disk takes them
			some := slices.Clone(grown)
			for _, p := range pages {
				if r.IntN(2) == 0 {
					copy(some[p*size:(p+1)*size], after[p*size:])
				}
			}
			states = append(states, some)
		}
		for _, bytes := range []int{1, 16, 24, 40, 64, 72, 80, size / 2} { // the meta page, torn
			torn := slices.Clone(state)
			copy(torn[meta*size:], after[meta*size:meta*size+bytes])
			states = append(states, torn)
		}
		for i, state := range states {
			have := reopen(t, cut, state)
			if full := have[n] == len(b.Records); !full && have[n] != 0 {
				t.Fatalf("commit %d, cut %d: batch in part", n, i)
			}
			delete(have, n)
			if !reflect.DeepEqual(have, want) {
				t.Fatalf("commit %d, cut %d of %d: %d batches are there, %d were acknowledged", n, i, len(states), len(have), len(want))
			}
			cuts++
		}
		want[n] = len(b.Records)
		if have := reopen(t, cut, after); !reflect.DeepEqual(have, want) {
			t.Fatalf("commit %d was acknowledged and is not there", n)
		}
		before = after
	}
	t.Logf("%d cuts", cuts)
}

func read(t *testing.T, s *Store) []byte {
	t.Helper()
	data, err := os.ReadFile(s.path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// changed finds the pages that differ, and which of the two meta pages do.
func changed(before, after []byte, size int) (pages, metas []int) {
	for p := 0; p*size < len(after); p++ {
		now := after[p*size : (p+1)*size]
		if (p+1)*size <= len(before) && bytes.Equal(before[p*size:(p+1)*size], now) {
			continue
		}
		if p < 2 {
			metas = append(metas, p)
			continue
		}
		if (p+1)*size <= len(before) || !bytes.Equal(now, make([]byte, size)) {
			pages = append(pages, p)
		}
	}
	return pages, metas
}

// reopen lays a state of the file before the store and tells what batches it finds.
func reopen(t *testing.T, dir string, state []byte) map[int]int {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, FileName), state, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	have := wholeBatches(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return have
}
