package rpc

import (
	"errors"
	"io"
	"testing"

	"google.golang.org/grpc"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func post(t *testing.T, s grpc.BidiStreamingClient[dialgatev1.ExchangeRequest, dialgatev1.Event], r *dialgatev1.ExchangeRequest) {
	t.Helper()
	if err := s.Send(r); err != nil {
		t.Fatal(err)
	}
}

func TestExchangeIsALink(t *testing.T) {
	c := newCentre(t)
	s, err := c.sessions.Exchange(c.context())
	if err != nil {
		t.Fatal(err)
	}
	post(t, s, &dialgatev1.ExchangeRequest{Tenant: "default", Message: &dialgatev1.ExchangeRequest_OpenCampaign{
		OpenCampaign: &dialgatev1.OpenCampaignRequest{Campaign: "A"},
	}})
	first := next(t, s)
	if first.GetText() == "" { // the progress mark, where the answer was not there yet
		first = next(t, s)
	}
	if text(first) != `1 CO\CNA` {
		t.Fatalf("%v", first)
	}
	post(t, s, &dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: `OC\CNA`}})
	er := next(t, s).GetErrorReport()
	if er.GetErrorCode() != 9030 || er.GetFormattedMessage() != `OC\CNA` {
		t.Errorf("a second one: %v", er)
	}
	post(t, s, &dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_OpenCampaign{
		OpenCampaign: &dialgatev1.OpenCampaignRequest{Campaign: `B\RO`},
	}})
	er = next(t, s).GetErrorReport()
	if er.GetErrorCode() != 9008 || er.GetFormattedMessage() != "OC" || er.GetMessage() == "" {
		t.Errorf("a value that injects a parameter: %v", er)
	}
	links, err := c.view.ListLinks(c.context(), &dialgatev1.ListLinksRequest{})
	if err != nil || len(links.GetLinks()) != 1 || len(links.GetLinks()[0].GetOwns()) != 1 || links.GetLinks()[0].GetOwns()[0] != "campaign default/A" {
		t.Errorf("links: %v, %v", links, err)
	}
	post(t, s, &dialgatev1.ExchangeRequest{Message: &dialgatev1.ExchangeRequest_Text{Text: `VS`}})
	if err := s.CloseSend(); err != nil {
		t.Fatal(err)
	}
	wantNext(t, s, "4 DA")
	if _, err := s.Recv(); !errors.Is(err, io.EOF) {
		t.Errorf("the stream ends with %v", err)
	}
	_ = c.exchange.Query(c.context(), func() {
		if len(c.machine.closed) != 1 || c.machine.closed[0] != "A stream ended" {
			t.Errorf("cleaned up: %q", c.machine.closed)
		}
	})
}

func TestExchangeWithoutMessages(t *testing.T) {
	c := newCentre(t)
	s, err := c.sessions.Exchange(c.context())
	if err != nil {
		t.Fatal(err)
	}
	_ = s.CloseSend()
	if _, err := s.Recv(); !errors.Is(err, io.EOF) {
		t.Errorf("%v", err)
	}
}
