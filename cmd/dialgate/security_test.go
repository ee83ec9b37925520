package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/access/accesstest"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// caller is a client of gRPC and REST with a token, over TLS where it knows an authority.
type caller struct {
	t     *testing.T
	token string
	tls   *tls.Config // nil for none
	grpc  string
	http  string
}

// dial connects to gRPC.
func (c *caller) dial() *grpc.ClientConn {
	c.t.Helper()
	creds := insecure.NewCredentials()
	if c.tls != nil {
		creds = credentials.NewTLS(c.tls)
	}
	conn, err := grpc.NewClient(c.grpc, grpc.WithTransportCredentials(creds))
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { _ = conn.Close() })
	return conn
}

// context has the token.
func (c *caller) context() context.Context {
	ctx, cancel := context.WithTimeout(c.t.Context(), 2*time.Minute)
	c.t.Cleanup(cancel)
	if c.token == "" {
		return ctx
	}
	return metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+c.token)
}

// create makes a session over gRPC.
func (c *caller) create(conn *grpc.ClientConn) (string, error) {
	s, err := dialgatev1.NewSessionServiceClient(conn).CreateSession(c.context(), &dialgatev1.CreateSessionRequest{})
	return s.GetSession(), err
}

// get asks HTTP and gives the status and the body.
func (c *caller) get(path string) (int, string) {
	c.t.Helper()
	scheme := "http"
	if c.tls != nil {
		scheme = "https"
	}
	req, err := http.NewRequestWithContext(c.context(), http.MethodGet, scheme+"://"+c.http+path, nil)
	if err != nil {
		c.t.Fatal(err)
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true, TLSClientConfig: c.tls}}
	resp, err := client.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestAnAddressOfTheNetworkNeedsSomethingThatKeepsStrangersOut(t *testing.T) {
	for _, door := range []string{"ascii", "unicode", "grpc", "http", "admin"} {
		args := free(t)
		dir := filepath.Join(t.TempDir(), "data")
		args[len(args)-1] = dir
		code, out, errs := command(t, "", append(append([]string{"serve"}, args...), "--"+door+"-addr", "0.0.0.0:0")...)
		if code != exitRefused || out != "" || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, "--"+door+"-addr 0.0.0.0:0") || !strings.Contains(errs, "--insecure") {
			t.Errorf("%s: exit %d, %q, %q", door, code, out, errs)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%s: %s was made all the same", door, dir)
		}
	}
	s := start(t, append(append([]string{"serve"}, free(t)...), "--http-addr", "0.0.0.0:0", "--insecure")...)
	if !strings.Contains(s.errs.String(), "everybody who can reach this address may do anything") {
		t.Errorf("no warning: %s", s.errs.String())
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
	_, hash := access.NewToken()
	file := filepath.Join(t.TempDir(), "dialgate.yaml")
	writeFile(t, file, "access: {tokens: [{name: a, hash: '"+hash+"', roles: [viewer]}]}\nnetworks: {ascii: [127.0.0.0/8], unicode: [127.0.0.0/8]}\n")
	s = start(t, "serve", "--config", file, "--ascii-addr", "0.0.0.0:0", "--unicode-addr", "[::]:0", "--grpc-addr", "0.0.0.0:0", "--http-addr", ":0", "--data-dir", t.TempDir())
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

func TestTokensSayWhoMayWhat(t *testing.T) {
	viewer, viewerHash := access.NewToken()
	host, hostHash := access.NewToken()
	file := filepath.Join(t.TempDir(), "dialgate.yaml")
	writeFile(t, file, `
access:
  tokens:
    - {name: wallboard, hash: "`+viewerHash+`", roles: [viewer]}
    - {name: campaigns, hash: "`+hostHash+`", roles: [host, viewer]}
    - {name: old, hash: "`+access.HashToken("old-and-known")+`", roles: [admin], expires: 2020-01-01}
`)
	args := free(t)
	s := start(t, append([]string{"serve", "--config", file}, args...)...)
	as := func(token string) *caller {
		return &caller{t: t, token: token, grpc: s.addrs["grpc"][0], http: s.addrs["http"][0]}
	}
	for _, c := range []struct {
		name, token string
		code        codes.Code
		status      int
	}{
		{"nobody", "", codes.Unauthenticated, 401},
		{"a made-up token", "dgt_nonsense", codes.Unauthenticated, 401},
		{"an old token", "old-and-known", codes.Unauthenticated, 401},
		{"a viewer", viewer, codes.OK, 200},
		{"a host", host, codes.OK, 200},
	} {
		who := as(c.token)
		_, err := dialgatev1.NewViewServiceClient(who.dial()).ListCampaigns(who.context(), &dialgatev1.ListCampaignsRequest{Tenant: "default"})
		if status.Code(err) != c.code {
			t.Errorf("%s over gRPC: %v, want %s", c.name, err, c.code)
		}
		if code, body := who.get("/v1/tenants/default/campaigns"); code != c.status {
			t.Errorf("%s over REST: %d %s, want %d", c.name, code, body, c.status)
		}
	}
	for _, c := range []struct {
		name, token string
		code        codes.Code
	}{{"a viewer", viewer, codes.PermissionDenied}, {"a host", host, codes.OK}} {
		who := as(c.token)
		conn := who.dial()
		session, err := who.create(conn)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		ctx := metadata.AppendToOutgoingContext(who.context(), "dialgate-session", session)
		_, err = dialgatev1.NewCampaignServiceClient(conn).OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Tenant: "default", Campaign: "c-" + strings.ReplaceAll(c.name, " ", "-")})
		if got := status.Code(err); got != c.code && !(c.code == codes.OK && got != codes.PermissionDenied && got != codes.Unauthenticated) {
			t.Errorf("%s opens a campaign: %v, want %s", c.name, err, c.code)
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
	audit, err := os.ReadFile(filepath.Join(args[len(args)-1], "audit.log"))
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{`"event":"sign-in","who":"token:wallboard"`, `"event":"refused"`, `"reason":"TOKEN_INVALID"`, `"who":"token:old"`} {
		if !strings.Contains(string(audit), words) {
			t.Errorf("the audit log has no %s:\n%s", words, audit)
		}
	}
	for _, secret := range []string{viewer, host, "old-and-known", "dgt_"} {
		if strings.Contains(string(audit)+s.errs.String(), secret) {
			t.Errorf("a log has %q", secret)
		}
	}
}

// pemFiles writes a certificate and its key.
func pemFiles(t *testing.T, c tls.Certificate) (cert, key string) {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(c.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "own.pem"), filepath.Join(dir, "own.key")
	writeFile(t, cert, string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Certificate[0]})))
	writeFile(t, key, string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})))
	return cert, key
}

func TestDoorsOverTLS(t *testing.T) {
	ca := accesstest.NewAuthority(t)
	files := ca.Files(t, t.TempDir())
	file := filepath.Join(t.TempDir(), "dialgate.yaml")
	writeFile(t, file, `
tls: {cert: "`+files.Cert+`", key: "`+files.Key+`", client-ca: "`+files.ClientCA+`"}
ascii-tls-addr: 127.0.0.1:0
unicode-tls-addr: 127.0.0.1:0
access: {certificates: [{name: gateway, roles: [telephony, viewer]}]}
`)
	s := start(t, append([]string{"serve", "--config", file}, free(t)...)...)
	strange := &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12}
	known := strange.Clone()
	known.Certificates = []tls.Certificate{ca.Client(t, "gateway")}
	as := func(c *tls.Config) *caller {
		return &caller{t: t, tls: c, grpc: s.addrs["grpc"][0], http: s.addrs["http"][0]}
	}
	for c, want := range map[*tls.Config]codes.Code{strange: codes.Unauthenticated, known: codes.OK} {
		who := as(c)
		if _, err := who.create(who.dial()); status.Code(err) != want {
			t.Errorf("gRPC: %v, want %s", err, want)
		}
	}
	if code, body := as(strange).get("/v1/tenants/default/agents"); code != http.StatusUnauthorized {
		t.Errorf("REST without a certificate: %d %s", code, body)
	}
	if code, body := as(known).get("/v1/tenants/default/agents"); code != http.StatusOK {
		t.Errorf("REST with a certificate: %d %s", code, body)
	}
	for door, charset := range map[string]link.Charset{"ascii-tls": link.ASCII, "unicode-tls": link.UTF16LE} {
		conn, err := tls.Dial("tcp", s.addrs[door][0], known)
		if err != nil {
			t.Fatalf("%s: %v", door, err)
		}
		h := hostOver(t, conn, charset)
		text := "VS\x00"
		if charset == link.UTF16LE {
			text = "V\x00S\x00\x00\x00"
		}
		h.send(text)
		h.expect("DA")
		_ = conn.Close()
		own, key := pemFiles(t, known.Certificates[0])
		args := []string{"--wait", "100ms", "--addr", s.addrs[door][0], "--tls", "--tls-ca", files.ClientCA, "--tls-cert", own, "--tls-key", key}
		if charset == link.UTF16LE {
			args = append(args, "--unicode")
		}
		if code, out, errs := converse(t, []said{{"VS\n", []string{"DA\n"}}}, args...); code != exitOK || out != "DA\n" {
			t.Errorf("%s: chat: exit %d, %q, %s", door, code, out, errs)
		}
		if c, err := tls.Dial("tcp", s.addrs[door][0], strange); err == nil {
			_ = c.SetDeadline(time.Now().Add(20 * time.Second))
			_, _ = c.Write([]byte(text))
			if n, err := c.Read(make([]byte, 10)); err == nil {
				t.Errorf("%s answered a client without certificate with %d bytes", door, n)
			}
			_ = c.Close()
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

func TestLimitsHoldAtTheDoors(t *testing.T) {
	s := start(t, append([]string{"serve", "--limits-connections-per-address", "2"}, free(t)...)...)
	a, b := dial(t, s.addrs["ascii"][0], link.ASCII), dial(t, s.addrs["ascii"][0], link.ASCII)
	for _, h := range []*host{a, b} {
		h.send("VS\x00")
		h.expect("DA")
	}
	c := dial(t, s.addrs["ascii"][0], link.ASCII)
	c.ended()
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
	for _, h := range []*host{a, b, c} {
		_ = h.conn.Close()
	}
}

func TestTheAdminDoorAsksForATokenWhereTheOthersDo(t *testing.T) {
	token, hash := access.NewToken()
	admin, adminHash := access.NewToken()
	file := filepath.Join(t.TempDir(), "dialgate.yaml")
	writeFile(t, file, "admin-addr: 127.0.0.1:0\naccess: {tokens: [{name: a, hash: '"+hash+"', roles: [viewer], tenants: ['*']}, "+
		"{name: b, hash: '"+adminHash+"', roles: [admin], tenants: ['*']}]}\n")
	s := start(t, append([]string{"serve", "--config", file}, free(t)...)...)
	for _, c := range []struct {
		path, token string
		status      int
	}{
		{"/healthz", "", 200},
		{"/readyz", "", 200},
		{"/metrics", "", 401},
		{"/debug/pprof/", "", 401},
		{"/debug/pprof/goroutine", "dgt_nonsense", 401},
		{"/metrics", token, 200},
		{"/debug/pprof/", token, 403},
		{"/debug/pprof/", admin, 200},
	} {
		who := &caller{t: t, token: c.token, http: s.addrs["admin"][0]}
		if code, body := who.get(c.path); code != c.status {
			t.Errorf("%s: %d %s, want %d", c.path, code, body, c.status)
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

func TestAMessageRateHoldsOverGRPC(t *testing.T) {
	s := start(t, append([]string{"serve", "--limits-messages-per-second", "0.001", "--limits-burst", "2"}, free(t)...)...)
	who := &caller{t: t, grpc: s.addrs["grpc"][0], http: s.addrs["http"][0]}
	conn := who.dial()
	session, err := who.create(conn)
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range []codes.Code{codes.OK, codes.OK, codes.ResourceExhausted} {
		_, err := dialgatev1.NewSessionServiceClient(conn).SendMessage(who.context(), &dialgatev1.SendMessageRequest{Session: session, Text: "VS"})
		if status.Code(err) != want {
			t.Errorf("message %d: %v, want %s", n+1, err, want)
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}
