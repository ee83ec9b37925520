package audit

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"
	"go.uber.org/goleak"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		writeUntilKilled(dir)
		return
	}
	goleak.VerifyTestMain(m)
}

var begin = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

func open(t testing.TB, dir string, o Options) *Store {
	t.Helper()
	s, err := Open(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil && !errors.Is(err, ErrClosed) {
			t.Error(err)
		}
	})
	return s
}

// keep hands a batch in and waits until it is on disk.
func keep(t testing.TB, s *Store, b Batch) {
	t.Helper()
	mark, err := s.Append(b)
	if err == nil {
		err = s.Wait(t.Context(), mark)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func abandoned(tenant, campaign string, at time.Time) Record {
	return Record{
		Time: at, Tenant: tenant, Campaign: campaign, Call: "c" + at.Format("150405"), UUID: "u", Number: "+12125550123", Kind: Abandoned, Reason: NoAgent,
		Rule: "us-tsr", Answered: at.Add(-2 * time.Second), WaitedMilliseconds: 2000, Message: "sorry.wav", Free: 0, Waiting: 1,
		Figures: []Figure{{Rule: "us-tsr", Abandoned: 3, Answered: 100, Share: 3, Limit: 3}},
	}
}

func TestWhatIsKeptComesBackAtARestart(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	refused := Record{
		Time: begin.Add(time.Minute), Tenant: "default", Campaign: "CustCare", Call: "7", Number: "0171", Kind: Refused, Reason: "outside-hours", Rule: "us-fcc",
		Words: "too early", Until: begin.Add(time.Hour), Zone: "America/New_York",
	}
	b := Batch{
		Records: []Record{abandoned("default", "CustCare", begin), refused},
		Windows: []Windows{{Tenant: "default", Campaign: "CustCare", Opened: begin, Cells: []compliance.Cell{
			{Measure: "rolling/24h", Slot: -3, Counts: compliance.Counts{Connected: 97, Abandoned: 3, HungUp: 1, Machines: 9}, Until: begin.Add(24 * time.Hour)},
			{Measure: "campaign", Slot: 0, Counts: compliance.Counts{Abandoned: 3}},
		}}},
		HoldOffs: []HoldOff{{"default", "+12125550123", compliance.Past{Abandoned: begin}}},
	}
	keep(t, s, b)
	keep(t, s, Batch{HoldOffs: []HoldOff{{"default", "+12125550123", compliance.Past{Machine: begin.Add(time.Hour)}}}})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir, Options{})
	page, err := s.Records(Query{Tenant: "default"})
	if err != nil || !reflect.DeepEqual(page.Records, b.Records) || page.Next != "" {
		t.Errorf("records %+v, %v\nwant %+v", page, err, b.Records)
	}
	saved, err := s.Campaign("default", "CustCare")
	if err != nil || !saved.Opened.Equal(begin) || len(saved.Cells) != 2 {
		t.Fatalf("campaign %+v, %v", saved, err)
	}
	slices.SortFunc(saved.Cells, func(x, y compliance.Cell) int { return strings.Compare(y.Measure, x.Measure) })
	if !reflect.DeepEqual(saved.Cells, b.Windows[0].Cells) {
		t.Errorf("cells %+v, want %+v", saved.Cells, b.Windows[0].Cells)
	}
	held, err := s.HoldOffs("default")
	want := []HoldOff{{"default", "+12125550123", compliance.Past{Abandoned: begin, Machine: begin.Add(time.Hour)}}}
	if err != nil || !reflect.DeepEqual(held, want) {
		t.Errorf("hold-offs %+v, %v; want %+v", held, err, want)
	}
	if names, err := s.Tenants(); err != nil || !slices.Equal(names, []string{"default"}) {
		t.Errorf("tenants %v, %v", names, err)
	}
	if saved, err := s.Campaign("default", "Other"); err != nil || !reflect.DeepEqual(saved, Saved{}) {
		t.Errorf("a campaign that never was has %+v, %v", saved, err)
	}
	next := Batch{Records: []Record{abandoned("default", "CustCare", begin)}}
	keep(t, s, next)
	if next.Records[0].Sequence != 3 {
		t.Errorf("the first record after a restart has number %d, want 3", next.Records[0].Sequence)
	}
	if err := s.Check(); err != nil {
		t.Error(err)
	}
}

// A campaign's windows go through the store and count on as if nothing had been.
func TestWindowsCountOnAfterARestart(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	rules, _ := compliance.Preset(compliance.US)
	uk, _ := compliance.Preset(compliance.UK)
	rules = append(rules, uk...)
	c, err := compliance.New(rules, begin)
	if err != nil {
		t.Fatal(err)
	}
	now := begin
	for i := range 500 {
		now = now.Add(time.Minute)
		o := compliance.ToAgent
		if i%40 == 0 {
			o = compliance.Dropped
		}
		c.Observe(compliance.Event{Outcome: o, At: now, Answered: now.Add(-time.Second)})
		if i%7 == 0 || i == 499 {
			keep(t, s, Batch{Windows: []Windows{{Tenant: "t", Campaign: "c", Opened: begin, Cells: c.Changes(nil)}}})
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir, Options{})
	saved, err := s.Campaign("t", "c")
	if err != nil {
		t.Fatal(err)
	}
	again, err := compliance.New(rules, saved.Opened)
	if err != nil {
		t.Fatal(err)
	}
	again.Restore(saved.Cells, now)
	for _, at := range []time.Time{now, now.Add(17 * time.Hour), now.Add(40 * 24 * time.Hour)} {
		if have, want := again.Standings(at, nil), c.Standings(at, nil); !reflect.DeepEqual(have, want) {
			t.Errorf("at %s %+v, want %+v", at, have, want)
		}
	}
}

func TestNothingCountsBeforeItIsOnDisk(t *testing.T) {
	t.Parallel()
	var told []uint64
	done := make(chan struct{}, 100)
	s := open(t, t.TempDir(), Options{Durable: func(mark uint64) { told = append(told, mark); done <- struct{}{} }})
	full := errors.New("no space left on device")
	block, release := make(chan struct{}), make(chan error)
	s.mu.Lock()
	update := s.update
	s.mu.Unlock()
	s.options.Retry = time.Nanosecond
	s.update = func(f func(*bbolt.Tx) error) error {
		block <- struct{}{}
		if err := <-release; err != nil {
			return err
		}
		return update(f)
	}
	mark, err := s.Append(Batch{Records: []Record{abandoned("t", "c", begin)}})
	if err != nil {
		t.Fatal(err)
	}
	<-block
	later, err := s.Append(Batch{Records: []Record{abandoned("t", "c", begin), abandoned("t", "c", begin)}})
	if err != nil {
		t.Fatal(err)
	}
	if s.Durable() >= mark {
		t.Error("a record counts before it is written")
	}
	release <- full
	<-block // it tries again
	if !errors.Is(s.Err(), full) || s.Durable() != 0 {
		t.Errorf("after a failure: %v, durable up to %d", s.Err(), s.Durable())
	}
	release <- nil
	<-done
	if err := s.Wait(t.Context(), later); err != nil || s.Err() != nil {
		t.Errorf("after the disk is back: %v, %v", err, s.Err())
	}
	if !slices.Equal(told, []uint64{2}) {
		t.Errorf("durable was told as %v, want 2 once: what gathered meanwhile goes along", told)
	}
	page, err := s.Records(Query{Tenant: "t"})
	if err != nil || !slices.Equal(sequences(page.Records), []uint64{1, 2, 3}) {
		t.Errorf("records %v, %v", sequences(page.Records), err)
	}
}

func TestCloseTellsWhatIsLost(t *testing.T) {
	t.Parallel()
	s, err := Open(t.TempDir(), Options{Retry: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	full := errors.New("no space left on device")
	s.update = func(func(*bbolt.Tx) error) error { return full }
	mark, err := s.Append(Batch{Records: []Record{abandoned("t", "c", begin)}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); !errors.Is(err, full) || !strings.Contains(err.Error(), "1 records could not be written") {
		t.Errorf("close: %v", err)
	}
	if err := s.Wait(t.Context(), mark); !errors.Is(err, ErrClosed) {
		t.Errorf("wait after close: %v", err)
	}
	if _, err := s.Append(Batch{}); !errors.Is(err, ErrClosed) {
		t.Errorf("append after close: %v", err)
	}
	if err := s.Close(); !errors.Is(err, ErrClosed) {
		t.Errorf("second close: %v", err)
	}
}

// Writing a batch again, as after a failure of which nobody knows how far it got, changes nothing.
func TestABatchMayBeWrittenTwice(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	b := Batch{Records: []Record{abandoned("t", "c", begin)}, HoldOffs: []HoldOff{{"t", "1", compliance.Past{Abandoned: begin}}}}
	keep(t, s, b)
	if err := s.db.Update(func(tx *bbolt.Tx) error { return write(tx, []Batch{b}, 1) }); err != nil {
		t.Fatal(err)
	}
	page, err := s.Records(Query{Tenant: "t"})
	if err != nil || len(page.Records) != 1 {
		t.Errorf("%d records, %v", len(page.Records), err)
	}
	if err := s.Check(); err != nil {
		t.Error(err)
	}
}

func TestADamagedRecordIsNoticed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{})
	keep(t, s, Batch{Records: []Record{abandoned("t", "c", begin)}})
	if err := s.db.Update(func(tx *bbolt.Tx) error {
		b := below(tx, recordBucket, "t")
		k, v := b.Cursor().First()
		v = slices.Clone(v)
		v[len(v)/2] ^= 1
		return b.Put(k, v)
	}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Records(Query{Tenant: "t"}); !errors.Is(err, errTorn) || !strings.Contains(err.Error(), "record 1 of 2026-03-02T09:00:00Z") {
		t.Errorf("query: %v", err)
	}
	if err := s.Check(); !errors.Is(err, errTorn) {
		t.Errorf("check: %v", err)
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	if _, err := Open(filepath.Join(t.TempDir(), "missing"), Options{}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a directory that is not there: %v", err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, FileName), []byte(strings.Repeat("no database ", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{}); err == nil || !strings.Contains(err.Error(), FileName) {
		t.Errorf("a file that is no store: %v", err)
	}
	dir = t.TempDir()
	s := open(t, dir, Options{})
	if err := s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(metaBucket).Put(layoutKey, []byte{9}) }); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{}); err == nil || !strings.Contains(err.Error(), "layout [9]") {
		t.Errorf("a store of a later version: %v", err)
	}
}

// Records that come in while pages are read neither repeat nor hide others.
// Deletion needs nobody to ask for it: records that come in an hour later bring it along.
func TestFigures(t *testing.T) {
	t.Parallel()
	have := Figures([]compliance.Standing{{Rule: "r", Part: 3, Whole: 100, Share: 3, Limit: 5, Left: 2}})
	if want := []Figure{{"r", 3, 100, 3, 5, 2}}; !reflect.DeepEqual(have, want) {
		t.Errorf("%+v, want %+v", have, want)
	}
}

func TestACopyMadeInUseIsAStore(t *testing.T) {
	t.Parallel()
	s, dir := open(t, t.TempDir(), Options{}), t.TempDir()
	keep(t, s, Batch{Records: []Record{abandoned("t", "c", begin)}})
	f, err := os.Create(filepath.Join(dir, FileName))
	if err != nil {
		t.Fatal(err)
	}
	n, err := s.Copy(f)
	if info, e := f.Stat(); err != nil || e != nil || info.Size() != n {
		t.Fatalf("%d bytes, %v, %v", n, err, e)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	keep(t, s, Batch{Records: []Record{abandoned("t", "c", begin)}})
	again := open(t, dir, Options{})
	page, err := again.Records(Query{Tenant: "t"})
	if err != nil || !slices.Equal(sequences(page.Records), []uint64{1}) {
		t.Errorf("the copy has %v, %v", sequences(page.Records), err)
	}
}
