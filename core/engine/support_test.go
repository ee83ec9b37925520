package engine_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

var updateSupport = flag.Bool("update-support", false, "write docs/support.md")

// docs/support.md says which messages this version acts on. It is written from the engine's own table.
func TestSupportPageIsCurrent(t *testing.T) {
	t.Parallel()
	const page = "../../docs/support.md"
	want := supportPage()
	if *updateSupport {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not what the engine supports; run make fix", page)
	}
}

func supportPage() string {
	e := engine.New(engine.Config{})
	var b strings.Builder
	b.WriteString("# Which messages dialgate acts on\n\n")
	b.WriteString("Every message to the dialer in [messages.md](messages.md) is read and validated. Those below are carried out; the others are answered\nwith error 9037 (`NOT_SUPPORTED`) and change nothing.\n")
	for _, i := range []sdmp.Interface{sdmp.Agent, sdmp.Campaign, sdmp.CTI, sdmp.Management} {
		var yes, no []string
		for k := range sdmp.Specs {
			s := &sdmp.Specs[k]
			if s.Kind == 0 || !s.ToDialer || s.Interface() != i {
				continue
			}
			if e.Supports(s.Kind) {
				yes = append(yes, fmt.Sprintf("%s %s", s.Code, s.Name))
			} else {
				no = append(no, fmt.Sprintf("%s %s", s.Code, s.Name))
			}
		}
		fmt.Fprintf(&b, "\n## Interface %s\n\nCarried out: %s.\n\nValidated only: %s.\n", i, strings.Join(yes, ", "), strings.Join(no, ", "))
	}
	b.WriteString(`
## Parts of messages

These parameters are read and validated, and refused with error 9037 rather than ignored, because ignoring them would do something
else than the host asked for:

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
`)
	return b.String()
}
