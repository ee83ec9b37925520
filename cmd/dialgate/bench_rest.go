package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/test/bufconn"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/gateway/rest"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// restSides compares calls over HTTP with a bare gateway in front of an echo. Both reach their gRPC server in memory.
func restSides(o *benchOptions, b *benchCentre) ([]side, error) {
	conns, err := b.dial(b.addr(doorGRPC), 1)
	if err != nil {
		return nil, err
	}
	session, err := b.session(conns[0])
	if err != nil {
		return nil, err
	}
	answer, err := dialgatev1.NewCampaignServiceClient(conns[0]).TuneOverdial(b.inSession(session), benchRequest())
	if err != nil {
		return nil, err
	}
	bare, err := b.bareGateway(answer.GetText())
	if err != nil {
		return nil, err
	}
	body, err := protojson.Marshal(&dialgatev1.TuneOverdialRequest{})
	if err != nil {
		return nil, err
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConns: 2 * o.callers, MaxIdleConnsPerHost: o.callers}}
	b.cleanup = append(b.cleanup, client.CloseIdleConnections)
	const path = "/v1/tenants/default/campaigns/" + benchCampaign + ":tune"
	post := func(name, addr string) side {
		return side{name, func(ctx context.Context, d time.Duration) (int64, time.Duration, error) {
			return hammer(ctx, d, o.callers, func(ctx context.Context, _ int) error {
				req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+addr+path, bytes.NewReader(body))
				if err != nil {
					return err
				}
				req.Header.Set("Content-Type", "application/json")
				req.Header.Set(rest.SessionHeader, session)
				return exchangeHTTP(client, req)
			})
		}}
	}
	return []side{post(sideOurs, b.addr(doorHTTP)), post(sideBare, bare)}, nil
}

// exchangeHTTP sends a request and reads its answer, which has to be a good one.
func exchangeHTTP(client *http.Client, req *http.Request) error {
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err == nil && resp.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", resp.Status, text)
	}
	return err
}

// bareGateway serves an echo behind a gateway, as its documentation shows it, and gives the address.
func (b *benchCentre) bareGateway(text string) (string, error) {
	server := grpc.NewServer()
	dialgatev1.RegisterCampaignServiceServer(server, &echo{text: text})
	memory := bufconn.Listen(limits.ReadBufferMax)
	b.cleanup = append(b.cleanup, server.Stop)
	go func() { _ = server.Serve(memory) }() // until Stop
	conn, err := grpc.NewClient("passthrough:///echo",
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return memory.DialContext(ctx) }),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return "", err
	}
	b.cleanup = append(b.cleanup, func() { _ = conn.Close() })
	mux := runtime.NewServeMux()
	if err := dialgatev1.RegisterCampaignServiceHandler(b.ctx, mux, conn); err != nil {
		return "", err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // binds at once
	if err != nil {
		return "", err
	}
	h := &http.Server{Handler: mux, ReadHeaderTimeout: limits.HTTPHeaderTimeout}
	b.cleanup = append(b.cleanup, func() { _ = h.Close() })
	go func() { _ = h.Serve(l) }() // until Close
	return l.Addr().String(), nil
}
