package client

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/codec"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// socketDialer opens sockets.
type socketDialer struct {
	target target
	tls    *tls.Config
}

// open connects. Nothing is said on the wire yet.
func (d socketDialer) open(ctx context.Context, o SessionOptions) (wire, error) {
	dialer := net.Dialer{KeepAliveConfig: net.KeepAliveConfig{
		Enable: true, Idle: limits.KeepAliveIdle, Interval: limits.KeepAliveInterval, Count: limits.KeepAliveProbes,
	}}
	conn, err := dialer.DialContext(ctx, "tcp", d.target.address)
	if err != nil {
		return nil, failure(codes.Unavailable, reasonLinkClosed, err.Error(), nil)
	}
	if d.target.tls {
		host, _, _ := net.SplitHostPort(d.target.address)
		secure := tls.Client(conn, tlsFor(d.tls, host))
		if err := secure.HandshakeContext(ctx); err != nil {
			_ = conn.Close()
			return nil, failure(codes.Unavailable, reasonLinkClosed, err.Error(), nil)
		}
		conn = secure
	}
	return newSocketWire(conn, d.target.charset, o), nil
}

// socketWire is a socket. All goes out in routed framing, since the dialer answers in the framing of the last message, and only
// that one says of each answer which interface it belongs to.
type socketWire struct {
	conn    net.Conn
	charset link.Charset
	options codec.Options
	tokens  string // what tokens of this link begin with
	token   atomic.Int64
	kill    atomic.Int64
	routed  atomic.Bool // the program's last message was in routed framing: it gets its events so

	writing sync.Mutex // held while a message is written
	calls   calls
}

func newSocketWire(conn net.Conn, cs link.Charset, o SessionOptions) *socketWire {
	id := rand.Text()[:8]
	w := &socketWire{conn: conn, charset: cs, tokens: "~" + id + "-"}
	w.options = codec.Options{Tenant: o.Tenant, Location: o.Location, Transaction: func() string {
		return "client-" + id + "-" + strconv.FormatInt(w.kill.Add(1), 10)
	}}
	if w.options.Location == nil {
		w.options.Location = time.Local //nolint:gosmopolitan // the protocol's dates are local times
	}
	return w
}

// name is not known: the dialer does not tell a socket what it calls it.
func (w *socketWire) name() string { return "" }

func (w *socketWire) call(ctx context.Context, _ string, req, resp proto.Message) error {
	text, err := codec.Encode(req, w.options)
	if err != nil {
		return unencodable(err)
	}
	w.routed.Store(false)
	if err := w.ask(ctx, text, false); err != nil {
		return err
	}
	r := resp.ProtoReflect()
	if f := r.Descriptor().Fields().ByName("text"); f != nil {
		r.Set(f, protoreflect.ValueOfString(text))
	}
	return nil
}

func (w *socketWire) send(ctx context.Context, text string) error {
	routed := isRouted(text)
	w.routed.Store(routed)
	return w.ask(ctx, text, routed)
}

// ask sends a message with a token and waits for the dialer's yes or no.
func (w *socketWire) ask(ctx context.Context, text string, routed bool) error {
	if err := w.carries(text); err != nil {
		return err
	}
	framed := text
	if !isRouted(text) {
		framed = routeOf(text) + text
	}
	token := tokenOf(framed)
	if token == "" {
		token = w.tokens + strconv.FormatInt(w.token.Add(1), 10) + markOf(routed)
		framed += `\TK` + token
	}
	answer, err := w.calls.add(token)
	if err != nil {
		return err
	}
	defer w.calls.drop(token, answer)
	if err := w.write(framed); err != nil {
		return err
	}
	select {
	case err := <-answer:
		return err
	case <-ctx.Done():
		return status.FromContextError(ctx.Err()).Err()
	}
}

// carries refuses what would not arrive as it was meant.
func (w *socketWire) carries(text string) error {
	if len(text) > limits.MessageBytes {
		return failure(codes.InvalidArgument, sdmp.ErrMessageTooLarge.String(),
			fmt.Sprintf("the message has %d bytes, at most %d allowed", len(text), limits.MessageBytes), nil)
	}
	for i, r := range text {
		switch {
		case r == 0 || r == '\n':
			return failure(codes.InvalidArgument, reasonRequest, fmt.Sprintf("the text would end at byte %d, where it has %q; send one message at a time", i+1, r), nil)
		case r > 0xff && w.charset == link.ASCII:
			return failure(codes.InvalidArgument, sdmp.ErrInvalidCharacter.String(),
				fmt.Sprintf("an ASCII link cannot carry %q at byte %d; connect to unicode://", r, i+1), nil)
		}
	}
	if text == "" {
		return failure(codes.InvalidArgument, reasonRequest, "the text is empty", nil)
	}
	return nil
}

func (w *socketWire) write(text string) error {
	frame := w.charset.AppendFrame(nil, text)
	w.writing.Lock()
	defer w.writing.Unlock()
	_ = w.conn.SetWriteDeadline(time.Now().Add(limits.WriteTimeout))
	if _, err := w.conn.Write(frame); err != nil {
		_ = w.conn.Close() // half a message may have gone out
		return failure(codes.Unavailable, reasonLinkClosed, "the message could not be written: "+err.Error(), nil)
	}
	return nil
}

// follow reads the socket until it ends.
func (w *socketWire) follow(ctx context.Context, take func(*dialgatev1.Event)) error {
	stop := context.AfterFunc(ctx, func() { _ = w.conn.Close() })
	defer stop()
	defer func() { _ = w.conn.Close() }()
	d := link.NewDecoderSize(w.charset, limits.LogLineBytes)
	buf := make([]byte, limits.ReadBufferMax)
	var n int64
	for {
		k, err := w.conn.Read(buf)
		_, _ = d.Write(buf[:k])
		for f, ok := d.Next(); ok; f, ok = d.Next() {
			if f.Fault != nil {
				continue // no message of the dialer is like that
			}
			if ev := w.event(f.Text); ev != nil {
				n++
				ev.Sequence = n
				take(ev)
			}
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = errors.New("the dialer closed the connection")
			}
			lost := &lostError{failure(codes.Unavailable, reasonLinkClosed, err.Error(), nil)}
			w.calls.end(lost.cause)
			return lost
		}
	}
}

// event makes an event of a message from the dialer; nil where it is only the answer to a call.
func (w *socketWire) event(text string) *dialgatev1.Event {
	k := kindOf(text)
	text = w.answered(k, text)
	if text == "" {
		return nil
	}
	if !w.routed.Load() {
		text = plain(text)
	}
	ev := &dialgatev1.Event{Time: timestamppb.Now()}
	codec.Decode(k, text, w.options.Location, ev)
	return ev
}

// close ends the link from this side, and waits until the dialer has cleaned up, which it shows by closing its end.
func (w *socketWire) close(ctx context.Context) error {
	half, ok := w.conn.(interface{ CloseWrite() error })
	if !ok {
		return w.conn.Close()
	}
	w.writing.Lock()
	err := half.CloseWrite()
	w.writing.Unlock()
	if err != nil && !errors.Is(err, net.ErrClosed) {
		return fmt.Errorf("client: closing the socket: %w", err)
	}
	return w.calls.wait(ctx)
}
