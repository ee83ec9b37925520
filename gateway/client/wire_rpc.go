package client

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// sessionKey is the metadata key that names the session of a call.
const sessionKey = "dialgate-session"

// rpcDialer opens sessions over a gRPC connection.
type rpcDialer struct{ conn grpc.ClientConnInterface }

// open opens a session. A lost answer is asked for once more: the request id makes it the same session.
func (d rpcDialer) open(ctx context.Context, o SessionOptions) (wire, error) {
	req := &dialgatev1.CreateSessionRequest{Tenant: o.Tenant, Ttl: durationpb.New(o.Lease)}
	identify(req)
	service := dialgatev1.NewSessionServiceClient(d.conn)
	made, err := service.CreateSession(ctx, req)
	if isBroken(err) {
		made, err = service.CreateSession(ctx, req)
	}
	if err != nil {
		return nil, err
	}
	return &rpcWire{
		conn: d.conn, service: service, id: made.GetSession(), link: made.GetLink(), lease: o.Lease, followed: make(chan struct{}),
	}, nil
}

// rpcWire is a session of the facade. It outlives connections as long as its lease.
type rpcWire struct {
	conn     grpc.ClientConnInterface
	service  dialgatev1.SessionServiceClient
	id, link string
	lease    time.Duration
	followed chan struct{} // closed when the event stream stands, or never will
	once     sync.Once
}

func (w *rpcWire) name() string { return w.link }

// call calls an RPC. One that the dialer knows again by its request id is tried again while nobody knows what became of it, for as
// long as the lease may last.
func (w *rpcWire) call(ctx context.Context, method string, req, resp proto.Message) error {
	ctx = metadata.AppendToOutgoingContext(ctx, sessionKey, w.id)
	req, again := identified(req)
	for begun, attempt := time.Now(), 0; ; attempt++ {
		err := w.conn.Invoke(ctx, method, req, resp)
		if !again || !isBroken(err) || time.Since(begun) > w.lease {
			return err
		}
		if pause(ctx, retryPause(attempt)) != nil {
			return err
		}
	}
}

func (w *rpcWire) send(ctx context.Context, text string) error {
	req := &dialgatev1.SendMessageRequest{Session: w.id, Text: text}
	return w.call(ctx, dialgatev1.SessionService_SendMessage_FullMethodName, req, &dialgatev1.SendMessageResponse{})
}

// close deletes the session, not before its event stream stands: one that comes later finds nothing.
func (w *rpcWire) close(ctx context.Context) error {
	late := time.NewTimer(limits.ClientAbandonTimeout)
	defer late.Stop()
	select {
	case <-w.followed:
	case <-late.C:
	case <-ctx.Done():
		return ctx.Err()
	}
	_, err := w.service.DeleteSession(ctx, &dialgatev1.DeleteSessionRequest{Session: w.id})
	return err
}

// follow reads the event stream, and goes on after the last event when it breaks. The reader holds the lease.
func (w *rpcWire) follow(ctx context.Context, take func(*dialgatev1.Event)) error {
	defer w.attached()
	var after int64
	for attempt := 0; ; attempt++ {
		begun, err := w.read(ctx, &after, take)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil || isLost(err), status.Code(err) == codes.OutOfRange:
			if err == nil {
				err = errEnded
			}
			return &lostError{err}
		case isFinal(err):
			return err
		}
		if begun {
			attempt = 0
		}
		if err := pause(ctx, retryPause(attempt)); err != nil {
			return err
		}
	}
}

// attached tells that the event stream stands, or never will.
func (w *rpcWire) attached() { w.once.Do(func() { close(w.followed) }) }

// errEnded says what a stream that ends means.
var errEnded = errors.New("the session was ended by somebody else")

// read follows one stream; begun tells whether anything came.
func (w *rpcWire) read(ctx context.Context, after *int64, take func(*dialgatev1.Event)) (begun bool, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := w.service.StreamEvents(ctx, &dialgatev1.StreamEventsRequest{Session: w.id, After: *after}, grpc.WaitForReady(true))
	if err != nil {
		return false, err
	}
	for {
		ev, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return begun, nil
		}
		if err != nil {
			return begun, err
		}
		begun = true
		w.attached()
		*after = max(*after, ev.GetSequence())
		take(ev)
	}
}

// requestID is the field by which the dialer knows a message that is sent again.
const requestID protoreflect.Name = "request_id"

// identify gives a request that opens something an id, unless it has one. It says false for others.
func identify(m proto.Message) bool {
	r := m.ProtoReflect()
	f := r.Descriptor().Fields().ByName(requestID)
	if f == nil {
		return false
	}
	if r.Get(f).String() == "" {
		r.Set(f, protoreflect.ValueOfString(rand.Text()))
	}
	return true
}

// identified gives a copy of a request that has an id, or the request and false where it needs none.
func identified(m proto.Message) (proto.Message, bool) {
	if m.ProtoReflect().Descriptor().Fields().ByName(requestID) == nil {
		return m, false
	}
	m = proto.Clone(m)
	return m, identify(m)
}
