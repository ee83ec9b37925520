package client

import (
	"context"
	"crypto/tls"
	"log/slog"

	"google.golang.org/grpc"
)

// Option changes how a Client connects.
type Option func(*options)

type options struct {
	tls       *tls.Config
	token     func(context.Context) (string, error)
	plaintext bool
	logger    *slog.Logger
	grpc      []grpc.DialOption
}

// WithTLS sets what certificates to trust and to show, for addresses with +tls. Without it the system's roots are trusted and
// none is shown.
func WithTLS(c *tls.Config) Option { return func(o *options) { o.tls = c } }

// WithToken sends a bearer token with each call. Sockets have no such thing: there Agents.Authenticate signs in.
func WithToken(token string) Option {
	return WithTokenSource(func(context.Context) (string, error) { return token, nil })
}

// WithTokenSource asks for the bearer token at each call, for tokens that expire; it should remember the token while it is good.
func WithTokenSource(f func(context.Context) (string, error)) Option {
	return func(o *options) { o.token = f }
}

// WithPlaintextToken allows a bearer token on a connection without TLS that leaves this machine, where whoever listens can take it.
func WithPlaintextToken() Option { return func(o *options) { o.plaintext = true } }

// WithLogger logs lost and regained links.
func WithLogger(l *slog.Logger) Option { return func(o *options) { o.logger = l } }

// WithGRPC passes options to gRPC.
func WithGRPC(d ...grpc.DialOption) Option {
	return func(o *options) { o.grpc = append(o.grpc, d...) }
}

// bearer puts the token on each call.
type bearer struct {
	token     func(context.Context) (string, error)
	plaintext bool
}

// GetRequestMetadata is part of credentials.PerRPCCredentials.
func (b bearer) GetRequestMetadata(ctx context.Context, _ ...string) (map[string]string, error) {
	t, err := b.token(ctx)
	if err != nil {
		return nil, err
	}
	return map[string]string{"authorization": "Bearer " + t}, nil
}

// RequireTransportSecurity is part of credentials.PerRPCCredentials.
func (b bearer) RequireTransportSecurity() bool { return !b.plaintext }
