package rpc

import (
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/dialgate/dialgate/core/limits"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

var filtered = &dialgatev1.Campaign{
	Tenant: "default", Campaign: "CustCare", State: dialgatev1.CampaignState_CAMPAIGN_STATE_SUSPENDED, DialingMethod: 9,
	Agents: &dialgatev1.AgentCounts{LoggedIn: 12, Waiting: 3}, AbandonRate: 2.5, Numbers: -1,
}

// Each filter holds for one of the entries, or does not.
func TestFilters(t *testing.T) {
	link := &dialgatev1.Link{Link: "v3", Since: &timestamppb.Timestamp{Seconds: 1_764_000_000, Nanos: 5e8}, Owns: []string{"campaign default/CustCare", "agent default/2"}}
	session := &dialgatev1.Session{Ttl: durationpb.New(30e9), Exchange: true}
	for _, c := range []struct {
		entry  proto.Message
		filter string
		want   bool
	}{
		{filtered, `campaign = "CustCare"`, true},
		{filtered, `campaign = CustCare`, true},
		{filtered, `campaign='CustCare'`, true},
		{filtered, `campaign = custcare`, false},
		{filtered, `campaign = "Cust*"`, true},
		{filtered, `campaign = "*Care"`, true},
		{filtered, `campaign = "*stCa*"`, true},
		{filtered, `campaign = "*Cust"`, false},
		{filtered, `campaign = "*"`, true},
		{filtered, `campaign != "Cust*"`, false},
		{filtered, `campaign >= "A" AND campaign < "D"`, true},
		{filtered, `campaign:"stC"`, true},
		{filtered, `campaign:*`, true},
		{filtered, `owner:*`, false},
		{filtered, `NOT owner:*`, true},
		{filtered, `-owner:*`, true},
		{filtered, `state = CAMPAIGN_STATE_SUSPENDED`, true},
		{filtered, `state != CAMPAIGN_STATE_OPEN`, true},
		{filtered, `state = "CAMPAIGN_STATE_OPEN"`, false},
		{filtered, `dialing_method = 9`, true},
		{filtered, `dialingMethod = 9`, true},
		{filtered, `agents.logged_in > 10`, true},
		{filtered, `agents.loggedIn <= 11.5`, false},
		{filtered, `agents.loggedIn >= 11.5 agents.waiting = 3`, true},
		{filtered, `agents:*`, true},
		{filtered, `totals:*`, false},
		{filtered, `totals.attempts = 0`, false}, // absent
		{filtered, `totals.attempts != 0`, false},
		{filtered, `NOT totals.attempts = 0`, true},
		{filtered, `abandon_rate > 2`, true},
		{filtered, `abandon_rate < 2.5`, false},
		{filtered, `numbers = -1`, true},
		{filtered, `numbers:*`, true},
		{filtered, `campaign = X OR numbers = -1`, true},
		{filtered, `campaign = X OR campaign = Y AND numbers = -1`, false},
		{filtered, `(campaign = X AND numbers = 4) OR numbers = -1`, true},
		{filtered, `NOT (campaign = X OR numbers = 4)`, true},
		{filtered, "  ", true},
		{link, `owns:"agent default/2"`, true},
		{link, `owns:"campaign default/*"`, true},
		{link, `owns:"switch *"`, false},
		{link, `owns:*`, true},
		{link, `since < "2025-11-24T17:00:00Z"`, true},
		{link, `since >= timestamp("2025-11-24T16:00:00.5Z")`, true},
		{link, `since = "2025-11-24T17:00:00.5+01:00"`, true},
		{session, `ttl = "30s"`, true},
		{session, `ttl > duration("1m")`, false},
		{session, `exchange = true`, true},
		{session, `exchange != true`, false},
	} {
		p, err := readFilter(c.filter, c.entry.ProtoReflect().Descriptor())
		if err != nil {
			t.Errorf("%s: %v", c.filter, err)
			continue
		}
		if got := p == nil || p(c.entry.ProtoReflect()); got != c.want {
			t.Errorf("%s: %t", c.filter, got)
		}
	}
}

// What cannot be meant is refused, with words that help.
func TestBadFilters(t *testing.T) {
	for _, c := range []struct{ filter, words string }{
		{`campagne = "x"`, "campaign_unique_id"},
		{`campaign`, "compare a field"},
		{`"CustCare"`, "compare a field"},
		{`campaign =`, "position 11"},
		{`campaign = "x`, "unterminated"},
		{`campaign = 7`, "quotes"},
		{`(campaign = x`, "position"},
		{`campaign = x)`, "position 13"},
		{`"x" = campaign`, "a field is wanted"},
		{`state = OPEN`, "CAMPAIGN_STATE_OPEN"},
		{`state > CAMPAIGN_STATE_OPEN`, "no order"},
		{`agents = 3`, "logged_in"},
		{`agents.nobody = 3`, "logged_in"},
		{`campaign.x = 3`, "no fields of its own"},
		{`numbers = "many"`, "a number"},
		{`numbers:3`, "numbers:*"},
		{`lower(campaign) = "x"`, "a field is wanted"},
		{`AND(campaign)`, "no function"},
		{`AND()`, "no function"},
		{`NOT()`, "no function"},
		{`FUZZY(campaign)`, "no function"},
		{`like(campaign, "x")`, "no function"},
		{"campaign = \xff", "UTF-8"},
		{strings.Repeat("(", limits.FilterBytes), "position"},
		{strings.Repeat("a(", limits.FilterBytes/2), "position"},
		{strings.Repeat("x", limits.FilterBytes+1), "bytes"},
	} {
		_, err := readFilter(c.filter, filtered.ProtoReflect().Descriptor())
		if md := wantStatus(t, err, codes.InvalidArgument, reasonFilter); md[MetadataField] != "filter" || !strings.Contains(err.Error(), c.words) {
			t.Errorf("%s: %v", c.filter, err)
		}
	}
}

// A list has what fits the filter, in pages of full length, and its tokens are good for the same filter alone.
func TestFilteredPages(t *testing.T) {
	c := newCentre(t)
	s := c.open().GetSession()
	for _, name := range []string{"a1", "a2", "b1", "b2", "a3", "a4", "a5"} {
		if err := c.send(s, `OC\CN`+name); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	r := &dialgatev1.ListCampaignsRequest{PageSize: 2, Filter: `campaign = "a*" AND state = CAMPAIGN_STATE_OPEN`}
	for pages := 1; ; pages++ {
		answer, err := c.view.ListCampaigns(c.context(), r)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range answer.GetCampaigns() {
			got = append(got, x.GetCampaign())
		}
		if answer.GetNextPageToken() == "" {
			if pages != 3 {
				t.Errorf("%d pages", pages)
			}
			break
		}
		r.PageToken = answer.GetNextPageToken()
	}
	if want := "a1 a2 a3 a4 a5"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
	r.Filter = `campaign = "b*"`
	_, err := c.view.ListCampaigns(c.context(), r)
	wantStatus(t, err, codes.InvalidArgument, reasonPageToken)
	r = &dialgatev1.ListCampaignsRequest{PageSize: 2, Filter: `campaign = "b*"`} // the last page is full, and the last
	answer, err := c.view.ListCampaigns(c.context(), r)
	if err != nil || len(answer.GetCampaigns()) != 2 || answer.GetNextPageToken() != "" {
		t.Errorf("%v, %v", answer, err)
	}
}

func FuzzFilter(f *testing.F) {
	f.Add(`campaign = "a*" AND NOT (agents.waiting > 3 OR state = 1)`)
	f.Add(`AND(a`)
	f.Fuzz(func(_ *testing.T, text string) {
		p, err := readFilter(text, filtered.ProtoReflect().Descriptor())
		if err == nil && p != nil {
			p(filtered.ProtoReflect())
		}
	})
}
