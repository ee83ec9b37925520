package rest

import (
	"bytes"
	"html/template"
)

// entryPoints are what the index page lists.
var entryPoints = []struct{ Path, Words string }{
	{"/v1/tenants/default/campaigns", "open campaigns"},
	{"/v1/tenants/default/agents", "agents logged in"},
	{"/v1/tenants/default/calls", "calls under way"},
	{"/v1/tenants/default/trunks", "trunks"},
	{"/v1/links", "connections and what they own"},
	{"/v1/sessions", "sessions, their age and what they own"},
	{"/docs", "all paths, to read and to try out"},
	{"/openapi.json", "the same as an OpenAPI 3.1 document"},
	{"/healthz", "does the process answer"},
	{"/readyz", "do the services take calls"},
	{"/metrics", "counters and gauges for Prometheus"},
}

var indexTemplate = template.Must(template.New("index").Parse(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>dialgate</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}code{background:#8882;padding:.1em .3em}pre{overflow-x:auto;background:#8882;padding:.5em}pre code{background:none;padding:0}</style>
<h1>dialgate</h1>
<p>Version {{.Version}}. Where to look:</p>
<ul>
{{range .EntryPoints}}<li><a href="{{.Path}}"><code>{{.Path}}</code></a> {{.Words}}</li>
{{end}}</ul>
<p>To take part, open a session and follow its events:</p>
<pre><code>curl -X POST localhost:8080/v1/sessions
curl -N localhost:8080/v1/sessions/SESSION/events
curl -H 'Dialgate-Session: SESSION' -d '{"campaign":"CustCare"}' localhost:8080/v1/tenants/default/campaigns</code></pre>
</html>
`))

func indexPage(version string) []byte {
	if version == "" {
		version = "dev"
	}
	var b bytes.Buffer
	data := map[string]any{"Version": version, "EntryPoints": entryPoints}
	if err := indexTemplate.Execute(&b, data); err != nil {
		panic(err) // the template is part of the program
	}
	return b.Bytes()
}
