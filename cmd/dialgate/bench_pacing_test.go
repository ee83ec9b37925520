package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// bench runs a command line and gives what it printed.
func benchPacing(t *testing.T, args ...string) (code int, out, err string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(t.Context(), append([]string{"bench", "pacing"}, args...), streams{strings.NewReader(""), &o, &e})
	return code, o.String(), e.String()
}

func TestBenchPacingPrintsRows(t *testing.T) {
	t.Parallel()
	page := filepath.Join(t.TempDir(), "report.html")
	code, out, errs := benchPacing(t, "--agents", "5", "--live", "30,drift", "--seeds", "1", "--json", "--report", page)
	if code != exitOK {
		t.Fatalf("exit %d: %s", code, errs)
	}
	var rows []map[string]any
	if err := json.Unmarshal([]byte(out), &rows); err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, r := range rows {
		for _, key := range []string{"policy", "agents", "live", "wait", "ratio", "abandon"} {
			if _, ok := r[key]; !ok {
				t.Errorf("no %q in %v", key, r)
			}
		}
		if r["policy"] == "dialgate" && r["agents"] == 5.0 {
			found++
		}
	}
	if found != 2 {
		t.Errorf("%d rows of our policy, want 2: %s", found, out)
	}
	html, err := os.ReadFile(page)
	if err != nil || !strings.Contains(string(html), "<svg") || !strings.Contains(string(html), "dialgate bench pacing --agents 5 --live 30,drift --seeds 1") {
		t.Errorf("the report lacks its plots or its command: %v", err)
	}
}

func TestBenchPacingRefusesNonsense(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ args, want string }{
		{"--agents 0", "1 to 2000 agents"},
		{"--live 0", "1 to 100"},
		{"--live often", "drift"},
		{"--seeds 0", "at least one shift"},
		{"--target 101", "between 0 and 100"},
		{"--conditions rain", "breaks"},
		{"--agents 5 --live 30 --policies magic", "there is no policy"},
	} {
		if code, _, errs := benchPacing(t, strings.Fields(c.args)...); code == exitOK || !strings.Contains(errs, c.want) {
			t.Errorf("%s: exit %d, %q; want words about %q", c.args, code, errs, c.want)
		}
	}
}
