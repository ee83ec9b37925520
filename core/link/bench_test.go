package link

import "testing"

// benchReader measures decoding and parsing of a busy link's input, as its reader does it.
func benchReader(b *testing.B, cs Charset) {
	var wire []byte
	messages := []string{`VS`, `MC\CNCustCare\TN01992783287\AN2`, `LC\CNCustCare\TN01992783287\TI26\OD1.00`, `TC\CNCustCare\AN2\AO101\SR50`}
	n := 0
	for len(wire) < 32<<10 {
		wire = cs.AppendFrame(wire, messages[n%len(messages)])
		n++
	}
	b.SetBytes(int64(len(wire)))
	b.ReportAllocs()
	d := NewDecoder(cs)
	for b.Loop() {
		_, _ = d.Write(wire)
		for f, ok := d.Next(); ok; f, ok = d.Next() {
			if in := read(f); in.Fault != nil {
				b.Fatal(in.Fault)
			}
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "messages/s")
}

func BenchmarkASCIIReader(b *testing.B) { benchReader(b, ASCII) }

func BenchmarkUTF16Reader(b *testing.B) { benchReader(b, UTF16LE) }
