package rpc

import (
	"context"
	"errors"
	"net"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
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
	v, err := s.exchange.OpenVirtual(origin(ctx))
	switch {
	case errors.Is(err, exchange.ErrShutdown):
		return nil, ended(link.Shutdown)
	case errors.Is(err, exchange.ErrTooManyLinks):
		return nil, ended(link.LinkLimit)
	case err != nil:
		return nil, status.Error(codes.Unavailable, err.Error())
	}
	sess := &session{link: v, tenant: tenant, history: newHistory()}
	s.work.Go(func() { sess.pump(s.location) })
	return sess, nil
}

// origin says where a call comes from, for the list of links. What REST forwards is believed only on the connection in memory.
func origin(ctx context.Context) string {
	p, ok := peer.FromContext(ctx)
	if !ok {
		return "grpc"
	}
	if p.Addr.String() != memoryName {
		return "grpc " + p.Addr.String()
	}
	md, _ := metadata.FromIncomingContext(ctx)
	if f := md.Get("x-forwarded-for"); len(f) > 0 {
		hops := strings.Split(f[len(f)-1], ",") // the last one is what the HTTP server saw itself
		return "rest " + shortAddress(strings.TrimSpace(hops[len(hops)-1]))
	}
	return "grpc in memory"
}

// shortAddress takes only what looks like an address, since the text comes from outside.
func shortAddress(s string) string {
	if ip := net.ParseIP(s); ip != nil {
		return ip.String()
	}
	return "of unknown address"
}
