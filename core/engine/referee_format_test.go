package engine_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/sdmp"
)

// always lists what messages from the dialer never lack.
var always = map[sdmp.Kind]string{
	sdmp.AgentAC: "TD CN AN YA SI TN YS", sdmp.AgentAF: "TD CN AN UR", sdmp.AgentAR: "TD CN AN YA YC", sdmp.AgentBP: "TD CN AN", sdmp.AgentCE: "TD CN AN SI TN",
	sdmp.AgentTAFrom: "TD CN AN RS", sdmp.AgentMS: "TD CN AN C2 RS", sdmp.AgentCU: "TD CN AN", sdmp.AgentCS: "TD CN AN TV",
	sdmp.AgentLI: "TD CN AN YA", sdmp.AgentNA: "TD CN AN", sdmp.AgentNO: "TD CN AN YA",
	sdmp.CampaignCO: "TD CN YC", sdmp.CampaignCR: "TD CN NN QL", sdmp.CampaignNB: "TD CN SI TN YS RE", sdmp.CampaignNC: "TD CN YC", sdmp.CampaignNS: "TD CN",
	sdmp.CTICD: "TD CN SI YS", sdmp.CTICI: "TD CN SI YS TN RI DE DO", sdmp.CTICT: "TD CN AN YA AE SI YS TI", sdmp.CTIDH: "TD CN SI YS TN", sdmp.CTIPB: "TD CN AN YA AE",
	sdmp.CTISL: "TD CN AN YA AE NX", sdmp.CTISO: "TD CN AN YA AE",
	sdmp.ManagementAZ: "TX TD CN YC AN YA AE ZA TS W0 W1 DM", sdmp.ManagementCZ: "TX TD CN YC ZC ZO TS DM AT", sdmp.ManagementDA: "", sdmp.ManagementEF: "TX", sdmp.ManagementMV: "TK",
	sdmp.AgentHA: "TD CN AN RS", sdmp.AgentMK: "TD CN AN RS", sdmp.AgentRA: "TD CN RS", sdmp.AgentPS: "TD CN AN RS", sdmp.AgentDS: "TD CN AN SI RS",
	sdmp.AgentFC: "TD CN AN SI RS", sdmp.AgentLK: "TD CN AN A2 RS", sdmp.AgentMN: "TD CN AN A2", sdmp.AgentUS: "TD RS PG",
	sdmp.CTIRH: "TD CN SI TN YS", sdmp.CTIRM: "TD CN AN AE SI YS", sdmp.CTIRR: "TD CN SI TN YS", sdmp.CTIPM: "TD CN SI YS", sdmp.CTIDP: "TD CN SI YS DN",
	sdmp.CTIPC: "TD CN SI YS", sdmp.CTILR: "TD CN AN AE A2",
	sdmp.AgentBM: "TD CN AN", sdmp.CTIAR: "TD CN AN YA AE", sdmp.CTIRU: "TD CN AN YA PR", sdmp.CTIUG: "TD CN AN YA",
	sdmp.ManagementXL: "TD CN SI YS TX TN TV", sdmp.ManagementCN: "TD CN AN SI TX TS TW TV", sdmp.ManagementBT: "TD CN AN SI TX",
	sdmp.ManagementSZ: "TX NT DP IC TS", sdmp.ManagementZ1: "TX TD SS TS", sdmp.ManagementS1: "TD SS", sdmp.ManagementTZ: "TX TD QI RS AN YA DS OS TS",
	sdmp.ManagementIZ: "TX TD CN YC SI YS RE SR Z0 Z1 Z2 Z3 Z4 Z5 Z6 Z7", sdmp.ManagementVZ: "TX TD CN YC SI YS DS OS TS T2 Z0 Z1 Z2 Z3 Z4 Z5 Z6",
	sdmp.ManagementOZ: "TX TD TS", sdmp.ManagementNEFrom: "TX FA SE MS TS", sdmp.ManagementTE: "TX TD", sdmp.ManagementXZ: "TX TD CN SI AN DY TS Z0 Z1 Z2 Z3 RS",
	sdmp.ManagementQZ: "TX TD CN GA SI RS TS Z0 Z1 Z2 Z3 Z4", sdmp.ManagementGZ: "TX TD CN GA RS TS", sdmp.ManagementRZ: "TX TD TS",
	sdmp.ManagementMZ: "TX TD CN GA SQ TS T2 Z0 Z9 Y0 Y9",
	sdmp.ER:           "EC MS FM",
}

// contradicted are parameters whose documented range is contradicted by the documents themselves.
var contradicted = map[string]bool{
	"AF UR": true, // from 1, but 0 is listed and used
	"CZ AT": true, // from 1, but OT takes less
	"BP P2": true,
	"MZ R0": true, "MZ R1": true, "MZ R2": true, "MZ R3": true, // from 1, which is meant of characters
	"US RS": true, // to 5, but 6 and 7 are listed
	"TA RS": true, // to 2, but 3 and 4 are listed
}

// wellFormed checks an output against the vocabulary: every parameter known and within its range, none twice, none missing.
func wellFormed(o engine.Output) error {
	if o.Kind == engine.SelfSent {
		if _, f := sdmp.Parse(o.Text); f != nil {
			return fmt.Errorf("the dialer cannot read its own message: %w", f)
		}
		return nil
	}
	spec := o.Message.Spec()
	want, ok := always[o.Message]
	if !ok || spec.ToDialer {
		return fmt.Errorf("message %s is not one that the dialer sends", o.Message)
	}
	code, params := split(o.Text)
	if code != spec.Code.String() {
		return fmt.Errorf("the text has the code %q, the message is %s", code, o.Message)
	}
	var seen []string
	for _, p := range params {
		if slices.Contains(seen, p[:2]) {
			return fmt.Errorf("parameter %s comes twice", p[:2])
		}
		seen = append(seen, p[:2])
		d := spec.Param(sdmp.MakeCode(p))
		if d == nil {
			return fmt.Errorf("message %s has no parameter %s", o.Message, p[:2])
		}
		if err := valid(spec, d, p[2:]); err != nil {
			return fmt.Errorf("parameter %s: %w", p[:2], err)
		}
	}
	for p := range strings.FieldsSeq(want) {
		if !slices.Contains(seen, p) {
			return fmt.Errorf("parameter %s is missing", p)
		}
	}
	return nil
}

func valid(spec *sdmp.Spec, d *sdmp.Param, v string) error {
	if d.Code == sdmp.FM {
		return nil // holds any message, faulty as it came
	}
	if strings.ContainsFunc(v, func(r rune) bool { return r < ' ' || r == 0x7f }) || !utf8.ValidString(v) {
		return fmt.Errorf("value %q has characters that no value has", v)
	}
	switch {
	case d.OLEDate:
		_, err := strconv.ParseFloat(v, 64)
		return err
	case d.Type == sdmp.Flag && v != "":
		return fmt.Errorf("a flag has the value %q", v)
	case d.Type == sdmp.Int || d.Type == sdmp.Double || d.Type == sdmp.Number:
		n, err := strconv.ParseFloat(v, 64)
		if err != nil {
			return err
		}
		if !contradicted[spec.Code.String()+" "+d.Code.String()] && (d.Min.Set && n < d.Min.Value || d.Max.Set && n > d.Max.Value) {
			return fmt.Errorf("%s is not within its range", v)
		}
	case d.Type == sdmp.String && d.Max.Set && utf8.RuneCountInString(v) > int(d.Max.Value):
		return fmt.Errorf("%q is longer than %v", v, d.Max.Value)
	}
	return nil
}

// split takes a message from the dialer apart. FM goes to its end.
func split(text string) (code string, params []string) {
	if len(text) > 5 && text[2] == ':' && text[5] == ':' {
		text = text[6:]
	}
	text, fm, hasFM := strings.Cut(text, `\FM"`)
	parts := strings.Split(text, `\`)
	if hasFM {
		parts = append(parts, `FM"`+fm)
	}
	return parts[0], parts[1:]
}

// parameter gives the value of a parameter of a message from the dialer, "" where it is not there.
func parameter(text, code string) string {
	_, params := split(text)
	for _, p := range params {
		if p[:2] == code {
			return p[2:]
		}
	}
	return ""
}

// faulty is the message that an ER quotes.
func faulty(text string) string { return strings.Trim(parameter(text, "FM"), `"`) }
