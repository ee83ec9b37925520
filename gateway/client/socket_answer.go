package client

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/codec"
)

// calls are the messages that wait for the dialer's answer, by token.
type calls struct {
	mu      sync.Mutex // guards what follows
	waiting map[string][]chan error
	err     error         // why no more answers come
	over    chan struct{} // closed then
}

// add notes a message. Several may have one token, where the program chose it: they are answered in turn.
func (c *calls) add(token string) (chan error, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return nil, c.err
	}
	if c.waiting == nil {
		c.waiting = map[string][]chan error{}
	}
	answer := make(chan error, 1)
	c.waiting[token] = append(c.waiting[token], answer)
	return answer, nil
}

// drop forgets a message.
func (c *calls) drop(token string, answer chan error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	left := slices.DeleteFunc(c.waiting[token], func(a chan error) bool { return a == answer })
	if len(left) == 0 {
		delete(c.waiting, token) // there may be no map any more: end has answered all
		return
	}
	c.waiting[token] = left
}

// answer answers the oldest message that has the token.
func (c *calls) answer(token string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if w := c.waiting[token]; len(w) > 0 {
		w[0] <- err
		c.waiting[token] = w[1:]
	}
}

// end answers all that wait, and all that come.
func (c *calls) end(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.err = err
	for _, w := range c.waiting {
		for _, a := range w {
			a <- err
		}
	}
	c.waiting = nil
	close(c.ended())
}

// ended is closed at the end; the caller holds mu.
func (c *calls) ended() chan struct{} {
	if c.over == nil {
		c.over = make(chan struct{})
	}
	return c.over
}

// wait waits for the end.
func (c *calls) wait(ctx context.Context) error {
	c.mu.Lock()
	over := c.ended()
	c.mu.Unlock()
	select {
	case <-over:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// answered gives an answer to whom it is for. It gives the message as the program is to see it: without what the client has put
// into the program's own; nothing of a confirmation that the program did not ask for.
func (w *socketWire) answered(k sdmp.Kind, text string) string {
	switch k {
	case sdmp.ManagementMV:
		_, token, _ := strings.Cut(text, `\TK`)
		w.calls.answer(token, nil)
		if strings.HasPrefix(token, w.tokens) {
			return ""
		}
	case sdmp.ER:
		token, shown := w.uncover(text)
		if token != "" {
			w.calls.answer(token, rejection(shown))
		}
		return shown
	}
	return text
}

// uncover takes token and prefix of the client out of the message that an error report quotes.
func (w *socketWire) uncover(text string) (token, shown string) {
	head, faulty, found := strings.Cut(text, `\FM"`)
	if !found {
		return "", text
	}
	token = tokenOf(faulty)
	token = strings.TrimSuffix(token, `"`)
	own := strings.HasPrefix(token, w.tokens)
	if own {
		faulty = strings.Replace(faulty, `\TK`+token, "", 1)
	}
	if !own || strings.HasSuffix(token, markPlain) {
		faulty = plain(faulty)
	}
	return token, head + `\FM"` + faulty
}

// rejection makes of an error report the error that gRPC gives for the same.
func rejection(text string) error {
	_, rest, _ := strings.Cut(plain(text), `\`)
	head, faulty, _ := strings.Cut(rest, `FM"`)
	var code sdmp.ErrorCode
	words := ""
	for seg := range strings.SplitSeq(head, `\`) {
		switch {
		case strings.HasPrefix(seg, "EC"):
			n, _ := strconv.Atoi(seg[2:])
			code = sdmp.ErrorCode(n) //nolint:gosec // the dialer's own number
		case strings.HasPrefix(seg, "MS"):
			words = seg[2:]
		}
	}
	info := code.Info()
	if words == "" {
		words = info.Summary
	}
	return failure(codec.StatusCode(info.Category), code.String(), words, map[string]string{
		"sdmp_code":      strconv.Itoa(int(code)),
		"faulty_message": sdmp.Mask(strings.TrimSuffix(faulty, `"`)),
	})
}

// unencodable makes the status of a request that stands for no message.
func unencodable(err error) error {
	fe, ok := errors.AsType[*codec.FieldError](err)
	if !ok || fe.Param == 0 {
		return failure(codes.InvalidArgument, reasonRequest, err.Error(), nil)
	}
	return failure(codes.InvalidArgument, sdmp.ErrInvalidCharacter.String(), fe.Error(), map[string]string{
		"sdmp_code": strconv.Itoa(int(sdmp.ErrInvalidCharacter)), "parameter": fe.Param.String(), "field": fe.Field,
	})
}
