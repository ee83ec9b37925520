package audit

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func sequences(records []Record) []uint64 {
	var out []uint64
	for _, r := range records {
		out = append(out, r.Sequence)
	}
	return out
}

func TestRecordsAreFoundByTenantCampaignKindAndTime(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	var all []Record
	for i := range 60 {
		r := abandoned([]string{"a", "b"}[i%2], []string{"x", "y", "z"}[i%3], begin.Add(time.Duration(i/4)*time.Minute))
		if i%5 == 0 {
			r.Kind = Refused
		}
		all = append(all, r)
	}
	for chunk := range slices.Chunk(all, 7) {
		keep(t, s, Batch{Records: chunk})
	}
	for _, newest := range []bool{false, true} {
		for _, q := range []Query{
			{Tenant: "a"}, {Tenant: "b", Campaign: "x"}, {Tenant: "a", Kind: Refused}, {Tenant: "c"}, {Tenant: "a", Campaign: "w"},
			{Tenant: "a", From: begin.Add(5 * time.Minute)}, {Tenant: "a", To: begin.Add(5 * time.Minute)},
			{Tenant: "b", Campaign: "y", Kind: Abandoned, From: begin.Add(3 * time.Minute), To: begin.Add(11 * time.Minute)},
			{Tenant: "a", From: begin.Add(time.Hour)}, {Tenant: "a", To: begin}, {Tenant: "a", From: begin, To: begin.Add(time.Hour)},
		} {
			q.Newest = newest
			var want []uint64
			for _, r := range all {
				if r.Tenant == q.Tenant && (q.Campaign == "" || r.Campaign == q.Campaign) && (q.Kind == "" || r.Kind == q.Kind) &&
					(q.From.IsZero() || !r.Time.Before(q.From)) && (q.To.IsZero() || r.Time.Before(q.To)) {
					want = append(want, r.Sequence)
				}
			}
			if newest {
				slices.Reverse(want)
			}
			for _, size := range []int{1, 2, 3, 10, 1000} {
				q.Size, q.Token = size, ""
				var have []uint64
				for {
					page, err := s.Records(q)
					if err != nil {
						t.Fatal(err)
					}
					if len(page.Records) > size || len(page.Records) < size && page.Next != "" {
						t.Fatalf("%+v: a page of %d, next %q", q, len(page.Records), page.Next)
					}
					have = append(have, sequences(page.Records)...)
					if q.Token = page.Next; q.Token == "" {
						break
					}
				}
				if !slices.Equal(have, want) {
					t.Errorf("%+v\n have %v\n want %v", q, have, want)
				}
			}
		}
	}
	for _, token := range []string{"x", "00", strings.Repeat("0", 33)} {
		var bad *BadToken
		if _, err := s.Records(Query{Tenant: "a", Token: token}); !errors.As(err, &bad) {
			t.Errorf("token %q: %v", token, err)
		}
	}
}

func TestPagesAreSteadyWhileRecordsComeIn(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	add := func(minute int) {
		keep(t, s, Batch{Records: []Record{abandoned("t", "c", begin.Add(time.Duration(minute)*time.Minute))}})
	}
	for i := range 10 {
		add(i)
	}
	q := Query{Tenant: "t", Newest: true, Size: 3}
	var have []uint64
	for i := 10; ; i++ {
		page, err := s.Records(q)
		if err != nil {
			t.Fatal(err)
		}
		have = append(have, sequences(page.Records)...)
		add(i)
		if q.Token = page.Next; q.Token == "" {
			break
		}
	}
	if want := []uint64{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}; !slices.Equal(have, want) {
		t.Errorf("%v, want %v", have, want)
	}
}

func TestExport(t *testing.T) {
	t.Parallel()
	s := open(t, t.TempDir(), Options{})
	r := abandoned("default", "=1+1", begin)
	r.Words, r.Call = "he said \"no\",\nand hung up", "-7"
	keep(t, s, Batch{Records: []Record{r}})
	refused := Record{
		Time: begin.Add(time.Second), Tenant: "default", Campaign: "x", Call: "8", Number: "+43 1", Kind: Refused, Reason: "outside-hours", Rule: "us-fcc",
		Until: begin.Add(time.Hour), Zone: "America/New_York",
	}
	keep(t, s, Batch{Records: []Record{refused}})
	var b strings.Builder
	if n, err := s.Export(t.Context(), &b, Query{Tenant: "default"}); n != 2 || err != nil {
		t.Errorf("%d rows, %v", n, err)
	}
	want := strings.Join([]string{
		strings.Join(Columns, ","),
		`1,2026-03-02T09:00:00.000000Z,default,'=1+1,'-7,u,+12125550123,abandoned,no-agent,us-tsr,"he said ""no"",` + "\r\n" + `and hung up",,,2026-03-02T08:59:58.000000Z,2000,sorry.wav,0,1,"us-tsr 3 of 100 = 3.00 % (limit 3 %, 0.0 left)"`,
		`2,2026-03-02T09:00:01.000000Z,default,x,8,,'+43 1,refused,outside-hours,us-fcc,,2026-03-02T10:00:00.000000Z,America/New_York,,0,,0,0,`,
		"",
	}, "\r\n")
	if have := b.String(); have != want {
		t.Errorf("have\n%s\nwant\n%s", have, want)
	}
	many := make([]Record, 2500)
	for i := range many {
		many[i] = abandoned("many", "c", begin.Add(time.Duration(i)*time.Second))
	}
	keep(t, s, Batch{Records: many})
	b.Reset()
	if n, err := s.Export(t.Context(), &b, Query{Tenant: "many", Newest: true}); n != 2500 || err != nil || strings.Count(b.String(), "\r\n") != 2501 {
		t.Errorf("%d rows of 2500, %v", n, err)
	}
	fails := fmt.Errorf("connection reset")
	if _, err := s.Export(t.Context(), writer(func([]byte) (int, error) { return 0, fails }), Query{Tenant: "many"}); !errors.Is(err, fails) {
		t.Errorf("a reader that is gone: %v", err)
	}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }
