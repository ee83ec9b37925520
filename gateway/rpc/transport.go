package rpc

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"time"

	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/peer"

	"github.com/dialgate/dialgate/core/limits"
)

// doorCredentials takes connections as their listeners made them: with TLS where the listener has it, else without. One server
// serves doors of both kinds, and the connection in memory.
type doorCredentials struct{}

// ServerHandshake has TLS agreed on, so that calls know the certificate of the client.
func (doorCredentials) ServerHandshake(conn net.Conn) (net.Conn, credentials.AuthInfo, error) {
	c, ok := conn.(*tls.Conn)
	if !ok {
		return conn, plain{}, nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), limits.HandshakeTimeout)
	defer cancel()
	_ = c.SetDeadline(time.Now().Add(limits.HandshakeTimeout)) // ctx ends what this misses
	if err := c.HandshakeContext(ctx); err != nil {
		_ = conn.Close()
		return nil, nil, err
	}
	_ = c.SetDeadline(time.Time{})
	return conn, credentials.TLSInfo{
		State:          c.ConnectionState(),
		CommonAuthInfo: credentials.CommonAuthInfo{SecurityLevel: credentials.PrivacyAndIntegrity},
	}, nil
}

// ClientHandshake is never called: these are credentials of a server.
func (doorCredentials) ClientHandshake(context.Context, string, net.Conn) (net.Conn, credentials.AuthInfo, error) {
	return nil, nil, errors.New("rpc: these are credentials of a server")
}

// Info says no more than that a door may have any protocol.
func (doorCredentials) Info() credentials.ProtocolInfo {
	return credentials.ProtocolInfo{SecurityProtocol: "door"}
}

// Clone gives the same: there is nothing to copy.
func (d doorCredentials) Clone() credentials.TransportCredentials { return d }

// OverrideServerName is for clients.
func (doorCredentials) OverrideServerName(string) error { return nil }

// plain is a connection without TLS.
type plain struct{ credentials.CommonAuthInfo }

// AuthType names it.
func (plain) AuthType() string { return "plain" }

// tlsState gives what was agreed on, or nil.
func tlsState(info credentials.AuthInfo) *tls.ConnectionState {
	if t, ok := info.(credentials.TLSInfo); ok {
		return &t.State
	}
	return nil
}

// inMemory tells whether a call came over the connection in memory.
func inMemory(p *peer.Peer) bool { return p.Addr.String() == memoryName }
