package client

import (
	"context"
	"errors"
	"io"
	"iter"
	"testing"
	"time"

	"google.golang.org/grpc/codes"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func pull(events iter.Seq2[*dialgatev1.Event, error]) (next func() (*dialgatev1.Event, error, bool), stop func()) {
	return iter.Pull2(events)
}

// A predictive call from log-in to the end of the transaction, each layer a session of its own.
func TestAPredictiveCall(t *testing.T) {
	c := newCentre(t)
	ctx := c.context()
	telephony, host, agent := c.party(), c.party(), c.party()
	trunks, zero := int32(5), int32(0)
	ok := func(_ any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}

	ok(telephony.Telephony.OpenTrunks(ctx, &dialgatev1.OpenTrunksRequest{NumberOfTrunks: &trunks}))
	ok(host.Campaigns.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "CustCare"}))
	host.await("CO")
	ok(agent.Agents.LogIn(ctx, &dialgatev1.LogInRequest{
		Campaign: "CustCare", Agent: "2", AgentDescription: "Tom", AgentExtensionIdentifier: "100",
	}))
	telephony.await("SL")
	ok(telephony.Telephony.ReportLoginStatus(ctx, &dialgatev1.ReportLoginStatusRequest{
		Campaign: "CustCare", Agent: "2", AgentExtensionIdentifier: "100", ResourceStatus: dialgatev1.LineResult(0).Enum(),
	}))
	agent.await("LI")
	ok(agent.Agents.SetAvailable(ctx, &dialgatev1.SetAvailableRequest{Campaign: "CustCare", Agent: "2"}))
	agent.await("NA")
	ok(host.Campaigns.MakeCall(ctx, &dialgatev1.MakeCallRequest{
		Campaign: "CustCare", Call: "s1", TelephoneNumber: "01992783287",
	}))
	if ci := telephony.await("CI").GetCallInitiate(); ci.GetCall() != "s1" || ci.GetTelephoneNumber() != "01992783287" {
		t.Fatalf("dials %v", ci)
	}
	ok(telephony.Telephony.ReportLineConnected(ctx, &dialgatev1.ReportLineConnectedRequest{
		Campaign: "CustCare", Call: "s1", TrunkIdentifier: "1",
	}))
	if ct := telephony.await("CT").GetCallTransfer(); ct.GetAgent() != "2" {
		t.Fatalf("transfers %v", ct)
	}
	if ac := agent.await("AC").GetAgentConnect(); ac.GetCall() != "s1" {
		t.Fatalf("connects %v", ac)
	}
	got, err := c.client.View.GetAgent(ctx, &dialgatev1.GetAgentRequest{Tenant: "default", Agent: "2"})
	ok(got, err)
	if a := got.GetAgent(); a.GetState() != dialgatev1.AgentState_AGENT_STATE_TALKING || a.GetCall() != "s1" || a.GetOwner() != agent.Link() {
		t.Errorf("agent: %v", got)
	}
	list, err := c.client.View.ListCalls(ctx, &dialgatev1.ListCallsRequest{Tenant: "default"})
	ok(list, err)
	if calls := list.GetCalls(); len(calls) != 1 || calls[0].GetState() != dialgatev1.CallState_CALL_STATE_CONNECTED {
		t.Errorf("calls: %v", list)
	}
	ok(agent.Agents.StartWrap(ctx, &dialgatev1.StartWrapRequest{Campaign: "CustCare", Agent: "2"}))
	agent.await("CE")
	telephony.await("CD")
	ok(agent.Agents.CompleteTransaction(ctx, &dialgatev1.CompleteTransactionRequest{
		Campaign: "CustCare", Agent: "2", AgentOutcome: &zero,
	}))
	agent.await("AR")
	campaign, err := c.client.View.GetCampaign(ctx, &dialgatev1.GetCampaignRequest{Campaign: "CustCare"})
	ok(campaign, err)
	if one := campaign.GetCampaign(); one.GetTotals().GetConnected() != 1 || one.GetAgents().GetWaiting() != 1 {
		t.Errorf("campaign: %v", campaign)
	}
}

func TestRejections(t *testing.T) {
	c := newCentre(t)
	p := c.party()
	_, err := p.Campaigns.ResumeCampaign(c.context(), &dialgatev1.ResumeCampaignRequest{Campaign: "nothing"})
	r, ok := AsRejection(err)
	if !ok || r.Code != codes.NotFound || r.Reason != "UNKNOWN_CAMPAIGN" || r.SDMPCode != 9022 || r.Words == "" || r.FaultyMessage == "" {
		t.Errorf("%+v", r)
	}
	if er := p.await("ER").GetErrorReport(); er.GetErrorCode() != 9022 {
		t.Errorf("%v", er)
	}
	for _, err := range []error{nil, io.EOF, context.Canceled} {
		if r, ok := AsRejection(err); ok {
			t.Errorf("%v: %+v", err, r)
		}
	}
}

// ticker is a ticker that the test drives.
func (c *centre) ticker() (ticks chan time.Time) {
	ticks = make(chan time.Time)
	c.client.newTicker = func(time.Duration) (<-chan time.Time, func()) { return ticks, func() {} }
	return ticks
}

func TestASessionIsKept(t *testing.T) {
	c := newCentre(t)
	ticks := c.ticker()
	s, err := c.client.Open(c.context(), SessionOptions{Lease: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	for range 10 {
		c.clock.Advance(time.Minute - time.Second)
		ticks <- time.Time{}
		ticks <- time.Time{} // taken when the renewal before is over
	}
	if err := s.Send(c.context(), "VS"); err != nil {
		t.Error(err)
	}
	if err := s.Close(c.context()); err != nil || s.Err() != nil {
		t.Error(err, s.Err())
	}
}

func TestALostSessionIsNoticed(t *testing.T) {
	c := newCentre(t)
	ticks := c.ticker()
	s, err := c.client.Open(c.context(), SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.client.Sessions.DeleteSession(c.context(), &dialgatev1.DeleteSessionRequest{Session: s.ID()}); err != nil {
		t.Fatal(err)
	}
	ticks <- time.Time{}
	<-s.Done()
	if r, ok := AsRejection(s.Err()); !ok || r.Reason != "UNKNOWN_SESSION" {
		t.Error(s.Err())
	}
	for _, err := range s.Events(c.context(), 0) {
		if r, _ := AsRejection(err); r.Reason != "UNKNOWN_SESSION" {
			t.Error(err)
		}
	}
	if err := s.Close(c.context()); err != nil {
		t.Error(err)
	}
}

func TestEventsEndWithTheSession(t *testing.T) {
	c := newCentre(t)
	s, err := c.client.Open(c.context(), SessionOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if err := s.Send(c.context(), "VS"); err != nil {
			t.Fatal(err)
		}
	}
	for ev, err := range s.Events(c.context(), 0) { // until all have happened
		if err != nil {
			t.Fatal(err)
		}
		if ev.GetSequence() == 3 {
			break
		}
	}
	var seen []int64
	for ev, err := range s.Events(c.context(), 1) {
		if err != nil {
			t.Fatal(err)
		}
		if seen = append(seen, ev.GetSequence()); ev.GetSequence() == 3 {
			if err := s.Close(c.context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(seen) != 2 || seen[0] != 2 {
		t.Errorf("events %v", seen)
	}
}

func TestDialConnectsWhenNeeded(t *testing.T) {
	c, err := Dial("127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if _, err := c.Open(ctx, SessionOptions{}); err == nil {
		t.Error("a session without a server")
	}
	if err := c.Close(); err != nil && !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
