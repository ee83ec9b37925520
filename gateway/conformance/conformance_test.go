package conformance

import (
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/transcript"
)

// doors are the ways in. Each sets how a centre's links are opened.
var doors = []struct {
	name  string
	open  func(c *centre)
	typed float64 // least share of messages that must go typed
}{
	{"ascii", openASCII, 0},
	{"unicode", openUnicode, 0},
	{"grpc-raw", openRaw, 0},
	{"grpc-typed", openTyped, leastTyped},
	{"exchange", openExchange, leastTyped},
	{"rest", openREST, leastTyped},
	{"client-grpc", openClient, leastTyped},
	{"client-ascii", openClientASCII, leastTyped},
	{"client-unicode", openClientUnicode, leastTyped},
}

// leastTyped is the least share of the messages that a typed door must send typed: the rest are those that are wrong on purpose.
const leastTyped = 0.9

// aboutPlainFraming is the conversation that tells what a message means whose plain framing leaves it open. The library names the
// interface of all that it sends over sockets, so it cannot say that.
const aboutPlainFraming = "the-two-transfer-acknowledges-are-told-apart"

func TestEveryDoorGivesTheSameAnswers(t *testing.T) {
	scripts, err := transcript.Load("../../core/engine/testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range doors {
		t.Run(d.name, func(t *testing.T) {
			var count tally
			for i, s := range scripts {
				if i%oneIn != 0 {
					continue
				}
				if strings.Contains(d.name, "client-") && d.name != "client-grpc" && s.Name == aboutPlainFraming {
					continue
				}
				t.Run(s.Name, func(t *testing.T) {
					c := newCentre(t, s.Config(), &count)
					d.open(c)
					if err := transcript.Play(s, c); err != nil {
						t.Error(err)
					}
				})
			}
			all := count.typed + count.raw
			t.Logf("%d messages, %d of them typed", all, count.typed)
			if share := float64(count.typed) / float64(max(all, 1)); share < d.typed {
				t.Errorf("only %.1f %% of the messages went typed", 100*share)
			}
		})
	}
}
