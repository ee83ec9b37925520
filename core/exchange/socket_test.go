package exchange

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

func TestMessagesSplitAtEveryByteAreAnswered(t *testing.T) {
	for _, cs := range []link.Charset{link.ASCII, link.UTF16LE} {
		t.Run(cs.String(), func(t *testing.T) {
			h := newHouse(t, nil)
			c := dial(t, h.listen(cs), cs)
			text := `OC\CNKöln` + map[link.Charset]string{link.ASCII: "", link.UTF16LE: "\U0001F4DE"}[cs]
			wire := cs.AppendFrame(cs.AppendFrame(nil, text), "VS")
			for _, b := range wire {
				c.write([]byte{b})
			}
			c.want(text, "DA")
		})
	}
}

func TestEveryMessageIsLoggedInOrder(t *testing.T) {
	h := newHouse(t, nil)
	c := dial(t, h.listen(link.ASCII), link.ASCII)
	c.send("VS", `OC\CNa`, `OC\TDacme\CNb`, `XX\A`, `OC\CNc\TKsecret`)
	c.want("DA", `OC\CNa`, `OC\TDacme\CNb`)
	if er := c.next(); !strings.HasPrefix(er, `ER\EC9000\MS`) || !strings.HasSuffix(er, `\FM"XX\A"`) {
		t.Errorf("answer to an unknown message: %q", er)
	}
	c.want(`OC\CNc\TKsecret`)
	peer := c.conn.LocalAddr().String()
	c.write([]byte(`OC\CNunfin`))
	if err := c.conn.Close(); err != nil {
		t.Fatal(err)
	}
	h.ended(1)
	got := h.lines("default")
	for i := range got {
		if strings.Contains(got[i], "ER") {
			got[i] = "ER"
		}
	}
	same(t, "log of default", got, []string{
		"s1 + " + peer + " ascii", "s1 < VS", "s1 > DA", `s1 < OC\CNa`, `s1 > OC\CNa`, `s1 < XX\A`, "ER", `s1 < OC\CNc\TK***`, `s1 > OC\CNc\TK***`,
		`s1 - peer closed; not carried out: text without terminator: OC\CNunfin`, `self < KC\CNa`, `self < KC\CNb`, `self < KC\CNc`,
	})
	same(t, "log of acme", h.lines("acme"), []string{`s1 < OC\TDacme\CNb`, `s1 > OC\TDacme\CNb`})
}

func TestAnUnreadableStreamGetsAnERAndLivesOn(t *testing.T) {
	h := newHouse(t, nil)
	c := dial(t, h.listen(link.ASCII), link.ASCII)
	c.send(strings.Repeat("x", limits.MessageBytes+1), "VS")
	er := c.next()
	if !strings.HasPrefix(er, `ER\EC9009`) || len(er) > 5000 {
		t.Errorf("answer of %d bytes: %.100q", len(er), er)
	}
	c.want("DA")
	u := dial(t, h.listen(link.UTF16LE), link.UTF16LE)
	u.write([]byte{0, 0xd8, 'V', 0, 0, 0})
	if er := u.next(); !strings.HasPrefix(er, `ER\EC9010`) {
		t.Errorf("answer to half a surrogate pair: %q", er)
	}
	u.send("VS")
	u.want("DA")
}

func TestAPeerThatClosesItsDirectionGetsItsAnswers(t *testing.T) {
	h := newHouse(t, nil)
	c := dial(t, h.listen(link.ASCII), link.ASCII)
	c.send("VS", `OC\CNa`)
	if err := c.conn.CloseWrite(); err != nil {
		t.Fatal(err)
	}
	c.want("DA", `OC\CNa`, "")
	if e := h.ended(1)[0]; e.Reason != link.PeerClosed {
		t.Errorf("reason %q", e.Reason)
	}
	same(t, "inputs", h.inputs(), []string{"s1 opened", "s1 VS", `s1 OC\CNa`, "s1 closed: peer closed"})
}

func TestAResetIsNamed(t *testing.T) {
	h := newHouse(t, nil)
	c := dial(t, h.listen(link.ASCII), link.ASCII)
	c.send("VS")
	c.want("DA")
	if err := c.conn.SetLinger(0); err != nil {
		t.Fatal(err)
	}
	_ = c.conn.Close()
	if e := h.ended(1)[0]; e.Reason != link.PeerReset {
		t.Errorf("reason %q", e.Reason)
	}
}

func TestASlowConsumerIsClosedAndNobodyElse(t *testing.T) {
	h := newHouse(t, nil)
	addr := h.listen(link.ASCII)
	slow, other := dial(t, addr, link.ASCII), dial(t, addr, link.ASCII)
	other.send(`OC\CNmine`)
	other.want(`OC\CNmine`)
	big := `MC\CNa\TN1\AS` + strings.Repeat("x", 3900)
	wire := link.ASCII.AppendFrame(nil, big)
	for {
		if _, err := slow.conn.Write(wire); err != nil {
			break // closed
		}
	}
	e := h.ended(1)[0]
	if e.Reason != link.SlowConsumer || e.Peer != slow.conn.LocalAddr().String() {
		t.Errorf("%s ended for %q, want %s as slow consumer", e.Peer, e.Reason, slow.conn.LocalAddr())
	}
	other.send("VS")
	other.want("DA")
	if n := h.Stats().Ended[link.SlowConsumer]; n != 1 {
		t.Errorf("%d slow consumers counted", n)
	}
}

func TestAFloodDoesNotKeepOthersWaiting(t *testing.T) {
	h := newHouse(t, nil)
	addr := h.listen(link.ASCII)
	flood, other := dial(t, addr, link.ASCII), dial(t, addr, link.ASCII)
	wire := []byte(strings.Repeat("VS\x00", 10_000))
	var both sync.WaitGroup
	both.Go(func() {
		for {
			if _, err := flood.conn.Write(wire); err != nil {
				return
			}
		}
	})
	both.Go(func() {
		for {
			if _, err := flood.conn.Read(flood.buf); err != nil {
				return
			}
		}
	})
	for range 50 {
		other.send("VS")
		other.want("DA")
	}
	_ = flood.conn.Close()
	both.Wait()
}

func TestManyLinksComeAndGo(t *testing.T) {
	h := newHouse(t, nil)
	ascii, unicode := h.listen(link.ASCII), h.listen(link.UTF16LE)
	const n = 150
	var all sync.WaitGroup
	for i := range n {
		addr, cs := ascii, link.ASCII
		if i%2 == 1 {
			addr, cs = unicode, link.UTF16LE
		}
		all.Go(func() {
			c := dial(t, addr, cs)
			text := fmt.Sprintf(`OC\CNc%d`, i)
			c.send("VS", text)
			if a, b := c.next(), c.next(); a != "DA" || b != text {
				t.Errorf("link %d got %q and %q", i, a, b)
			}
			if i%3 == 0 {
				_ = c.conn.SetLinger(0)
			}
			_ = c.conn.Close()
		})
	}
	all.Wait()
	h.ended(n)
	if links, err := h.Links(context.Background()); err != nil || len(links) != 0 {
		t.Errorf("%d links open, %v", len(links), err)
	}
	owned := -1
	if err := h.Query(context.Background(), func() { owned = len(h.machine.owned) }); err != nil || owned != 0 {
		t.Errorf("closed links own %d things, %v", owned, err)
	}
}

func TestLinksShowsWhatIsOpen(t *testing.T) {
	clock := NewManualClock(noon)
	h := newHouse(t, clock)
	c := dial(t, h.listen(link.UTF16LE), link.UTF16LE)
	c.send("VS", `OC\CNa`)
	c.want("DA", `OC\CNa`)
	v, err := h.OpenVirtual("a test")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.Send(context.Background(), "VS"); err != nil {
		t.Fatal(err)
	}
	links, err := h.Links(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range links {
		got = append(got, fmt.Sprintf("%s %s %s %s in %d out %d queued %d owns %v", l.ID, strings.Replace(l.Peer, c.conn.LocalAddr().String(), "ADDR", 1), l.Charset, l.Since.Format("15:04:05"), l.MessagesIn, l.MessagesOut, l.Queued, l.Owns))
	}
	same(t, "links", got, []string{
		"s1 ADDR utf-16le 12:00:00 in 2 out 2 queued 0 owns [campaign default/a]",
		"v1 a test virtual 12:00:00 in 1 out 1 queued 1 owns []",
	})
}
