package client_test

import (
	"context"
	"fmt"
	"net"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/gateway/client"
	"github.com/dialgate/dialgate/gateway/rpc"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// A telephony layer and campaign host in one: it announces its trunks, opens a campaign, hands in a number when asked and gets it
// back when the campaign closes.
func Example() {
	address, stop := serve()
	defer stop()
	if err := host(context.Background(), address); err != nil {
		fmt.Println(err)
	}
	// Output:
	// campaign CustCare is open
	// a second one: ALREADY_EXISTS
	// 01992783287 is back
	// closed
}

// host is all that a program needs to take part.
func host(ctx context.Context, address string) error {
	c, err := client.Dial(address)
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }()
	s, err := c.Open(ctx, client.SessionOptions{})
	if err != nil {
		return err
	}
	defer func() { _ = s.Close(ctx) }()

	trunks := int32(5)
	if _, err := s.Telephony.OpenTrunks(ctx, &dialgatev1.OpenTrunksRequest{NumberOfTrunks: &trunks}); err != nil {
		return err
	}
	open := &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"}
	if _, err := s.Campaigns.OpenCampaign(ctx, open); err != nil {
		return err
	}
	for ev, err := range s.Events(ctx, 0) {
		if err != nil {
			return err
		}
		switch m := ev.GetMessage().(type) {
		case *dialgatev1.Event_CampaignOpen:
			fmt.Println("campaign", m.CampaignOpen.GetCampaign(), "is open")
			_, err := s.Campaigns.OpenCampaign(ctx, open)
			if r, ok := client.AsRejection(err); ok {
				fmt.Println("a second one:", r.Reason)
			}
			if _, err := s.Campaigns.MakeCall(ctx, &dialgatev1.MakeCallRequest{Campaign: "CustCare", TelephoneNumber: "01992783287"}); err != nil {
				return err
			}
			if _, err := s.Campaigns.CloseCampaign(ctx, &dialgatev1.CloseCampaignRequest{Campaign: "CustCare"}); err != nil {
				return err
			}
		case *dialgatev1.Event_NumberBack:
			fmt.Println(m.NumberBack.GetTelephoneNumber(), "is back")
		case *dialgatev1.Event_NowClosed:
			fmt.Println("closed")
			return nil
		}
	}
	return nil
}

// serve runs a call centre on a free port.
func serve() (address string, stop func()) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	e := engine.New(engine.Config{})
	x := exchange.New(exchange.Config{Engine: e})
	server := rpc.NewServer(rpc.Config{Exchange: x, Engine: e})
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	return l.Addr().String(), func() {
		_ = server.Shutdown(context.Background())
		_ = x.Shutdown(context.Background())
		if err := <-done; err != nil {
			panic(err)
		}
	}
}
