package client

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Client knows where a call centre is and how to speak to it. Its methods may be called from any goroutine.
type Client struct {
	// View reads the state of the call centre, and its Watch follows it, without a session. Over sockets it answers Unimplemented: the
	// enumerations of Session.Management tell the same.
	View dialgatev1.ViewServiceClient
	// Sessions is the service behind Open over gRPC, for those who want it bare, and for Exchange.
	Sessions dialgatev1.SessionServiceClient

	dial   func(context.Context, SessionOptions) (wire, error)
	hangUp func() error
	log    *slog.Logger
	pause  func(context.Context, time.Duration) error
}

// Dial makes a client of the call centre at an address such as "grpc://127.0.0.1:9090" or "ascii://127.0.0.1:6502"; the package
// says which there are. Nothing is connected before Open.
func Dial(address string, opts ...Option) (*Client, error) {
	t, err := parseTarget(address)
	if err != nil {
		return nil, err
	}
	o := options{logger: slog.New(slog.DiscardHandler)}
	for _, f := range opts {
		f(&o)
	}
	if t.charset != 0 {
		return dialSockets(t, o)
	}
	return dialGRPC(t, o)
}

func dialSockets(t target, o options) (*Client, error) {
	if o.token != nil {
		return nil, errors.New("client: a socket takes no bearer token; sign in with Agents.Authenticate in Setup")
	}
	c := newClient(noRPC{}, o.logger)
	c.dial = socketDialer{target: t, tls: o.tls}.open
	return c, nil
}

func dialGRPC(t target, o options) (*Client, error) {
	creds := insecure.NewCredentials()
	if t.tls {
		creds = credentials.NewTLS(tlsFor(o.tls, ""))
	}
	dialing := []grpc.DialOption{
		grpc.WithTransportCredentials(creds),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{
			Time: limits.ClientProbeIdle, Timeout: limits.ClientProbeTimeout, PermitWithoutStream: true,
		}),
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: limits.ClientRetryMin, Multiplier: 2, Jitter: 0.25, MaxDelay: limits.ClientRetryMax},
			MinConnectTimeout: limits.ClientRetryMax,
		}),
	}
	if o.token != nil {
		plain := o.plaintext || t.local()
		if !t.tls && !plain && len(o.grpc) == 0 {
			return nil, fmt.Errorf("client: a bearer token would go to %s readable by all; use grpc+tls://%s, or WithPlaintextToken", t.address, t.address)
		}
		dialing = append(dialing, grpc.WithPerRPCCredentials(bearer{o.token, plain}))
	}
	conn, err := grpc.NewClient(t.address, append(dialing, o.grpc...)...)
	if err != nil {
		return nil, fmt.Errorf("client: %s: %w", t.address, err)
	}
	c := newClient(conn, o.logger)
	c.hangUp = conn.Close
	return c, nil
}

// tlsFor gives the TLS configuration for a host.
func tlsFor(c *tls.Config, host string) *tls.Config {
	if c == nil {
		c = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	c = c.Clone()
	if c.ServerName == "" {
		c.ServerName = host
	}
	return c
}

// New makes a client of a gRPC connection that the caller has and closes.
func New(conn grpc.ClientConnInterface) *Client {
	return newClient(conn, slog.New(slog.DiscardHandler))
}

func newClient(conn grpc.ClientConnInterface, log *slog.Logger) *Client {
	return &Client{
		View:     dialgatev1.NewViewServiceClient(conn),
		Sessions: dialgatev1.NewSessionServiceClient(conn),
		dial:     rpcDialer{conn}.open,
		hangUp:   func() error { return nil },
		log:      log,
		pause:    pause,
	}
}

// Close closes the connection. Sessions that are still open end when their leases run out; close them before.
func (c *Client) Close() error { return c.hangUp() }

// pause waits.
func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// noRPC is the connection of a client over sockets.
type noRPC struct{}

func (noRPC) err(method string) error {
	return status.Errorf(codes.Unimplemented, "%s is served over gRPC only, and this client speaks to a socket", method)
}

// Invoke is part of grpc.ClientConnInterface.
func (n noRPC) Invoke(_ context.Context, method string, _, _ any, _ ...grpc.CallOption) error {
	return n.err(method)
}

// NewStream is part of grpc.ClientConnInterface.
func (n noRPC) NewStream(_ context.Context, _ *grpc.StreamDesc, method string, _ ...grpc.CallOption) (grpc.ClientStream, error) {
	return nil, n.err(method)
}
