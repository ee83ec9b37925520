package client

import (
	"fmt"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Probes of the connection: more often than proxies forget idle connections, and less often than the server forbids.
const (
	probeIdle    = 20 * time.Second
	probeTimeout = 10 * time.Second
)

// Client is a connection to a call centre. Its methods may be called from any goroutine.
type Client struct {
	// View reads the state of the call centre; it needs no session.
	View dialgatev1.ViewServiceClient
	// Sessions is the service behind Open, for those who want it bare, and for Exchange.
	Sessions dialgatev1.SessionServiceClient

	conn      grpc.ClientConnInterface
	hangUp    func() error
	newTicker func(time.Duration) (ticks <-chan time.Time, stop func())
}

// Dial makes a client of the call centre at an address such as "127.0.0.1:9090". The connection is made at the first call, and
// again after it was lost. Without options it is not encrypted; pass grpc.WithTransportCredentials where it must be.
func Dial(target string, options ...grpc.DialOption) (*Client, error) {
	options = append([]grpc.DialOption{
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: probeIdle, Timeout: probeTimeout, PermitWithoutStream: true}),
	}, options...)
	conn, err := grpc.NewClient(target, options...)
	if err != nil {
		return nil, fmt.Errorf("client: %s: %w", target, err)
	}
	c := New(conn)
	c.hangUp = conn.Close
	return c, nil
}

// New makes a client of a connection that the caller has and closes.
func New(conn grpc.ClientConnInterface) *Client {
	return &Client{
		View:     dialgatev1.NewViewServiceClient(conn),
		Sessions: dialgatev1.NewSessionServiceClient(conn),
		conn:     conn,
		hangUp:   func() error { return nil },
		newTicker: func(d time.Duration) (<-chan time.Time, func()) {
			t := time.NewTicker(d)
			return t.C, t.Stop
		},
	}
}

// Close closes the connection. Sessions that are still open end when their leases run out; close them before.
func (c *Client) Close() error { return c.hangUp() }
