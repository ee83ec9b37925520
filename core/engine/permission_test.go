package engine

import (
	"strings"
	"testing"
)

func TestTablesOfOutcomesAreChecked(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		words string
		o     Outcomes
	}{
		{"", Outcomes{}},
		{"", Outcomes{Dialling: map[int]Category{40: OtherOutcome}, Agent: map[int]int{7: 40, 8: 0, 9: 10}}},
		{"categories 1 to 16", Outcomes{Dialling: map[int]Category{40: 17}}},
		{"outcomes are 0 to 999", Outcomes{Dialling: map[int]Category{1000: OtherOutcome}}},
		{"is not in the table", Outcomes{Agent: map[int]int{7: 40}}},
		{"0 to 9999", Outcomes{Agent: map[int]int{10000: 10}}},
		{"only the dialer makes", Outcomes{Agent: map[int]int{7: 31}}},
	} {
		err := c.o.Check()
		if c.words == "" && err != nil || c.words != "" && (err == nil || !strings.Contains(err.Error(), c.words)) {
			t.Errorf("%+v: %v, want words with %q", c.o, err, c.words)
		}
	}
}

func TestWhatAnAgentOutcomeStandsFor(t *testing.T) {
	t.Parallel()
	table := newOutcomes(Outcomes{Agent: map[int]int{101: 2}})
	for ao, re := range map[int]int{0: 10, 1: 5, 2: 30, 3: 3, 4: 4, 5: 30, 200: 0, 101: 2, 167: 10} {
		if got := table.dialling(ao, true); got != re {
			t.Errorf("agent outcome %d stands for %d, documented %d", ao, got, re)
		}
	}
	if got := table.dialling(167, false); got != notMade {
		t.Errorf("an outcome that is not listed stands for %d where no call was made", got)
	}
}

func TestAnOldAbandonIsForgotten(t *testing.T) {
	t.Parallel()
	var j jilted
	j.add("0101/1")
	j.add("0101/2")
	if !j.has("0101") || j.has("0202") {
		t.Error("the key that hosts append to a number is not part of it")
	}
	for range 9_999 {
		j.add("0303")
	}
	if !j.has("0101") {
		t.Error("forgotten before its time")
	}
	j.add("0404")
	if j.has("0101") || !j.has("0303") || len(j.order) != 10_000 {
		t.Errorf("%d are remembered", len(j.order))
	}
}
