package audit

import (
	"encoding/binary"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/dialgate/dialgate/core/pacing/compliance"
)

// How the file is laid out. Names of tenants and campaigns have the prefix n in names of buckets, which must not be empty.
//
//	meta      layout -> version; sequence -> of the last record
//	records   tenant -> time, sequence -> record
//	index     tenant -> campaign -> time, sequence -> nothing
//	windows   tenant -> campaign -> "opened" -> time; "c" measure, 0, slot -> counts, until
//	holdoffs  tenant -> number -> abandoned, machine
var (
	metaBucket     = []byte("meta")
	recordBucket   = []byte("records")
	indexBucket    = []byte("index")
	windowBucket   = []byte("windows")
	holdOffBucket  = []byte("holdoffs")
	layoutKey      = []byte("layout")
	sequenceKey    = []byte("sequence")
	openedKey      = []byte("opened")
	layoutVersion  = []byte{1}
	cellPrefix     = byte('c')
	appendOnlyFill = 0.95 // keys of records grow, so pages need no room
)

func named(name string) []byte { return append([]byte{'n'}, name...) }

// below finds a nested bucket, nil for none.
func below(tx *bbolt.Tx, top []byte, names ...string) *bbolt.Bucket {
	b := tx.Bucket(top)
	for _, n := range names {
		if b == nil {
			return nil
		}
		b = b.Bucket(named(n))
	}
	return b
}

// ensure finds a nested bucket, or makes it.
func ensure(tx *bbolt.Tx, top []byte, names ...string) (*bbolt.Bucket, error) {
	b := tx.Bucket(top)
	for _, n := range names {
		next, err := b.CreateBucketIfNotExists(named(n))
		if err != nil {
			return nil, fmt.Errorf("%s of %q: %w", top, n, err)
		}
		b = next
	}
	return b, nil
}

// recordKey sorts records by time, and those of one time as they came.
func recordKey(t time.Time, sequence uint64) []byte {
	return binary.BigEndian.AppendUint64(timeKey(t), sequence)
}

// timeKey is an encoding of times that sorts as they do.
func timeKey(t time.Time) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 0, 16), sortable(t.UnixNano()))
}

func sortable(n int64) uint64 { return uint64(n) ^ 1<<63 } //nolint:gosec // the bits are meant

func nanos(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixNano()
}

func timeOf(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.Unix(0, n).UTC()
}

func keyTime(key []byte) time.Time {
	return time.Unix(0, int64(binary.BigEndian.Uint64(key)^1<<63)).UTC() //nolint:gosec // the bits are meant
}

func cellKey(c compliance.Cell) []byte {
	key := append([]byte{cellPrefix}, c.Measure...)
	return binary.BigEndian.AppendUint64(append(key, 0), sortable(c.Slot))
}

func cellValue(c compliance.Cell) []byte {
	out := make([]byte, 0, 24)
	for _, n := range []uint32{c.Counts.Connected, c.Counts.Abandoned, c.Counts.HungUp, c.Counts.Machines} {
		out = binary.BigEndian.AppendUint32(out, n)
	}
	return binary.BigEndian.AppendUint64(out, uint64(nanos(c.Until))) //nolint:gosec // the bits are meant
}

func readCell(key, value []byte) (compliance.Cell, bool) {
	if len(key) < 10 || key[0] != cellPrefix || len(value) != 24 {
		return compliance.Cell{}, false
	}
	split := len(key) - 9
	n := func(i int) uint32 { return binary.BigEndian.Uint32(value[4*i:]) }
	return compliance.Cell{
		Measure: string(key[1:split]),
		Slot:    int64(binary.BigEndian.Uint64(key[split+1:]) ^ 1<<63), //nolint:gosec // the bits are meant
		Counts:  compliance.Counts{Connected: n(0), Abandoned: n(1), HungUp: n(2), Machines: n(3)},
		Until:   timeOf(int64(binary.BigEndian.Uint64(value[16:]))), //nolint:gosec // likewise
	}, true
}

func pastValue(p compliance.Past) []byte {
	out := binary.BigEndian.AppendUint64(make([]byte, 0, 16), uint64(nanos(p.Abandoned))) //nolint:gosec // the bits are meant
	return binary.BigEndian.AppendUint64(out, uint64(nanos(p.Machine)))                   //nolint:gosec // likewise
}

func readPast(value []byte) compliance.Past {
	if len(value) != 16 {
		return compliance.Past{}
	}
	return compliance.Past{
		Abandoned: timeOf(int64(binary.BigEndian.Uint64(value))),     //nolint:gosec // the bits are meant
		Machine:   timeOf(int64(binary.BigEndian.Uint64(value[8:]))), //nolint:gosec // likewise
	}
}
