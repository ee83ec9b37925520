package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/dialgate/dialgate/gateway/guarantee"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// process is the service as a process of its own, over the data of those before it.
func process(t *testing.T, dir string) (*exec.Cmd, *service) {
	t.Helper()
	c, s, _ := programWith(t, "serve", "--ascii-addr", "", "--unicode-addr", "",
		"--grpc-addr", "127.0.0.1:0", "--http-addr", "127.0.0.1:0", "--data-dir", dir)
	return c, s
}

// sessionsAt is a client that connects again as soon as it can.
func sessionsAt(t *testing.T, addr string) dialgatev1.SessionServiceClient {
	t.Helper()
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDefaultCallOptions(grpc.WaitForReady(true)),
		grpc.WithConnectParams(grpc.ConnectParams{
			MinConnectTimeout: 20 * time.Second, // without it a connection has as long as the pause
			Backoff:           backoff.Config{BaseDelay: time.Millisecond, Multiplier: 1, MaxDelay: 10 * time.Millisecond},
		}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return dialgatev1.NewSessionServiceClient(conn)
}

// followers reads a session over each kind of stream until the word that ends it; readers come back after each cut, once the service
// is there.
type followers struct {
	readers []*guarantee.Reader
	ends    []string       // why each could not go on; empty where it has the last word
	begun   sync.WaitGroup // until each has read an event, or cannot go on
	work    sync.WaitGroup
}

func follow(ctx context.Context, sources map[string]guarantee.Source, there func()) *followers {
	f := &followers{ends: make([]string, len(sources))}
	for kind, open := range sources {
		r, i := &guarantee.Reader{Name: kind}, len(f.readers)
		f.readers = append(f.readers, r)
		f.begun.Add(1)
		begun := sync.OnceFunc(f.begun.Done)
		f.work.Go(func() {
			defer begun()
			for done := false; !done; there() {
				err := r.Follow(ctx, open, func(ev *dialgatev1.Event) bool {
					if !guarantee.Mark(ev) {
						begun()
					}
					done = strings.HasPrefix(ev.GetText(), "DA")
					return done
				})
				if ctx.Err() != nil {
					f.ends[i] = "the test took too long"
				}
				if why := guarantee.Reason(err); why != "" && why != "SLOW_READER" {
					f.ends[i] = why
				}
				done = done || f.ends[i] != ""
			}
		})
	}
	return f
}

// The service is killed while readers follow a session, and started again: each reader has the events up to where it was, in order and
// as they were sent, and is told that the session is gone. The service goes on over the same data.
func TestAServiceThatIsKilled(t *testing.T) {
	seed := rand.Uint64()
	chance := rand.New(rand.NewPCG(seed, 0))
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()

	first, s := process(t, dir)
	var cutters []*guarantee.Cutter
	for i, door := range []string{"grpc", "http"} {
		c, err := guarantee.NewCutter(s.addrs[door][0], seed+uint64(i), 16<<10)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		cutters = append(cutters, c)
	}
	flaky, web := sessionsAt(t, cutters[0].Addr()), "http://"+cutters[1].Addr()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	sources := func(session string) map[string]guarantee.Source {
		return map[string]guarantee.Source{
			"gRPC": guarantee.GRPC(flaky, session), "lines": guarantee.Lines(client, web, session),
			"server-sent events": guarantee.ServerSent(client, web, session), "WebSocket": guarantee.WebSocket(client, web, session),
		}
	}
	killed, again := make(chan struct{}), make(chan struct{})
	there := func() {
		select {
		case <-killed:
			<-again
		default:
		}
	}
	direct := sessionsAt(t, s.addrs["grpc"][0])
	made, err := direct.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
	if err != nil {
		t.Fatal(err)
	}
	lost := follow(ctx, sources(made.GetSession()), there)
	for i := range 1000 + chance.IntN(1000) {
		_, _ = direct.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: made.GetSession(), Text: fmt.Sprintf("XX%d", i)})
	}
	lost.begun.Wait()
	close(killed)
	if err := first.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = first.Wait()

	second, s := process(t, dir)
	for i, door := range []string{"grpc", "http"} {
		cutters[i].Aim(s.addrs[door][0])
	}
	close(again)
	lost.work.Wait()
	for i, why := range lost.ends {
		if why != "UNKNOWN_SESSION" {
			t.Errorf("seed %d: %s: after the kill the reader was told %q", seed, lost.readers[i].Name, why)
		}
		if lost.readers[i].Last == 0 {
			t.Errorf("seed %d: %s: read nothing before", seed, lost.readers[i].Name)
		}
	}

	direct = sessionsAt(t, s.addrs["grpc"][0])
	made2, err := direct.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
	if err != nil {
		t.Fatal(err)
	}
	kept := follow(ctx, sources(made2.GetSession()), there)
	for i := range 500 {
		_, _ = direct.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: made2.GetSession(), Text: fmt.Sprintf("XX%d", i)})
	}
	if _, err := direct.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: made2.GetSession(), Text: "VS"}); err != nil {
		t.Fatal(err)
	}
	kept.work.Wait()
	for i, why := range kept.ends {
		if why != "" || kept.readers[i].Last != 501 {
			t.Errorf("seed %d: %s: ended at %d: %q", seed, kept.readers[i].Name, kept.readers[i].Last, why)
		}
	}
	if err := second.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := second.Wait(); err != nil {
		t.Errorf("the second service: %v: %s", err, s.errs.String())
	}
	for _, c := range []struct {
		readers []*guarantee.Reader
		link    string
		run     int
	}{{lost.readers, made.GetLink(), 0}, {kept.readers, made2.GetLink(), 1}} {
		sent, err := guarantee.Sent(filepath.Join(dir, "msglog"), c.link, c.run)
		if err != nil || len(sent) == 0 {
			t.Errorf("seed %d: run %d: the log has %d messages, %v", seed, c.run, len(sent), err)
		}
		for _, v := range guarantee.Check(c.readers, sent) {
			t.Errorf("seed %d: run %d: %s", seed, c.run, v)
		}
	}
}
