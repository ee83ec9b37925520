package main

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
)

// Every measurement of the facade measures both sides and prints what it says it does.
func TestBench(t *testing.T) {
	for _, name := range []string{"rpc", "rest", "events"} {
		t.Run(name, func(t *testing.T) {
			var out, errs strings.Builder
			args := []string{"bench", name, "--rounds", "2", "--time", "100ms", "--callers", "4", "--connections", "2", "--json"}
			if code := run(t.Context(), args, streams{strings.NewReader(""), &out, &errs}); code != exitOK {
				t.Fatalf("exit code %d: %s", code, errs.String())
			}
			var r benchResult
			if err := json.Unmarshal([]byte(out.String()), &r); err != nil {
				t.Fatalf("%v: %s", err, out.String())
			}
			if r.Bench != name || r.Ours <= 0 || r.Bare <= 0 || r.Ratio <= 0 || len(r.Ratios) != 2 || r.OursCost <= 0 || r.BareCost <= 0 || r.Aim <= 0 {
				t.Errorf("result %+v", r)
			}
		})
	}
}

func TestBenchTable(t *testing.T) {
	var out strings.Builder
	r := benchResult{Bench: "rpc", Unit: "calls/s", Rounds: 3, Seconds: 2, Callers: 32, Connections: 4, Ours: 15000, Bare: 20000, Ratio: 0.75, Aim: 0.7,
		Ratios: []float64{0.75, 0.8, 0.7}, OursCost: 40.25, BareCost: 32, CostRatio: 0.795}
	if err := r.print(&out, false); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"median of 3 rounds of 2s", "15000 calls/s", "20000 calls/s", "0.75 (0.70 to 0.80; aim 0.7)", "0.80"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestBenchOptions(t *testing.T) {
	for flags, want := range map[string]string{
		"--rounds 0": "--rounds 0", "--time 1ms": "--time 1ms", "--callers 0": "--callers 0", "--connections 64": "--connections 64", "--only both": "--only both",
	} {
		var out, errs strings.Builder
		if code := run(t.Context(), append([]string{"bench", "rpc"}, strings.Fields(flags)...), streams{strings.NewReader(""), &out, &errs}); code != exitRefused {
			t.Errorf("%s: exit code %d", flags, code)
		}
		if !strings.Contains(errs.String(), want) {
			t.Errorf("%s: %s", flags, errs.String())
		}
	}
}

// The sides take turns in going first, and the median counts.
func TestRace(t *testing.T) {
	var order []string
	fake := func(name string, rate int64) side {
		return side{name, func(context.Context, time.Duration) (int64, time.Duration, error) {
			order = append(order, name)
			return rate, time.Second, nil
		}}
	}
	r, err := race(t.Context(), &benchOptions{rounds: 3, time: time.Second}, []side{fake(sideOurs, 30), fake(sideBare, 40)})
	if err != nil {
		t.Fatal(err)
	}
	if turn := []string{sideOurs, sideBare, sideBare, sideOurs}; !slices.Equal(order, slices.Concat(turn, turn)) {
		t.Errorf("order %s", order)
	}
	if r.Ours != 30 || r.Bare != 40 || r.Ratio != 0.75 || len(r.Ratios) != 3 {
		t.Errorf("result %+v", r)
	}
	if m := median([]float64{3, 1, 2, 10}); m != 2.5 {
		t.Errorf("median %g", m)
	}
}
