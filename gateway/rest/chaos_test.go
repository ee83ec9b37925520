package rest_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/msglog"
	"github.com/dialgate/dialgate/gateway/guarantee"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// lastWord is what the last event of a session has: the answer to the last message.
const lastWord = "DA"

// chaos is a service whose readers are cut all the time.
type chaos struct {
	*service
	seed     uint64
	logs     string
	log      *msglog.Log
	sessions dialgatev1.SessionServiceClient // not cut
	flaky    dialgatev1.SessionServiceClient
	client   *http.Client // of its own for each use: no connection is shared
	web      string       // address that is cut
	cutters  []*guarantee.Cutter
}

func newChaos(t *testing.T, seed uint64, most int64) *chaos {
	t.Helper()
	c := &chaos{seed: seed, logs: t.TempDir()}
	var err error
	if c.log, err = msglog.Open(c.logs, msglog.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.log.Close() })
	c.service = newLoggedService(t, c.log)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- c.rpc.Serve(l) }()
	c.client = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	c.web = "http://" + c.cutter(strings.TrimPrefix(c.url, "http://"), most)
	c.sessions, c.flaky = c.dial(l.Addr().String()), c.dial(c.cutter(l.Addr().String(), most))
	t.Cleanup(func() {
		for _, k := range c.cutters {
			k.Close()
		}
		_ = l.Close() // the server itself ends later
		if err := <-served; err != nil && !errors.Is(err, net.ErrClosed) {
			t.Errorf("gRPC: %v", err)
		}
	})
	return c
}

func (c *chaos) cutter(target string, most int64) string {
	c.t.Helper()
	k, err := guarantee.NewCutter(target, c.seed+uint64(len(c.cutters)), most)
	if err != nil {
		c.t.Fatal(err)
	}
	c.cutters = append(c.cutters, k)
	return k.Addr()
}

func (c *chaos) dial(addr string) dialgatev1.SessionServiceClient {
	c.t.Helper()
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDefaultCallOptions(grpc.WaitForReady(true)),
		grpc.WithConnectParams(grpc.ConnectParams{
			MinConnectTimeout: 20 * time.Second, // without it a connection has as long as the pause
			Backoff:           backoff.Config{BaseDelay: time.Millisecond, Multiplier: 1, MaxDelay: time.Millisecond},
		}))
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { _ = conn.Close() })
	return dialgatev1.NewSessionServiceClient(conn)
}

// sources are the streams of a session, each over connections that are cut.
func (c *chaos) sources(session string) map[string]guarantee.Source {
	return map[string]guarantee.Source{
		"gRPC":               guarantee.GRPC(c.flaky, session),
		"lines":              guarantee.Lines(c.client, c.web, session),
		"server-sent events": guarantee.ServerSent(c.client, c.web, session),
		"WebSocket":          guarantee.WebSocket(c.client, c.web, session),
	}
}

// follow reads until the last event, coming back after each cut. It gives the typed reason that ended it before, if any did: one that
// another stream would not change.
func (c *chaos) follow(ctx context.Context, r *guarantee.Reader, open guarantee.Source, cut func()) (why string) {
	for {
		done := false
		err := r.Follow(ctx, open, func(ev *dialgatev1.Event) bool {
			done = strings.HasPrefix(ev.GetText(), lastWord)
			return done
		})
		switch why := guarantee.Reason(err); {
		case done:
			return ""
		case ctx.Err() != nil:
			return "the test took too long"
		case err == nil:
			return "the stream ended as that of a deleted session"
		case why != "" && why != "SLOW_READER":
			return why
		}
		cut()
	}
}

// work sends messages over a session: most are refused, which makes an event; some open and close campaigns of the worker.
func (c *chaos) work(ctx context.Context, session string, worker, messages int) error {
	chance := rand.New(rand.NewPCG(c.seed, uint64(worker)))
	open := map[string]bool{}
	for i := range messages {
		text, fails := fmt.Sprintf(`XX%d`, i), true
		if chance.IntN(20) == 0 {
			name := fmt.Sprintf("c%d-%d", worker, chance.IntN(5))
			text, fails = `OC\CN`+name, false
			if open[name] {
				text = `CC\CN` + name
			}
			open[name] = !open[name]
		}
		_, err := c.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: session, Text: text})
		if reason := guarantee.Reason(err); reason == "UNKNOWN_SESSION" || reason == "LINK_CLOSED" || err != nil != fails {
			return fmt.Errorf("%s: %w", text, err)
		}
	}
	return nil
}

// check reports where the readers of a session were not given what they were promised.
func (c *chaos) check(link string, readers []*guarantee.Reader) {
	c.t.Helper()
	sent, err := guarantee.Sent(c.logs, link, 0)
	if err != nil {
		c.t.Errorf("seed %d: the log of %s: %v", c.seed, link, err)
	}
	for _, v := range guarantee.Check(readers, sent) {
		c.t.Errorf("seed %d: %s: %s", c.seed, link, v)
	}
}

// Readers of every kind are cut at random points and come back, some at once, some when what they missed is not kept any more: each
// has all events once and in order, or was told which it lost.
func TestReadersThatAreCutLoseNothingSilently(t *testing.T) {
	seed := rand.Uint64()
	c := newChaos(t, seed, 64<<10)
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	made, err := c.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{})
	if err != nil {
		t.Fatal(err)
	}
	session := made.GetSession()
	worked := make(chan struct{})

	whole := &guarantee.Reader{Name: "gRPC, not cut"}
	readers := []*guarantee.Reader{whole}
	var reading sync.WaitGroup
	reading.Go(func() {
		if why := c.follow(ctx, whole, guarantee.GRPC(c.sessions, session), func() {}); why != "" {
			t.Errorf("seed %d: the reader that is not cut: %s", seed, why)
		}
	})
	late := map[string]*guarantee.Reader{}
	for kind, open := range c.sources(session) {
		prompt, laggard := &guarantee.Reader{Name: kind}, &guarantee.Reader{Name: kind + ", late"}
		readers, late[kind] = append(readers, prompt, laggard), laggard
		reading.Go(func() {
			if why := c.follow(ctx, prompt, open, func() {}); why != "" {
				t.Errorf("seed %d: %s: %s", seed, kind, why)
			}
		})
		reading.Go(func() {
			if why := c.follow(ctx, laggard, open, func() { <-worked }); why != "" {
				t.Errorf("seed %d: %s, late: %s", seed, kind, why)
			}
		})
	}
	var working sync.WaitGroup
	for worker := range 4 {
		working.Go(func() {
			if err := c.work(ctx, session, worker, (limits.SessionEvents+2000)/4); err != nil {
				t.Errorf("seed %d: %v", seed, err)
			}
		})
	}
	working.Wait()
	if _, err := c.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: session, Text: "VS"}); err != nil {
		t.Error(err)
	}
	close(worked)
	reading.Wait()
	c.log.Flush()
	c.check(made.GetLink(), readers)
	for kind, r := range late {
		if r.Lost() == 0 {
			t.Errorf("seed %d: %s: a reader who came back too late was told of no gap", seed, kind)
		}
	}
	for _, k := range c.cutters {
		if k.Cuts() < 10 {
			t.Errorf("seed %d: %d connections were cut", seed, k.Cuts())
		}
	}
}

// Leases run out while messages are on their way and readers come and go: whoever is there afterwards has all events, whoever comes
// back too late is told that there is no such session, and nothing that a session owned is left.
func TestLeasesThatRunOutUnderLoad(t *testing.T) {
	seed := rand.Uint64()
	c := newChaos(t, seed, 8<<10)
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	type party struct {
		link    string
		readers []*guarantee.Reader
	}
	var parties []*party
	var working sync.WaitGroup
	for i := range 12 {
		made, err := c.sessions.CreateSession(ctx, &dialgatev1.CreateSessionRequest{Ttl: durationpb.New(limits.SessionLeaseMin)})
		if err != nil {
			t.Fatal(err)
		}
		p := &party{link: made.GetLink()}
		parties = append(parties, p)
		for kind, open := range c.sources(made.GetSession()) {
			r := &guarantee.Reader{Name: kind}
			p.readers = append(p.readers, r)
			working.Go(func() {
				if why := c.follow(ctx, r, open, func() {}); why != "UNKNOWN_SESSION" && why != "LINK_CLOSED" && why != "" {
					t.Errorf("seed %d: %s of %s: %s", seed, kind, p.link, why)
				}
			})
		}
		working.Go(func() {
			if err := c.work(ctx, made.GetSession(), i, 400); err != nil && guarantee.Reason(err) != "UNKNOWN_SESSION" && guarantee.Reason(err) != "LINK_CLOSED" {
				t.Errorf("seed %d: %v", seed, err)
			}
			_, _ = c.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: made.GetSession(), Text: "VS"}) // it may be gone
		})
	}
	done := make(chan struct{})
	go func() {
		working.Wait()
		close(done)
	}()
	chance := rand.New(rand.NewPCG(seed, 99))
	for running := true; running; {
		select {
		case <-done:
			running = false
		default:
			c.clock.Advance(time.Duration(chance.Int64N(int64(limits.SessionLeaseMin))))
			c.do(http.MethodGet, "/v1/links", "") // and let the others work
		}
	}
	for strings.Contains(c.do(http.MethodGet, "/v1/tenants/default/campaigns", "").body, `"owner":"v`) {
		c.clock.Advance(limits.SessionLeaseMin)
	}
	c.log.Flush()
	for _, p := range parties {
		c.check(p.link, p.readers)
	}
}
