package main

import (
	"fmt"
	"net/netip"
	"strings"

	"github.com/dialgate/dialgate/core/admission"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
)

// security is what stands between the doors of a call centre and whoever comes to them.
type security struct {
	audit       *access.Audit
	gate        *access.Gate
	tls         *access.TLS                    // nil where there is none
	networks    map[string]*admission.Networks // by key: ascii, unicode
	connections *admission.Connections
	throttle    *link.Throttle
}

// openSecurity reads certificates and opens the audit log.
func (x *centre) openSecurity() (err error) {
	c, s := x.config, &x.security
	if c.tls.Enabled() {
		if s.tls, err = access.NewTLS(c.tls); err != nil {
			return err
		}
	}
	s.networks = map[string]*admission.Networks{}
	for key, list := range c.networks.lists() {
		if s.networks[key], err = admission.ParseNetworks(list); err != nil {
			return fmt.Errorf("networks.%s: %w", key, err)
		}
	}
	s.connections = admission.NewConnections(admission.Bounds{PerAddress: c.limits.connectionsPerAddress, PerSecond: c.limits.connectionsPerSecond})
	s.throttle = link.NewThrottle(
		link.Rate{PerSecond: c.limits.messagesPerSecond, Burst: c.limits.burst},
		link.Rate{PerSecond: c.limits.tenantMessagesPerSecond, Burst: c.limits.tenantBurst},
	)
	if s.audit, err = access.OpenAudit(c.dataDir); err != nil {
		return fmt.Errorf("--data-dir %s: %w", c.dataDir, err)
	}
	s.gate, err = access.NewGate(c.access, access.Options{Audit: s.audit, Logger: x.logger})
	return err
}

// lists are the networks by key.
func (n *networks) lists() map[string][]string {
	return map[string][]string{doorASCII: n.ascii, doorUnicode: n.unicode}
}

// overTLS tells whether a door is served over TLS: all but plain sockets, wherever there is a certificate.
func (c *config) overTLS(door string) bool {
	return c.tls.Enabled() && door != doorASCII && door != doorUnicode
}

// clientCertificate says what becomes of a client without a certificate, where clients are asked for one: sockets and an open gate have
// nothing else to know them by.
func (c *config) clientCertificate(door string) access.ClientCertificate {
	if isSocket(door) || c.access.Open() {
		return access.CertificateAlways
	}
	return access.CertificateIfAny
}

// isSocket tells whether a door is for sockets of the protocol.
func isSocket(name string) bool { return networkKey(name) != "" }

// networkKey names the list of networks of a door of sockets; empty for the others.
func networkKey(name string) string {
	if key := strings.TrimSuffix(name, "-tls"); key == doorASCII || key == doorUnicode {
		return key
	}
	return ""
}

// checkDoors refuses doors that anybody could walk through, unless the operator insists. What deserves a word comes as warnings.
func (c *config) checkDoors() (warnings []string, err error) {
	var doors []access.Door
	for _, a := range c.addresses() {
		d := access.Door{Name: a.door + "-addr", Address: a.address, TLS: c.overTLS(a.door)}
		d.ClientCertificate = d.TLS && c.tls.ClientCA != "" && c.clientCertificate(a.door) == access.CertificateAlways
		if isSocket(a.door) {
			d.Tokens = c.settings.authenticate
			d.Networks = len(c.networks.lists()[networkKey(a.door)]) > 0
		} else {
			d.Tokens = !c.access.Open()
		}
		doors = append(doors, d)
	}
	return access.Check(doors, c.insecure)
}

// rules are what decides about the connections of a door.
func (x *centre) rules(name string) admission.Rules {
	r := admission.Rules{Connections: x.security.connections, Refused: func(from netip.Addr, why admission.Reason) {
		x.security.audit.Connection(name, from.String(), why.String())
	}}
	if key := networkKey(name); key != "" {
		r.Networks = x.security.networks[key]
	}
	return r
}
