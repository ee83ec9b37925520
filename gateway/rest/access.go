package rest

import (
	"context"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"

	"github.com/dialgate/dialgate/gateway/access"
)

// Who a request comes from is for the services to say: REST passes on the header Authorization as it came, the address that it sees,
// and the client certificate that it has verified. No other header becomes metadata, whatever its name (incomingHeader).

// showCertificate passes the client certificate of the connection on.
func showCertificate(_ context.Context, r *http.Request) metadata.MD {
	c := access.PeerCertificate(r.TLS)
	if c == nil {
		return nil
	}
	return metadata.Pairs(access.CertificateKey, string(c.Raw))
}

// secured adds to an answer what its status asks for by the book: how to sign in, when to come again.
func secured(w http.ResponseWriter, p *problem) {
	if p.Status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Bearer realm="dialgate"`)
	}
	if p.retry > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(p.retry.Seconds()))))
	}
}

// Secured guards what is served beside the services, such as metrics: where callers are asked who they are, the caller has to be
// somebody who may; refusal tells why not, and is empty where nothing is against it.
func Secured(g *access.Gate, refusal func(*access.Identity) string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g == nil || g.Open() {
			next.ServeHTTP(w, r)
			return
		}
		c := access.Credentials{Door: "http", Method: r.URL.Path, Certificate: access.PeerCertificate(r.TLS)}
		if a, err := netip.ParseAddrPort(r.RemoteAddr); err == nil {
			c.Address = a.Addr().Unmap()
		}
		switch a := r.Header.Values("Authorization"); len(a) {
		case 0:
		case 1:
			c.Authorization = a[0]
		default:
			writeProblem(w, r, plainProblem(http.StatusUnauthorized, codes.Unauthenticated, "the request has several authorizations; send one"))
			return
		}
		id, err := g.Identify(r.Context(), &c)
		if err != nil {
			writeProblem(w, r, refusedRequest(err))
			return
		}
		if why := refusal(id); why != "" {
			writeProblem(w, r, plainProblem(http.StatusForbidden, codes.PermissionDenied, why))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// refusedRequest makes a problem of a refusal of the gate.
func refusedRequest(err error) *problem {
	httpStatus, code := http.StatusUnauthorized, codes.Unauthenticated
	var retry time.Duration
	reason := ""
	if why, ok := err.(*access.Refusal); ok { //nolint:errorlint // the gate says so
		reason, retry = why.Reason, why.Retry
		switch why.Reason {
		case access.TooManyAttempts:
			httpStatus, code = http.StatusTooManyRequests, codes.ResourceExhausted
		case access.IssuerUnavailable:
			httpStatus, code = http.StatusServiceUnavailable, codes.Unavailable
		}
	}
	p := plainProblem(httpStatus, code, err.Error())
	p.Reason, p.retry = reason, retry
	return p
}
