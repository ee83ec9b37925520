package sdmp_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/sdmp"
)

func TestErrorReportHasCodeWordsAndMessageInThisOrder(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text, want string
		words            bool
	}{
		{"with words", `CF\TN01234000001\CA2`, `ER\EC30\MSCF needs CampaignName [CN]\FM"CF\TN01234000001\CA2"`, true},
		{"without words", `CF\TN01234000001\CA2`, `ER\EC30\FM"CF\TN01234000001\CA2"`, false},
		{"the message goes in as received, quotes and prefix included", `CG:CA:OC\CN"\DM0\ZZ`, `ER\EC9001\MSOC takes no parameter "ZZ"\FM"CG:CA:OC\CN"\DM0\ZZ"`, true},
		{"words have no backslash and no control characters", "O\\\n", `ER\EC9010\MSmessage code "O" is not two characters\FM"` + "O\\\n" + `"`, true},
		{"a backslash in words becomes a slash", "\x01\x02\\", `ER\EC9000\MSno message has the code "  "\FM"` + "\x01\x02\\" + `"`, true},
	} {
		if got := mustFail(t, c.text).ER(c.words).Text(); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestErrorReportGoesOutInTheFramingOfTheMessage(t *testing.T) {
	t.Parallel()
	f := mustFail(t, `CG:CT:TO`)
	if got, want := f.ER(false).In(f.Framing, f.Interface), `CG:CT:ER\EC9003\FM"CG:CT:TO"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	f = mustFail(t, `CG:XX:TO`) // no interface to answer under: ER's first
	if got, want := f.ER(false).In(f.Framing, f.Interface), `CG:AG:ER\EC9000\FM"CG:XX:TO"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestWordsAreCutAfter255Characters(t *testing.T) {
	t.Parallel()
	m := mustParse(t, "VS")
	for _, letter := range []string{"a", "ž", "📞"} {
		text := m.Fault(sdmp.ErrNotAllowed, 0, strings.Repeat(letter, 300)).ER(true).Text()
		words := strings.TrimSuffix(strings.TrimPrefix(text, `ER\EC9034\MS`), `\FM"VS"`)
		if words != strings.Repeat(letter, 255) {
			t.Errorf("%s: %d characters of words in %.60s", letter, utf8.RuneCountInString(words), text)
		}
	}
}

func TestOnlyATooLargeMessageIsCut(t *testing.T) {
	t.Parallel()
	long := `OC\CN` + strings.Repeat("ž", 10_000)
	if got := mustFail(t, long).ER(false).Text(); got != `ER\EC9006\FM"`+long+`"` {
		t.Errorf("a long message is not carried whole: %d characters", utf8.RuneCountInString(got))
	}
	f := &sdmp.Fault{Code: sdmp.ErrMessageTooLarge, Words: "too large", Text: long}
	if got, want := f.ER(true).Text(), `ER\EC9009\MStoo large\FM"OC\CN`+strings.Repeat("ž", 4000-5)+`"`; got != want {
		t.Errorf("a message over the limit is cut to %d characters", utf8.RuneCountInString(got))
	}
}

func TestEveryErrorHasANameAndACategory(t *testing.T) {
	t.Parallel()
	names := map[string]bool{}
	last := sdmp.ErrorCode(0)
	for _, e := range sdmp.Errors {
		if e.Name == "" || e.Summary == "" || e.Category == 0 || names[e.Name] || e.Code <= last {
			t.Errorf("%+v: name, summary and category must be there, names unique, numbers ascending", e)
		}
		if e.Documented != (e.Code < 9000) {
			t.Errorf("%d %s: documented is %v; numbers of ours start at 9000", int(e.Code), e.Name, e.Documented)
		}
		if e.Code.String() != e.Name {
			t.Errorf("%d is called %s, not %s", int(e.Code), e.Code, e.Name)
		}
		names[e.Name], last = true, e.Code
	}
	if got := sdmp.ErrorCode(4711).String(); got != "4711" {
		t.Errorf("a number that no error has is called %q", got)
	}
}

func TestFaultIsAnErrorWithNumberNameAndWords(t *testing.T) {
	t.Parallel()
	var err error = mustFail(t, "TO")
	if got, want := err.Error(), "9003 PARAMETER_MISSING: TO needs NumberOfTrunks [NT]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
