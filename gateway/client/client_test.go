package client

import (
	"context"
	"errors"
	"io"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// A predictive call from log-in to the end of the transaction, each layer a session of its own.
func TestAPredictiveCall(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		ctx := c.ctx
		telephony, host, agent := c.open(SessionOptions{}), c.open(SessionOptions{}), c.open(SessionOptions{})
		calls, campaign, desk := c.reader(telephony), c.reader(host), c.reader(agent)
		ok := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		ok(telephony.Telephony.OpenTrunks(ctx, &dialgatev1.OpenTrunksRequest{NumberOfTrunks: proto.Int32(5)}))
		ok(host.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"}))
		campaign.await("CO")
		ok(agent.Agents.LogIn(ctx, &dialgatev1.LogInRequest{
			Campaign: "CustCare", Agent: "2", AgentDescription: "Tom", AgentExtensionIdentifier: "100",
		}))
		calls.await("SL")
		ok(telephony.Telephony.ReportLoginStatus(ctx, &dialgatev1.ReportLoginStatusRequest{
			Campaign: "CustCare", Agent: "2", AgentExtensionIdentifier: "100", ResourceStatus: dialgatev1.LineResult(0).Enum(),
		}))
		desk.await("LI")
		ok(agent.Agents.SetAvailable(ctx, &dialgatev1.SetAvailableRequest{Campaign: "CustCare", Agent: "2"}))
		desk.await("NA")
		ok(host.Campaigns.MakeCall(ctx, &dialgatev1.MakeCallRequest{Campaign: "CustCare", Call: "s1", TelephoneNumber: "01992783287"}))
		if ci := calls.await("CI").GetCallInitiate(); ci.GetCall() != "s1" || ci.GetTelephoneNumber() != "01992783287" {
			t.Fatalf("dials %v", ci)
		}
		ok(telephony.Telephony.ReportLineConnected(ctx, &dialgatev1.ReportLineConnectedRequest{
			Campaign: "CustCare", Call: "s1", TrunkIdentifier: "1",
		}))
		if ct := calls.await("CT").GetCallTransfer(); ct.GetAgent() != "2" {
			t.Fatalf("transfers %v", ct)
		}
		if ac := desk.await("AC").GetAgentConnect(); ac.GetCall() != "s1" {
			t.Fatalf("connects %v", ac)
		}
		ok(agent.Agents.StartWrap(ctx, &dialgatev1.StartWrapRequest{Campaign: "CustCare", Agent: "2"}))
		desk.await("CE")
		calls.await("CD")
		ok(agent.Agents.CompleteTransaction(ctx, &dialgatev1.CompleteTransactionRequest{
			Campaign: "CustCare", Agent: "2", AgentOutcome: proto.Int32(0),
		}))
		// AR is one code for two messages; the socket tells them apart by the routed framing.
		if ar := desk.await("AR"); ar.GetAgentReady() == nil || ar.GetText() != `AR\CNCustCare\AN2\TDdefault` && ar.GetAgentReady().GetAgent() != "2" {
			t.Errorf("%v", ar)
		}
		if err := agent.Close(ctx); err != nil || agent.Err() != nil {
			t.Error(err, agent.Err())
		}
		if err := host.Campaigns.CloseCampaign(ctx, &dialgatev1.CloseCampaignRequest{Campaign: "CustCare"}); err != nil {
			t.Fatal(err)
		}
		campaign.await("NC") // there is no agent in it any more: closing has cleaned up
	})
}

// What is rejected is rejected in the same words on each way, and the event says so too.
func TestRejections(t *testing.T) {
	seen := map[string]Rejection{}
	eachWay(t, func(t *testing.T, c *centre) {
		s := c.open(SessionOptions{})
		r := c.reader(s)
		for _, try := range []struct {
			what string
			send func() error
		}{
			{"unknown campaign", func() error {
				return s.Campaigns.ResumeCampaign(c.ctx, &dialgatev1.ResumeCampaignRequest{Campaign: "nothing"})
			}},
			{"no agent", func() error { return s.Agents.LogOut(c.ctx, &dialgatev1.LogOutRequest{Agent: "2"}) }},
			{"raw", func() error { return s.Send(c.ctx, `RC\CNnothing`) }},
			{"no message", func() error { return s.Send(c.ctx, "ZZ") }},
			{"no code", func() error { return s.Send(c.ctx, "Z") }},
			{"from the dialer", func() error { return s.Send(c.ctx, `CZ\CNCustCare\ZC0`) }},
			{"routed", func() error { return s.Send(c.ctx, `CG:CA:RC\CNnothing`) }},
			{"of no service", func() error { return s.Send(c.ctx, `XX:CA:RC\CNnothing`) }},
			{"with a token", func() error { return s.Send(c.ctx, `RC\TKmine\CNnothing`) }},
			{"backslash", func() error {
				return s.Campaigns.ResumeCampaign(c.ctx, &dialgatev1.ResumeCampaignRequest{Campaign: `a\b`})
			}},
		} {
			what, err := try.what, try.send()
			got, ok := AsRejection(err)
			if !ok {
				t.Errorf("%s: %v", what, err)
				continue
			}
			got.Parameter = "" // an error report does not carry it
			if want, ok := seen[what]; ok && want != got && what != "no message" {
				t.Errorf("%s:\n got %+v\nwant %+v", what, got, want)
			}
			seen[what] = got
			if what == "backslash" {
				continue // goes nowhere
			}
			er := r.next()
			if r := er.GetErrorReport(); int(r.GetErrorCode()) != got.SDMPCode ||
				what != "with a token" && r.GetFormattedMessage() != got.FaultyMessage {
				t.Errorf("%s: %+v, but the event %s", what, got, er.GetText())
			}
		}
	})
	if r := seen["unknown campaign"]; r.Code != codes.NotFound || r.Reason != "UNKNOWN_CAMPAIGN" || r.SDMPCode != 9022 || r.Words == "" {
		t.Errorf("%+v", r)
	}
	for _, err := range []error{nil, io.EOF, context.Canceled} {
		if r, ok := AsRejection(err); ok {
			t.Errorf("%v: %+v", err, r)
		}
	}
}

// All that was sent has happened when Close returns, and its events are there.
func TestEventsEndWithTheSession(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		s := c.open(SessionOptions{})
		for range 3 {
			if err := s.Management.VerifyStatus(c.ctx, &dialgatev1.VerifyStatusRequest{}); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Close(c.ctx); err != nil {
			t.Fatal(err)
		}
		<-s.Done()
		var seen []int64
		for ev, err := range s.Events(c.ctx, 1) {
			if err != nil || ev.GetDialerAdvise() == nil {
				t.Fatal(ev, err)
			}
			seen = append(seen, ev.GetSequence())
		}
		if len(seen) != 2 || seen[0] != 2 {
			t.Errorf("events %v", seen)
		}
		if err := s.Send(c.ctx, "VS"); status.Code(err) != codes.Unavailable {
			t.Error(err)
		}
		if err := s.Close(c.ctx); err != nil {
			t.Error(err)
		}
	})
}

func TestDialConnectsWhenNeeded(t *testing.T) {
	for _, way := range ways {
		c, err := Dial(way + "://127.0.0.1:1")
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		if _, err := c.Open(ctx, SessionOptions{}); status.Code(err) != codes.Unavailable {
			t.Errorf("%s: a session without a server: %v", way, err)
		}
		cancel()
		if err := c.Close(); err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	}
}

func TestViewsAreServedOverGRPCOnly(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		_, err := c.client.View.ListAgents(c.ctx, &dialgatev1.ListAgentsRequest{Tenant: "default"})
		want := codes.Unimplemented
		if t.Name() == "TestViewsAreServedOverGRPCOnly/grpc" {
			want = codes.OK
		}
		if status.Code(err) != want {
			t.Error(err)
		}
	})
}
