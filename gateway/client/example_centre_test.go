package client_test

import (
	"context"
	"fmt"
	"net"
	"sync"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/client"
	"github.com/dialgate/dialgate/gateway/rpc"
)

// serve runs a call centre on free ports, one for gRPC and one for sockets.
func serve() (overGRPC, overSockets string, stop func()) {
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e})
	server := rpc.NewServer(rpc.Config{Exchange: x, Engine: e})
	listen := func() net.Listener {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		return l
	}
	g, s := listen(), listen()
	done := make(chan error, 2)
	go func() { done <- server.Serve(g) }()
	go func() { done <- x.Serve(s, link.UTF16LE) }()
	return "grpc://" + g.Addr().String(), "unicode://" + s.Addr().String(), func() {
		_ = server.Shutdown(context.Background())
		_ = x.Shutdown(context.Background())
		_, _ = <-done, <-done
	}
}

// A call centre takes a telephony layer, campaign hosts and agent desktops. In these examples each is one function, which opens its
// session, says what is to be done at which event, and leaves the rest to Run.
var programs = []struct {
	name string
	open func(ctx context.Context, c *client.Client, say talk) (*client.Session, error)
}{
	{"telephony layer", telephonyLayer},
	{"campaign host", campaignHost},
	{"agent desktop", agentDesktop},
}

// run runs all three, each with a session of its own, and shows what one of them does until that has closed its session.
func run(ctx context.Context, address, show string) error {
	c, err := client.Dial(address)
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }()
	var running sync.WaitGroup
	defer running.Wait() // handlers may still be at it
	var shown *client.Session
	for _, p := range programs {
		say := func(string, ...any) {}
		if p.name == show {
			say = func(format string, a ...any) { fmt.Printf(format+"\n", a...) }
		}
		s, err := p.open(ctx, c, say)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		defer func() { _ = s.Close(ctx) }()
		running.Go(func() { _ = s.Run(ctx) })
		if p.name == show {
			shown = s
		}
	}
	<-shown.Done()
	return shown.Err()
}

// talk is how a program says what it does.
type talk func(format string, a ...any)

// fail says what was rejected.
func (say talk) fail(err error) {
	if r, ok := client.AsRejection(err); ok {
		say("rejected: %s, %s", r.Reason, r.Words)
	} else if err != nil {
		say("%v", err)
	}
}
