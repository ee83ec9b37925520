package rest

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestAccept(t *testing.T) {
	for accept, want := range map[string]string{
		"":                  typeLines,
		"*/*":               typeLines,
		"text/event-stream": typeSSE,
		"Text/Event-Stream": typeSSE,
		"text/*":            typeSSE,
		"application/*":     typeLines,
		"application/*;q=0.5, text/event-stream;q=0.4":                    typeLines,
		"application/x-ndjson;q=0.4, text/event-stream;q=0.5":             typeSSE,
		"text/event-stream, application/x-ndjson":                         typeSSE,
		"application/x-ndjson, text/event-stream":                         typeLines,
		"*/*, text/event-stream":                                          typeSSE, // as much wanted, but named
		"*/*, text/event-stream;q=0.9":                                    typeLines,
		"text/event-stream;q=0, */*":                                      typeLines,
		"application/x-ndjson;q=0, */*;q=0.1":                             typeSSE,
		"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8": typeLines, // a browser
		"application/json":                                                "",
		"text/html":                                                       "",
		"text/event-stream;q=0":                                           "",
		"*/*;q=0":                                                         "",
		"text/event-stream;q=two, application/json":                       "",
		"nonsense, ;;, text/event-stream":                                 typeSSE,
		"text/event-stream;charset=utf-8":                                 typeSSE,
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		if accept != "" {
			r.Header.Set("Accept", accept)
		}
		if got := accepted(r, typeLines, typeSSE); got != want {
			t.Errorf("%q: %q, want %q", accept, got, want)
		}
	}
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.Header["Accept"] = []string{"text/html", "text/event-stream"}
	if got := accepted(r, typeLines, typeSSE); got != typeSSE {
		t.Errorf("two headers: %q", got)
	}
}
