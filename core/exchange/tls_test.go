package exchange

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"math/big"
	"net"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/admission"
	"github.com/dialgate/dialgate/core/link"
)

// selfSigned makes a certificate of localhost, and the pool of who trusts it.
func selfSigned(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), DNSNames: []string{"localhost"}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(cert)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

// tlsDoor opens a door with TLS behind the rules of an admission, as the program does.
func (h *house) tlsDoor(cs link.Charset, c *tls.Config) string {
	h.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	served := make(chan error, 1)
	h.served = append(h.served, served)
	addr := l.Addr().String()
	l = tls.NewListener(admission.Listen(l, admission.Rules{Connections: admission.NewConnections(admission.Bounds{PerAddress: 10})}), c)
	go func() { served <- h.Serve(l, cs) }()
	return addr
}

// ask sends a message over TLS and reads until the answer has come.
func ask(t *testing.T, conn net.Conn, cs link.Charset, text, want string) {
	t.Helper()
	_ = conn.SetDeadline(time.Now().Add(atMost))
	if _, err := conn.Write(cs.AppendFrame(nil, text)); err != nil {
		t.Fatal(err)
	}
	got, frame := make([]byte, 0, 100), cs.AppendFrame(nil, want)
	buf := make([]byte, 100)
	for !bytes.HasSuffix(got, frame) {
		n, err := conn.Read(buf)
		if err != nil {
			t.Fatalf("%v after %q", err, got)
		}
		got = append(got, buf[:n]...)
	}
}

func TestSocketsOverTLS(t *testing.T) {
	cert, pool := selfSigned(t)
	for _, cs := range []link.Charset{link.ASCII, link.UTF16LE} {
		h := newHouse(t, nil)
		addr := h.tlsDoor(cs, &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12})
		conn, err := tls.Dial("tcp", addr, &tls.Config{RootCAs: pool, ServerName: "localhost", MinVersion: tls.VersionTLS12})
		if err != nil {
			t.Fatal(err)
		}
		ask(t, conn, cs, "VS", "DA")
		// A peer that closes its own direction still gets what was sent to it, and then the end of the stream.
		if _, err := conn.Write(cs.AppendFrame(nil, "VS")); err != nil {
			t.Fatal(err)
		}
		if err := conn.CloseWrite(); err != nil {
			t.Fatal(err)
		}
		rest, err := io.ReadAll(conn)
		if err != nil || !bytes.Equal(rest, cs.AppendFrame(nil, "DA")) {
			t.Errorf("%q, %v", rest, err)
		}
		_ = conn.Close()
		h.ended(1)
	}
}

// Whoever does not agree on TLS never becomes a link, holds up nobody, and is let go of at the end.
func TestHandshakesThatFail(t *testing.T) {
	cert, pool := selfSigned(t)
	h := newHouse(t, nil)
	addr := h.tlsDoor(link.ASCII, &tls.Config{Certificates: []tls.Certificate{cert}, ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool, MinVersion: tls.VersionTLS12})
	silent, err := net.Dial("tcp", addr) // says nothing at all
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = silent.Close() }()
	plain := dial(t, addr, link.ASCII)
	plain.send("VS", "VS", "VS") // is no handshake
	_ = plain.conn.SetReadDeadline(time.Now().Add(atMost))
	if b, err := io.ReadAll(plain.conn); bytes.Contains(b, []byte("DA")) {
		t.Errorf("a plain connection was answered: %q, %v", b, err)
	}
	nobody, err := tls.Dial("tcp", addr, &tls.Config{RootCAs: pool, ServerName: "localhost", MinVersion: tls.VersionTLS12})
	if err == nil { // with TLS 1.3 a client learns at the first read that it is refused
		_ = nobody.SetDeadline(time.Now().Add(atMost))
		_, err = nobody.Read(make([]byte, 1))
		_ = nobody.Close()
	}
	if err == nil {
		t.Error("a client without certificate was taken")
	}
	known, err := tls.Dial("tcp", addr, &tls.Config{RootCAs: pool, ServerName: "localhost", Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12})
	if err != nil {
		t.Fatal(err)
	}
	ask(t, known, link.ASCII, "VS", "DA")
	_ = known.Close()
	h.ended(1)
	if n := h.Stats().Opened; n != 1 {
		t.Errorf("%d links were opened", n)
	}
}
