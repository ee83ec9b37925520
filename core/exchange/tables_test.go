package exchange

import (
	"reflect"
	"strings"
	"testing"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/msglog"
)

func TestALineOfTablesIsReadBack(t *testing.T) {
	t.Parallel()
	want := engine.Tables{
		Sounds:   engine.Sounds{Paths: map[string]string{`quo"ted`: "/x y.wav", "tab\u0001": "/z"}, Default: `quo"ted`},
		Outcomes: engine.Outcomes{Dialling: map[int]engine.Category{40: engine.OtherOutcome}, Agent: map[int]int{110: 40}},
	}
	dir := t.TempDir()
	log, err := msglog.Open(dir, msglog.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x := New(Config{Engine: engine.New(engine.Config{}), Log: log})
	if err := x.UseTables(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	if err := x.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
	if err := x.UseTables(t.Context(), want); err == nil {
		t.Error("an exchange that has ended goes over to other tables")
	}
	files, err := msglog.Files(dir)
	if err != nil || len(files) != 1 {
		t.Fatalf("%v %v", files, err)
	}
	r, err := msglog.OpenFile(files[0].Path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Close() }()
	rec, err := r.Next()
	if err != nil {
		t.Fatal(err)
	}
	got, ok, err := ReadTables(&rec)
	if !ok || err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v, %v, want %+v", got, ok, err, want)
	}
}

func TestOtherLinesAreNoTables(t *testing.T) {
	t.Parallel()
	for _, r := range []msglog.Record{
		{Link: "s1", Direction: msglog.Opened, Text: `tables {}`}, // a peer may have any name
		{Link: "self", Direction: msglog.In, Text: `tables {}`},
		{Link: "self", Direction: msglog.Opened, Text: `other`},
	} {
		if _, ok, err := ReadTables(&r); ok || err != nil {
			t.Errorf("%+v: %v, %v", r, ok, err)
		}
	}
	r := msglog.Record{Link: "self", Direction: msglog.Opened, Text: `tables {"sounds":7}`}
	if _, ok, err := ReadTables(&r); !ok || err == nil || !strings.Contains(err.Error(), "sounds") {
		t.Errorf("%v, %v", ok, err)
	}
}
