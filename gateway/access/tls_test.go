package access_test

import (
	"crypto/tls"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/access/accesstest"
)

// echo serves a TLS door that writes a byte to each who comes in.
func echo(t *testing.T, box *access.TLS, c access.ClientCertificate) string {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l = box.Listen(l, c)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
			_, _ = conn.Write([]byte("x"))
			_ = conn.Close()
		}
	}()
	t.Cleanup(func() {
		_ = l.Close()
		<-done
	})
	return l.Addr().String()
}

// come tries a door.
func come(t *testing.T, addr string, config *tls.Config) error {
	t.Helper()
	config.MinVersion = max(config.MinVersion, tls.VersionTLS10)
	conn, err := (&tls.Dialer{Config: config}).DialContext(t.Context(), "tcp", addr)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
	_, err = conn.Read(make([]byte, 1)) // with TLS 1.3 a client learns only now that it is refused
	return err
}

func TestClientCertificates(t *testing.T) {
	t.Parallel()
	ca, stranger := accesstest.NewAuthority(t), accesstest.NewAuthority(t)
	box := ca.Door(t)
	always, ifAny := echo(t, box, access.CertificateAlways), echo(t, box, access.CertificateIfAny)
	for name, c := range map[string]struct {
		addr    string
		client  *tls.Certificate
		version uint16
		ok      bool
	}{
		"needed and shown":      {always, new(ca.Client(t, "x")), 0, true},
		"needed, none":          {always, nil, 0, false},
		"needed, of a stranger": {always, new(stranger.Client(t, "x")), 0, false},
		"needed, a server's":    {always, new(ca.Server(t)), 0, false},
		"none":                  {ifAny, nil, 0, true},
		"of a stranger":         {ifAny, new(stranger.Client(t, "x")), 0, false},
		"an old version of TLS": {ifAny, nil, tls.VersionTLS11, false},
	} {
		config := &tls.Config{RootCAs: ca.Pool(), MaxVersion: c.version}
		if c.client != nil {
			config.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return c.client, nil }
		}
		if err := come(t, c.addr, config); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestCertificatesAreReadAgain holds that new connections get new certificates, and that files which are wrong change nothing.
func TestCertificatesAreReadAgain(t *testing.T) {
	t.Parallel()
	before, after := accesstest.NewAuthority(t), accesstest.NewAuthority(t)
	dir := t.TempDir()
	box, err := access.NewTLS(before.Files(t, dir))
	if err != nil {
		t.Fatal(err)
	}
	addr := echo(t, box, access.CertificateAlways)
	client := new(before.Client(t, "x"))
	cache := tls.NewLRUClientSessionCache(10)
	try := func(a *accesstest.Authority) error {
		return come(t, addr, &tls.Config{RootCAs: a.Pool(), Certificates: []tls.Certificate{*client}, ClientSessionCache: cache, ServerName: "localhost"})
	}
	if err := try(before); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "cert.pem"), []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := box.Reload(); err == nil || !strings.Contains(err.Error(), "tls.cert") {
		t.Errorf("got %v", err)
	}
	if err := try(before); err != nil {
		t.Errorf("files that are wrong have changed something: %v", err)
	}
	after.Files(t, dir)
	if err := os.WriteFile(filepath.Join(dir, "ca.pem"), []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := box.Reload(); err == nil || !strings.Contains(err.Error(), "tls.client-ca") {
		t.Errorf("got %v", err)
	}
	after.Files(t, dir)
	if err := box.Reload(); err != nil {
		t.Fatal(err)
	}
	if err := try(after); err == nil {
		t.Error("a certificate of an authority that is gone is taken, by a ticket of before or otherwise")
	}
	client = new(after.Client(t, "x"))
	if err := try(after); err != nil {
		t.Error(err)
	}
}

func TestTLSFilesThatAreWrong(t *testing.T) {
	t.Parallel()
	f := accesstest.NewAuthority(t).Files(t, t.TempDir())
	for words, c := range map[string]access.TLSConfig{
		"both cert and key": {Cert: f.Cert}, "tls.cert": {Cert: f.Key, Key: f.Key}, "tls.client-ca": {Cert: f.Cert, Key: f.Key, ClientCA: f.Key},
		"no such file": {Cert: f.Cert, Key: f.Key, ClientCA: f.Key + "x"},
	} {
		if _, err := access.NewTLS(c); err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("got %v, want words with %q", err, words)
		}
	}
}
