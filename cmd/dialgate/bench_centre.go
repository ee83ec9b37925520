package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"slices"

	"github.com/spf13/pflag"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/rpc"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// benchCentre is a call centre to be measured: as serve runs it, on free ports, its logs in a directory that is removed.
type benchCentre struct {
	*centre
	ctx     context.Context //nolint:containedctx // of the command
	dir     string
	cleanup []func()
}

// benchCampaign is the campaign of the measurements.
const benchCampaign = "bench"

func newBenchCentre(ctx context.Context) (*benchCentre, error) {
	dir, err := os.MkdirTemp("", "dialgate-bench-")
	if err != nil {
		return nil, err
	}
	var c config
	c.flags(pflag.NewFlagSet("bench", pflag.ContinueOnError)) // the defaults of serve
	c.asciiAddrs, c.unicodeAddrs, c.grpcAddr, c.httpAddr, c.dataDir = nil, nil, "127.0.0.1:0", "127.0.0.1:0", dir
	x, err := openCentre(&c, exchange.SystemClock(), io.Discard)
	if err != nil {
		_ = os.RemoveAll(dir)
		return nil, err
	}
	b := &benchCentre{centre: x, ctx: ctx, dir: dir}
	v, err := x.exchange.OpenVirtual("telephony layer")
	if err == nil {
		b.cleanup = append(b.cleanup, func() { v.Close(link.Finished) })
		for _, text := range []string{`TO\NT50`, `OC\CN` + benchCampaign} {
			fault, e := v.Send(ctx, text)
			if e == nil && fault != nil {
				e = fmt.Errorf("%s: %s", text, fault.Words)
			}
			if err = e; err != nil {
				break
			}
		}
	}
	if err != nil {
		b.close()
		return nil, err
	}
	return b, nil
}

// close ends the call centre and what was opened beside it.
func (b *benchCentre) close() {
	for _, f := range slices.Backward(b.cleanup) {
		f()
	}
	_ = b.centre.close()
	_ = os.RemoveAll(b.dir)
}

// dial opens connections to an address.
func (b *benchCentre) dial(addr string, n int) ([]*grpc.ClientConn, error) {
	var all []*grpc.ClientConn
	for range n {
		c, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
		if err != nil {
			return nil, err
		}
		b.cleanup = append(b.cleanup, func() { _ = c.Close() })
		all = append(all, c)
	}
	return all, nil
}

// session opens a session over a connection. It is deleted at the end, which no lease cuts short.
func (b *benchCentre) session(c *grpc.ClientConn) (string, error) {
	sessions := dialgatev1.NewSessionServiceClient(c)
	s, err := sessions.CreateSession(b.ctx, &dialgatev1.CreateSessionRequest{Ttl: benchLease()})
	if err != nil {
		return "", err
	}
	b.cleanup = append(b.cleanup, func() {
		_, _ = sessions.DeleteSession(context.WithoutCancel(b.ctx), &dialgatev1.DeleteSessionRequest{Session: s.GetSession()})
	})
	return s.GetSession(), nil
}

// inSession gives the context of the calls of a session.
func (b *benchCentre) inSession(session string) context.Context {
	return metadata.AppendToOutgoingContext(b.ctx, rpc.SessionKey, session)
}

// serveBare serves a bare gRPC server on a free port and gives its address.
func (b *benchCentre) serveBare(s *grpc.Server) (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // binds at once
	if err != nil {
		return "", err
	}
	b.cleanup = append(b.cleanup, s.Stop)
	go func() { _ = s.Serve(l) }() // until Stop
	return l.Addr().String(), nil
}
