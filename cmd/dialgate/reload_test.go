package main

import (
	"crypto/tls"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/gateway/access"
	"github.com/dialgate/dialgate/gateway/access/accesstest"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// reloading is a service as a process of its own, whose configuration changes.
type reloading struct {
	*service
	t       *testing.T
	file    string
	dataDir string
	signal  func(os.Signal)
	end     func()
	times   map[string]int // how often each kind of answer came
}

func startReloading(t *testing.T, text string) *reloading {
	t.Helper()
	file := filepath.Join(t.TempDir(), "dialgate.yaml")
	writeFile(t, file, text)
	doors := free(t)
	c, s, errs := programWith(t, append([]string{"serve", "--config", file}, doors...)...)
	return &reloading{
		service: s, t: t, file: file, dataDir: doors[len(doors)-1], times: map[string]int{},
		signal: func(sig os.Signal) {
			if err := c.Process.Signal(sig); err != nil {
				t.Fatal(err)
			}
		},
		end: func() {
			t.Helper()
			_ = c.Process.Signal(syscall.SIGTERM)
			if err := c.Wait(); err != nil {
				t.Errorf("%v: %s", err, errs.String())
			}
		},
	}
}

// reload changes the file and tells the service; words are what it logs then.
func (r *reloading) reload(text, words string) {
	r.t.Helper()
	writeFile(r.t, r.file, text)
	r.times[words]++
	r.signal(syscall.SIGHUP)
	r.errs.await(r.t, words, r.times[words])
}

func (r *reloading) as(token string, c *tls.Config) *caller {
	return &caller{t: r.t, token: token, tls: c, grpc: r.addrs["grpc"][0], http: r.addrs["http"][0]}
}

// Words of the log.
const (
	hasReloaded = "msg=reloaded"
	hasRefused  = "reload refused, nothing has changed"
)

// serial is the number of the certificate that a door shows now.
func serial(t *testing.T, addr string, c *tls.Config) string {
	t.Helper()
	conn, err := tls.Dial("tcp", addr, c)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	return conn.ConnectionState().PeerCertificates[0].SerialNumber.String()
}

func TestReloadSwapsATokenAndACertificateWhileStreamsGoOn(t *testing.T) {
	ca := accesstest.NewAuthority(t)
	dir := t.TempDir()
	files := ca.Files(t, dir)
	trust := &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12}
	stays, staysHash := access.NewToken()
	goes, goesHash := access.NewToken()
	comes, comesHash := access.NewToken()
	head := `
tls: {cert: "` + files.Cert + `", key: "` + files.Key + `"}
access:
  tokens:
    - {name: stays, hash: "` + staysHash + `", roles: [admin]}
`
	r := startReloading(t, head+`    - {name: goes, hash: "`+goesHash+`", roles: [admin]}`+"\n")

	// Both have streams: an event stream over REST, an Exchange over gRPC.
	conn := r.as(stays, trust).dial()
	session, err := r.as(stays, trust).create(conn)
	if err != nil {
		t.Fatal(err)
	}
	events := stream(t, r.as(stays, trust), session)
	lasting, err := dialgatev1.NewSessionServiceClient(conn).Exchange(r.as(stays, trust).context())
	if err != nil {
		t.Fatal(err)
	}
	lost, err := dialgatev1.NewSessionServiceClient(r.as(goes, trust).dial()).Exchange(r.as(goes, trust).context())
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []dialgatev1.SessionService_ExchangeClient{lasting, lost} {
		ask(t, x)
	}

	old := serial(t, r.addrs["http"][0], trust)
	elsewhere := ca.Files(t, t.TempDir())
	head = strings.NewReplacer(files.Cert, elsewhere.Cert, files.Key, elsewhere.Key).Replace(head)
	r.reload(head+`    - {name: comes, hash: "`+comesHash+`", roles: [admin]}`+"\n", hasReloaded)

	for _, door := range []string{"grpc", "http"} {
		if now := serial(t, r.addrs[door][0], trust); now == old {
			t.Errorf("%s shows the certificate %s as before", door, now)
		}
	}
	for token, want := range map[string]codes.Code{stays: codes.OK, comes: codes.OK, goes: codes.Unauthenticated} {
		who := r.as(token, trust)
		if _, err := who.create(who.dial()); status.Code(err) != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
	ask(t, lasting) // goes on
	send := metadata.AppendToOutgoingContext(r.as(stays, trust).context(), "dialgate-session", session)
	if _, err := dialgatev1.NewSessionServiceClient(conn).SendMessage(send, &dialgatev1.SendMessageRequest{Session: session, Text: "VS"}); err != nil {
		t.Fatal(err)
	}
	events("DA") // goes on too
	for {
		if _, err = lost.Recv(); err != nil {
			break
		}
	}
	if status.Code(err) != codes.Unauthenticated {
		t.Errorf("the stream of a token that is gone ended with %v", err)
	}

	old = serial(t, r.addrs["http"][0], trust)
	ca.Files(t, filepath.Dir(elsewhere.Cert)) // another certificate under the same names
	r.reload(head+`    - {name: comes, hash: "`+comesHash+`", roles: [admin]}`+"\n", hasReloaded)
	if now := serial(t, r.addrs["grpc"][0], trust); now == old {
		t.Errorf("the certificate is %s as before", now)
	}
	ask(t, lasting)
	r.end()
}

// ask sends a message over an Exchange and waits for its answer.
func ask(t *testing.T, x dialgatev1.SessionService_ExchangeClient) {
	t.Helper()
	if err := x.Send(&dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: "VS"}}); err != nil {
		t.Fatal(err)
	}
	for {
		got, err := x.Recv()
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(got.GetText(), "DA") {
			return
		}
	}
}

// stream opens the events of a session over REST and gives a function that reads until one begins with a word.
func stream(t *testing.T, c *caller, session string) func(word string) {
	t.Helper()
	req, err := http.NewRequestWithContext(c.context(), http.MethodGet, "https://"+c.http+"/v1/sessions/"+session+"/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	client := http.Client{Transport: &http.Transport{TLSClientConfig: c.tls, DisableKeepAlives: true}}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != http.StatusOK {
		b, _ := io.ReadAll(resp.Body)
		t.Fatalf("events: %d %s", resp.StatusCode, b)
	}
	t.Cleanup(func() { _ = resp.Body.Close() })
	return func(word string) {
		t.Helper()
		var read strings.Builder
		b := make([]byte, 4096)
		for !strings.Contains(read.String(), word) {
			n, err := resp.Body.Read(b)
			read.Write(b[:n])
			if err != nil {
				t.Fatalf("no %s in the stream: %v\n%s", word, err, read.String())
			}
		}
	}
}

func TestAReloadWithAnErrorChangesNothing(t *testing.T) {
	ca := accesstest.NewAuthority(t)
	dir := t.TempDir()
	files := ca.Files(t, dir)
	trust := &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12}
	token, hash := access.NewToken()
	other, otherHash := access.NewToken()
	good := `
tls: {cert: "` + files.Cert + `", key: "` + files.Key + `", client-ca: "` + files.ClientCA + `"}
networks: {ascii: [127.0.0.0/8]}
access: {tokens: [{name: a, hash: "` + hash + `", roles: [admin]}]}
`
	r := startReloading(t, good)
	before := serial(t, r.addrs["http"][0], trust)
	h := dial(t, r.addrs["ascii"][0], link.ASCII)
	swapped := strings.ReplaceAll(good, hash, otherHash)
	keyPEM, err := os.ReadFile(files.Key)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, text, words string }{
		{"no YAML", swapped + "\n  x", "yaml"},
		{"an unknown key", swapped + "nonsense: 1\n", `unknown key \"nonsense\"`},
		{"a bad address", swapped + "admin-addr: nowhere\n", "host:port"},
		{"a bad role", strings.ReplaceAll(swapped, "admin", "emperor"), "emperor"},
		{"no tokens left", "tls: {cert: \"" + files.Cert + "\", key: \"" + files.Key + "\"}\nnetworks: {ascii: [127.0.0.0/8]}\n", "would let everybody in"},
		{"no networks left", strings.ReplaceAll(swapped, "networks: {ascii: [127.0.0.0/8]}", ""), "would let everybody in"},
		{"no client CA left", strings.ReplaceAll(swapped, files.ClientCA, ""), "would let clients without certificate in"},
		{"a default sound that there is not", swapped + "default-sound: x\n", "has no path"},
		{"a key that is none", swapped, "tls.key"},
	} {
		if c.words == "tls.key" {
			ca.Files(t, dir)
			writeFile(t, files.Key, "nonsense")
		}
		n := len(r.errs.String())
		r.reload(c.text, hasRefused)
		line := r.errs.String()[n:]
		if !strings.Contains(line, c.words) || strings.Count(line, "reload") != 1 {
			t.Errorf("%s: the log says %q, want %s", c.name, line, c.words)
		}
		who := r.as(token, trust)
		if _, err := who.create(who.dial()); err != nil {
			t.Errorf("%s: the token is good no more: %v", c.name, err)
		}
		who = r.as(other, trust)
		if _, err := who.create(who.dial()); status.Code(err) != codes.Unauthenticated {
			t.Errorf("%s: the new token is taken: %v", c.name, err)
		}
		if now := serial(t, r.addrs["http"][0], trust); now != before {
			t.Errorf("%s: the certificate has changed", c.name)
		}
	}
	h.send("VS\x00")
	h.expect("DA") // still there

	writeFile(t, files.Key, string(keyPEM))
	_ = h.conn.Close()
	r.end()
}

func TestReloadSaysWhatNeedsANewStart(t *testing.T) {
	r := startReloading(t, "log-level: info\n")
	files := accesstest.NewAuthority(t).Files(t, t.TempDir())
	r.reload("tls: {cert: \""+files.Cert+"\", key: \""+files.Key+"\"}\nlog-level: warn\npassword-length: 9\nauthenticate: false\nretries: [{outcome: 1, interval: 1m, limit: 1}]\n", "some keys take effect only when the service is started anew")
	if log := r.errs.String(); !strings.Contains(log, `keys="password-length, retries, tls"`) {
		t.Errorf("the log says %s", log)
	}
	r.end()
}

func TestReloadClosesWhatComesFromANetworkThatIsGone(t *testing.T) {
	r := startReloading(t, "networks: {ascii: [127.0.0.0/8], unicode: [127.0.0.0/8]}\n")
	h := dial(t, r.addrs["ascii"][0], link.ASCII)
	h.send("VS\x00")
	h.expect("DA")
	u := dial(t, r.addrs["unicode"][0], link.UTF16LE)
	r.reload("networks: {ascii: [192.0.2.0/24], unicode: [127.0.0.0/8]}\n", hasReloaded)
	h.ended()
	u.send("V\x00S\x00\x00\x00")
	u.expect("DA")
	_ = h.conn.Close()
	_ = u.conn.Close()
	r.end()
}

// TestTheLogOfAReloadReplays has sounds and outcomes change under a running campaign; the log says so, and its replay finds the same.
func TestTheLogOfAReloadReplays(t *testing.T) {
	first := "sounds: {ThankYou: /old.wav}\n"
	r := startReloading(t, first)
	h := dial(t, r.addrs["ascii"][0], link.ASCII)
	h.send("TO\\NT5\x00OC\\CNx\x00OT\\CNx\\PMThankYou\\TKone\x00OT\\CNx\\PMBye\\TKtwo\x00")
	h.expect(`MV\TKone`)
	if er := h.expect("ER"); !strings.HasPrefix(er, `ER\EC9027\`) {
		t.Errorf("a sound that there is not: %s", er)
	}
	r.reload("sounds: {Bye: \"/bye \\\"quoted\\\".wav\"}\ndefault-sound: Bye\noutcomes: {dialling: {40: other}}\n", hasReloaded)
	h.send("OT\\CNx\\PMBye\\TKthree\x00OT\\CNx\\PM\\TKfour\x00OT\\CNx\\PMThankYou\\TKfive\x00")
	h.expect(`MV\TKthree`)
	h.expect(`MV\TKfour`)
	if er := h.expect("ER"); !strings.HasPrefix(er, `ER\EC9027\`) {
		t.Errorf("a sound that is gone: %s", er)
	}
	_ = h.conn.Close()
	r.end()

	logs, err := filepath.Glob(filepath.Join(r.dataDir, "msglog", "*.MsgLog"))
	if err != nil || len(logs) != 1 {
		t.Fatalf("logs %v, %v", logs, err)
	}
	start := filepath.Join(t.TempDir(), "start.yaml")
	writeFile(t, start, first)
	if code, out, errs := command(t, "", append([]string{"replay", "--config", start}, logs...)...); code != exitOK {
		t.Errorf("exit %d, %s %s", code, out, errs)
	}
	text, err := os.ReadFile(logs[0])
	if err != nil {
		t.Fatal(err)
	}
	without := filepath.Join(t.TempDir(), filepath.Base(logs[0]))
	var lines []string
	for l := range strings.SplitSeq(string(text), "\n") {
		if !strings.Contains(l, "\tself\t+\ttables ") {
			lines = append(lines, l)
		}
	}
	writeFile(t, without, strings.Join(lines, "\n"))
	if code, _, _ := command(t, "", "replay", "--config", start, without); code != exitFailed {
		t.Errorf("without the line of the reload: exit %d", code)
	}
}
