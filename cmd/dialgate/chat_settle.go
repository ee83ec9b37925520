package main

import (
	"context"
	"strings"
	"sync/atomic"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

// settlement is how a script that changes links has the dialer take what was said on one before something is said on another: the
// dialer answers a link in the order of its questions, so it is asked for a heartbeat at once, and the answer is kept from the
// reader.
type settlement struct {
	asked     atomic.Bool
	confirmed bool          // MV has come; DA follows. The reader's own
	settled   chan struct{} // has a token when DA has come
	routed    bool          // how the link speaks: it is answered as it spoke last
}

const (
	settleToken  = "chat-settled"
	routedPrefix = "CG:MA:"
)

// settle waits until the dialer has taken all that was sent.
func (c *conversation) settle(ctx context.Context) {
	text := `VS\TK` + settleToken
	if c.settlement.routed {
		text = routedPrefix + text
	}
	c.settlement.asked.Store(true)
	if _, err := c.conn.Write(c.charset.AppendFrame(nil, text)); err != nil {
		return // the next message tells
	}
	select {
	case <-c.settlement.settled:
	case <-c.ended:
	case <-ctx.Done():
	case <-time.After(limits.ChatConnectTimeout):
	}
}

// take tells whether a message is an answer to settle.
func (s *settlement) take(f link.Frame) bool {
	if !s.asked.Load() {
		return false
	}
	switch text := strings.TrimPrefix(f.Text, routedPrefix); {
	case text == `MV\TK`+settleToken:
		s.confirmed = true
		return true
	case text == "DA" && s.confirmed:
		s.confirmed = false
		s.asked.Store(false)
		s.settled <- struct{}{}
		return true
	}
	return false
}
