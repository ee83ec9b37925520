package client

import (
	"context"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/limits"
)

// SessionOptions says what session to open. The zero value is an ordinary one.
type SessionOptions struct {
	// Tenant that messages without one are for; empty means the default tenant.
	Tenant string
	// Lease is how long a session over gRPC survives without its program; 0 means limits.SessionLease.
	Lease time.Duration
	// Location is the zone of the call centre, in which dates go over sockets; nil is that of this machine. Over gRPC it is of no use.
	Location *time.Location
	// Setup signs in where that is asked for, and opens what the program needs: its trunks, campaigns, agents. It is called with
	// the first link, by Open, and with each that replaces a lost one. The context is good for calls of this session only there: others
	// have to wait until Setup is over. An error makes Open fail; later it makes the client try again with another link.
	Setup func(ctx context.Context, s *Session) error
}

// Session is a link to the dialer that is replaced when it is lost. It owns what is opened through it. Its methods may be called
// from any goroutine.
type Session struct {
	Agents     *Agents
	Campaigns  *Campaigns
	Telephony  *Telephony
	Management *Management

	client   *Client
	options  SessionOptions
	history  *history
	handlers handlers
	stop     context.CancelFunc // ends the keeper
	done     chan struct{}      // closed when the keeper has ended

	mu      sync.Mutex // guards what follows
	ready   wire       // nil between links
	closing bool
	err     error
}

// Open opens a session and keeps it until it is closed. Open returns when Setup has.
func (c *Client) Open(ctx context.Context, o SessionOptions) (*Session, error) {
	if o.Lease == 0 {
		o.Lease = limits.SessionLease
	}
	s := &Session{client: c, options: o, history: newHistory(), done: make(chan struct{})}
	s.Agents, s.Campaigns, s.Telephony, s.Management = &Agents{s}, &Campaigns{s}, &Telephony{s}, &Management{s}
	kept, stop := context.WithCancel(context.Background())
	s.stop = stop
	l, err := s.connect(ctx, kept)
	if err != nil {
		stop()
		return nil, err
	}
	go s.keep(kept, l)
	return s, nil
}

// Link is the name of the present link in the dialer's lists and logs; empty between links, and over sockets.
func (s *Session) Link() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ready == nil {
		return ""
	}
	return s.ready.name()
}

// Done is closed when the session has ended: closed here, or lost without a way back. Err then tells.
func (s *Session) Done() <-chan struct{} { return s.done }

// Err tells why the session was lost; nil while it goes on and after Close.
func (s *Session) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Send sends a raw SDMP message, in either framing and without terminator, and returns when the dialer has accepted or rejected it.
func (s *Session) Send(ctx context.Context, text string) error {
	w, err := s.wire(ctx)
	if err != nil {
		return err
	}
	return w.send(ctx, text)
}

// call sends the message that a request stands for; what is generated calls it.
func (s *Session) call(ctx context.Context, method string, req, resp proto.Message) error {
	w, err := s.wire(ctx)
	if err != nil {
		return err
	}
	return w.call(ctx, method, req, resp)
}

// Close ends the session; what it owned is cleaned up when it returns. What the dialer still had to say is among the events.
func (s *Session) Close(ctx context.Context) error {
	s.mu.Lock()
	w := s.ready
	s.closing = true
	s.mu.Unlock()
	var err error
	if w == nil { // between links: there is nothing to end but the search for another
		s.stop()
	} else if err = w.close(ctx); err != nil {
		s.stop()
	}
	select {
	case <-s.done:
	case <-ctx.Done():
		s.stop()
		<-s.done
	}
	return err
}

// setupKey is the key, in the context of Setup, of the link that is being set up.
type setupKey struct{}

// wire gives the link that a call goes over.
func (s *Session) wire(ctx context.Context) (wire, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if l, ok := ctx.Value(setupKey{}).(*leg); ok && l.session == s {
		return l.wire, nil
	}
	switch {
	case s.closing:
		return nil, failure(codes.Unavailable, reasonLinkClosed, "the session is closed", nil)
	case s.ready == nil:
		return nil, failure(codes.Unavailable, reasonLinkClosed, "the link was lost and another one is not ready yet; try again", nil)
	}
	return s.ready, nil
}
