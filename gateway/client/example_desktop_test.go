package client_test

import (
	"context"
	"fmt"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/gateway/client"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// An agent desktop: Tom logs in, takes calls, and is logged out with his campaign. What he would do by hand, the
// handlers do.
func Example_agentDesktop() {
	address, _, stop := serve()
	defer stop()
	if err := run(context.Background(), address, "agent desktop"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// logged in to CustCare
	// on the line: 01992783287
	// the call is over
	// ready for the next one
	// logged out: the campaign is closed
}

func agentDesktop(ctx context.Context, c *client.Client, say talk) (*client.Session, error) {
	s, err := c.Open(ctx, client.SessionOptions{
		// Called again should the link be lost: Tom is then logged in again by himself.
		Setup: func(ctx context.Context, s *client.Session) error {
			return s.Agents.LogIn(ctx, &dialgatev1.LogInRequest{
				Campaign: "CustCare", Agent: "2", AgentDescription: "Tom", AgentExtensionIdentifier: "1522",
			})
		},
	})
	if err != nil {
		return nil, err
	}
	s.Agents.OnLoggedIn(func(ctx context.Context, m *dialgatev1.LoggedIn) {
		say("logged in to %s", m.GetCampaign())
		say.fail(s.Agents.SetAvailable(ctx, &dialgatev1.SetAvailableRequest{Agent: m.GetAgent()}))
	})
	s.Agents.OnAgentConnect(func(ctx context.Context, m *dialgatev1.AgentConnect) {
		say("on the line: %s", m.GetTelephoneNumber())
		say.fail(s.Agents.StartWrap(ctx, &dialgatev1.StartWrapRequest{Agent: m.GetAgent()})) // Tom hangs up
	})
	s.Agents.OnCallEnded(func(ctx context.Context, m *dialgatev1.CallEnded) {
		say("the call is over")
		say.fail(s.Agents.CompleteTransaction(ctx, &dialgatev1.CompleteTransactionRequest{
			Agent: m.GetAgent(), AgentOutcome: proto.Int32(101),
		}))
	})
	s.Agents.OnAgentReady(func(_ context.Context, m *dialgatev1.AgentReady) {
		if m.GetCall() == "" {
			return // the answer to SetAvailable
		}
		say("ready for the next one")
	})
	s.Agents.OnNowLoggedOut(func(ctx context.Context, _ *dialgatev1.NowLoggedOut) {
		say("logged out: the campaign is closed")
		say.fail(s.Close(ctx))
	})
	s.OnGap(func(_ context.Context, m *dialgatev1.Gap) {
		if m.GetReason() == dialgatev1.GapReason_GAP_REASON_SESSION_LOST {
			say("connection lost: logging in again")
		}
	})
	return s, nil
}
