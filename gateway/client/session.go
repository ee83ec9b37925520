package client

import (
	"context"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// sessionKey is the metadata key that names the session of a call.
const sessionKey = "dialgate-session"

// renewals is how often a lease is renewed in its time: two may get lost.
const renewals = 3

// SessionOptions says what session to open. The zero value is an ordinary one.
type SessionOptions struct {
	// Tenant that messages without one are for; empty means the default tenant.
	Tenant string
	// Lease is how long the session survives this program; 0 means limits.SessionLease.
	Lease time.Duration
}

// Session is a virtual connection. It owns what is opened through it.
type Session struct {
	Agents     dialgatev1.AgentServiceClient
	Campaigns  dialgatev1.CampaignServiceClient
	Telephony  dialgatev1.TelephonyServiceClient
	Management dialgatev1.ManagementServiceClient

	id, link string
	client   *Client
	stop     context.CancelFunc
	done     chan struct{} // closed when the session is not kept any more

	mu  sync.Mutex // guards err
	err error
}

// Open opens a session and keeps it until it is closed.
func (c *Client) Open(ctx context.Context, o SessionOptions) (*Session, error) {
	if o.Lease == 0 {
		o.Lease = limits.SessionLease
	}
	made, err := c.Sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{Tenant: o.Tenant, Ttl: durationpb.New(o.Lease)})
	if err != nil {
		return nil, err
	}
	conn := sessionConn{c.conn, made.GetSession()}
	s := &Session{
		Agents:     dialgatev1.NewAgentServiceClient(conn),
		Campaigns:  dialgatev1.NewCampaignServiceClient(conn),
		Telephony:  dialgatev1.NewTelephonyServiceClient(conn),
		Management: dialgatev1.NewManagementServiceClient(conn),
		id:         made.GetSession(), link: made.GetLink(), client: c,
		done: make(chan struct{}),
	}
	kept, stop := context.WithCancel(context.Background())
	s.stop = stop
	go s.keep(kept, o.Lease/renewals)
	return s, nil
}

// ID is the secret that names the session.
func (s *Session) ID() string { return s.id }

// Link is the session's name in lists and logs.
func (s *Session) Link() string { return s.link }

// Done is closed when the session has ended: closed here, or lost. Err then tells.
func (s *Session) Done() <-chan struct{} { return s.done }

// Err tells why the session was lost; nil while it goes on and after Close.
func (s *Session) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Send sends a raw SDMP message and returns when the dialer has accepted it; see AsRejection for the error.
func (s *Session) Send(ctx context.Context, text string) error {
	_, err := s.client.Sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: s.id, Text: text})
	return err
}

// Close closes the session; what it owned is cleaned up when it returns.
func (s *Session) Close(ctx context.Context) error {
	s.stop()
	<-s.done
	_, err := s.client.Sessions.DeleteSession(ctx, &dialgatev1.DeleteSessionRequest{Session: s.id})
	return err
}

// keep renews the lease until the session is closed or lost.
func (s *Session) keep(ctx context.Context, every time.Duration) {
	defer close(s.done)
	ticks, stop := s.client.newTicker(every)
	defer stop()
	for {
		select {
		case <-ticks:
		case <-ctx.Done():
			return
		}
		call, cancel := context.WithTimeout(ctx, every)
		_, err := s.client.Sessions.KeepSession(call, &dialgatev1.KeepSessionRequest{Session: s.id})
		cancel()
		if status.Code(err) == codes.NotFound {
			s.mu.Lock()
			s.err = err
			s.mu.Unlock()
			return
		}
	}
}

// sessionConn names the session in each call.
type sessionConn struct {
	grpc.ClientConnInterface
	id string
}

// Invoke is part of grpc.ClientConnInterface.
func (c sessionConn) Invoke(ctx context.Context, method string, args, reply any, opts ...grpc.CallOption) error {
	return c.ClientConnInterface.Invoke(metadata.AppendToOutgoingContext(ctx, sessionKey, c.id), method, args, reply, opts...)
}

// NewStream is part of grpc.ClientConnInterface.
func (c sessionConn) NewStream(ctx context.Context, d *grpc.StreamDesc, method string, opts ...grpc.CallOption) (grpc.ClientStream, error) {
	return c.ClientConnInterface.NewStream(metadata.AppendToOutgoingContext(ctx, sessionKey, c.id), d, method, opts...)
}
