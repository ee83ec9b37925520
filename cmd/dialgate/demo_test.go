package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// demoRun runs a short demo and gives its output and its logs.
func demoRun(t *testing.T) (out string, logs []string) {
	t.Helper()
	args := append([]string{"demo", "--duration", "3s", "--speed", "50", "--agents", "10", "--seed", "7"}, free(t)...)
	code, out, errs := command(t, "", args...)
	if code != exitOK || errs != "" {
		t.Fatalf("exit %d: %s\n%s", code, errs, out)
	}
	logs, err := filepath.Glob(filepath.Join(args[len(args)-1], "msglog", "*.MsgLog"))
	if err != nil || len(logs) == 0 {
		t.Fatalf("logs %v, %v", logs, err)
	}
	return out, logs
}

func TestDemoSumsUpAndItsLogReplays(t *testing.T) {
	out, logs := demoRun(t)
	m := regexp.MustCompile(`connected to an agent +(\d+)`).FindStringSubmatch(out)
	if m == nil {
		t.Fatalf("no summary in\n%s", out)
	}
	if n, _ := strconv.Atoi(m[1]); n == 0 {
		t.Errorf("nobody was connected:\n%s", out)
	}
	for _, words := range []string{"seed 7", "nc -w1", "grpcurl", "curl http://", "abandoned", "mean wait", "talk per agent"} {
		if !strings.Contains(out, words) {
			t.Errorf("no %q in\n%s", words, out)
		}
	}
	code, out, errs := command(t, "", append([]string{"replay"}, logs...)...)
	if code != exitOK || !strings.HasPrefix(out, "same: runs 1,") {
		t.Errorf("replay: exit %d, %s %s", code, out, errs)
	}

	// A log in which one output was changed differs there, and a call centre that was told otherwise answers otherwise.
	text, err := os.ReadFile(logs[0])
	if err != nil {
		t.Fatal(err)
	}
	changed := filepath.Join(t.TempDir(), filepath.Base(logs[0]))
	if err := os.WriteFile(changed, []byte(strings.Replace(string(text), `CO\TDdefault\CNdemo`, `CO\TDdefault\CNother`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errs = command(t, "", "replay", changed)
	if code != exitFailed || !strings.Contains(out, `CO\TDdefault\CNother`) || !strings.Contains(out, `CO\TDdefault\CNdemo`) || strings.Count(errs, "\n") != 1 {
		t.Errorf("replay of a changed log: exit %d, %s %s", code, out, errs)
	}
}
