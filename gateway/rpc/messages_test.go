package rpc

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health/grpc_health_v1"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/sdmp"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// Each method of each message service is served, and its request stands for a message.
func TestEveryMethodIsServed(t *testing.T) {
	c := newCentre(t)
	ctx := c.in(c.open().GetSession())
	n := 0
	for _, d := range messageServices {
		for _, m := range d.Methods {
			n++
			name := "/" + d.ServiceName + "/" + m.MethodName
			md := descriptor(t, d.ServiceName, m.MethodName)
			req, resp := messageType(md.Input()).New().Interface(), messageType(md.Output()).New().Interface()
			err := c.conn.Invoke(ctx, name, req, resp)
			if err == nil {
				if resp.ProtoReflect().Get(md.Output().Fields().ByName("text")).String() == "" {
					t.Errorf("%s gives no text", name)
				}
				continue
			}
			if md := wantStatus(t, err, codes.InvalidArgument, sdmp.ErrorCode(faultCode(t, err)).String()); md[MetadataFaultyMessage] == "" {
				t.Errorf("%s: %v", name, md)
			}
		}
	}
	if n < 90 {
		t.Errorf("only %d methods", n)
	}
}

func descriptor(t *testing.T, service, method string) protoreflect.MethodDescriptor {
	t.Helper()
	f := dialgatev1.File_dialgate_v1_agent_service_proto
	for _, fd := range []protoreflect.FileDescriptor{
		f, dialgatev1.File_dialgate_v1_campaign_service_proto, dialgatev1.File_dialgate_v1_telephony_service_proto,
		dialgatev1.File_dialgate_v1_management_service_proto,
	} {
		for i := range fd.Services().Len() {
			if s := fd.Services().Get(i); string(s.FullName()) == service {
				return s.Methods().ByName(protoreflect.Name(method))
			}
		}
	}
	t.Fatalf("no service %s", service)
	return nil
}

// Each category of error has its status, and the details say all that an ER says.
func TestFaultsAreStatuses(t *testing.T) {
	c := newCentre(t)
	ctx := c.in(c.open().GetSession())
	want := map[sdmp.Category]codes.Code{
		sdmp.Invalid: codes.InvalidArgument, sdmp.NotFound: codes.NotFound, sdmp.AlreadyExists: codes.AlreadyExists,
		sdmp.WrongState: codes.FailedPrecondition, sdmp.NotAllowed: codes.PermissionDenied, sdmp.Limit: codes.ResourceExhausted,
		sdmp.NotSupported: codes.Unimplemented,
	}
	for _, e := range sdmp.Errors {
		_, err := c.campaign.ResumeCampaign(ctx, &dialgatev1.ResumeCampaignRequest{Campaign: e.Name, Token: "secret"})
		md := wantStatus(t, err, want[e.Category], e.Name)
		if md[MetadataCode] != strconv.Itoa(int(e.Code)) || md[MetadataParameter] != "CN" ||
			md[MetadataFaultyMessage] != `RC\CN`+e.Name+`\TK`+sdmp.Masked {
			t.Errorf("%s: %v", e.Name, md)
		}
	}
}

func TestAValueCannotInjectAParameter(t *testing.T) {
	c := newCentre(t)
	_, err := c.campaign.OpenCampaign(c.in(c.open().GetSession()), &dialgatev1.OpenCampaignRequest{Campaign: `A\RO`})
	md := wantStatus(t, err, codes.InvalidArgument, "INVALID_CHARACTER")
	if md[MetadataField] != "campaign" || md[MetadataParameter] != "CN" {
		t.Errorf("%v", md)
	}
}

func TestSessionTenantAndTransactions(t *testing.T) {
	c := newCentre(t)
	s, err := c.sessions.CreateSession(c.context(), &dialgatev1.CreateSessionRequest{Tenant: "t1"})
	if err != nil {
		t.Fatal(err)
	}
	ctx := c.in(s.GetSession())
	oc, err := c.campaign.OpenCampaign(ctx, &dialgatev1.OpenCampaignRequest{Campaign: "A"})
	if err != nil || oc.GetText() != `OC\TDt1\CNA` {
		t.Errorf("%v, %v", oc, err)
	}
	seen := map[string]bool{}
	for range 3 {
		kc, err := c.campaign.KillCampaign(ctx, &dialgatev1.KillCampaignRequest{Campaign: "A"})
		if err != nil || !strings.Contains(kc.GetText(), `\TXrpc-`+s.GetLink()+`-`) || seen[kc.GetText()] {
			t.Errorf("%v, %v", kc, err)
		}
		seen[kc.GetText()] = true
	}
}

func TestRawMessages(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	resp, err := c.sessions.SendMessage(c.context(), &dialgatev1.SendMessageRequest{Session: s, Text: `OC\CNÄpfel/Birnen`})
	if err != nil || resp.GetText() != `OC\CNÄpfel/Birnen` {
		t.Errorf("%v, %v", resp, err)
	}
	for text, code := range map[string]sdmp.ErrorCode{
		"": sdmp.ErrMalformed, "XX": sdmp.ErrUnknownMessage, `OC\CNa` + "\x00" + `OC\CNb`: sdmp.ErrInvalidCharacter, "OC": sdmp.ErrCampaignParameter,
	} {
		md := wantStatus(t, c.send(s, text), codes.InvalidArgument, code.String())
		if md[MetadataFaultyMessage] != text {
			t.Errorf("%q: %v", text, md)
		}
	}
}

// Client libraries take few KiB of a status; what was sent may be larger.
func TestStatusOfALargeMessage(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	md := wantStatus(t, c.send(s, `MC\CNA\DT`+strings.Repeat("ü", 130_000)), codes.InvalidArgument, "TOO_LONG")
	if n := len(md[MetadataFaultyMessage]); n > limits.StatusBytes || n < limits.StatusBytes-4 {
		t.Errorf("%d bytes of the faulty message", n)
	}
	wantStatus(t, c.send(s, `OC\CN`+strings.Repeat("x", limits.MessageBytes)), codes.ResourceExhausted, "MESSAGE_TOO_LARGE")
}

// A call gives up at its deadline, however busy the engine is.
func TestDeadlines(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	busy, free := make(chan struct{}), make(chan struct{})
	go func() {
		_ = c.exchange.Query(context.Background(), func() {
			close(busy)
			<-free
		})
	}()
	<-busy
	defer close(free)
	ctx, cancel := context.WithTimeout(c.context(), 50*time.Millisecond)
	defer cancel()
	if _, err := c.sessions.SendMessage(ctx, &dialgatev1.SendMessageRequest{Session: s, Text: "VS"}); status.Code(err) != codes.DeadlineExceeded {
		t.Errorf("%v", err)
	}
	ctx, cancel = context.WithTimeout(c.context(), 50*time.Millisecond)
	defer cancel()
	if _, err := c.view.ListLinks(ctx, &dialgatev1.ListLinksRequest{}); status.Code(err) != codes.DeadlineExceeded {
		t.Errorf("%v", err)
	}
}

func TestHealthAndReflection(t *testing.T) {
	c := newCentre(t)
	h := grpc_health_v1.NewHealthClient(c.conn)
	for _, name := range []string{"", "dialgate.v1.AgentService", "dialgate.v1.SessionService"} {
		r, err := h.Check(c.context(), &grpc_health_v1.HealthCheckRequest{Service: name})
		if err != nil || r.GetStatus() != grpc_health_v1.HealthCheckResponse_SERVING {
			t.Errorf("%q: %v, %v", name, r, err)
		}
	}
	s, err := reflectionv1.NewServerReflectionClient(c.conn).ServerReflectionInfo(c.context())
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Send(&reflectionv1.ServerReflectionRequest{MessageRequest: &reflectionv1.ServerReflectionRequest_ListServices{}}); err != nil {
		t.Fatal(err)
	}
	resp, err := s.Recv()
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, x := range resp.GetListServicesResponse().GetService() {
		names[x.GetName()] = true
	}
	for _, want := range []string{"Agent", "Campaign", "Telephony", "Management", "Session", "View"} {
		if !names["dialgate.v1."+want+"Service"] {
			t.Errorf("%sService is not listed", want)
		}
	}
	_ = s.CloseSend()
}

// faultCode reads the number of the error from the details of a status.
func faultCode(t *testing.T, err error) int {
	t.Helper()
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			if n, e := strconv.Atoi(info.GetMetadata()[MetadataCode]); e == nil {
				return n
			}
		}
	}
	t.Fatalf("no code in %v", err)
	return 0
}
