package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"github.com/dialgate/dialgate/gateway/access"
)

func operationsPage(t *testing.T) string {
	t.Helper()
	return readPage(t, "docs/operations.md")
}

func readPage(t *testing.T, name string) string {
	t.Helper()
	page, err := os.ReadFile("../../" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// TestTheExampleOfTheReadMeLoads reads the file that README.md shows, whose token is the one beside it.
func TestTheExampleOfTheReadMeLoads(t *testing.T) {
	page := readPage(t, "README.md")
	_, file, ok := strings.Cut(page, "```yaml\n")
	if !ok {
		t.Fatal("README.md shows no file")
	}
	file, _, _ = strings.Cut(file, "```")
	c, err := settled(t, nil, nil, file)
	if err == nil {
		err = c.check()
	}
	if err == nil {
		_, err = c.checkDoors()
	}
	if err != nil {
		t.Fatalf("%v, in\n%s", err, file)
	}
	token := regexp.MustCompile("dgt_[A-Za-z0-9_-]+").FindString(page)
	if len(c.access.Tokens) != 1 || c.access.Tokens[0].Hash != access.HashToken(token) {
		t.Errorf("the hash is not that of %s", token)
	}
}

// TestTheExamplesOfTheOperationsPageLoad reads every file that docs/operations.md shows; one of them has every key.
func TestTheExamplesOfTheOperationsPageLoad(t *testing.T) {
	examples := strings.Split(operationsPage(t), "```yaml\n")[1:]
	if len(examples) < 2 {
		t.Fatalf("the page has %d examples", len(examples))
	}
	complete := false
	for _, x := range examples {
		file, _, _ := strings.Cut(x, "```")
		c, err := settled(t, nil, nil, file)
		if err == nil {
			err = c.check()
		}
		if err == nil {
			_, err = c.checkDoors()
		}
		if err != nil {
			t.Errorf("%v, in\n%s", err, file)
			continue
		}
		missing := 0
		for _, key := range c.sources.file.keys {
			if c.sources.layers[key] != byFile {
				missing++
			}
		}
		complete = complete || missing == 0
	}
	if !complete {
		t.Error("no example of the page has every key")
	}
}

// TestTheOperationsPageHasEveryKey compares the reference with the flags: the keys, their defaults, and what a reload changes.
func TestTheOperationsPageHasEveryKey(t *testing.T) {
	rows := map[string][]string{}
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z.-]+)` \\|([^|]*)\\|([^|]*)\\|").FindAllStringSubmatch(operationsPage(t), -1) {
		rows[m[1]] = m[2:]
	}
	var c config
	f := pflag.NewFlagSet("serve", pflag.ContinueOnError)
	c.flags(f)
	f.VisitAll(func(x *pflag.Flag) {
		if !configurable(x) {
			return
		}
		row, ok := rows[keyOf(x)]
		if !ok {
			t.Errorf("the reference has no key %s", keyOf(x))
			return
		}
		if is := strings.Trim(row[0], " `"); is != x.DefValue {
			t.Errorf("%s: the reference has the default %q, the program %q", keyOf(x), is, x.DefValue)
		}
		if is := strings.TrimSpace(row[1]) == "reload"; is != isReloadable(keyOf(x)) {
			t.Errorf("%s: counts at %s in the reference", keyOf(x), row[1])
		}
		delete(rows, keyOf(x))
	})
	for key := range rows {
		t.Errorf("the reference has %s, which is no key", key)
	}
}

// TestTheExampleOfPrintConfigIsYAML keeps the page from showing what no program prints.
func TestTheExampleOfPrintConfigIsYAML(t *testing.T) {
	_, text, ok := strings.Cut(operationsPage(t), "`dialgate serve --print-config` prints")
	if !ok {
		t.Fatal("the page does not speak of it")
	}
	_, text, _ = strings.Cut(text, "```\n")
	text, _, _ = strings.Cut(text, "```")
	var m map[string]any
	if err := yaml.Unmarshal([]byte(text), &m); err != nil || m["limits"] == nil {
		t.Errorf("%v in\n%s", err, text)
	}
}
