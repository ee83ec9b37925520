package compliance_test

import (
	"fmt"
	"time"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// A campaign under the rules of the United States, from the first number to the first abandoned call.
func Example() {
	config := compliance.Config{Default: []string{compliance.US}, Region: "US"}
	law, err := config.Law()
	if err != nil {
		fmt.Println(err)
		return
	}
	now := time.Date(2026, 3, 2, 14, 0, 0, 0, time.UTC)
	campaign, holdOffs := law.Campaign("default", "CustCare", now), law.HoldOffs()

	for _, number := range []string{"212-555-0123", "310-555-0123"} {
		place := law.Place(number) // once, as the number is handed in
		v := campaign.Verdict(now, compliance.Call{Place: place, Past: holdOffs.Past(place.Number)})
		fmt.Println(place.Number, v.Reason)
	}

	for range 99 {
		campaign.Observe(compliance.Event{Outcome: compliance.ToAgent, At: now, Answered: now.Add(-time.Second)})
	}
	found := campaign.Observe(compliance.Event{Outcome: compliance.Dropped, At: now, Answered: now.Add(-2 * time.Second)})
	b := campaign.Budget(now)
	fmt.Printf("abandoned by %s; %.0f %% allowed, %d more fit\n", found.Rule, b.Allowed, b.Fits())
	// Output:
	// +12125550123 allowed
	// +13105550123 outside-hours
	// abandoned by us-tsr; 3 % allowed, 2 more fit
}
