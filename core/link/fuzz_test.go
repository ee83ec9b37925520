package link

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// documented are message lines as the protocol's documents print them.
var documented = []string{
	`OC\CNCustCare\DM0`, `CG:CA:OC\TDdefault\CNHello`, `CM:DE:OC\TDdefault\CY1\TKfoo\OIxyz`, `TO\NT50\ND\SD\PF`,
	`TO\IClittleswitch\NT4\DP3`, `ER\EC30\FM"CF\TN01234000001\CA2"`, `MC\CNCustCare\TN01992783287\AN2`,
	`AL\CNCustCare\AN2\ADTom\TEBobbie-Jo\AE1522`, `LC\CNCustCare\TN01992783287\TI26\OD1.00`, `TC\AN2\AO101\SR50`, `VS\VI60`,
	`DL\CNInbound\SIInbound_1\TN01296381234\DN01296381200\DTCONTACT_ID~N~00001234\XT5`,
	`NB\TDTenant1\CNCustCare\TN01992783287\ASEx100\RE2\RA`, `OZ\TXEOSales1\CNSales1\ANJoe\SI001234567890\RE10\AO167\DT`,
}

// fuzzLimit is small, so that the fuzzer finds the limit.
const fuzzLimit = 48

func seed(f *testing.F, cs Charset) {
	f.Helper()
	for _, m := range documented {
		f.Add(cs.AppendFrame(nil, m), 7)
	}
	all := []byte{}
	for _, m := range documented {
		all = cs.AppendFrame(all, m)
	}
	f.Add(all, 101)
	f.Add([]byte("VS\r\nOC\n\n\x00\x00\r\x00V\rS\x00VS"), 3)
	f.Add([]byte("\xff\xfeV\x00S\x00\r\x00\n\x00\x3d\xd8\xde\xdc\x00\x00\x3d\xd8\x00\x00\xde"), 11)
	f.Add([]byte(strings.Repeat("x", 3*fuzzLimit)+"\x00\x00"), fuzzLimit)
}

// checkReader holds for any bytes: however they are split, the frames are the same; what was read as text reads the same again
// after encoding; and nothing is held beyond the limit.
func checkReader(t *testing.T, cs Charset, in []byte, at int) {
	t.Helper()
	whole := NewDecoderSize(cs, fuzzLimit)
	want, rest := decode(whole, in)
	if len(in) > 0 {
		at = int(uint(at) % uint(len(in)))
	} else {
		at = 0
	}
	splits := [][][]byte{{in[:at], in[at:]}, slices.Collect(slices.Chunk(in, 1))}
	if len(in) <= 256 {
		for i := range in {
			splits = append(splits, [][]byte{in[:i], in[i:]})
		}
	}
	for _, s := range splits {
		got, gotRest := decode(NewDecoderSize(cs, fuzzLimit), s...)
		if !slices.Equal(got, want) || gotRest != rest {
			t.Fatalf("split into %d pieces, first of %d bytes:\n got %q rest %q\nwhole %q rest %q", len(s), len(s[0]), got, gotRest, want, rest)
		}
	}
	if len(whole.text) > fuzzLimit+1 {
		t.Fatalf("%d bytes held, limit %d", len(whole.text), fuzzLimit)
	}
	var wire []byte
	var texts []string
	for _, f := range want {
		if strings.HasPrefix(f, "fault ") || cs == UTF16LE && len(texts) == 0 && strings.HasPrefix(f, "\ufeff") {
			continue
		}
		if !utf8.ValidString(f) {
			t.Fatalf("%q is not valid UTF-8", f)
		}
		if strings.HasSuffix(f, "\r") {
			continue // a second CR before the terminator would be taken for part of it
		}
		wire = cs.AppendFrame(wire, f)
		texts = append(texts, f)
	}
	if again, left := decode(NewDecoderSize(cs, fuzzLimit), wire); !slices.Equal(again, texts) || left != "" {
		t.Fatalf("round trip:\n got %q rest %q\nwant %q", again, left, texts)
	}
}

func FuzzASCIIReader(f *testing.F) {
	seed(f, ASCII)
	f.Fuzz(func(t *testing.T, in []byte, at int) { checkReader(t, ASCII, in, at) })
}

func FuzzUTF16Reader(f *testing.F) {
	seed(f, UTF16LE)
	f.Fuzz(func(t *testing.T, in []byte, at int) { checkReader(t, UTF16LE, in, at) })
}

// FuzzEncode holds for any text: what each charset can carry comes back.
func FuzzEncode(f *testing.F) {
	for _, m := range documented {
		f.Add(m)
	}
	f.Add("ü€\U0001F4DE")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\x00\r\n") || text == "" || strings.HasPrefix(text, "\ufeff") {
			t.Skip()
		}
		if got, rest := decode(NewDecoder(UTF16LE), UTF16LE.AppendFrame(nil, text)); len(got) != 1 || got[0] != text || rest != "" {
			t.Fatalf("UTF-16: %q rest %q, want %q", got, rest, text)
		}
		narrow := strings.Map(func(r rune) rune {
			if r > 0xff {
				return Replacement
			}
			return r
		}, text)
		if got, rest := decode(NewDecoder(ASCII), ASCII.AppendFrame(nil, text)); len(got) != 1 || got[0] != narrow || rest != "" {
			t.Fatalf("ASCII: %q rest %q, want %q", got, rest, narrow)
		}
	})
}
