package engine_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/engine"
)

func TestRetryRulesAreChecked(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule  engine.Retry
		words string
	}{
		{engine.Retry{Outcome: 1, Interval: time.Minute, Limit: 2}, ""},
		{engine.Retry{Outcome: 2, Interval: time.Minute}, ""},
		{engine.Retry{Interval: time.Minute, Limit: 1}, "outcomes are 1 to 999"},
		{engine.Retry{Outcome: 10, Interval: time.Minute, Limit: 1}, "is not dialled again"},
		{engine.Retry{Outcome: 1000, Interval: time.Minute, Limit: 1}, "outcomes are 1 to 999"},
		{engine.Retry{Outcome: 1, Limit: 1}, "must be positive"},
		{engine.Retry{Outcome: 1, Interval: time.Minute, Limit: -1}, "cannot be negative"},
	} {
		err := c.rule.Check()
		if (err == nil) != (c.words == "") || err != nil && !strings.Contains(err.Error(), c.words) {
			t.Errorf("%+v: %v, want words with %q", c.rule, err, c.words)
		}
	}
}

// TestTheClosestRetryRuleCounts has rules for all campaigns, for those of a tenant and for one.
func TestTheClosestRetryRuleCounts(t *testing.T) {
	t.Parallel()
	rules := []engine.Retry{
		{Campaign: "Sales", Outcome: 2, Interval: 20 * time.Second, Limit: 1},
		{Outcome: 2, Interval: time.Minute, Limit: 1},
		{Tenant: "acme", Outcome: 2, Interval: time.Second, Limit: 1},
		{Campaign: "Never", Outcome: 2, Interval: time.Second},
		{Campaign: "Sales", Tenant: "acme", Outcome: 2, Interval: time.Second, Limit: 1},
	}
	for name, after := range map[string]time.Duration{"Sales": 20 * time.Second, "Other": time.Minute, "Never": 0} {
		c := newCrowd(t)
		c.e = engine.New(engine.Config{Retries: rules})
		c.step(engine.Input{Kind: engine.LinkOpened, Link: c.link})
		c.sendf(`TO\NT5`)
		c.sendf(`OC\CN%s\DM3`, name)
		c.sendf(`AL\CN%s\AN2\AE42`, name)
		c.sendf(`LS\AN2\AE42\RS0`)
		c.sendf(`AA\AN2`)
		c.sendf(`MC\CN%s\TN0101`, name)
		c.sendf(`CF\CN%s\SI0101\CA2`, name)
		c.fails = nil
		had := c.now
		for c.dialed[name] < 2 && c.now.Sub(had) < 5*time.Minute {
			c.run(time.Second)
		}
		if got := c.now.Sub(had); after == 0 && c.dialed[name] != 1 || after > 0 && (got < after || got > after+time.Second) {
			t.Errorf("%s: dialled %s, the second time after %s", name, fmt.Sprint(c.dialed[name]), got)
		}
	}
}
