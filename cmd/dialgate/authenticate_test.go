package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/link"
)

// TestADialerThatAsksForPasswords runs a dialer with users and sounds, and replays its log, which has no passwords.
func TestADialerThatAsksForPasswords(t *testing.T) {
	file := filepath.Join(t.TempDir(), "dialgate.yaml")
	text := `
authenticate: true
users:
  - {name: all, password: "` + hash + `", permissions: everything}
  - {name: job, password: "` + hash + `", permissions: [job-control]}
sounds: {ThankYou: /sounds/thanks.wav}
`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	args := free(t)
	s := start(t, append([]string{"serve", "--config", file}, args...)...)
	h := dial(t, s.addrs["ascii"][0], link.ASCII)
	h.send("TO\\NT5\x00")
	if er := h.expect("ER"); !strings.HasPrefix(er, `ER\EC9034\`) {
		t.Errorf("before UA: %s", er)
	}
	h.send("UA\\TDdefault\\QIall\\PWguess\x00")
	h.expect(`US\TDdefault\ANall\RS2\PG0`)
	h.send("UA\\TDdefault\\QIjob\\PWsecret\x00TO\\NT5\x00")
	h.expect(`US\TDdefault\ANjob\RS0\PG512`)
	h.expect(`ER\EC9034`)
	h.send("UA\\TDdefault\\QIall\\PWsecret\x00TO\\NT5\x00OC\\CNx\x00OT\\CNx\\PMThankYou\x00OT\\CNx\\PMOther\x00")
	h.expect(`US\TDdefault\ANall\RS0\PG65535`)
	h.expect("CO")
	h.expect(`ER\EC9027`)
	if code := s.stop(); code != exitOK {
		t.Fatalf("exit %d: %s", code, s.errs.String())
	}
	_ = h.conn.Close()
	logs, err := filepath.Glob(filepath.Join(args[len(args)-1], "msglog", "*.MsgLog"))
	if err != nil || len(logs) != 1 {
		t.Fatalf("logs %v, %v", logs, err)
	}
	if b, err := os.ReadFile(logs[0]); err != nil || strings.Contains(string(b), "secret") || strings.Contains(string(b), "guess") {
		t.Errorf("the log has a password: %v\n%s", err, b)
	}
	if code, out, errs := command(t, "", append([]string{"replay", "--config", file}, logs...)...); code != exitOK {
		t.Errorf("exit %d, %s %s", code, out, errs)
	}
	if code, _, _ := command(t, "", append([]string{"replay"}, logs...)...); code != exitFailed {
		t.Errorf("without the configuration: exit %d", code)
	}
}
