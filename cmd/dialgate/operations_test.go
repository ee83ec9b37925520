package main

import (
	"os"
	"strings"
	"testing"
)

// TestTheExamplesOfTheOperationsPageLoad reads every file that docs/operations.md shows.
func TestTheExamplesOfTheOperationsPageLoad(t *testing.T) {
	page, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := strings.Split(string(page), "```yaml\n")[1:]
	if len(examples) < 2 {
		t.Fatalf("the page has %d examples", len(examples))
	}
	for _, x := range examples {
		file, _, _ := strings.Cut(x, "```")
		c, err := settled(t, nil, nil, file)
		if err == nil {
			err = c.settings.check(c.telephony)
		}
		if err != nil {
			t.Errorf("%v, in\n%s", err, file)
		}
	}
}
