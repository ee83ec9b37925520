package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

// asProgram makes the test binary the program itself: for tests of signals.
const asProgram = "DIALGATE_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		_ = os.Unsetenv(asProgram)
		os.Exit(mainWithSignals())
	}
	goleak.VerifyTestMain(m)
}

// buffer is a stream that may be written and read at the same time.
type buffer struct {
	mu    sync.Mutex
	b     bytes.Buffer
	wrote chan struct{} // closed by the next Write; nil where nobody waits
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.wrote != nil {
		close(b.wrote)
		b.wrote = nil
	}
	return b.b.Write(p)
}

// await waits until words have been written n times.
func (b *buffer) await(t *testing.T, words string, n int) {
	t.Helper()
	late := time.After(time.Minute)
	for {
		b.mu.Lock()
		there := strings.Count(b.b.String(), words) >= n
		if b.wrote == nil {
			b.wrote = make(chan struct{})
		}
		wrote := b.wrote
		b.mu.Unlock()
		if there {
			return
		}
		select {
		case <-wrote:
		case <-late:
			t.Fatalf("%q was not written %d times: %s", words, n, b.String())
		}
	}
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// command runs a command line to its end.
func command(t *testing.T, in string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e buffer
	code = run(t.Context(), append([]string{}, args...), streams{strings.NewReader(in), &o, &e}) // never nil, which would be the arguments of the test
	return code, o.String(), e.String()
}

// said is what is piped into chat at a time, and the words that have to have come back before anything else is.
type said struct {
	text  string
	until []string
}

// converse runs chat, and ends what is piped into it when all has come back: a machine that is busy may take its time to answer.
func converse(t *testing.T, script []said, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e buffer
	code = run(t.Context(), append([]string{"chat"}, args...), streams{&piped{t: t, script: script, out: &o}, &o, &e})
	return code, o.String(), e.String()
}

// piped says a script.
type piped struct {
	t      *testing.T
	script []said
	until  []string // of what was said last
	left   string   // of what is being said
	out    *buffer
}

func (s *piped) Read(p []byte) (int, error) {
	s.t.Helper()
	for s.left == "" {
		for _, words := range s.until {
			s.out.await(s.t, words, 1)
		}
		if len(s.script) == 0 {
			return 0, io.EOF
		}
		s.left, s.until, s.script = s.script[0].text, s.script[0].until, s.script[1:]
	}
	n := copy(p, s.left)
	s.left = s.left[n:]
	return n, nil
}

// service is a serve or demo under way.
type service struct {
	t      *testing.T
	addrs  map[string][]string
	errs   buffer
	cancel context.CancelFunc
	code   chan int
}

// free has every door on a free port and logs in a directory of the test.
func free(t *testing.T) []string {
	return []string{"--ascii-addr", "127.0.0.1:0", "--unicode-addr", "127.0.0.1:0", "--grpc-addr", "127.0.0.1:0", "--http-addr", "127.0.0.1:0", "--data-dir", t.TempDir()}
}

// start runs a command until it says that it is ready.
func start(t *testing.T, args ...string) *service {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	s := &service{t: t, addrs: map[string][]string{}, cancel: cancel, code: make(chan int, 1)}
	r, w := io.Pipe()
	go func() {
		s.code <- run(ctx, args, streams{strings.NewReader(""), w, &s.errs})
		_ = w.Close()
	}()
	s.readAddresses(r)
	go func() { _, _ = io.Copy(io.Discard, r) }()
	t.Cleanup(func() { cancel() })
	return s
}

func (s *service) readAddresses(r io.Reader) {
	s.t.Helper()
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		f := strings.Fields(lines.Text())
		if len(f) == 3 && f[0] == "listening" {
			s.addrs[f[1]] = append(s.addrs[f[1]], f[2])
		}
		if len(f) == 1 && f[0] == "ready" {
			return
		}
	}
	s.t.Fatalf("the service ended before it was ready: %s", s.errs.String())
}

// stop ends it as a signal does.
func (s *service) stop() int {
	s.t.Helper()
	s.cancel()
	select {
	case code := <-s.code:
		return code
	case <-time.After(time.Minute):
		s.t.Fatal("the service did not end within a minute")
		return -1
	}
}

func TestWithoutACommandItHelps(t *testing.T) {
	code, out, _ := command(t, "")
	if code != exitOK || !strings.Contains(out, "serve") || !strings.Contains(out, "replay") {
		t.Errorf("exit %d, %s", code, out)
	}
	code, out, _ = command(t, "", "--version")
	if code != exitOK || !strings.HasPrefix(out, "dialgate ") {
		t.Errorf("exit %d, %s", code, out)
	}
}

func TestWhatIsWrongIsOneLine(t *testing.T) {
	file := t.TempDir() + "/taken"
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ args, words string }{
		{"serve --bogus", "--bogus"},
		{"srve", "srve"},
		{"serve extra", "extra"},
		{"serve --ascii-addr 6502", "host:port"},
		{"serve --ascii-addr 127.0.0.1:70000", "0 to 65535"},
		{"serve --grpc-addr 127.0.0.1:x", "0 to 65535"},
		{"serve --telephony real", "none, sim"},
		{"serve --timezone Mars/Base", "Mars/Base"},
		{"serve --log-level loud", "debug, info"},
		{"serve --error-text perhaps", "perhaps"},
		{"serve --config " + file + ".yaml", "taken.yaml"},
		{"serve --data-dir " + file, "--data-dir"},
		{"demo --agents 0", "--agents"},
		{"demo --speed 0", "--speed"},
		{"demo --duration -1s", "--duration"},
		{"replay", "arg"},
		{"replay /nowhere/x.MsgLog", "x.MsgLog"},
		{"chat --addr 127.0.0.1:1", "127.0.0.1:1"},
		{"chat --tls --addr 127.0.0.1:1", "127.0.0.1:1"},
		{"chat --tls --tls-ca " + file, "no certificate"},
		{"chat --tls --tls-cert " + file, "--tls-key"},
		{"chat --tls-ca " + file, "need --tls"},
	} {
		t.Run(c.args, func(t *testing.T) {
			code, out, errs := command(t, "", strings.Fields(c.args)...)
			if code != exitRefused || out != "" || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, c.words) {
				t.Errorf("exit %d, stdout %q, stderr %q", code, out, errs)
			}
		})
	}
}

// program starts the service with a simulated switch as a process of its own.
func program(t *testing.T) (*exec.Cmd, *service, *buffer) {
	t.Helper()
	return programWith(t, append([]string{"serve", "--telephony", "sim"}, free(t)...)...)
}

// programWith starts a command as a process of its own.
func programWith(t *testing.T, args ...string) (*exec.Cmd, *service, *buffer) {
	t.Helper()
	c := exec.CommandContext(t.Context(), os.Args[0], args...)
	c.Env = append(os.Environ(), asProgram+"=1")
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s := &service{t: t, addrs: map[string][]string{}}
	c.Stderr = &s.errs
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	s.readAddresses(out)
	return c, s, &s.errs
}

func TestSignalsEndTheProgram(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
		t.Run(signal.String(), func(t *testing.T) {
			c, _, errs := program(t)
			asked := time.Now()
			if err := c.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			if err := c.Wait(); err != nil {
				t.Errorf("%v: %s", err, errs.String())
			}
			if took := time.Since(asked); took > 10*time.Second {
				t.Errorf("took %s to end", took)
			}
		})
	}
}

// A peer that does not read what it is sent keeps the program from ending at once; a second signal does not wait for it.
func TestASecondSignalEndsAtOnce(t *testing.T) {
	c, s, _ := program(t)
	h := dial(t, s.addrs["ascii"][0], link.ASCII)
	for range 12 {
		h.send("XX" + strings.Repeat("x", limits.MessageBytes-2) + "\x00")
	}
	other := dial(t, s.addrs["ascii"][0], link.ASCII)
	other.send("VS\x00")
	other.expect("DA") // the engine has dealt with what came before
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	other.ended() // the end is under way
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); c.ProcessState.ExitCode() != exitFailed {
		t.Errorf("exit %d, %v", c.ProcessState.ExitCode(), err)
	}
	_ = h.conn.Close()
	_ = other.conn.Close()
}
