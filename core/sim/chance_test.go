package sim

import (
	"math"
	"testing"
	"time"
)

func TestSpansHaveTheirMean(t *testing.T) {
	for name, s := range map[string]Span{
		"log-normal":  LogNormal(time.Minute, 0.8),
		"exponential": Exponential(time.Minute),
		"between":     Between(30*time.Second, 90*time.Second),
		"constantly":  Constantly(time.Minute),
	} {
		r, sum, n := source(1, 0), 0.0, 20000
		for range n {
			sum += s(r).Seconds()
		}
		if mean := sum / float64(n); math.Abs(mean-60) > 2 {
			t.Errorf("%s: mean %.1f s, expected 60", name, mean)
		}
	}
}

func TestAMixDrawsByItsWeights(t *testing.T) {
	r, count, n := source(1, 0), map[Outcome]int{}, 20000
	for range n {
		count[DefaultMix.draw(r)]++
	}
	for o, want := range map[Outcome]float64{Live: 0.30, Busy: 0.08, NoAnswer: 0.36, Fax: 0.01, Machine: 0.20, Failure: 0.05} {
		if got := float64(count[o]) / float64(n); math.Abs(got-want) > 0.015 {
			t.Errorf("outcome %d: %.3f, expected %.3f", o, got, want)
		}
	}
	if (Mix{}).draw(r) != NoAnswer {
		t.Error("a mix of nothing")
	}
}

func TestReadTakesAnErrorReportApart(t *testing.T) {
	m := read(`CG:CA:ER\EC30\MSwrong\FM"CG:CA:MC\CNc\TN1\AS"x""`)
	if m.code != "ER" || m.str(0x4543) != "30" || m.str(0x464d) != `CG:CA:MC\CNc\TN1\AS"x"` || m.has(0x434e) {
		t.Errorf("%+v", m)
	}
}
