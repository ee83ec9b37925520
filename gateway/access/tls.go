package access

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"sync/atomic"
)

// TLSConfig names the files that make a door secret.
type TLSConfig struct {
	// Cert and Key are PEM files: the certificate with its chain, and its key. Both or none.
	Cert string `koanf:"cert" yaml:"cert"`
	Key  string `koanf:"key"  yaml:"key"`
	// ClientCA is a PEM file with the authorities that client certificates come from; empty asks for none.
	ClientCA string `koanf:"client-ca" yaml:"client-ca"`
}

// Enabled tells whether there is TLS.
func (c *TLSConfig) Enabled() bool { return c.Cert != "" || c.Key != "" || c.ClientCA != "" }

// TLS holds certificates, which can be read again while connections go on.
type TLS struct {
	config  TLSConfig
	current atomic.Pointer[certificates]
}

// certificates is what the files had when they were read.
type certificates struct {
	own     tls.Certificate
	clients *x509.CertPool // nil where no client certificates are asked for
}

// NewTLS reads the files.
func NewTLS(c TLSConfig) (*TLS, error) {
	if c.Cert == "" || c.Key == "" {
		return nil, errors.New("tls: needs both cert and key")
	}
	t := &TLS{config: c}
	if err := t.Reload(); err != nil {
		return nil, err
	}
	return t, nil
}

// Reload reads the files again; new connections use what they have now. An error changes nothing.
func (t *TLS) Reload() error { return t.Use(t.config) }

// Use goes over to other files, or to what the same have now. It is for one goroutine at a time. An error changes nothing; so does a
// configuration without client CA where there was one, which would let everybody in.
func (t *TLS) Use(config TLSConfig) error {
	if old := t.current.Load(); old != nil && old.clients != nil && config.ClientCA == "" {
		return errors.New("tls.client-ca: has become empty, which would let clients without certificate in; start the service anew for that")
	}
	own, err := tls.LoadX509KeyPair(config.Cert, config.Key)
	if err != nil {
		return fmt.Errorf("tls.cert %s, tls.key %s: %w", config.Cert, config.Key, err)
	}
	c := &certificates{own: own}
	if config.ClientCA != "" {
		pem, err := os.ReadFile(config.ClientCA)
		if err != nil {
			return fmt.Errorf("tls.client-ca: %w", err)
		}
		c.clients = x509.NewCertPool()
		if !c.clients.AppendCertsFromPEM(pem) {
			return fmt.Errorf("tls.client-ca %s: has no certificate in PEM form", config.ClientCA)
		}
	}
	t.config = config
	t.current.Store(c)
	return nil
}

// HasClientCA tells whether client certificates are asked for.
func (t *TLS) HasClientCA() bool { return t.config.ClientCA != "" }

// ClientCertificate says what becomes of a client without a certificate.
type ClientCertificate bool

// What becomes of it.
const (
	// CertificateIfAny lets clients without certificate in, for a token may identify them.
	CertificateIfAny ClientCertificate = false
	// CertificateAlways refuses the connection.
	CertificateAlways ClientCertificate = true
)

// Server makes the configuration of a listener. Protocols are those of ALPN: h2 for gRPC, h2 and http/1.1 for HTTP, none for
// sockets. Where there is no client CA, client certificates are neither asked for nor needed.
func (t *TLS) Server(client ClientCertificate, protocols ...string) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		NextProtos: protocols,
		GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) {
			c := t.current.Load()
			out := &tls.Config{
				MinVersion: tls.VersionTLS12, NextProtos: protocols, Certificates: []tls.Certificate{c.own},
				// A ticket would bring a client certificate back without a look at what the client CA is by now.
				SessionTicketsDisabled: true,
			}
			if c.clients != nil {
				out.ClientCAs, out.ClientAuth = c.clients, tls.VerifyClientCertIfGiven
				if client == CertificateAlways {
					out.ClientAuth = tls.RequireAndVerifyClientCert
				}
			}
			return out, nil
		},
	}
}

// Listen puts TLS on a listener.
func (t *TLS) Listen(l net.Listener, client ClientCertificate, protocols ...string) net.Listener {
	return tls.NewListener(l, t.Server(client, protocols...))
}
