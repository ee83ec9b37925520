package client

import (
	"context"
	"errors"
	"slices"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Handlers are called in the order of events, and what is taken away is called no more.
func TestHandlers(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		s := c.open(SessionOptions{Setup: open})
		var calls []string
		note := func(ctx context.Context, what string) {
			if ev := EventOf(ctx); ev.GetSequence() == 0 {
				t.Errorf("%s is called with the event %v", what, ev)
			}
			calls = append(calls, what)
		}
		s.OnEvent(func(ctx context.Context, ev *dialgatev1.Event) { note(ctx, "event "+ev.GetText()[:2]) })
		s.Campaigns.OnCampaignOpen(func(ctx context.Context, m *dialgatev1.CampaignOpen) {
			note(ctx, "open "+m.GetCampaign())
			if err := s.Send(ctx, "ZZ"); status.Code(err) != codes.InvalidArgument {
				t.Error(err)
			}
		})
		var remove func()
		remove = s.OnErrorReport(func(ctx context.Context, _ *dialgatev1.ErrorReport) {
			note(ctx, "error")
			remove()
			_ = s.Send(ctx, "ZZ")
			_ = s.Send(ctx, "VS")
		})
		s.Management.OnDialerAdvise(func(ctx context.Context, _ *dialgatev1.DialerAdvise) {
			note(ctx, "advice")
			if err := s.Close(ctx); err != nil {
				t.Error(err)
			}
		})
		if err := s.Run(c.ctx); err != nil {
			t.Error(err)
		}
		want := []string{"event CO", "open CustCare", "event ER", "error", "event ER", "event DA", "advice"}
		if len(calls) < len(want) || !slices.Equal(calls[:len(want)], want) {
			t.Errorf("%q, want %q", calls, want)
		}
	})
}

func TestRunEndsWithItsContext(t *testing.T) {
	c := newCentre(t, "grpc")
	s := c.open(SessionOptions{})
	ctx, cancel := context.WithCancel(c.ctx)
	cancel()
	if err := s.Run(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if EventOf(ctx) != nil {
		t.Error("an event without a handler")
	}
}

// forgetful is a connection that carries out calls and loses the first answers.
type forgetful struct {
	grpc.ClientConnInterface
	lose int
	ids  []string
}

func (f *forgetful) Invoke(_ context.Context, _ string, req, _ any, _ ...grpc.CallOption) error {
	if r, ok := req.(interface{ GetRequestId() string }); ok {
		f.ids = append(f.ids, r.GetRequestId())
	} else {
		f.ids = append(f.ids, "none")
	}
	if f.lose--; f.lose >= 0 {
		return status.Error(codes.Unavailable, "connection reset")
	}
	return nil
}

// What opens something is sent again with the same id while nobody knows what became of it; all else is not.
func TestCreatingCallsAreSentAgain(t *testing.T) {
	f := &forgetful{lose: 2}
	w := &rpcWire{conn: f, id: "x", lease: 1 << 40}
	req := &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"}
	if err := w.call(context.Background(), "", req, &dialgatev1.OpenCampaignResponse{}); err != nil {
		t.Fatal(err)
	}
	if len(f.ids) != 3 || f.ids[0] == "" || f.ids[1] != f.ids[0] || f.ids[2] != f.ids[0] || req.GetRequestId() != "" {
		t.Errorf("ids %q", f.ids)
	}
	f = &forgetful{lose: 1}
	w.conn = f
	if err := w.call(context.Background(), "", &dialgatev1.OpenCampaignRequest{RequestId: "mine"}, &dialgatev1.OpenCampaignResponse{}); err != nil || f.ids[1] != "mine" {
		t.Error(err, f.ids)
	}
	f.lose = 1
	if err := w.call(context.Background(), "", &dialgatev1.CloseCampaignRequest{}, &dialgatev1.CloseCampaignResponse{}); status.Code(err) != codes.Unavailable {
		t.Error(err)
	}
}
