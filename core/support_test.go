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
		"Every message of the dialer service is read and validated. Those marked here are carried out; another would be answered with error\n" +
		"9037 (not supported) once it is valid. [messages.md](messages.md) describes them all.\n")
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
| OC | RX with DM 5, 6, 7 or 101 | the switch picks agents of dialled calls only |
| RX | neither FS nor IB nor OB | only marked numbers would be screened, and the mark is not documented |
| RX | IO, RX | what they mean is not documented |
| UA | AK | only the vendor's services have session keys; a password is needed |

These are taken and have no effect, because nothing public says what effect it would be:

| message | parameter | what happens |
|---|---|---|
| QC | | the subscription is there, and XD never comes: no message brings a chat to the dialer |
| P1 | LL | kept |
| AG, MG | QS | kept; every queue works as with 0 |
| AL, UA | LN | read, and not needed |
| TC | CU | read |
`
