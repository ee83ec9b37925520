package rpc

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/codec"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// memoryName is the address that the connection in memory shows.
const memoryName = "bufconn"

// open opens a virtual link with its history. The pump runs until the link has ended. Whoever makes the session known must look
// at stopping afterwards: a shutdown may have passed by before.
func (s *Server) open(ctx context.Context, tenant string) (*session, error) {
	if _, err := codec.Encode(&dialgatev1.OpenCampaignRequest{Tenant: tenant}, codec.Options{}); err != nil {
		return nil, unencodable(err)
	}
	id := identityOf(ctx)
	if !id.MaySpeakFor(tenant) {
		return nil, notAllowed(fmt.Sprintf("%s may not speak for tenant %q", id, tenant))
	}
	if !s.claim(id) {
		return nil, failure(codes.ResourceExhausted, reasonLinkLimit, fmt.Sprintf("%s has %d sessions, which is the limit; close some", id, limits.SessionsPerCaller), nil)
	}
	sess := &session{tenant: tenant, history: newHistory(), created: s.clock.Now(), requests: newRequests()}
	sess.caller.Store(id)
	v, err := s.exchange.OpenGuarded(origin(ctx), s.guard(sess))
	if err != nil {
		s.unclaim(id)
	}
	switch {
	case errors.Is(err, exchange.ErrShutdown):
		return nil, ended(link.Shutdown)
	case errors.Is(err, exchange.ErrTooManyLinks):
		return nil, ended(link.LinkLimit)
	case err != nil:
		return nil, status.Error(codes.Unavailable, err.Error())
	}
	sess.link = v
	s.work.Go(func() {
		defer s.unclaim(id)
		sess.pump(s.location)
	})
	return sess, nil
}

// origin says where a call comes from, and who, for the list of links. What REST forwards is believed only on the connection in
// memory.
func origin(ctx context.Context) string {
	where := place(ctx)
	if id := identityOf(ctx); id.Kind() != access.Anyone {
		where += " " + id.String()
	}
	return where
}

func place(ctx context.Context) string {
	p, ok := peer.FromContext(ctx)
	if !ok {
		return "grpc"
	}
	if !inMemory(p) {
		return "grpc " + p.Addr.String()
	}
	md, _ := metadata.FromIncomingContext(ctx)
	if f := md.Get("x-forwarded-for"); len(f) > 0 {
		return "rest " + shortAddress(lastHop(f[len(f)-1]))
	}
	return "grpc in memory"
}

// lastHop is what the HTTP server saw itself; what is before it came with the request.
func lastHop(forwarded string) string {
	hops := strings.Split(forwarded, ",")
	return strings.TrimSpace(hops[len(hops)-1])
}

// shortAddress takes only what looks like an address, since the text comes from outside.
func shortAddress(s string) string {
	if ip := net.ParseIP(s); ip != nil {
		return ip.String()
	}
	return "of unknown address"
}
