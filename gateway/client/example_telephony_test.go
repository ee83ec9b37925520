package client_test

import (
	"context"
	"fmt"
	"strings"

	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/gateway/client"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// A telephony layer, over a socket: it offers trunks, reaches the stations of agents, makes the calls that the dialer asks for, and
// puts them through. With the address of the gRPC door it would do the same.
func Example_telephonyLayer() {
	_, address, stop := serve()
	defer stop()
	if err := run(context.Background(), address, "telephony layer"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// station 1522 is reached
	// 01992783202 is busy
	// 01992783287 answers
	// on trunk 26 with station 1522
	// trunk 26 is free
	// station 1522 is free
}

func telephonyLayer(ctx context.Context, c *client.Client, say talk) (*client.Session, error) {
	s, err := c.Open(ctx, client.SessionOptions{
		Setup: func(ctx context.Context, s *client.Session) error {
			return s.Telephony.OpenTrunks(ctx, &dialgatev1.OpenTrunksRequest{
				NumberOfTrunks: proto.Int32(50), SwitchLogin: true, NowDisconnected: true,
			})
		},
	})
	if err != nil {
		return nil, err
	}
	s.Telephony.OnSwitchLogin(func(ctx context.Context, m *dialgatev1.SwitchLogin) {
		say("station %s is reached", m.GetAgentExtensionIdentifier())
		say.fail(s.Telephony.ReportLoginStatus(ctx, &dialgatev1.ReportLoginStatusRequest{
			Campaign: m.GetCampaign(), Agent: m.GetAgent(), AgentExtensionIdentifier: m.GetAgentExtensionIdentifier(),
			ResourceStatus: dialgatev1.LineResult_LINE_RESULT_DONE.Enum(),
		}))
	})
	s.Telephony.OnCallInitiate(func(ctx context.Context, m *dialgatev1.CallInitiate) {
		if strings.HasSuffix(m.GetTelephoneNumber(), "02") {
			say("%s is busy", m.GetTelephoneNumber())
			say.fail(s.Telephony.ReportCallFailed(ctx, &dialgatev1.ReportCallFailedRequest{
				Campaign: m.GetCampaign(), Call: m.GetCall(), TelephoneNumber: m.GetTelephoneNumber(), Cause: dialgatev1.Cause_CAUSE_BUSY.Enum(),
			}))
			return
		}
		say("%s answers", m.GetTelephoneNumber())
		say.fail(s.Telephony.ReportLineConnected(ctx, &dialgatev1.ReportLineConnectedRequest{
			Campaign: m.GetCampaign(), Call: m.GetCall(), TelephoneNumber: m.GetTelephoneNumber(), TrunkIdentifier: "26",
		}))
	})
	s.Telephony.OnCallTransfer(func(_ context.Context, m *dialgatev1.CallTransfer) {
		say("on trunk %s with station %s", m.GetTrunkIdentifier(), m.GetAgentExtensionIdentifier())
	})
	s.Telephony.OnCallDisconnect(func(ctx context.Context, m *dialgatev1.CallDisconnect) {
		say("trunk %s is free", m.GetTrunkIdentifier())
		say.fail(s.Telephony.ReportDisconnected(ctx, &dialgatev1.ReportDisconnectedRequest{
			Campaign: m.GetCampaign(), Call: m.GetCall(), TrunkIdentifier: m.GetTrunkIdentifier(),
		}))
	})
	s.Telephony.OnSwitchLogout(func(ctx context.Context, m *dialgatev1.SwitchLogout) {
		say("station %s is free", m.GetAgentExtensionIdentifier())
		say.fail(s.Close(ctx))
	})
	return s, nil
}
