package rest

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/telemetry"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// SessionHeader is the header that names the session of a request.
const SessionHeader = "Dialgate-Session"

// sessionKey is its name as gRPC metadata.
const sessionKey = "dialgate-session"

// Config says what a handler works with.
type Config struct {
	// Connection is a client connection to the gRPC services; the caller closes it after the last request.
	Connection *grpc.ClientConn
	// Version of the program, for the OpenAPI document.
	Version string
	// Logger gets what the operator should know; nil is silent.
	Logger *slog.Logger
	// Clock times the pings of WebSockets; nil is the time of day.
	Clock exchange.Clock
	// Gate says whether callers are asked who they are; the same as the services have. nil asks nobody.
	Gate *access.Gate
	// Hosts are names beside localhost that the service is reached by where nobody is asked for a token; AnyHost allows all.
	Hosts   []string
	AnyHost bool
	// Metrics serves /metrics to callers who may look at everything; nil serves none.
	Metrics http.Handler
	// Ready serves /readyz; nil asks the health of the services.
	Ready http.Handler
}

// Handler serves REST, event streams, the OpenAPI document, health and an index page.
type Handler struct {
	api      *runtime.ServeMux
	conn     grpc.ClientConnInterface
	methods  map[protoreflect.FullName]protoreflect.MethodDescriptor // that send a message, by their request
	sessions dialgatev1.SessionServiceClient
	view     dialgatev1.ViewServiceClient
	health   healthv1.HealthClient
	openapi  []byte
	index    []byte
	allowed  []route
	log      *slog.Logger
	clock    exchange.Clock
	gate     *access.Gate
	hosts    *Hosts
	metrics  http.Handler
	ready    http.Handler
	slow     atomic.Uint64 // streams cut because of their readers

	sameOrigin http.CrossOriginProtection // refuses what a page of another site has a browser send
}

// NewHandler makes a handler.
func NewHandler(c Config) (*Handler, error) {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Clock == nil {
		c.Clock = exchange.SystemClock()
	}
	if c.Gate == nil {
		c.Gate = access.OpenGate()
	}
	doc, err := openAPI(c.Version)
	if err != nil {
		return nil, err
	}
	h := &Handler{
		conn: c.Connection, methods: messageMethods(), clock: c.Clock,
		sessions: dialgatev1.NewSessionServiceClient(c.Connection),
		view:     dialgatev1.NewViewServiceClient(c.Connection),
		health:   healthv1.NewHealthClient(c.Connection),
		openapi:  doc, allowed: routes(doc), index: indexPage(c.Version), log: c.Logger,
	}
	h.gate, h.hosts = c.Gate, NewHosts(c.Gate, c.Hosts, c.AnyHost)
	if h.ready = c.Ready; h.ready == nil {
		h.ready = http.HandlerFunc(h.serveReady)
	}
	if c.Metrics != nil {
		h.metrics = Secured(c.Gate, (*access.Identity).MayLookAtAll, c.Metrics)
	}
	h.api = runtime.NewServeMux(
		runtime.WithMarshalerOption(runtime.MIMEWildcard, newJSON()),
		runtime.WithUnescapingMode(runtime.UnescapingModeAllExceptReserved), // a segment decodes wholly, %2F does not divide segments
		runtime.WithDisablePathLengthFallback(),
		runtime.WithIncomingHeaderMatcher(incomingHeader),
		runtime.WithMetadata(showCertificate),
		runtime.WithMetadata(func(_ context.Context, r *http.Request) metadata.MD { return telemetry.TraceMetadata(r) }),
		runtime.WithOutgoingHeaderMatcher(func(string) (string, bool) { return "", false }),
		runtime.WithOutgoingTrailerMatcher(func(string) (string, bool) { return "", false }),
		runtime.WithErrorHandler(func(_ context.Context, _ *runtime.ServeMux, _ runtime.Marshaler, w http.ResponseWriter, r *http.Request, err error) {
			writeProblem(w, r, problemOf(err))
		}),
		runtime.WithRoutingErrorHandler(func(_ context.Context, _ *runtime.ServeMux, _ runtime.Marshaler, w http.ResponseWriter, r *http.Request, status int) {
			if status == http.StatusMethodNotAllowed {
				w.Header().Set("Allow", allow(h.allowed, r))
			}
			writeProblem(w, r, routingProblem(r, status))
		}),
		runtime.SetQueryParameterParser(strictQuery{}),
	)
	ctx := context.Background()
	for _, register := range []func(context.Context, *runtime.ServeMux, *grpc.ClientConn) error{
		dialgatev1.RegisterSessionServiceHandler, dialgatev1.RegisterAgentServiceHandler, dialgatev1.RegisterCampaignServiceHandler,
		dialgatev1.RegisterTelephonyServiceHandler, dialgatev1.RegisterManagementServiceHandler, dialgatev1.RegisterViewServiceHandler,
	} {
		if err := register(ctx, h.api, c.Connection); err != nil {
			return nil, fmt.Errorf("rest: %w", err)
		}
	}
	return h, nil
}

// incomingHeader says which headers of a request become metadata.
func incomingHeader(key string) (string, bool) {
	if textproto.CanonicalMIMEHeaderKey(key) == SessionHeader {
		return sessionKey, true
	}
	return "", false
}

// ServeHTTP serves one request. Paths are matched as they came: http.ServeMux would clean up names that contain // or dots.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if p := h.hosts.wrong(r); p != nil {
		writeProblem(w, r, p)
		return
	}
	switch path := r.URL.Path; {
	case strings.HasPrefix(path, "/v1/"):
		h.serveAPI(w, r)
	case path == "/healthz":
		h.getOnly(w, r, serveAlive)
	case path == "/readyz":
		h.getOnly(w, r, h.ready.ServeHTTP)
	case path == "/metrics" && h.metrics != nil:
		h.getOnly(w, r, h.metrics.ServeHTTP)
	case path == "/openapi.json":
		h.getOnly(w, r, func(w http.ResponseWriter, _ *http.Request) { serveBytes(w, "application/json", h.openapi) })
	case isDocs(path):
		h.getOnly(w, r, serveDocs)
	case path == "/":
		h.getOnly(w, r, func(w http.ResponseWriter, _ *http.Request) { serveBytes(w, "text/html; charset=utf-8", h.index) })
	default:
		writeProblem(w, r, routingProblem(r, http.StatusNotFound))
	}
}

// serveAPI serves what is under /v1/.
func (h *Handler) serveAPI(w http.ResponseWriter, r *http.Request) {
	if p := readable(r); p != nil {
		writeProblem(w, r, p)
		return
	}
	if err := h.sameOrigin.Check(r); err != nil {
		writeProblem(w, r, plainProblem(http.StatusForbidden, codes.PermissionDenied, "a page of another site may not change anything here"))
		return
	}
	if session, ok := ofSession(r, "/events"); ok {
		h.serveEvents(w, r, session)
		return
	}
	if session, ok := ofSession(r, "/websocket"); ok {
		h.serveWebSocket(w, r, session)
		return
	}
	if tenant, ok := watchOf(r); ok {
		h.serveWatch(w, r, tenant)
		return
	}
	if r.Body != nil && r.ContentLength != 0 {
		if p := takeBody(w, r); p != nil {
			writeProblem(w, r, p)
			return
		}
	}
	h.api.ServeHTTP(w, r)
}

// readable checks what gRPC could not carry: texts that are not UTF-8, a session that is no header of its own.
func readable(r *http.Request) *problem {
	if !utf8.ValidString(r.URL.Path) {
		return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the path is not UTF-8")
	}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the query cannot be read: "+err.Error())
	}
	for key, values := range query {
		if !utf8.ValidString(key + strings.Join(values, "")) {
			return plainProblem(http.StatusBadRequest, codes.InvalidArgument, fmt.Sprintf("the query parameter %q is not UTF-8", key))
		}
	}
	for _, c := range []byte(r.Header.Get(SessionHeader)) {
		if c < ' ' || c > '~' {
			return plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the header "+SessionHeader+" is no session: it has other characters than ASCII")
		}
	}
	return nil
}

// ofSession tells whether a request is for what is under the path of a session.
func ofSession(r *http.Request, what string) (session string, ok bool) {
	rest, ok := strings.CutPrefix(r.URL.EscapedPath(), "/v1/sessions/")
	if !ok || r.Method != http.MethodGet {
		return "", false
	}
	id, ok := strings.CutSuffix(rest, what)
	if !ok || strings.Contains(id, "/") {
		return "", false
	}
	session, err := url.PathUnescape(id)
	return session, err == nil
}

// getOnly serves GET and HEAD.
func (h *Handler) getOnly(w http.ResponseWriter, r *http.Request, f http.HandlerFunc) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		writeProblem(w, r, routingProblem(r, http.StatusMethodNotAllowed))
		return
	}
	f(w, r)
}

func serveBytes(w http.ResponseWriter, contentType string, b []byte) {
	w.Header().Set("Content-Type", contentType)
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(b) // a client that is gone is none of our concern
}
