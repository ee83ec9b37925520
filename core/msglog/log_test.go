package msglog

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dialgate/dialgate/core/limits"
)

func open(t *testing.T, dir string, o Options) *Log {
	t.Helper()
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	l, err := Open(dir, o)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func shut(t *testing.T, l *Log) {
	t.Helper()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}

// read gives the texts of a file and how many lines were torn.
func read(t *testing.T, path string) (texts []string, torn int) {
	t.Helper()
	r, err := OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close() }()
	for {
		rec, err := r.Next()
		if errors.Is(err, io.EOF) {
			return texts, r.Torn()
		}
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, rec.Text)
	}
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	files, err := Files(dir)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range files {
		all = append(all, filepath.Base(f.Path))
	}
	return all
}

func record(text string) Record {
	return Record{At: noon, Link: "s1", Direction: In, Tenant: "default", Text: text}
}

func TestOneFilePerTenantAndDay(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir, Options{})
	for i, tenant := range []string{"default", "Acme & Co", "default", "default"} {
		r := record(fmt.Sprint(i))
		r.Tenant = tenant
		if i == 3 {
			r.At = noon.AddDate(0, 0, 1)
		}
		l.Write(r)
	}
	shut(t, l)
	want := []string{"%41cme%20%26%20%43o-2026-11-24.MsgLog", "default-2026-11-24.MsgLog", "default-2026-11-25.MsgLog"}
	if got := names(t, dir); !slices.Equal(got, want) {
		t.Fatalf("files %q, want %q", got, want)
	}
	if got, _ := read(t, filepath.Join(dir, want[1])); !slices.Equal(got, []string{"0", "2"}) {
		t.Errorf("default has %q", got)
	}
}

func TestALargeFileIsFollowedByFurtherOnes(t *testing.T) {
	dir := t.TempDir()
	o := Options{FileBytes: 100} // two lines of some 40 bytes do not fill it, three do
	l := open(t, dir, o)
	for i := range 5 {
		l.Write(record(fmt.Sprint(i)))
	}
	shut(t, l)
	l = open(t, dir, o)
	for i := 5; i < 7; i++ {
		l.Write(record(fmt.Sprint(i)))
		l.Flush()
	}
	shut(t, l)
	want := [][]string{{"0", "1", "2"}, {"3", "4", "5"}, {"6"}}
	got := names(t, dir)
	if !slices.Equal(got, []string{"default-2026-11-24.MsgLog", "default-2026-11-24.2.MsgLog", "default-2026-11-24.3.MsgLog"}) {
		t.Fatalf("files %q", got)
	}
	for i, w := range want {
		if texts, _ := read(t, filepath.Join(dir, got[i])); !slices.Equal(texts, w) {
			t.Errorf("%s has %q, want %q", got[i], texts, w)
		}
	}
}

func TestATornLineIsToleratedAtEveryByte(t *testing.T) {
	first, last := record("whole"), record(`OC\CNCustCare`)
	whole := appendLine(nil, &stamps{}, &first)
	cutLine := appendLine(nil, &stamps{}, &last)
	for n := 1; n < len(cutLine); n++ {
		dir := t.TempDir()
		path := filepath.Join(dir, "default-2026-11-24.MsgLog")
		if err := os.WriteFile(path, append(slices.Clone(whole), cutLine[:n]...), 0o600); err != nil {
			t.Fatal(err)
		}
		if texts, torn := read(t, path); !slices.Equal(texts, []string{"whole"}) || torn != 1 {
			t.Fatalf("cut after %d bytes: read %q, %d torn", n, texts, torn)
		}
		l := open(t, dir, Options{})
		l.Write(record("after"))
		shut(t, l)
		if texts, torn := read(t, path); !slices.Equal(texts, []string{"whole", "after"}) || torn != 1 {
			t.Fatalf("cut after %d bytes and reopened: read %q, %d torn", n, texts, torn)
		}
	}
}

func TestWhatCannotBeWrittenIsKeptAndWrittenLater(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "default-2026-11-24.MsgLog")
	if err := os.Mkdir(path, 0o700); err != nil { // stands for a file that cannot be opened, also as root
		t.Fatal(err)
	}
	var said bytes.Buffer
	l := open(t, dir, Options{Logger: slog.New(slog.NewTextHandler(&said, nil))})
	for i := range 3 {
		l.Write(record(fmt.Sprint(i)))
		l.Flush()
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	l.Flush()
	shut(t, l)
	if texts, _ := read(t, path); !slices.Equal(texts, []string{"0", "1", "2"}) {
		t.Errorf("read %q", texts)
	}
	if n := strings.Count(said.String(), "level=ERROR"); n != 1 || l.Lost() != 0 {
		t.Errorf("%d errors reported, %d lines lost, want 1 and 0:\n%s", n, l.Lost(), &said)
	}
}

func TestADiskThatIsFullIsReportedOnce(t *testing.T) {
	const full = "/dev/full"
	if _, err := os.Stat(full); err != nil {
		t.Skip("this system has no", full)
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "default-2026-11-24.MsgLog")
	if err := os.Symlink(full, path); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	l := open(t, dir, Options{Logger: slog.New(slog.NewTextHandler(&said, nil))})
	l.Write(record("0"))
	l.Flush()
	l.Write(record("1"))
	l.Flush()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	l.Write(record("2"))
	shut(t, l)
	if texts, torn := read(t, path); !slices.Equal(texts, []string{"0", "1", "2"}) || torn != 0 {
		t.Errorf("read %q, %d torn", texts, torn)
	}
	if e, i := strings.Count(said.String(), "level=ERROR"), strings.Count(said.String(), "level=INFO"); e != 1 || i != 1 || !strings.Contains(said.String(), "no space left") {
		t.Errorf("%d errors and %d recoveries reported, want one of each:\n%s", e, i, &said)
	}
}

func TestLinesBeyondTheBufferAreLostAndCounted(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "default-2026-11-24.MsgLog"), 0o700); err != nil {
		t.Fatal(err)
	}
	l := open(t, dir, Options{})
	text := strings.Repeat("x", 1<<20)
	const more = 5
	for range limits.LogBufferBytes>>20 + more {
		l.Write(record(text))
	}
	if l.Lost() == 0 || l.Lost() > more {
		t.Errorf("%d lines lost, want 1 to %d", l.Lost(), more)
	}
	if err := l.Close(); err == nil {
		t.Error("Close does not tell that lines were left")
	}
}

func TestMadeUpTenantsDoNotFillTheDirectory(t *testing.T) {
	dir := t.TempDir()
	l := open(t, dir, Options{})
	for i := range limits.LogTenants + 50 {
		r := record(fmt.Sprint(i))
		r.Tenant = fmt.Sprintf("t%d", i)
		l.Write(r)
	}
	shut(t, l)
	if n := len(names(t, dir)); n != limits.LogTenants+1 {
		t.Errorf("%d files, want %d", n, limits.LogTenants+1)
	}
	if texts, _ := read(t, filepath.Join(dir, "default-2026-11-24.MsgLog")); len(texts) != 50 {
		t.Errorf("the default tenant has %d lines, want 50", len(texts))
	}
}

func TestADirectoryThatCannotBeWrittenIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if l, err := Open(file, Options{}); err == nil {
		shut(t, l)
		t.Error("a file was taken for a directory")
	}
}

func TestReaderGoesOnBehindABadLine(t *testing.T) {
	good := record("x")
	in := "nonsense\n" + string(appendLine(nil, &stamps{}, &good)) + strings.Repeat("y", limits.LogLineBytes+1) + "\n" + string(appendLine(nil, &stamps{}, &good))
	r := NewReader(strings.NewReader(in), "default")
	var got []string
	for {
		rec, err := r.Next()
		var bad *LineError
		switch {
		case errors.Is(err, io.EOF):
			want := []string{"bad 1", "x", "bad 3", "x"}
			if !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
			return
		case errors.As(err, &bad):
			got = append(got, fmt.Sprintf("bad %d", bad.Line))
		case err != nil:
			t.Fatal(err)
		default:
			got = append(got, rec.Text)
		}
	}
}

func TestLogsOfSeveralTenantsMergeByTime(t *testing.T) {
	log := func(tenant string, at ...int) *Reader {
		var b []byte
		for _, ms := range at {
			r := Record{At: noon.Add(time.Duration(ms) * time.Millisecond), Link: "s1", Direction: In, Text: fmt.Sprint(tenant, ms)}
			b = appendLine(b, &stamps{}, &r)
		}
		return NewReader(bytes.NewReader(b), tenant)
	}
	m := NewMerger(log("a", 1, 4, 3, 9), log("b", 2, 4))
	var got []string
	for {
		r, err := m.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, r.Text)
	}
	if want := []string{"a1", "b2", "a4", "a3", "b4", "a9"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func BenchmarkWrite(b *testing.B) {
	l, err := Open(b.TempDir(), Options{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		l.Write(record(`MC\CNCustCare\TN01992783287\AN2`))
		if n%100_000 == 0 {
			l.Flush() // no faster than the disk
		}
	}
	if n := l.Lost(); n > 0 {
		b.Fatalf("%d lines lost", n)
	}
	if err := l.Close(); err != nil {
		b.Fatal(err)
	}
}
