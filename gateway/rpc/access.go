package rpc

import (
	"context"
	"errors"
	"net/netip"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/access"
)

// Every call but a health check is asked who it comes from, before anything else is looked at. The answer goes with the call's
// context; what the caller may do is judged in one place each: messages in front of the virtual link (session_guard.go), looks in
// seen (view_service.go), sessions where they are found (session_service.go).

// freeMethod is for load balancers and orchestrators, which have no token and learn nothing but whether the service is up. The stream
// of the same service is not free: it would cost memory for anybody who asks.
const freeMethod = "/grpc.health.v1.Health/Check"

type identityKey struct{}

// identityOf gives who a call comes from: nobody, who may do nothing, where no interceptor has asked.
func identityOf(ctx context.Context) *access.Identity {
	if id, ok := ctx.Value(identityKey{}).(*access.Identity); ok {
		return id
	}
	return access.Nobody()
}

func withIdentity(ctx context.Context, id *access.Identity) context.Context {
	return context.WithValue(ctx, identityKey{}, id)
}

// identify finds out who a call comes from.
func (s *Server) identify(ctx context.Context, method string) (context.Context, *access.Identity, error) {
	if method == freeMethod {
		return ctx, nil, nil
	}
	c := access.Credentials{Door: "grpc", Method: method}
	if !s.gate.Open() {
		if why := showing(ctx, &c); why != nil {
			return ctx, nil, refusedCall(why)
		}
	}
	id, err := s.gate.Identify(ctx, &c)
	if err != nil {
		return ctx, nil, refusedCall(err)
	}
	return withIdentity(ctx, id), id, nil
}

// showing reads what a call shows.
func showing(ctx context.Context, c *access.Credentials) error {
	md, _ := metadata.FromIncomingContext(ctx)
	switch a := md.Get("authorization"); len(a) {
	case 0:
	case 1:
		c.Authorization = a[0]
	default: // which of them counts would be a guess, and a proxy in front may have guessed another
		return &access.Refusal{Reason: access.TokenInvalid, Words: "the call has several authorizations; send one"}
	}
	p, ok := peer.FromContext(ctx)
	if !ok {
		return nil
	}
	if inMemory(p) {
		return forwarded(md, c)
	}
	if a, err := netip.ParseAddrPort(p.Addr.String()); err == nil {
		c.Address = a.Addr().Unmap()
	}
	c.Certificate = access.PeerCertificate(tlsState(p.AuthInfo))
	return nil
}

// forwarded reads what REST says about a call. It is believed on the connection in memory alone, which nobody else has.
func forwarded(md metadata.MD, c *access.Credentials) error {
	c.Door = "http"
	if f := md.Get("x-forwarded-for"); len(f) > 0 {
		c.Address, _ = netip.ParseAddr(lastHop(f[len(f)-1]))
	}
	if der := md.Get(access.CertificateKey); len(der) > 0 {
		cert, err := access.ParseCertificate(der[len(der)-1])
		if err != nil {
			return &access.Refusal{Reason: access.CertificateUnknown, Words: "the client certificate cannot be read"}
		}
		c.Certificate = cert
	}
	return nil
}

// refusedCall makes the status of a caller who is not let in.
func refusedCall(err error) error {
	why, ok := errors.AsType[*access.Refusal](err)
	if !ok {
		return failure(codes.Unauthenticated, access.TokenInvalid, err.Error(), nil)
	}
	c := codes.Unauthenticated
	switch why.Reason {
	case access.TooManyAttempts:
		c = codes.ResourceExhausted
	case access.IssuerUnavailable:
		c = codes.Unavailable
	}
	return retryAfter(failure(c, why.Reason, why.Words, nil), why.Retry)
}

// retryAfter adds to a status when to try again.
func retryAfter(err error, after time.Duration) error {
	if after <= 0 {
		return err
	}
	with, bad := status.Convert(err).WithDetails(&errdetails.RetryInfo{RetryDelay: durationpb.New(after)})
	if bad != nil {
		return err
	}
	return with.Err()
}

func (s *Server) identifyUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	ctx, _, err := s.identify(ctx, info.FullMethod)
	if err != nil {
		return nil, err
	}
	return next(ctx, req)
}

// identifyStream also ends a stream once its caller would not be let in any more: the token has expired, or the configuration knows
// it no longer.
func (s *Server) identifyStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	ctx, id, err := s.identify(stream.Context(), info.FullMethod)
	if err != nil {
		return err
	}
	if id == nil {
		return next(srv, stream)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go watchIdentity(ctx, cancel, id)
	err = next(srv, &identifiedStream{ServerStream: stream, ctx: ctx})
	if why, ok := errors.AsType[*access.Refusal](context.Cause(ctx)); ok {
		return refusedCall(why)
	}
	return err
}

// watchIdentity ends a call when its caller's time is over.
func watchIdentity(ctx context.Context, cancel context.CancelCauseFunc, id *access.Identity) {
	var expired <-chan time.Time
	if at := id.Expires(); !at.IsZero() {
		t := time.NewTimer(time.Until(at))
		defer t.Stop()
		expired = t.C
	}
	select {
	case <-ctx.Done():
	case <-expired:
		cancel(&access.Refusal{Reason: access.TokenExpired, Words: "the token has expired"})
	case <-id.Revoked():
		cancel(&access.Refusal{Reason: access.TokenRevoked, Words: "the token has been revoked, or what it allows has changed; begin anew"})
	}
}

// identifiedStream is a stream whose context says who it comes from.
type identifiedStream struct {
	grpc.ServerStream
	ctx context.Context //nolint:containedctx // a stream has its context
}

// Context gives the context of the call.
func (s *identifiedStream) Context() context.Context { return s.ctx }

// mayLook refuses a caller who may not look at a tenant, or at what belongs to all where none is named. Where the gate is open, the
// engine is asked instead: see seen.
func (s *Server) mayLook(ctx context.Context, tenant string) error {
	id := identityOf(ctx)
	why := id.MayLook(tenant)
	if why == "" {
		return nil
	}
	s.audit.Refused(&access.Act{Who: id.String(), Peer: origin(ctx), Tenant: tenant, Message: "look", Reason: why})
	return notAllowed(why)
}

// notAllowed makes the status of something that the caller may not do, as the dialer would name it.
func notAllowed(words string) error {
	return rejected(&sdmp.Fault{Code: sdmp.ErrNotAllowed, Words: words})
}
