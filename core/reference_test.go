package core_test

import (
	"os"
	"strings"
	"testing"
)

// TestEveryMessageIsShown holds that each message of the reference links to a transcript that shows it, or says why there is none.
func TestEveryMessageIsShown(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/messages.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := strings.Split(string(page), "\n### ")
	if len(sections) < 160 {
		t.Fatalf("the reference has %d messages", len(sections)-1)
	}
	layer := ""
	for i, s := range sections {
		title, _, _ := strings.Cut(s, "\n")
		if i > 0 && !strings.Contains(s, "\nShown in [") && !strings.Contains(s, "\nNot used: ") {
			t.Errorf("%s: %s: no transcript in core/engine/testdata shows it; write one and run make generate", layer, title)
		}
		if k := strings.LastIndex(s, "\n## "); k >= 0 {
			layer, _, _ = strings.Cut(s[k+4:], "\n")
		}
	}
}
