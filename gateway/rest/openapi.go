package rest

import (
	_ "embed"
	"encoding/json"
	"fmt"
)

//go:embed openapi/dialgate.swagger.json
var generatedOpenAPI []byte

// eventStreamTypes are what the event stream is served as; the generator knows only its own envelope.
var eventStreamTypes = []string{"application/x-ndjson", "text/event-stream"}

// Keys that the additions to the document share.
const (
	keyDescription = "description"
	keyType        = "type"
)

// openAPI completes the generated document: what proto/ cannot say of it.
func openAPI(version string) ([]byte, error) {
	var doc map[string]any
	if err := json.Unmarshal(generatedOpenAPI, &doc); err != nil {
		return nil, fmt.Errorf("rest: the generated OpenAPI document cannot be read: %w", err)
	}
	if version == "" {
		version = "dev"
	}
	doc["info"] = map[string]any{
		"title":   "dialgate",
		"version": version,
		keyDescription: "One call centre: campaigns, agents and calls. Requests that send a message need a session: POST /v1/sessions, " +
			"then send the header " + SessionHeader + ". What the dialer answers later arrives on the session's event stream. " +
			"Errors are problems of RFC 9457 (application/problem+json).",
	}
	if op := operation(doc, "/v1/sessions/{session}/events", "get"); op != nil {
		op["produces"] = eventStreamTypes
		op["responses"] = map[string]any{"200": map[string]any{
			keyDescription: "Events, one JSON object per line, or server-sent events where Accept asks for text/event-stream.",
			"schema":       map[string]any{"$ref": "#/definitions/v1Event"},
		}}
	}
	describeProblems(doc)
	return json.Marshal(doc)
}

// describeProblems adds what every operation has in common: how it fails, and the session of those that send a message.
func describeProblems(doc map[string]any) {
	if d, ok := doc["definitions"].(map[string]any); ok {
		text, number := map[string]any{keyType: "string"}, map[string]any{keyType: "integer"}
		d["problem"] = map[string]any{
			keyType: "object", keyDescription: "A problem of RFC 9457.",
			"properties": map[string]any{
				keyType: text, "title": text, "status": number, "detail": text, "code": text, "reason": text, "sdmpCode": number,
				"parameter": text, "field": text, "faultyMessage": text,
			},
		}
	}
	paths, _ := doc["paths"].(map[string]any)
	for _, item := range paths {
		methods, _ := item.(map[string]any)
		for _, m := range methods {
			op, _ := m.(map[string]any)
			if responses, ok := op["responses"].(map[string]any); ok {
				responses["default"] = map[string]any{
					keyDescription: "What is wrong, as application/problem+json.", "schema": map[string]any{"$ref": "#/definitions/problem"},
				}
			}
			if sendsMessage(op) {
				parameters, _ := op["parameters"].([]any)
				op["parameters"] = append(parameters, map[string]any{
					"name": SessionHeader, "in": "header", "required": true, keyType: "string", keyDescription: "The session.",
				})
			}
		}
	}
}

// sendsMessage tells whether an operation is one of the message services.
func sendsMessage(op map[string]any) bool {
	tags, _ := op["tags"].([]any)
	return len(tags) > 0 && tags[0] != "SessionService" && tags[0] != "ViewService"
}

// operation finds one method of one path, or nil.
func operation(doc map[string]any, path, method string) map[string]any {
	paths, _ := doc["paths"].(map[string]any)
	item, _ := paths[path].(map[string]any)
	op, _ := item[method].(map[string]any)
	return op
}
