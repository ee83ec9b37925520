package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

func TestChatSendsThePipeAndPrintsWhatComesBack(t *testing.T) {
	s := start(t, append([]string{"serve", "--telephony", "sim"}, free(t)...)...)
	for _, c := range []struct{ name, addr, campaign string }{{"ascii", s.addrs["ascii"][0], "Café"}, {"unicode", s.addrs["unicode"][0], "Καφές"}} {
		args := []string{"--addr", c.addr, "--wait", "100ms"}
		if c.name == "unicode" {
			args = append(args, "--unicode")
		}
		code, out, errs := converse(t, []said{
			{"VS\r\n\n", []string{"DA\n"}}, {"CG:CA:OC\\CN" + c.campaign + "\nVS\n", []string{"\nDA\n"}},
		}, args...)
		lines := strings.Split(out, "\n")
		if code != exitOK || len(lines) != 4 || lines[0] != "DA" || !strings.HasPrefix(lines[1], `CG:CA:CO\TDdefault\CN`+c.campaign+`\YC{`) || lines[2] != "DA" {
			t.Errorf("%s: exit %d, %q, %s", c.name, code, out, errs)
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}

func TestExplainNamesParameters(t *testing.T) {
	var b bytes.Buffer
	explain(&b, `CG:CA:CR\TDdefault\CNc\NN5\QL6`)
	explain(&b, `ER\EC36\MSnot suspended\FM"RC\CNc\PI"`)
	explain(&b, `TA\CNc\AN2\RS0`)
	explain(&b, "")
	for _, want := range []string{"CallRequest\n", "NN NumberOfNumbers          5\n", "EC ErrorCode                36 NOT_SUSPENDED: ", `FM FormattedMessage         "RC\CNc\PI"`, "TransferAcknowledge"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

func TestCompletion(t *testing.T) {
	for _, c := range []struct {
		text  string
		has   string // among the endings
		typed int
	}{
		{"O", `C\`, 1},
		{"CG:CA:O", `C\`, 1},
		{"", `TO\`, 0},
		{`OC\`, "CN", 0},
		{`OC\CNx\D`, "M", 1},
		{`CG:CT:TA\C`, "N", 1},
	} {
		ends, typed := completions(c.text)
		if typed != c.typed || !slices.Contains(ends, c.has) {
			t.Errorf("%q: %v, %d", c.text, ends, typed)
		}
	}
	for _, none := range []string{`OC\CNx`, `XX\C`, "CG:CT:OC"} {
		if ends, _ := completions(none); len(ends) != 0 {
			t.Errorf("%q: %v", none, ends)
		}
	}
	if ends, _ := completions(`OC\CNx\`); slices.Contains(ends, "CN") {
		t.Error("offers a parameter that is there already")
	}
	if ends, typed := (completer{}).Do([]rune("VSx"), 1); typed != 1 || len(ends) == 0 {
		t.Errorf("%v, %d", ends, typed)
	}
}

func TestHelpDescribesAMessage(t *testing.T) {
	var b bytes.Buffer
	help(&b, "OC")
	help(&b, "QQ")
	if !strings.Contains(b.String(), "CA:OC OpenCampaign") || !strings.Contains(b.String(), "CN CampaignName               text, 1 to 80 characters (needed)") || !strings.Contains(b.String(), `"QQ"`) {
		t.Error(b.String())
	}
}

func TestOnePersonSpeaksOnSeveralLinks(t *testing.T) {
	s := start(t, append([]string{"serve"}, free(t)...)...)
	code, out, errs := converse(t, []said{{`link cti
TO\NT5\ND\SD\TS
link camp unicode
link camp unicode ` + s.addrs["unicode"][0] + `
OC\CNSales
link nobody 127.0.0.1:1
link odd latin
help OC
link
AL\CNSales\AN2\AE42
`, []string{"\ncti< SL\\"}}}, "--echo", "--addr", s.addrs["ascii"][0])
	if code != exitOK {
		t.Errorf("exit %d, %s", code, errs)
	}
	for _, want := range []string{
		"cti> TO", "needs the host:port", "camp> OC", "\ncamp< CO\\", "no dialer at 127.0.0.1:1", `"latin" is no charset`, "80 characters (needed)", "\n> AL", "\ncti< SL\\",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if code := s.stop(); code != exitOK {
		t.Errorf("exit %d: %s", code, s.errs.String())
	}
}
