package main

import (
	"regexp"
	"strings"
	"testing"
)

// A token that is made is good with the hash that comes with it, and one that could be guessed is not hashed.
func TestToken(t *testing.T) {
	t.Parallel()
	code, out, errs := command(t, "", "token")
	parts := regexp.MustCompile(`^token (dgt_[\w-]{43})\nhash  (sha256:[0-9a-f]{64})\n$`).FindStringSubmatch(out)
	if code != exitOK || parts == nil {
		t.Fatalf("%d %q %q", code, out, errs)
	}
	for _, in := range []string{parts[1], parts[1] + "\n", parts[1] + "\r\n"} {
		if code, out, errs := command(t, in, "token", "--hash"); code != exitOK || strings.TrimSpace(out) != parts[2] {
			t.Errorf("%d %q %q, want %s", code, out, errs, parts[2])
		}
	}
	if _, again, _ := command(t, "", "token"); again == out {
		t.Error("the same token twice")
	}
	for in, words := range map[string]string{"": "no token", "secret\n": "could be guessed", strings.Repeat("a b", 20): "no spaces", strings.Repeat("é", 30): "ASCII"} {
		if code, out, errs := command(t, in, "token", "--hash"); code != exitFailed || out != "" || !strings.Contains(errs, words) {
			t.Errorf("%q: %d %q %q, want words with %q", in, code, out, errs, words)
		}
	}
}
