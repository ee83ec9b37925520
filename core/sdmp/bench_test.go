package sdmp_test

import (
	"testing"

	"github.com/dialgate/dialgate/core/sdmp"
)

// commonest are the messages to the dialer that a busy call centre sends most.
var commonest = []string{
	`MC\CNCustCare\SIdefault_0001_00001234\TN01992783287\ASEx100`,
	`DN\CNCustCare\SIdefault_0001_00001234\TN01992783287\DR2`,
	`CF\TDdefault\CNCustCare\SIdefault_0001_00001234\TN01992783287\CA2`,
	`LC\CNCustCare\SIdefault_0001_00001234\TN01992783287\TI26\OD1.00`,
	`ND\CNCustCare\SIdefault_0001_00001234\TN01992783287\TI26`,
	`TS\CNCustCare\SIdefault_0001_00001234\TI26\AE43\RS0`,
	`SW\CNCustCare\AN2`,
	`TC\CNCustCare\AN2\AO101\SR50`,
	`AA\TDdefault\AN2`,
	`SD\CNCustCare\AE43`,
}

// BenchmarkParse parses the ten commonest messages; one operation is one message.
func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	var bytes int
	for _, text := range commonest {
		mustParse(b, text)
		bytes += len(text)
	}
	b.SetBytes(int64(bytes / len(commonest)))
	for i := 0; b.Loop(); i++ {
		if _, f := sdmp.Parse(commonest[i%len(commonest)]); f != nil {
			b.Fatal(f)
		}
	}
}

// BenchmarkBuild builds an AC as the engine does at every connect.
func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		o := sdmp.New(sdmp.AgentAC).Str(sdmp.TD, "default").Str(sdmp.CN, "CustCare").Str(sdmp.AN, "2").
			Str(sdmp.SI, "default_0001_00001234").Str(sdmp.TN, "01992783287").Str(sdmp.AS, "Ex100")
		if o.Text() == "" {
			b.Fatal("nothing built")
		}
	}
}

// BenchmarkMask masks what the log writes of a message without secrets.
func BenchmarkMask(b *testing.B) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		_ = sdmp.Mask(commonest[i%len(commonest)])
	}
}
