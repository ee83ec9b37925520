// Package routes finds out where an inbound call goes: a table of routes by dialled number (DNIS) and calling number (CLI), with the
// documented order of choice.
package routes

import (
	"slices"
	"strings"
)

// HighPriority begins the CLI of a route that is looked at before any dialled number.
const HighPriority = "*"

// Route sends calls to an address.
type Route struct {
	ID      string // [YI]
	CLI     string // [TN] compared with the calling number from the left; with HighPriority in front looked at first
	DNIS    string // [DN] compared with the dialled number from the right
	Address string // [GA] where calls go
	Tenant  string // whose calls they are
}

// Table holds routes in the order they were added. The zero value is an empty table.
type Table struct {
	routes []Route
}

// Len counts the routes.
func (t *Table) Len() int { return len(t.routes) }

// Find gives the route of an identity.
func (t *Table) Find(id string) (Route, bool) {
	if i := t.index(id); i >= 0 {
		return t.routes[i], true
	}
	return Route{}, false
}

// Add appends a route; it tells false where the identity is taken.
func (t *Table) Add(r Route) bool {
	if t.index(r.ID) >= 0 {
		return false
	}
	t.routes = append(t.routes, r)
	return true
}

// Update replaces the route of the same identity, which keeps its place in the order.
func (t *Table) Update(r Route) bool {
	i := t.index(r.ID)
	if i >= 0 {
		t.routes[i] = r
	}
	return i >= 0
}

// Delete takes a route out.
func (t *Table) Delete(id string) bool {
	i := t.index(id)
	if i >= 0 {
		t.routes = slices.Delete(t.routes, i, i+1)
	}
	return i >= 0
}

// Each gives the routes in order.
func (t *Table) Each(f func(Route)) {
	for _, r := range t.routes {
		f(r)
	}
}

func (t *Table) index(id string) int {
	return slices.IndexFunc(t.routes, func(r Route) bool { return r.ID == id })
}

// Match chooses the route of a call. That a dialled number which is an extension goes there is the caller's business, before.
//
//  1. Routes with a high-priority CLI and without DNIS: the first whose CLI the calling number begins with.
//  2. Routes with a DNIS that the dialled number ends with, only those equal to it where there are such: if it is one, that one.
//  3. Of several, the first whose CLI the calling number begins with; else the one without CLI that has the longest DNIS.
//  4. Routes without DNIS: the first whose CLI the calling number begins with; else the first without CLI, the default route.
func (t *Table) Match(cli, dnis string) (Route, bool) {
	var byDNIS, others []Route
	exact := false
	for _, r := range t.routes {
		switch {
		case r.DNIS == "" && strings.HasPrefix(r.CLI, HighPriority):
			if strings.HasPrefix(cli, r.CLI[len(HighPriority):]) {
				return r, true
			}
		case r.DNIS == "":
			others = append(others, r)
		case r.DNIS == dnis:
			if !exact {
				exact, byDNIS = true, nil
			}
			byDNIS = append(byDNIS, r)
		case !exact && strings.HasSuffix(dnis, r.DNIS):
			byDNIS = append(byDNIS, r)
		}
	}
	if len(byDNIS) == 1 {
		return byDNIS[0], true
	}
	if r, ok := byCLI(byDNIS, cli); ok {
		return r, true
	}
	return byCLI(others, cli)
}

// byCLI chooses among routes by the calling number.
func byCLI(among []Route, cli string) (Route, bool) {
	best := -1
	for i, r := range among {
		prefix := strings.TrimPrefix(r.CLI, HighPriority)
		switch {
		case prefix != "" && strings.HasPrefix(cli, prefix):
			return r, true
		case r.CLI == "" && (best < 0 || len(r.DNIS) > len(among[best].DNIS)):
			best = i
		}
	}
	if best < 0 {
		return Route{}, false
	}
	return among[best], true
}
