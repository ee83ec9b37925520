package sdmp_test

import (
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/sdmp"
)

func TestMaskHidesSecrets(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"nothing secret", `OC\CNC\DM0`, `OC\CNC\DM0`},
		{"password at the end", `UA\TDlandlord\ANSYSTEM\PWsecret`, `UA\TDlandlord\ANSYSTEM\PW***`},
		{"password in the middle", `UA\PWsecret\ANSYSTEM`, `UA\PW***\ANSYSTEM`},
		{"two secrets", `UA\PWsecret\TKtoken\ANx\AKkey\LNlicense`, `UA\PW***\TK***\ANx\AK***\LN***`},
		{"persist token", `EI\TXx\PSmine`, `EI\TXx\PS***`},
		{"token in the confirmation", `MV\TKtoken`, `MV\TK***`},
		{"empty secret", `UA\PW\ANx`, `UA\PW\ANx`},
		{"routed framing", `CG:AG:UA\ANx\PWsecret`, `CG:AG:UA\ANx\PW***`},
		{"message codes are no parameters", `PS\CNC\SI1\RS1`, `PS\CNC\SI1\RS1`},
		{"inside the message an ER carries", `ER\EC9003\MSno\FM"UA\PWsecret\TDx"`, `ER\EC9003\MSno\FM"UA\PW***\TDx"`},
		{"at the end of the message an ER carries", `ER\EC9003\FM"UA\ANx\PWsecret"`, `ER\EC9003\FM"UA\ANx\PW***"`},
		{"a message that is none", `hello\PWsecret`, `hello\PW***`},
		{"cut after the code", `UA\PW`, `UA\PW`},
		{"cut in the code", `UA\P`, `UA\P`},
		{"nothing", ``, ``},
	} {
		if got := sdmp.Mask(c.text); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func TestWordsTellNothingOfSecrets(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		`UA\ANx\PWsecret\PWsecreter`,
		`UA\ANx\PW` + strings.Repeat("secret", 20),
		`UA\ANx\PWsecret` + "\x01",
		`EI\PSsecret\PSsecrets\TXx`,
		`VS\TKsecret\TKsecreter`,
	} {
		er := sdmp.Mask(mustFail(t, text).ER(true).Text())
		if strings.Contains(er, "secret") {
			t.Errorf("%q: the log would show %s", text, er)
		}
	}
}
