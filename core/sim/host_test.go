package sim

import (
	"maps"
	"testing"
	"time"
)

func TestAHostRunsItsListAndCloses(t *testing.T) {
	h := NewHost(HostConfig{Campaign: "c", Numbers: 3, AbandonTarget: 3, RingTime: 16 * time.Second, Talk: 2 * time.Minute, Delay: 2 * time.Second})
	r := newRig(t, h)
	r.expect(`0.0 OC\CNc\DM0\RO`)
	r.tell(`CO\TDdefault\CNc\YC{...}`)
	r.expect(`0.0 OT\CNc\AT3.0\ET2\RI16\DE2`)
	r.tell(`CR\TDdefault\CNc\NN2\QL2`)
	r.expect(`0.0 MC\CNc\SIc-1\TN016300000020\ASrecord 1`, `0.0 MC\CNc\SIc-2\TN016300000021\ASrecord 2`)
	r.tell(`CR\TDdefault\CNc\NN9\QL9`)
	r.expect(`0.0 MC\CNc\SIc-3\TN016300000022\ASrecord 3`)
	r.tell(`CR\TDdefault\CNother\NN9\QL9`)
	r.tell(`NB\CNc\SIc-1\TN016300000020\RE10`)
	r.tell(`NB\CNc\SIc-1\TN016300000020\RE10`)
	r.tell(`ER\EC128\FM"MC\CNc\SIc-2\TN016300000021\ASrecord 2"`)
	r.tell(`NB\CNc\SIc-2\TN016300000021\RE2`)
	r.expect()
	r.tell(`ER\EC9010\FM"MC\CNc\SIc-3\TN016300000022\ASrecord 3"`)
	r.expect(`0.0 CC\CNc\SB`)
	r.tell(`NC\CNc`)
	if !h.Closed() || h.Outstanding() != 0 || !maps.Equal(h.Returned(), map[int]int{10: 1, 2: 1}) {
		t.Errorf("closed %v, outstanding %d, returned %v", h.Closed(), h.Outstanding(), h.Returned())
	}
}

func TestAHostAsksAgainForACampaignThatWasRefused(t *testing.T) {
	r := newRig(t, NewHost(HostConfig{Tenant: "t", Campaign: "c", Switch: "east", Method: Preview}))
	r.expect(`0.0 OC\TDt\CNc\DM4\ICeast\RO`)
	r.tell(`ER\EC9025\FM"OC\TDt\CNc\DM4\ICeast\RO"`)
	r.pass(5 * time.Second)
	r.expect(`5.0 OC\TDt\CNc\DM4\ICeast\RO`)
}

func TestAHostStopsWhenTold(t *testing.T) {
	h := NewHost(HostConfig{Campaign: "c"})
	r := newRig(t, h)
	r.tell(`CO\CNc`)
	r.said = nil
	r.note(h.Suspend(r.now))
	r.note(h.Resume(r.now))
	r.note(h.Stop(r.now))
	r.note(h.Stop(r.now))
	r.tell(`CR\CNc\NN9\QL9`)
	r.expect(`0.0 SC\CNc`, `0.0 RC\CNc`, `0.0 CC\CNc\SB`)
}

func TestDefaultNumbersScriptNothingAndDiffer(t *testing.T) {
	seen := map[string]bool{}
	for i := range 1000 {
		n := DefaultNumber(i, nil)
		if _, scripted := scriptFor(n); scripted || seen[n] {
			t.Fatal(n)
		}
		seen[n] = true
	}
}
