package client_test

import (
	"context"
	"fmt"

	"github.com/dialgate/dialgate/gateway/client"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// A campaign host: it opens a campaign, hands in numbers, gets each back with what came of it, and closes the campaign.
func Example_campaignHost() {
	address, _, stop := serve()
	defer stop()
	if err := run(context.Background(), address, "campaign host"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// CustCare is open
	// a second one: ALREADY_EXISTS
	// 01992783202 is back: reason 1
	// 01992783287 is back: reason 10, agent's outcome 101
	// CustCare is closed
}

func campaignHost(ctx context.Context, c *client.Client, say talk) (*client.Session, error) {
	s, err := c.Open(ctx, client.SessionOptions{
		// Called again should the link be lost, with which the dialer closes the campaign.
		Setup: func(ctx context.Context, s *client.Session) error {
			return s.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare", ReturnOption: true})
		},
	})
	if err != nil {
		return nil, err
	}
	call := func(ctx context.Context, number string) {
		say.fail(s.Campaigns.MakeCall(ctx, &dialgatev1.MakeCallRequest{Campaign: "CustCare", TelephoneNumber: number}))
	}
	s.Campaigns.OnCampaignOpen(func(ctx context.Context, m *dialgatev1.CampaignOpen) {
		say("%s is open", m.GetCampaign())
		again := s.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"})
		if r, ok := client.AsRejection(again); ok {
			say("a second one: %s", r.Reason)
		}
		call(ctx, "01992783202")
	})
	s.Campaigns.OnNumberBack(func(ctx context.Context, m *dialgatev1.NumberBack) {
		if m.AgentOutcome == nil {
			say("%s is back: reason %d", m.GetTelephoneNumber(), m.GetReason())
			call(ctx, "01992783287")
			return
		}
		say("%s is back: reason %d, agent's outcome %d", m.GetTelephoneNumber(), m.GetReason(), m.GetAgentOutcome())
		say.fail(s.Campaigns.CloseCampaign(ctx, &dialgatev1.CloseCampaignRequest{Campaign: "CustCare"}))
	})
	s.Campaigns.OnNowClosed(func(ctx context.Context, m *dialgatev1.NowClosed) {
		say("%s is closed", m.GetCampaign())
		say.fail(s.Close(ctx))
	})
	return s, nil
}
