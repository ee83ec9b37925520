package routes_test

import (
	"testing"

	"github.com/dialgate/dialgate/core/engine/routes"
)

func table(rs ...routes.Route) *routes.Table {
	t := &routes.Table{}
	for _, r := range rs {
		r.ID = r.Address
		t.Add(r)
	}
	return t
}

func TestTheDocumentedOrder(t *testing.T) {
	t.Parallel()
	const cli, dnis = "441234567890", "448001000"
	for name, c := range map[string]struct {
		table *routes.Table
		want  string
	}{
		"nothing fits": {table(routes.Route{DNIS: "9999", Address: "a"}), ""},
		"a high-priority CLI beats an exact DNIS":      {table(routes.Route{DNIS: dnis, Address: "a"}, routes.Route{CLI: "*4412", Address: "b"}), "b"},
		"the first high-priority CLI that fits":        {table(routes.Route{CLI: "*99", Address: "a"}, routes.Route{CLI: "*44", Address: "b"}, routes.Route{CLI: "*441", Address: "c"}), "b"},
		"one DNIS match is taken whatever its CLI":     {table(routes.Route{DNIS: "1000", CLI: "33", Address: "a"}), "a"},
		"DNIS is compared from the right":              {table(routes.Route{DNIS: "448", Address: "a"}, routes.Route{DNIS: "8001000", Address: "b"}), "b"},
		"an exact DNIS beats a CLI among suffixes":     {table(routes.Route{DNIS: "1000", CLI: "44", Address: "a"}, routes.Route{DNIS: dnis, Address: "b"}), "b"},
		"CLI decides among several DNIS matches":       {table(routes.Route{DNIS: "1000", Address: "a"}, routes.Route{DNIS: "000", CLI: "4412", Address: "b"}), "b"},
		"the first CLI match among them":               {table(routes.Route{DNIS: "1000", CLI: "44", Address: "a"}, routes.Route{DNIS: "000", CLI: "441234", Address: "b"}), "a"},
		"CLI decides among several exact ones too":     {table(routes.Route{DNIS: dnis, CLI: "33", Address: "a"}, routes.Route{DNIS: dnis, CLI: "44", Address: "b"}), "b"},
		"the longest DNIS where no CLI decides":        {table(routes.Route{DNIS: "000", Address: "a"}, routes.Route{DNIS: "1000", Address: "b"}), "b"},
		"a CLI route where no DNIS fits":               {table(routes.Route{DNIS: "7", Address: "a"}, routes.Route{CLI: "44", Address: "b"}), "b"},
		"the default route, where nothing else fits":   {table(routes.Route{Address: "a"}, routes.Route{DNIS: "7", Address: "b"}), "a"},
		"several DNIS matches for other CLIs fall on":  {table(routes.Route{DNIS: "1000", CLI: "33", Address: "a"}, routes.Route{DNIS: "000", CLI: "34", Address: "b"}, routes.Route{Address: "c"}), "c"},
		"a DNIS match beats the default and CLI route": {table(routes.Route{Address: "a"}, routes.Route{CLI: "44", Address: "b"}, routes.Route{DNIS: "1000", Address: "c"}), "c"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got, ok := c.table.Match(cli, dnis); got.Address != c.want || ok != (c.want != "") {
				t.Errorf("got %q, %v; want %q", got.Address, ok, c.want)
			}
		})
	}
}

func TestARouteIsChangedInItsPlace(t *testing.T) {
	t.Parallel()
	tb := table(routes.Route{CLI: "*44", Address: "a"}, routes.Route{CLI: "*44", Address: "b"})
	if tb.Add(routes.Route{ID: "a"}) || tb.Update(routes.Route{ID: "c"}) || tb.Delete("c") {
		t.Error("an identity that is taken was added, or an unknown one changed")
	}
	if !tb.Update(routes.Route{ID: "a", CLI: "*44", Address: "new"}) {
		t.Fatal("a route cannot be changed")
	}
	if r, _ := tb.Match("44", ""); r.Address != "new" {
		t.Errorf("the changed route lost its place: %q", r.Address)
	}
	if !tb.Delete("a") || tb.Len() != 1 {
		t.Error("a route cannot be deleted")
	}
	if r, ok := tb.Find("b"); !ok || r.Address != "b" {
		t.Error("the other route is gone")
	}
	n := 0
	tb.Each(func(routes.Route) { n++ })
	if n != 1 {
		t.Errorf("%d routes", n)
	}
}
