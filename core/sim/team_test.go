package sim

import (
	"testing"
	"time"
)

// punctual is a team of one whose times are known.
func punctual() TeamConfig {
	c := DefaultTeam("c", 1)
	c.Arrive = Constantly(time.Second)
	c.Talk = Constantly(100 * time.Second)
	c.Wrap = Constantly(10 * time.Second)
	c.Preview = Constantly(3 * time.Second)
	c.Breath = Constantly(2 * time.Second)
	c.BreakFor = Constantly(5 * time.Minute)
	return c
}

// readyAgent brings up an agent who waits for a call, 2 s after the start.
func readyAgent(t *testing.T, c TeamConfig) *rig {
	r := newRig(t, NewTeam(c))
	r.pass(time.Second)
	r.expect(`1.0 AL\CNc\AN1\ADAgent 1\AE1001`)
	r.tell(`LI\TDdefault\CNc\AN1\YA{...}`)
	r.tell(`NA\TDdefault\CNc\AN1`)
	r.tell(`AR\TDdefault\CNc\AN1`)
	r.expect(`1.0 AA\CNc\AN1`)
	r.pass(time.Second)
	return r
}

func TestAnAgentTalksWrapsAndCompletes(t *testing.T) {
	r := readyAgent(t, punctual())
	r.pass(8 * time.Second)
	r.tell(`AC\TDdefault\CNc\AN1\SIs\TN123`)
	r.pass(100 * time.Second)
	r.tell(`CE\CNc\AN1\SIs`)
	r.pass(10 * time.Second)
	r.expect(`110.0 SW\CNc\AN1`, `120.0 TC\CNc\AN1\AO0`)
	r.tell(`AR\CNc\AN1`)
	s := r.actor.(*Team).Stats(r.now)
	if s.Calls != 1 || s.MeanWait() != 9*time.Second || s.Talking != 100*time.Second || s.Wrapping != 10*time.Second || s.Working != 119*time.Second {
		t.Errorf("%+v", s)
	}
}

func TestTheFarEndHangsUp(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`AC\CNc\AN1\SIs`)
	r.pass(5 * time.Second)
	r.tell(`CE\CNc\AN1\SIs`)
	r.pass(time.Minute)
	r.expect(`17.0 TC\CNc\AN1\AO0`)
}

func TestAnOnHookAgentTalksFromTheConnect(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`AC\CNc\AN1\SIs`)
	r.pass(4 * time.Second)
	r.tell(`AC\CNc\AN1\SIs`)
	r.pass(100 * time.Second)
	r.expect(`106.0 SW\CNc\AN1`)
	if s := r.actor.(*Team).Stats(r.now); s.Calls != 1 {
		t.Errorf("one call counts %d times", s.Calls)
	}
}

func TestAPreviewIsDialledAfterALook(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`BP\CNc\AN1\SIs\TN123\BD`)
	r.pass(10 * time.Second)
	r.expect(`5.0 BD\CNc\AN1`)
	r.tell(`AC\CNc\AN1\SIs`)
	r.pass(100 * time.Second)
	r.expect(`112.0 SW\CNc\AN1`)
}

func TestAPreviewThatIsNotAnsweredIsCompleted(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`BP\CNc\AN1\SIs\TN123\BD`)
	r.pass(10 * time.Second)
	r.said = nil
	r.tell(`NB\CNc\AN1\TN123\RE2`)
	r.pass(10 * time.Second)
	r.expect(`22.0 TC\CNc\AN1\AO0`)
}

func TestAnAgentEndsABreather(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`BP\CNc\AN1\PN\P210`)
	r.pass(3 * time.Second)
	r.expect(`4.0 PN\CNc\AN1`)
}

func TestAnAgentTakesABreak(t *testing.T) {
	c := punctual()
	c.BreakEvery = Constantly(time.Minute)
	r := readyAgent(t, c)
	r.pass(time.Minute)
	r.expect(`61.0 AU\CNc\AN1\PR0`)
	r.tell(`AC\CNc\AN1\SIs`) // a call was on its way
	r.pass(2 * time.Minute)
	r.expect(`162.0 SW\CNc\AN1`, `172.0 TC\CNc\AN1\AO0`)
	r.tell(`AF\CNc\AN1\UR0`)
	r.pass(5 * time.Minute)
	r.expect(`482.0 AA\CNc\AN1`)
}

func TestAnAgentFreedByTheDialerComesBack(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`AC\CNc\AN1\SIs`)
	r.tell(`CE\CNc\AN1\SIs`)
	r.tell(`AF\CNc\AN1\UR0`)
	r.pass(time.Minute)
	r.expect(`32.0 AA\CNc\AN1`)
}

func TestAnAgentOnlyWaitsWhereTheDialerDialsByItself(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`BP\CNc\AN1\SIs\TN123`)
	r.pass(20 * time.Second)
	r.tell(`CE\CNc\AN1\SIs\TN123`)
	r.tell(`AR\CNc\AN1`)
	r.tell(`BP\CNc\AN1\SIt\TN124`)
	r.pass(20 * time.Second)
	r.tell(`AC\CNc\AN1\SIt`)
	r.expect()
	if s := r.actor.(*Team).Stats(r.now); s.MeanWait() != 41*time.Second {
		t.Errorf("waited %s, expected 41 s", s.MeanWait())
	}
}

func TestARefusedLogInIsTriedAgain(t *testing.T) {
	r := newRig(t, NewTeam(punctual()))
	r.pass(time.Second)
	r.said = nil
	r.tell(`ER\EC9020\MSno such campaign\FM"AL\CNc\AN1\ADAgent 1\AE1001"`)
	r.pass(6 * time.Second)
	r.expect(`6.0 AL\CNc\AN1\ADAgent 1\AE1001`)
}

func TestALoggedOutAgentStops(t *testing.T) {
	r := readyAgent(t, punctual())
	r.tell(`AC\CNc\AN1\SIs`)
	r.tell(`NO\CNc\AN1`)
	r.pass(time.Hour)
	r.expect()
}
