package password_test

import (
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/password"
)

func TestAHashMatchesItsPasswordAlone(t *testing.T) {
	t.Parallel()
	h := password.New("žluťoučký kůň", []byte("0123456789abcdef"))
	parsed, err := password.Parse(h.String())
	if err != nil {
		t.Fatal(err)
	}
	if parsed.String() != h.String() {
		t.Errorf("%s is read as %s", h, parsed)
	}
	for _, c := range []struct {
		password string
		want     bool
	}{{"žluťoučký kůň", true}, {"žluťoučký kun", false}, {"", false}, {"žluťoučký kůň ", false}} {
		if got := parsed.Matches(c.password); got != c.want {
			t.Errorf("%q matches: %v, want %v", c.password, got, c.want)
		}
	}
	if (password.Hash{}).Matches("") {
		t.Error("the empty password matches where there is none")
	}
}

func TestTheSaltMakesTheHash(t *testing.T) {
	t.Parallel()
	a, b := password.New("secret", []byte("somesalt")), password.New("secret", []byte("othersalt"))
	if a.String() == b.String() {
		t.Error("two salts give one hash")
	}
	if again := password.New("secret", []byte("somesalt")); again.String() != a.String() {
		t.Error("the same salt gives another hash")
	}
}

func TestWhatIsNoHashIsSaid(t *testing.T) {
	t.Parallel()
	good := password.New("secret", []byte("0123456789abcdef")).String()
	for _, c := range []struct{ name, text, words string }{
		{"a plain password", "secret", "begins with $argon2id$"},
		{"another kind", "$2y$10$abcdefghijklmnopqrstuv", "begins with $argon2id$"},
		{"an old version", strings.Replace(good, "v=19", "v=16", 1), "version"},
		{"no cost", strings.Replace(good, "m=8192,t=2,p=1", "m=x", 1), "is expected"},
		{"too dear", strings.Replace(good, "m=8192", "m=99999999", 1), "holding up calls"},
		{"no memory", strings.Replace(good, "m=8192", "m=1", 1), "holding up calls"},
		{"a salt that is none", strings.Replace(good, "MDEy", "!!!!", 1), "salt"},
		{"a short key", good[:len(good)-40], "key"},
	} {
		if _, err := password.Parse(c.text); err == nil || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%s: %v, want words with %q", c.name, err, c.words)
		}
	}
}
