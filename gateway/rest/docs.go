package rest

import (
	"embed"
	"net/http"
	"path"
	"strings"
)

// docsFiles are the browsable page of the OpenAPI document.
//
//go:embed openapi/ui/index.html openapi/ui/start.js openapi/ui/swagger-ui.css openapi/ui/swagger-ui-bundle.js
var docsFiles embed.FS

// docsPolicy lets the page load what is served here and nothing else; the bundle sets styles of elements.
const docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

var docsTypes = map[string]string{".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}

// isDocs tells whether a path is one of the page.
func isDocs(p string) bool { return p == "/docs" || strings.HasPrefix(p, "/docs/") }

// serveDocs serves the page and what it loads.
func serveDocs(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(strings.TrimPrefix(r.URL.Path, "/docs"), "/")
	if name == "" {
		name = "index.html"
	}
	b, err := docsFiles.ReadFile("openapi/ui/" + name)
	if err != nil {
		writeProblem(w, r, routingProblem(r, http.StatusNotFound))
		return
	}
	w.Header().Set("Content-Security-Policy", docsPolicy)
	w.Header().Set("Referrer-Policy", "no-referrer")
	w.Header().Set("Cache-Control", "no-cache") // another version of the program has another page
	serveBytes(w, docsTypes[path.Ext(name)], b)
}
