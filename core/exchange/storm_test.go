package exchange_test

import (
	"context"
	"strconv"
	"testing"

	"github.com/dialgate/dialgate/core/engine/storm"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/transcript"
)

// One random conversation, carried out against the bare engine and again over each kind of link: every link hears the same, and the
// call centre and its registry are the same at the end.
func TestAConversationIsTheSameOverEveryKindOfLink(t *testing.T) {
	const operations = 400
	for seed := range uint64(8) {
		r := storm.Record(seed, operations, storm.Options{Orderly: seed%2 == 0, Wire: true})
		for _, cs := range []link.Charset{link.ASCII, link.UTF16LE, link.InProcess} {
			t.Run(strconv.FormatUint(seed, 10)+" "+cs.String(), func(t *testing.T) {
				s := newStage(t, cs, transcript.Config())
				if err := r.Play(s); err != nil {
					t.Fatalf("seed %d over %s: %v", seed, cs, err)
				}
				ctx, cancel := context.WithTimeout(context.Background(), patience)
				defer cancel()
				var end string
				if err := s.x.Query(ctx, func() { end = storm.Picture(s.engine) }); err != nil {
					t.Fatal(err)
				}
				if end != r.End {
					t.Errorf("seed %d over %s: at the end there is\n%sthere should be\n%s", seed, cs, end, r.End)
				}
			})
		}
	}
}
