package engine_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
	"github.com/dialgate/dialgate/core/transcript"
)

func transcripts(t *testing.T) []*transcript.Script {
	t.Helper()
	scripts, err := transcript.Load("testdata")
	if err != nil {
		t.Fatal(err)
	}
	return scripts
}

func TestTranscripts(t *testing.T) {
	t.Parallel()
	for _, s := range transcripts(t) {
		t.Run(s.Name, func(t *testing.T) {
			t.Parallel()
			stage := transcript.NewBare(s)
			stage.Judge = watchTenants(stage.Engine, 1).check
			if err := transcript.Play(s, stage); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestTheSameInputsGiveTheSameOutputs(t *testing.T) {
	t.Parallel()
	for _, s := range transcripts(t) {
		one, two := transcript.NewBare(s), transcript.NewBare(s)
		if err := transcript.Play(s, one); err != nil {
			continue // TestTranscripts tells
		}
		if err := transcript.Play(s, two); err != nil {
			t.Errorf("the second play: %v", err)
			continue
		}
		for i := range one.Outputs {
			if one.Outputs[i] != two.Outputs[i] {
				t.Errorf("%s: output %d is\n%s\nthe second time it is\n%s", s.Name, i, one.Outputs[i], two.Outputs[i])
				break
			}
		}
	}
}

// untold are the errors that no transcript can provoke, with the reason.
var untold = map[sdmp.ErrorCode]string{
	sdmp.ErrMessageTooLarge: "a matter of the links",
}

func TestTranscriptsTellEveryError(t *testing.T) {
	t.Parallel()
	told := map[sdmp.ErrorCode]bool{}
	for _, s := range transcripts(t) {
		for _, text := range s.Receives() {
			_, rest, ok := strings.Cut(text, `ER\EC`)
			if !ok {
				continue
			}
			n, _, _ := strings.Cut(rest, `\`)
			if c, err := strconv.Atoi(n); err == nil {
				told[sdmp.ErrorCode(c)] = true
			}
		}
	}
	for _, e := range sdmp.Errors {
		switch why := untold[e.Code]; {
		case !told[e.Code] && why == "":
			t.Errorf("no transcript shows error %d %s", e.Code, e.Name)
		case told[e.Code] && why != "":
			t.Errorf("error %d %s is shown though it %s", e.Code, e.Name, why)
		}
	}
}

func TestTranscriptsSendEveryMessageTheEngineActsOn(t *testing.T) {
	t.Parallel()
	sent := map[sdmp.Kind]bool{}
	for _, s := range transcripts(t) {
		for _, text := range s.Sends() {
			if m, f := sdmp.Parse(text); f == nil {
				sent[m.Kind] = true
			}
		}
	}
	e := engine.New(transcript.Config())
	for i := range sdmp.Specs {
		spec := &sdmp.Specs[i]
		if spec.ToDialer && e.Supports(spec.Kind) && !sent[spec.Kind] {
			t.Errorf("no transcript sends %s %s", spec.Kind, spec.Name)
		}
	}
}
