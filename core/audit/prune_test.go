package audit

import (
	"slices"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

func TestWhatIsOverGoes(t *testing.T) {
	t.Parallel()
	const days = 24 * time.Hour
	s := open(t, t.TempDir(), Options{Keep: 100 * days, KeepHoldOffs: 3 * days})
	var records []Record
	for i := range 2500 { // more than go at once
		records = append(records, abandoned("t", []string{"old", "both"}[i%2], begin.Add(time.Duration(i)*time.Second)))
	}
	keep(t, s, Batch{
		Records:  records,
		HoldOffs: []HoldOff{{"t", "1", compliance.Past{Abandoned: begin}}, {"t", "2", compliance.Past{Abandoned: begin, Machine: begin.Add(99 * days)}}},
		Windows: []Windows{
			{"t", "old", begin, []compliance.Cell{{Measure: "m", Slot: 1, Until: begin.Add(days)}}},
			{"t", "both", begin, []compliance.Cell{{Measure: "m", Slot: 1, Until: begin.Add(days)}, {Measure: "m", Slot: 2, Until: begin.Add(200 * days)}, {Measure: "l", Slot: 0}}},
		},
	})
	keep(t, s, Batch{Records: []Record{abandoned("t", "both", begin.Add(99*days))}})
	if n, err := s.Prune(begin.Add(100 * days).Add(time.Second)); n != 1 || err != nil {
		t.Errorf("%d records are older than they are kept, %v; want the first alone", n, err)
	}
	if n, err := s.Prune(begin.Add(101 * days)); n != 2499 || err != nil {
		t.Errorf("%d records went, %v; want 2499", n, err)
	}
	if err := s.Check(); err != nil {
		t.Error(err)
	}
	page, err := s.Records(Query{Tenant: "t"})
	if err != nil || !slices.Equal(sequences(page.Records), []uint64{2501}) {
		t.Errorf("left are %v, %v", sequences(page.Records), err)
	}
	if page, err := s.Records(Query{Tenant: "t", Campaign: "old"}); err != nil || len(page.Records) != 0 {
		t.Errorf("%d of the old campaign, %v", len(page.Records), err)
	}
	if held, err := s.HoldOffs("t"); err != nil || len(held) != 1 || held[0].Number != "2" {
		t.Errorf("hold-offs %+v, %v", held, err)
	}
	if old, err := s.Campaign("t", "old"); err != nil || !old.Opened.IsZero() {
		t.Errorf("the old campaign is still known: %+v, %v", old, err)
	}
	if both, err := s.Campaign("t", "both"); err != nil || len(both.Cells) != 2 || both.Opened.IsZero() {
		t.Errorf("the other has %+v, %v", both, err)
	}
}

func TestRecordsPruneByThemselves(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir, Options{Keep: 24 * time.Hour})
	keep(t, s, Batch{Records: []Record{abandoned("t", "c", begin)}})
	keep(t, s, Batch{Records: []Record{abandoned("t", "c", begin.Add(25*time.Hour))}})
	if err := s.Close(); err != nil { // waits for what is being deleted
		t.Fatal(err)
	}
	s = open(t, dir, Options{Keep: 24 * time.Hour})
	page, err := s.Records(Query{Tenant: "t"})
	if err != nil || !slices.Equal(sequences(page.Records), []uint64{2}) {
		t.Errorf("left are %v, %v", sequences(page.Records), err)
	}
}
