package main

import (
	"context"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// benchLease is the lease of a session that is measured.
func benchLease() *durationpb.Duration { return durationpb.New(limits.SessionLeaseMax) }

// benchRequest is what is sent over and over: it says nothing new, so that the call centre is the same after a million of them.
func benchRequest() *dialgatev1.TuneOverdialRequest {
	return &dialgatev1.TuneOverdialRequest{Tenant: "default", Campaign: benchCampaign}
}

// echo answers each call at once.
type echo struct {
	dialgatev1.UnimplementedCampaignServiceServer
	text string // of the answer, as dialgate's
}

// TuneOverdial answers with the same bytes as the service.
func (e *echo) TuneOverdial(context.Context, *dialgatev1.TuneOverdialRequest) (*dialgatev1.TuneOverdialResponse, error) {
	return &dialgatev1.TuneOverdialResponse{Text: e.text}, nil
}

// rpcSides compares typed unary calls with an echo.
func rpcSides(o *benchOptions, b *benchCentre) ([]side, error) {
	ours, err := b.dial(b.addr(doorGRPC), o.connections)
	if err != nil {
		return nil, err
	}
	session, err := b.session(ours[0])
	if err != nil {
		return nil, err
	}
	in := b.inSession(session)
	answer, err := dialgatev1.NewCampaignServiceClient(ours[0]).TuneOverdial(in, benchRequest())
	if err != nil {
		return nil, err
	}
	server := grpc.NewServer()
	dialgatev1.RegisterCampaignServiceServer(server, &echo{text: answer.GetText()})
	addr, err := b.serveBare(server)
	if err != nil {
		return nil, err
	}
	bare, err := b.dial(addr, o.connections)
	if err != nil {
		return nil, err
	}
	unary := func(name string, conns []*grpc.ClientConn) side {
		return side{name, func(_ context.Context, d time.Duration) (int64, time.Duration, error) {
			return hammer(in, d, o.callers, func(ctx context.Context, caller int) error {
				_, err := dialgatev1.NewCampaignServiceClient(conns[caller%len(conns)]).TuneOverdial(ctx, benchRequest())
				return err
			})
		}}
	}
	return []side{unary(sideOurs, ours), unary(sideBare, bare)}, nil // both with the session in their metadata
}
