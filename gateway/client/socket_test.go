package client

import (
	"net"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/link"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/gateway/codec"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// What the client puts on the wire to know what became of a message is not the program's business.
func TestTokensOfTheClientDoNotShow(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		s := c.open(SessionOptions{})
		r := c.reader(s)
		for _, step := range []struct{ send, answer string }{
			{"VS", "DA"},
			{`VS\TKmine`, `MV\TKmine`},
			{"", "DA"},
			{`CG:MA:VS`, "CG:MA:DA"},
			{"VS", "DA"},
			{`RC\CNx`, `ER\EC9022\MScampaign "x" is not open in tenant "default"\FM"RC\CNx"`},
			{`RC\CNx\TKmine`, `ER\EC9022\MScampaign "x" is not open in tenant "default"\FM"RC\CNx\TKmine"`},
			{`CG:CA:RC\CNx`, `CG:CA:ER\EC9022\MScampaign "x" is not open in tenant "default"\FM"CG:CA:RC\CNx"`},
		} {
			if step.send != "" {
				err := s.Send(c.ctx, step.send)
				if _, rejected := AsRejection(err); err != nil && !rejected {
					t.Fatal(step.send, err)
				}
			}
			if got := r.next().GetText(); got != step.answer {
				t.Errorf("%s is answered %s, want %s", step.send, got, step.answer)
			}
		}
	})
}

// An error report that comes later, of a message that was accepted, shows as an event and says nothing of the message's own fate.
func TestALateErrorIsAnEvent(t *testing.T) {
	eachWay(t, func(t *testing.T, c *centre) {
		s := c.open(SessionOptions{Setup: open})
		r := c.reader(s)
		r.await("CO")
		if err := s.Agents.LogIn(c.ctx, &dialgatev1.LogInRequest{
			Campaign: "CustCare", Agent: "2", AgentDescription: "Tom", AgentExtensionIdentifier: "100",
		}); err != nil {
			t.Fatal(err)
		}
		r.await("SL")
		if err := s.Telephony.ReportLoginStatus(c.ctx, &dialgatev1.ReportLoginStatusRequest{
			Campaign: "CustCare", Agent: "2", AgentExtensionIdentifier: "100", ResourceStatus: dialgatev1.LineResult_LINE_RESULT_TELEPHONY_ERROR.Enum(),
		}); err != nil {
			t.Fatal(err)
		}
		er := r.next()
		want := `AL\CNCustCare\AN2\ADTom\AE100`
		if m := er.GetErrorReport(); m.GetErrorCode() != 9038 || m.GetFormattedMessage() != want {
			t.Errorf("%s, want FM %s", er.GetText(), want)
		}
	})
}

// A socket does not send what would arrive as something else.
func TestASocketRefusesWhatItCannotCarry(t *testing.T) {
	for _, way := range []string{"ascii", "unicode"} {
		c := newCentre(t, way)
		s := c.open(SessionOptions{Tenant: "default"})
		for text, want := range map[string]codes.Code{
			"":                                   codes.InvalidArgument,
			"VS\nRC":                             codes.InvalidArgument,
			"VS\x00":                             codes.InvalidArgument,
			`RC\CNé`:                             codes.NotFound,
			`RC\CNłź`:                            map[string]codes.Code{"ascii": codes.InvalidArgument, "unicode": codes.NotFound}[way],
			`RC\CN` + strings.Repeat("x", 1<<20): codes.InvalidArgument,
		} {
			err := s.Send(c.ctx, text)
			if status.Code(err) != want {
				t.Errorf("%s: %.20q: %v, want %v", way, text, err, want)
			}
		}
		err := s.Campaigns.ResumeCampaign(c.ctx, &dialgatev1.ResumeCampaignRequest{Campaign: `a\b`})
		if r, _ := AsRejection(err); r.Reason != "INVALID_CHARACTER" || r.Parameter != "CN" || r.Field != "campaign" {
			t.Errorf("%+v", r)
		}
	}
}

// A call that waits for its answer when the connection ends is told so.
func TestACallThatWaitsWhenTheSocketEnds(t *testing.T) {
	near, far := net.Pipe()
	w := newSocketWire(near, link.ASCII, SessionOptions{})
	followed := make(chan error, 1)
	go func() { followed <- w.follow(t.Context(), func(*dialgatev1.Event) {}) }()
	go func() {
		for b := []byte{1}; b[0] != 0; { // the end of the message
			if _, err := far.Read(b); err != nil {
				break
			}
		}
		_ = far.Close()
	}()
	if err := w.send(t.Context(), "VS"); status.Code(err) != codes.Unavailable {
		t.Errorf("a call without an answer: %v", err)
	}
	if err := <-followed; !isLost(err) {
		t.Errorf("the connection ended with %v", err)
	}
}

// The dates of the protocol are local times of the call centre's zone.
func TestDatesAreInTheZoneOfTheSession(t *testing.T) {
	zone := time.FixedZone("east", 3*3600)
	w := newSocketWire(nil, 0, SessionOptions{Location: zone})
	at := time.Date(2026, 11, 24, 12, 0, 0, 0, zone)
	text, err := codec.Encode(&dialgatev1.MakeCallRequest{Campaign: "x", TelephoneNumber: "1", PlannedTime: timestamppb.New(at)}, w.options)
	if err != nil || !strings.Contains(text, `\PT46350.5`) {
		t.Error(text, err)
	}
}

// Every message from the dialer is known by its routed framing, also where two interfaces share a code.
func TestKindsAreKnownByTheirInterface(t *testing.T) {
	n := 0
	for k := range sdmp.Specs {
		spec := sdmp.Kind(k).Spec()
		if spec.ToDialer || spec.Name == "" {
			continue
		}
		for _, i := range spec.Interfaces {
			n++
			if got := kindOf("CG:" + i.String() + ":" + spec.Code.String() + `\CNx`); got != spec.Kind {
				t.Errorf("%s of %s is taken for %s", spec.Code, i, got)
			}
		}
	}
	if n < 75 {
		t.Errorf("%d kinds", n)
	}
	if kindOf("CG:AG:??") != 0 || kindOf("") != 0 || kindOf("DA") != sdmp.ManagementDA {
		t.Error("kinds of texts that are none")
	}
}

// Every message that a program can send is sent with the prefix of an interface that takes it.
func TestRequestsAreRouted(t *testing.T) {
	for text, want := range map[string]string{
		`OC\CNx`: "CG:CA:", `AL\CNx\AN1`: "CG:AG:", `TO\NT5`: "CG:CT:", `VS`: "CG:MA:",
		`TA\AN1\CNx`: "CG:AG:", `TA\AN1\CNx\SI1`: "CG:CT:", `KA\AN1`: "CG:MA:", `ZZ`: "CG:MA:", `AC\CNx`: "CG:AG:",
	} {
		if got := routeOf(text); got != want {
			t.Errorf("%s goes as %s, want %s", text, got, want)
		}
	}
}
