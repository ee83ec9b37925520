package core_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

var update = flag.Bool("update", false, "rewrite docs/support.md")

const supportPage = "../docs/support.md"

// TestSupportPage holds docs/support.md against what the engine acts on.
func TestSupportPage(t *testing.T) {
	t.Parallel()
	want := renderSupport()
	if *update {
		if err := os.WriteFile(supportPage, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(supportPage)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != want {
		t.Errorf("%s is not what the engine acts on; run go test ./core -run TestSupportPage -update", supportPage)
	}
}

func renderSupport() string {
	var b strings.Builder
	b.WriteString("<!-- Made from the engine's table of handlers by a test of core. DO NOT EDIT. -->\n# What this version acts on\n\n" +
		"Every message of the dialer service is read and validated. Those marked here are carried out; the others are answered with error\n" +
		"9037 (not supported) once they are valid. [messages.md](messages.md) describes them all.\n")
	titles := map[sdmp.Interface]string{sdmp.Agent: "Agent (AG)", sdmp.Campaign: "Campaign (CA)", sdmp.CTI: "Telephony (CT)", sdmp.Management: "Management (MA)"}
	e := engine.New(engine.Config{})
	for _, i := range []sdmp.Interface{sdmp.Agent, sdmp.Campaign, sdmp.CTI, sdmp.Management} {
		fmt.Fprintf(&b, "\n## %s\n\n| message | name | carried out |\n|---|---|---|\n", titles[i])
		for k := range sdmp.Specs {
			s := &sdmp.Specs[k]
			if k == 0 || !s.ToDialer || s.Interface() != i {
				continue
			}
			fmt.Fprintf(&b, "| %v | %s | %s |\n", s.Code, s.Name, map[bool]string{true: "yes", false: "not yet"}[e.Supports(s.Kind)])
		}
	}
	b.WriteString(partsNotSupported)
	return b.String()
}

const partsNotSupported = `
## Parts of messages

These are read and validated, and refused with error 9037 rather than ignored, because ignoring them would do something else than
the host asked for.

| message | parameter | why |
|---|---|---|
| OC | DM 2, 5, 6, 7, 101 | only predictive, progressive and preview campaigns are dialled |
| OC | RX, IU | the dialer picks the agents |
| OC, AL | CR | calls are not recorded |
| OT, MC, SW | PM with a name | no sounds are configured; an empty PM is the default sound |
| CC | C2 | agents are not moved between campaigns |
| SW | EX | calls are not transferred |
| KA | GA | agents are in no groups |
| EA, EC | PS | a subscription ends with its link |
`
