package rpc

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func TestPages(t *testing.T) {
	c := newCentre(t)
	s := c.open()
	for i := range 25 {
		if err := c.send(s.GetSession(), fmt.Sprintf(`OC\CN%02d`, i)); err != nil {
			t.Fatal(err)
		}
	}
	var names []string
	token, pages := "", 0
	for {
		r, err := c.view.ListCampaigns(c.context(), &dialgatev1.ListCampaignsRequest{Tenant: "default", PageSize: 10, PageToken: token})
		if err != nil {
			t.Fatal(err)
		}
		pages++
		for _, x := range r.GetCampaigns() {
			names = append(names, x.GetCampaign())
			if x.GetOwner() != s.GetLink() || x.GetState() != dialgatev1.CampaignState_CAMPAIGN_STATE_OPEN {
				t.Errorf("%v", x)
			}
		}
		if token = r.GetNextPageToken(); token == "" {
			break
		}
		if pages == 1 { // what comes and goes between two pages shifts nothing
			_ = c.exchange.Query(c.context(), func() { delete(c.machine.campaigns, "09"); delete(c.machine.campaigns, "00") })
		}
	}
	if pages != 3 || len(names) != 25 || names[0] != "00" || names[24] != "24" {
		t.Errorf("%d pages: %q", pages, names)
	}
}

func TestBadPages(t *testing.T) {
	c := newCentre(t)
	for _, r := range []*dialgatev1.ListCampaignsRequest{{PageSize: -1}, {PageSize: 1001}} {
		_, err := c.view.ListCampaigns(c.context(), r)
		wantStatus(t, err, codes.InvalidArgument, reasonPageSize)
	}
	trunks, err := c.view.ListTrunks(c.context(), &dialgatev1.ListTrunksRequest{Tenant: "default", PageSize: 1})
	if err != nil || trunks.GetNextPageToken() == "" || trunks.GetTrunks()[0].DialingPorts != nil {
		t.Fatalf("%v, %v", trunks, err)
	}
	for _, token := range []string{"nonsense!", "AAAA", trunks.GetNextPageToken()} {
		_, err := c.view.ListCampaigns(c.context(), &dialgatev1.ListCampaignsRequest{Tenant: "default", PageToken: token})
		wantStatus(t, err, codes.InvalidArgument, reasonPageToken)
	}
}

func TestUnknownResources(t *testing.T) {
	c := newCentre(t)
	_, err := c.view.ListCampaigns(c.context(), &dialgatev1.ListCampaignsRequest{Tenant: "nobody"})
	wantStatus(t, err, codes.NotFound, "UNKNOWN_TENANT")
	_, err = c.view.GetCampaign(c.context(), &dialgatev1.GetCampaignRequest{Tenant: "default", Campaign: "x"})
	wantStatus(t, err, codes.NotFound, "UNKNOWN_CAMPAIGN")
	_, err = c.view.GetAgent(c.context(), &dialgatev1.GetAgentRequest{Agent: "x"})
	wantStatus(t, err, codes.NotFound, "UNKNOWN_AGENT")
}

// The states that proto/ names are those of the engine.
func TestStatesAgree(t *testing.T) {
	for got, want := range map[string]string{
		dialgatev1.CampaignState(engine.Open).String():          "CAMPAIGN_STATE_OPEN",
		dialgatev1.CampaignState(engine.Suspending).String():    "CAMPAIGN_STATE_SUSPENDING",
		dialgatev1.CampaignState(engine.Suspended).String():     "CAMPAIGN_STATE_SUSPENDED",
		dialgatev1.CampaignState(engine.Closing).String():       "CAMPAIGN_STATE_CLOSING",
		dialgatev1.CallState(engine.Dialing).String():           "CALL_STATE_DIALING",
		dialgatev1.CallState(engine.Ringing).String():           "CALL_STATE_RINGING",
		dialgatev1.CallState(engine.Answered).String():          "CALL_STATE_ANSWERED",
		dialgatev1.CallState(engine.Waiting).String():           "CALL_STATE_WAITING",
		dialgatev1.CallState(engine.Connecting).String():        "CALL_STATE_CONNECTING",
		dialgatev1.CallState(engine.Connected).String():         "CALL_STATE_CONNECTED",
		dialgatev1.CallState(engine.Clearing).String():          "CALL_STATE_CLEARING",
		dialgatev1.AgentState(engine.AwaitingStation).String():  "AGENT_STATE_AWAITING_STATION",
		dialgatev1.AgentState(engine.Talking).String():          "AGENT_STATE_TALKING",
		dialgatev1.AgentState(engine.OnHold).String():           "AGENT_STATE_ON_HOLD",
		fmt.Sprint(int32(dialgatev1.AgentState(engine.OnHold))): "13",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// What the engine shows is in the message, whatever field is added to either.
func TestEveryFieldIsShown(t *testing.T) {
	var c engine.CampaignView
	var a engine.AgentView
	var k engine.CallView
	var tr engine.TrunksView
	var l exchange.LinkInfo
	for _, v := range []any{&c, &a, &k, &tr, &l} {
		set(reflect.ValueOf(v).Elem())
	}
	for _, m := range []proto.Message{campaign(c), agent(a), call(k), trunks(tr), linkOf(l)} {
		unset(t, m.ProtoReflect())
	}
}

// set gives every field a value.
func set(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Unix(1, 0)))
			return
		}
		for _, f := range v.Fields() {
			if f.CanSet() {
				set(f)
			}
		}
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Float64:
		v.SetFloat(1)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Uint8, reflect.Uint32, reflect.Uint64:
		v.SetUint(1)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		set(v.Index(0))
	}
}

// unset reports fields without value.
func unset(t *testing.T, m protoreflect.Message) {
	t.Helper()
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if !m.Has(f) && (f.Enum() == nil) {
			t.Errorf("%s is not set", f.FullName())
		}
		if f.Message() != nil && m.Has(f) && !f.IsList() && f.Message().FullName() != "google.protobuf.Timestamp" {
			unset(t, m.Get(f).Message())
		}
	}
}

func TestQueuesAreListed(t *testing.T) {
	c := newCentre(t)
	r, err := c.view.ListQueues(c.context(), &dialgatev1.ListQueuesRequest{Tenant: "default", PageSize: 1})
	if err != nil || len(r.GetQueues()) != 1 || r.GetNextPageToken() == "" {
		t.Fatalf("%v, %v", r, err)
	}
	q := r.GetQueues()[0]
	if q.GetQueue() != "200" || q.GetCampaign() != "00" || !q.GetInService() || q.GetCalls() != 2 || q.GetOldest().GetSeconds() != 1 || q.GetAgents() != 3 || q.GetAgentsWaiting() != 1 ||
		q.GetOverflowAddress() != "300" || q.GetOverflowTime() != 60 || q.GetTotals().GetEntered() != 9 || q.GetTotals().GetConnected() != 4 || q.GetTotals().GetOverflowed() != 2 || q.GetTotals().GetAbandoned() != 1 {
		t.Errorf("%v", q)
	}
	r, err = c.view.ListQueues(c.context(), &dialgatev1.ListQueuesRequest{Tenant: "default", PageSize: 1, PageToken: r.GetNextPageToken()})
	if err != nil || len(r.GetQueues()) != 1 || !r.GetQueues()[0].GetDeleting() || r.GetQueues()[0].GetOldest() != nil || r.GetNextPageToken() != "" {
		t.Errorf("%v, %v", r, err)
	}
}
