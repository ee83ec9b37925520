package guarantee

import (
	"strings"
	"testing"

	"google.golang.org/protobuf/types/known/timestamppb"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

func event(n int64, text string) *dialgatev1.Event {
	ev := &dialgatev1.Event{Sequence: n, Time: &timestamppb.Timestamp{Seconds: n}, Text: text}
	if name, ok := strings.CutPrefix(text, `CO\CN`); ok {
		ev.Message = &dialgatev1.Event_CampaignOpen{CampaignOpen: &dialgatev1.CampaignOpen{Tenant: "t", Campaign: name}}
	}
	if name, ok := strings.CutPrefix(text, `NC\CN`); ok {
		ev.Message = &dialgatev1.Event_NowClosed{NowClosed: &dialgatev1.NowClosed{Tenant: "t", Campaign: name}}
	}
	return ev
}

func mark(n int64) *dialgatev1.Event { return &dialgatev1.Event{Sequence: n} }

// gap shows a snapshot at an event with some campaigns.
func gap(first, last, at int64, campaigns ...string) *dialgatev1.Event {
	shot := &dialgatev1.Snapshot{Sequence: at}
	for _, c := range campaigns {
		shot.Campaigns = append(shot.Campaigns, &dialgatev1.Campaign{Tenant: "t", Campaign: c})
	}
	return &dialgatev1.Event{Sequence: last, Message: &dialgatev1.Event_Gap{Gap: &dialgatev1.Gap{
		First: first, Last: last, Reason: dialgatev1.GapReason_GAP_REASON_NOT_KEPT, Snapshot: shot,
	}}}
}

func streams(r *Reader, all ...[]*dialgatev1.Event) *Reader {
	for _, events := range all {
		s := Stream{After: r.Last, Events: events}
		r.Streams = append(r.Streams, s)
		r.Last = events[len(events)-1].GetSequence()
	}
	return r
}

type events = []*dialgatev1.Event

var (
	one, two, three, four = event(1, `CO\CNa`), event(2, `CO\CNb`), event(3, `NC\CNa`), event(4, "DA")
	whole                 = events{mark(0), one, two, three, four, mark(4)}
)

// Each promise that is broken is found, under its name; what keeps them all is not complained of.
func TestBrokenPromisesAreFound(t *testing.T) {
	early := event(3, `NC\CNa`)
	early.Time = &timestamppb.Timestamp{}
	unsaid := gap(1, 2, 2, "a", "b")
	unsaid.GetGap().Reason = 0
	for name, c := range map[string]struct {
		streams []events
		sent    []string
		want    string
	}{
		"whole":                        {streams: []events{whole}, sent: []string{`CO\CNa`, `CO\CNb`}},
		"resumed":                      {streams: []events{{one}, {two, mark(2)}, {mark(2), three}, {four}}},
		"declared":                     {streams: []events{{one}, {gap(2, 3, 3, "b"), four}}},
		"ahead of what follows":        {streams: []events{{one}, {gap(2, 2, 4, "b"), three, four}}},
		"gap in the middle":            {streams: []events{{one, three}}, want: Complete},
		"gap on resumption":            {streams: []events{{one}, {three}}, want: Resumed},
		"gap that declares too little": {streams: []events{{one}, {gap(3, 3, 3, "b"), four}}, want: Resumed},
		"gap that declares too late":   {streams: []events{{one, gap(2, 3, 3, "b"), four}}, want: Complete},
		"gap that is shorter":          {streams: []events{{gap(1, 2, 2, "a", "b"), four}}, want: Complete},
		"gap without reason":           {streams: []events{{unsaid, three}}, want: Resumed},
		"backwards":                    {streams: []events{{one, two, one}}, want: Ordered},
		"earlier":                      {streams: []events{{one, two, early}}, want: Ordered},
		"twice":                        {streams: []events{{one, two, two}}, want: Unique},
		"mark ahead":                   {streams: []events{{one, mark(2)}}, want: Marked},
		"mark behind":                  {streams: []events{{one, two, mark(1)}}, want: Marked},
		"another's":                    {streams: []events{{one, two, event(3, "ER")}}, want: Same},
		"never sent":                   {streams: []events{{one}}, sent: []string{`CO\CNb`}, want: Faithful},
		"snapshot of long ago":         {streams: []events{{gap(1, 2, 1, "a"), three}}, want: Snapshot},
		"snapshot without campaign":    {streams: []events{{gap(1, 2, 2, "a"), three}}, want: Snapshot},
		"snapshot with a closed one":   {streams: []events{{gap(1, 3, 3, "a", "b"), four}}, want: Snapshot},
	} {
		readers := []*Reader{streams(&Reader{Name: "r"}, c.streams...), streams(&Reader{Name: "whole"}, whole)}
		found := Check(readers, c.sent)
		named := c.want == "" && len(found) == 0
		for _, v := range found {
			named = named || v.Guarantee == c.want
		}
		if !named {
			t.Errorf("%s: %v, want %q", name, found, c.want)
		}
	}
}
