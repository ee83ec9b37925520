package registry_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/registry"
)

var (
	s1 = registry.Link{N: 1}
	s2 = registry.Link{N: 2}
	v1 = registry.Link{Virtual: true, N: 1}

	campaign     = registry.Resource{Kind: registry.Campaign, Tenant: "default", Name: "CustCare"}
	agent        = registry.Resource{Kind: registry.Agent, Tenant: "default", Name: "2"}
	otherAgent   = registry.Resource{Kind: registry.Agent, Tenant: "default", Name: "1"}
	subscription = registry.Resource{Kind: registry.Subscription, Name: "ABC001"}
	trunks       = registry.Resource{Kind: registry.Switch, Name: "__singlecti"}
)

func TestNamesAreThoseOfTheLog(t *testing.T) {
	t.Parallel()
	for want, got := range map[string]string{
		"s1": s1.String(), "v1": v1.String(), "-": registry.None.String(), "agent default/2": agent.String(),
		"campaign default/CustCare": campaign.String(), "switch __singlecti": trunks.String(), "subscription ABC001": subscription.String(),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if got := registry.Kind(9).String(); got != "" {
		t.Errorf("kind 9 is %q", got)
	}
}

func TestWhatALinkHasIsListedInTheOrderOfCleanUp(t *testing.T) {
	t.Parallel()
	r := registry.New()
	for _, res := range []registry.Resource{trunks, subscription, campaign, agent, otherAgent} {
		r.Tie(res, s1)
	}
	want := []registry.Resource{agent, otherAgent, campaign, subscription, trunks} // agents in the order they were tied, not by name
	if got := r.Owned(s1); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTheListIsTheCallersToChange(t *testing.T) {
	t.Parallel()
	r := registry.New()
	r.Tie(agent, s1)
	r.Tie(campaign, s1)
	for _, res := range r.Owned(s1) { // as clean-up does
		r.Release(res)
	}
	if r.Len() != 0 || r.Owned(s1) != nil {
		t.Errorf("%d resources are left, the link has %v", r.Len(), r.Owned(s1))
	}
	r.Tie(agent, s1)
	r.Owned(s1)[0] = campaign
	if got := r.Owned(s1); got[0] != agent {
		t.Errorf("the registry has %v", got)
	}
}

func TestTyingAgainMovesAResource(t *testing.T) {
	t.Parallel()
	r := registry.New()
	r.Tie(trunks, s1)
	r.Tie(agent, s1)
	r.Tie(trunks, s2)
	if got := r.Owner(trunks); got != s2 {
		t.Errorf("the switch belongs to %v", got)
	}
	if got := r.Owned(s1); !slices.Equal(got, []registry.Resource{agent}) {
		t.Errorf("the first link still has %v", got)
	}
	if r.Owns(s1, registry.Switch) || !r.Owns(s2, registry.Switch) || r.Len() != 2 {
		t.Error("the switch must have moved, once")
	}
}

func TestTyingAgainToTheSameLinkPutsAResourceLast(t *testing.T) {
	t.Parallel()
	r := registry.New()
	r.Tie(agent, s1)
	r.Tie(otherAgent, s1)
	r.Tie(agent, s1)
	if got := r.Owned(s1); !slices.Equal(got, []registry.Resource{otherAgent, agent}) {
		t.Errorf("got %v", got)
	}
}

func TestTenantsDoNotShareNames(t *testing.T) {
	t.Parallel()
	r := registry.New()
	other := agent
	other.Tenant = "tenant1"
	r.Tie(agent, s1)
	r.Tie(other, v1)
	if r.Owner(agent) != s1 || r.Owner(other) != v1 {
		t.Errorf("owners are %v and %v", r.Owner(agent), r.Owner(other))
	}
}

func TestWhatWasNeverTiedHasNoOwner(t *testing.T) {
	t.Parallel()
	r := registry.New()
	r.Release(agent)
	if got := r.Owner(agent); got != registry.None {
		t.Errorf("got %v", got)
	}
	if r.Owned(s1) != nil || r.Owns(s1, registry.Agent) || r.Len() != 0 {
		t.Error("an empty registry has nothing")
	}
}

// However resources are tied and released, the two directions agree: what a link has, has that link as its owner, and nothing else does.
func TestBothDirectionsAgree(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	rnd := rand.New(rand.NewPCG(seed, 2))
	links := []registry.Link{s1, s2, v1}
	r := registry.New()
	want := map[registry.Resource]registry.Link{}
	for step := range 5000 {
		res := registry.Resource{Kind: registry.Kind(1 + rnd.IntN(4)), Tenant: "t", Name: fmt.Sprint(rnd.IntN(5))}
		if rnd.IntN(3) == 0 {
			r.Release(res)
			delete(want, res)
		} else {
			l := links[rnd.IntN(len(links))]
			r.Tie(res, l)
			want[res] = l
		}
		total := 0
		for _, l := range links {
			owned := r.Owned(l)
			total += len(owned)
			for _, x := range owned {
				if want[x] != l || r.Owner(x) != l {
					t.Fatalf("seed %d, step %d: %v is listed under %v, belongs to %v, should to %v", seed, step, x, l, r.Owner(x), want[x])
				}
			}
		}
		if total != len(want) || r.Len() != len(want) {
			t.Fatalf("seed %d, step %d: %d resources listed, %d tied, should be %d", seed, step, total, r.Len(), len(want))
		}
	}
}
