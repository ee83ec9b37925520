package rest

import (
	"reflect"
	"slices"
	"strings"
)

const (
	jsonType   = "application/json"
	typeString = "string"
)

// problemSchema describes an error from the struct that is written.
func problemSchema() object {
	properties := object{}
	for f := range reflect.TypeFor[problem]().Fields() {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "":
		case f.Type.Kind() == reflect.Int:
			properties[name] = object{keyType: "integer"}
		default:
			properties[name] = object{keyType: typeString}
		}
	}
	return object{keyType: "object", keyDescription: "A problem of RFC 9457.", "properties": properties, keyRequired: []any{keyType, "title", "status", "code"}}
}

// openEnum makes the schema of an enumeration say that values without a name pass, as numbers.
func openEnum(schema any) {
	s, _ := schema.(object)
	names, ok := s["enum"]
	if !ok {
		return
	}
	delete(s, "enum")
	delete(s, keyType)
	s["anyOf"] = []any{object{keyType: typeString, "enum": names}, object{keyType: "integer"}}
}

// describeOperation adds what every operation has in common: how it fails, the session of those that send a message, and a summary that
// is no longer than a line.
func describeOperation(op object) {
	responses := part(op, "responses")
	responses["default"] = object{
		keyDescription: "What is wrong.",
		"content":      object{"application/problem+json": object{keySchema: object{keyRef: "#/components/schemas/problem"}}},
	}
	if sendsMessage(op) {
		parameters, _ := op["parameters"].([]any)
		op["parameters"] = append(parameters, object{keyRef: "#/components/parameters/Session"})
	}
	if text, ok := op["summary"].(string); ok {
		text = strings.ReplaceAll(text, "\n", " ")
		if more, ok := op[keyDescription].(string); ok {
			text += "\n\n" + more
		}
		first, _, long := strings.Cut(text, ". ")
		op["summary"] = strings.TrimSuffix(first, ".")
		if delete(op, keyDescription); long || strings.Contains(text, "\n\n") {
			op[keyDescription] = text
		}
	}
	// A body is needed where something in it is: an empty one stands for {}.
	if body := part(op, "requestBody"); len(body) > 0 {
		schema := part(part(part(body, "content"), jsonType), keySchema)
		if needed, _ := schema[keyRequired].([]any); len(needed) == 0 {
			delete(body, keyRequired)
		}
	}
}

// sendsMessage tells whether an operation is one of the message services.
func sendsMessage(op object) bool {
	tags, _ := op[keyTags].([]any)
	return len(tags) > 0 && !slices.Contains([]any{"SessionService", "ViewService"}, tags[0])
}

// describeStreams describes the streams as they are served: the generator knows an envelope of its own.
func describeStreams(doc object) {
	paths := part(doc, keyPaths)
	events := part(part(paths, "/v1/sessions/{session}/events"), "get")
	streamed(events, "dialgate.v1.Event", "Events, one JSON object per line, or server-sent events whose id is the sequence.")
	parameters, _ := events["parameters"].([]any)
	events["parameters"] = append(slices.Clone(parameters), object{
		keyName: "Last-Event-ID", keyIn: "header", keyDescription: "As after; browsers send it when they connect again.", keySchema: object{keyType: typeString},
	})
	streamed(part(part(paths, "/v1/tenants/{tenant}/watch"), "get"), "dialgate.v1.WatchResponse",
		"Batches of changes, one JSON object per line, or server-sent events.")
	paths["/v1/sessions/{session}/websocket"] = object{"get": object{
		keyTags: []any{"SessionService"}, "operationId": "SessionService_WebSocket",
		"summary": "WebSocket carries events and messages of a session over one connection. Each event comes as {\"event\":{...}}; a message goes as {\"id\":...,\"text\":\"...\"} " +
			"or typed, as a request of Exchange with an id, and is answered with the same id: accepted, or a problem.",
		"parameters": parameters,
		"responses":  object{"101": object{keyDescription: "The connection is a WebSocket from here on, subprotocol dialgate.v1."}},
	}}
}

func streamed(op object, schema, words string) {
	media := object{keySchema: object{keyRef: "#/components/schemas/" + schema}}
	op["responses"] = object{"200": object{keyDescription: words, "content": object{"application/x-ndjson": media, "text/event-stream": media}}}
}
