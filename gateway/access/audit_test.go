package access

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

// Whoever makes noise cannot wash the log away: what repeats itself is counted.
func TestRepetitionIsCounted(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	now := time.Unix(0, 0)
	a := NewAudit(slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: auditAttr}))
	a.now = func() time.Time { return now }
	for range 1000 {
		a.Refused(&Act{Who: "token:eve", Link: "v1", Message: "MA:KC"})
	}
	a.Refused(&Act{Who: "token:mallory", Link: "v2", Message: "MA:KC"})
	if n := strings.Count(out.String(), "token:eve"); n != limits.AuditLines {
		t.Errorf("%d lines", n)
	}
	if !strings.Contains(out.String(), "token:mallory") {
		t.Error("the noise of one hides another")
	}
	now = now.Add(limits.AuditInterval)
	a.Refused(&Act{Who: "token:eve", Link: "v1", Message: "MA:KC"})
	if !strings.Contains(out.String(), `"left_out":990`) {
		t.Errorf("nothing says how many were left out:\n%s", out.String())
	}
	out.Reset()
	for range 100 {
		a.line("kill", &Act{Who: "token:eve"})
	}
	if n := strings.Count(out.String(), `"event":"kill"`); n != 100 {
		t.Errorf("%d of 100 kills are written", n)
	}
}

func TestRepetitionIsBounded(t *testing.T) {
	t.Parallel()
	a := NewAudit(slog.DiscardHandler)
	for n := range 2 * limits.AuditRepeats {
		a.Connection("ascii", string(rune(n)), "x")
	}
	if len(a.repeats) > limits.AuditRepeats {
		t.Errorf("%d are kept", len(a.repeats))
	}
}

func TestTheAuditLogRotates(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, err := OpenAudit(dir)
	if err != nil {
		t.Fatal(err)
	}
	a.line("kill", &Act{Who: "token:first"})
	a.file.size = limits.AuditFileBytes
	a.line("kill", &Act{Who: "token:second\n{\"event\":\"forged\"}", About: "CN\x1b[31m"})
	for range limits.AuditFiles + 3 {
		a.file.size = limits.AuditFileBytes
		a.line("kill", &Act{Who: "token:later"})
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "audit.log*"))
	if err != nil || len(files) != limits.AuditFiles+1 {
		t.Errorf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		info, err := os.Stat(f)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %s", f, info.Mode())
		}
	}
	a, err = OpenAudit(dir) // appends
	if err != nil {
		t.Fatal(err)
	}
	a.line("kill", &Act{Who: "token:again\n{\"event\":\"forged\"}"})
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(dir, "audit.log"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	if len(lines) != 2 {
		t.Errorf("%d lines: %s", len(lines), b)
	}
	for _, line := range lines {
		var fields map[string]any
		if err := json.Unmarshal([]byte(line), &fields); err != nil || fields["event"] != "kill" {
			t.Errorf("%s: %v", line, err)
		}
	}
	var none *Audit
	none.Refused(&Act{})
	none.line("kill", &Act{})
	none.Connection("", "", "")
	if err := none.Close(); err != nil {
		t.Error(err)
	}
}
