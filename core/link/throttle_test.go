package link

import (
	"errors"
	"fmt"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/registry"
	"github.com/dialgate/dialgate/core/sdmp"
)

// clockedSink notes when messages come.
type clockedSink struct {
	at    []time.Duration
	start time.Time
	ended chan struct{}
}

func (s *clockedSink) Submit(_ Port, b *Batch) bool {
	for range b.Messages {
		s.at = append(s.at, time.Since(s.start))
	}
	b.Release()
	return true
}

func (s *clockedSink) Ended(p Port, _ End) {
	p.Finish(PeerClosed)
	close(s.ended)
}

// A socket whose messages come too fast is read more slowly; all of them come, in order.
func TestASocketPauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		near, far := net.Pipe()
		s := &clockedSink{start: time.Now(), ended: make(chan struct{})}
		l := NewSocket(registry.Link{N: 1}, near, ASCII, s, NewThrottle(Rate{PerSecond: 10, Burst: 5}, Rate{}))
		l.Start()
		go func() {
			_, _ = far.Write([]byte(strings.Repeat("VS\x00", 25)))
			_ = far.Close()
		}()
		<-s.ended
		<-l.Done()
		if len(s.at) != 25 {
			t.Fatalf("%d messages", len(s.at))
		}
		for i, at := range s.at {
			if want := time.Duration(max(0, i-4)) * 100 * time.Millisecond; at < want-time.Millisecond || at > want+time.Millisecond {
				t.Errorf("message %d came after %s, want %s", i+1, at, want)
			}
		}
	})
}

// A link that pauses ends at once when it is ended.
func TestAPauseEndsWithTheLink(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		near, far := net.Pipe()
		s := &clockedSink{start: time.Now(), ended: make(chan struct{})}
		l := NewSocket(registry.Link{N: 1}, near, ASCII, s, NewThrottle(Rate{PerSecond: 0.001, Burst: 1}, Rate{}))
		l.Start()
		_, _ = far.Write([]byte("VS\x00VS\x00"))
		synctest.Wait()
		l.Finish(Shutdown)
		<-l.Done()
		if since := time.Since(s.start); since > time.Second {
			t.Errorf("it took %s", since)
		}
		_ = far.Close()
	})
}

// Links of one tenant share its rate, and others have theirs.
func TestATenantIsBoundedOverAllLinks(t *testing.T) {
	t.Parallel()
	th := NewThrottle(Rate{}, Rate{PerSecond: 1, Burst: 2})
	one, two, now := th.meter(), th.meter(), time.Now()
	message := func(text string) *Incoming {
		in := readText(text)
		return &in
	}
	for i, c := range []struct {
		m    *meter
		text string
		wait time.Duration
	}{
		{one, `OT\CNa`, 0}, {two, `OT\CNa\TDdefault`, 0}, {one, `OT\CNa`, time.Second}, {two, `nonsense`, time.Second}, {one, `OT\CNa\TDacme`, 0},
	} {
		if wait := c.m.try(message(c.text), now); wait != c.wait {
			t.Errorf("%d: wait %s, want %s", i, wait, c.wait)
		}
	}
	if wait := one.try(message(`OT\CNa`), now.Add(time.Second)); wait != 0 {
		t.Errorf("refused attempts have counted: wait %s", wait)
	}
}

// Names that somebody makes up take no more memory than limits say.
func TestMadeUpTenantsShareOneRate(t *testing.T) {
	t.Parallel()
	th := NewThrottle(Rate{}, Rate{PerSecond: 1, Burst: 1})
	m, now, refused := th.meter(), time.Now(), 0
	for n := range limits.ThrottledTenants + 100 {
		in := readText(fmt.Sprintf(`OT\CNa\TDt%d`, n))
		if m.try(&in, now) > 0 {
			refused++
		}
	}
	if len(th.tenants) > limits.ThrottledTenants || refused != 99 {
		t.Errorf("%d tenants, %d refused", len(th.tenants), refused)
	}
}

// What a guard holds back never reaches the sink, and says why.
func TestAGuardHoldsMessagesBack(t *testing.T) {
	t.Parallel()
	s := newSink()
	v := NewVirtual(registry.Link{Virtual: true, N: 1}, "test", s, Guard{Check: func(m *sdmp.Message) *sdmp.Fault {
		if m.Str(sdmp.TD) == "acme" {
			return m.Fault(sdmp.ErrNotAllowed, sdmp.TD, "not acme")
		}
		return nil
	}})
	f, err := v.Send(t.Context(), `OT\CNa\TDacme`)
	if err != nil || f == nil || f.Code != sdmp.ErrNotAllowed {
		t.Errorf("got %v, %v", f, err)
	}
	err = v.Post(`CG:CA:OT\TDacme\CNa`)
	if refused, ok := errors.AsType[*Refused](err); !ok || refused.Fault.Framing != sdmp.Routed {
		t.Errorf("got %v", err)
	}
}

// Messages that the guard refuses count for the link, and not for the tenant that they name.
func TestRefusedMessagesCountForTheLinkAlone(t *testing.T) {
	t.Parallel()
	th := NewThrottle(Rate{PerSecond: 0.001, Burst: 3}, Rate{PerSecond: 0.001, Burst: 1})
	refuse := func(m *sdmp.Message) *sdmp.Fault { return m.Fault(sdmp.ErrNotAllowed, 0, "no") }
	v := NewVirtual(registry.Link{Virtual: true, N: 1}, "test", newSink(), Guard{Check: refuse, Throttle: th})
	for n := range 4 {
		f, err := v.Send(t.Context(), `OT\CNa\TDacme`)
		if _, early := errors.AsType[*Throttled](err); early != (n == 3) || (f == nil) != early {
			t.Errorf("%d: %v, %v", n, f, err)
		}
	}
	in := readText(`OT\CNa\TDacme`)
	if wait := th.meter().try(&in, time.Now()); wait != 0 {
		t.Errorf("another link has to wait %s", wait)
	}
}
