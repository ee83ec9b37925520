package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sim"
)

// telephonyLayer is the one layer that chat can play by itself.
const telephonyLayer = "cti"

// automatic plays the telephony layer on a connection of its own while a person plays the others: stations are reached, calls are
// answered and connected, queues time out. What it hears and says is printed with its name in front.
type automatic struct {
	c     *conversation
	phone *sim.Telephony
	out   io.Writer

	mu    sync.Mutex // guards phone, and the order of what it says
	wake  chan struct{}
	ready chan struct{} // closed when the dialer has taken the trunks
	once  sync.Once
}

// unhurried is a switch whose parties do nothing by themselves: it answers at once, and nobody hangs up.
func unhurried() *sim.Telephony {
	const soon, never = 200 * time.Millisecond, 1000 * time.Hour
	t := sim.DefaultTelephony(30)
	t.Mix = sim.LiveOnly
	t.StationReach, t.Proceed, t.Alert, t.Answer = sim.Constantly(soon), sim.Constantly(soon), sim.Constantly(soon), sim.Constantly(2*time.Second)
	t.Detect, t.Connect, t.TrunkClear, t.StationClear = sim.Constantly(soon), sim.Constantly(soon), sim.Constantly(soon), sim.Constantly(soon)
	t.Silence, t.Patience = sim.Constantly(never), sim.Constantly(never)
	return sim.NewTelephony(t)
}

// playTelephony connects once more and announces trunks there. It returns when the dialer has taken them.
func playTelephony(ctx context.Context, o chatOptions, out io.Writer) (*automatic, error) {
	c, err := connect(ctx, o)
	if err != nil {
		return nil, err
	}
	a := &automatic{c: c, phone: unhurried(), out: out, wake: make(chan struct{}, 1), ready: make(chan struct{})}
	c.hear = a.hear
	c.listen(out)
	a.act(func(now time.Time) []string { return a.phone.Start(now) })
	if err := c.send("VS"); err != nil { // answered when the trunks are there
		c.close()
		return nil, err
	}
	select {
	case <-a.ready:
	case <-c.ended:
		c.close()
		return nil, failed(errors.New("the dialer closed the connection of the telephony layer"))
	case <-time.After(limits.ChatConnectTimeout):
		c.close()
		return nil, failed(errors.New("the dialer did not answer the telephony layer"))
	}
	c.reader.Go(a.live)
	return a, nil
}

// hear takes a message from the dialer.
func (a *automatic) hear(f link.Frame) {
	if f.Fault != nil {
		return
	}
	if strings.HasSuffix(f.Text, "DA") {
		a.once.Do(func() { close(a.ready) })
		return
	}
	a.print("<", f.Text)
	a.act(func(now time.Time) []string { return a.phone.Receive(now, f.Text) })
}

// overhear takes note of what the person sends in the name of the switch.
func (a *automatic) overhear(text string) {
	a.act(func(now time.Time) []string { return a.phone.Overhear(now, text) })
}

// act has the telephony layer do something, and sends what it says.
func (a *automatic) act(do func(now time.Time) []string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, text := range do(time.Now()) {
		a.print(">", text)
		if a.c.send(text) != nil {
			return // the reader ends the conversation
		}
	}
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

// live does what is due, until the connection ends.
func (a *automatic) live() {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-a.c.ended:
			return
		case <-a.wake:
		case <-timer.C:
			a.act(func(now time.Time) []string { return a.phone.Wake(now) })
		}
		a.mu.Lock()
		due, ok := a.phone.NextWake()
		a.mu.Unlock()
		if ok {
			timer.Reset(max(time.Until(due), 0))
		} else {
			timer.Stop()
		}
	}
}

func (a *automatic) print(direction, text string) {
	var b bytes.Buffer
	_, _ = fmt.Fprintf(&b, "%s%s %s\n", telephonyLayer, direction, text)
	_, _ = a.out.Write(b.Bytes())
}
