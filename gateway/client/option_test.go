package client

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"127.0.0.1:9090": "", "grpc://host:1": "", "dns:///host:1": "", "unix:///tmp/x": "", "ascii+tls://host:1": "", "unicode://[::1]:6500": "",
		"ascii://host": "no host and port", "grpc+tls://": "no host and port",
	} {
		c, err := Dial(address)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %q", address, err, want)
		}
		if err == nil {
			_ = c.Close()
		}
	}
}

// A token is not sent where others can read it, unless the program says so.
func TestTokensAreNotSentInTheClear(t *testing.T) {
	for _, try := range []struct {
		address string
		opts    []Option
		want    string
	}{
		{"grpc://127.0.0.1:1", nil, ""},
		{"grpc://localhost:1", nil, ""},
		{"grpc+tls://host:1", nil, ""},
		{"grpc://host:1", nil, "readable by all"},
		{"grpc://host:1", []Option{WithPlaintextToken()}, ""},
		{"ascii://127.0.0.1:1", nil, "takes no bearer token"},
	} {
		c, err := Dial(try.address, append(try.opts, WithToken("secret"))...)
		if try.want == "" && err != nil || try.want != "" && (err == nil || !strings.Contains(err.Error(), try.want) || strings.Contains(err.Error(), "secret")) {
			t.Errorf("%s: %v", try.address, err)
		}
		if err == nil {
			_ = c.Close()
		}
	}
}

// tokens is a session service that only looks at tokens.
type tokens struct {
	dialgatev1.UnimplementedSessionServiceServer
	seen chan string
}

func (s tokens) CreateSession(ctx context.Context, _ *dialgatev1.CreateSessionRequest) (*dialgatev1.CreateSessionResponse, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	s.seen <- strings.Join(md.Get("authorization"), ",")
	return nil, status.Error(codes.Unauthenticated, "no")
}

func TestATokenGoesOverTLS(t *testing.T) {
	cert, roots := certificate(t)
	l := listen(t)
	service := tokens{seen: make(chan string, 1)}
	server := grpc.NewServer(grpc.Creds(credentials.NewServerTLSFromCert(&cert)))
	dialgatev1.RegisterSessionServiceServer(server, service)
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	defer func() {
		server.Stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	n := 0
	c, err := Dial("grpc+tls://"+l.Addr().String(), WithTLS(&tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS13}),
		WithTokenSource(func(context.Context) (string, error) {
			n++
			if n > 1 {
				return "", errors.New("the token service is down")
			}
			return "secret", nil
		}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close() }()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if _, err := c.Open(ctx, SessionOptions{}); status.Code(err) != codes.Unauthenticated {
		t.Error(err)
	}
	if got := <-service.seen; got != "Bearer secret" {
		t.Errorf("the server sees %q", got)
	}
	if _, err := c.Open(ctx, SessionOptions{}); err == nil || !strings.Contains(err.Error(), "the token service is down") {
		t.Error(err)
	}
}

func TestSocketsOverTLS(t *testing.T) {
	cert, roots := certificate(t)
	x := exchange.New(exchange.Config{Engine: engine.New(engine.Config{})})
	l := listen(t)
	done := make(chan error, 1)
	go func() {
		done <- x.Serve(tls.NewListener(l, &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS13}), link.UTF16LE)
	}()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	defer func() {
		if err := x.Shutdown(ctx); err != nil {
			t.Error(err)
		}
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	if c, err := Dial("unicode+tls://" + l.Addr().String()); err != nil {
		t.Error(err)
	} else if _, err := c.Open(ctx, SessionOptions{}); status.Code(err) != codes.Unavailable {
		t.Errorf("a certificate that nobody trusts: %v", err)
	}
	c, err := Dial("unicode+tls://"+l.Addr().String(), WithTLS(&tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS13}))
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Open(ctx, SessionOptions{Setup: open})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Await[*dialgatev1.CampaignOpen](ctx, s, 0, nil); err != nil {
		t.Error(err)
	}
	if err := s.Close(ctx); err != nil {
		t.Error(err)
	}
}

// certificate makes one for this machine.
func certificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "dialgate"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, roots
}
