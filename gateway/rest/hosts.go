package rest

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/gateway/access"
)

// Hosts refuses requests for a host by another name than this machine's, where nobody is asked for a token. A page of any site can
// have its name point here and then read what a browser on this machine can reach (DNS rebinding); it cannot change the name.
type Hosts struct {
	gate  *access.Gate
	names map[string]bool
	any   bool
}

// NewHosts makes the rule: names are those beside localhost that the service is reached by; anyName allows all.
func NewHosts(g *access.Gate, names []string, anyName bool) *Hosts {
	h := &Hosts{gate: g, names: map[string]bool{}, any: anyName}
	for _, n := range names {
		h.names[hostName(n)] = true
	}
	return h
}

// Guard puts the rule in front of a handler.
func (h *Hosts) Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p := h.wrong(r); p != nil {
			writeProblem(w, r, p)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// wrong tells what is wrong with the host of a request, or nil.
func (h *Hosts) wrong(r *http.Request) *problem {
	if h.any || !h.gate.Open() || r.Host == "" { // browsers always name a host
		return nil
	}
	name := hostName(r.Host)
	if name == "localhost" || strings.HasSuffix(name, ".localhost") || h.names[name] {
		return nil
	}
	if _, err := netip.ParseAddr(strings.Trim(name, "[]")); err == nil {
		return nil // an address cannot be made to point elsewhere
	}
	return plainProblem(http.StatusMisdirectedRequest, codes.PermissionDenied, fmt.Sprintf(
		"the request is for host %q, which may be a name of somebody else's making; ask for localhost or an address, or have the service list the name", name))
}

// hostName gives the host of a header Host without its port, in lower case and without the final dot of a full name.
func hostName(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return strings.TrimSuffix(strings.ToLower(host), ".")
}
