package main

import (
	"io"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

// host is a client by hand.
type host struct {
	t       *testing.T
	conn    net.Conn
	decoder *link.Decoder
}

func dial(t *testing.T, addr string, cs link.Charset) *host {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	return hostOver(t, conn, cs)
}

// hostOver speaks over a connection.
func hostOver(t *testing.T, conn net.Conn, cs link.Charset) *host {
	t.Helper()
	_ = conn.SetDeadline(time.Now().Add(2 * time.Minute))
	return &host{t: t, conn: conn, decoder: link.NewDecoderSize(cs, limits.LogLineBytes)}
}

func (h *host) send(bytes string) {
	h.t.Helper()
	if _, err := h.conn.Write([]byte(bytes)); err != nil {
		h.t.Fatal(err)
	}
}

// expect reads until a message begins as told.
func (h *host) expect(prefix string) string {
	h.t.Helper()
	b := make([]byte, 64<<10)
	for {
		for f, ok := h.decoder.Next(); ok; f, ok = h.decoder.Next() {
			if strings.HasPrefix(f.Text, prefix) {
				return f.Text
			}
		}
		n, err := h.conn.Read(b)
		if err != nil {
			h.t.Fatalf("waiting for %s: %v", prefix, err)
		}
		_, _ = h.decoder.Write(b[:n])
	}
}

// ended reads until the dialer has closed the connection.
func (h *host) ended() {
	h.t.Helper()
	if _, err := io.Copy(io.Discard, h.conn); err != nil {
		h.t.Fatal(err)
	}
}

// call runs a predictive call by hand, and refers to it by the unique id that the dialer gave it.
func (h *host) call() {
	h.send("TO\\NT5\\ND\\TS\x00OC\\CNx\\RO\x00AL\\CNx\\AN2\\AE42\\TKsecret\x00")
	h.expect("SL")
	h.send("LS\\AE42\\RS0\x00AA\\AN2\x00MC\\CNx\\TN123\x00")
	ys := regexp.MustCompile(`YS(\{[^}]*\})`).FindStringSubmatch(h.expect("CI"))[1]
	h.send("LC\\CNx\\YS" + ys + "\\TI3\x00")
	h.expect("AC")
	h.send("TS\\YS" + ys + "\\RS0\x00SW\\AN2\x00TC\\AN2\\AO0\x00")
	h.expect("NB")
}

// unreadable sends what is no message: one too large, half a character.
func unreadable(t *testing.T, s *service) {
	t.Helper()
	h := dial(t, s.addrs["ascii"][0], link.ASCII)
	h.send(`OC\CN` + strings.Repeat("x", limits.MessageBytes) + "\x00")
	h.expect("ER")
	_ = h.conn.Close()
	h = dial(t, s.addrs["unicode"][0], link.UTF16LE)
	h.send("C\x00G\x00:\x00C\x00A\x00:\x00\x00\xd8X\x00\x00\x00")
	h.expect("")
	_ = h.conn.Close()
}

func TestReplayOfTwoRunsAndSeveralTenants(t *testing.T) {
	args := free(t)
	for range 2 {
		s := start(t, append([]string{"serve"}, args...)...)
		h := dial(t, s.addrs["ascii"][0], link.ASCII)
		h.call()
		h.send("OC\\TDother\\CNx\x00OC\\TDthird\\CNx\x00VS\x00")
		h.expect("DA")
		unreadable(t, s)
		if code := s.stop(); code != exitOK {
			t.Fatalf("exit %d: %s", code, s.errs.String())
		}
		_ = h.conn.Close()
	}
	logs, err := filepath.Glob(filepath.Join(args[len(args)-1], "msglog", "*.MsgLog"))
	if err != nil || len(logs) != 3 {
		t.Fatalf("logs %v, %v", logs, err)
	}
	for range 2 {
		code, out, errs := command(t, "", append([]string{"replay"}, logs...)...)
		if code != exitOK || !strings.HasPrefix(out, "same: runs 2,") {
			t.Errorf("exit %d, %s %s", code, out, errs)
		}
		slices.Reverse(logs) // the order of the files does not matter
	}
	if code, out, _ := command(t, "", append([]string{"replay", "--error-text=false"}, logs...)...); code != exitFailed || !strings.Contains(out, `\MS`) {
		t.Errorf("a dialer without words: exit %d, %s", code, out)
	}
}

func TestReplayTellsWhatIsWrongWithALog(t *testing.T) {
	for name, c := range map[string]struct{ text, words string }{
		"middle":    {"2026-03-02T09:00:00.000000Z\ts1\t<\tVS\n", "begins in the middle"},
		"output":    {"2026-03-02T09:00:00.000000Z\ts1\t>\tDA\n", "begins in the middle"},
		"link":      {"2026-03-02T09:00:00.000000Z\tq1\t+\tx\n", `"q1" is no link`},
		"no log":    {"hello\n", "line 1"},
		"missing":   {"2026-03-02T09:00:00.000000Z\ts1\t+\tx\n2026-03-02T09:00:01.000000Z\ts1\t<\tVS\n2026-03-02T09:00:05.000000Z\ts1\t-\tpeer closed\n", "differs"},
		"too much":  {"2026-03-02T09:00:00.000000Z\ts1\t+\tx\n2026-03-02T09:00:01.000000Z\ts1\t>\tDA\n2026-03-02T09:00:05.000000Z\ts1\t-\tpeer closed\n", "differs"},
		"last line": {"2026-03-02T09:00:00.000000Z\ts1\t+\tx\n2026-03-02T09:00:01.000000Z\ts1\t>\tDA\n", "differs"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "default-2026-03-02.MsgLog")
			if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			code, _, errs := command(t, "", "replay", path)
			if code != exitFailed || !strings.Contains(errs, c.words) || strings.Count(errs, "\n") != 1 {
				t.Errorf("exit %d, %q", code, errs)
			}
		})
	}
	if code, _, errs := command(t, "", "replay", t.TempDir()); code != exitRefused || !strings.Contains(errs, "directory") {
		t.Errorf("exit %d, %q", code, errs)
	}
}

func TestReplayOfAQuietHour(t *testing.T) {
	path := filepath.Join(t.TempDir(), "default-2026-03-02.MsgLog")
	text := "2026-03-02T09:00:00.000000Z\ts1\t+\tx\n2026-03-02T09:00:01.000000Z\ts1\t<\tVS\\VI1200\n" +
		"2026-03-02T09:20:01.000000Z\ts1\t>\tDA\n2026-03-02T09:40:01.000000Z\ts1\t>\tDA\n2026-03-02T10:00:01.000000Z\ts1\t>\tDA\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out, errs := command(t, "", "replay", path); code != exitOK || out != "same: runs 1, inputs 2, outputs 3\n" {
		t.Errorf("exit %d, %s %s", code, out, errs)
	}
}

func TestALogTornAtItsEndReplays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "default-2026-03-02.MsgLog")
	text := "2026-03-02T09:00:00.000000Z\ts1\t+\tx\n2026-03-02T09:00:01.000000Z\ts1\t<\tVS\n2026-03-02T09:00:01.000000Z\ts1\t>\tD"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out, errs := command(t, "", "replay", path); code != exitOK {
		t.Errorf("exit %d, %s %s", code, out, errs)
	}
}

// The logs under testdata/msglog were written by the program. What it did then it must do now; where a change is meant, write them
// anew with --timezone UTC.
func TestCommittedLogsReplay(t *testing.T) {
	logs, err := filepath.Glob("testdata/msglog/*/*.MsgLog")
	if err != nil || len(logs) == 0 {
		t.Fatalf("logs %v, %v", logs, err)
	}
	for _, log := range logs {
		code, out, errs := command(t, "", "replay", "--timezone", "UTC", log)
		if code != exitOK || !strings.HasPrefix(out, "same: runs 1,") {
			t.Errorf("%s: exit %d, %s %s", log, code, out, errs)
		}
	}
}

func TestReplayUntilAnInstantAndOfOneTenant(t *testing.T) {
	const log = "testdata/msglog/an-inbound-call/default-2026-11-25.MsgLog"
	_, all, _ := command(t, "", "replay", "--timezone", "UTC", log)
	text, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(text), "\n")
	at, _, _ := strings.Cut(lines[len(lines)/2], "\t")
	for _, c := range []struct {
		args []string
		same bool // as the whole
	}{
		{[]string{"--until", at}, false},
		{[]string{"--until", "2099-01-01T00:00:00Z"}, true},
		{[]string{"--tenant", "default"}, true},
		{[]string{"--tenant", "another"}, false},
	} {
		code, out, errs := command(t, "", append([]string{"replay", "--timezone", "UTC", log}, c.args...)...)
		if code != exitOK || (out == all) != c.same {
			t.Errorf("%v: exit %d, %s %s; the whole is %s", c.args, code, out, errs, all)
		}
	}
	if code, _, errs := command(t, "", "replay", "--until", "yesterday", log); code != exitRefused || strings.Count(errs, "\n") != 1 {
		t.Errorf("a bad time: exit %d, %s", code, errs)
	}
}
