package rpc

import (
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// The kinds that proto/ names are those of the engine, and each is shown as what it is.
func TestKindsAgree(t *testing.T) {
	t.Parallel()
	for want, c := range map[dialgatev1.WatchKind]engine.Change{
		dialgatev1.WatchKind_WATCH_KIND_CAMPAIGN: {Kind: engine.CampaignChange, Name: "x", Campaign: &engine.CampaignView{Name: "x"}},
		dialgatev1.WatchKind_WATCH_KIND_QUEUE:    {Kind: engine.QueueChange, Name: "x", Queue: &engine.QueueView{Address: "x", Campaign: "x"}},
		dialgatev1.WatchKind_WATCH_KIND_TRUNKS:   {Kind: engine.TrunksChange, Name: "x", Trunks: &engine.TrunksView{Switch: "x"}},
		dialgatev1.WatchKind_WATCH_KIND_AGENT:    {Kind: engine.AgentChange, Name: "x", Agent: &engine.AgentView{Name: "x", Campaign: "x"}},
		dialgatev1.WatchKind_WATCH_KIND_CALL:     {Kind: engine.CallChange, Name: "x", UniqueID: "y", Call: &engine.CallView{ID: "x", UniqueID: "y", Campaign: "x"}},
	} {
		key, now := shownOf(&c)
		if shown, m := drawn(now.change); key.kind != want || shown != key || m == nil {
			t.Errorf("%v is shown as %v", key, shown)
		}
		if alone := now.campaign == ""; alone != (want == dialgatev1.WatchKind_WATCH_KIND_TRUNKS) {
			t.Errorf("%v belongs to %q", key, now.campaign)
		}
		if _, gone := shownOf(&engine.Change{Kind: c.Kind, Name: c.Name}); gone != nil {
			t.Errorf("%v is not gone", key)
		}
	}
	if n := len(dialgatev1.WatchKind_name) - 1; n != int(engine.CallChange) {
		t.Errorf("%d kinds are named, the engine has %d", n, engine.CallChange)
	}
}
