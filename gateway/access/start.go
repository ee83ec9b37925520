package access

import (
	"fmt"
	"net"
	"net/netip"
	"strings"
)

// Door is an address that the service is about to listen on, with what keeps strangers out.
type Door struct {
	// Name is that of its flag: grpc-addr.
	Name string
	// Address is host:port, as the flag has it or as the listener has it.
	Address string
	// Tokens says that callers show a token or a certificate that is known (a gate that is not open), or authenticate with UA.
	Tokens bool
	// ClientCertificate says that no connection is made without a certificate of the client CA.
	ClientCertificate bool
	// Networks says that only connections from networks of a list are taken.
	Networks bool
	// TLS says that what goes over the wire cannot be read on the way.
	TLS bool
}

// guarded tells whether anything keeps strangers out.
func (d *Door) guarded() bool { return d.Tokens || d.ClientCertificate || d.Networks }

// Check refuses doors that anybody on a network could walk through: an address that is not on the loopback needs tokens,
// certificates or a list of networks, unless the operator insists. What is allowed and yet deserves a word comes as warnings.
func Check(doors []Door, insecure bool) (warnings []string, err error) {
	for i := range doors {
		d := &doors[i]
		if d.Address == "" || Loopback(d.Address) {
			continue
		}
		switch {
		case !d.guarded() && !insecure:
			return nil, fmt.Errorf("--%s %s: everybody who can reach this address could do anything; %s, or say --insecure", d.Name, d.Address, remedy(d.Name))
		case !d.guarded():
			warnings = append(warnings, fmt.Sprintf("--%s %s: everybody who can reach this address may do anything (--insecure)", d.Name, d.Address))
		case d.Tokens && !d.TLS:
			warnings = append(warnings, fmt.Sprintf("--%s %s: tokens and passwords go over the network readable, because there is no TLS", d.Name, d.Address))
		}
	}
	return warnings, nil
}

// remedy says what to do about a door.
func remedy(name string) string {
	if strings.HasPrefix(name, "grpc") || strings.HasPrefix(name, "http") {
		return "configure access.tokens, access.oidc or access.certificates, or listen on 127.0.0.1"
	}
	return "list the networks of its hosts under networks, turn on authenticate, or listen on 127.0.0.1"
}

// Loopback tells whether only this machine can reach an address to listen on. A name other than localhost is not trusted to stay
// where it points.
func Loopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	return err == nil && loopbackHost(host)
}

func loopbackHost(host string) bool {
	if host == "localhost" {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}
