package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"

	"github.com/spf13/pflag"

	"github.com/dialgate/dialgate/core/limits"
)

// chatTLS says how chat speaks over TLS.
type chatTLS struct {
	on   bool
	ca   string // file of the authorities that the dialer's certificate may come from; empty for those of the machine
	cert string // files of the certificate that is shown; empty for none
	key  string
}

func (t *chatTLS) flags(f *pflag.FlagSet) {
	f.BoolVar(&t.on, "tls", false, "the socket is one over TLS")
	f.StringVar(&t.ca, "tls-ca", "", "PEM `file` with the authority of the dialer's certificate (default those of the machine)")
	f.StringVar(&t.cert, "tls-cert", "", "PEM `file` with the certificate to show")
	f.StringVar(&t.key, "tls-key", "", "PEM `file` with its key")
}

// config reads the files; nil is no TLS.
func (t *chatTLS) config() (*tls.Config, error) {
	if !t.on {
		if *t != (chatTLS{}) {
			return nil, errors.New("--tls-ca, --tls-cert and --tls-key need --tls")
		}
		return nil, nil //nolint:nilnil // as documented
	}
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	if t.ca != "" {
		pem, err := os.ReadFile(t.ca)
		if err != nil {
			return nil, fmt.Errorf("--tls-ca: %w", err)
		}
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("--tls-ca %s: has no certificate in PEM form", t.ca)
		}
	}
	if t.cert != "" || t.key != "" {
		own, err := tls.LoadX509KeyPair(t.cert, t.key)
		if err != nil {
			return nil, fmt.Errorf("--tls-cert %s, --tls-key %s: %w", t.cert, t.key, err)
		}
		c.Certificates = []tls.Certificate{own}
	}
	return c, nil
}

// dial connects to a dialer.
func (t *chatTLS) dial(ctx context.Context, addr string) (net.Conn, error) {
	c, err := t.config()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, limits.ChatConnectTimeout)
	defer cancel()
	var conn net.Conn
	if c == nil {
		conn, err = (&net.Dialer{}).DialContext(ctx, "tcp", addr)
	} else {
		conn, err = (&tls.Dialer{Config: c}).DialContext(ctx, "tcp", addr)
	}
	if err != nil {
		return nil, fmt.Errorf("no dialer at %s: %w", addr, err)
	}
	return conn, nil
}
