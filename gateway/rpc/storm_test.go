package rpc

import (
	"context"
	"strconv"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine/storm"
	"github.com/dialgate/dialgate/core/transcript"
)

// One random conversation, carried out against the bare engine and again over sessions: each session hears the same, and the call
// centre and its registry are the same at the end. (core/exchange does the same for sockets and virtual links.)
func TestAConversationIsTheSameOverSessions(t *testing.T) {
	for seed := range uint64(8) {
		t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
			r := storm.Record(seed, 400, storm.Options{Orderly: seed%2 == 0, Wire: true})
			s := newSessionStage(t, transcript.Config())
			if err := r.Play(s); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			var end string
			if err := s.exchange.Query(ctx, func() { end = storm.Picture(s.engine) }); err != nil {
				t.Fatal(err)
			}
			if end != r.End {
				t.Errorf("seed %d: at the end there is\n%sthere should be\n%s", seed, end, r.End)
			}
		})
	}
}
