package msglog

import (
	"strings"
	"testing"
	"time"
)

var noon = time.Date(2026, 11, 24, 12, 0, 0, 123456000, time.UTC)

func TestALineIsWhatTheContractSays(t *testing.T) {
	r := Record{At: noon.In(time.FixedZone("CET", 3600)), Link: "s12", Direction: In, Text: `OC\CNCustCare\DM0`}
	want := "2026-11-24T12:00:00.123456Z\ts12\t<\tOC\\CNCustCare\\DM0\n"
	if got := string(appendLine(nil, &stamps{}, &r)); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestTimeStampsAreThoseOfTheStandardLibrary(t *testing.T) {
	var s stamps
	for _, d := range []time.Duration{0, time.Microsecond, 999 * time.Nanosecond, time.Second, -time.Hour, 876_543_999 * time.Nanosecond, 40 * 24 * time.Hour} {
		at := noon.Add(d)
		if got, want := string(s.append(nil, at)), at.Format(timeFormat); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestControlCharactersAreWrittenOut(t *testing.T) {
	tests := []struct{ text, line string }{
		{"a\tb\r\n\x00\x7f", `a\u0009b\u000d\u000a\u0000\u007f`},
		{`OC\u000aX`, `OC\u005cu000aX`},     // a parameter that looks like an escape
		{`OC\u00GG\u00`, `OC\u00GG\u00`},    // one that does not
		{`OC\u000AX`, `OC\u000AX`},          // escapes are in lower case
		{`\u005cu000a`, `\u005cu005cu000a`}, // an escape of an escape
		{`München`, `München`},
	}
	for _, tt := range tests {
		got := string(appendEscaped(nil, tt.text))
		if got != tt.line {
			t.Errorf("%q is written %q, want %q", tt.text, got, tt.line)
		}
		if back := unescape(got); back != tt.text {
			t.Errorf("%q is read back as %q, want %q", got, back, tt.text)
		}
	}
}

func FuzzLine(f *testing.F) {
	f.Add("s1", `OC\CNCustCare\DM0`)
	f.Add("v2", "a\tb\ntorn\ttorn\\u000a\\u005cu0000")
	f.Fuzz(func(t *testing.T, link, text string) {
		if strings.ContainsAny(link, "\t\n") {
			t.Skip()
		}
		r := Record{At: noon, Link: link, Direction: Out, Tenant: "t", Text: text}
		line := appendLine(nil, &stamps{}, &r)
		if n := strings.Count(string(line), "\n"); n != 1 {
			t.Fatalf("%q has %d ends of line", line, n)
		}
		rd := NewReader(strings.NewReader(string(line)), "t")
		got, err := rd.Next()
		if err != nil || !got.At.Equal(r.At) || got.Link != link || got.Text != text || got.Direction != Out {
			t.Fatalf("%q is read back as %+v, %v", line, got, err)
		}
	})
}

func TestNames(t *testing.T) {
	for _, tenant := range []string{
		"default", "tenant_1", "a-2026-11-24.2", "..", "", "Großkunde/../x", "100%", "UPPER", strings.Repeat("é", 200), strings.Repeat("%", 80),
	} {
		for part := 1; part <= 2; part++ {
			name := fileName(tenant, "2026-11-24", part)
			if len(name) > 255 || strings.ContainsAny(name, `/\`) || name[0] == '.' && !strings.HasPrefix(tenant, ".") {
				t.Errorf("%q gives the file name %q", tenant, name)
			}
			f, ok := ParseName("/x/" + name)
			if !ok || f.Part != part || f.Day.Format(dayFormat) != "2026-11-24" {
				t.Errorf("%q is read as %+v", name, f)
			}
			if !strings.Contains(name, "~") && f.Tenant != tenant {
				t.Errorf("%q names tenant %q, want %q", name, f.Tenant, tenant)
			}
		}
	}
	if a, b := fileTenant(strings.Repeat("é", 200)), fileTenant(strings.Repeat("é", 201)); a == b {
		t.Errorf("two tenants share %q", a)
	}
	for _, other := range []string{"x.log", "default-2026-13-40.MsgLog", "default.MsgLog"} {
		if f, ok := ParseName(other); ok {
			t.Errorf("%q is read as %+v", other, f)
		}
	}
}
