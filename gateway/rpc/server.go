package rpc

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/reflection"
	"google.golang.org/grpc/test/bufconn"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/telemetry"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// memoryBuffer is what the connection in memory holds in each direction before the writer waits.
const memoryBuffer = 256 << 10

// Config says what a server works with.
type Config struct {
	// Exchange is the call centre, Engine its engine, which is looked at on the exchange's goroutine only. Both are needed.
	Exchange *exchange.Exchange
	Engine   Engine
	// Location is the zone of dates on the wire, the same as the engine's; nil means UTC.
	Location *time.Location
	// Clock runs leases and heartbeats; nil is the time of day, also where the call centre runs faster.
	Clock exchange.Clock
	// Logger gets what the operator should know; nil is silent.
	Logger *slog.Logger
	// Gate says who may come in and what they may do; nil lets everybody do everything.
	Gate *access.Gate
	// Audit gets refusals; nil keeps none.
	Audit *access.Audit
	// Throttle bounds how fast messages come in; nil bounds nothing.
	Throttle *link.Throttle
	// Tracing makes traces of calls, Metrics counts them; nil does not.
	Tracing *telemetry.Tracing
	Metrics *telemetry.Metrics
}

// Server serves all services of dialgate.v1, health and reflection. One server may serve any number of listeners.
type Server struct {
	dialgatev1.UnimplementedSessionServiceServer
	dialgatev1.UnimplementedViewServiceServer

	exchange  *exchange.Exchange
	engine    Engine
	location  *time.Location
	clock     exchange.Clock
	log       *slog.Logger
	sessions  *sessionTable
	creations *creations
	boards    *boards
	grpc      *grpc.Server
	health    *health.Server
	memory    *bufconn.Listener
	gate      *access.Gate
	audit     *access.Audit
	throttle  *link.Throttle
	tracing   *telemetry.Tracing

	stop     context.CancelFunc // ends the lessor
	work     sync.WaitGroup     // lessor, pumps and the listener in memory
	stopOnce sync.Once

	mu       sync.Mutex // guards what follows
	stopping bool
	streams  map[*session]struct{} // Exchange streams under way
	claims   map[string]int        // links by caller, where callers have names
}

// NewServer makes a server. It must be shut down.
func NewServer(c Config) *Server {
	if c.Location == nil {
		c.Location = time.UTC
	}
	if c.Clock == nil {
		c.Clock = exchange.SystemClock()
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Gate == nil {
		c.Gate = access.OpenGate()
	}
	s := &Server{
		exchange: c.Exchange, engine: c.Engine, location: c.Location, clock: c.Clock, log: c.Logger,
		sessions: newSessionTable(newLessor(c.Clock)), creations: newCreations(),
		health: health.NewServer(),
		memory: bufconn.Listen(memoryBuffer),
		gate:   c.Gate, audit: c.Audit, throttle: c.Throttle, tracing: c.Tracing,
		streams: map[*session]struct{}{}, claims: map[string]int{},
	}
	s.boards = newBoards(s)
	s.grpc = grpc.NewServer(append(append(c.Tracing.ServerOptions(), c.Metrics.ServerOptions()...),
		grpc.WaitForHandlers(true),
		grpc.NumStreamWorkers(limits.StreamWorkers), // a call that comes to a worker finds a stack that has grown already
		grpc.Creds(doorCredentials{}),
		grpc.ConnectionTimeout(limits.HandshakeTimeout),
		grpc.MaxHeaderListSize(limits.HTTPHeaderBytes),
		grpc.MaxRecvMsgSize(limits.RequestBytes),
		grpc.MaxConcurrentStreams(limits.ConnectionStreams),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: limits.RPCKeepAliveMin, PermitWithoutStream: true}),
		grpc.KeepaliveParams(keepalive.ServerParameters{Time: limits.RPCKeepAliveIdle, Timeout: limits.RPCKeepAliveTimeout}),
		grpc.ChainUnaryInterceptor(recoverUnary(c.Logger), s.identifyUnary),
		grpc.ChainStreamInterceptor(recoverStream(c.Logger), s.identifyStream),
	)...)
	dialgatev1.RegisterSessionServiceServer(s.grpc, s)
	dialgatev1.RegisterViewServiceServer(s.grpc, s)
	s.registerMessages(s.grpc)
	healthv1.RegisterHealthServer(s.grpc, s.health)
	reflection.Register(s.grpc)
	for name := range s.grpc.GetServiceInfo() {
		s.health.SetServingStatus(name, healthv1.HealthCheckResponse_SERVING)
	}

	ctx, cancel := context.WithCancel(context.Background())
	s.stop = cancel
	s.work.Go(func() { s.sessions.lessor.run(ctx) })
	s.work.Go(func() { _ = s.Serve(s.memory) })
	return s
}

// Ready says why the services take no calls, or nil.
func (s *Server) Ready(context.Context) error {
	if s.isStopping() {
		return errors.New("the services are shutting down")
	}
	return nil
}

// Sessions counts the open sessions.
func (s *Server) Sessions() int { return s.sessions.count() }

// Serve serves a listener until the server is shut down, which is no error.
func (s *Server) Serve(l net.Listener) error {
	if err := s.grpc.Serve(l); !errors.Is(err, grpc.ErrServerStopped) {
		return err
	}
	return nil
}

// Connect gives a client connection to the server inside the process. It goes through the same transport, interceptors and limits
// as one from outside. The caller closes it.
func (s *Server) Connect() (*grpc.ClientConn, error) {
	return grpc.NewClient("passthrough:///"+memoryName,
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return s.memory.DialContext(ctx) }),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(limits.ResponseBytes), grpc.MaxCallSendMsgSize(limits.RequestBytes)),
		grpc.WithDisableServiceConfig(),
	)
}

// Shutdown ends every session and stream, which cleans up what they owned, and waits for calls under way until ctx is over. The
// exchange must be running still, or have been shut down before.
func (s *Server) Shutdown(ctx context.Context) error {
	var err error
	s.stopOnce.Do(func() { err = s.shutdown(ctx) })
	return err
}

// isStopping tells whether a shutdown has begun.
func (s *Server) isStopping() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stopping
}

func (s *Server) shutdown(ctx context.Context) error {
	s.health.Shutdown()
	s.mu.Lock()
	s.stopping = true
	for sess := range s.streams {
		sess.link.Close(link.Shutdown)
	}
	s.mu.Unlock()
	s.sessions.endAll(link.Shutdown)
	s.boards.shutdown()

	stopped := make(chan struct{})
	go func() {
		s.grpc.GracefulStop()
		close(stopped)
	}()
	var err error
	select {
	case <-stopped:
	case <-ctx.Done():
		err = ctx.Err()
		s.grpc.Stop()
		<-stopped
	}
	s.stop()
	s.work.Wait()
	return err
}
