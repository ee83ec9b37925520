package audit

import (
	"fmt"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// BenchmarkAppend is what one abandoned call costs from hand-in to disk, with so many on the way at once.
func BenchmarkAppend(b *testing.B) {
	for _, ahead := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("%d ahead", ahead), func(b *testing.B) {
			s := open(b, b.TempDir(), Options{})
			var marks []uint64
			n := 0
			for b.Loop() {
				at := begin.Add(time.Duration(n) * time.Second)
				mark, err := s.Append(Batch{
					Records:  []Record{abandoned("t", "c", at)},
					HoldOffs: []HoldOff{{"t", fmt.Sprint(n), compliance.Past{Abandoned: at}}},
					Windows:  []Windows{{Tenant: "t", Campaign: "c", Cells: []compliance.Cell{{Measure: "m", Slot: int64(n / 60)}}}},
				})
				if err != nil {
					b.Fatal(err)
				}
				if marks = append(marks, mark); len(marks) == ahead {
					if err := s.Wait(b.Context(), marks[0]); err != nil {
						b.Fatal(err)
					}
					marks = marks[1:]
				}
				n++
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
		})
	}
}

// BenchmarkHandIn is what the caller of Append waits for.
func BenchmarkHandIn(b *testing.B) {
	s := open(b, b.TempDir(), Options{})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Append(Batch{Windows: []Windows{{Tenant: "t", Campaign: "c", Cells: []compliance.Cell{{Measure: "m"}}}}}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	s := open(b, b.TempDir(), Options{})
	records := make([]Record, 20_000)
	for i := range records {
		records[i] = abandoned("t", fmt.Sprint(i%20), begin.Add(time.Duration(i)*time.Second))
	}
	keep(b, s, Batch{Records: records})
	for b.Loop() {
		if page, err := s.Records(Query{Tenant: "t", Campaign: "7", Newest: true, Size: 100}); err != nil || len(page.Records) != 100 {
			b.Fatal(len(page.Records), err)
		}
	}
}
