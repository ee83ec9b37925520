package rest

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

// route is a path of the OpenAPI document with its methods.
type route struct {
	segments []string // a parameter is empty
	verb     string   // after the last colon
	methods  []string
}

// routes reads the paths of an OpenAPI document.
func routes(doc []byte) []route {
	var d struct {
		Paths map[string]map[string]any `json:"paths"`
	}
	if err := json.Unmarshal(doc, &d); err != nil {
		return nil // openAPI has written it
	}
	var all []route
	for path, item := range d.Paths {
		r := route{segments: strings.Split(strings.TrimPrefix(path, "/"), "/")}
		last := len(r.segments) - 1
		r.segments[last], r.verb, _ = strings.Cut(r.segments[last], ":")
		for i, s := range r.segments {
			if strings.HasPrefix(s, "{") {
				r.segments[i] = ""
			}
		}
		for m := range item {
			r.methods = append(r.methods, strings.ToUpper(m))
		}
		all = append(all, r)
	}
	return all
}

// allow lists the methods that a path is served with, for the header of that name.
func allow(all []route, r *http.Request) string {
	segments := strings.Split(strings.TrimPrefix(r.URL.EscapedPath(), "/"), "/")
	var methods []string
	for i := range all {
		if all[i].matches(segments) {
			methods = append(methods, all[i].methods...)
		}
	}
	slices.Sort(methods)
	return strings.Join(slices.Compact(methods), ", ")
}

func (r *route) matches(segments []string) bool {
	if len(segments) != len(r.segments) {
		return false
	}
	for i, want := range r.segments {
		got := segments[i]
		if i == len(segments)-1 && r.verb != "" {
			var ok bool
			if got, ok = strings.CutSuffix(got, ":"+r.verb); !ok {
				return false
			}
		}
		if want != "" && got != want || got == "" {
			return false
		}
	}
	return true
}
